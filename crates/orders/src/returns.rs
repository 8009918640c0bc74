//! Sending goods back by law 31-08: the shopper asks (article 36), the
//! cooperative has them again, the shopper has the money within 15 days of the
//! asking (article 37).

mod ask;
mod receive;
mod refund;

pub use ask::{AskReturn, ask, returnable};
pub use receive::{ReceiveReturn, receive};
pub use refund::{PayReturn, paid};

use crate::entity::return_request::ReturnState;
use crate::entity::{return_line, return_request};
use crate::{Return, ReturnLine};
use chrono::{DateTime, NaiveDate, Utc};
use db::once::OnceError;
use identity::{Officer, Seller};
use kernel::{LineId, OrderId, PartId, ReturnId};
use payments::books::BookError;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

/// How many returns a list shows at the most.
const LIMIT: u64 = 100;

/// Why nothing happened to a return. All but the last three are somebody's to mend.
#[derive(Debug, thiserror::Error)]
pub enum ReturnError {
    #[error("the goods have not been received yet")]
    NotReceived,
    #[error("the right to withdraw ended on {0}")]
    TooLate(NaiveDate),
    #[error("there is no right to withdraw from line {0}")]
    Excluded(LineId),
    #[error("not so many of line {0} are left to be sent back")]
    TooMany(LineId),
    #[error("nothing was chosen, or something is too long")]
    Incomplete,
    #[error("this cannot be done where the return stands now")]
    WrongState,
    #[error("no such order or return")]
    NotFound,
    #[error("the key was used for another request, or is none")]
    Key(OnceError),
    #[error(transparent)]
    Books(#[from] BookError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<OnceError> for ReturnError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::Db(error) => Self::Db(error),
            key => Self::Key(key),
        }
    }
}

/// The returns of some orders, the earliest first.
pub async fn of_orders(db: &impl ConnectionTrait, ids: &[OrderId]) -> Result<Vec<Return>, DbErr> {
    return_request::Entity::find()
        .filter(return_request::COLUMN.order_id.is_in(ids.iter().copied()))
        .order_by_asc(return_request::Column::Id)
        .all(db)
        .await
}

/// The returns of some parts, the earliest first.
pub async fn of_parts(db: &impl ConnectionTrait, ids: &[PartId]) -> Result<Vec<Return>, DbErr> {
    return_request::Entity::find()
        .filter(return_request::COLUMN.part_id.is_in(ids.iter().copied()))
        .order_by_asc(return_request::Column::Id)
        .all(db)
        .await
}

/// What is in some returns.
pub async fn lines_of(
    db: &impl ConnectionTrait,
    ids: &[ReturnId],
) -> Result<Vec<ReturnLine>, DbErr> {
    return_line::Entity::find()
        .filter(return_line::COLUMN.return_id.is_in(ids.iter().copied()))
        .order_by_asc(return_line::Column::LineId)
        .all(db)
        .await
}

/// A cooperative's returns that are not refunded yet, those that are due first first.
pub async fn open_of_seller(
    db: &impl ConnectionTrait,
    seller: &Seller,
) -> Result<Vec<Return>, DbErr> {
    open()
        .filter(
            return_request::COLUMN
                .cooperative_id
                .eq(seller.cooperative_id()),
        )
        .all(db)
        .await
}

/// The same for a region.
pub async fn open_of_region(
    db: &impl ConnectionTrait,
    officer: &Officer,
) -> Result<Vec<Return>, DbErr> {
    open()
        .filter(return_request::COLUMN.region_id.eq(officer.region_id()))
        .all(db)
        .await
}

fn open() -> Select<return_request::Entity> {
    return_request::Entity::find()
        .filter(return_request::COLUMN.state.ne(ReturnState::Refunded))
        .order_by_asc(return_request::Column::RefundBy)
        .limit(LIMIT)
}

impl Return {
    /// Whether the region must look: the refund is missing and its time runs out.
    pub fn is_alarming(&self, now: DateTime<Utc>) -> bool {
        self.state != ReturnState::Refunded && self.alert_at <= now
    }
}
