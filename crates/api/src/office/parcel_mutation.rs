//! A cooperative sends a part of an order in several parcels.

use super::part::SellerPart;
use super::proof_of_seller;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use db::once::OnceError;
use i18n::Texts;
use orders::parcels::{self, AddParcel, ParcelError};

/// One more parcel of a part that was handed over.
#[derive(InputObject)]
pub(crate) struct AddParcelInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// Its part of an order.
    part_id: ID,
    /// Who carries it, 300 characters at most.
    carrier: String,
    /// The carrier's number for it.
    tracking_number: Option<String>,
    /// What it weighs, in grams.
    weight_grams: Option<i32>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// The part with its parcels, or why there is no more.
#[derive(SimpleObject)]
pub(crate) struct AddParcelPayload {
    /// The part; null if nothing was changed.
    part: Option<SellerPart>,
    /// Why nothing was changed.
    rejection: Option<Rejection<AddParcelRejectionCode>>,
}

/// Why no parcel was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AddParcelRejectionCode {
    /// It needs the name of the carrier.
    CarrierNeeded,
    /// A weight is more than nothing and at most a tonne.
    BadWeight,
    /// The part is not on its way.
    WrongState,
    /// The part goes in as many parcels as it may.
    TooMany,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// The key was used for something else, or is none.
    KeyReused,
    /// The cooperative has no such part.
    NotFound,
}

#[derive(Default)]
pub(crate) struct ParcelMutation;

#[Object]
impl ParcelMutation {
    /// Notes one more parcel of a part that was handed over. Delivery costs the
    /// shopper nothing more.
    async fn add_parcel(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The parcel.")] input: AddParcelInput,
    ) -> Result<AddParcelPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let added = match read(&input.part_id) {
            Some(part_id) => {
                let new = AddParcel {
                    part_id,
                    carrier: input.carrier,
                    tracking_number: input.tracking_number,
                    weight_g: input.weight_grams,
                };
                let key = &input.idempotency_key;
                parcels::add(&shop.db, &*shop.clock, &seller, new, key).await
            }
            None => Err(ParcelError::NotFound),
        };
        Ok(match added {
            Ok(row) => AddParcelPayload {
                part: Some(SellerPart::new(row, seller)),
                rejection: None,
            },
            Err(error) => AddParcelPayload {
                part: None,
                rejection: Some(refused(texts(ctx), error)?),
            },
        })
    }
}

fn refused(t: Texts, error: ParcelError) -> Result<Rejection<AddParcelRejectionCode>, Fault> {
    use AddParcelRejectionCode as Code;
    let (code, key, field) = match error {
        ParcelError::CarrierNeeded => (Code::CarrierNeeded, "api-carrier-needed", Some("carrier")),
        ParcelError::BadWeight => (Code::BadWeight, "api-bad-weight", Some("weightGrams")),
        ParcelError::WrongState { .. } => (Code::WrongState, "api-wrong-state", None),
        ParcelError::TooMany => (Code::TooMany, "api-too-many-parcels", None),
        ParcelError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        ParcelError::NotFound => (Code::NotFound, "api-order-unknown", Some("partId")),
        ParcelError::Once(OnceError::KeyReused | OnceError::BadKey) => {
            (Code::KeyReused, "money-key-reused", Some("idempotencyKey"))
        }
        ParcelError::Once(OnceError::Db(error)) | ParcelError::Db(error) => {
            return Err(error.into());
        }
    };
    Ok(Rejection::new(code, t.get(key), field))
}
