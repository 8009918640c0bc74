//! The fields of the embedded index, and how a document becomes rows of them.

use crate::analysis::{
    all, head, is_measure, measure_token, name_and_pack, sounds, spellings, tokens,
};
use crate::vocabulary::Vocabulary;
use crate::{Document, vocabulary};
use kernel::{Locale, ProductId};
use std::hash::{DefaultHasher, Hash, Hasher};
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{TantivyDocument, Term};

/// Grows when the meaning of a field changes while its name stays.
const REVISION: u32 = 2;

/// A field for each language, in the order of [`Locale::ALL`].
type ByLocale = [Field; 4];

/// Where in a product words can stand, each its own field.
#[derive(Clone)]
pub(super) struct Fields {
    pub(super) schema: Schema,
    /// Every token of every text: what is there at all, and in which product.
    pub(super) all: Field,
    /// Every token but those of descriptions.
    pub(super) named: Field,
    pub(super) name: ByLocale,
    /// The word of the name that says what the thing is.
    pub(super) head: ByLocale,
    pub(super) description: ByLocale,
    pub(super) category: Field,
    /// The word that says what the category holds.
    pub(super) category_head: Field,
    pub(super) branch: Field,
    pub(super) cooperative_name: Field,
    pub(super) places: Field,
    pub(super) tags: Field,
    pub(super) label_names: Field,
    /// Words of names as they are written, each behind its indexed form and a
    /// bar: `roz|rozes` shows how a guessed word is spelt.
    pub(super) spelling: Field,
    pub(super) id: Field,
    pub(super) region: Field,
    pub(super) categories: Field,
    /// The last of `categories`.
    pub(super) own_category: Field,
    pub(super) province: Field,
    pub(super) cooperative: Field,
    pub(super) labels: Field,
    pub(super) season: Field,
    pub(super) in_stock: Field,
    pub(super) sizes: Field,
    /// Those of `sizes` that can be bought now.
    pub(super) sizes_in_stock: Field,
    pub(super) women_led: Field,
    pub(super) price: Field,
    /// Of a kilogram or litre; the price where it is sold by the piece.
    pub(super) unit_price: Field,
    pub(super) by_piece: Field,
    pub(super) id_high: Field,
    pub(super) id_low: Field,
    pub(super) fingerprint: Field,
}

impl Fields {
    pub(super) fn new() -> Self {
        let mut builder = Schema::builder();
        // Where a word stands and how often does not matter, only whether.
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::Basic);
        let text = TextOptions::default().set_indexing_options(indexing);
        let mut in_each = |field: &str| {
            Locale::ALL
                .map(|locale| builder.add_text_field(&format!("{field}_{locale}"), text.clone()))
        };
        let (name, head) = (in_each("name"), in_each("head"));
        let description = in_each("description");
        Self {
            name,
            head,
            description,
            all: builder.add_text_field("all", text.clone()),
            named: builder.add_text_field("named", text.clone()),
            category_head: builder.add_text_field("category_head", text.clone()),
            category: builder.add_text_field("category", text.clone()),
            branch: builder.add_text_field("branch", text.clone()),
            cooperative_name: builder.add_text_field("cooperative_name", text.clone()),
            places: builder.add_text_field("places", text.clone()),
            tags: builder.add_text_field("tags", text.clone()),
            label_names: builder.add_text_field("label_names", text.clone()),
            spelling: builder.add_text_field("spelling", text),
            id: builder.add_text_field("id", STRING),
            region: builder.add_text_field("region", STRING),
            categories: builder.add_text_field("categories", STRING | FAST),
            own_category: builder.add_text_field("own_category", STRING | FAST),
            province: builder.add_text_field("province", STRING | FAST),
            cooperative: builder.add_text_field("cooperative", STRING | FAST),
            labels: builder.add_text_field("labels", STRING | FAST),
            season: builder.add_u64_field("season", INDEXED),
            in_stock: builder.add_bool_field("in_stock", FAST | INDEXED),
            sizes: builder.add_text_field("sizes", STRING | FAST),
            sizes_in_stock: builder.add_text_field("sizes_in_stock", STRING | FAST),
            women_led: builder.add_bool_field("women_led", INDEXED),
            price: builder.add_i64_field("price", FAST | INDEXED),
            unit_price: builder.add_i64_field("unit_price", FAST),
            by_piece: builder.add_bool_field("by_piece", FAST),
            id_high: builder.add_u64_field("id_high", FAST),
            id_low: builder.add_u64_field("id_low", FAST),
            fingerprint: builder.add_u64_field("fingerprint", FAST),
            schema: builder.build(),
        }
    }

    /// Changes whenever an index that was written before must be written anew.
    pub(super) fn version(&self) -> String {
        let mut hasher = DefaultHasher::new();
        (REVISION, vocabulary::BUILT_IN, tantivy::version_string()).hash(&mut hasher);
        serde_json::to_string(&self.schema)
            .unwrap_or_default()
            .hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    pub(super) fn id_term(&self, id: ProductId) -> Term {
        Term::from_field_text(self.id, &id.to_string())
    }

    pub(super) fn row(&self, vocabulary: &Vocabulary, document: &Document) -> TantivyDocument {
        let mut row = Row {
            vocabulary,
            named: Vec::new(),
            described: Vec::new(),
            spelt: Vec::new(),
            cells: TantivyDocument::default(),
        };
        self.add_texts(&mut row, document);
        self.add_facts(&mut row.cells, document);
        row.named.sort_unstable();
        row.named.dedup();
        row.cells.add_text(self.named, row.named.join(" "));
        row.described.append(&mut row.named);
        row.described.sort_unstable();
        row.described.dedup();
        row.cells.add_text(self.all, row.described.join(" "));
        row.spelt.sort_unstable();
        row.spelt.dedup();
        row.cells.add_text(self.spelling, row.spelt.join(" "));
        row.cells
    }

    fn add_texts(&self, row: &mut Row<'_>, document: &Document) {
        row.named.extend(document.net.map(measure_token));
        for (index, locale) in Locale::ALL.into_iter().enumerate() {
            if let (Some(text), Some(name), Some(head_field)) = (
                document.name.exact(locale),
                self.name.get(index),
                self.head.get(index),
            ) {
                let (called, packed) = name_and_pack(text);
                row.add_named(*name, &called);
                row.add_pack(&packed);
                let head = head(row.vocabulary, &called, locale);
                row.cells.add_text(*head_field, head.join(" "));
            }
            if let (Some(text), Some(field)) = (
                document.description.exact(locale),
                self.description.get(index),
            ) {
                row.add_described(*field, text);
            }
        }
        for (locale, text) in all(&document.category_names) {
            row.add_named(self.category, text);
            let head = head(row.vocabulary, text, locale);
            row.cells.add_text(self.category_head, head.join(" "));
        }
        for (_, text) in document.branch_names.iter().flat_map(all) {
            row.add_named(self.branch, text);
        }
        for (_, text) in all(&document.cooperative_name) {
            row.add_named(self.cooperative_name, text);
        }
        for text in &document.places {
            row.add_named(self.places, text);
        }
        for text in &document.tags {
            row.add_named(self.tags, text);
        }
        for text in &document.label_names {
            row.add_named(self.label_names, text);
        }
    }

    fn add_facts(&self, row: &mut TantivyDocument, document: &Document) {
        row.add_text(self.id, document.id.to_string());
        row.add_text(self.region, document.region.to_string());
        row.add_text(self.province, &document.province);
        row.add_text(self.cooperative, document.cooperative.to_string());
        for code in &document.categories {
            row.add_text(self.categories, code);
        }
        if let Some(own) = document.categories.last() {
            row.add_text(self.own_category, own);
        }
        for code in &document.labels {
            row.add_text(self.labels, code);
        }
        for month in &document.season_months {
            row.add_u64(self.season, u64::from(*month));
        }
        row.add_bool(self.in_stock, document.in_stock());
        for size in &document.sizes {
            if let Some(label) = &size.label {
                row.add_text(self.sizes, label);
                if size.in_stock {
                    row.add_text(self.sizes_in_stock, label);
                }
            }
        }
        row.add_bool(self.women_led, document.women_led);
        row.add_i64(self.price, document.price_minor);
        let unit_price = document.unit_price_minor.unwrap_or(document.price_minor);
        row.add_i64(self.unit_price, unit_price);
        row.add_bool(self.by_piece, document.unit_price_minor.is_none());
        let (high, low) = document.id.0.as_u64_pair();
        row.add_u64(self.id_high, high);
        row.add_u64(self.id_low, low);
        row.add_u64(self.fingerprint, document.fingerprint());
    }
}

/// A row in the making.
struct Row<'a> {
    vocabulary: &'a Vocabulary,
    named: Vec<String>,
    described: Vec<String>,
    spelt: Vec<String>,
    cells: TantivyDocument,
}

impl Row<'_> {
    /// A running text: only words that are spelt as they are looked for.
    fn add_described(&mut self, field: Field, text: &str) {
        let tokens = tokens(self.vocabulary, text);
        self.cells.add_text(field, tokens.join(" "));
        self.described.extend(tokens);
    }

    /// How a thing is packed does not say what it is, but how much of it.
    fn add_pack(&mut self, text: &str) {
        let tokens = tokens(self.vocabulary, text).into_iter();
        let (measures, words): (Vec<_>, Vec<_>) = tokens.partition(|token| is_measure(token));
        self.named.extend(measures);
        self.described.extend(words);
    }

    /// A name, which may be looked for by how it sounds.
    fn add_named(&mut self, field: Field, text: &str) {
        let mut tokens = tokens(self.vocabulary, text);
        tokens.extend(sounds(self.vocabulary, text));
        self.cells.add_text(field, tokens.join(" "));
        self.named.extend(tokens);
        self.spelt.extend(spellings(text));
    }
}
