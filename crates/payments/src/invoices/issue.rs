//! Taking the next number of a series and writing the invoice that bears it, in
//! the transaction of whoever calls: rolled back, it leaves no gap.

use super::{Content, InvoiceKind};
use crate::Invoice;
use crate::entity::{invoice, invoice_series};
use chrono::{Datelike as _, NaiveDate};
use kernel::{Clock, CooperativeId, InvoiceId, OrderId, PartId, RegionId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};
use sha2::{Digest as _, Sha256};

/// Whose series a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuer {
    Cooperative(CooperativeId),
    Region(RegionId),
}

/// What is to be issued; its content has no number yet.
#[derive(Clone, Debug)]
pub struct Draft {
    pub issuer: Issuer,
    /// What it is issued for, once for each kind.
    pub subject: String,
    pub cooperative_id: CooperativeId,
    pub region_id: RegionId,
    pub order_id: Option<OrderId>,
    pub part_id: Option<PartId>,
    pub reverses_id: Option<InvoiceId>,
    /// The number in it is filled in.
    pub content: Content,
}

/// Issues an invoice with the next number of its series. What was issued for
/// the same subject already is given back as it is.
///
/// # Errors
/// Of the database, and if the content cannot be written down.
pub async fn issue(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    draft: Draft,
) -> Result<Invoice, DbErr> {
    let series = Series::of(draft.issuer, draft.content.kind, draft.content.issued_on);
    // Whoever holds the series' row is alone with it until the transaction ends.
    let last = series.hold(tx).await?;
    let issued = invoice::Entity::find()
        .filter(invoice::COLUMN.kind.eq(series.kind))
        .filter(invoice::COLUMN.subject.eq(draft.subject.as_str()))
        .one(tx)
        .await?;
    if let Some(issued) = issued {
        return Ok(issued);
    }
    let place = series.next(tx, last).await?;
    write(tx, clock, &series, place, draft).await
}

async fn write(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    series: &Series,
    place: i32,
    draft: Draft,
) -> Result<Invoice, DbErr> {
    let mut content = draft.content;
    content.number = format!("{}-{}-{place:06}", series.kind.letter(), series.year);
    let sums = content.sums();
    let text = serde_json::to_string(&content).map_err(|error| DbErr::Json(error.to_string()))?;
    let row = invoice::ActiveModel {
        id: Set(InvoiceId::new()),
        kind: Set(series.kind),
        issuer_id: Set(series.issuer_id),
        year: Set(series.year),
        place: Set(place),
        number: Set(content.number),
        subject: Set(draft.subject),
        cooperative_id: Set(draft.cooperative_id),
        region_id: Set(draft.region_id),
        order_id: Set(draft.order_id),
        part_id: Set(draft.part_id),
        reverses_id: Set(draft.reverses_id),
        total_minor: Set(sums.total_minor),
        vat_minor: Set(sums.vat_minor),
        currency: Set(content.currency),
        issued_at: Set(clock.now()),
        content_hash: Set(hex::encode(Sha256::digest(&text))),
        content: Set(text),
    };
    invoice::Entity::insert(row).exec_with_returning(tx).await
}

/// One issuer's numbers for one kind of paper in one year.
pub(super) struct Series {
    issuer_id: Uuid,
    kind: InvoiceKind,
    year: i32,
}

impl Series {
    pub(super) fn of(issuer: Issuer, kind: InvoiceKind, day: NaiveDate) -> Self {
        Self {
            issuer_id: issuer.id(),
            kind,
            year: day.year(),
        }
    }

    /// Locks the row, which is made where there is none, and says the last
    /// number that was given.
    pub(super) async fn hold(&self, tx: &impl ConnectionTrait) -> Result<i32, DbErr> {
        let row = invoice_series::ActiveModel {
            issuer_id: Set(self.issuer_id),
            kind: Set(self.kind),
            year: Set(self.year),
            last: Set(0),
        };
        // Setting the year to what it is locks the row and changes nothing.
        let key = [
            invoice_series::Column::IssuerId,
            invoice_series::Column::Kind,
            invoice_series::Column::Year,
        ];
        let held = OnConflict::columns(key)
            .update_column(invoice_series::Column::Year)
            .to_owned();
        let row = invoice_series::Entity::insert(row)
            .on_conflict(held)
            .exec_with_returning(tx)
            .await?;
        Ok(row.last)
    }

    /// Gives the number after the last one.
    async fn next(&self, tx: &impl ConnectionTrait, last: i32) -> Result<i32, DbErr> {
        let next = last + 1;
        let given = invoice_series::Entity::update_many()
            .col_expr(invoice_series::COLUMN.last, next.into())
            .filter(invoice_series::COLUMN.issuer_id.eq(self.issuer_id))
            .filter(invoice_series::COLUMN.kind.eq(self.kind))
            .filter(invoice_series::COLUMN.year.eq(self.year))
            .filter(invoice_series::COLUMN.last.eq(last))
            .exec(tx)
            .await?;
        if given.rows_affected == 1 {
            return Ok(next);
        }
        Err(DbErr::Custom("a number was taken meanwhile".to_owned()))
    }
}

impl Issuer {
    fn id(self) -> Uuid {
        match self {
            Self::Cooperative(id) => id.0,
            Self::Region(id) => id.0,
        }
    }
}
