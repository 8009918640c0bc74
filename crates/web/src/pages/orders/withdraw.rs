//! Sending goods back by law 31-08, article 36: which, how many, and that is all
//! that has to be said.

use super::{ask_for_phone, done, seen};
use crate::Shop;
use crate::fault::Fault;
use crate::frame::Frame;
use crate::page::{Cache, Head, Page, form_key, respond};
use crate::views::field::{Choice, Field};
use crate::words::{Spoken, Words};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use catalog::cooperatives;
use kernel::{LineId, LocalizedText, PartId};
use orders::returns::{self, AskReturn, ReturnError};
use orders::{Order, OrderLine, OrderPart, orders as finders};

#[derive(Template)]
#[template(path = "pages/order_withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    number: String,
    seller: Spoken,
    until: Option<String>,
    lines: Vec<Line>,
    reason: Field,
    key: String,
    /// Why nothing was sent back.
    refusal: Option<String>,
}

/// A line, with how many of it can still go back.
struct Line {
    id: String,
    name: Spoken,
    size: Option<String>,
    choices: Vec<Choice>,
    chosen: String,
}

/// What was sent: `line-ID` for each line, `reason`, `key`.
#[derive(Debug, Default)]
struct Sent {
    lines: Vec<(LineId, i32)>,
    reason: String,
    key: String,
}

impl Page for WithdrawPage {
    fn frame(&self) -> &Frame {
        &self.frame
    }

    fn head(&self) -> Head {
        Head::new(self.frame.t.get("withdraw-title"))
    }

    fn cache(&self) -> Cache {
        Cache::Never
    }

    fn status(&self) -> StatusCode {
        match self.refusal {
            None => StatusCode::OK,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

type Address = Path<(String, String, String)>;

pub(super) async fn show(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number, part)): Address,
) -> Result<Response, Fault> {
    let Some(order) = seen(&shop, &cookies, &number).await? else {
        return Ok(ask_for_phone(frame.t, &number).into_response());
    };
    let part = part_of(&shop, &order, &part).await?;
    let sent = Sent::default();
    let page = WithdrawPage::of(&shop, frame, (order, part), sent, None).await?;
    Ok(respond(&page))
}

pub(super) async fn ask(
    frame: Frame,
    State(shop): State<Shop>,
    cookies: CookieJar,
    Path((_, number, part)): Address,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let t = frame.t;
    let Some(order) = seen(&shop, &cookies, &number).await? else {
        return Ok(ask_for_phone(t, &number).into_response());
    };
    let part = part_of(&shop, &order, &part).await?;
    let sent = Sent::of(pairs);
    let request = AskReturn {
        part_id: part.id,
        lines: sent.lines.clone(),
        reason: Some(sent.reason.clone()),
        key: sent.key.clone(),
    };
    let refusal = match returns::ask(&shop.db, &*shop.clock, &order, request).await {
        Ok(_) => return Ok(done(t, &order, "withdrawn").into_response()),
        Err(error) => refusal(t, error)?,
    };
    let about = (order, part);
    let page = WithdrawPage::of(&shop, frame, about, sent, Some(refusal)).await?;
    Ok(respond(&page))
}

async fn part_of(shop: &Shop, order: &Order, id: &str) -> Result<OrderPart, Fault> {
    let id: PartId = id.parse().map_err(|_| Fault::NotFound)?;
    let parts = finders::parts_of(shop.db.reader(), &[order.id]).await?;
    let found = parts.into_iter().find(|part| part.id == id);
    found.ok_or(Fault::NotFound)
}

fn refusal(t: Words, error: ReturnError) -> Result<String, Fault> {
    Ok(match error {
        ReturnError::NotReceived => t.get("return-not-received"),
        ReturnError::TooLate(_) => t.get("return-too-late"),
        ReturnError::Excluded(_) => t.get("return-excluded"),
        ReturnError::TooMany(_) => t.get("return-too-many"),
        ReturnError::Incomplete => t.get("return-incomplete"),
        ReturnError::WrongState => t.get("return-wrong-state"),
        ReturnError::Key(_) => t.get("cancel-again"),
        ReturnError::NotFound => return Err(Fault::NotFound),
        ReturnError::Books(_) | ReturnError::Db(_) => return Err(error.into()),
    })
}

impl Sent {
    fn of(pairs: Vec<(String, String)>) -> Self {
        let mut sent = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "reason" => sent.reason = value,
                "key" => sent.key = value,
                name => sent.lines.extend(chosen(name, &value)),
            }
        }
        sent
    }

    fn quantity(&self, id: LineId) -> i32 {
        let found = self.lines.iter().find(|(line, _)| *line == id);
        found.map_or(0, |(_, quantity)| *quantity)
    }
}

/// `line-ID` with how many; nothing where none is chosen.
fn chosen(name: &str, value: &str) -> Option<(LineId, i32)> {
    let id = name.strip_prefix("line-")?.parse().ok()?;
    let quantity: i32 = value.parse().ok()?;
    (quantity != 0).then_some((id, quantity))
}

impl WithdrawPage {
    async fn of(
        shop: &Shop,
        frame: Frame,
        (order, part): (Order, OrderPart),
        sent: Sent,
        refusal: Option<String>,
    ) -> Result<Self, Fault> {
        let t = frame.t;
        let db = shop.db.reader();
        let seller = cooperatives::by_ids(db, &[part.cooperative_id]).await?;
        let none = LocalizedText::default();
        let left = returns::returnable(db, &*shop.clock, &part).await?;
        let mut reason = Field::text("reason", t.get("withdraw-reason"), sent.reason.clone());
        reason.note = Some(t.get("field-optional"));
        reason.hint = Some(t.get("withdraw-reason-hint"));
        reason.longest = 500;
        Ok(Self {
            number: order.number,
            seller: t.spoken(seller.first().map_or(&none, |seller| &seller.name)),
            until: part.withdraw_until.map(|day| {
                let date = i18n::calendar_day(day, t.locale());
                t.with("order-withdraw-until", &[("date", date.into())])
            }),
            lines: left
                .iter()
                .map(|(line, left)| Line::of(t, line, *left, &sent))
                .collect(),
            reason,
            key: form_key(),
            refusal,
            frame,
        })
    }
}

impl Line {
    fn of(t: Words, line: &OrderLine, left: i32, sent: &Sent) -> Self {
        let choice = |many: i32| Choice {
            value: many.to_string(),
            label: match many {
                0 => t.get("withdraw-none"),
                many => i18n::number(many.into(), t.locale()),
            },
        };
        Self {
            id: format!("line-{}", line.id),
            name: t.spoken(&line.product_name),
            size: line.variant_label.clone(),
            choices: (0..=left).map(choice).collect(),
            chosen: sent.quantity(line.id).to_string(),
        }
    }
}
