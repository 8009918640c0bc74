//! The papers that follow an order.

use super::payload;
use async_trait::async_trait;
use db::Db;
use db::jobs::{Handler, JobError, JobInfo};
use kernel::Clock;
use orders::{PartAdvanced, PartState, invoicing};
use std::sync::Arc;

/// The invoice for what a shopper has received.
pub(super) struct IssueInvoice {
    pub(super) db: Db,
    pub(super) clock: Arc<dyn Clock>,
}

#[async_trait]
impl Handler for IssueInvoice {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: PartAdvanced = payload(job)?;
        if told.to == PartState::Delivered {
            invoicing::of_delivery(&self.db, &*self.clock, told.part_id).await?;
        }
        Ok(())
    }
}
