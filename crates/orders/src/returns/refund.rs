//! The shopper has the money: the end of a return.

use super::ReturnError;
use crate::Return;
use crate::entity::return_request::{self, ReturnState};
use db::Db;
use db::once::{self, Claim, Once};
use identity::Officer;
use kernel::{Clock, ReturnId};
use payments::books::{self, PaidBackBy, Refunded};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

const TEXT_LIMIT: usize = 100;

/// A refund that an officer has paid by hand.
#[derive(Clone, Debug)]
pub struct PayReturn {
    pub return_id: ReturnId,
    /// In cash, else by transfer.
    pub in_cash: bool,
    /// The transfer's reference or the receipt's number. 1 to 100 characters.
    pub reference: String,
    pub key: String,
}

/// Notes that the money of a return was paid back, and books it.
pub async fn paid(
    db: &Db,
    clock: &dyn Clock,
    officer: &Officer,
    request: PayReturn,
) -> Result<Return, ReturnError> {
    let reference = request.reference.trim();
    if reference.is_empty() || reference.chars().count() > TEXT_LIMIT {
        return Err(ReturnError::Incomplete);
    }
    let tx = db.write().await?;
    let said = (request.return_id, request.in_cash, reference);
    let scope = format!("pay_return:{}", officer.region_id());
    let once = Once::new(scope, &request.key, &said);
    let seen = matches!(once::claim(&tx, clock, &once).await?, Claim::Seen(_));
    let owed = by_id(&tx, request.return_id).await?;
    if owed.region_id != officer.region_id() {
        return Err(ReturnError::NotFound);
    }
    if seen {
        return Ok(owed);
    }
    let done = return_request::Entity::update_many()
        .col_expr(return_request::COLUMN.state, ReturnState::Refunded.into())
        .col_expr(return_request::COLUMN.refunded_at, Some(clock.now()).into())
        .col_expr(
            return_request::COLUMN.refund_reference,
            Some(reference.to_owned()).into(),
        )
        .filter(return_request::COLUMN.id.eq(owed.id))
        .filter(return_request::COLUMN.state.eq(ReturnState::Received))
        .exec_with_returning(&tx)
        .await?;
    let done = done.into_iter().next().ok_or(ReturnError::WrongState)?;
    let refund = Refunded {
        id: done.id.0,
        order_id: done.order_id,
        region_id: done.region_id,
        amount: done.amount(),
        by: if request.in_cash {
            PaidBackBy::CashDesk
        } else {
            PaidBackBy::Bank
        },
        reference,
    };
    books::refunded(&tx, clock, &refund).await?;
    once::answer(&tx, &once, &()).await?;
    tx.commit().await?;
    Ok(done)
}

pub(super) async fn by_id(tx: &impl ConnectionTrait, id: ReturnId) -> Result<Return, ReturnError> {
    let found = return_request::Entity::find_by_id(id).one(tx).await?;
    found.ok_or(ReturnError::NotFound)
}
