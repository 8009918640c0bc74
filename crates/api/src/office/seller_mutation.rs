//! A cooperative moves its parts of orders on.

use super::part::{AdvanceStep, SellerPart};
use super::proof_of_seller;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use db::once::OnceError;
use i18n::Texts;
use kernel::{ParcelId, PartId};
use orders::advance::{self, AdvanceError, Step};

/// A step of a cooperative's part of an order.
#[derive(InputObject)]
pub(crate) struct AdvancePartInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// Its part of an order.
    part_id: ID,
    /// What it does.
    step: AdvanceStep,
    /// Why; needed with `REFUSE` and `RETURN`, 300 characters at most.
    reason: Option<String>,
    /// Who carries it; needed with `HAND_OVER`, 300 characters at most.
    carrier: Option<String>,
    /// The carrier's number for it, with `HAND_OVER`.
    tracking_number: Option<String>,
    /// A parcel of the same order to the same collection point that it goes
    /// with, with `HAND_OVER`; the carrier and its number are then that parcel's.
    parcel_id: Option<ID>,
    /// What the scales say, in grams, with `PACK`.
    weight_grams: Option<i32>,
    /// What the shopper says who collects it, with `DELIVER`; needed at a
    /// collection point, and where it was packed. Five tries in an hour.
    collection_code: Option<String>,
    /// Chosen by the client; a repeat with the same key gets the same answer.
    idempotency_key: String,
}

/// The part after a step, or why the step was not taken.
#[derive(SimpleObject)]
pub(crate) struct AdvancePartPayload {
    /// The part as it is now; null if the step was refused.
    part: Option<SellerPart>,
    /// Why the step was not taken; null if it was.
    rejection: Option<Rejection<AdvancePartRejectionCode>>,
}

/// Why a step was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AdvancePartRejectionCode {
    /// This step needs a reason.
    ReasonNeeded,
    /// This step needs the name of the carrier.
    CarrierNeeded,
    /// A weight is more than nothing and at most a tonne.
    BadWeight,
    /// It cannot go with that parcel.
    NotTogether,
    /// It cannot be taken from where the part stands now.
    WrongState,
    /// The shopper has to confirm by telephone first.
    NotConfirmed,
    /// The shopper must say the code of the order first.
    CollectionCodeNeeded,
    /// This is not the code of the order.
    CollectionCodeWrong,
    /// A code was said too often: it can be tried again within an hour.
    CollectionCodeWait,
    /// Your duty in the cooperative does not include it.
    NotYourDuty,
    /// The cooperative has no such part.
    NotFound,
    /// The key was used for another request, or it is none.
    KeyReused,
}

#[derive(Default)]
pub(crate) struct OrdersMutation;

#[Object]
impl OrdersMutation {
    /// Takes a step with a part of an order. Taking the same step twice is
    /// taking it once.
    async fn advance_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The step.")] input: AdvancePartInput,
    ) -> Result<AdvancePartPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let advanced = match read::<PartId>(&input.part_id) {
            Some(id) => {
                let key = input.idempotency_key.clone();
                let taken = (step(input), key.as_str());
                advance::advance(&shop.db, &*shop.clock, &seller, id, taken).await
            }
            None => Err(AdvanceError::NotFound),
        };
        match advanced {
            Ok(row) => Ok(AdvancePartPayload {
                part: Some(SellerPart::new(row, seller)),
                rejection: None,
            }),
            Err(error) => Ok(AdvancePartPayload {
                part: None,
                rejection: Some(rejection(texts(ctx), error)?),
            }),
        }
    }
}

fn step(input: AdvancePartInput) -> Step {
    let reason = input.reason.unwrap_or_default();
    match input.step {
        AdvanceStep::Accept => Step::Accept,
        AdvanceStep::Refuse => Step::Refuse { reason },
        AdvanceStep::Pack => input.weight_grams.map_or(Step::Pack, Step::PackWeighed),
        AdvanceStep::HandOver => match input.parcel_id {
            // One that is nobody's is found nowhere.
            Some(id) => Step::Join(read(&id).unwrap_or_else(ParcelId::new)),
            None => Step::HandOver {
                carrier: input.carrier.unwrap_or_default(),
                tracking_number: input.tracking_number,
            },
        },
        AdvanceStep::Deliver => match input.collection_code {
            Some(code) => Step::Collect { code },
            None => Step::Deliver,
        },
        AdvanceStep::Return => Step::Return { reason },
    }
}

/// The cooperative's errors are data; ours are faults.
fn rejection(t: Texts, error: AdvanceError) -> Result<Rejection<AdvancePartRejectionCode>, Fault> {
    use AdvancePartRejectionCode as Code;
    let (code, key, field) = match error {
        AdvanceError::ReasonNeeded => (Code::ReasonNeeded, "api-reason-needed", Some("reason")),
        AdvanceError::CarrierNeeded => (Code::CarrierNeeded, "api-carrier-needed", Some("carrier")),
        AdvanceError::BadWeight => (Code::BadWeight, "api-bad-weight", Some("weightGrams")),
        AdvanceError::NotTogether => (Code::NotTogether, "api-not-together", Some("parcelId")),
        AdvanceError::WrongState { .. } => (Code::WrongState, "api-wrong-state", Some("step")),
        AdvanceError::NotConfirmed => (Code::NotConfirmed, "api-not-confirmed", Some("step")),
        AdvanceError::CodeNeeded => (
            Code::CollectionCodeNeeded,
            "api-code-needed",
            Some("collectionCode"),
        ),
        AdvanceError::WrongCode => (
            Code::CollectionCodeWrong,
            "api-code-wrong",
            Some("collectionCode"),
        ),
        AdvanceError::TooManyCodes => (
            Code::CollectionCodeWait,
            "api-code-wait",
            Some("collectionCode"),
        ),
        AdvanceError::NotYourDuty => (Code::NotYourDuty, "api-not-your-duty", None),
        AdvanceError::NotFound => (Code::NotFound, "api-order-unknown", Some("partId")),
        AdvanceError::Key(OnceError::KeyReused) => {
            (Code::KeyReused, "api-key-used", Some("idempotencyKey"))
        }
        AdvanceError::Key(OnceError::BadKey) => {
            (Code::KeyReused, "api-key-length", Some("idempotencyKey"))
        }
        AdvanceError::Key(OnceError::Db(error)) | AdvanceError::Db(error) => {
            return Err(error.into());
        }
    };
    Ok(Rejection::new(code, t.get(key), field))
}
