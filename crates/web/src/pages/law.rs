//! What the law wants told beside the terms: who runs the market (law 31-08,
//! article 29), what becomes of personal data (law 09-08, article 5), and where
//! to complain.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::words::{Spoken, Words};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use catalog::{Region, regions};

#[derive(Template)]
#[template(path = "pages/legal.html")]
struct LegalPage {
    frame: Frame,
    offices: Vec<Office>,
}

#[derive(Template)]
#[template(path = "pages/privacy.html")]
struct PrivacyPage {
    frame: Frame,
    offices: Vec<Office>,
}

#[derive(Template)]
#[template(path = "pages/complaints.html")]
struct ComplaintsPage {
    frame: Frame,
    offices: Vec<Office>,
}

/// Who runs the market of a region.
struct Office {
    name: Spoken,
    place: Spoken,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    ice: Option<String>,
    tax_id: Option<String>,
    cndp_receipt: Option<String>,
}

macro_rules! page {
    ($page:ty, $title:literal, $path:literal) => {
        impl Page for $page {
            fn frame(&self) -> &Frame {
                &self.frame
            }

            fn head(&self) -> Head {
                Head::new(self.frame.t.get($title)).found_at($path)
            }

            fn cache(&self) -> Cache {
                Cache::Ask
            }
        }
    };
}

page!(LegalPage, "legal-title", "legal");
page!(PrivacyPage, "privacy-title", "privacy");
page!(ComplaintsPage, "complaints-title", "complaints");

pub(super) fn router() -> Router<Shop> {
    Router::new()
        .route("/{lang}/legal", get(legal))
        .route("/{lang}/privacy", get(privacy))
        .route("/{lang}/complaints", get(complaints))
}

async fn legal(frame: Frame, State(shop): State<Shop>) -> Result<Response, Fault> {
    let offices = offices(&shop, frame.t).await?;
    Ok(respond(&LegalPage { frame, offices }))
}

async fn privacy(frame: Frame, State(shop): State<Shop>) -> Result<Response, Fault> {
    let offices = offices(&shop, frame.t).await?;
    Ok(respond(&PrivacyPage { frame, offices }))
}

async fn complaints(frame: Frame, State(shop): State<Shop>) -> Result<Response, Fault> {
    let offices = offices(&shop, frame.t).await?;
    Ok(respond(&ComplaintsPage { frame, offices }))
}

async fn offices(shop: &Shop, t: Words) -> Result<Vec<Office>, Fault> {
    let regions = regions::all(shop.db.reader()).await?;
    Ok(regions
        .into_iter()
        .map(|region| Office::of(t, region))
        .collect())
}

impl Office {
    fn of(t: Words, region: Region) -> Self {
        let office = region.settings.office;
        Self {
            name: t.spoken(&office.name),
            place: t.spoken(&office.place),
            address: office.address,
            phone: office.phone,
            email: office.email,
            ice: office.ice,
            tax_id: office.tax_id,
            cndp_receipt: office.cndp_receipt,
        }
    }
}
