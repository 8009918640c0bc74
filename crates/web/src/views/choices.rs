//! What a shopper chose in the address of a list: filters, order, place in the
//! list; and the links that change one of them.

use crate::Shop;
use crate::fault::Fault;
use catalog::{ProductFilter, ProductSort, cooperatives};
use kernel::Cursor;
use url::form_urlencoded;

/// The names that may stand in the query of a list, in the order of its links.
const NAMES: [&str; 12] = [
    "q",
    "category",
    "province",
    "cooperative",
    "label",
    "size",
    "min",
    "max",
    "stock",
    "women",
    "sort",
    "after",
];

/// The choices of one address. What we do not know is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choices {
    pairs: Vec<(&'static str, String)>,
}

impl Choices {
    pub(crate) fn of_query(query: Option<&str>) -> Self {
        let given = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let mut pairs: Vec<(&'static str, String)> = given
            .filter_map(|(name, value)| {
                let name = NAMES.into_iter().find(|known| *known == name)?;
                let value: String = value.trim().chars().take(400).collect();
                (!value.is_empty()).then_some((name, value))
            })
            .collect();
        pairs.sort_by_key(|(name, _)| place(name));
        pairs.dedup_by_key(|(name, _)| *name);
        Self { pairs }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The same choices with one more, from the beginning of the list.
    pub(crate) fn with(&self, name: &'static str, value: impl Into<String>) -> Self {
        let mut other = self.without(name);
        other.pairs.push((name, value.into()));
        other.pairs.sort_by_key(|(name, _)| place(name));
        other
    }

    /// The same choices less one, from the beginning of the list.
    pub(crate) fn without(&self, name: &str) -> Self {
        let kept = |(known, _): &&(&'static str, String)| *known != name && *known != "after";
        Self {
            pairs: self.pairs.iter().filter(kept).cloned().collect(),
        }
    }

    /// Whether anything but words, order and place was chosen.
    pub(crate) fn is_narrowed(&self) -> bool {
        let free = ["q", "sort", "after"];
        self.pairs.iter().any(|(name, _)| !free.contains(name))
    }

    /// One choice and no other, from the beginning of the list.
    pub(crate) fn only(&self, name: &str) -> Self {
        let kept = |(known, _): &&(&'static str, String)| *known == name;
        Self {
            pairs: self.pairs.iter().filter(kept).cloned().collect(),
        }
    }

    /// The query of a link, with its `?`; nothing where nothing was chosen.
    pub(crate) fn query(&self) -> String {
        if self.pairs.is_empty() {
            return String::new();
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.pairs {
            query.append_pair(name, value);
        }
        format!("?{}", query.finish())
    }

    /// What the catalogue is asked for. A cooperative that nobody knows leaves
    /// the list as it is.
    pub(crate) async fn filter(&self, shop: &Shop) -> Result<ProductFilter, Fault> {
        let cooperative = match self.get("cooperative") {
            Some(slug) => cooperatives::by_slug(shop.db.reader(), slug).await?,
            None => None,
        };
        Ok(ProductFilter {
            category: self.get("category").map(str::to_owned),
            province: self.get("province").map(str::to_owned),
            cooperative: cooperative.map(|seller| seller.id),
            label: self.get("label").map(str::to_owned),
            size: self.get("size").map(str::to_owned),
            price_min: self.get("min").and_then(centimes),
            price_max: self.get("max").and_then(centimes),
            in_stock: self.get("stock").is_some(),
            women_led: self.get("women").is_some(),
            ..ProductFilter::default()
        })
    }

    pub(crate) fn sort(&self) -> ProductSort {
        self.chosen_sort().unwrap_or_default()
    }

    /// The order, where one was chosen: a search puts the best first by itself.
    pub(crate) fn chosen_sort(&self) -> Option<ProductSort> {
        match self.get("sort") {
            Some("newest") => Some(ProductSort::Newest),
            Some("price") => Some(ProductSort::PriceAsc),
            Some("-price") => Some(ProductSort::PriceDesc),
            Some("unit-price") => Some(ProductSort::UnitPriceAsc),
            _ => None,
        }
    }

    pub(crate) fn after(&self) -> Option<Cursor> {
        self.get("after")
            .map(|text| Cursor::from_outside(text.to_owned()))
    }
}

fn place(name: &str) -> usize {
    NAMES
        .iter()
        .position(|known| *known == name)
        .unwrap_or(NAMES.len())
}

/// Dirhams as people type them, `120` or `99,50`, in centimes.
fn centimes(text: &str) -> Option<i64> {
    let text = text.replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let whole: i64 = whole.parse().ok()?;
    whole
        .checked_mul(100)?
        .checked_add(part)
        .filter(|minor| *minor >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_keeps_what_was_chosen_and_goes_back_to_the_beginning() {
        let choices = Choices::of_query(Some(
            "sort=price&after=5b&province=08.201&x=1&label=&min=1&min=2",
        ));
        assert_eq!(
            choices.query(),
            "?province=08.201&min=1&sort=price&after=5b"
        );
        assert_eq!(
            choices.without("min").query(),
            "?province=08.201&sort=price"
        );
        assert_eq!(
            choices.with("province", "08.577").query(),
            "?province=08.577&min=1&sort=price"
        );
        assert_eq!(Choices::default().query(), "");
    }

    #[test]
    fn prices_are_read_as_they_are_typed() {
        assert_eq!(centimes("120"), Some(12_000));
        assert_eq!(centimes("99,5"), Some(9_950));
        assert_eq!(centimes("99.50"), Some(9_950));
        for wrong in ["", "a", "1.234", "-5", "99999999999999999999"] {
            assert_eq!(centimes(wrong), None, "{wrong}");
        }
    }
}
