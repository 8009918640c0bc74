//! What couriers account for, as a region's officers see it.

use crate::Shop;
use crate::errors::Fault;
use crate::list::{Count, List, request};
use crate::values::Money;
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use identity::Officer;
use kernel::Currency;
use payments::remittance::{self, LineFilter};

/// A list of what a courier has collected.
pub(crate) struct RemittanceFile {
    pub(crate) row: payments::RemittanceFile,
    pub(crate) officer: Officer,
}

/// One line of such a list.
pub(crate) struct RemittanceLine(pub(crate) payments::RemittanceLine);

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "remittance::Field")]
pub(crate) enum RemittanceField {
    /// The carrier's number of the parcel.
    Tracking,
    /// Our number of the order.
    Order,
    /// The shopper's telephone.
    Phone,
    /// What was collected.
    Amount,
    /// What the courier kept of it.
    Fee,
    /// When it was delivered.
    Day,
}

/// Where a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payments::FileState")]
pub(crate) enum RemittanceFileState {
    /// An officer has still to say what its columns hold.
    Uploaded,
    /// Its lines are being matched.
    Matching,
    /// Every line has its outcome.
    Done,
}

/// What a line turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "remittance::Outcome")]
pub(crate) enum RemittanceOutcome {
    /// The parcel was found, the amount is what was owed: it is booked.
    Matched,
    /// The parcel was found, the amount is another.
    AmountDiffers,
    /// The parcel was found, but nobody has said yet that it was delivered.
    NotCollected,
    /// The parcel was accounted for before.
    AlreadyRemitted,
    /// An earlier line of the same file speaks of this parcel.
    Duplicate,
    /// No parcel of this carrier fits, or several do.
    Unknown,
    /// It holds no amount, or a fee that is larger.
    Unreadable,
}

/// How an officer settled a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "payments::Resolution")]
pub(crate) enum RemittanceResolution {
    /// It was booked for a part.
    Linked,
    /// Nothing is booked, for a reason.
    WrittenOff,
}

/// What a file has booked.
#[derive(SimpleObject)]
pub(crate) struct RemittanceBooked {
    /// By how many of its lines.
    lines: i64,
    /// What was accounted for.
    amount: Money,
    /// What the courier kept of it.
    fee: Money,
}

/// Files of a region, newest first.
pub(super) async fn files(
    ctx: &Context<'_>,
    officer: Officer,
    first: i32,
    after: Option<String>,
) -> Result<List<RemittanceFile>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let asked = request(first, after);
    let page = remittance::files(db, &officer, &asked).await?;
    let count = Count::RemittanceFiles(officer);
    Ok(List::new(page, &asked, count, |row| RemittanceFile {
        row,
        officer,
    }))
}

/// Lines of a region, oldest first.
pub(super) async fn lines(
    ctx: &Context<'_>,
    officer: Officer,
    filter: LineFilter,
    (first, after): (i32, Option<String>),
) -> Result<List<RemittanceLine>, Fault> {
    let db = ctx.data_unchecked::<Shop>().db.reader();
    let asked = request(first, after);
    let page = remittance::lines(db, &officer, filter, &asked).await?;
    let count = Count::RemittanceLines(officer, filter);
    Ok(List::new(page, &asked, count, RemittanceLine))
}

/// A list of what a courier has collected.
#[Object]
impl RemittanceFile {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.row.id.to_string())
    }

    /// The courier.
    async fn carrier(&self) -> &str {
        &self.row.carrier
    }

    /// The name of the file.
    async fn file_name(&self) -> &str {
        &self.row.file_name
    }

    /// What stands above its columns.
    async fn headers(&self) -> &[String] {
        &self.row.headers.0
    }

    /// What its columns hold, null where they are of no use: as an officer said,
    /// else as it is proposed from the carrier's last file and the headers.
    async fn columns(&self, ctx: &Context<'_>) -> Result<Vec<Option<RemittanceField>>, Fault> {
        let fields = |columns: &remittance::Columns| {
            let fields = columns.0.iter();
            fields.map(|field| field.map(Into::into)).collect()
        };
        if !self.row.columns.0.is_empty() {
            return Ok(fields(&self.row.columns));
        }
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let (region, carrier) = (self.row.region_id, &self.row.carrier_key);
        let proposed = remittance::proposed(db, region, carrier, &self.row.headers.0).await?;
        Ok(fields(&proposed))
    }

    /// Where it stands.
    async fn state(&self) -> RemittanceFileState {
        self.row.state.into()
    }

    /// How many lines it has.
    async fn line_count(&self) -> i32 {
        self.row.line_count
    }

    /// How many of them have their outcome.
    async fn done_count(&self) -> i32 {
        self.row.done_count
    }

    /// What it has booked.
    async fn booked(&self, ctx: &Context<'_>) -> Result<RemittanceBooked, Fault> {
        let db = ctx.data_unchecked::<Shop>().db.reader();
        let booked = remittance::booked(db, &self.row).await?;
        Ok(RemittanceBooked {
            lines: booked.lines,
            amount: Money::new(booked.amount_minor, Currency::Mad),
            fee: Money::new(booked.fee_minor, Currency::Mad),
        })
    }

    /// When it came in.
    async fn uploaded_at(&self) -> DateTime<Utc> {
        self.row.uploaded_at
    }

    /// The line of the bank's statement on which it was paid.
    async fn bank_reference(&self) -> Option<&str> {
        self.row.bank_reference.as_deref()
    }

    /// When that was noted.
    async fn reconciled_at(&self) -> Option<DateTime<Utc>> {
        self.row.reconciled_at
    }

    /// Its lines, in their order.
    async fn lines(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "How many rows, 1 to 100.",
            default = 20,
            validator(minimum = 1, maximum = 100)
        )]
        first: i32,
        #[graphql(desc = "The cursor after which to go on.")] after: Option<String>,
        #[graphql(desc = "Only those that turned out so.")] outcome: Option<RemittanceOutcome>,
    ) -> Result<List<RemittanceLine>, Fault> {
        let filter = LineFilter {
            file_id: Some(self.row.id),
            outcome: outcome.map(Into::into),
            open: false,
        };
        lines(ctx, self.officer, filter, (first, after)).await
    }
}

/// One line of what a courier has collected.
#[Object]
impl RemittanceLine {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// The id of its file.
    async fn file_id(&self) -> ID {
        ID(self.0.file_id.to_string())
    }

    /// Its place in the file: 1 for the first line below the headers.
    async fn position(&self) -> i32 {
        self.0.position
    }

    /// What stands in it, column by column.
    async fn cells(&self) -> &[String] {
        &self.0.cells.0
    }

    /// What was collected; null if no amount could be read.
    async fn amount(&self) -> Option<Money> {
        let amount = self.0.amount_minor?;
        Some(Money::new(amount, Currency::Mad))
    }

    /// What the courier kept of it.
    async fn fee(&self) -> Money {
        Money::new(self.0.fee_minor, Currency::Mad)
    }

    /// What it turned out to be; null until it was looked at.
    async fn outcome(&self) -> Option<RemittanceOutcome> {
        self.0.outcome.map(Into::into)
    }

    /// The id of the part of an order that it speaks of, where one was found.
    async fn part_id(&self) -> Option<ID> {
        self.0.part_id.map(|id| ID(id.to_string()))
    }

    /// When its file came in.
    async fn uploaded_at(&self) -> DateTime<Utc> {
        self.0.uploaded_at
    }

    /// For how many whole days it has been here.
    async fn age_days(&self, ctx: &Context<'_>) -> i64 {
        let now = ctx.data_unchecked::<Shop>().clock.now();
        (now - self.0.uploaded_at).num_days()
    }

    /// How an officer settled it; null if none has.
    async fn resolution(&self) -> Option<RemittanceResolution> {
        self.0.resolution.map(Into::into)
    }

    /// When.
    async fn resolved_at(&self) -> Option<DateTime<Utc>> {
        self.0.resolved_at
    }

    /// Why nothing was booked for it.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
}
