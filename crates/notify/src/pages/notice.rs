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
    let subject = match notice.happened {
        Happened::Accepted => "mail-accepted-subject",
        Happened::HandedOver { .. } => "mail-handed_over-subject",
        Happened::Delivered { .. } => "mail-delivered-subject",
        Happened::Refused { .. } | Happened::CalledOff { .. } | Happened::Unanswered => {
            "mail-refused-subject"
        }
    };
    let subject = t.with(subject, &[("number", notice.number.as_str().into())]);
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
        Happened::Accepted => t.with("mail-accepted", &[seller]),
        Happened::Delivered { .. } => t.with("mail-delivered", &[seller]),
        Happened::Refused { .. } => t.with("mail-refused", &[seller]),
        Happened::CalledOff { .. } => t.with("mail-called_off", &[seller]),
        Happened::Unanswered => t.with("mail-unanswered", &[seller]),
    }
}
