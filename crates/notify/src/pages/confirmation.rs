//! The shopper's confirmation: everything that was agreed, to keep.

use super::rendered;
use super::words::Words;
use crate::mailer::Mail;
use crate::message::OrderConfirmation;
use askama::Template;

#[derive(Template)]
#[template(path = "order_confirmation.txt")]
struct Plain<'a> {
    t: Words,
    order: &'a OrderConfirmation,
}

#[derive(Template)]
#[template(path = "order_confirmation.html")]
struct Html<'a> {
    t: Words,
    order: &'a OrderConfirmation,
    subject: &'a str,
}

pub(super) fn mail(t: Words, order: &OrderConfirmation) -> askama::Result<Mail> {
    let subject = t.with(
        "mail-confirmation-subject",
        &[("number", order.number.as_str().into())],
    );
    let html = Html {
        t,
        order,
        subject: &subject,
    };
    let plain = Plain { t, order };
    rendered(subject.clone(), &plain, &html)
}
