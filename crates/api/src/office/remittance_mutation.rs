//! An officer has couriers' files matched and settles what did not match.

use super::proof_of_officer;
use super::remittance::{RemittanceField, RemittanceFile, RemittanceLine};
use crate::Shop;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::{read, texts};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use i18n::Texts;
use payments::remittance::{self, Columns, Decision, ImportError, ReconcileError, ResolveError};

/// A file, and what its columns hold.
#[derive(InputObject)]
pub(crate) struct ImportRemittanceInput {
    /// The region that acts.
    region_id: ID,
    /// The file.
    file_id: ID,
    /// What each column holds, null where it is of no use.
    #[graphql(validator(max_items = 60))]
    columns: Vec<Option<RemittanceField>>,
    /// Chosen by whoever asks, 1 to 100 characters; the same key does it once.
    idempotency_key: String,
}

/// A line, and what is to be done with it: `partId` to book it for that part,
/// `reason` to book nothing.
#[derive(InputObject)]
pub(crate) struct ResolveRemittanceLineInput {
    /// The region that acts.
    region_id: ID,
    /// The line.
    line_id: ID,
    /// The part of an order for which it is booked.
    part_id: Option<ID>,
    /// Why nothing is booked, 300 characters at most.
    reason: Option<String>,
    /// Chosen by whoever asks, 1 to 100 characters; the same key does it once.
    idempotency_key: String,
}

/// A file, and where the bank's statement shows that it was paid.
#[derive(InputObject)]
pub(crate) struct ReconcileRemittanceInput {
    /// The region that acts.
    region_id: ID,
    /// The file.
    file_id: ID,
    /// The line of the statement, 100 characters at most.
    bank_reference: String,
    /// Chosen by whoever asks, 1 to 100 characters; the same key does it once.
    idempotency_key: String,
}

/// The file as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct RemittanceFilePayload {
    /// The file as it is now; null if nothing was changed.
    file: Option<RemittanceFile>,
    /// Why nothing was changed; null if something was.
    rejection: Option<Rejection<RemittanceRejectionCode>>,
}

/// The line as it is then, or why nothing was changed.
#[derive(SimpleObject)]
pub(crate) struct ResolveRemittanceLinePayload {
    /// The line as it is now; null if nothing was changed.
    line: Option<RemittanceLine>,
    /// Why nothing was changed; null if something was.
    rejection: Option<Rejection<RemittanceRejectionCode>>,
}

/// Why nothing was changed about a remittance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum RemittanceRejectionCode {
    /// The region has no such file or line.
    NotFound,
    /// An amount and a way to find the parcel are needed, each in one column.
    BadColumns,
    /// The file is matched already.
    AlreadyDone,
    /// The file is not matched yet, or was reconciled before.
    NotDone,
    /// The line is settled already.
    AlreadySettled,
    /// There is no such parcel of this carrier whose cash is collected.
    NoSuchParcel,
    /// The courier does not hold as much for this parcel.
    TooMuch,
    /// The line holds no amount that could be booked.
    NoAmount,
    /// Say why, in 300 characters at most.
    ReasonNeeded,
    /// Name the line of the statement, in 100 characters at most.
    ReferenceNeeded,
    /// This key was used for another request.
    KeyReused,
    /// A key has 1 to 100 characters.
    BadKey,
}

#[derive(Default)]
pub(crate) struct RemittanceMutation;

#[Object]
impl RemittanceMutation {
    /// Says what a file's columns hold, and has its lines matched with parcels.
    async fn import_remittance(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file.")] input: ImportRemittanceInput,
    ) -> Result<RemittanceFilePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let fields = input.columns.into_iter();
        let columns = Columns(fields.map(|field| field.map(Into::into)).collect());
        let key = &input.idempotency_key;
        let imported = match read(&input.file_id) {
            Some(id) => {
                let (db, clock) = (&shop.db, &*shop.clock);
                remittance::import(db, clock, &officer, &shop.phones, (id, columns), key).await
            }
            None => Err(ImportError::NotFound),
        };
        Ok(match imported {
            Ok(row) => changed(RemittanceFile { row, officer }),
            Err(error) => unchanged(of_import(texts(ctx), error)?),
        })
    }

    /// Notes that a courier's payment for a file is on the bank's statement.
    async fn reconcile_remittance(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file.")] input: ReconcileRemittanceInput,
    ) -> Result<RemittanceFilePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let (reference, key) = (&input.bank_reference, &input.idempotency_key);
        let reconciled = match read(&input.file_id) {
            Some(id) => {
                let (db, clock) = (&shop.db, &*shop.clock);
                remittance::reconcile(db, clock, &officer, (id, reference), key).await
            }
            None => Err(ReconcileError::NotFound),
        };
        Ok(match reconciled {
            Ok(row) => changed(RemittanceFile { row, officer }),
            Err(error) => unchanged(of_reconcile(texts(ctx), error)?),
        })
    }

    /// Settles a line that did not match: books it for a part, or books nothing.
    async fn resolve_remittance_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The line.")] input: ResolveRemittanceLineInput,
    ) -> Result<ResolveRemittanceLinePayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let decision = match (&input.part_id, input.reason) {
            (Some(part), None) => read(part).map(Decision::Link),
            (None, Some(reason)) => Some(Decision::WriteOff { reason }),
            _ => return Err(Fault::BadRequest("give either `partId` or `reason`")),
        };
        let key = &input.idempotency_key;
        let resolved = match (read(&input.line_id), decision) {
            (Some(id), Some(decision)) => {
                let (db, clock) = (&shop.db, &*shop.clock);
                remittance::resolve(db, clock, &officer, (id, decision), key).await
            }
            (None, _) => Err(ResolveError::NotFound),
            (_, None) => Err(ResolveError::NoSuchParcel),
        };
        Ok(match resolved {
            Ok(row) => ResolveRemittanceLinePayload {
                line: Some(RemittanceLine(row)),
                rejection: None,
            },
            Err(error) => ResolveRemittanceLinePayload {
                line: None,
                rejection: Some(of_resolve(texts(ctx), error)?),
            },
        })
    }
}

fn changed(file: RemittanceFile) -> RemittanceFilePayload {
    RemittanceFilePayload {
        file: Some(file),
        rejection: None,
    }
}

fn unchanged(rejection: Rejection<RemittanceRejectionCode>) -> RemittanceFilePayload {
    RemittanceFilePayload {
        file: None,
        rejection: Some(rejection),
    }
}

type Rejected = Result<Rejection<RemittanceRejectionCode>, Fault>;

fn of_import(t: Texts, error: ImportError) -> Rejected {
    use RemittanceRejectionCode as Code;
    Ok(match error {
        ImportError::NotFound => rejected(t, Code::NotFound),
        ImportError::Columns => rejected(t, Code::BadColumns),
        ImportError::Done => rejected(t, Code::AlreadyDone),
        ImportError::KeyReused => rejected(t, Code::KeyReused),
        ImportError::BadKey => rejected(t, Code::BadKey),
        ImportError::Db(error) => return Err(error.into()),
    })
}

fn of_reconcile(t: Texts, error: ReconcileError) -> Rejected {
    use RemittanceRejectionCode as Code;
    Ok(match error {
        ReconcileError::NotFound => rejected(t, Code::NotFound),
        ReconcileError::ReferenceNeeded => rejected(t, Code::ReferenceNeeded),
        ReconcileError::NotDone => rejected(t, Code::NotDone),
        ReconcileError::KeyReused => rejected(t, Code::KeyReused),
        ReconcileError::BadKey => rejected(t, Code::BadKey),
        ReconcileError::Db(error) => return Err(error.into()),
    })
}

fn of_resolve(t: Texts, error: ResolveError) -> Rejected {
    use RemittanceRejectionCode as Code;
    Ok(match error {
        ResolveError::NotFound => rejected(t, Code::NotFound),
        ResolveError::Settled => rejected(t, Code::AlreadySettled),
        ResolveError::NoSuchParcel => rejected(t, Code::NoSuchParcel),
        ResolveError::TooMuch => rejected(t, Code::TooMuch),
        ResolveError::NoAmount => rejected(t, Code::NoAmount),
        ResolveError::ReasonNeeded => rejected(t, Code::ReasonNeeded),
        ResolveError::KeyReused => rejected(t, Code::KeyReused),
        ResolveError::BadKey => rejected(t, Code::BadKey),
        ResolveError::Db(error) => return Err(error.into()),
    })
}

fn rejected(t: Texts, code: RemittanceRejectionCode) -> Rejection<RemittanceRejectionCode> {
    use RemittanceRejectionCode as Code;
    let (key, field) = match code {
        Code::NotFound => ("remittance-unknown", None),
        Code::BadColumns => ("remittance-columns", Some("columns")),
        Code::AlreadyDone => ("remittance-done", Some("fileId")),
        Code::NotDone => ("remittance-not-done", Some("fileId")),
        Code::AlreadySettled => ("remittance-settled", Some("lineId")),
        Code::NoSuchParcel => ("remittance-no-parcel", Some("partId")),
        Code::TooMuch => ("remittance-too-much", Some("partId")),
        Code::NoAmount => ("remittance-no-amount", Some("lineId")),
        Code::ReasonNeeded => ("api-reason-needed", Some("reason")),
        Code::ReferenceNeeded => ("remittance-reference", Some("bankReference")),
        Code::KeyReused => ("api-key-used", Some("idempotencyKey")),
        Code::BadKey => ("api-key-length", Some("idempotencyKey")),
    };
    Rejection::new(code, t.get(key), field)
}
