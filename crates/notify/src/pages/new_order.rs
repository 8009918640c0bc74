//! What a cooperative's member is told: there is something to pack.

use super::rendered;
use super::words::Words;
use crate::mailer::Mail;
use crate::message::NewOrder;
use askama::Template;

#[derive(Template)]
#[template(path = "new_order.txt")]
struct Plain<'a> {
    t: Words,
    order: &'a NewOrder,
}

#[derive(Template)]
#[template(path = "new_order.html")]
struct Html<'a> {
    t: Words,
    order: &'a NewOrder,
    subject: &'a str,
}

pub(super) fn mail(t: Words, order: &NewOrder) -> askama::Result<Mail> {
    let subject = t.with(
        "mail-new_order-subject",
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
