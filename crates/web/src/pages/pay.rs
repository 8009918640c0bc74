//! Paying for an order in advance: the page of one attempt, which whoever knows
//! its id may see and pay. It tells what the books say, never what an address says.

use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::headers::Besides;
use crate::page::{Cache, Head, Page, respond};
use crate::words::{Isolated, Words};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use kernel::AttemptId;
use orders::paying::{self, PayError};
use orders::{Order, orders as finders};
use payments::providers::transfer::Reference;
use payments::providers::{Begun, CardScript, GatewayForm};
use payments::{Attempt, AttemptState, Intent, IntentState, Method, attempts, intents};

#[derive(Template)]
#[template(path = "pages/pay.html")]
struct PayPage {
    frame: Frame,
    number: String,
    order_link: String,
    amount: Isolated,
    /// What is charged, where that is another currency.
    charged: Option<Isolated>,
    until: Option<String>,
    again: String,
    stage: Stage,
}

/// Where the payment stands, and what the shopper can do.
enum Stage {
    Paid,
    /// Money that came too late, or twice.
    GivenBack,
    Over,
    Refused,
    /// The provider does not answer just now.
    Silent,
    Form(GatewayForm),
    Card(CardScript, String),
    Reference {
        spaced: String,
        rib: String,
    },
}

impl Page for PayPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        let head = Head::new(self.frame.t.get("pay-title"));
        match self.stage {
            Stage::Card(..) => head.moving("parts/card_entry/part.js"),
            _ => head,
        }
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }
}

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/{lang}/pay/{attempt}", get(show))
        .route("/{lang}/pay/{attempt}/again", post(again))
}

/// Where providers send browsers back to, from their own sites.
pub(crate) fn returns() -> Router<Shop> {
    Router::new().route("/{lang}/pay/{attempt}/back", get(back).post(back))
}

/// Opens an attempt at an order's payment and says where its page is.
pub(crate) async fn begin(shop: &Shop, t: Words, order: &Order) -> Result<String, PayError> {
    let providers = &shop.desk.providers;
    let attempt = paying::start(&shop.db, &*shop.clock, providers, order.id).await?;
    Ok(t.link(format_args!("pay/{}", attempt.id)))
}

async fn find(shop: &Shop, id: &str) -> Result<(Attempt, Intent, Order), Fault> {
    let db = shop.db.reader();
    let id: AttemptId = id.parse().map_err(|_| Fault::NotFound)?;
    let attempt = attempts::by_id(db, id).await?.ok_or(Fault::NotFound)?;
    let intent = intents::by_id(db, attempt.intent_id).await?;
    let intent = intent.ok_or(Fault::NotFound)?;
    let order = finders::by_id(db, intent.order_id).await?;
    Ok((attempt, intent, order.ok_or(Fault::NotFound)?))
}

async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (attempt, intent, order) = find(&shop, &id).await?;
    let t = frame.t;
    let stage = stage(&shop, t, &attempt, &intent).await?;
    let besides = besides(&stage);
    let euros = attempt.euro_rate_e4.map(|_| t.money(attempt.amount()));
    let page = PayPage {
        order_link: t.link(format_args!("orders/{}", order.number)),
        number: order.number,
        amount: t.money(intent.amount()),
        charged: euros,
        until: intent.due_by.map(|end| i18n::date_time(end, t.locale())),
        again: t.link(format_args!("pay/{}/again", attempt.id)),
        stage,
        frame,
    };
    let mut response = respond(&page);
    response.extensions_mut().insert(besides);
    Ok(response)
}

/// The provider's site, which this page alone may send to.
fn besides(stage: &Stage) -> Besides {
    Besides {
        form: match stage {
            Stage::Form(form) => Some(form.action.origin().ascii_serialization()),
            _ => None,
        },
        stripe: matches!(stage, Stage::Card(..)),
    }
}

async fn stage(shop: &Shop, t: Words, attempt: &Attempt, intent: &Intent) -> Result<Stage, Fault> {
    let paid = intent.state == IntentState::Collected;
    match attempt.state {
        AttemptState::Paid if paid => return Ok(Stage::Paid),
        AttemptState::Paid | AttemptState::Released => return Ok(Stage::GivenBack),
        _ if paid => return Ok(Stage::Paid),
        AttemptState::Closed => return Ok(Stage::Over),
        AttemptState::Open => {}
    }
    let over = intent.due_by.is_some_and(|end| end <= shop.clock.now());
    if over || intent.state == IntentState::Cancelled {
        return Ok(Stage::Over);
    }
    if attempt.refusal.is_some() {
        return Ok(Stage::Refused);
    }
    match paying::begin(&shop.db, &shop.desk, attempt, t.locale()).await {
        Ok(Begun::Form(form)) => Ok(Stage::Form(form)),
        Ok(Begun::Script(script)) => {
            let back = t.link(format_args!("pay/{}/back", attempt.id));
            let back = crate::page::absolute(&shop.settings.public_url, &back);
            Ok(Stage::Card(script, back))
        }
        Ok(Begun::WithReference) => with_reference(shop, attempt, intent).await,
        Ok(Begun::AtTheDoor) | Err(PayError::NothingDue) => Ok(Stage::Over),
        Err(PayError::Db(error)) => Err(error.into()),
        Err(error) => {
            tracing::warn!(attempt = %attempt.id, %error, "a payment could not begin");
            Ok(Stage::Silent)
        }
    }
}

async fn with_reference(shop: &Shop, attempt: &Attempt, intent: &Intent) -> Result<Stage, Fault> {
    let region = catalog::regions::by_id(shop.db.reader(), intent.region_id).await?;
    let rib = region.and_then(|region| region.settings.rib);
    let reference: Reference = attempt.reference.parse()?;
    Ok(Stage::Reference {
        spaced: reference.spaced(),
        rib: rib.unwrap_or_default(),
    })
}

/// Another try, after a refusal or when the provider was silent.
async fn again(
    frame: Frame,
    State(shop): State<Shop>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Redirect, Fault> {
    let (attempt, _, order) = find(&shop, &id).await?;
    match begin(&shop, frame.t, &order).await {
        Ok(link) => Ok(Redirect::to(&link)),
        Err(PayError::Db(error)) => Err(error.into()),
        Err(_) => Ok(Redirect::to(
            &frame.t.link(format_args!("pay/{}", attempt.id)),
        )),
    }
}

/// The browser is back from the provider. What it brings is not read: the
/// provider is asked where that is possible, and the page shows the books.
async fn back(
    State(shop): State<Shop>,
    Path((lang, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let locale: kernel::Locale = lang.parse().map_err(|_| Fault::NotFound)?;
    let (attempt, intent, _) = find(&shop, &id).await?;
    if attempt.state == AttemptState::Open && intent.method == Method::StripeCard {
        let asked = paying::ask(&shop.db, &*shop.clock, &shop.desk, &attempt).await;
        if let Err(error) = asked {
            tracing::warn!(attempt = %attempt.id, %error, "not known at the return");
        }
    }
    let link = Words::of(locale).link(format_args!("pay/{}", attempt.id));
    Ok(Redirect::to(&link).into_response())
}
