//! A credit note takes back an invoice or part of it, with the tax in proportion:
//! what was taken back in many pieces is, to the centime, what was invoiced.

use super::issue::{Draft, Issuer, Series, issue};
use super::{Content, InvoiceKind, Line, Payment, Reversed};
use crate::Invoice;
use crate::entity::invoice;
use chrono::NaiveDate;
use kernel::{Clock, LineId, Money, PartId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid};

/// What a shopper gets back of a part that was invoiced.
#[derive(Clone, Debug)]
pub struct Credit {
    /// The return's own id: it is credited once.
    pub id: Uuid,
    pub part_id: PartId,
    /// The day in the region's time zone.
    pub day: NaiveDate,
    pub lines: Vec<LineCredit>,
    /// What is given back of the delivery.
    pub delivery: Money,
    /// In the words of whoever gave it back.
    pub reason: String,
    pub payment: Payment,
}

/// What is given back of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineCredit {
    pub line_id: LineId,
    /// So much of what the shopper paid for it, taxes included.
    pub goods: Money,
}

/// Why nothing was credited.
#[derive(Debug, thiserror::Error)]
pub enum CreditError {
    /// More would be taken back than was invoiced and is left of it.
    #[error("more would be taken back than is left of the invoice")]
    MoreThanInvoiced,
    #[error("an invoice cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Issues the credit note; `None` if the part was never invoiced.
///
/// # Errors
/// If more is taken back than is left of the invoice.
pub async fn credit(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    credit: Credit,
) -> Result<Option<Invoice>, CreditError> {
    let Some(invoice) = of_part(tx, &credit, InvoiceKind::Invoice).await?.pop() else {
        return Ok(None);
    };
    let issuer = Issuer::Cooperative(invoice.cooperative_id);
    // Alone with the series, so that nobody takes back the same beside us.
    Series::of(issuer, InvoiceKind::CreditNote, credit.day)
        .hold(tx)
        .await?;
    let notes = of_part(tx, &credit, InvoiceKind::CreditNote).await?;
    let subject = format!("return:{}", credit.id);
    if let Some(again) = notes.iter().find(|one| one.subject == subject) {
        return Ok(Some(again.clone()));
    }
    let notes: Vec<Content> = notes
        .iter()
        .map(Invoice::content)
        .collect::<Result<_, _>>()?;
    let content = take_back(&invoice.content()?, &notes, &credit);
    let draft = Draft {
        issuer,
        subject,
        cooperative_id: invoice.cooperative_id,
        region_id: invoice.region_id,
        order_id: invoice.order_id,
        part_id: invoice.part_id,
        reverses_id: Some(invoice.id),
        content: content.ok_or(CreditError::MoreThanInvoiced)?,
    };
    Ok(Some(issue(tx, clock, draft).await?))
}

async fn of_part(
    tx: &impl ConnectionTrait,
    credit: &Credit,
    kind: InvoiceKind,
) -> Result<Vec<Invoice>, DbErr> {
    invoice::Entity::find()
        .filter(invoice::COLUMN.part_id.eq(credit.part_id))
        .filter(invoice::COLUMN.kind.eq(kind))
        .all(tx)
        .await
}

/// What the credit note says; `None` if so much is not left. `notes` are those
/// that were issued before.
fn take_back(invoiced: &Content, notes: &[Content], credit: &Credit) -> Option<Content> {
    let lines: Option<Vec<Line>> = credit
        .lines
        .iter()
        .filter(|back| back.goods.minor != 0)
        .map(|back| take_line_back(invoiced, notes, back))
        .collect();
    let delivery_before: i64 = notes.iter().map(|note| -note.delivery_minor).sum();
    let delivery_left = invoiced.delivery_minor - delivery_before;
    if !(0..=delivery_left).contains(&credit.delivery.minor) {
        return None;
    }
    Some(Content {
        kind: InvoiceKind::CreditNote,
        number: String::new(),
        issued_on: credit.day,
        reverses: Some(Reversed {
            number: invoiced.number.clone(),
            issued_on: invoiced.issued_on,
            reason: credit.reason.clone(),
        }),
        lines: lines?,
        delivery_minor: -credit.delivery.minor,
        payment: credit.payment.clone(),
        ..invoiced.clone()
    })
}

fn take_line_back(invoiced: &Content, notes: &[Content], back: &LineCredit) -> Option<Line> {
    let this = |line: &&Line| line.line_id == Some(back.line_id);
    let sold = invoiced.lines.iter().find(this)?;
    let earlier = notes.iter().flat_map(|note| &note.lines).filter(this);
    let before: i64 = earlier.map(|line| -line.total_minor).sum();
    let after = before.checked_add(back.goods.minor)?;
    if back.goods.minor < 0 || after > sold.total_minor {
        return None;
    }
    // The tax of all that is back by now, less what was back before.
    let vat = tax_of(sold, after)? - tax_of(sold, before)?;
    let whole = back.goods.minor == sold.total_minor;
    Some(Line {
        quantity: sold.quantity.filter(|_| whole),
        unit_price_minor: sold.unit_price_minor.filter(|_| whole),
        total_minor: -back.goods.minor,
        vat_minor: -vat,
        ..sold.clone()
    })
}

/// The tax in so much of a line, rounded half up.
fn tax_of(sold: &Line, goods_minor: i64) -> Option<i64> {
    let whole = i128::from(sold.total_minor).max(1);
    let tax = i128::from(sold.vat_minor) * i128::from(goods_minor);
    i64::try_from((tax + whole / 2).div_euclid(whole)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invoices::PayMode;
    use kernel::{Currency, share};
    use proptest::prelude::*;

    fn paid() -> Payment {
        Payment {
            mode: PayMode::Cash,
            reference: None,
            paid_on: None,
        }
    }

    fn invoiced(total_minor: i64, vat_minor: i64, delivery_minor: i64) -> (LineId, Content) {
        let line_id = LineId::new();
        let day = NaiveDate::default();
        let line = Line {
            line_id: Some(line_id),
            commission: None,
            name: kernel::LocalizedText::everywhere("Safran"),
            size: None,
            quantity: Some(1),
            unit_price_minor: Some(total_minor),
            total_minor,
            vat_rate_bp: 2_000,
            vat_minor,
            ground: kernel::LocalizedText::default(),
        };
        let content = Content {
            kind: InvoiceKind::Invoice,
            number: "F-2026-000001".into(),
            issued_on: day,
            seller: super::super::Party::default(),
            buyer: super::super::Party::default(),
            order_number: None,
            period: None,
            reverses: None,
            currency: Currency::Mad,
            lines: vec![line],
            delivery_minor,
            payment: paid(),
        };
        (line_id, content)
    }

    fn back(line_id: LineId, goods: i64, delivery: i64) -> Credit {
        Credit {
            id: Uuid::new_v4(),
            part_id: PartId::new(),
            day: NaiveDate::default(),
            lines: vec![LineCredit {
                line_id,
                goods: Money::mad(goods),
            }],
            delivery: Money::mad(delivery),
            reason: "ne convient pas".into(),
            payment: paid(),
        }
    }

    #[test]
    fn more_than_was_invoiced_is_not_taken_back() {
        let (line_id, invoice) = invoiced(12_000, 2_000, 3_500);
        assert!(take_back(&invoice, &[], &back(line_id, 12_001, 0)).is_none());
        assert!(take_back(&invoice, &[], &back(line_id, -1, 0)).is_none());
        assert!(take_back(&invoice, &[], &back(line_id, 1, 3_501)).is_none());
        assert!(take_back(&invoice, &[], &back(LineId::new(), 1, 0)).is_none());
        let first = take_back(&invoice, &[], &back(line_id, 12_000, 3_500)).unwrap();
        assert_eq!(first.sums().total_minor, -15_500);
        assert!(take_back(&invoice, &[first], &back(line_id, 1, 0)).is_none());
    }

    proptest! {
        #[test]
        fn what_is_taken_back_in_pieces_is_taken_back_whole(
            total in 1i64..10_000_000,
            rate in 0i64..3_000,
            cuts in prop::collection::vec(1u64..1_000, 1..6),
        ) {
            let (line_id, invoice) = invoiced(total, total * rate / (10_000 + rate), 0);
            let mut notes: Vec<Content> = Vec::new();
            for piece in share(total, &cuts) {
                let note = take_back(&invoice, &notes, &back(line_id, piece, 0)).unwrap();
                prop_assert!(note.sums().vat_minor <= 0);
                notes.push(note);
            }
            let total_back: i64 = notes.iter().map(|note| note.sums().total_minor).sum();
            let vat_back: i64 = notes.iter().map(|note| note.sums().vat_minor).sum();
            prop_assert_eq!(total_back, -invoice.sums().total_minor);
            prop_assert_eq!(vat_back, -invoice.sums().vat_minor);
        }
    }
}
