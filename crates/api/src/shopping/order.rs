//! Orders and their parts.

use super::invoice::Invoice;
use super::parcel::Parcel;
use super::payment::Payment;
use super::way::DeliveryWay;
use crate::afterwards::Return;
use crate::catalogue::{Cooperative, Product};
use crate::errors::Fault;
use crate::loaders::{
    InvoicesOf, LinesOf, ParcelsOf, PartsOf, PaymentsOf, PlaceCode, ReturnsOf, StepsOf, find, need,
};
use crate::values::{Date, LocaleArg, LocalizedText, Money, localized};
use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};

pub(crate) struct Order(pub(crate) orders::Order);

pub(crate) struct OrderPart {
    pub(crate) row: orders::OrderPart,
    /// Whether the names of the cooperative's people are shown.
    pub(crate) inside: bool,
}

struct OrderLine(orders::OrderLine);

struct OrderStep {
    row: orders::OrderStep,
    inside: bool,
}

/// Where a cooperative's part of an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "orders::PartState")]
pub(crate) enum PartState {
    /// Its goods are held while the shopper pays.
    Reserved,
    /// The shopper ordered; the cooperative has not answered yet.
    Placed,
    /// The cooperative will send it.
    Accepted,
    /// It lies ready.
    Packed,
    /// The carrier or the collection point has it.
    HandedOver,
    /// The shopper has it and has paid.
    Delivered,
    /// The shopper has it, and the time to change one's mind is over.
    Closed,
    /// It was not paid in time.
    Expired,
    /// It was called off before it left.
    Cancelled,
    /// The cooperative will not send it.
    Refused,
    /// The shopper did not take it.
    Returned,
}

/// How the payment of an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "orders::PaymentState")]
pub(crate) enum PaymentState {
    /// Something is still to be paid.
    Due,
    /// Everything that is not called off is paid.
    Paid,
    /// Some of what was paid is given back or owed back.
    PartlyRefunded,
    /// All of what was paid is given back or owed back.
    Refunded,
    /// Nothing was paid, and nothing is to be paid any more.
    Void,
}

/// A shopper's order over all its cooperatives, with what was agreed.
#[Object]
impl Order {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The number for people: `DT-7F3K-22QM`.
    async fn number(&self) -> &str {
        &self.0.number
    }

    /// When it was placed.
    async fn placed_at(&self) -> DateTime<Utc> {
        self.0.placed_at
    }

    /// For whom it is.
    async fn recipient_name(&self) -> &str {
        &self.0.recipient_name
    }

    /// The name of the place where it is delivered.
    async fn place_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> Result<LocalizedText, Fault> {
        let place = need(ctx, PlaceCode(self.0.place_code.clone())).await?;
        Ok(localized(ctx, &place.name, locale))
    }

    /// The price of the goods.
    async fn goods(&self) -> Money {
        self.0.goods().into()
    }

    /// The price of delivery.
    async fn delivery(&self) -> Money {
        self.0.delivery().into()
    }

    /// Goods and delivery, all taxes included.
    async fn total(&self) -> Money {
        self.0.total().into()
    }

    /// How its payment stands.
    async fn payment_state(&self, ctx: &Context<'_>) -> Result<PaymentState, Fault> {
        let parts = find(ctx, PartsOf(self.0.id)).await?.unwrap_or_default();
        let returns = find(ctx, ReturnsOf(self.0.id)).await?.unwrap_or_default();
        Ok(orders::standing::of(&parts, &returns).state().into())
    }

    /// What goes back of it, the earliest first.
    async fn returns(&self, ctx: &Context<'_>) -> Result<Vec<Return>, Fault> {
        let rows = find(ctx, ReturnsOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(Return).collect())
    }

    /// The value added tax contained in the total.
    async fn vat(&self) -> Money {
        self.0.vat().into()
    }

    /// What is owed for it: one amount for each part that is paid at the door,
    /// or one for the whole order that is paid in advance.
    async fn payments(&self, ctx: &Context<'_>) -> Result<Vec<Payment>, Fault> {
        let rows = find(ctx, PaymentsOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(Payment).collect())
    }

    /// What each cooperative sends. The parts add up to the order.
    async fn parts(&self, ctx: &Context<'_>) -> Result<Vec<OrderPart>, Fault> {
        let rows = find(ctx, PartsOf(self.0.id)).await?.unwrap_or_default();
        let parts = rows.into_iter().map(|row| OrderPart { row, inside: false });
        Ok(parts.collect())
    }

    /// What was invoiced and credited so far, in the order of issue.
    async fn invoices(&self, ctx: &Context<'_>) -> Result<Vec<Invoice>, Fault> {
        let rows = find(ctx, InvoicesOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(Invoice).collect())
    }
}

/// What one cooperative packs and sends of an order.
#[Object]
impl OrderPart {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.row.id.to_string())
    }

    /// The number of the order that it is a part of.
    async fn number(&self, ctx: &Context<'_>) -> Result<String, Fault> {
        Ok(need(ctx, self.row.order_id).await?.number)
    }

    /// Where it stands.
    async fn state(&self) -> PartState {
        self.row.state.into()
    }

    /// Who sends it.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.row.cooperative_id).await.map(Cooperative)
    }

    /// What is in it.
    async fn lines(&self, ctx: &Context<'_>) -> Result<Vec<OrderLine>, Fault> {
        let rows = find(ctx, LinesOf(self.row.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(OrderLine).collect())
    }

    /// The price of the goods.
    async fn goods(&self) -> Money {
        self.row.goods().into()
    }

    /// The price of delivery.
    async fn delivery(&self) -> Money {
        self.row.delivery().into()
    }

    /// What the carrier collects.
    async fn total(&self) -> Money {
        self.row.total().into()
    }

    /// The weight of the parcel by the weights of its products, in grams.
    async fn weight_grams(&self) -> i32 {
        self.row.weight_g
    }

    /// What the scales said when it was packed, in grams; null before.
    async fn weighed_grams(&self) -> Option<i32> {
        self.row.weighed_g
    }

    /// How it reaches its shopper, as it was agreed.
    async fn way(&self) -> DeliveryWay {
        DeliveryWay(self.row.agreed.clone())
    }

    /// What the shopper says where they collect it; null where it comes to the
    /// door, and for the cooperative, which asks for it.
    async fn collection_code(&self) -> Option<&str> {
        let code = self.row.collection_code.as_deref();
        code.filter(|_| !self.inside)
    }

    /// What happened to it, the earliest first.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<OrderStep>, Fault> {
        let rows = find(ctx, StepsOf(self.row.id)).await?.unwrap_or_default();
        let inside = self.inside;
        Ok(rows
            .into_iter()
            .map(|row| OrderStep { row, inside })
            .collect())
    }

    /// Who carries the first of its parcels; null until it is handed over.
    async fn carrier(&self) -> Option<&str> {
        self.row.carrier.as_deref()
    }

    /// The carrier's number for the first of its parcels, where there is one.
    async fn tracking_number(&self) -> Option<&str> {
        self.row.tracking_number.as_deref()
    }

    /// The parcels in which it goes, in the order in which they left.
    async fn parcels(&self, ctx: &Context<'_>) -> Result<Vec<Parcel>, Fault> {
        let rows = find(ctx, ParcelsOf(self.row.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(Parcel).collect())
    }

    /// When it was ordered.
    async fn placed_at(&self) -> DateTime<Utc> {
        self.row.placed_at
    }

    /// When its state ends by itself: the time to pay, the cooperative's time to
    /// answer, the right to withdraw. Null where nothing runs out.
    async fn deadline_at(&self) -> Option<DateTime<Utc>> {
        self.row.deadline_at
    }

    /// The last day to withdraw (law 31-08, article 36); null before receipt.
    async fn withdraw_until(&self) -> Option<Date> {
        self.row.withdraw_until.map(Date)
    }
}

/// A thing that was sold, with what was agreed on that day.
#[Object]
impl OrderLine {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The name of the product when it was sold.
    async fn product_name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.0.product_name, locale)
    }

    /// The size; null where there is one only.
    async fn variant_label(&self) -> Option<&str> {
        self.0.variant_label.as_deref()
    }

    /// How many.
    async fn quantity(&self) -> i32 {
        self.0.quantity
    }

    /// The price of one, all taxes included.
    async fn unit_price(&self) -> Money {
        self.0.unit_price().into()
    }

    /// The price of all of them.
    async fn total(&self) -> Money {
        self.0.total().into()
    }

    /// The product as it is offered today; null if it no longer is.
    async fn product(&self, ctx: &Context<'_>) -> Result<Option<Product>, Fault> {
        Ok(find(ctx, self.0.product_id).await?.map(Product))
    }
}

/// One step of a part on its way.
#[Object]
impl OrderStep {
    /// When it was taken.
    async fn at(&self) -> DateTime<Utc> {
        self.row.taken_at
    }

    /// From where; null for the first step.
    async fn from(&self) -> Option<PartState> {
        self.row.from_state.map(Into::into)
    }

    /// To where.
    async fn to(&self) -> PartState {
        self.row.to_state.into()
    }

    /// The reason, where one was given.
    async fn note(&self) -> Option<&str> {
        self.row.reason.as_deref()
    }

    /// The name of who took it. Shown to the cooperative only; null where the
    /// shopper's order did.
    async fn by(&self, ctx: &Context<'_>) -> Result<Option<String>, Fault> {
        match self.row.account_id.filter(|_| self.inside) {
            Some(id) => find(ctx, id).await,
            None => Ok(None),
        }
    }
}
