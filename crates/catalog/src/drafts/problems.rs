//! What is still missing or wrong before a draft can be sent, field by field.

use super::stale::texts;
use super::{Claim, ProductContent};
use crate::pricing::PRICE_LIMIT_MINOR;
use crate::{Category, Label, NetUnit, WithdrawalRight, categories};
use chrono::NaiveDate;
use kernel::Locale;
use std::collections::HashSet;

/// The units in which things are sold.
pub const UNITS: [&str; 8] = ["bag", "bottle", "box", "jar", "pair", "piece", "set", "tin"];

const LONGEST_NAME: usize = 120;
const LONGEST_TEXT: usize = 4_000;
const LONGEST_WORD: usize = 60;
/// Tags, variants, pictures and claims; enough of each.
const MOST: usize = 30;
/// Half a tonne, or 500 litres.
const LARGEST_NET: i32 = 500_000_000;
/// A tonne.
const HEAVIEST_G: i32 = 1_000_000;
/// Ten years.
const LONGEST_DAYS: i32 = 3_650;
/// What keeps for a month spoils quickly enough for law 31-08, article 38.
const QUICK_DAYS: i32 = 30;

/// What is the matter with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// It must be said.
    Missing,
    /// It is too long, or there are too many.
    TooLong,
    /// It is too small, too large, or no such day.
    OutOfRange,
    /// There is none of this name.
    Unknown,
    /// It is said twice.
    Repeated,
    /// The certificate has run out.
    Expired,
    /// What this is may leave the country only with a permit.
    NeedsPermit,
    /// The right to withdraw is only excluded for what spoils quickly, or is
    /// made to order.
    NotExcluded,
}

/// A field and what is the matter with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `net_value`, `claims.0.number`.
    pub path: String,
    pub code: ProblemCode,
}

/// What a content is measured by.
pub(super) struct Measure<'a> {
    pub(super) categories: &'a [Category],
    pub(super) labels: &'a [Label],
    pub(super) published: Option<&'a ProductContent>,
    /// In the region.
    pub(super) today: NaiveDate,
}

struct Found(Vec<Problem>);

impl Found {
    fn add(&mut self, path: impl Into<String>, code: ProblemCode) {
        self.0.push(Problem {
            path: path.into(),
            code,
        });
    }

    fn add_if(&mut self, wrong: bool, path: impl Into<String>, code: ProblemCode) {
        if wrong {
            self.add(path, code);
        }
    }

    /// A number that must be there and lie within limits.
    fn number(&mut self, path: &str, value: Option<i32>, largest: i32) {
        match value {
            None => self.add(path, ProblemCode::Missing),
            Some(value) if !(1..=largest).contains(&value) => {
                self.add(path, ProblemCode::OutOfRange);
            }
            Some(_) => {}
        }
    }
}

impl Measure<'_> {
    /// Everything that stands in the way of sending it.
    pub(super) fn problems(&self, content: &ProductContent) -> Vec<Problem> {
        let mut found = Found(Vec::new());
        wording(content, &mut found);
        self.belonging(content, &mut found);
        figures(content, self.published.is_none(), &mut found);
        if self.branch_requires(&content.category, "onssa") {
            food(content, &mut found);
        }
        keeping(content, &mut found);
        self.variants(content, &mut found);
        pictures(content, &mut found);
        self.claims(content, &mut found);
        found.0
    }

    fn branch_requires(&self, category: &str, paper: &str) -> bool {
        requires(self.categories, category, paper)
    }

    fn belonging(&self, content: &ProductContent, found: &mut Found) {
        let known = |code: &str| self.categories.iter().any(|one| one.code == code);
        let parent = |code: &str| {
            let mut all = self.categories.iter();
            all.any(|one| one.parent_code.as_deref() == Some(code))
        };
        match content.category.as_str() {
            "" => found.add("category", ProblemCode::Missing),
            // A branch is too wide; what stands in it already may stay.
            code if !known(code) || (parent(code) && self.was(|of| of.category != code)) => {
                found.add("category", ProblemCode::Unknown);
            }
            _ => {}
        }
        match content.unit.as_str() {
            "" => found.add("unit", ProblemCode::Missing),
            unit if !UNITS.contains(&unit) => found.add("unit", ProblemCode::Unknown),
            _ => {}
        }
        let controlled = self.branch_requires(&content.category, "export_permit_check");
        found.add_if(
            controlled && content.ships_abroad,
            "ships_abroad",
            ProblemCode::NeedsPermit,
        );
    }

    /// Whether that holds of what is published; of what is new it always does.
    fn was(&self, holds: impl Fn(&ProductContent) -> bool) -> bool {
        self.published.is_none_or(holds)
    }

    fn variants(&self, content: &ProductContent, found: &mut Found) {
        let variants = &content.variants;
        found.add_if(variants.len() > MOST, "variants", ProblemCode::TooLong);
        let single = content.unique_piece && variants.len() > 1;
        found.add_if(single, "variants", ProblemCode::TooLong);
        let sold = self.published.into_iter().flat_map(|of| &of.variants);
        let own: HashSet<_> = sold.filter_map(|variant| variant.id).collect();
        let (mut labels, mut ids) = (HashSet::new(), HashSet::new());
        for (place, variant) in variants.iter().enumerate() {
            let label = variant.label.as_deref().map_or("", str::trim);
            let path = format!("variants.{place}");
            let bare = label.is_empty() && variants.len() > 1;
            found.add_if(bare, path.clone(), ProblemCode::Missing);
            let long = label.chars().count() > LONGEST_WORD;
            found.add_if(long, path.clone(), ProblemCode::TooLong);
            let strange = variant.id.is_some_and(|id| !own.contains(&id));
            found.add_if(strange, path.clone(), ProblemCode::Unknown);
            let again = !labels.insert(label) || variant.id.is_some_and(|id| !ids.insert(id));
            found.add_if(again && !bare, path, ProblemCode::Repeated);
        }
    }

    fn claims(&self, content: &ProductContent, found: &mut Found) {
        found.add_if(content.claims.len() > MOST, "claims", ProblemCode::TooLong);
        let mut seen = HashSet::new();
        for (place, claim) in content.claims.iter().enumerate() {
            self.claim(place, claim, found);
            let again = !seen.insert(&claim.label);
            found.add_if(
                again,
                format!("claims.{place}.label"),
                ProblemCode::Repeated,
            );
        }
    }

    fn claim(&self, place: usize, claim: &Claim, found: &mut Found) {
        let path = |field: &str| format!("claims.{place}.{field}");
        let known = self.labels.iter().any(|label| label.code == claim.label);
        found.add_if(!known, path("label"), ProblemCode::Unknown);
        let bare = claim.number.trim().is_empty();
        found.add_if(bare, path("number"), ProblemCode::Missing);
        for (field, text) in [
            ("number", Some(&claim.number)),
            ("holder", claim.holder.as_ref()),
        ] {
            let long = text.is_some_and(|text| text.chars().count() > LONGEST_NAME);
            found.add_if(long, path(field), ProblemCode::TooLong);
        }
        match claim.expires_on {
            None => found.add(path("expires_on"), ProblemCode::Missing),
            Some(day) if day < self.today => found.add(path("expires_on"), ProblemCode::Expired),
            Some(_) => {}
        }
    }
}

/// Whether a category, or one above it, asks its sellers for a paper.
pub(super) fn requires(tree: &[Category], category: &str, paper: &str) -> bool {
    let path = categories::path_of(tree, category);
    path.iter()
        .any(|one| one.requires.0.iter().any(|needed| needed == paper))
}

fn wording(content: &ProductContent, found: &mut Found) {
    for (field, text) in [
        ("name", &content.name),
        ("description", &content.description),
    ] {
        found.add_if(text.is_empty(), field, ProblemCode::Missing);
    }
    for (field, text) in texts(content) {
        let longest = if field == "name" {
            LONGEST_NAME
        } else {
            LONGEST_TEXT
        };
        for locale in Locale::ALL {
            let text = text.exact(locale).unwrap_or_default();
            let long = text.chars().count() > longest;
            found.add_if(long, format!("{field}.{locale}"), ProblemCode::TooLong);
        }
    }
    let many = content.tags.len() > MOST;
    let long = content
        .tags
        .iter()
        .any(|tag| tag.chars().count() > LONGEST_WORD);
    found.add_if(many || long, "tags", ProblemCode::TooLong);
}

fn figures(content: &ProductContent, new: bool, found: &mut Found) {
    found.number("net_value", content.net_value, LARGEST_NET);
    found.number("weight_g", content.weight_g, HEAVIEST_G);
    let net_g = match content.net_unit {
        NetUnit::Gram => content.net_value,
        NetUnit::Milligram => content.net_value.map(|mg| mg / 1_000),
        NetUnit::Millilitre | NetUnit::Piece | NetUnit::Pair => None,
    };
    // Nothing weighs less than what is in it.
    let light = net_g
        .zip(content.weight_g)
        .is_some_and(|(net, gross)| gross < net);
    found.add_if(light, "weight_g", ProblemCode::OutOfRange);
    if new {
        match content.first_price_minor {
            None => found.add("first_price_minor", ProblemCode::Missing),
            Some(minor) if !(1..=PRICE_LIMIT_MINOR).contains(&minor) => {
                found.add("first_price_minor", ProblemCode::OutOfRange);
            }
            Some(_) => {}
        }
    }
    let months = &content.season_months;
    let wrong = months.len() > 12 || months.iter().any(|month| !(1..=12).contains(month));
    found.add_if(wrong, "season_months", ProblemCode::OutOfRange);
}

/// What law 28-07 and decree 2-12-389 want said of food: ingredients, how long
/// and how it keeps, and the number of the authorisation. What it is called,
/// how much it is, its allergens and who makes it are said of everything.
fn food(content: &ProductContent, found: &mut Found) {
    let details = &content.details;
    found.add_if(
        details.ingredients.is_empty(),
        "ingredients",
        ProblemCode::Missing,
    );
    found.add_if(details.storage.is_empty(), "storage", ProblemCode::Missing);
    let number = details.authorisation.as_deref().map_or("", str::trim);
    found.add_if(number.is_empty(), "authorisation", ProblemCode::Missing);
    let silent = content.shelf_life_days.is_none();
    found.add_if(silent, "shelf_life_days", ProblemCode::Missing);
    let by_piece = matches!(content.net_unit, NetUnit::Pair);
    found.add_if(by_piece, "net_unit", ProblemCode::OutOfRange);
}

fn keeping(content: &ProductContent, found: &mut Found) {
    let days = [
        ("shelf_life_days", content.shelf_life_days),
        ("made_to_order_days", content.details.made_to_order_days),
    ];
    for (path, days) in days {
        let wrong = days.is_some_and(|days| !(1..=LONGEST_DAYS).contains(&days));
        found.add_if(wrong, path, ProblemCode::OutOfRange);
    }
    let number = content.details.authorisation.as_deref().unwrap_or_default();
    let long = number.chars().count() > LONGEST_WORD;
    found.add_if(long, "authorisation", ProblemCode::TooLong);
    let quick = content
        .shelf_life_days
        .is_some_and(|days| days <= QUICK_DAYS);
    let excluded = match content.withdrawal_right {
        WithdrawalRight::Standard => true,
        WithdrawalRight::ExcludedPerishable => content.fresh || content.cold_chain || quick,
        WithdrawalRight::ExcludedPersonalised => content.details.made_to_order_days.is_some(),
    };
    found.add_if(!excluded, "withdrawal_right", ProblemCode::NotExcluded);
}

fn pictures(content: &ProductContent, found: &mut Found) {
    found.add_if(
        content.pictures.len() > MOST,
        "pictures",
        ProblemCode::TooLong,
    );
    let mut seen = HashSet::new();
    for (place, picture) in content.pictures.iter().enumerate() {
        let again = !seen.insert(&picture.hash);
        found.add_if(again, format!("pictures.{place}"), ProblemCode::Repeated);
    }
}
