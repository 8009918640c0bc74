//! `/papers/cooperatives/{id}/statement.pdf` and `.csv`, `/papers/payouts/{id}.pdf`:
//! for the members of the cooperative who see its money, and for the officers of
//! its region.

use super::reader::Reader;
use crate::Shop;
use crate::fault::Fault;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use catalog::{Cooperative, Region, cooperatives, places, regions};
use chrono::{Days, NaiveDate};
use i18n::Texts;
use identity::Task;
use kernel::{CooperativeId, LocalizedText, Money, PayoutId};
use orders::invoicing::{office_party, seller_party};
use papers::{PayoutReceipt, Statement, StatementInvoice, StatementLine};
use payments::cells::Dialect;
use payments::invoices::{InvoiceKind, Party, Period};
use payments::ledger::PostingKind;
use payments::payouts::{self, Payout, PayoutMethod, PayoutState};
use payments::statements::{self, Span, StatementRow};
use serde::Deserialize;

/// The longest period, in days.
const LONGEST: u64 = 366;

/// From the first day to the last, both included.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Asked {
    from: NaiveDate,
    to: NaiveDate,
}

/// A statement with all that its papers name.
struct Account {
    cooperative: Cooperative,
    region: Region,
    period: Period,
    statement: statements::Statement,
}

/// `statement.pdf` and `statement.csv`.
pub(super) async fn statement(
    State(shop): State<Shop>,
    reader: Reader,
    Path((cooperative, file)): Path<(String, String)>,
    Query(days): Query<Asked>,
) -> Result<Response, Fault> {
    let id: CooperativeId = cooperative.parse().map_err(|_| Fault::NotFound)?;
    let account = Account::of(&shop, &reader, id, days).await?;
    let account = account.ok_or(Fault::NotFound)?;
    let t = Texts::of(reader.locale);
    let name = format!("{}-{}-{}", account.cooperative.slug, days.from, days.to);
    match file.as_str() {
        "statement.pdf" => {
            let seller = party(&shop, &account.cooperative).await?;
            let paper = account.paper(t, seller);
            shop.papers.answer(paper, reader.locale, &name).await
        }
        "statement.csv" => sheet(t, &account.statement, &name),
        _ => Err(Fault::NotFound),
    }
}

/// What a cooperative signs for, once it has the money.
pub(super) async fn receipt(
    State(shop): State<Shop>,
    reader: Reader,
    Path(file): Path<String>,
) -> Result<Response, Fault> {
    let id = file.strip_suffix(".pdf").and_then(|id| id.parse().ok());
    let payout = match id {
        Some(id) => seen(&shop, &reader, id).await?,
        None => None,
    };
    let paid = payout.and_then(|payout| Some((payout.paid_at?, payout)));
    let (paid_at, payout) = paid
        .filter(|(_, payout)| payout.state == PayoutState::Paid)
        .ok_or(Fault::NotFound)?;
    let db = shop.db.reader();
    let cooperative = cooperatives::by_id(db, payout.cooperative_id).await?;
    let region = regions::by_id(db, payout.region_id).await?;
    let cooperative = cooperative.ok_or(Fault::NotFound)?;
    let region = region.ok_or(Fault::NotFound)?;
    let before = payouts::before(db, &payout).await?;
    let since = before.map_or(cooperative.created_at, |before| before.prepared_at);
    let rib = payout.rib.as_deref();
    let end = rib.and_then(|rib| rib.get(rib.len().saturating_sub(4)..));
    let paper = PayoutReceipt {
        number: payout.number.clone(),
        paid_on: region.day_of(paid_at),
        payer: office_party(&region),
        payee: party(&shop, &cooperative).await?,
        period: Period {
            from: region.day_of(since),
            to: region.day_of(payout.prepared_at),
        },
        amount: payout.amount(),
        in_cash: payout.method == PayoutMethod::Cash,
        reference: payout.proof.clone(),
        account: end.map(|end| format!("… {end}")),
    };
    shop.papers
        .answer(paper, reader.locale, &payout.number)
        .await
}

/// The payout, if the reader may see it.
async fn seen(shop: &Shop, reader: &Reader, id: PayoutId) -> Result<Option<Payout>, Fault> {
    let db = shop.db.reader();
    for seller in reader.sellers() {
        let found = payouts::one_of_seller(db, &seller, id).await?;
        if found.is_some() && seller.may(Task::SeeMoney) {
            return Ok(found);
        }
    }
    for officer in reader.officers(shop).await? {
        if let Some(found) = payouts::one_of_region(db, &officer, id).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

async fn party(shop: &Shop, cooperative: &Cooperative) -> Result<Party, Fault> {
    let code = cooperative.commune_code.clone();
    let places = places::by_codes(shop.db.reader(), std::slice::from_ref(&code)).await?;
    let place = places.get(&code).map(|place| place.name.clone());
    let place = place.unwrap_or_else(|| LocalizedText::everywhere(&code));
    Ok(seller_party(cooperative, place))
}

impl Account {
    /// The cooperative's account in a period, if the reader may see it.
    async fn of(
        shop: &Shop,
        reader: &Reader,
        id: CooperativeId,
        days: Asked,
    ) -> Result<Option<Self>, Fault> {
        let db = shop.db.reader();
        let Some(cooperative) = cooperatives::by_id(db, id).await? else {
            return Ok(None);
        };
        let region = regions::by_id(db, cooperative.region_id).await?;
        let region = region.ok_or(Fault::NotFound)?;
        let Some(span) = span(shop, &region, days) else {
            return Ok(None);
        };
        let currency = region.currency;
        let own =
            |seller: &identity::Seller| seller.cooperative_id() == id && seller.may(Task::SeeMoney);
        let mut statement = None;
        if let Some(seller) = reader.sellers().into_iter().find(own) {
            statement = Some(statements::of_seller(db, &seller, currency, span).await?);
        }
        for officer in reader.officers(shop).await? {
            if statement.is_none() {
                statement = statements::of_officer(db, &officer, id, currency, span).await?;
            }
        }
        Ok(statement.map(|statement| Self {
            cooperative,
            region,
            period: Period {
                from: days.from,
                to: days.to,
            },
            statement,
        }))
    }

    fn invoices(&self) -> impl Iterator<Item = StatementInvoice> {
        let issued = self.statement.invoices.iter();
        issued.map(|invoice| StatementInvoice {
            day: self.region.day_of(invoice.issued_at),
            is_credit: invoice.kind == InvoiceKind::CommissionCreditNote,
            number: invoice.number.clone(),
            vat: Money::new(invoice.vat_minor, invoice.currency),
            total: invoice.total(),
        })
    }

    fn paper(&self, t: Texts, seller: Party) -> Statement {
        let money = |minor| Money::new(minor, self.region.currency);
        let mut balance = self.statement.opening.owed();
        let rows = self.statement.rows.iter();
        let lines = rows.filter_map(|row| {
            // What is put aside for a payout is still owed.
            let change = row.share + row.in_payout;
            balance += change;
            let some = |minor| (minor != 0).then(|| money(minor));
            let line = StatementLine {
                day: self.region.day_of(row.posted_at),
                what: called(t, row.kind),
                reference: row.reference.clone(),
                goods: some(row.goods),
                commission: some(row.commission),
                tax: some(row.commission_vat),
                cash: some(row.cash_held),
                change: money(change),
                balance: money(balance),
            };
            says_something(row, change).then_some(line)
        });
        Statement {
            seller,
            office: office_party(&self.region).name,
            period: self.period,
            opening: money(self.statement.opening.owed()),
            lines: lines.collect(),
            closing: money(self.statement.closing.owed()),
            invoices: self.invoices().collect(),
        }
    }
}

/// Whether it changes what is owed or what is held.
fn says_something(row: &StatementRow, change: i64) -> bool {
    change != 0 || row.goods != 0 || row.cash_held != 0
}

/// The instants of some days; `None` where they make no period.
fn span(shop: &Shop, region: &Region, days: Asked) -> Option<Span> {
    let end = days.to.checked_add_days(Days::new(1))?;
    let longest = days.from.checked_add_days(Days::new(LONGEST))?;
    (days.from < end && end <= longest).then_some(())?;
    Some(Span {
        from: region.midnight(days.from)?,
        to: region.midnight(end)?,
        as_of: shop.clock.now(),
    })
}

fn called(t: Texts, kind: PostingKind) -> String {
    t.choice("paper-posting", &kind.code())
}

/// A file for spreadsheets; the mark at its head tells them that it is UTF-8.
fn sheet(t: Texts, statement: &statements::Statement, name: &str) -> Result<Response, Fault> {
    let columns = statements::COLUMNS.map(|column| t.choice("paper-column", column));
    let csv = statements::as_csv_in(statement, Dialect::of(t.locale()), columns, |kind| {
        called(t, kind)
    })?;
    let named = HeaderValue::try_from(format!("attachment; filename=\"{name}.csv\""))?;
    let headers = [
        (
            CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        ),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (CONTENT_DISPOSITION, named),
    ];
    Ok((headers, format!("\u{feff}{csv}")).into_response())
}
