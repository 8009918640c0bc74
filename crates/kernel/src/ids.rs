//! Typed ids: a UUIDv7 each, so that a product's id never passes for an order's.

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            Serialize, Deserialize, DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id; ids made later sort later.
            #[expect(clippy::disallowed_methods, reason = "the one place where ids are made")]
            #[expect(clippy::new_without_default, reason = "a new id is never a default")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        // SeaORM asks this of every primary key; a number is never one of ours.
        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

id! {
    /// A person who can sign in.
    AccountId,
    /// One try at paying what is owed.
    AttemptId,
    /// A statement of a region's bank.
    BankFileId,
    /// One line of such a statement.
    BankLineId,
    /// A basket, also before anyone has signed in.
    BasketId,
    /// A seller: cooperative, union, GIE or association.
    CooperativeId,
    /// A way in which a region or a cooperative sends its parcels.
    DeliveryMethodId,
    /// What a cooperative wants to sell, or to change of it.
    DraftId,
    /// One line of a posting in the ledger.
    EntryId,
    /// A row of the outbox.
    EventId,
    /// One version of what a delivery method costs.
    GridId,
    /// A hold on what a cooperative is paid.
    HoldId,
    /// What is owed for an order or for one part of it.
    IntentId,
    /// An invoice or a credit note.
    InvoiceId,
    /// A row of the job queue.
    JobId,
    /// One line of an order.
    LineId,
    /// A shopper's order over all its cooperatives.
    OrderId,
    /// What goes to a shopper under one number of a carrier.
    ParcelId,
    /// One cooperative's part of an order.
    PartId,
    /// One payment of a cooperative's share.
    PayoutId,
    /// A place where shoppers collect their parcels.
    PointId,
    /// A balanced set of entries in the ledger.
    PostingId,
    /// A product of a cooperative.
    ProductId,
    /// What is given back of a payment.
    RefundId,
    /// A region that runs its market in this installation.
    RegionId,
    /// Goods that a shopper sends back.
    ReturnId,
    /// A list of what a courier has collected.
    RemittanceId,
    /// One line of such a list.
    RemittanceLineId,
    /// One version of a commission rule.
    RuleId,
    /// One change of stock in the journal.
    StockMoveId,
    /// What is counted, sold and packed: a product in one size.
    VariantId,
}
