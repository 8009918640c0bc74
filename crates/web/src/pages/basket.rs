//! The basket: what lies in it, by cooperative.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::{Frame, basket_id};
use crate::page::{Cache, Head, Page, respond};
use crate::pages::basket_forms::Said;
use crate::pages::checkout::place_of;
use crate::views::identity::seller_link;
use crate::views::line::{Pictures, product_link};
use crate::views::picture::Picture;
use crate::words::{Isolated, Spoken, Words};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use axum_extra::extract::CookieJar;
use kernel::ProductId;
use orders::basket::{self, BasketGroup, BasketItem, BasketView, LineProblem, QUANTITY_LIMIT};
use orders::delivery::Choices;
use orders::quote::{self, QuoteError};

#[derive(Template)]
#[template(path = "pages/basket.html")]
pub(crate) struct BasketPage {
    frame: Frame,
    groups: Vec<Group>,
    goods: Isolated,
    /// Whether anything in it can be bought.
    can_order: bool,
    /// What the last form did.
    said: Option<Said>,
    /// What was taken off an order that could not be placed.
    changes: Vec<String>,
    /// What delivery costs where the shopper was the last time.
    delivery: Option<Delivered>,
}

/// Where to, as a sentence, and for how much.
struct Delivered {
    to: String,
    price: Isolated,
}

/// What comes from one cooperative.
struct Group {
    seller: Spoken,
    link: String,
    lines: Vec<Line>,
}

struct Line {
    variant: String,
    name: Spoken,
    link: String,
    picture: Option<Picture>,
    size: Option<String>,
    unit_price: Isolated,
    total: Isolated,
    quantity: i32,
    /// The most that the form lets one ask for.
    most: i32,
    sold_out: bool,
    problem: Option<String>,
}

impl Page for BasketPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("basket-title"))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }
}

pub(crate) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Query(said): Query<crate::pages::basket_forms::Asked>,
) -> Result<Response, Fault> {
    let view = match basket_id(&cookies) {
        Some(id) => basket::view(shop.db.reader(), id).await?,
        None => None,
    };
    let delivery = delivered(&shop, frame.t, &cookies).await?;
    let mut page = BasketPage::of(&shop, frame, view).await?;
    page.said = said.said();
    page.delivery = delivery;
    Ok(respond(&page))
}

/// What delivery costs at the least where the shopper was the last time.
async fn delivered(shop: &Shop, t: Words, cookies: &CookieJar) -> Result<Option<Delivered>, Fault> {
    let (Some(basket), Some(place)) = (basket_id(cookies), place_of(cookies)) else {
        return Ok(None);
    };
    let (db, now) = (shop.db.reader(), shop.clock.now());
    match quote::quote(db, now, basket, (&place, &Choices::new())).await {
        Ok(quote) => {
            let place = quote.destination.name.get(t.locale()).text;
            Ok(Some(Delivered {
                to: t.with("delivery-to", &[("place", place.into())]),
                price: t.money(quote.delivery),
            }))
        }
        Err(QuoteError::Empty | QuoteError::UnknownPlace) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl BasketPage {
    pub(crate) async fn of(
        shop: &Shop,
        frame: Frame,
        view: Option<BasketView>,
    ) -> Result<Self, Fault> {
        let t = frame.t;
        let zero = kernel::Money::mad(0);
        let goods = t.money(view.as_ref().map_or(zero, |view| view.goods));
        let groups = view.map(|view| view.groups).unwrap_or_default();
        let ids: Vec<ProductId> = items(&groups).map(|item| item.product.id).collect();
        let can_order = items(&groups).any(|item| item.problem != Some(LineProblem::SoldOut));
        let pictures = Pictures::of(shop, &ids).await?;
        Ok(Self {
            groups: groups
                .iter()
                .map(|group| Group::of(t, group, &pictures))
                .collect(),
            goods,
            can_order,
            said: None,
            changes: Vec::new(),
            delivery: None,
            frame,
        })
    }

    fn told(&self) -> Option<String> {
        self.said.map(|said| said.say(self.frame.t))
    }

    fn parcels(&self) -> i64 {
        i64::try_from(self.groups.len()).unwrap_or(i64::MAX)
    }

    /// Tells what was taken out of the basket because it sold out.
    pub(crate) fn changed(mut self, changes: Vec<String>) -> Self {
        self.changes = changes;
        self
    }
}

fn items(groups: &[BasketGroup]) -> impl Iterator<Item = &BasketItem> {
    groups.iter().flat_map(|group| &group.lines)
}

impl Group {
    fn of(t: Words, group: &BasketGroup, pictures: &Pictures) -> Self {
        Self {
            seller: t.spoken(&group.cooperative.name),
            link: seller_link(t, &group.cooperative),
            lines: group
                .lines
                .iter()
                .map(|item| Line::of(t, item, pictures))
                .collect(),
        }
    }
}

impl Line {
    fn of(t: Words, item: &BasketItem, pictures: &Pictures) -> Self {
        let product = &item.product;
        let on_hand = item.variant.on_hand.clamp(1, QUANTITY_LIMIT);
        Self {
            variant: item.variant.id.to_string(),
            name: t.spoken(&product.name),
            link: product_link(t, product),
            picture: pictures.first(t, product.id, &product.name),
            size: item.variant.label.clone(),
            unit_price: t.money(product.price()),
            total: t.money(item.total),
            quantity: item.quantity,
            most: on_hand,
            sold_out: item.problem == Some(LineProblem::SoldOut),
            problem: item.problem.map(|problem| match problem {
                LineProblem::SoldOut => t.get("basket-sold-out"),
                LineProblem::TooFew { left } => t.count("basket-too-few", left),
            }),
        }
    }
}
