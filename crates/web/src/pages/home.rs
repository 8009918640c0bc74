//! The home page: who sells here, what is in season, where to begin.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, absolute, respond};
use crate::views::branch::{self, Branch};
use crate::views::card::{self, Card};
use crate::views::cooperative_card::{self, CooperativeCard};
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use catalog::{Cooperative, ProductFilter, ProductSort, Region, cooperatives, products};
use jiff::Timestamp;
use kernel::{Clock, PageRequest};
use serde_json::json;

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomePage {
    frame: Frame,
    cooperatives: i64,
    products: i64,
    women_led: i64,
    /// The name of the month, for what is in season.
    month: String,
    in_season: Vec<Card>,
    branches: Vec<Branch>,
    newest: Vec<Card>,
    by_women: Vec<CooperativeCard>,
}

impl HomePage {
    /// The heading: the region's name stays on one line.
    fn title(&self) -> String {
        self.frame.of_region("home-title").replace('-', "\u{2011}")
    }

    fn season(&self) -> String {
        let month = [("month", self.month.as_str().into())];
        self.frame.t.with("home-season", &month)
    }
}

impl Page for HomePage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        let base = &self.frame.public_url;
        let organization = json!({
            "@context": "https://schema.org",
            "@type": "Organization",
            "name": t.get("market-name"),
            "description": t.get("market-line"),
            "url": base.as_str(),
            "logo": absolute(base, self.frame.asset("marks/icon.svg")),
            "areaServed": self.frame.region.text,
        });
        Head::new(self.frame.of_region("home-title"))
            .described(self.frame.of_region("home-description"))
            .found_at("")
            .structured(&organization)
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(frame: Frame, State(shop): State<Shop>) -> Result<Response, Fault> {
    let db = shop.db.reader();
    let t = frame.t;
    let month = month(&*shop.clock, catalog::regions::home(db).await?.as_ref());
    let in_season = ProductFilter {
        season_month: Some(month),
        in_stock: true,
        ..ProductFilter::default()
    };
    let sellers = all_sellers(&shop).await?;
    let by_women: Vec<Cooperative> = sellers
        .iter()
        .filter(|seller| seller.women_led)
        .cloned()
        .collect();
    let page = HomePage {
        cooperatives: count(sellers.len()),
        women_led: count(by_women.len()),
        products: i64::try_from(products::count(db, &ProductFilter::default()).await?)?,
        month: t.choice("month", &month.to_string()),
        in_season: whole_rows(newest(&shop, t, &in_season, 8).await?),
        branches: branches(&shop, t).await?,
        newest: newest(&shop, t, &ProductFilter::default(), 8).await?,
        by_women: cooperative_card::cards(&shop, t, by_women.get(..3).unwrap_or(&by_women)).await?,
        frame,
    };
    Ok(respond(&page))
}

/// The month in the region, 1 to 12.
fn month(clock: &dyn Clock, region: Option<&Region>) -> u32 {
    let now = Timestamp::from_second(clock.now().timestamp()).unwrap_or_default();
    let zone = region.map_or("Africa/Casablanca", |region| &region.time_zone);
    let month = now.in_tz(zone).map_or_else(
        |_| now.to_zoned(jiff::tz::TimeZone::UTC).month(),
        |local| local.month(),
    );
    u32::from(month.unsigned_abs())
}

async fn all_sellers(shop: &Shop) -> Result<Vec<Cooperative>, Fault> {
    let request = PageRequest::first(kernel::PAGE_LIMIT);
    let page = cooperatives::page(shop.db.reader(), None, &request).await?;
    Ok(page.items())
}

async fn newest(
    shop: &Shop,
    t: Words,
    filter: &ProductFilter,
    first: u64,
) -> Result<Vec<Card>, Fault> {
    let request = PageRequest::first(first);
    let page = products::page(shop.db.reader(), filter, ProductSort::Newest, &request).await?;
    card::cards(shop, t, &page.items()).await
}

/// Leaves no row of four begun, but for the only one.
fn whole_rows(mut cards: Vec<Card>) -> Vec<Card> {
    if cards.len() > 4 {
        cards.truncate(cards.len() / 4 * 4);
    }
    cards
}

/// The trunk of the catalogue with pictures, and the names one level down.
async fn branches(shop: &Shop, t: Words) -> Result<Vec<Branch>, Fault> {
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let counts = branch::counts(shop, &categories).await?;
    let mut branches = branch::below(t, &categories, &counts, None, 2);
    for branch in &mut branches {
        branch.picture = branch::picture(shop, t, &branch.code).await?;
    }
    Ok(branches)
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
