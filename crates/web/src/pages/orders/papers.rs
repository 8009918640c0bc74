//! The papers of an order that its shopper may print.

use crate::Shop;
use crate::fault::Fault;
use crate::words::Words;
use kernel::OrderId;
use orders::OrderPart;
use payments::Invoice;
use payments::invoices::{self, InvoiceKind};

/// A paper with its address.
pub(super) struct PaperLink {
    pub(super) name: String,
    /// Empty where the paper has no number of its own.
    pub(super) number: String,
    pub(super) link: String,
}

/// Invoices and credit notes in the order of issue, then a form to withdraw for
/// each part that was received.
pub(super) async fn papers(
    shop: &Shop,
    t: Words,
    order_id: OrderId,
    parts: &[OrderPart],
) -> Result<Vec<PaperLink>, Fault> {
    let lang = t.locale();
    let invoice = |invoice: &Invoice| PaperLink {
        name: match invoice.kind {
            InvoiceKind::CreditNote => t.get("paper-credit-note"),
            _ => t.get("paper-invoice"),
        },
        number: invoice.number.clone(),
        link: format!("/papers/invoices/{}.pdf?lang={lang}", invoice.id),
    };
    let form = |part: &OrderPart| PaperLink {
        name: t.get("paper-withdrawal-form"),
        number: String::new(),
        link: format!("/papers/parts/{}/withdrawal-form.pdf?lang={lang}", part.id),
    };
    let issued = invoices::of_orders(shop.db.reader(), &[order_id]).await?;
    let received = parts.iter().filter(|part| part.state.is_received());
    Ok(issued
        .iter()
        .map(invoice)
        .chain(received.map(form))
        .collect())
}
