//! Walks over everything that matches, once: scores, prices and ids of all, and
//! how they divide.

use super::schema::Fields;
use crate::engine::{FacetCount, Facets, PRICES, PriceCount};
use catalog::ProductSort;
use kernel::ProductId;
use std::cmp::Ordering;
use std::collections::HashMap;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

/// What the lowest price that was found is worth to one who asks for it: more
/// than anything but the thing itself.
const CHEAP: f32 = 25.0;

/// One product that matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    score: Score,
    /// Centimes.
    price: i64,
    /// Centimes for a kilogram, a litre or a piece.
    unit_price: i64,
    by_piece: bool,
    in_stock: bool,
    id: (u64, u64),
}

/// Everything that matches, in no order yet.
pub(super) struct Gathered {
    hits: Vec<Hit>,
    counts: [HashMap<String, u64>; FACETS],
}

/// Categories, provinces, cooperatives, labels, sizes, own categories.
const FACETS: usize = 6;

pub(super) struct Gather {
    facets: [String; FACETS],
}

pub(super) struct Segment {
    hits: Vec<(DocId, Score)>,
    facets: [Option<StrColumn>; FACETS],
    price: Column<i64>,
    unit_price: Column<i64>,
    by_piece: Column<bool>,
    in_stock: Column<bool>,
    id_high: Column<u64>,
    id_low: Column<u64>,
}

impl Gather {
    /// `in_stock`: only sizes that can be bought count.
    pub(super) fn new(fields: &Fields, in_stock: bool) -> Self {
        let sizes = if in_stock {
            fields.sizes_in_stock
        } else {
            fields.sizes
        };
        let facets = [
            fields.categories,
            fields.province,
            fields.cooperative,
            fields.labels,
            sizes,
            fields.own_category,
        ];
        Self {
            facets: facets.map(|field| fields.schema.get_field_name(field).to_owned()),
        }
    }
}

impl Collector for Gather {
    type Fruit = Gathered;
    type Child = Segment;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<Segment> {
        let columns = segment.fast_fields();
        let mut facets = [const { None }; FACETS];
        for (place, field) in facets.iter_mut().zip(&self.facets) {
            *place = columns.str(field)?;
        }
        Ok(Segment {
            hits: Vec::new(),
            facets,
            price: columns.i64("price")?,
            unit_price: columns.i64("unit_price")?,
            by_piece: columns.bool("by_piece")?,
            in_stock: columns.bool("in_stock")?,
            id_high: columns.u64("id_high")?,
            id_low: columns.u64("id_low")?,
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<tantivy::Result<Gathered>>) -> tantivy::Result<Gathered> {
        let mut all = Gathered {
            hits: Vec::new(),
            counts: std::array::from_fn(|_| HashMap::new()),
        };
        for segment in segments {
            let segment = segment?;
            all.hits.extend(segment.hits);
            for (sum, counts) in all.counts.iter_mut().zip(segment.counts) {
                for (code, count) in counts {
                    *sum.entry(code).or_default() += count;
                }
            }
        }
        Ok(all)
    }
}

impl SegmentCollector for Segment {
    type Fruit = tantivy::Result<Gathered>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.hits.push((doc, score));
    }

    fn harvest(self) -> Self::Fruit {
        let mut counts = std::array::from_fn(|_| HashMap::new());
        for (counts, column) in counts.iter_mut().zip(&self.facets) {
            if let Some(column) = column {
                *counts = count(column, &self.hits)?;
            }
        }
        let hit = |&(doc, score): &(DocId, Score)| Hit {
            score,
            price: self.price.first(doc).unwrap_or(i64::MAX),
            unit_price: self.unit_price.first(doc).unwrap_or(i64::MAX),
            by_piece: self.by_piece.first(doc).unwrap_or_default(),
            in_stock: self.in_stock.first(doc).unwrap_or_default(),
            id: (
                self.id_high.first(doc).unwrap_or_default(),
                self.id_low.first(doc).unwrap_or_default(),
            ),
        };
        Ok(Gathered {
            hits: self.hits.iter().map(hit).collect(),
            counts,
        })
    }
}

/// How often each value of a column occurs among the hits.
fn count(column: &StrColumn, hits: &[(DocId, Score)]) -> tantivy::Result<HashMap<String, u64>> {
    let mut by_ordinal: HashMap<u64, u64> = HashMap::new();
    for (doc, _) in hits {
        for ordinal in column.term_ords(*doc) {
            *by_ordinal.entry(ordinal).or_default() += 1;
        }
    }
    let mut counts = HashMap::new();
    for (ordinal, count) in by_ordinal {
        let mut code = String::new();
        if column.ord_to_str(ordinal, &mut code)? {
            counts.insert(code, count);
        }
    }
    Ok(counts)
}

impl Gathered {
    pub(super) fn total(&self) -> usize {
        self.hits.len()
    }

    /// Lets low prices count.
    pub(super) fn prefer_cheap(&mut self) {
        let lowest = self.hits.iter().map(|hit| hit.unit_price.max(1)).min();
        for hit in &mut self.hits {
            let ratio = lowest.map_or(0.0, |lowest| share(lowest, hit.unit_price.max(1)));
            hit.score += CHEAP * ratio;
        }
    }

    /// The ids from the `offset`th on, in this order; `None` is the best first.
    pub(super) fn page(
        &mut self,
        sort: Option<ProductSort>,
        offset: usize,
        first: usize,
    ) -> Vec<ProductId> {
        let order = |one: &Hit, other: &Hit| order(sort, one, other);
        let wanted = offset.saturating_add(first);
        if wanted < self.hits.len() {
            self.hits.select_nth_unstable_by(wanted, order);
            self.hits.truncate(wanted);
        }
        self.hits.sort_unstable_by(order);
        let page = self.hits.iter().skip(offset).take(first);
        page.map(|hit| {
            let (high, low) = hit.id;
            ProductId(uuid::Uuid::from_u64_pair(high, low))
        })
        .collect()
    }

    /// The categories that the products lie in, without those above.
    pub(super) fn own_categories(&self) -> Vec<String> {
        let [.., own] = &self.counts;
        own.keys().cloned().collect()
    }

    /// The same categories, those with most products first.
    pub(super) fn largest_categories(mut self) -> Vec<FacetCount> {
        let [.., own] = std::mem::take(&mut self.counts);
        largest_first(own)
    }

    pub(super) fn facets(&mut self) -> Facets {
        let [categories, provinces, cooperatives, labels, sizes, _] =
            std::mem::take(&mut self.counts).map(largest_first);
        Facets {
            categories,
            provinces,
            cooperatives,
            labels,
            sizes,
            in_stock: number(self.hits.iter().filter(|hit| hit.in_stock).count()),
            prices: self.prices(),
        }
    }

    fn prices(&self) -> Vec<PriceCount> {
        let counted = PRICES.into_iter().map(|(min, max)| {
            let lies_in = |hit: &&Hit| {
                min.is_none_or(|min| hit.price >= min) && max.is_none_or(|max| hit.price <= max)
            };
            let count = number(self.hits.iter().filter(lies_in).count());
            PriceCount { min, max, count }
        });
        counted.filter(|prices| prices.count > 0).collect()
    }
}

/// Equals by id, so that pages never overlap: as the catalogue's lists have them.
fn order(sort: Option<ProductSort>, one: &Hit, other: &Hit) -> Ordering {
    let by_unit_price = |hit: &Hit| (hit.by_piece, hit.unit_price, hit.id);
    match sort {
        None => {
            let by_score = other.score.total_cmp(&one.score);
            by_score.then_with(|| one.id.cmp(&other.id))
        }
        Some(ProductSort::Newest) => other.id.cmp(&one.id),
        Some(ProductSort::PriceAsc) => (one.price, one.id).cmp(&(other.price, other.id)),
        Some(ProductSort::PriceDesc) => (other.price, other.id).cmp(&(one.price, one.id)),
        Some(ProductSort::UnitPriceAsc) => by_unit_price(one).cmp(&by_unit_price(other)),
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn largest_first(counts: HashMap<String, u64>) -> Vec<FacetCount> {
    let mut counts: Vec<FacetCount> = counts
        .into_iter()
        .map(|(code, count)| FacetCount { code, count })
        .collect();
    counts.sort_unstable_by(|one, other| {
        let by_count = other.count.cmp(&one.count);
        by_count.then_with(|| one.code.cmp(&other.code))
    });
    counts
}

/// `part / whole`, to a thousandth.
fn share(part: i64, whole: i64) -> f32 {
    let thousandths = part.saturating_mul(1_000) / whole;
    f32::from(u16::try_from(thousandths).unwrap_or(1_000)) / 1_000.0
}
