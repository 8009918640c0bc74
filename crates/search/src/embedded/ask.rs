//! From a query to what tantivy runs: which products, and how good each is.
//!
//! A product's score adds up what each unit of the query is worth in it: that it
//! occurs at all, and where. Scores are constants of our own, not BM25: names
//! are short, and how rare a word is says little about what a shopper means.

use super::lexicon::{Lexicon, Meaning, Reading};
use super::schema::Fields;
use crate::understand::{Unit, Wish};
use catalog::ProductFilter;
use kernel::Locale;
use std::ops::Bound;
use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, Query,
    RangeQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// What it is worth that a word occurs anywhere, and what if not only in a
/// description.
const ANYWHERE: f32 = 4.0;
const NAMED: f32 = 6.0;
/// What a place is worth on top of that.
const HEAD: f32 = 8.0;
const NAME: f32 = 6.0;
const CATEGORY: f32 = 5.0;
const CATEGORY_HEAD: f32 = 4.0;
const TAGS: f32 = 4.0;
const PLACES: f32 = 3.0;
const COOPERATIVE: f32 = 2.0;
const BRANCH: f32 = 2.0;
const LABEL: f32 = 1.5;
const DESCRIPTION: f32 = 0.5;
/// What it is worth that every word occurs, where that is not required.
const COMPLETE: f32 = 15.0;
/// What a text in another language than the page's is worth of that.
const OTHER_LANGUAGE: f32 = 0.9;
/// How much more the word that names the thing counts, and how much less one
/// that only says how it is.
const HEAD_UNIT: f32 = 1.5;
const QUALITY_UNIT: f32 = 0.8;
/// What a measure or a number is worth where it occurs.
const WELCOME: f32 = 4.0;

type Clause = (Occur, Box<dyn Query>);

/// The units of a query that can be found, ready to be combined.
pub(super) struct Question {
    units: Vec<Weighed>,
    /// Single words of the phrases among the units.
    parts: Vec<Weighed>,
    welcome: Vec<Box<dyn Query>>,
    filter: Vec<Clause>,
}

/// What a query comes to.
pub(super) enum Asked {
    Something(Question),
    /// Nothing can be found by it.
    Nothing,
}

/// One unit, as the index can look for it.
struct Weighed {
    /// Where it occurs, with what that is worth.
    worth: Box<dyn Query>,
    /// Where it occurs in more than a description.
    named: Box<dyn Query>,
    /// What it may mean.
    meanings: Vec<Meaning>,
    /// Whether it may be the thing asked for: it is no mere quality or purpose,
    /// and more than a description speaks of it.
    thing: bool,
}

pub(super) fn ask(
    lexicon: &Lexicon<'_>,
    wish: &Wish,
    filter: &ProductFilter,
    locale: Locale,
) -> tantivy::Result<Asked> {
    let mut units = Vec::new();
    let mut parts = Vec::new();
    // What is still being typed may become anything.
    let mut something_unknown = false;
    let mut only_qualities = true;
    for unit in &wish.units {
        let known_parts = known(lexicon, &unit.parts, locale)?;
        match lexicon.read(unit)? {
            Reading::Means(meanings) => {
                only_qualities &= unit.is_quality();
                units.push(Weighed::new(lexicon, unit, meanings, locale)?);
                parts.extend(known_parts);
            }
            Reading::NotSold => return Ok(Asked::Nothing),
            Reading::Unknown => {
                something_unknown |= known_parts.is_empty() && !unit.just_begun();
                units.extend(known_parts);
            }
        }
    }
    // A red something that nobody has is not replaced by anything red.
    if !wish.units.is_empty() && only_qualities && (units.is_empty() || something_unknown) {
        return Ok(Asked::Nothing);
    }
    let welcome = |token: &String| score(term(lexicon.fields.all, token), WELCOME);
    Ok(Asked::Something(Question {
        units,
        parts,
        welcome: wish.welcome.iter().map(welcome).collect(),
        filter: filters(lexicon.fields, filter, wish),
    }))
}

/// Those of some words that the index knows anything of.
fn known(lexicon: &Lexicon<'_>, words: &[Unit], locale: Locale) -> tantivy::Result<Vec<Weighed>> {
    let mut known = Vec::new();
    for word in words {
        if let Reading::Means(meanings) = lexicon.read(word)? {
            known.push(Weighed::new(lexicon, word, meanings, locale)?);
        }
    }
    Ok(known)
}

impl Question {
    /// The products that have everything.
    pub(super) fn strict(&self) -> BooleanQuery {
        if self.units.is_empty() {
            return self.filtered(vec![(Occur::Must, score(Box::new(AllQuery), 1.0))]);
        }
        self.filtered(vec![(Occur::Must, self.all())])
    }

    /// The products that have everything, then those that are named by any of
    /// the things asked for, down to a word of a phrase; how a thing is counts
    /// alone only among things of the same categories, or where no thing was
    /// named. `None` where that is no more.
    pub(super) fn loose(&self, fields: &Fields, categories: &[String]) -> Option<BooleanQuery> {
        let words: Vec<&Weighed> = self.units.iter().chain(&self.parts).collect();
        if words.len() < 2 {
            return None;
        }
        let things = words.iter().any(|word| word.thing);
        let enough = words.iter().map(|word| {
            let named = score(word.named.box_clone(), 0.0);
            if things && !word.thing {
                let near = any_of(fields.own_category, categories);
                score(Box::new(BooleanQuery::intersection(vec![named, near])), 0.0)
            } else {
                named
            }
        });
        let complete = score(self.all(), COMPLETE);
        let enough = BooleanQuery::union(enough.chain([complete]).collect());
        let worth = words
            .iter()
            .map(|word| (Occur::Should, word.worth.box_clone()));
        let must: Clause = (Occur::Must, Box::new(enough));
        Some(self.filtered(worth.chain([must]).collect()))
    }

    /// The products in which every unit stands in one field, and how many of them.
    pub(super) fn within(&self, field: Field) -> Option<BooleanQuery> {
        let here = |unit: &Weighed| (Occur::Must, place(&[(field, 1.0)], &unit.meanings));
        (!self.units.is_empty()).then(|| self.filtered(self.units.iter().map(here).collect()))
    }

    fn all(&self) -> Box<dyn Query> {
        let units = self.units.iter().map(|unit| unit.worth.box_clone());
        Box::new(BooleanQuery::intersection(units.collect()))
    }

    fn filtered(&self, mut clauses: Vec<Clause>) -> BooleanQuery {
        let copy = |(occur, query): &Clause| (*occur, query.box_clone());
        clauses.extend(self.filter.iter().map(copy));
        let welcome = self.welcome.iter();
        clauses.extend(welcome.map(|query| (Occur::Should, query.box_clone())));
        BooleanQuery::new(clauses)
    }
}

impl Weighed {
    fn new(
        lexicon: &Lexicon<'_>,
        unit: &Unit,
        meanings: Vec<Meaning>,
        locale: Locale,
    ) -> tantivy::Result<Self> {
        let fields = lexicon.fields;
        let nothing_but_how = !unit.concepts.is_empty() && !unit.names_good();
        Ok(Self {
            worth: worth(fields, unit, &meanings, locale),
            named: place(&[(fields.named, 1.0)], &meanings),
            thing: !nothing_but_how && lexicon.names_any(&meanings)?,
            meanings,
        })
    }
}

/// A unit must occur somewhere; every place where it occurs adds to the score.
fn worth(fields: &Fields, unit: &Unit, meanings: &[Meaning], locale: Locale) -> Box<dyn Query> {
    let anywhere = place(&[(fields.all, ANYWHERE)], meanings);
    let mut clauses: Vec<Clause> = vec![(Occur::Must, anywhere)];
    let in_each = |by_locale: &[Field; 4], worth: f32| -> Vec<(Field, f32)> {
        let fields = by_locale.iter().zip(Locale::ALL);
        fields
            .map(|(field, of)| {
                (
                    *field,
                    if of == locale {
                        worth
                    } else {
                        worth * OTHER_LANGUAGE
                    },
                )
            })
            .collect()
    };
    let places = [
        in_each(&fields.head, HEAD),
        in_each(&fields.name, NAME),
        in_each(&fields.description, DESCRIPTION),
        vec![(fields.named, NAMED)],
        vec![(fields.category, CATEGORY)],
        vec![(fields.category_head, CATEGORY_HEAD)],
        vec![(fields.tags, TAGS)],
        vec![(fields.places, PLACES)],
        vec![(fields.cooperative_name, COOPERATIVE)],
        vec![(fields.branch, BRANCH)],
        vec![(fields.label_names, LABEL)],
    ];
    clauses.extend(
        places
            .iter()
            .map(|fields| (Occur::Should, place(fields, meanings))),
    );
    let weight = match unit {
        unit if unit.head => HEAD_UNIT,
        unit if !unit.concepts.is_empty() && !unit.names_good() => QUALITY_UNIT,
        _ => 1.0,
    };
    Box::new(BoostQuery::new(
        Box::new(BooleanQuery::new(clauses)),
        weight,
    ))
}

/// The best of what the meanings are worth in these fields.
fn place(fields: &[(Field, f32)], meanings: &[Meaning]) -> Box<dyn Query> {
    let each = fields.iter().flat_map(|(field, worth)| {
        meanings
            .iter()
            .map(move |meaning| score(any_of(*field, &meaning.tokens), worth * meaning.sure))
    });
    Box::new(DisjunctionMaxQuery::new(each.collect()))
}

fn any_of(field: Field, tokens: &[String]) -> Box<dyn Query> {
    match tokens {
        [token] => term(field, token),
        tokens => Box::new(TermSetQuery::new(
            tokens
                .iter()
                .map(|token| Term::from_field_text(field, token)),
        )),
    }
}

fn term(field: Field, token: &str) -> Box<dyn Query> {
    let term = Term::from_field_text(field, token);
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

fn score(query: Box<dyn Query>, worth: f32) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, worth))
}

/// What must hold, whatever the words; it adds nothing to the score.
fn filters(fields: &Fields, filter: &ProductFilter, wish: &Wish) -> Vec<Clause> {
    let code = |field: Field, code: Option<String>| code.map(|code| term(field, &code));
    let yes = |field: Field, wanted: bool| {
        let term = || Term::from_field_bool(field, true);
        wanted.then(|| -> Box<dyn Query> {
            Box::new(TermQuery::new(term(), IndexRecordOption::Basic))
        })
    };
    let month = filter.season_month.map(|month| -> Box<dyn Query> {
        let term = Term::from_field_u64(fields.season, u64::from(month));
        Box::new(TermQuery::new(term, IndexRecordOption::Basic))
    });
    let price_min = filter.price_min.max(wish.price_min);
    let price_max = [filter.price_max, wish.price_max]
        .into_iter()
        .flatten()
        .min();
    [
        code(fields.region, filter.region.map(|id| id.to_string())),
        code(fields.categories, filter.category.clone()),
        code(fields.province, filter.province.clone()),
        code(
            fields.cooperative,
            filter.cooperative.map(|id| id.to_string()),
        ),
        code(fields.labels, filter.label.clone()),
        // One and the same variant must be of this size and in stock.
        code(
            if filter.in_stock {
                fields.sizes_in_stock
            } else {
                fields.sizes
            },
            filter.size.clone(),
        ),
        yes(fields.in_stock, filter.in_stock),
        yes(fields.women_led, filter.women_led),
        month,
        price_range(fields.price, price_min, price_max),
    ]
    .into_iter()
    .flatten()
    .map(|query| (Occur::Must, score(query, 0.0)))
    .collect()
}

fn price_range(field: Field, min: Option<i64>, max: Option<i64>) -> Option<Box<dyn Query>> {
    let bound = |price: Option<i64>| {
        price.map_or(Bound::Unbounded, |price| {
            Bound::Included(Term::from_field_i64(field, price))
        })
    };
    (min.is_some() || max.is_some())
        .then(|| -> Box<dyn Query> { Box::new(RangeQuery::new(bound(min), bound(max))) })
}
