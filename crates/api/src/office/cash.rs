//! Cash on delivery: what couriers hold, and the call before a parcel leaves.

use super::{proof_of_officer, proof_of_seller};
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{Money, read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use i18n::Texts;
use kernel::PartId;
use payments::cash::{self, By, ConfirmError};

/// Where the cash of a part of an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "cash::CashState")]
pub(crate) enum CashState {
    /// The shopper may pay at the door.
    Eligible,
    /// The shopper confirmed by telephone.
    Confirmed,
    /// The courier has the parcel.
    Dispatched,
    /// The shopper has paid.
    Collected,
    /// Its holder has accounted for it.
    Remitted,
    /// It was seen on the bank's statement.
    Reconciled,
    /// The shopper did not take the parcel.
    Refused,
    /// The parcel never left.
    Dropped,
}

/// The cash of one part of an order.
pub(crate) struct CashParcel(payments::CashParcel);

/// Cash that one courier has collected and not yet accounted for.
pub(crate) struct CashWithCourier(pub(crate) cash::WithCourier);

/// A shopper's word by telephone, noted by the cooperative or by the region:
/// name one of the two.
#[derive(InputObject)]
pub(crate) struct ConfirmCashInput {
    /// The cooperative that called.
    cooperative_id: Option<ID>,
    /// The region that called.
    region_id: Option<ID>,
    /// The part of an order.
    part_id: ID,
    /// Chosen by whoever asks, 1 to 100 characters; the same key does it once.
    idempotency_key: String,
}

/// The cash after the call, or why nothing was noted.
#[derive(SimpleObject)]
pub(crate) struct ConfirmCashPayload {
    /// The cash as it is now; null if nothing was noted.
    cash: Option<CashParcel>,
    /// Why nothing was noted; null if it was.
    rejection: Option<Rejection<ConfirmCashRejectionCode>>,
}

/// Why a call was not noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum ConfirmCashRejectionCode {
    /// There is no such part that is paid in cash.
    NotFound,
    /// The parcel is on its way already, or it will not leave.
    TooLate,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// This key was used for another request.
    KeyReused,
    /// A key has 1 to 100 characters.
    BadKey,
}

#[derive(Default)]
pub(crate) struct CashMutation;

#[Object]
impl CashMutation {
    /// Notes that a shopper confirmed by telephone that they want a parcel that
    /// is paid in cash.
    async fn confirm_cash(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The call.")] input: ConfirmCashInput,
    ) -> Result<ConfirmCashPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let (seller, officer) = match (&input.cooperative_id, &input.region_id) {
            (Some(id), None) => (Some(proof_of_seller(ctx, id)?), None),
            (None, Some(id)) => (None, Some(proof_of_officer(ctx, id)?)),
            _ => return Err(Fault::BadRequest("name the cooperative or the region")),
        };
        let by = seller.as_ref().map(By::Seller);
        let by = by
            .or(officer.as_ref().map(By::Officer))
            .ok_or(Fault::NotFound)?;
        let key = &input.idempotency_key;
        let confirmed = match read::<PartId>(&input.part_id) {
            Some(id) => cash::confirm(&shop.db, &*shop.clock, by, id, key).await,
            None => Err(ConfirmError::NotFound),
        };
        Ok(match confirmed {
            Ok(row) => ConfirmCashPayload {
                cash: Some(CashParcel(row)),
                rejection: None,
            },
            Err(error) => ConfirmCashPayload {
                cash: None,
                rejection: Some(rejection(texts(ctx), error)?),
            },
        })
    }
}

fn rejection(t: Texts, error: ConfirmError) -> Result<Rejection<ConfirmCashRejectionCode>, Fault> {
    use ConfirmCashRejectionCode as Code;
    let (code, key, field) = match error {
        ConfirmError::NotFound => (Code::NotFound, "api-order-unknown", Some("partId")),
        ConfirmError::TooLate { .. } => (Code::TooLate, "api-wrong-state", Some("partId")),
        ConfirmError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        ConfirmError::KeyReused => (Code::KeyReused, "api-key-used", Some("idempotencyKey")),
        ConfirmError::BadKey => (Code::BadKey, "api-key-length", Some("idempotencyKey")),
        ConfirmError::Db(error) => return Err(error.into()),
    };
    Ok(Rejection::new(code, t.get(key), field))
}

/// The cash of one part of an order.
#[Object]
impl CashParcel {
    /// The id of the part.
    async fn part_id(&self) -> ID {
        ID(self.0.part_id.to_string())
    }

    /// Where it is.
    async fn state(&self) -> CashState {
        self.0.state.into()
    }

    /// What the shopper pays at the door.
    async fn amount(&self) -> Money {
        self.0.amount().into()
    }

    /// When the shopper confirmed by telephone.
    async fn confirmed_at(&self) -> Option<DateTime<Utc>> {
        self.0.confirmed_at
    }
}

/// Cash that one courier has collected and not yet accounted for.
#[Object]
impl CashWithCourier {
    /// The courier.
    async fn carrier(&self) -> &str {
        &self.0.carrier
    }

    /// For how many parcels.
    async fn parcels(&self) -> u64 {
        self.0.parcels
    }

    /// All of it.
    async fn total(&self) -> Money {
        self.money(self.0.ages.total())
    }

    /// When the oldest of it was collected.
    async fn oldest(&self) -> DateTime<Utc> {
        self.0.oldest
    }

    /// What was collected in the last three days.
    #[graphql(name = "days0To2")]
    async fn days_0_to_2(&self) -> Money {
        self.money(self.0.ages.days_0_to_2)
    }

    /// What was collected three to six days ago.
    #[graphql(name = "days3To6")]
    async fn days_3_to_6(&self) -> Money {
        self.money(self.0.ages.days_3_to_6)
    }

    /// What was collected seven to thirteen days ago.
    #[graphql(name = "days7To13")]
    async fn days_7_to_13(&self) -> Money {
        self.money(self.0.ages.days_7_to_13)
    }

    /// What was collected two weeks ago and before.
    #[graphql(name = "days14Up")]
    async fn days_14_up(&self) -> Money {
        self.money(self.0.ages.days_14_up)
    }
}

impl CashWithCourier {
    fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.0.currency)
    }
}
