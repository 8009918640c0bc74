//! What messages say: one page a kind, as plain text and as HTML, and all of
//! them once more in a sentence.

mod confirmation;
mod new_order;
mod notice;
mod sheet;
mod short;
mod words;

pub(crate) use short::short;

use crate::mailer::Mail;
use crate::message::Message;
#[cfg(test)]
pub(crate) mod tests;

use askama::Template;
use words::Words;

/// Writes a message in its reader's language.
pub(crate) fn mail(message: &Message) -> askama::Result<Mail> {
    let t = Words::of(message.to().locale);
    match message {
        Message::OrderConfirmation(order) => confirmation::mail(t, order),
        Message::PartNotice(notice) => notice::mail(t, notice),
        Message::TransferDue(due) => sheet::transfer_due(t, due),
        Message::Refund(refund) => sheet::refund(t, refund),
        Message::NewOrder(order) => new_order::mail(t, order),
        Message::PayoutNotice(payout) => sheet::payout(t, payout),
        Message::CashWarning(warning) => sheet::cash_warning(t, warning),
        Message::DraftNotice(notice) => sheet::draft(t, notice),
    }
}

fn rendered(subject: String, text: &impl Template, html: &impl Template) -> askama::Result<Mail> {
    Ok(Mail {
        subject,
        text: text.render()?,
        html: html.render()?,
    })
}
