//! What happens after an event, and what comes round again: the one table of
//! each.

mod chores;
mod messages;
mod papers;
mod paying;

pub(crate) use chores::Chores;

use async_trait::async_trait;
use catalog::ProductChanged;
use catalog::drafts::DraftReviewed;
use chores::Chore;
use db::Db;
use db::jobs::{JobError, JobInfo, Worker};
use kernel::Clock;
use notify::Messenger;
use orders::paying::Desk;
use orders::{OrderPlaced, PartAdvanced, PartOverdue, TransferAwaited};
use payments::attempts::refunds::RefundOwed;
use payments::books::ShopperRefunded;
use payments::cash::PhoneKey;
use payments::payouts::PayoutAdvanced;
use payments::statements::CashSanctionAnnounced;
use payments::webhooks::WebhookReceived;
use search::index::{self, FollowProducts, LearnWords};
use search::thesaurus::SynonymsChanged;
use search::{Engine, Standby};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;

struct ReleaseUnpaid;

#[async_trait]
impl Chore for ReleaseUnpaid {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(orders::reservation::release_due(db, clock).await?)
    }
}

struct EndTimers;

#[async_trait]
impl Chore for EndTimers {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(orders::overdue::sweep(db, clock).await?)
    }
}

struct ResumeRemittances(PhoneKey);

#[async_trait]
impl Chore for ResumeRemittances {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(payments::remittance::resume(db, clock, &self.0).await?)
    }
}

struct HideExpiredSigns;

#[async_trait]
impl Chore for HideExpiredSigns {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(catalog::claims::hide_expired(db, clock).await?)
    }
}

struct MatchBankLines;

#[async_trait]
impl Chore for MatchBankLines {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(orders::paying::match_lines(db, clock).await?)
    }
}

struct ForgetKeys;

#[async_trait]
impl Chore for ForgetKeys {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(db::once::forget(db, clock).await?)
    }
}

struct PreparePayouts;

#[async_trait]
impl Chore for PreparePayouts {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(payments::payouts::sweep(db, clock).await?)
    }
}

struct AnnounceSanctions;

#[async_trait]
impl Chore for AnnounceSanctions {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(payments::statements::announce(db, clock).await?)
    }
}

struct InvoiceCommission;

#[async_trait]
impl Chore for InvoiceCommission {
    async fn run(&self, db: &Db, clock: &dyn Clock) -> Result<u64, JobError> {
        Ok(orders::commission_invoices::sweep(db, clock).await?)
    }
}

/// An index that is lost while the market is open is made anew; one that could
/// not be opened is tried again.
struct MendIndex(Standby);

#[async_trait]
impl Chore for MendIndex {
    async fn run(&self, db: &Db, _: &dyn Clock) -> Result<u64, JobError> {
        if !self.0.wake().await && self.0.check().await.is_ok() {
            return Ok(0);
        }
        let mended = index::reconcile(db, &self.0, |_, _| {}).await;
        mended.map(u64::from).map_err(JobError::again)
    }
}

/// The worker that knows every job. A name stands in the database, so it stays.
pub(crate) fn worker(
    db: &Db,
    clock: &Arc<dyn Clock>,
    engine: &Arc<dyn Engine>,
    messenger: &Messenger,
    desk: &Arc<Desk>,
) -> Worker {
    let index = Arc::new(FollowProducts {
        db: db.clone(),
        engine: Arc::clone(engine),
    });
    let learn = Arc::new(LearnWords {
        db: db.clone(),
        engine: Arc::clone(engine),
    });
    let post = messages::Post {
        db: db.clone(),
        clock: Arc::clone(clock),
        messenger: messenger.clone(),
        public_url: desk.public_url.clone(),
    };
    let counter = paying::Counter {
        db: db.clone(),
        clock: Arc::clone(clock),
        desk: Arc::clone(desk),
    };
    let invoice = Arc::new(papers::IssueInvoice {
        db: db.clone(),
        clock: Arc::clone(clock),
    });
    let worker = Worker::new(db.clone(), Arc::clone(clock));
    with_messages(worker, &post)
        .on(ProductChanged::KIND, "index_product", index)
        .on(SynonymsChanged::KIND, "learn_words", learn)
        .on(PartAdvanced::KIND, "issue_invoice", invoice)
        .on(
            WebhookReceived::KIND,
            "apply_webhook",
            Arc::new(paying::ApplyWebhook(counter.clone())),
        )
        .on(
            RefundOwed::KIND,
            "ask_refund",
            Arc::new(paying::AskRefund(counter)),
        )
}

/// What is told to whom. These jobs wait for servers of others, so they stand in
/// a lane of their own: see [`SLOW`].
fn with_messages(worker: Worker, post: &messages::Post) -> Worker {
    use messages::{
        CallCooperatives, ConfirmOrder, NoticePart, RemindCooperative, TellCashWarning, TellPayout,
        TellRefund, TellReview, TellTransfer,
    };
    let post = || post.clone();
    let confirm = Arc::new(ConfirmOrder(post()));
    let call = Arc::new(CallCooperatives(post()));
    let remind = Arc::new(RemindCooperative(post()));
    let notice = Arc::new(NoticePart(post()));
    let transfer = Arc::new(TellTransfer(post()));
    let refund = Arc::new(TellRefund(post()));
    let payout = Arc::new(TellPayout(post()));
    let cash = Arc::new(TellCashWarning(post()));
    let review = Arc::new(TellReview(post()));
    worker
        .on(OrderPlaced::KIND, "mail_order_confirmation", confirm)
        .on(OrderPlaced::KIND, "mail_new_order", call)
        .on(PartOverdue::KIND, "mail_reminder", remind)
        .on(PartAdvanced::KIND, "mail_part_notice", notice)
        .on(TransferAwaited::KIND, "mail_transfer", transfer)
        .on(ShopperRefunded::KIND, "mail_refund", refund)
        .on(PayoutAdvanced::KIND, "mail_payout", payout)
        .on(CashSanctionAnnounced::KIND, "mail_cash_warning", cash)
        .on(DraftReviewed::KIND, "mail_draft_review", review)
}

/// The jobs that wait for servers which may be slow: nothing else waits behind them.
pub(crate) const SLOW: &[&str] = &[
    "mail_order_confirmation",
    "mail_new_order",
    "mail_reminder",
    "mail_part_notice",
    "mail_transfer",
    "mail_refund",
    "mail_payout",
    "mail_cash_warning",
    "mail_draft_review",
];

/// The table of what comes round again.
pub(crate) fn chores(
    db: &Db,
    clock: &Arc<dyn Clock>,
    desk: &Arc<Desk>,
    phones: &PhoneKey,
    standby: Standby,
) -> Chores {
    const MINUTE: Duration = Duration::from_mins(1);
    Chores::new(db.clone(), Arc::clone(clock))
        .every(
            MINUTE,
            "reconcile_payments",
            Arc::new(paying::Reconcile(Arc::clone(desk))),
        )
        .every(MINUTE / 4, "release_unpaid", Arc::new(ReleaseUnpaid))
        .every(MINUTE, "end_timers", Arc::new(EndTimers))
        .every(
            MINUTE,
            "resume_remittances",
            Arc::new(ResumeRemittances(phones.clone())),
        )
        .every(MINUTE, "match_bank_lines", Arc::new(MatchBankLines))
        .every(MINUTE, "hide_expired_signs", Arc::new(HideExpiredSigns))
        .every(MINUTE / 6, "mend_index", Arc::new(MendIndex(standby)))
        .every(60 * MINUTE, "forget_keys", Arc::new(ForgetKeys))
        .every(
            10 * MINUTE,
            "announce_sanctions",
            Arc::new(AnnounceSanctions),
        )
        .every(10 * MINUTE, "prepare_payouts", Arc::new(PreparePayouts))
        .every(
            10 * MINUTE,
            "invoice_commission",
            Arc::new(InvoiceCommission),
        )
}

/// What the event says.
fn payload<T: DeserializeOwned>(job: &JobInfo) -> Result<T, JobError> {
    T::deserialize(&job.payload).map_err(JobError::never)
}
