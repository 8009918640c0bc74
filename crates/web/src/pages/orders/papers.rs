//! The papers of an order that its shopper may print.

use crate::Shop;
use crate::fault::Fault;
use crate::words::{Spoken, Words};
use catalog::Cooperative;
use kernel::{CooperativeId, LocalizedText, OrderId};
use orders::{OrderPart, PartState};
use payments::Invoice;
use payments::invoices::{self, InvoiceKind};

/// A paper with its address.
pub(super) struct PaperLink {
    pub(super) name: String,
    /// Empty where the paper has no number of its own.
    pub(super) number: String,
    /// Whose it is: each cooperative counts its own papers.
    pub(super) seller: Spoken,
    pub(super) link: String,
}

/// Invoices and credit notes in the order of issue, then a form to withdraw for
/// each part as long as its shopper may withdraw.
pub(super) async fn papers(
    shop: &Shop,
    t: Words,
    order_id: OrderId,
    parts: &[OrderPart],
    sellers: &[&Cooperative],
) -> Result<Vec<PaperLink>, Fault> {
    let lang = t.locale();
    let of = |id: CooperativeId| {
        let seller = sellers.iter().find(|seller| seller.id == id);
        let none = LocalizedText::default();
        t.spoken(seller.map_or(&none, |seller| &seller.name))
    };
    let invoice = |invoice: &Invoice| PaperLink {
        name: match invoice.kind {
            InvoiceKind::CreditNote => t.get("paper-credit-note"),
            _ => t.get("paper-invoice"),
        },
        number: invoice.number.clone(),
        seller: of(invoice.cooperative_id),
        link: format!("/papers/invoices/{}.pdf?lang={lang}", invoice.id),
    };
    let form = |part: &OrderPart| PaperLink {
        name: t.get("paper-withdrawal-form"),
        number: String::new(),
        seller: of(part.cooperative_id),
        link: format!("/papers/parts/{}/withdrawal-form.pdf?lang={lang}", part.id),
    };
    let issued = invoices::of_orders(shop.db.reader(), &[order_id]).await?;
    let may_withdraw = |part: &&OrderPart| part.state == PartState::Delivered;
    Ok(issued
        .iter()
        .map(invoice)
        .chain(parts.iter().filter(may_withdraw).map(form))
        .collect())
}
