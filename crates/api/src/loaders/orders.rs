//! The edges of orders.

use super::{Loaders, by, grouped};
use crate::errors::Fault;
use ::orders::delivery::{GridVersion, Offer, Piece};
use ::orders::{Order, OrderLine, OrderPart, OrderStep, Parcel, Return, ReturnLine};
use async_graphql::dataloader::Loader;
use kernel::{AccountId, DeliveryMethodId, OrderId, PartId, PayoutId, ReturnId, RuleId};
use payments::Intent;
use payments::commission::{self, Rule};
use payments::payouts::Payout;
use std::collections::HashMap;

/// The parts of an order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PartsOf(pub(crate) OrderId);

/// What is owed for an order, whole or in parts.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PaymentsOf(pub(crate) OrderId);

/// The lines of a part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct LinesOf(pub(crate) PartId);

/// The steps of a part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct StepsOf(pub(crate) PartId);

/// The parcels of a part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ParcelsOf(pub(crate) PartId);

/// The cheapest delivery of one piece to a place.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DeliveryOf {
    pub(crate) piece: Piece,
    pub(crate) place_code: String,
}

/// The versions of a delivery method's grid, the newest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct GridsOf(pub(crate) DeliveryMethodId);

/// The returns of an order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ReturnsOf(pub(crate) OrderId);

/// What is in a return.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ReturnLinesOf(pub(crate) ReturnId);

/// What was invoiced and credited for an order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct InvoicesOf(pub(crate) OrderId);

impl Loader<ParcelsOf> for Loaders {
    type Value = Vec<Parcel>;
    type Error = Fault;

    async fn load(&self, keys: &[ParcelsOf]) -> Result<HashMap<ParcelsOf, Self::Value>, Fault> {
        let ids: Vec<PartId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::parcels::of_parts(self.0.reader(), &ids).await?;
        let mut groups: HashMap<ParcelsOf, Self::Value> = HashMap::new();
        for (part, parcel) in rows {
            groups.entry(ParcelsOf(part)).or_default().push(parcel);
        }
        Ok(groups)
    }
}

impl Loader<GridsOf> for Loaders {
    type Value = Vec<GridVersion>;
    type Error = Fault;

    async fn load(&self, keys: &[GridsOf]) -> Result<HashMap<GridsOf, Self::Value>, Fault> {
        let ids: Vec<DeliveryMethodId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::delivery::grids_of(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| GridsOf(row.method_id)))
    }
}

impl Loader<DeliveryOf> for Loaders {
    type Value = Offer;
    type Error = Fault;

    async fn load(&self, keys: &[DeliveryOf]) -> Result<HashMap<DeliveryOf, Offer>, Fault> {
        let mut by_place: HashMap<&str, Vec<Piece>> = HashMap::new();
        for key in keys {
            let pieces = by_place.entry(&key.place_code).or_default();
            pieces.push(key.piece);
        }
        let mut found = HashMap::new();
        for (place_code, pieces) in by_place {
            let now = self.1.now();
            let offers =
                ::orders::delivery::cheapest(self.0.reader(), now, place_code, &pieces).await?;
            found.extend(offers.into_iter().map(|(piece, offer)| {
                let place_code = place_code.to_owned();
                (DeliveryOf { piece, place_code }, offer)
            }));
        }
        Ok(found)
    }
}

impl Loader<InvoicesOf> for Loaders {
    type Value = Vec<payments::Invoice>;
    type Error = Fault;

    async fn load(&self, keys: &[InvoicesOf]) -> Result<HashMap<InvoicesOf, Self::Value>, Fault> {
        let ids: Vec<OrderId> = keys.iter().map(|key| key.0).collect();
        let rows = payments::invoices::of_orders(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| {
            InvoicesOf(row.order_id.unwrap_or(OrderId(uuid::Uuid::nil())))
        }))
    }
}

impl Loader<PayoutId> for Loaders {
    type Value = Payout;
    type Error = Fault;

    async fn load(&self, ids: &[PayoutId]) -> Result<HashMap<PayoutId, Self::Value>, Fault> {
        let rows = payments::payouts::by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<OrderId> for Loaders {
    type Value = Order;
    type Error = Fault;

    async fn load(&self, ids: &[OrderId]) -> Result<HashMap<OrderId, Order>, Fault> {
        let rows = ::orders::orders::by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<RuleId> for Loaders {
    type Value = Rule;
    type Error = Fault;

    async fn load(&self, ids: &[RuleId]) -> Result<HashMap<RuleId, Rule>, Fault> {
        let rows = commission::by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<PartsOf> for Loaders {
    type Value = Vec<OrderPart>;
    type Error = Fault;

    async fn load(&self, keys: &[PartsOf]) -> Result<HashMap<PartsOf, Self::Value>, Fault> {
        let ids: Vec<OrderId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::orders::parts_of(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| PartsOf(row.order_id)))
    }
}

impl Loader<PaymentsOf> for Loaders {
    type Value = Vec<Intent>;
    type Error = Fault;

    async fn load(&self, keys: &[PaymentsOf]) -> Result<HashMap<PaymentsOf, Self::Value>, Fault> {
        let ids: Vec<OrderId> = keys.iter().map(|key| key.0).collect();
        let rows = payments::intents::of_orders(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| PaymentsOf(row.order_id)))
    }
}

impl Loader<LinesOf> for Loaders {
    type Value = Vec<OrderLine>;
    type Error = Fault;

    async fn load(&self, keys: &[LinesOf]) -> Result<HashMap<LinesOf, Self::Value>, Fault> {
        let ids: Vec<PartId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::orders::lines_of(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| LinesOf(row.part_id)))
    }
}

impl Loader<StepsOf> for Loaders {
    type Value = Vec<OrderStep>;
    type Error = Fault;

    async fn load(&self, keys: &[StepsOf]) -> Result<HashMap<StepsOf, Self::Value>, Fault> {
        let ids: Vec<PartId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::orders::steps_of(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| StepsOf(row.part_id)))
    }
}

impl Loader<PartId> for Loaders {
    type Value = OrderPart;
    type Error = Fault;

    async fn load(&self, ids: &[PartId]) -> Result<HashMap<PartId, OrderPart>, Fault> {
        let rows = ::orders::orders::parts_by_ids(self.0.reader(), ids).await?;
        Ok(by(rows, |row| row.id))
    }
}

impl Loader<ReturnsOf> for Loaders {
    type Value = Vec<Return>;
    type Error = Fault;

    async fn load(&self, keys: &[ReturnsOf]) -> Result<HashMap<ReturnsOf, Self::Value>, Fault> {
        let ids: Vec<OrderId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::returns::of_orders(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| ReturnsOf(row.order_id)))
    }
}

impl Loader<ReturnLinesOf> for Loaders {
    type Value = Vec<ReturnLine>;
    type Error = Fault;

    async fn load(
        &self,
        keys: &[ReturnLinesOf],
    ) -> Result<HashMap<ReturnLinesOf, Self::Value>, Fault> {
        let ids: Vec<ReturnId> = keys.iter().map(|key| key.0).collect();
        let rows = ::orders::returns::lines_of(self.0.reader(), &ids).await?;
        Ok(grouped(rows, |row| ReturnLinesOf(row.return_id)))
    }
}

/// The name of an account.
impl Loader<AccountId> for Loaders {
    type Value = String;
    type Error = Fault;

    async fn load(&self, ids: &[AccountId]) -> Result<HashMap<AccountId, String>, Fault> {
        Ok(identity::accounts::names(self.0.reader(), ids).await?)
    }
}
