//! Every message in a sentence and a link, for whoever has a telephone and no
//! mail address.

use super::words::Words;
use crate::message::{Decided, Happened, Message, PartNotice, PayoutMoved, PayoutNotice};
use crate::sms::fitted;
use i18n::Value;

/// The text of a short message, in its reader's language.
pub(crate) fn short(message: &Message) -> String {
    let t = Words::of(message.to().locale);
    let (sentence, link) = match message {
        Message::OrderConfirmation(order) => {
            let key = if order.paid {
                "sms-confirmation-paid"
            } else {
                "sms-confirmation"
            };
            let args = [number(&order.number), total(t.money(&order.total))];
            (t.with(key, &args), &order.track_url)
        }
        Message::PartNotice(notice) => (part(t, notice), &notice.track_url),
        Message::TransferDue(due) => {
            // The reference takes the number's place: both would be too long in Arabic.
            let args = [
                total(t.money(&due.amount)),
                ("reference", due.reference.as_str().into()),
                ("until", t.date_time(&due.until).into()),
            ];
            (t.with("sms-transfer", &args), &due.pay_url)
        }
        Message::Refund(refund) => {
            let args = [number(&refund.number), total(t.money(&refund.amount))];
            (t.with("sms-refund", &args), &refund.track_url)
        }
        Message::NewOrder(order) => {
            let args = [number(&order.number), total(t.money(&order.total))];
            (t.with("sms-new_order", &args), &order.studio_url)
        }
        Message::PayoutNotice(notice) => (payout(t, notice), &notice.studio_url),
        Message::CashWarning(warning) => {
            let day = ("date", t.day(&warning.sanction_on).into());
            let args = [total(t.money(&warning.held)), day];
            (t.with("sms-cash_warning", &args), &warning.studio_url)
        }
        Message::DraftNotice(notice) => {
            let product = ("product", t.local(&notice.product).text.into());
            let sentence = match notice.decided {
                Decided::Accepted => t.with("sms-draft_accepted", &[product]),
                Decided::Returned { .. } => t.with("sms-draft_returned", &[product]),
            };
            (sentence, &notice.studio_url)
        }
    };
    fitted(&sentence, link)
}

fn part(t: Words, notice: &PartNotice) -> String {
    let seller = ("seller", t.local(&notice.seller).text.into());
    let number = number(&notice.number);
    match &notice.happened {
        Happened::Accepted => t.with("sms-accepted", &[number, seller]),
        Happened::HandedOver { .. } if notice.paid => {
            t.with("sms-handed_over-paid", &[number, seller])
        }
        Happened::HandedOver { .. } => t.with(
            "sms-handed_over",
            &[number, seller, total(t.money(&notice.total))],
        ),
        Happened::Delivered { withdraw_until } => {
            let day = ("date", t.day(withdraw_until).into());
            t.with("sms-delivered", &[number, seller, day])
        }
        Happened::Refused { .. } | Happened::CalledOff { .. } | Happened::Unanswered => {
            t.with("sms-called_off", &[number, seller])
        }
    }
}

fn payout(t: Words, notice: &PayoutNotice) -> String {
    let key = match notice.moved {
        PayoutMoved::Sent { .. } => "sms-payout_sent",
        PayoutMoved::PaidInCash => "sms-payout_cash",
        PayoutMoved::Returned { .. } => "sms-payout_returned",
    };
    let args = [number(&notice.number), total(t.money(&notice.amount))];
    t.with(key, &args)
}

fn number(number: &str) -> (&'static str, Value<'_>) {
    ("number", number.into())
}

fn total(total: String) -> (&'static str, Value<'static>) {
    ("total", total.into())
}
