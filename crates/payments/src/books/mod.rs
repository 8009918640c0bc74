//! What happens to money, in the trade's words, each a balanced posting in the
//! transaction of whoever calls. Every deed has a natural key, so that a repeat
//! posts nothing twice.

mod intake;
mod refund;
mod release;
mod returned;
mod sale;

pub use intake::{BANK, CashCollected, Prepaid, Remitted, cash_collected, prepaid, remitted};
pub use refund::{PaidBackBy, RefundOwed, Refunded, ShopperRefunded, refund_owed, refunded};
pub use returned::{LineBack, Returned, returned};
pub use sale::{Sale, SoldLine, delivered};

use kernel::LineId;
use sea_orm::DbErr;

/// Why money did not move back.
#[derive(Debug, thiserror::Error)]
pub enum BookError {
    /// More of a line would be given back than was sold and is left of it.
    #[error("more would be given back of line {0} than is left of it")]
    MoreThanSold(LineId),
    /// More delivery would be given back than was paid.
    #[error("more delivery would be given back than was paid")]
    MoreThanDelivery,
    /// The shopper would get more than they are owed.
    #[error("more would be paid back than is owed")]
    MoreThanOwed,
    #[error(transparent)]
    Db(#[from] DbErr),
}
