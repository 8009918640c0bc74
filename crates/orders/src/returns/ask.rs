//! A shopper withdraws from lines of a part, wholly or in part.

use super::ReturnError;
use crate::entity::return_request::ReturnState;
use crate::entity::{return_line, return_request};
use crate::{Order, OrderLine, OrderPart, Return, ReturnLine, figures, orders};
use catalog::{Region, WithdrawalRight, regions};
use chrono::Duration;
use db::Db;
use db::once::{self, Claim, Once};
use kernel::{Clock, LineId, PartId, ReturnId};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel};
use std::collections::HashMap;

const TEXT_LIMIT: usize = 500;

/// What a shopper sends back.
#[derive(Clone, Debug)]
pub struct AskReturn {
    pub part_id: PartId,
    /// Lines and how many of each, above zero.
    pub lines: Vec<(LineId, i32)>,
    /// The law asks for none. 500 characters at most.
    pub reason: Option<String>,
    /// The same key with the same request gives the same return.
    pub key: String,
}

/// How many of each line of a part its shopper may still send back now; empty
/// once the time is over, and without the lines that the law leaves out.
pub async fn returnable(
    db: &impl ConnectionTrait,
    clock: &dyn Clock,
    part: &OrderPart,
) -> Result<Vec<(OrderLine, i32)>, ReturnError> {
    let region = regions::by_id(db, part.region_id).await?;
    let region = region.ok_or(ReturnError::NotFound)?;
    if in_time(clock, part, &region).is_err() {
        return Ok(Vec::new());
    }
    let gone = sent_back(db, part.id).await?;
    let left = |line: OrderLine| {
        let left = line.quantity - gone.get(&line.id).copied().unwrap_or_default();
        let may = line.withdrawal_right == WithdrawalRight::Standard && left > 0;
        may.then_some((line, left))
    };
    let lines = orders::lines_of(db, &[part.id]).await?;
    Ok(lines.into_iter().filter_map(left).collect())
}

/// Notes the withdrawal; from now on the refund's time runs.
///
/// Whoever calls this has shown the order's number and its phone.
pub async fn ask(
    db: &Db,
    clock: &dyn Clock,
    order: &Order,
    request: AskReturn,
) -> Result<Return, ReturnError> {
    check(&request)?;
    let tx = db.write().await?;
    let said = (request.part_id, &request.lines, &request.reason);
    let once = Once::new(format!("request_return:{}", order.id), &request.key, &said);
    if let Claim::Seen(answer) = once::claim(&tx, clock, &once).await? {
        let id = serde_json::from_value(answer).map_err(|error| DbErr::Json(error.to_string()))?;
        return super::refund::by_id(&tx, id).await;
    }
    // Two requests at once must not send the same thing back twice.
    orders::hold(&tx, order.id)
        .await?
        .ok_or(ReturnError::NotFound)?;
    let parts = orders::parts_of(&tx, &[order.id]).await?;
    let part = parts.iter().find(|part| part.id == request.part_id);
    let part = part.ok_or(ReturnError::NotFound)?;
    let region = regions::by_id(&tx, part.region_id).await?;
    let region = region.ok_or(ReturnError::NotFound)?;
    in_time(clock, part, &region)?;
    let asked = write(&tx, clock, (part, &region), request).await?;
    once::answer(&tx, &once, &asked.id).await?;
    tx.commit().await?;
    Ok(asked)
}

fn check(request: &AskReturn) -> Result<(), ReturnError> {
    let short = |text: &String| text.chars().count() <= TEXT_LIMIT;
    let fits = request.reason.as_ref().is_none_or(short);
    let mut ids: Vec<LineId> = request.lines.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let once_each = ids.len() == request.lines.len();
    let some = !ids.is_empty() && request.lines.iter().all(|(_, quantity)| *quantity > 0);
    if fits && once_each && some {
        Ok(())
    } else {
        Err(ReturnError::Incomplete)
    }
}

fn in_time(clock: &dyn Clock, part: &OrderPart, region: &Region) -> Result<(), ReturnError> {
    let (true, Some(last_day)) = (part.state.is_received(), part.withdraw_until) else {
        return Err(ReturnError::NotReceived);
    };
    if figures::day_in(region, clock.now()) > last_day {
        return Err(ReturnError::TooLate(last_day));
    }
    Ok(())
}

async fn write(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    (part, region): (&OrderPart, &Region),
    request: AskReturn,
) -> Result<Return, ReturnError> {
    let id = ReturnId::new();
    let sold = orders::lines_of(tx, &[part.id]).await?;
    let mut gone = sent_back(tx, part.id).await?;
    let mut rows = Vec::with_capacity(request.lines.len());
    for (line_id, quantity) in request.lines {
        let line = sold.iter().find(|line| line.id == line_id);
        let line = line.ok_or(ReturnError::NotFound)?;
        let before = gone.entry(line_id).or_default();
        *before += quantity;
        rows.push(line_back(id, line, quantity, *before)?);
    }
    let whole = sold.iter().all(|line| {
        gone.get(&line.id)
            .is_some_and(|gone| *gone == line.quantity)
    });
    let now = clock.now();
    let days = |days: u32| now + Duration::days(days.into());
    let row = Return {
        id,
        part_id: part.id,
        order_id: part.order_id,
        cooperative_id: part.cooperative_id,
        region_id: part.region_id,
        state: ReturnState::Asked,
        reason: request.reason.filter(|reason| !reason.trim().is_empty()),
        currency: part.currency,
        goods_minor: rows.iter().map(|row| row.amount_minor).sum(),
        delivery_minor: if whole { part.delivery_minor } else { 0 },
        asked_at: now,
        received_at: None,
        alert_at: days(region.settings.refund_alert_days),
        refund_by: days(region.settings.refund_days),
        refunded_at: None,
        refund_reference: None,
    };
    return_request::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await?;
    let rows = rows
        .into_iter()
        .map(|row| row.into_active_model().reset_all());
    return_line::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    Ok(row)
}

/// How many of each line were sent back before.
async fn sent_back(
    db: &impl ConnectionTrait,
    part_id: PartId,
) -> Result<HashMap<LineId, i32>, DbErr> {
    let before = super::of_parts(db, &[part_id]).await?;
    let ids: Vec<ReturnId> = before.iter().map(|one| one.id).collect();
    let mut sum: HashMap<LineId, i32> = HashMap::new();
    for line in super::lines_of(db, &ids).await? {
        *sum.entry(line.line_id).or_default() += line.quantity;
    }
    Ok(sum)
}

fn line_back(
    return_id: ReturnId,
    line: &OrderLine,
    quantity: i32,
    with_before: i32,
) -> Result<ReturnLine, ReturnError> {
    if line.withdrawal_right != WithdrawalRight::Standard {
        return Err(ReturnError::Excluded(line.id));
    }
    if with_before > line.quantity {
        return Err(ReturnError::TooMany(line.id));
    }
    Ok(ReturnLine {
        return_id,
        line_id: line.id,
        quantity,
        amount_minor: line.unit_price_minor * i64::from(quantity),
        resaleable: None,
    })
}
