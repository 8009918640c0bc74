//! One payment of a cooperative's share.

use super::kinds::{PayoutMethod, PayoutState};
use kernel::{AccountId, CooperativeId, Currency, Money, PayoutId, RegionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payout")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PayoutId,
    /// For people: `DT-P-20261016-3FA2C1`.
    #[sea_orm(unique)]
    pub number: String,
    pub region_id: RegionId,
    pub cooperative_id: CooperativeId,
    pub method: PayoutMethod,
    pub state: PayoutState,
    pub amount_minor: i64,
    pub currency: Currency,
    /// The day of the calendar that it belongs to; none where an officer asked for it.
    pub due_day: Option<Date>,
    /// The account as it was when the payout was prepared, 24 digits.
    pub rib: Option<String>,
    pub beneficiary: String,
    /// Nobody where the calendar did.
    pub prepared_by: Option<AccountId>,
    pub prepared_at: DateTimeUtc,
    pub first_approver: Option<AccountId>,
    pub second_approver: Option<AccountId>,
    pub approved_at: Option<DateTimeUtc>,
    /// The file that told the bank.
    pub batch_id: Option<Uuid>,
    pub sent_at: Option<DateTimeUtc>,
    /// The receipt's number, or the bank's reference.
    pub proof: Option<String>,
    pub paid_at: Option<DateTimeUtc>,
    /// Why it was called off, or why the bank gave it back.
    pub reason: Option<String>,
    pub ended_at: Option<DateTimeUtc>,
}

impl Model {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

impl ActiveModelBehavior for ActiveModel {}
