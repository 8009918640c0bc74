//! The terms of sale, in Arabic first as the consumer's law wants them found:
//! before the order, from every page.

use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/terms.html")]
struct TermsPage {
    frame: Frame,
}

impl Page for TermsPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("terms-title")).found_at("terms")
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

pub(crate) async fn show(frame: Frame) -> Response {
    respond(&TermsPage { frame })
}
