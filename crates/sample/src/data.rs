//! The sample's files, as they were written.

use kernel::LocalizedText;
use orders::delivery::{Grid, MethodKind};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Everything that the sample region begins with.
#[derive(Clone, Debug)]
pub struct SampleData {
    pub(crate) regions: Vec<RegionRow>,
    pub(crate) communes: Vec<CommuneRow>,
    pub(crate) categories: Vec<CategoryRow>,
    pub(crate) label_kinds: Vec<LabelKind>,
    pub(crate) labels: Vec<LabelRow>,
    pub(crate) cooperatives: Vec<CooperativeRow>,
    pub(crate) products: Vec<ProductRow>,
    pub(crate) delivery: DeliveryRows,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RegionRow {
    pub(crate) code: String,
    pub(crate) name: LocalizedText,
    pub(crate) population_2024: i32,
    pub(crate) provinces: Vec<ProvinceRow>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct ProvinceRow {
    pub(crate) code: String,
    pub(crate) name: LocalizedText,
    pub(crate) population_2024: i32,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct CommuneRow {
    pub(crate) code: String,
    pub(crate) province: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) name: LocalizedText,
    pub(crate) aliases: Vec<String>,
    pub(crate) population_2024: Option<i32>,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct CategoryRow {
    pub(crate) id: String,
    pub(crate) parent: Option<String>,
    pub(crate) position: i32,
    pub(crate) name: LocalizedText,
    pub(crate) requires: Vec<String>,
    pub(crate) vat_hint: Option<String>,
    pub(crate) path: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct LabelKind {
    pub(crate) id: String,
    #[serde(flatten)]
    pub(crate) name: LocalizedText,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct LabelRow {
    pub(crate) id: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) name: LocalizedText,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct CooperativeRow {
    pub(crate) id: String,
    pub(crate) name: LocalizedText,
    pub(crate) legal_form: String,
    pub(crate) legal_form_label: LocalizedText,
    pub(crate) province: String,
    pub(crate) commune: String,
    pub(crate) founded: Option<i32>,
    pub(crate) members: i32,
    pub(crate) women_members: i32,
    pub(crate) women_led: bool,
    pub(crate) women_only: bool,
    pub(crate) activities: Vec<String>,
    pub(crate) story: LocalizedText,
    pub(crate) ice_sample: String,
    pub(crate) rib_sample: String,
}

/// How parcels go in the sample.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct DeliveryRows {
    pub(crate) methods: Vec<MethodRow>,
    pub(crate) points: Vec<PointRow>,
    /// Cooperatives that carry themselves.
    pub(crate) own: Vec<OwnRow>,
    /// Cooperatives that give delivery away from an amount on.
    pub(crate) free: Vec<FreeRow>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct MethodRow {
    pub(crate) kind: MethodKind,
    pub(crate) name: LocalizedText,
    pub(crate) carrier: String,
    pub(crate) cash: bool,
    #[serde(flatten)]
    pub(crate) grid: Grid,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PointRow {
    pub(crate) name: LocalizedText,
    pub(crate) place_code: String,
    pub(crate) landmark: String,
    pub(crate) hours: LocalizedText,
    pub(crate) cash: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct OwnRow {
    pub(crate) cooperative: String,
    pub(crate) name: LocalizedText,
    pub(crate) carrier: String,
    pub(crate) cash: bool,
    #[serde(flatten)]
    pub(crate) grid: Grid,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct FreeRow {
    pub(crate) cooperative: String,
    pub(crate) from_minor: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct ProductRow {
    pub(crate) id: String,
    pub(crate) slug: String,
    pub(crate) name: LocalizedText,
    pub(crate) description: LocalizedText,
    pub(crate) category: String,
    pub(crate) cooperative: String,
    pub(crate) province: String,
    pub(crate) commune: String,
    pub(crate) unit: String,
    pub(crate) unit_label: LocalizedText,
    pub(crate) net: Net,
    pub(crate) weight_g: i32,
    pub(crate) price_centimes: i64,
    pub(crate) labels: Vec<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) unique_piece: bool,
    pub(crate) dimensions_cm: Option<(f64, f64)>,
    pub(crate) options: BTreeMap<String, Vec<String>>,
    pub(crate) season_months: Vec<u32>,
    pub(crate) fresh: bool,
    pub(crate) cold_chain: bool,
    pub(crate) typical_shelf_life_days: Option<i32>,
    pub(crate) onssa_required: bool,
    pub(crate) withdrawal_right: catalog::WithdrawalRight,
    pub(crate) ship_abroad: bool,
    pub(crate) vat_hint: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Net {
    pub(crate) value: f64,
    pub(crate) unit: String,
}

impl SampleData {
    /// Reads the files that are built in.
    pub fn read() -> anyhow::Result<Self> {
        let labels = include_str!("../data/labels.json");
        Ok(Self {
            regions: list(include_str!("../data/regions.json"), "regions")?,
            communes: list(
                include_str!("../data/communes-draa-tafilalet.json"),
                "communes",
            )?,
            categories: list(include_str!("../data/categories.json"), "categories")?,
            label_kinds: list(labels, "types")?,
            labels: list(labels, "labels")?,
            cooperatives: list(include_str!("../data/cooperatives.json"), "cooperatives")?,
            products: list(include_str!("../data/products.json"), "products")?,
            delivery: serde_json::from_str(include_str!("../data/delivery.json"))?,
        })
    }

    /// The same region with `count` products: the sample's own over and over,
    /// for measuring what size costs.
    #[must_use]
    pub fn scaled_to(mut self, count: usize) -> Self {
        let own = self.products.clone();
        let copies = (0_usize..).flat_map(|round| {
            own.iter().cloned().map(move |mut product| {
                if round > 0 {
                    product.id = format!("{}-{round}", product.id);
                    product.slug = format!("{}-{round}", product.slug);
                    product.price_centimes += i64::try_from(round).unwrap_or(0) * 10;
                }
                product
            })
        });
        self.products = copies.take(count).collect();
        self
    }
}

fn list<T: DeserializeOwned>(text: &str, name: &str) -> anyhow::Result<Vec<T>> {
    let mut file: BTreeMap<String, serde_json::Value> = serde_json::from_str(text)?;
    let rows = file.remove(name).unwrap_or_default();
    Ok(serde_json::from_value(rows)?)
}
