//! Officers and cooperatives change how parcels go.

use super::inputs::{
    SaveCollectionPointInput, SaveDeliveryMethodInput, SetDeliveryGridInput, SetFreeDeliveryInput,
    SetOwnDeliveryInput, SetOwnFreeDeliveryInput, grid,
};
use super::rejection::{DeliveryRejectionCode, refused};
use super::views::{CollectionPoint, DeliveryMethod};
use crate::Shop;
use crate::errors::Fault;
use crate::office::{proof_of_officer, proof_of_seller};
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, ID, Object, SimpleObject};
use orders::delivery::{self, KeepError, SetGrid};
use std::str::FromStr;

/// The method as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct DeliveryMethodPayload {
    /// The method; null if nothing was changed.
    method: Option<DeliveryMethod>,
    /// Why nothing was changed.
    rejection: Option<Rejection<DeliveryRejectionCode>>,
}

/// The point as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct CollectionPointPayload {
    /// The point; null if nothing was changed.
    point: Option<CollectionPoint>,
    /// Why nothing was changed.
    rejection: Option<Rejection<DeliveryRejectionCode>>,
}

/// Whether it holds, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct FreeDeliveryPayload {
    /// Whether it was noted.
    noted: bool,
    /// Why nothing was changed.
    rejection: Option<Rejection<DeliveryRejectionCode>>,
}

#[derive(Default)]
pub(crate) struct DeliveryMutation;

#[Object]
impl DeliveryMutation {
    /// Adds a way in which a region's parcels go, or changes its words.
    async fn save_delivery_method(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The method.")] input: SaveDeliveryMethodInput,
    ) -> Result<DeliveryMethodPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let key = input.idempotency_key.clone();
        let saved = match optional(input.method_id.as_ref()) {
            Ok(id) => {
                let what = (id, input.method());
                delivery::save_method(&shop.db, &*shop.clock, &officer, what, &key).await
            }
            Err(error) => Err(error),
        };
        method(ctx, saved)
    }

    /// Says what a method costs from a day on. What was ordered keeps its price.
    async fn set_delivery_grid(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The grid.")] input: SetDeliveryGridInput,
    ) -> Result<DeliveryMethodPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let key = input.idempotency_key;
        let saved = match read(&input.method_id) {
            Some(method_id) => {
                let set = SetGrid {
                    method_id,
                    from_day: input.from_day.0,
                    grid: grid(input.zones),
                };
                delivery::set_grid(&shop.db, &*shop.clock, &officer, set, &key).await
            }
            None => Err(KeepError::NotFound),
        };
        method(ctx, saved)
    }

    /// Adds a collection point, or changes one.
    async fn save_collection_point(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The point.")] input: SaveCollectionPointInput,
    ) -> Result<CollectionPointPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let key = input.idempotency_key.clone();
        let saved = match optional(input.point_id.as_ref()) {
            Ok(id) => {
                let what = (id, input.point());
                delivery::save_point(&shop.db, &*shop.clock, &officer, what, &key).await
            }
            Err(error) => Err(error),
        };
        Ok(match saved {
            Ok(row) => CollectionPointPayload {
                point: Some(CollectionPoint(row)),
                rejection: None,
            },
            Err(error) => CollectionPointPayload {
                point: None,
                rejection: Some(refused(texts(ctx), error)?),
            },
        })
    }

    /// Says from which amount on delivery is free in a region, for every
    /// cooperative that says nothing itself. The cooperative pays it.
    async fn set_free_delivery(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The amount.")] input: SetFreeDeliveryInput,
    ) -> Result<FreeDeliveryPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let (set, key) = (input.free(), &input.idempotency_key);
        let noted = delivery::set_free(&shop.db, &*shop.clock, &officer, set, key).await;
        free(ctx, noted)
    }

    /// Says that a cooperative delivers itself, and what that costs from a day on.
    async fn set_own_delivery(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The delivery.")] input: SetOwnDeliveryInput,
    ) -> Result<DeliveryMethodPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let key = input.idempotency_key.clone();
        let own = input.own();
        method(
            ctx,
            delivery::set_own(&shop.db, &*shop.clock, &seller, own, &key).await,
        )
    }

    /// Says from which amount on a cooperative's delivery is free. It pays the
    /// region's carrier in the shopper's place.
    async fn set_own_free_delivery(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The amount.")] input: SetOwnFreeDeliveryInput,
    ) -> Result<FreeDeliveryPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let (set, key) = (input.free(), &input.idempotency_key);
        let noted = delivery::set_own_free(&shop.db, &*shop.clock, &seller, set, key).await;
        free(ctx, noted)
    }
}

/// An id that may be missing.
fn optional<T: FromStr>(id: Option<&ID>) -> Result<Option<T>, KeepError> {
    id.map(|id| read(id).ok_or(KeepError::NotFound)).transpose()
}

fn method(
    ctx: &Context<'_>,
    saved: Result<delivery::DeliveryMethod, KeepError>,
) -> Result<DeliveryMethodPayload, Fault> {
    Ok(match saved {
        Ok(row) => DeliveryMethodPayload {
            method: Some(DeliveryMethod(row)),
            rejection: None,
        },
        Err(error) => DeliveryMethodPayload {
            method: None,
            rejection: Some(refused(texts(ctx), error)?),
        },
    })
}

fn free(ctx: &Context<'_>, noted: Result<(), KeepError>) -> Result<FreeDeliveryPayload, Fault> {
    Ok(match noted {
        Ok(()) => FreeDeliveryPayload {
            noted: true,
            rejection: None,
        },
        Err(error) => FreeDeliveryPayload {
            noted: false,
            rejection: Some(refused(texts(ctx), error)?),
        },
    })
}
