//! Mails that say one thing and name a few facts: about a transfer that is due,
//! a refund, a payout, cash that is held, a product.

use super::rendered;
use super::words::Words;
use crate::mailer::Mail;
use crate::message::{
    CashWarning, Decided, DraftNotice, PayoutMoved, PayoutNotice, Refund, TransferDue,
};
use askama::Template;

/// One thing, its facts, what follows, and where to look.
struct Sheet {
    subject: String,
    told: String,
    facts: Vec<Fact>,
    next: String,
    /// What the link is called, and where it leads.
    link: (String, String),
    /// Why the reader gets it.
    why: String,
}

/// A name, and what stands beside it; digits keep their direction.
struct Fact {
    name: String,
    value: String,
}

#[derive(Template)]
#[template(path = "sheet.txt")]
struct Plain<'a> {
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct Html<'a> {
    t: Words,
    sheet: &'a Sheet,
    subject: &'a str,
}

impl Sheet {
    fn mail(&self, t: Words) -> askama::Result<Mail> {
        let html = Html {
            t,
            sheet: self,
            subject: &self.subject,
        };
        rendered(self.subject.clone(), &Plain { sheet: self }, &html)
    }
}

fn fact(t: Words, key: &str, value: impl Into<String>) -> Fact {
    Fact {
        name: t.get(key),
        value: value.into(),
    }
}

pub(super) fn transfer_due(t: Words, due: &TransferDue) -> askama::Result<Mail> {
    let sheet = Sheet {
        subject: t.with(
            "mail-transfer-subject",
            &[("number", due.number.as_str().into())],
        ),
        told: t.get("mail-transfer"),
        facts: vec![
            fact(t, "order-number", &due.number),
            fact(t, "mail-transfer-amount", t.money(&due.amount)),
            fact(t, "mail-transfer-reference", &due.reference),
            fact(t, "mail-transfer-account", &due.rib),
            fact(t, "mail-transfer-until", t.date_time(&due.until)),
        ],
        next: t.get("mail-transfer-next"),
        link: (t.get("mail-transfer-open"), due.pay_url.clone()),
        why: t.get("mail-why"),
    };
    sheet.mail(t)
}

pub(super) fn refund(t: Words, refund: &Refund) -> askama::Result<Mail> {
    let sheet = Sheet {
        subject: t.with(
            "mail-refund-subject",
            &[("number", refund.number.as_str().into())],
        ),
        told: t.get("mail-refund"),
        facts: vec![
            fact(t, "order-number", &refund.number),
            fact(t, "mail-refund-amount", t.money(&refund.amount)),
        ],
        next: t.choice("mail-refund-by", refund.by.code()),
        link: (t.get("order-track"), refund.track_url.clone()),
        why: t.get("mail-why"),
    };
    sheet.mail(t)
}

pub(super) fn payout(t: Words, payout: &PayoutNotice) -> askama::Result<Mail> {
    let number = ("number", payout.number.as_str().into());
    let mut facts = vec![
        fact(t, "mail-payout-number", &payout.number),
        fact(t, "mail-payout-amount", t.money(&payout.amount)),
    ];
    let (subject, told, next) = match &payout.moved {
        PayoutMoved::Sent { account_end } => {
            facts.push(fact(t, "mail-payout-account", format!("… {account_end}")));
            let subject = t.with("mail-payout_sent-subject", &[number]);
            (subject, "mail-payout_sent", "mail-payout_sent-next")
        }
        PayoutMoved::PaidInCash => {
            let subject = t.with("mail-payout_cash-subject", &[number]);
            (subject, "mail-payout_cash", "mail-payout_cash-next")
        }
        PayoutMoved::Returned { reason } => {
            facts.push(fact(t, "mail-payout-reason", reason));
            let subject = t.with("mail-payout_returned-subject", &[number]);
            (subject, "mail-payout_returned", "mail-payout_returned-next")
        }
    };
    let cooperative = t.local(&payout.cooperative).text;
    let sheet = Sheet {
        subject,
        told: t.with(told, &[("cooperative", cooperative.into())]),
        facts,
        next: t.get(next),
        link: (t.get("mail-payout-open"), payout.studio_url.clone()),
        why: t.get("mail-why-member"),
    };
    sheet.mail(t)
}

pub(super) fn cash_warning(t: Words, warning: &CashWarning) -> askama::Result<Mail> {
    let day = t.day(&warning.sanction_on);
    let cooperative = t.local(&warning.cooperative).text;
    let sheet = Sheet {
        subject: t.with("mail-cash_warning-subject", &[("date", day.clone().into())]),
        told: t.with("mail-cash_warning", &[("cooperative", cooperative.into())]),
        facts: vec![
            fact(t, "mail-cash_warning-held", t.money(&warning.held)),
            fact(t, "mail-cash_warning-ceiling", t.money(&warning.ceiling)),
            fact(t, "mail-cash_warning-day", day),
        ],
        next: t.get("mail-cash_warning-next"),
        link: (t.get("mail-payout-open"), warning.studio_url.clone()),
        why: t.get("mail-why-member"),
    };
    sheet.mail(t)
}

pub(super) fn draft(t: Words, notice: &DraftNotice) -> askama::Result<Mail> {
    let product = t.local(&notice.product).text;
    let product = || ("product", product.into());
    let (subject, told, next, facts) = match &notice.decided {
        Decided::Accepted => (
            t.with("mail-draft_accepted-subject", &[product()]),
            t.with("mail-draft_accepted", &[product()]),
            t.get("mail-draft_accepted-next"),
            Vec::new(),
        ),
        Decided::Returned { reasons } => (
            t.with("mail-draft_returned-subject", &[product()]),
            t.with("mail-draft_returned", &[product()]),
            t.get("mail-draft_returned-next"),
            vec![fact(t, "mail-draft-reasons", reasons)],
        ),
    };
    let sheet = Sheet {
        subject,
        told,
        facts,
        next,
        link: (t.get("mail-draft-open"), notice.studio_url.clone()),
        why: t.get("mail-why-member"),
    };
    sheet.mail(t)
}
