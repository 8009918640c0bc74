//! Who sells here.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::choices::Choices;
use crate::views::cooperative_card::{self, CooperativeCard};
use crate::views::trail::Trail;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use catalog::cooperatives;
use catalog::products::ListError;
use kernel::PageRequest;

const PAGE: u64 = 24;

#[derive(Template)]
#[template(path = "pages/cooperatives.html")]
struct CooperativesPage {
    frame: Frame,
    trail: Trail,
    total: i64,
    cards: Vec<CooperativeCard>,
    next: Option<String>,
    beginning: Option<String>,
}

impl Page for CooperativesPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        Head::new(t.get("cooperatives"))
            .described(self.frame.of_region("cooperatives-description"))
            .found_at("cooperatives")
            .structured(&self.trail.structured(&self.frame, "cooperatives"))
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let db = shop.db.reader();
    let t = frame.t;
    let choices = Choices::of_query(query.as_deref());
    let request = PageRequest::after(PAGE, choices.after());
    let found = match cooperatives::page(db, None, &request).await {
        Ok(page) => page,
        Err(ListError::Cursor(_)) => return Err(Fault::NotFound),
        Err(error) => return Err(error.into()),
    };
    let next = found
        .next()
        .map(|cursor| t.link(format_args!("cooperatives?after={}", cursor.as_str())));
    let page = CooperativesPage {
        trail: Trail::new(t, Vec::new(), t.own(t.get("cooperatives"))),
        total: i64::try_from(cooperatives::count(db, None).await?)?,
        beginning: choices.after().map(|_| t.link("cooperatives")),
        cards: cooperative_card::cards(&shop, t, &found.items()).await?,
        next,
        frame,
    };
    Ok(respond(&page))
}
