//! Everything that is sold.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::choices::Choices;
use crate::views::filters::Filters;
use crate::views::listing::Listing;
use crate::views::trail::Trail;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/products.html")]
struct ProductsPage {
    frame: Frame,
    trail: Trail,
    filters: Filters,
    listing: Listing,
}

impl Page for ProductsPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        Head::new(t.get("all-products"))
            .described(self.frame.of_region("products-description"))
            .found_at("products")
            .structured(&self.trail.structured(&self.frame, "products"))
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
    let t = frame.t;
    let choices = Choices::of_query(query.as_deref());
    let action = t.link("products");
    let page = ProductsPage {
        trail: Trail::new(t, Vec::new(), t.own(t.get("all-products"))),
        listing: Listing::of(&shop, t, &action, &choices, |filter| filter).await?,
        filters: Filters::of(&shop, t, action, &choices).await?,
        frame,
    };
    Ok(respond(&page))
}
