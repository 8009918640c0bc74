//! One category: its branches, its products.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::branch::{self, Branch};
use crate::views::choices::Choices;
use crate::views::filters::Filters;
use crate::views::listing::Listing;
use crate::views::trail::Trail;
use crate::words::Spoken;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use catalog::ProductFilter;
use catalog::categories::path_of;

#[derive(Template)]
#[template(path = "pages/category.html")]
struct CategoryPage {
    frame: Frame,
    path: String,
    trail: Trail,
    name: Spoken,
    children: Vec<Branch>,
    filters: Filters,
    listing: Listing,
}

impl Page for CategoryPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        let args = [
            ("category", self.name.text.as_str().into()),
            ("region", self.frame.region.text.as_str().into()),
        ];
        Head::new(&self.name.text)
            .described(t.with("category-description", &args))
            .found_at(&self.path)
            .structured(&self.trail.structured(&self.frame, &self.path))
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let t = frame.t;
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let way = path_of(&categories, &code);
    let Some((category, above)) = way.split_last() else {
        return Err(Fault::NotFound);
    };
    let steps = above
        .iter()
        .map(|step| (t.spoken(&step.name), format!("c/{}", step.code)))
        .collect();
    let counts = branch::counts(&shop, &categories).await?;
    let choices = Choices::of_query(query.as_deref());
    let path = format!("c/{code}");
    let action = t.link(&path);
    let within = |filter: ProductFilter| ProductFilter {
        category: Some(code.clone()),
        ..filter
    };
    let page = CategoryPage {
        trail: Trail::new(t, steps, t.spoken(&category.name)),
        name: t.spoken(&category.name),
        children: branch::below(t, &categories, &counts, Some(&code), 1),
        listing: Listing::of(&shop, t, &action, &choices, within).await?,
        filters: Filters::of(&shop, t, action, &choices).await?,
        path,
        frame,
    };
    Ok(respond(&page))
}
