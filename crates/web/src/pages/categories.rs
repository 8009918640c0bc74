//! All categories at a glance.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::branch::{self, Branch};
use crate::views::trail::Trail;
use askama::Template;
use axum::extract::State;
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/categories.html")]
struct CategoriesPage {
    frame: Frame,
    trail: Trail,
    branches: Vec<Branch>,
}

impl Page for CategoriesPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let t = self.frame.t;
        Head::new(t.get("categories"))
            .described(self.frame.of_region("categories-description"))
            .found_at("c")
            .structured(&self.trail.structured(&self.frame, "c"))
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(frame: Frame, State(shop): State<Shop>) -> Result<Response, Fault> {
    let t = frame.t;
    let categories = catalog::categories::all(shop.db.reader()).await?;
    let counts = branch::counts(&shop, &categories).await?;
    let mut branches = branch::below(t, &categories, &counts, None, 3);
    for branch in &mut branches {
        branch.picture = branch::picture(&shop, t, &branch.code).await?;
        for child in &mut branch.children {
            child.picture = branch::picture(&shop, t, &child.code).await?;
        }
    }
    let page = CategoriesPage {
        trail: Trail::new(t, Vec::new(), t.own(t.get("categories"))),
        branches,
        frame,
    };
    Ok(respond(&page))
}
