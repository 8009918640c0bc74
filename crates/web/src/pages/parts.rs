//! `/dev/parts`: every part with its examples, for whoever builds pages.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::emblem::Emblem;
use crate::views::field::{Choice, Field, Group};
use crate::views::stock::Stock;
use askama::Template;
use axum::extract::{Request, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/parts.html")]
struct PartsPage {
    frame: Frame,
    right: Field,
    wrong: Field,
    place: Field,
    places: Vec<Group>,
    stocks: [Stock; 4],
    emblems: Vec<Emblem>,
}

impl Page for PartsPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new("Parts")
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }
}

pub(crate) async fn show(State(shop): State<Shop>, request: Request) -> Result<Response, Fault> {
    let (parts, _) = request.into_parts();
    let mut right = Field::text("recipient", "Nom".to_owned(), "Fatima Aït Ben".to_owned());
    right.hint = Some("Tel qu’il figure sur la porte".to_owned());
    let mut wrong = Field::text("phone", "Téléphone".to_owned(), "06 12".to_owned());
    wrong.kind = "tel";
    wrong.error = Some("Ce numéro n’a pas neuf chiffres.".to_owned());
    let choice = |value: &str| Choice {
        value: value.to_owned(),
        label: value.to_owned(),
    };
    let places = vec![Group {
        label: Some("Errachidia".to_owned()),
        options: vec![choice("Aoufous"), choice("Erfoud")],
    }];
    let page = PartsPage {
        frame: Frame::of_fault(&parts, &shop).await,
        right,
        wrong,
        place: Field::text("place", "Commune".to_owned(), "Erfoud".to_owned()),
        places,
        stocks: [Stock::Plenty, Stock::Few(3), Stock::Only, Stock::SoldOut],
        emblems: ["ziz", "todgha", "dades", "mgoun", "draa", "siroua"]
            .map(Emblem::of)
            .to_vec(),
    };
    Ok(respond(&page))
}
