//! What an officer says to a product, told to the cooperative.

use super::Post;
use crate::jobs::payload;
use async_trait::async_trait;
use catalog::drafts::{self, DraftReviewed};
use catalog::{Draft, DraftState, cooperatives};
use db::jobs::{Handler, JobError, JobInfo};
use identity::Task;
use notify::{Decided, DraftNotice, Message};

/// To the cooperative: its product is in the shop, or something is to be changed.
pub(crate) struct TellReview(pub(crate) Post);

#[async_trait]
impl Handler for TellReview {
    async fn run(&self, job: &JobInfo) -> Result<(), JobError> {
        let told: DraftReviewed = payload(job)?;
        let db = self.0.db.reader();
        let Some(draft) = drafts::by_id(db, told.draft_id).await? else {
            return Ok(());
        };
        let Some(decided) = decided(&draft, told.to) else {
            return Ok(());
        };
        let cooperative = cooperatives::by_id(db, draft.cooperative_id).await?;
        let cooperative = cooperative.ok_or_else(|| JobError::never("the cooperative is gone"))?;
        let readers = self.0.members(&cooperative, Task::EditProducts).await?;
        let notices = readers.into_iter().map(|to| {
            Message::DraftNotice(DraftNotice {
                product: draft.content.name.clone(),
                decided: decided.clone(),
                studio_url: format!(
                    "{}studio/c/{}/products",
                    self.0.public_url, cooperative.slug
                ),
                to,
            })
        });
        let messages: Vec<Message> = notices.collect();
        Ok(self.0.messenger.send(job.event_id, &messages).await?)
    }
}

/// What was decided; `None` if the cooperative has gone on since.
fn decided(draft: &Draft, to: DraftState) -> Option<Decided> {
    match to {
        DraftState::Accepted => Some(Decided::Accepted),
        DraftState::Returned => Some(Decided::Returned {
            reasons: draft.reasons.clone()?,
        }),
        DraftState::Draft | DraftState::Sent => None,
    }
}
