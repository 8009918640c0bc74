//! Prepares what the bench sends: fills the shelves, writes the files of
//! requests, and fills baskets to be ordered.

use anyhow::Context;
use clap::{Parser, Subcommand};
use db::Db;
use futures::{StreamExt, TryStreamExt};
use moussem_bench::{READS, Request, write};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Pages of the product list that are walked through.
const PAGES: usize = 10;
/// Baskets that are filled at the same time.
const AT_ONCE: usize = 16;

const CARD: &str = "slug name { text locale } price { amountMinor currency } \
    unitPrice { amountMinor } unit { text } inStock labels { code } \
    cooperative { slug name { text } } province { name { text } } pictures { url(width: 320) }";
const LIST: &str = "query List($after: String) { products(first: 24, after: $after) { \
    nodes { CARD } pageInfo { hasNextPage endCursor } } }";
const PRODUCT: &str = "query One($slug: String!) { product(slug: $slug) { \
    CARD description { text } commune { name { text } } category { name { text } } \
    variants { id label available } withdrawalRight seasonMonths } }";
const SEARCH: &str = "query Find($text: String!) { search(text: $text, first: 24, locale: FR) { \
    totalCount nodes { CARD } pageInfo { hasNextPage endCursor } \
    facets { categories { code count } provinces { code count } } } }";
const CHEAP: &str = "query Cheap($after: String) { \
    products(first: 100, after: $after, filter: { inStock: true, priceMaxMinor: 20000 }) { \
    nodes { cooperative { id } variants { id } } pageInfo { endCursor } } }";
const ADD: &str = "mutation Add($input: AddToBasketInput!) { addToBasket(input: $input) { \
    basket { id } rejection { code } } }";
const ORDER: &str = "mutation Order($input: PlaceOrderInput!) { placeOrder(input: $input) { \
    ... on PlacedOrder { order { number total { amountMinor } } } \
    ... on PlaceOrderRejected { code message } } }";

/// Words of the trade, as shoppers of four languages type them.
const WORDS: [&str; 24] = [
    "dattes",
    "تمر",
    "dates",
    "miel",
    "عسل",
    "honey",
    "safran",
    "زعفران",
    "saffron",
    "tapis",
    "زربية",
    "carpet",
    "huile d'olive",
    "زيت الزيتون",
    "henné",
    "حناء",
    "rose",
    "ماء الورد",
    "couscous",
    "كسكس",
    "poterie",
    "فخار",
    "fossile",
    "ⵜⵉⵢⵏⵉ",
];

/// Prepares what the bench sends.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Put a million of everything on the shelves
    Stock {
        /// The address of the database
        database: String,
    },
    /// Copy a database to a file, also while a server writes to it
    Copy {
        /// The address of the database
        database: String,
        /// The file to make
        to: String,
    },
    /// Write the files of requests for all but orders, each answered once
    Requests {
        /// Where the server is, as `http://127.0.0.1:8080`
        server: String,
        /// Where the files are written
        dir: PathBuf,
    },
    /// Fill baskets from two cooperatives each, and write the files that order them
    Orders {
        /// Where the server is, as `http://127.0.0.1:8080`
        server: String,
        /// Where the files are written
        dir: PathBuf,
        /// How many orders in each file
        #[arg(long)]
        count: usize,
        /// The names of the files
        names: Vec<String>,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Stock { database } => stock(&database).await,
        Command::Copy { database, to } => copy(&database, &to).await,
        Command::Requests { server, dir } => Shop::at(server, dir).requests().await,
        Command::Orders {
            server,
            dir,
            count,
            names,
        } => {
            let shop = Shop::at(server, dir);
            let pairs = shop.pairs().await?;
            for name in names {
                shop.orders(&pairs, count, &name).await?;
            }
            Ok(())
        }
    }
}

async fn stock(database: &str) -> anyhow::Result<()> {
    let db = Db::connect(database).await?;
    db.writer()
        .execute_unprepared("UPDATE variant SET on_hand = 1000000")
        .await?;
    Ok(db.close().await?)
}

async fn copy(database: &str, to: &str) -> anyhow::Result<()> {
    let db = Db::connect(database).await?;
    let text = "VACUUM INTO ?";
    let statement = Statement::from_sql_and_values(db.backend(), text, [to.into()]);
    db.writer().execute_raw(statement).await?;
    Ok(db.close().await?)
}

/// The server under test and where the files about it lie.
struct Shop {
    http: reqwest::Client,
    server: String,
    dir: PathBuf,
}

impl Shop {
    fn at(server: String, dir: PathBuf) -> Self {
        Self {
            http: reqwest::Client::new(),
            server,
            dir,
        }
    }

    async fn ask(&self, request: &Request) -> anyhow::Result<Value> {
        request.send(&self.http, &self.server).await?.json()
    }

    async fn requests(&self) -> anyhow::Result<()> {
        let mut list = Vec::new();
        let mut slugs = Vec::new();
        let mut after = Value::Null;
        for _ in 0..PAGES {
            let request = graphql(LIST, &json!({ "after": after }));
            let answer = self.ask(&request).await?;
            list.push(request);
            slugs.extend(texts(&answer, "/data/products/nodes", "/slug"));
            after = at(&answer, "/data/products/pageInfo/endCursor")?.clone();
        }
        let product = |slug: &String| graphql(PRODUCT, &json!({ "slug": slug }));
        let page = |slug: &String| Request::page(format!("/fr/p/{slug}"));
        let search = |word: &str| graphql(SEARCH, &json!({ "text": word }));
        let files = [
            list,
            slugs.iter().map(product).collect(),
            WORDS.into_iter().map(search).collect(),
            slugs.iter().map(page).collect(),
        ];
        for (name, requests) in READS.into_iter().zip(&files) {
            for request in requests {
                request.send(&self.http, &self.server).await?;
            }
            write(&self.dir, name, requests)?;
        }
        let cheap = self.pairs().await?;
        let adds: Vec<Request> = cheap.iter().map(|(first, _)| add(first, None)).collect();
        if let Some(first) = adds.first() {
            let answer = self.ask(first).await?;
            at(&answer, "/data/addToBasket/basket/id")?;
        }
        write(&self.dir, "add", &adds)
    }

    /// Pairs of variants from two cooperatives each, cheap enough for cash.
    async fn pairs(&self) -> anyhow::Result<Vec<(String, String)>> {
        let mut found: Vec<(String, String)> = Vec::new();
        let mut after = Value::Null;
        for _ in 0..PAGES {
            let answer = self
                .ask(&graphql(CHEAP, &json!({ "after": after })))
                .await?;
            let sellers = texts(&answer, "/data/products/nodes", "/cooperative/id");
            let variants = texts(&answer, "/data/products/nodes", "/variants/0/id");
            found.extend(sellers.into_iter().zip(variants));
            after = at(&answer, "/data/products/pageInfo/endCursor")?.clone();
            if after.is_null() {
                break;
            }
        }
        // The second half is bought together with the first, so that no shelf is
        // in every basket.
        let (firsts, seconds) = found.split_at(found.len() / 2);
        let pairs: Vec<_> = firsts
            .iter()
            .zip(seconds)
            .filter(|((seller, _), (other, _))| seller != other)
            .map(|((_, first), (_, second))| (first.clone(), second.clone()))
            .collect();
        anyhow::ensure!(!pairs.is_empty(), "fewer than two cooperatives sell");
        Ok(pairs)
    }

    async fn orders(
        &self,
        pairs: &[(String, String)],
        count: usize,
        name: &str,
    ) -> anyhow::Result<()> {
        let orders: Vec<Request> = futures::stream::iter(pairs.iter().cycle().take(count))
            .map(|pair| self.order(pair))
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await?;
        // One more, to see that such an order is taken.
        let pair = pairs.first().context("no pair")?;
        let answer = self.ask(&self.order(pair).await?).await?;
        at(&answer, "/data/placeOrder/order/number")?;
        write(&self.dir, name, &orders)
    }

    /// Fills a basket and gives the request that orders it.
    async fn order(&self, (first, second): &(String, String)) -> anyhow::Result<Request> {
        let answer = self.ask(&add(first, None)).await?;
        let basket = at(&answer, "/data/addToBasket/basket/id")?.clone();
        let answer = self.ask(&add(second, Some(&basket))).await?;
        at(&answer, "/data/addToBasket/basket/id")?;
        let input = json!({
            "key": basket, "basketId": basket, "name": "Itto Amrani", "phone": "0612345678",
            "placeCode": "08.201.01.01", "landmark": "Près de la mosquée", "locale": "FR",
        });
        Ok(graphql(ORDER, &json!({ "input": input })))
    }
}

fn graphql(query: &str, variables: &Value) -> Request {
    Request::graphql(&query.replace("CARD", CARD), variables)
}

fn add(variant: &str, basket: Option<&Value>) -> Request {
    let input = json!({ "variantId": variant, "quantity": 1, "basketId": basket });
    graphql(ADD, &json!({ "input": input }))
}

fn at<'a>(answer: &'a Value, pointer: &str) -> anyhow::Result<&'a Value> {
    let found = answer.pointer(pointer);
    found.with_context(|| format!("no {pointer} in {answer}"))
}

/// What stands at `field` of each row of the list at `rows`.
fn texts(answer: &Value, rows: &str, field: &str) -> Vec<String> {
    let rows = answer.pointer(rows).and_then(Value::as_array);
    let text = |row: &Value| row.pointer(field)?.as_str().map(str::to_owned);
    rows.into_iter().flatten().filter_map(text).collect()
}
