//! A cooperative writes, sends and throws away drafts, and takes products out of
//! the shop.

use super::content::DraftContent;
use super::rejection::{DraftRejectionCode, no_picture, not_listed, refused};
use super::view::Draft;
use crate::Shop;
use crate::catalogue::Product;
use crate::errors::Fault;
use crate::office::proof_of_seller;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use catalog::drafts::{self, DraftError, Writing};
use catalog::listing;
use identity::Seller;
use kernel::ProductId;

/// What a draft is begun for.
#[derive(InputObject)]
pub(crate) struct BeginDraftInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// One of its products, to change it; null for a new product.
    product_id: Option<ID>,
    /// Chosen by the client; a repeat with the same key gets the same draft.
    idempotency_key: String,
}

/// All that a draft says, in the place of what it said before.
#[derive(InputObject)]
pub(crate) struct SaveDraftInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// The draft.
    draft_id: ID,
    /// The version that was read.
    version: i32,
    /// What it says.
    content: DraftContent,
    /// Texts that were marked as older than their source and still fit: `name.en`.
    #[graphql(default)]
    still_fit: Vec<String>,
}

/// A draft to be sent to the officers.
#[derive(InputObject)]
pub(crate) struct SendDraftInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// The draft.
    draft_id: ID,
    /// The version that was read.
    version: i32,
}

/// A draft to be thrown away.
#[derive(InputObject)]
pub(crate) struct DiscardDraftInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// The draft.
    draft_id: ID,
}

/// A product to be shown, or not.
#[derive(InputObject)]
pub(crate) struct SetProductListedInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// One of its products.
    product_id: ID,
    /// Whether shoppers see it.
    listed: bool,
}

/// The draft as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct DraftPayload {
    /// The draft; null if nothing was changed, or if it is gone.
    draft: Option<Draft>,
    /// Why nothing was changed; null if it was.
    rejection: Option<Rejection<DraftRejectionCode>>,
}

/// The product as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct SetProductListedPayload {
    /// The product; null if nothing was changed.
    product: Option<Product>,
    /// Why nothing was changed; null if it was.
    rejection: Option<Rejection<DraftRejectionCode>>,
}

#[derive(Default)]
pub(crate) struct DraftMutation;

#[Object]
impl DraftMutation {
    /// Begins to write a new product, or a change of one: a product has one open
    /// draft, which is given again.
    async fn begin_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What for.")] input: BeginDraftInput,
    ) -> Result<DraftPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let product = input.product_id.as_ref().map(read::<ProductId>);
        let begun = match product {
            Some(None) => Err(DraftError::NotFound),
            product => {
                let (id, key) = (product.flatten(), input.idempotency_key.as_str());
                drafts::begin(&shop.db, &*shop.clock, &seller, id, key).await
            }
        };
        payload(ctx, &seller, begun).await
    }

    /// Writes a draft anew, as often as one likes. What was sent is taken back
    /// by that, and shoppers see none of it until an officer has accepted it.
    async fn save_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What it says.")] input: SaveDraftInput,
    ) -> Result<DraftPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let hashes = input.content.hashes();
        let stored = media::pictures::by_hashes(shop.db.reader(), &hashes).await?;
        let Some(content) = input.content.read(&stored)? else {
            return Ok(DraftPayload {
                draft: None,
                rejection: Some(no_picture(texts(ctx))),
            });
        };
        let writing = Writing {
            version: input.version,
            content,
            still_fit: input.still_fit,
        };
        let saved = match read(&input.draft_id) {
            Some(id) => drafts::save(&shop.db, &*shop.clock, &seller, id, writing).await,
            None => Err(DraftError::NotFound),
        };
        payload(ctx, &seller, saved).await
    }

    /// Sends a draft to the officers of the region.
    async fn send_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The draft.")] input: SendDraftInput,
    ) -> Result<DraftPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let sent = match read(&input.draft_id) {
            Some(id) => drafts::send(&shop.db, &*shop.clock, &seller, id, input.version).await,
            None => Err(DraftError::NotFound),
        };
        payload(ctx, &seller, sent).await
    }

    /// Throws a draft away. What shoppers see stays as it is.
    async fn discard_draft(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The draft.")] input: DiscardDraftInput,
    ) -> Result<DraftPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let gone = match read(&input.draft_id) {
            Some(id) => drafts::discard(&shop.db, &seller, id).await,
            None => Ok(()),
        };
        let rejection = match gone {
            Ok(()) => None,
            Err(error) => Some(refused(texts(ctx), error)?),
        };
        Ok(DraftPayload {
            draft: None,
            rejection,
        })
    }

    /// Takes a product out of the shop, or puts it back. What was ordered of it
    /// is delivered all the same.
    async fn set_product_listed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The product.")] input: SetProductListedInput,
    ) -> Result<SetProductListedPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let set = match read(&input.product_id) {
            Some(id) => {
                let wish = (id, input.listed);
                listing::set_listed(&shop.db, &*shop.clock, &seller, wish).await
            }
            None => Err(listing::ListingError::NotFound),
        };
        let (product, rejection) = match set {
            Ok(row) => (Some(Product(row)), None),
            Err(error) => (None, Some(not_listed(texts(ctx), error)?)),
        };
        Ok(SetProductListedPayload { product, rejection })
    }
}

async fn payload(
    ctx: &Context<'_>,
    seller: &Seller,
    changed: Result<catalog::Draft, DraftError>,
) -> Result<DraftPayload, Fault> {
    let shop = ctx.data_unchecked::<Shop>();
    let (draft, rejection) = match changed {
        Ok(row) => {
            let db = shop.db.reader();
            let view = drafts::one_of_seller(db, shop.clock.now(), seller, row.id).await?;
            (view.map(Draft), None)
        }
        Err(error) => (None, Some(refused(texts(ctx), error)?)),
    };
    Ok(DraftPayload { draft, rejection })
}
