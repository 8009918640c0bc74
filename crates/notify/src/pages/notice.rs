//! What the shopper is told when a part of the order moves on.

use super::rendered;
use super::words::Words;
use crate::mailer::Mail;
use crate::message::{Happened, PartNotice};
use askama::Template;

#[derive(Template)]
#[template(path = "part_notice.txt")]
struct Plain<'a> {
    t: Words,
    notice: &'a PartNotice,
    told: String,
}

#[derive(Template)]
#[template(path = "part_notice.html")]
struct Html<'a> {
    t: Words,
    notice: &'a PartNotice,
    told: String,
    subject: &'a str,
}

pub(super) fn mail(t: Words, notice: &PartNotice) -> askama::Result<Mail> {
    let number = notice.number.as_str();
    let subject = match notice.happened {
        Happened::HandedOver { .. } => {
            t.with("mail-handed_over-subject", &[("number", number.into())])
        }
        Happened::Delivered { .. } => {
            t.with("mail-delivered-subject", &[("number", number.into())])
        }
        Happened::Refused { .. } => t.with("mail-refused-subject", &[("number", number.into())]),
    };
    let html = Html {
        t,
        notice,
        told: told(t, notice),
        subject: &subject,
    };
    let plain = Plain {
        t,
        notice,
        told: told(t, notice),
    };
    rendered(subject.clone(), &plain, &html)
}

fn told(t: Words, notice: &PartNotice) -> String {
    let seller = ("seller", t.local(&notice.seller).text.into());
    match &notice.happened {
        Happened::HandedOver { carrier, .. } => t.with(
            "mail-handed_over",
            &[seller, ("carrier", i18n::isolated(carrier).into())],
        ),
        Happened::Delivered { .. } => t.with("mail-delivered", &[seller]),
        Happened::Refused { .. } => t.with("mail-refused", &[seller]),
    }
}
