//! A part of an order as its cooperative sees it.

use super::commission::LineCommission;
use crate::Shop;
use crate::errors::Fault;
use crate::loaders::{LinesOf, PlaceCode, find, need};
use crate::shopping::{OrderPart, Parcel};
use crate::values::{LocaleArg, LocalizedText, Money, localized};
use async_graphql::{Context, Enum, MergedObject, Object};
use identity::{Seller, Task};
use orders::{StepKind, Who};

/// A part of an order as its cooperative sees it: what to pack, for whom, and
/// what may be done next.
#[derive(MergedObject)]
pub(crate) struct SellerPart(OrderPart, Inside);

struct Inside {
    row: orders::OrderPart,
    seller: Seller,
}

struct Recipient(orders::Order);

/// What can be done with a part of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AdvanceStep {
    /// Say that it will be sent.
    Accept,
    /// Say that it will not be sent, and why. The stock is given back.
    Refuse,
    /// Say that it lies ready.
    Pack,
    /// Give it to a carrier, and say which.
    HandOver,
    /// Say that the shopper has it and has paid.
    Deliver,
    /// Say that the shopper did not take it, and why. The stock is given back.
    Return,
}

impl SellerPart {
    pub(crate) fn new(row: orders::OrderPart, seller: Seller) -> Self {
        let part = OrderPart {
            row: row.clone(),
            inside: true,
        };
        Self(part, Inside { row, seller })
    }
}

/// What only the cooperative sees.
#[Object]
impl Inside {
    /// For whom it is and where that is.
    async fn recipient(&self, ctx: &Context<'_>) -> Result<Recipient, Fault> {
        need(ctx, self.row.order_id).await.map(Recipient)
    }

    /// The commission that the market keeps; null if your duty does not include money.
    async fn commission(&self) -> Option<Money> {
        let seen = self.seller.may(Task::SeeMoney);
        seen.then(|| self.row.commission().into())
    }

    /// The commission on each of its lines, and why it is that much; null if
    /// your duty does not include money.
    async fn line_commissions(
        &self,
        ctx: &Context<'_>,
    ) -> Result<Option<Vec<LineCommission>>, Fault> {
        if !self.seller.may(Task::SeeMoney) {
            return Ok(None);
        }
        let lines = find(ctx, LinesOf(self.row.id)).await?.unwrap_or_default();
        Ok(Some(lines.into_iter().map(LineCommission).collect()))
    }

    /// What the cooperative keeps of its goods; null if your duty does not
    /// include money.
    async fn payout(&self) -> Option<Money> {
        let seen = self.seller.may(Task::SeeMoney);
        seen.then(|| self.row.payout().into())
    }

    /// Parcels of the same order to the same collection point, with which it
    /// could go when it is handed over.
    async fn parcels_to_join(&self, ctx: &Context<'_>) -> Result<Vec<Parcel>, Fault> {
        if self.row.state != orders::PartState::Packed {
            return Ok(Vec::new());
        }
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let rows = orders::parcels::to_join(db, &self.row).await?;
        Ok(rows.into_iter().map(Parcel).collect())
    }

    /// What can be done with it now.
    async fn next_steps(&self) -> Vec<AdvanceStep> {
        let steps = self.row.state.next_steps(self.row.way, Who::Cooperative);
        steps.into_iter().filter_map(by_hand).collect()
    }
}

/// The step as the cooperative knows it; nothing where it is not theirs to take.
fn by_hand(step: StepKind) -> Option<AdvanceStep> {
    match step {
        StepKind::Accept => Some(AdvanceStep::Accept),
        StepKind::Refuse => Some(AdvanceStep::Refuse),
        StepKind::Pack => Some(AdvanceStep::Pack),
        StepKind::HandOver => Some(AdvanceStep::HandOver),
        StepKind::Deliver => Some(AdvanceStep::Deliver),
        StepKind::Return => Some(AdvanceStep::Return),
        StepKind::Confirm | StepKind::Expire | StepKind::Cancel | StepKind::Close => None,
    }
}

/// For whom a part is, for the carrier.
#[Object]
impl Recipient {
    /// The name.
    async fn name(&self) -> &str {
        &self.0.recipient_name
    }

    /// The phone number, as `+212612345678`.
    async fn phone(&self) -> &str {
        &self.0.phone
    }

    /// The name of the commune or province.
    async fn place(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> Result<LocalizedText, Fault> {
        let place = need(ctx, PlaceCode(self.0.place_code.clone())).await?;
        Ok(localized(ctx, &place.name, locale))
    }

    /// What a carrier looks for where streets have no names.
    async fn landmark(&self) -> &str {
        &self.0.landmark
    }

    /// Anything else that the carrier should know.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}
