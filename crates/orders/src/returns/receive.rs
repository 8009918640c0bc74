//! The cooperative has the goods again and says what can be sold once more.

use super::{ReturnError, refund};
use crate::entity::return_request::ReturnState;
use crate::entity::{return_line, return_request};
use crate::{Return, ReturnLine, invoicing, orders, refunding};
use catalog::stock::{self, OrderedStock};
use db::Db;
use db::once::{self, Claim, Once};
use identity::{Seller, Task};
use kernel::{Clock, LineId, Money, ReturnId};
use payments::books::{self, LineBack, Returned};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// What a cooperative found in the parcel.
#[derive(Clone, Debug)]
pub struct ReceiveReturn {
    pub return_id: ReturnId,
    /// How many of each line can be sold again; none of those that are not named.
    pub resaleable: Vec<(LineId, i32)>,
    pub key: String,
}

/// Takes the goods back: what can be sold again goes onto the shelf, the lines
/// are undone in the books, and the money is owed to the shopper.
pub async fn receive(
    db: &Db,
    clock: &dyn Clock,
    seller: &Seller,
    request: ReceiveReturn,
) -> Result<Return, ReturnError> {
    if !seller.may(Task::ShipOrders) {
        return Err(ReturnError::NotFound);
    }
    let tx = db.write().await?;
    let said = (request.return_id, &request.resaleable);
    let scope = format!("receive_return:{}", seller.cooperative_id());
    let once = Once::new(scope, &request.key, &said);
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let asked = refund::by_id(&tx, request.return_id).await?;
    if asked.cooperative_id != seller.cooperative_id() {
        return Err(ReturnError::NotFound);
    }
    if seen {
        return Ok(asked);
    }
    let received = return_request::Entity::update_many()
        .col_expr(return_request::COLUMN.state, ReturnState::Received.into())
        .col_expr(return_request::COLUMN.received_at, Some(clock.now()).into())
        .filter(return_request::COLUMN.id.eq(asked.id))
        .filter(return_request::COLUMN.state.eq(ReturnState::Asked))
        .exec_with_returning(&tx)
        .await?;
    let received = received.into_iter().next().ok_or(ReturnError::WrongState)?;
    let lines = super::lines_of(&tx, &[received.id]).await?;
    onto_the_shelf(&tx, clock, seller, (&received, &lines), &request.resaleable).await?;
    book(&tx, clock, &received, &lines).await?;
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(received)
}

async fn onto_the_shelf(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    seller: &Seller,
    (received, lines): (&Return, &[ReturnLine]),
    resaleable: &[(LineId, i32)],
) -> Result<(), ReturnError> {
    let number = orders::number_of(tx, received.order_id).await?;
    let mut sold = orders::lines_of(tx, &[received.part_id]).await?;
    sold.sort_by_key(|line| line.variant_id);
    for line in sold {
        let Some(back) = lines.iter().find(|back| back.line_id == line.id) else {
            continue;
        };
        let named = resaleable.iter().find(|(id, _)| *id == line.id);
        let quantity = named.map_or(0, |(_, quantity)| *quantity);
        if !(0..=back.quantity).contains(&quantity) {
            return Err(ReturnError::TooMany(line.id));
        }
        note(tx, back, quantity).await?;
        if quantity > 0 {
            let again = OrderedStock {
                variant_id: line.variant_id,
                cooperative_id: received.cooperative_id,
                quantity,
                order_number: &number,
                account_id: Some(seller.account_id()),
            };
            stock::give_back(tx, clock, again).await?;
        }
    }
    Ok(())
}

async fn note(tx: &impl ConnectionTrait, back: &ReturnLine, quantity: i32) -> Result<(), DbErr> {
    return_line::Entity::update_many()
        .col_expr(return_line::COLUMN.resaleable, Some(quantity).into())
        .filter(return_line::COLUMN.return_id.eq(back.return_id))
        .filter(return_line::COLUMN.line_id.eq(back.line_id))
        .exec(tx)
        .await?;
    Ok(())
}

async fn book(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    received: &Return,
    lines: &[ReturnLine],
) -> Result<(), ReturnError> {
    let number = orders::number_of(tx, received.order_id).await?;
    let money = |minor| Money::new(minor, received.currency);
    let part = orders::parts_by_ids(tx, &[received.part_id]).await?;
    let own_carrier = part.first().is_some_and(|part| part.agreed.own);
    let undone = Returned {
        id: received.id.0,
        part_id: received.part_id,
        order_id: received.order_id,
        region_id: received.region_id,
        cooperative_id: received.cooperative_id,
        order_number: &number,
        reason: "the shopper withdrew (law 31-08, article 36)",
        lines: lines
            .iter()
            .map(|line| LineBack {
                line_id: line.line_id,
                goods: money(line.amount_minor),
            })
            .collect(),
        delivery: money(received.delivery_minor),
        own_carrier,
    };
    books::returned(tx, clock, &undone).await?;
    invoicing::of_return(tx, clock, received, lines).await?;
    refunding::owe_for_return(tx, clock, received, &number).await
}
