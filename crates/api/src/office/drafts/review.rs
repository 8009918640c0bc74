//! Officers decide about drafts.

use super::rejection::{DraftRejectionCode, refused};
use super::view::Draft;
use crate::Shop;
use crate::errors::Fault;
use crate::office::proof_of_officer;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use catalog::drafts::{self, DraftError};

/// What an officer decides.
#[derive(InputObject)]
pub(crate) struct ReviewDraftInput {
    /// The officer's region.
    region_id: ID,
    /// The draft.
    draft_id: ID,
    /// The version that was read.
    version: i32,
    /// Whether shoppers may see it.
    accept: bool,
    /// Why not; needed where it is sent back, 1,000 characters at most.
    reasons: Option<String>,
}

/// The draft as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct ReviewDraftPayload {
    /// The draft; null if nothing was changed.
    draft: Option<Draft>,
    /// Why nothing was changed; null if it was.
    rejection: Option<Rejection<DraftRejectionCode>>,
}

#[derive(Default)]
pub(crate) struct ReviewMutation;

#[Object]
impl ReviewMutation {
    /// Lets shoppers see what a cooperative wants to sell or to change, or sends
    /// it back with reasons. Price and stock stay as the cooperative has set them.
    async fn review_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The decision.")] input: ReviewDraftInput,
    ) -> Result<ReviewDraftPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let (db, clock) = (&shop.db, &*shop.clock);
        let decided = match read(&input.draft_id) {
            None => Err(DraftError::NotFound),
            Some(id) if input.accept => {
                drafts::accept(db, clock, &officer, id, input.version).await
            }
            Some(id) => {
                let reasons = input.reasons.as_deref().unwrap_or_default();
                drafts::send_back(db, clock, &officer, id, (input.version, reasons)).await
            }
        };
        let (draft, rejection) = match decided {
            Ok(row) => {
                let now = clock.now();
                let view = drafts::one_of_officer(db.reader(), now, &officer, row.id).await?;
                (view.map(Draft), None)
            }
            Err(error) => (None, Some(refused(texts(ctx), error)?)),
        };
        Ok(ReviewDraftPayload { draft, rejection })
    }
}
