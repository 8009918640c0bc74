//! What goes to a shopper under one number of a carrier.

use async_graphql::{ID, Object};
use chrono::{DateTime, Utc};

pub(crate) struct Parcel(pub(crate) orders::Parcel);

/// What goes to a shopper under one number of a carrier. A part of an order may
/// go in several, and parts for the same collection point may share one.
#[Object]
impl Parcel {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Who carries it.
    async fn carrier(&self) -> &str {
        &self.0.carrier
    }

    /// The carrier's number for it, where there is one.
    async fn tracking_number(&self) -> Option<&str> {
        self.0.tracking_number.as_deref()
    }

    /// What it weighs, in grams; null where nobody said.
    async fn weight_grams(&self) -> Option<i32> {
        self.0.weight_g
    }

    /// When it left.
    async fn sent_at(&self) -> DateTime<Utc> {
        self.0.sent_at
    }
}
