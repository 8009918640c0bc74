//! The page about what went wrong, with ways on.

use crate::frame::Frame;
use crate::page::{Cache, Head, Page};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "pages/fault.html")]
pub(crate) struct FaultPage {
    frame: Frame,
    status: StatusCode,
    incident: Option<String>,
}

impl FaultPage {
    pub(crate) fn new(frame: Frame, status: StatusCode, incident: Option<String>) -> Self {
        Self {
            frame,
            status,
            incident,
        }
    }

    fn title(&self) -> String {
        let t = self.frame.t;
        match self.status {
            StatusCode::NOT_FOUND => t.get("fault-not-found"),
            status if status.is_server_error() => t.get("fault-ours"),
            _ => t.get("fault-refused"),
        }
    }

    fn explanation(&self) -> String {
        let t = self.frame.t;
        match self.status {
            StatusCode::NOT_FOUND => t.get("fault-not-found-why"),
            status if status.is_server_error() => t.get("fault-ours-why"),
            _ => t.get("fault-refused-why"),
        }
    }
}

impl Page for FaultPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.title())
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        self.status
    }
}
