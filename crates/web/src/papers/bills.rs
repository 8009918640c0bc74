//! `/papers/invoices/{id}.pdf`: invoices and credit notes.

use super::reader::Reader;
use crate::Shop;
use crate::fault::Fault;
use axum::extract::{Path, State};
use axum::response::Response;
use kernel::InvoiceId;
use papers::Bill;
use payments::{Invoice, invoices};

pub(super) async fn show(
    State(shop): State<Shop>,
    reader: Reader,
    Path(file): Path<String>,
) -> Result<Response, Fault> {
    let id = file.strip_suffix(".pdf").and_then(|id| id.parse().ok());
    let invoice = match id {
        Some(id) => seen(&shop, &reader, id).await?,
        None => None,
    };
    let invoice = invoice.ok_or(Fault::NotFound)?;
    let bill = Bill {
        content: invoice.content()?,
        content_hash: invoice.content_hash,
    };
    shop.papers
        .answer(bill, reader.locale, &invoice.number)
        .await
}

/// The invoice, if the reader may see it.
async fn seen(shop: &Shop, reader: &Reader, id: InvoiceId) -> Result<Option<Invoice>, Fault> {
    let db = shop.db.reader();
    if let Some(order_id) = reader.order_id
        && let Some(found) = invoices::one_of_order(db, order_id, id).await?
    {
        return Ok(Some(found));
    }
    for seller in reader.sellers() {
        if let Some(found) = invoices::one_of_seller(db, &seller, id).await? {
            return Ok(Some(found));
        }
    }
    for officer in reader.officers(shop).await? {
        if let Some(found) = invoices::one_of_officer(db, &officer, id).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}
