//! The region on a map: where its cooperatives are, and which are near.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, respond};
use crate::views::chart::{self, Chart, Spot};
use crate::views::cooperative_card::{self, CooperativeCard};
use crate::views::trail::Trail;
use crate::words::{Isolated, Spoken, Words};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use catalog::places::DestinationGroup;
use catalog::{Cooperative, Place, cooperatives, places};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How many are shown as near.
const NEAREST: usize = 6;

#[derive(Template)]
#[template(path = "pages/map.html")]
struct MapPage {
    frame: Frame,
    trail: Trail,
    sellers: i64,
    drawing: Option<Drawing>,
    provinces: Vec<Province>,
    /// The code of the place whose neighbours are asked for, or nothing.
    near: String,
    nearest: Option<Nearest>,
}

/// The provinces drawn, and a dot for each commune with a cooperative.
struct Drawing {
    width: f64,
    height: f64,
    outlines: Vec<Outline>,
    dots: Vec<Dot>,
}

struct Outline {
    path: String,
    name: Spoken,
    link: String,
    label: Option<Spot>,
}

struct Dot {
    /// Within the page.
    link: String,
    name: String,
    spot: Spot,
    radius: i32,
}

struct Province {
    code: String,
    name: Spoken,
    link: String,
    link_text: String,
    /// Those with a cooperative, with what the map says of them.
    communes: Vec<Commune>,
    /// All, to choose from.
    places: Vec<Choice>,
}

struct Choice {
    code: String,
    name: Spoken,
    /// Latitude and longitude in degrees, for the script alone.
    at: String,
}

struct Commune {
    code: String,
    name: Spoken,
    sellers: Vec<CooperativeCard>,
}

struct Nearest {
    title: String,
    sellers: Vec<(Isolated, CooperativeCard)>,
}

impl Page for MapPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("map"))
            .described(self.frame.of_region("map-description"))
            .found_at("map")
            .structured(&self.trail.structured(&self.frame, "map"))
            .moving("parts/near/part.js")
    }

    fn cache(&self) -> Cache {
        Cache::Ask
    }
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    /// The code of a commune.
    #[serde(default)]
    near: String,
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let (db, t) = (shop.db.reader(), frame.t);
    let region = catalog::regions::home(db).await?.ok_or(Fault::NotFound)?;
    let groups = places::destinations(db, &region.place_code).await?.groups;
    let groups: Vec<DestinationGroup> = groups
        .into_iter()
        .filter(|group| group.place.parent_code.as_deref() == Some(&region.place_code))
        .collect();
    let sellers = cooperatives::all(db, Some(region.id)).await?;
    let cards = cooperative_card::cards(&shop, t, &sellers).await?;
    let found = Found::of(&sellers, &cards);
    let communes = || groups.iter().flat_map(|group| &group.destinations);
    let page = MapPage {
        trail: Trail::new(t, Vec::new(), t.own(t.get("map"))),
        sellers: i64::try_from(sellers.len())?,
        nearest: communes()
            .find(|place| place.code == asked.near)
            .map(|place| found.nearest(t, place, &communes().collect::<Vec<_>>())),
        drawing: Chart::of(&region.place_code).map(|chart| found.draw(t, &chart, &groups)),
        provinces: groups
            .iter()
            .map(|group| found.province(t, group))
            .collect(),
        near: asked.near,
        frame,
    };
    Ok(respond(&page))
}

/// The cards of the cooperatives by the code of their commune.
struct Found(BTreeMap<String, Vec<CooperativeCard>>);

impl Found {
    fn of(sellers: &[Cooperative], cards: &[CooperativeCard]) -> Self {
        let mut found: BTreeMap<String, Vec<CooperativeCard>> = BTreeMap::new();
        for (seller, card) in sellers.iter().zip(cards) {
            let commune = found.entry(seller.commune_code.clone()).or_default();
            commune.push(card.clone());
        }
        Self(found)
    }

    fn province(&self, t: Words, group: &DestinationGroup) -> Province {
        let code = &group.place.code;
        let name = t.spoken(&group.place.name).text;
        let communes = group.destinations.iter().filter_map(|place| {
            Some(Commune {
                sellers: self.0.get(&place.code)?.clone(),
                code: place.code.clone(),
                name: t.spoken(&place.name),
            })
        });
        Province {
            code: code.clone(),
            communes: communes.collect(),
            link_text: t.with(
                "map-province-products",
                &[("province", name.as_str().into())],
            ),
            name: t.spoken(&group.place.name),
            link: t.link(format_args!("products?province={code}")),
            places: group
                .destinations
                .iter()
                .map(|place| choice(t, place))
                .collect(),
        }
    }

    /// The cooperatives of the communes that lie nearest to a place.
    fn nearest(&self, t: Words, place: &Place, communes: &[&Place]) -> Nearest {
        let far = |commune: &&Place| {
            let sellers = self.0.get(&commune.code)?;
            Some((chart::kilometres(place, commune)?, sellers))
        };
        let mut found: Vec<_> = communes.iter().filter_map(far).collect();
        found.sort_by_key(|(far, _)| *far);
        let sellers = found.into_iter().flat_map(|(far, sellers)| {
            sellers
                .iter()
                .map(move |seller| (t.kilometres(far), seller.clone()))
        });
        let name = t.spoken(&place.name).text;
        Nearest {
            title: t.with("map-nearest", &[("place", name.as_str().into())]),
            sellers: sellers.take(NEAREST).collect(),
        }
    }

    fn draw(&self, t: Words, chart: &Chart, groups: &[DestinationGroup]) -> Drawing {
        let outline = |group: &DestinationGroup| {
            let spots: Vec<Spot> = group
                .destinations
                .iter()
                .filter_map(|place| chart.spot(place))
                .collect();
            Some(Outline {
                path: chart.outline(&group.place.code)?.to_owned(),
                name: t.spoken(&group.place.name),
                link: format!("#in-{}", group.place.code),
                label: chart::middle(&spots),
            })
        };
        let communes = groups.iter().flat_map(|group| &group.destinations);
        let dot = |place: &Place| {
            let count = i32::try_from(self.0.get(&place.code)?.len()).ok()?;
            let name = t.spoken(&place.name).text;
            let said = [
                ("place", name.as_str().into()),
                ("count", i64::from(count).into()),
            ];
            Some(Dot {
                link: format!("#in-{}", place.code),
                name: t.with("map-dot", &said),
                spot: chart.spot(place)?,
                radius: 9 + 4 * count.min(4),
            })
        };
        Drawing {
            width: chart.width,
            height: chart.height,
            outlines: groups.iter().filter_map(outline).collect(),
            dots: communes.filter_map(dot).collect(),
        }
    }
}

fn choice(t: Words, place: &Place) -> Choice {
    let at = place.latitude.zip(place.longitude);
    Choice {
        code: place.code.clone(),
        name: t.spoken(&place.name),
        at: at.map_or_else(String::new, |(north, east)| format!("{north},{east}")),
    }
}
