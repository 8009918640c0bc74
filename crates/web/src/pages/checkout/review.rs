//! Step two of an order: everything it says and costs, and the button that
//! obliges to pay (law 53-05, articles 65-4 and 65-5).

use super::details::Typed;
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, form_key};
use crate::views::address::Address;
use crate::views::field::Choice;
use crate::views::identity::{Identity, identities};
use crate::views::line::{Line, Pictures, Sums, exclusion, product_link};
use crate::views::way::{self, Way};
use crate::words::{Isolated, Spoken, Words};
use askama::Template;
use axum::http::StatusCode;
use catalog::Cooperative;
use kernel::{Money, ProductId};
use orders::PaymentMethod;
use orders::checkout::Recipient;
use orders::paying;
use orders::quote::{Quote, QuoteLine, QuotePart};

#[derive(Template)]
#[template(path = "pages/checkout_review.html")]
pub(crate) struct ReviewPage {
    frame: Frame,
    parcels: Vec<Parcel>,
    sums: Sums,
    address: Address,
    sellers: Vec<Identity>,
    typed: Typed,
    /// How each parcel goes, as fields of the form.
    ways: Vec<(String, String)>,
    /// Names this review, so that its form orders once however often it is sent.
    key: String,
    /// In minor units, as the shopper sees it here.
    agreed_total: i64,
    /// What is not as it was when the shopper last looked.
    changes: Vec<String>,
    /// The ways to pay, where there is a choice.
    methods: Vec<Choice>,
    /// Whether every parcel goes a way on which cash is taken.
    cash: bool,
}

/// What one cooperative sends.
struct Parcel {
    seller: Spoken,
    lines: Vec<Line>,
    weight: Isolated,
    way: Way,
    total: Isolated,
    /// More than may be collected in cash, as a sentence.
    too_much: Option<String>,
}

impl Page for ReviewPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("review-title"))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        if self.changes.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::CONFLICT
        }
    }
}

impl ReviewPage {
    pub(crate) async fn of(
        shop: &Shop,
        frame: Frame,
        quote: &Quote,
        (typed, to): (Typed, &Recipient),
        changes: Vec<String>,
    ) -> Result<Self, Fault> {
        let t = frame.t;
        let ids: Vec<ProductId> = quote
            .parts
            .iter()
            .flat_map(|part| &part.lines)
            .map(|line| line.product.id)
            .collect();
        let pictures = Pictures::of(shop, &ids).await?;
        let sellers: Vec<&Cooperative> = quote.parts.iter().map(|part| &part.cooperative).collect();
        Ok(Self {
            parcels: quote
                .parts
                .iter()
                .map(|part| Parcel::of(t, part, &pictures))
                .collect(),
            sums: Sums::of(t, [quote.goods, quote.delivery, quote.total, quote.vat]),
            address: Address::of(shop, t, to).await?,
            sellers: identities(shop, t, &sellers).await?,
            typed,
            key: form_key(),
            ways: way::fields(quote),
            cash: quote.takes(PaymentMethod::CashOnDelivery),
            agreed_total: quote.total.minor,
            changes,
            methods: methods(shop, t, quote),
            frame,
        })
    }

    /// Whether the order could be placed in some way as it is.
    fn can_place(&self) -> bool {
        self.can_pay_cash() || !self.methods.is_empty()
    }

    fn can_pay_cash(&self) -> bool {
        self.cash && self.parcels.iter().all(|parcel| parcel.too_much.is_none())
    }
}

/// Every way to pay but cash on delivery, which is always there.
fn methods(shop: &Shop, t: Words, quote: &Quote) -> Vec<Choice> {
    let offered = paying::methods(&shop.desk.providers, quote);
    let prepaid = offered.into_iter().filter(|method| method.is_prepaid());
    prepaid
        .map(|method| Choice {
            label: t.choice("method", method.code()),
            value: method.code().to_owned(),
        })
        .collect()
}

impl Parcel {
    fn of(t: Words, part: &QuotePart, pictures: &Pictures) -> Self {
        let ceiling = Money::new(part.region.settings.cash_ceiling_minor, part.total.currency);
        let too_much = part.total.minor > ceiling.minor;
        Self {
            seller: t.spoken(&part.cooperative.name),
            lines: part
                .lines
                .iter()
                .map(|line| bought(t, line, pictures))
                .collect(),
            weight: t.weight(part.weight_g),
            way: Way::of(t, &part.chosen.agreed, part.delivery),
            total: t.money(part.total),
            too_much: too_much.then(|| {
                let ceiling = i18n::money(ceiling, t.locale());
                t.with("review-too-much", &[("ceiling", ceiling.into())])
            }),
        }
    }
}

fn bought(t: Words, line: &QuoteLine, pictures: &Pictures) -> Line {
    Line {
        name: t.spoken(&line.product.name),
        link: Some(product_link(t, &line.product)),
        picture: pictures.first(t, line.product.id, &line.product.name),
        size: line.variant.label.clone(),
        quantity: line.quantity,
        unit_price: t.money(line.unit_price),
        total: t.money(line.total),
        exclusion: exclusion(t, line.product.withdrawal_right),
    }
}
