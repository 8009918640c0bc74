//! The mails' texts: one page a kind, each as plain text and as HTML.

mod confirmation;
mod new_order;
mod notice;
mod words;

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
        Message::NewOrder(order) => new_order::mail(t, order),
    }
}

fn rendered(subject: String, text: &impl Template, html: &impl Template) -> askama::Result<Mail> {
    Ok(Mail {
        subject,
        text: text.render()?,
        html: html.render()?,
    })
}
