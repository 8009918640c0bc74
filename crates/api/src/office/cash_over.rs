//! Cooperatives that hold more of shoppers' cash than they may.

use crate::catalogue::Cooperative;
use crate::errors::Fault;
use crate::loaders::need;
use crate::values::{Date, Money};
use async_graphql::{Context, Object};
use chrono::{DateTime, Utc};
use kernel::CooperativeId;
use payments::statements::CashState;

pub(crate) struct CashOverCeiling {
    cooperative_id: CooperativeId,
    state: CashState,
}

impl CashOverCeiling {
    pub(super) fn of((cooperative_id, state): (CooperativeId, CashState)) -> Self {
        Self {
            cooperative_id,
            state,
        }
    }
}

/// A cooperative that holds more of shoppers' cash than it may.
#[Object]
impl CashOverCeiling {
    /// Which.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.cooperative_id).await.map(Cooperative)
    }

    /// How much it holds.
    async fn held(&self) -> Money {
        self.state.held.into()
    }

    /// How much it may hold.
    async fn ceiling(&self) -> Money {
        self.state.ceiling.into()
    }

    /// Since when it is more.
    async fn over_since(&self) -> Option<DateTime<Utc>> {
        self.state.over_since
    }

    /// The day from which it may collect no more cash itself.
    async fn sanction_on(&self) -> Option<Date> {
        self.state.sanction_on.map(Date)
    }

    /// When it was told of that day; null until it was.
    async fn announced_at(&self) -> Option<DateTime<Utc>> {
        self.state.announced_at
    }

    /// Whether that day has come.
    async fn sanctioned(&self) -> bool {
        self.state.sanctioned
    }
}
