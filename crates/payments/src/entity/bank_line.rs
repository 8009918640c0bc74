//! Money that came in, as one line of a bank's statement says it.

use kernel::{AccountId, BankFileId, BankLineId, Currency, Money, OrderId, PayoutId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bank_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BankLineId,
    pub file_id: BankFileId,
    pub region_id: RegionId,
    /// 1 for the first line of its file.
    pub position: i32,
    /// The same for the same line in another statement.
    pub line_key: String,
    pub day: Option<Date>,
    /// In minor units; `None` where no amount of dirhams can be read.
    pub amount_minor: Option<i64>,
    pub text: String,
    /// `None` until it was looked at.
    pub outcome: Option<BankOutcome>,
    /// The order that it speaks of, where one was found.
    pub order_id: Option<OrderId>,
    /// The payout that it speaks of, where one was found.
    pub payout_id: Option<PayoutId>,
    pub taken_at: DateTimeUtc,
    pub resolution: Option<BankResolution>,
    pub resolved_at: Option<DateTimeUtc>,
    pub resolved_by: Option<AccountId>,
    /// The officer's words.
    pub reason: Option<String>,
}

/// What a line turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum BankOutcome {
    /// It paid an order.
    Paid,
    /// It came too late for its order, whose goods are gone: it is owed back.
    GivenBack,
    /// It names the reference of an order for which another sum is owed.
    AmountDiffers,
    /// It names the reference of an order that was paid before.
    PaidBefore,
    /// It names no reference of this region, or several.
    Unknown,
    /// It names a reference, and no amount of dirhams can be read.
    Unreadable,
    /// The bank gave a payout back: its amount is available again.
    PayoutReturned,
    /// It names a payout of another sum.
    PayoutDiffers,
    /// It names a payout that is not out: given back before, or never sent.
    PayoutNotOut,
}

impl BankOutcome {
    /// Every outcome that waits for an officer.
    pub const OPEN: [Self; 6] = [
        Self::AmountDiffers,
        Self::PaidBefore,
        Self::Unknown,
        Self::Unreadable,
        Self::PayoutDiffers,
        Self::PayoutNotOut,
    ];
}

/// How an officer settled a line that paid nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum BankResolution {
    /// It paid the order that the officer named.
    Assigned,
    /// It pays no order, for a reason.
    NotOurs,
}

impl Model {
    pub fn amount(&self) -> Option<Money> {
        self.amount_minor
            .map(|minor| Money::new(minor, Currency::Mad))
    }
}

impl ActiveModelBehavior for ActiveModel {}
