//! An officer notes a transfer that came in.

use super::proof_of_officer;
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::shopping::Order;
use crate::values::texts;
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use i18n::Texts;
use kernel::Money;
use orders::paying::{self, Receipt, ReceiptError};

/// Money that came in to the region's account, or at an agent.
#[derive(InputObject)]
pub(crate) struct RecordTransferInput {
    /// The region whose account it is.
    region_id: ID,
    /// Chosen by the client, 1 to 100 characters: the same key with the same
    /// input is noted once.
    idempotency_key: String,
    /// The reference that the shopper was given, with spaces or without.
    reference: String,
    /// What came in, in centimes.
    amount_minor: i64,
    /// The line of the statement, or the agent's receipt: 1 to 300 characters.
    proof: String,
}

/// The order that is paid by it, or why it was not noted.
#[derive(SimpleObject)]
pub(crate) struct RecordTransferPayload {
    /// The order; null if it was refused.
    order: Option<Order>,
    /// Why it was not noted; null if it was.
    rejection: Option<Rejection<RecordTransferRejectionCode>>,
}

/// Why a transfer was not noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum RecordTransferRejectionCode {
    /// No order of the region has this reference.
    NotFound,
    /// Another sum is owed.
    OtherSum,
    /// A proof is needed.
    ProofNeeded,
    /// The key was used for another transfer, or is no key.
    KeyReused,
}

#[derive(Default)]
pub(crate) struct TransferMutation;

#[Object]
impl TransferMutation {
    /// Notes that a transfer came in: the order is confirmed, or, if its goods
    /// are gone, the money is owed back.
    async fn record_transfer(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What came in.")] input: RecordTransferInput,
    ) -> Result<RecordTransferPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let receipt = Receipt {
            reference: input.reference,
            amount: Money::mad(input.amount_minor),
            proof: input.proof,
            key: input.idempotency_key,
        };
        match paying::received(&shop.db, &*shop.clock, &officer, &receipt).await {
            Ok(order) => Ok(RecordTransferPayload {
                order: Some(Order(order)),
                rejection: None,
            }),
            Err(error) => rejected(texts(ctx), error),
        }
    }
}

fn rejected(t: Texts, error: ReceiptError) -> Result<RecordTransferPayload, Fault> {
    use RecordTransferRejectionCode as Code;
    let (code, message, field) = match error {
        ReceiptError::NoSuchReference => {
            (Code::NotFound, t.get("api-transfer-unknown"), "reference")
        }
        ReceiptError::OtherSum { owed } => {
            let owed = i18n::money(owed, t.locale());
            let message = t.with("api-transfer-sum", &[("owed", owed.into())]);
            (Code::OtherSum, message, "amountMinor")
        }
        ReceiptError::ProofNeeded => (Code::ProofNeeded, t.get("api-transfer-proof"), "proof"),
        ReceiptError::KeyReused => (Code::KeyReused, t.get("api-key-reused"), "idempotencyKey"),
        ReceiptError::Db(error) => return Err(error.into()),
    };
    Ok(RecordTransferPayload {
        order: None,
        rejection: Some(Rejection::new(code, message, Some(field))),
    })
}
