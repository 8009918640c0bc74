//! The sample region as documents, without a database.

use kernel::{CooperativeId, LocalizedText, ProductId, RegionId};
use search::{Document, Measure, Size};
use serde_json::Value;
use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

pub(crate) type Done<T> = Result<T, Box<dyn Error>>;

/// The sample's files, each row by its id.
pub(crate) struct Sample {
    products: Vec<Value>,
    cooperatives: HashMap<String, Value>,
    categories: HashMap<String, Value>,
    labels: HashMap<String, Value>,
    communes: HashMap<String, Value>,
    provinces: HashMap<String, Value>,
}

impl Sample {
    pub(crate) fn read(dir: &Path) -> Done<Self> {
        let by = |rows: Vec<Value>, key: &str| -> HashMap<String, Value> {
            rows.into_iter()
                .map(|row| (text_of(&row, key), row))
                .collect()
        };
        let regions = list(&dir.join("regions.json"), "regions")?;
        let provinces = regions
            .iter()
            .flat_map(|region| items(region, "provinces").to_vec());
        Ok(Self {
            products: list(&dir.join("products.json"), "products")?,
            cooperatives: by(list(&dir.join("cooperatives.json"), "cooperatives")?, "id"),
            categories: by(list(&dir.join("categories.json"), "categories")?, "id"),
            labels: by(list(&dir.join("labels.json"), "labels")?, "id"),
            communes: by(
                list(&dir.join("communes-draa-tafilalet.json"), "communes")?,
                "code",
            ),
            provinces: by(provinces.collect(), "code"),
        })
    }

    pub(crate) fn documents(&self) -> Done<(Vec<Document>, HashMap<ProductId, String>)> {
        let region = RegionId::new();
        let mut sellers = HashMap::new();
        let mut documents = Vec::new();
        let mut names = HashMap::new();
        for product in &self.products {
            let cooperative = text_of(product, "cooperative");
            let seller = *sellers
                .entry(cooperative.clone())
                .or_insert_with(CooperativeId::new);
            let id = ProductId::new();
            names.insert(id, text_of(product, "id"));
            documents.push(self.document(product, id, region, seller)?);
        }
        Ok((documents, names))
    }

    fn document(
        &self,
        product: &Value,
        id: ProductId,
        region: RegionId,
        cooperative: CooperativeId,
    ) -> Done<Document> {
        let category = row(&self.categories, &text_of(product, "category"));
        let path: Vec<String> = strings(category, "path");
        let above = path.iter().rev().skip(1);
        let seller = row(&self.cooperatives, &text_of(product, "cooperative"));
        let labels = strings(product, "labels");
        let label_names = labels
            .iter()
            .flat_map(|code| spoken(row(&self.labels, code)))
            .collect();
        let commune = row(&self.communes, &text_of(product, "commune"));
        let province = row(&self.provinces, &text_of(product, "province"));
        let mut places = spoken(commune);
        places.extend(strings(commune, "aliases"));
        places.extend(spoken(province));
        Ok(Document {
            id,
            version: 1,
            region,
            cooperative,
            province: text_of(product, "province"),
            labels,
            price_minor: i64::from(number(product, "price_centimes")),
            unit_price_minor: unit_price(product),
            sizes: vec![Size {
                label: None,
                in_stock: true,
            }],
            season_months: Vec::new(),
            women_led: false,
            net: net(product),
            name: localized(product, "name")?,
            description: localized(product, "description")?,
            category_names: localized(category, "name")?,
            branch_names: above
                .map(|code| localized(row(&self.categories, code), "name"))
                .collect::<Done<_>>()?,
            cooperative_name: localized(seller, "name")?,
            places,
            label_names,
            tags: strings(product, "tags"),
            categories: path,
        })
    }
}

fn net(product: &Value) -> Option<Measure> {
    let net = product.get("net")?;
    let value = u64::from(number(net, "value"));
    match text_of(net, "unit").as_str() {
        "g" => Some(Measure::Milligrams(value * 1_000)),
        "ml" => Some(Measure::Millilitres(value)),
        _ => None,
    }
}

fn unit_price(product: &Value) -> Option<i64> {
    let of = match net(product)? {
        Measure::Milligrams(milligrams) => milligrams / 1_000,
        Measure::Millilitres(millilitres) => millilitres,
    };
    i64::from(number(product, "price_centimes"))
        .checked_mul(1_000)?
        .checked_div(i64::try_from(of).ok()?)
}

pub(crate) fn list(path: &Path, name: &str) -> Done<Vec<Value>> {
    let json = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let whole: Value = serde_json::from_slice(&json)?;
    Ok(items(&whole, name).to_vec())
}

fn row<'a>(rows: &'a HashMap<String, Value>, key: &str) -> &'a Value {
    rows.get(key).unwrap_or(&Value::Null)
}

pub(crate) fn items<'a>(row: &'a Value, name: &str) -> &'a [Value] {
    row.get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn strings(row: &Value, name: &str) -> Vec<String> {
    let texts = items(row, name).iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

pub(crate) fn text_of(row: &Value, name: &str) -> String {
    row.get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

pub(crate) fn number(row: &Value, name: &str) -> u32 {
    let number = row.get(name).and_then(Value::as_u64);
    number
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or(0)
}

fn localized(row: &Value, name: &str) -> Done<LocalizedText> {
    let names = row
        .get(name)
        .cloned()
        .unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    Ok(serde_json::from_value(names)?)
}

fn spoken(row: &Value) -> Vec<String> {
    let names = row.get("name").and_then(Value::as_object);
    let texts = names.into_iter().flat_map(|names| names.values());
    texts.filter_map(Value::as_str).map(str::to_owned).collect()
}
