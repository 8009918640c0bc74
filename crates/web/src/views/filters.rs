//! The form that narrows a list, and the chips that undo it.

use crate::Shop;
use crate::fault::Fault;
use crate::views::choices::Choices;
use crate::words::{Spoken, Words};
use kernel::PageRequest;

pub(crate) struct Filters {
    /// Where the form leads: this list without a query.
    pub(crate) action: String,
    pub(crate) provinces: Vec<Choice>,
    pub(crate) cooperatives: Vec<Choice>,
    pub(crate) labels: Vec<Choice>,
    pub(crate) sorts: Vec<Choice>,
    pub(crate) min: String,
    pub(crate) max: String,
    pub(crate) in_stock: bool,
    pub(crate) women_led: bool,
    pub(crate) chips: Vec<Chip>,
    /// What the form must carry along: what was searched for.
    pub(crate) kept: Vec<(&'static str, String)>,
}

pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) name: Spoken,
    pub(crate) chosen: bool,
}

/// One filter in force, and the list without it.
pub(crate) struct Chip {
    pub(crate) name: Spoken,
    pub(crate) link: String,
}

impl Filters {
    pub(crate) async fn of(
        shop: &Shop,
        t: Words,
        action: String,
        choices: &Choices,
    ) -> Result<Self, Fault> {
        let db = shop.db.reader();
        let home = catalog::regions::home(db).await?;
        let parent = home.as_ref().map(|region| region.place_code.as_str());
        let provinces = catalog::places::within(db, parent).await?;
        let labels = catalog::labels::all(db).await?;
        let all = PageRequest::first(kernel::PAGE_LIMIT);
        let sellers = catalog::cooperatives::page(db, None, &all).await?.items();
        let choice = |name: &str, value: &str, text: Spoken| Choice {
            chosen: choices.get(name) == Some(value),
            value: value.to_owned(),
            name: text,
        };
        let mut filters = Self {
            provinces: provinces
                .iter()
                .map(|place| choice("province", &place.code, t.spoken(&place.name)))
                .collect(),
            cooperatives: sellers
                .iter()
                .map(|seller| choice("cooperative", &seller.slug, t.spoken(&seller.name)))
                .collect(),
            labels: labels
                .iter()
                .map(|label| choice("label", &label.code, t.spoken(&label.name)))
                .collect(),
            sorts: sorts(t, choices),
            min: choices.get("min").unwrap_or_default().to_owned(),
            max: choices.get("max").unwrap_or_default().to_owned(),
            in_stock: choices.get("stock").is_some(),
            women_led: choices.get("women").is_some(),
            chips: Vec::new(),
            kept: ["q", "category"]
                .into_iter()
                .filter_map(|name| Some((name, choices.get(name)?.to_owned())))
                .collect(),
            action,
        };
        filters.chips = filters.in_force(t, choices);
        Ok(filters)
    }

    pub(crate) fn count_in_force(&self) -> i64 {
        i64::try_from(self.chips.len()).unwrap_or(i64::MAX)
    }

    fn in_force(&self, t: Words, choices: &Choices) -> Vec<Chip> {
        let chosen = |list: &[Choice]| {
            let found = list.iter().find(|choice| choice.chosen);
            found.map(|choice| choice.name.clone())
        };
        let price = |key: &str, value: &str| {
            let said = (!value.is_empty()).then(|| t.with(key, &[("price", value.into())]));
            said.map(|text| t.own(text))
        };
        let flag = |key: &str, on: bool| on.then(|| t.own(t.get(key)));
        [
            ("province", chosen(&self.provinces)),
            ("cooperative", chosen(&self.cooperatives)),
            ("label", chosen(&self.labels)),
            ("min", price("filter-from", &self.min)),
            ("max", price("filter-up-to", &self.max)),
            ("stock", flag("filter-in-stock", self.in_stock)),
            ("women", flag("filter-women-led", self.women_led)),
        ]
        .into_iter()
        .filter_map(|(filter, name)| {
            Some(Chip {
                name: name?,
                link: format!("{}{}", self.action, choices.without(filter).query()),
            })
        })
        .collect()
    }
}

fn sorts(t: Words, choices: &Choices) -> Vec<Choice> {
    let chosen = choices.get("sort").unwrap_or_default();
    [
        ("", t.get("sort-newest")),
        ("price", t.get("sort-price")),
        ("-price", t.get("sort-price-down")),
        ("unit-price", t.get("sort-unit-price")),
    ]
    .into_iter()
    .map(|(value, name)| Choice {
        value: value.to_owned(),
        name: t.own(name),
        chosen: chosen == value,
    })
    .collect()
}
