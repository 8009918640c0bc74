//! How good the search is: nDCG@10 and recall@10 over graded queries.
//!
//! `cargo run -p search --example evaluate -- [QUERIES] [DATA] [--all]`: QUERIES is a
//! file as `tests/bench/search-queries.json`, DATA the directory of the sample's JSON.
//! Prints the mean of each kind of difficulty, then the queries that came out worst.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use catalog::ProductFilter;
use kernel::{CooperativeId, Locale, LocalizedText, ProductId, RegionId};
use search::{Document, Engine, Measure, SearchQuery, Tantivy};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};

type Done<T> = Result<T, Box<dyn Error>>;

const DEPTH: usize = 10;
/// From this grade on, a product should be among the first ten.
const WANTED: u32 = 2;

#[tokio::main]
async fn main() -> Done<()> {
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let mut paths = paths.into_iter().map(PathBuf::from);
    let queries = paths
        .next()
        .unwrap_or_else(|| "tests/bench/search-queries.json".into());
    let data = paths.next().unwrap_or_else(|| "crates/sample/data".into());

    let (documents, names) = Sample::read(&data)?.documents()?;
    let dir = tempfile::tempdir()?;
    let engine = Tantivy::open(dir.path())?;
    let mut rebuild = engine.rebuild().await?;
    rebuild.add(documents).await?;
    rebuild.finish().await?;

    let mut scores = Vec::new();
    for query in list(&queries, "queries")? {
        scores.push(score(&engine, &names, &query).await?);
    }
    report(&mut scores, flags.iter().any(|flag| flag == "--all"));
    Ok(())
}

struct Score {
    text: String,
    phenomenon: String,
    ndcg: f64,
    recall: f64,
    detail: String,
}

async fn score(engine: &Tantivy, names: &HashMap<ProductId, String>, query: &Value) -> Done<Score> {
    let text = text_of(query, "text");
    let found = engine
        .search(&SearchQuery {
            text: text.clone(),
            locale: locale_of(&text_of(query, "lang")),
            filter: ProductFilter::default(),
            first: 10,
            after: None,
        })
        .await?;
    let grades: HashMap<String, u32> = items(query, "relevant")
        .iter()
        .map(|item| (text_of(item, "product"), number(item, "grade")))
        .collect();
    let got: Vec<String> = found
        .ids
        .iter()
        .filter_map(|id| names.get(id))
        .cloned()
        .collect();
    let nothing_wanted = text_of(query, "intent") == "none";
    let (ndcg, recall) = if nothing_wanted {
        let right = if got.is_empty() { 1.0 } else { 0.0 };
        (right, right)
    } else {
        (ndcg(&got, &grades), recall(&got, &grades))
    };
    let shown = got
        .iter()
        .map(|id| format!("{id}:{}", grades.get(id).unwrap_or(&0)));
    let missed = grades
        .iter()
        .filter(|(id, grade)| **grade >= WANTED && !got.contains(id))
        .map(|(id, grade)| format!("{id}:{grade}"));
    Ok(Score {
        detail: format!(
            "{} of {} [{}] missed [{}]",
            got.len(),
            found.total,
            shown.collect::<Vec<_>>().join(" "),
            missed.collect::<Vec<_>>().join(" ")
        ),
        text,
        phenomenon: text_of(query, "phenomenon"),
        ndcg,
        recall,
    })
}

fn ndcg(got: &[String], grades: &HashMap<String, u32>) -> f64 {
    let gain = |grade: u32| f64::from(2_u32.pow(grade) - 1);
    let sum = |grades: &mut dyn Iterator<Item = u32>| -> f64 {
        let discounts = (2..).map(|place: u32| f64::from(place).log2());
        let best = grades.take(DEPTH).zip(discounts);
        best.map(|(grade, discount)| gain(grade) / discount).sum()
    };
    let mut ideal: Vec<u32> = grades.values().copied().collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let mut seen = got.iter().map(|id| grades.get(id).copied().unwrap_or(0));
    sum(&mut seen) / sum(&mut ideal.into_iter()).max(f64::EPSILON)
}

fn recall(got: &[String], grades: &HashMap<String, u32>) -> f64 {
    let wanted = grades.iter().filter(|(_, grade)| **grade >= WANTED);
    let wanted: Vec<&String> = wanted.map(|(id, _)| id).collect();
    let there = wanted.iter().filter(|id| got.contains(id)).count();
    share(there, wanted.len().min(DEPTH))
}

fn report(scores: &mut [Score], all: bool) {
    let mut kinds: BTreeMap<&str, Vec<&Score>> = BTreeMap::new();
    for score in scores.iter() {
        kinds.entry(&score.phenomenon).or_default().push(score);
        kinds.entry("~ all").or_default().push(score);
    }
    println!(
        "{:20} {:>4} {:>8} {:>10}",
        "kind", "n", "nDCG@10", "recall@10"
    );
    for (kind, scores) in &kinds {
        let mean = |of: fn(&Score) -> f64| -> f64 {
            let sum: f64 = scores.iter().map(|score| of(score)).sum();
            sum * share(1, scores.len())
        };
        let (ndcg, recall) = (mean(|score| score.ndcg), mean(|score| score.recall));
        println!("{kind:20} {:>4} {ndcg:>8.3} {recall:>10.3}", scores.len());
    }
    scores.sort_by(|one, other| one.ndcg.total_cmp(&other.ndcg));
    let limit = if all { usize::MAX } else { 10 };
    for score in scores.iter().filter(|score| score.ndcg < 0.999).take(limit) {
        println!(
            "\n{:.3} {:.3} {}\n  {}",
            score.ndcg, score.recall, score.text, score.detail
        );
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let float = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    float(part) / float(whole.max(1))
}

/// The sample's files, each row by its id.
struct Sample {
    products: Vec<Value>,
    cooperatives: HashMap<String, Value>,
    categories: HashMap<String, Value>,
    labels: HashMap<String, Value>,
    communes: HashMap<String, Value>,
    provinces: HashMap<String, Value>,
}

impl Sample {
    fn read(dir: &Path) -> Done<Self> {
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

    fn documents(&self) -> Done<(Vec<Document>, HashMap<ProductId, String>)> {
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
            in_stock: true,
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

/// The language of the page on which such a query is typed: Darija and Tamazight
/// in Latin letters come from French pages.
fn locale_of(lang: &str) -> Locale {
    lang.parse().unwrap_or(Locale::Fr)
}

fn list(path: &Path, name: &str) -> Done<Vec<Value>> {
    let json = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let whole: Value = serde_json::from_slice(&json)?;
    Ok(items(&whole, name).to_vec())
}

fn row<'a>(rows: &'a HashMap<String, Value>, key: &str) -> &'a Value {
    rows.get(key).unwrap_or(&Value::Null)
}

fn items<'a>(row: &'a Value, name: &str) -> &'a [Value] {
    row.get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn strings(row: &Value, name: &str) -> Vec<String> {
    let texts = items(row, name).iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn text_of(row: &Value, name: &str) -> String {
    row.get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn number(row: &Value, name: &str) -> u32 {
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
