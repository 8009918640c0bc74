//! Every message, word for word, in Arabic and French; the others must not fall back.

use super::{mail, short};
use crate::message::{
    CashWarning, Decided, Delivery, DraftNotice, Happened, Line, Message, NewOrder,
    OrderConfirmation, Part, PartNotice, PayoutMoved, PayoutNotice, Reach, Recipient, Refund,
    RefundedBy, Seller, TransferDue, Withdrawal,
};
use crate::sms::{MOST_SEGMENTS, segments};
use kernel::{Locale, LocalizedText, Money};

fn text(ar: &str, fr: &str) -> LocalizedText {
    LocalizedText {
        ar: Some(ar.to_owned()),
        fr: Some(fr.to_owned()),
        ..LocalizedText::default()
    }
}

pub(crate) fn recipient(locale: Locale) -> Recipient {
    Recipient {
        name: "Amina <b>".to_owned(),
        reach: Reach::Mail("amina@example.ma".to_owned()),
        locale,
    }
}

fn dates() -> Part {
    Part {
        seller: Seller {
            name: text("تعاونية تاج المجهول", "Coopérative Taj Al Majhoul"),
            place: text("مولاي علي الشريف", "Moulay Ali Cherif"),
            register: Some("999000002000048".to_owned()),
            phone: "0535123456".parse().ok(),
            email: None,
        },
        lines: vec![Line {
            name: text("تمر المجهول – علبة 1 كلغ", "Dattes Majhoul – boîte 1 kg"),
            quantity: 2,
            unit_price: Money::mad(13_000),
            total: Money::mad(26_000),
            withdrawal: Withdrawal::Standard,
        }],
        delivery: Money::mad(4_500),
        total: Money::mad(30_500),
    }
}

fn cheese() -> Part {
    Part {
        seller: Seller {
            name: LocalizedText {
                fr: Some("Coopérative Aït Hani".to_owned()),
                ..LocalizedText::default()
            },
            place: text("أيت هاني", "Aït Hani"),
            register: None,
            phone: None,
            email: Some("contact@example.ma".to_owned()),
        },
        lines: vec![Line {
            name: text("جبن ماعز طري", "Fromage de chèvre frais"),
            quantity: 1,
            unit_price: Money::mad(100_000),
            total: Money::mad(100_000),
            withdrawal: Withdrawal::ExcludedPerishable,
        }],
        delivery: Money::mad(4_500),
        total: Money::mad(104_500),
    }
}

pub(crate) fn confirmation(locale: Locale) -> Message {
    Message::OrderConfirmation(OrderConfirmation {
        to: recipient(locale),
        number: "DT-7F3K-22QM".to_owned(),
        placed_at: "2026-11-23T11:35:00Z".parse().unwrap(),
        parts: vec![dates(), cheese()],
        goods: Money::mad(126_000),
        delivery: Money::mad(9_000),
        vat: Money::mad(16_667),
        total: Money::mad(135_000),
        paid: false,
        address: Delivery {
            name: "Amina <b>".to_owned(),
            phone: "0612345678".parse().unwrap(),
            place: text("تنغير", "Tinghir"),
            landmark: "À côté de la mosquée, porte verte".to_owned(),
            note: Some("Après 17 h".to_owned()),
        },
        track_url: "https://moussem.example/fr/orders?number=DT-7F3K-22QM".to_owned(),
        terms_url: "https://moussem.example/fr/terms".to_owned(),
    })
}

fn notice(locale: Locale, happened: Happened) -> Message {
    Message::PartNotice(PartNotice {
        to: recipient(locale),
        number: "DT-7F3K-22QM".to_owned(),
        seller: dates().seller.name,
        happened,
        lines: vec![(text("تمر المجهول", "Dattes Majhoul"), 2)],
        total: Money::mad(30_500),
        paid: false,
        track_url: "https://moussem.example/fr/orders?number=DT-7F3K-22QM".to_owned(),
    })
}

fn all(locale: Locale) -> Vec<Message> {
    let steps = [
        Happened::Accepted,
        Happened::HandedOver {
            carrier: "Amana".to_owned(),
            tracking_number: Some("AM-123456".to_owned()),
        },
        Happened::Delivered {
            withdraw_until: "2026-12-01".parse().unwrap(),
        },
        Happened::Refused {
            reason: Some("La récolte est épuisée".to_owned()),
        },
        Happened::CalledOff {
            reason: Some("Route coupée".to_owned()),
        },
        Happened::Unanswered,
    ];
    let mut messages = vec![confirmation(locale)];
    messages.extend(steps.map(|step| notice(locale, step)));
    messages.push(Message::NewOrder(NewOrder {
        to: recipient(locale),
        number: "DT-7F3K-22QM".to_owned(),
        seller: dates().seller.name,
        lines: vec![(text("تمر المجهول", "Dattes Majhoul"), 2)],
        total: Money::mad(30_500),
        paid: false,
        place: text("تنغير", "Tinghir"),
        studio_url: "https://moussem.example/studio/".to_owned(),
    }));
    messages.push(Message::TransferDue(TransferDue {
        to: recipient(locale),
        number: "DT-7F3K-22QM".to_owned(),
        amount: Money::mad(135_000),
        rib: "230 810 0000000000123456 78".to_owned(),
        reference: "4821 7730 97".to_owned(),
        until: "2026-11-25T11:35:00Z".parse().unwrap(),
        pay_url: "https://moussem.example/fr/pay/0190a2c0-0000-7000-8000-000000000001".to_owned(),
    }));
    messages.extend(
        [RefundedBy::Card, RefundedBy::Transfer, RefundedBy::Cash].map(|by| {
            Message::Refund(Refund {
                to: recipient(locale),
                number: "DT-7F3K-22QM".to_owned(),
                amount: Money::mad(30_500),
                by,
                track_url: "https://moussem.example/fr/orders?number=DT-7F3K-22QM".to_owned(),
            })
        }),
    );
    messages.extend(payouts(locale));
    messages.push(Message::CashWarning(CashWarning {
        to: recipient(locale),
        cooperative: dates().seller.name,
        held: Money::mad(512_350),
        ceiling: Money::mad(500_000),
        sanction_on: "2026-11-30".parse().unwrap(),
        studio_url: "https://moussem.example/studio/".to_owned(),
    }));
    messages.extend(reviews(locale));
    messages
}

fn payouts(locale: Locale) -> [Message; 3] {
    let moves = [
        PayoutMoved::Sent {
            account_end: "5678".to_owned(),
        },
        PayoutMoved::PaidInCash,
        PayoutMoved::Returned {
            reason: "Compte clos".to_owned(),
        },
    ];
    moves.map(|moved| {
        Message::PayoutNotice(PayoutNotice {
            to: recipient(locale),
            number: "DT-P-20261016-3FA2C1".to_owned(),
            cooperative: dates().seller.name,
            amount: Money::mad(284_400),
            moved,
            studio_url: "https://moussem.example/studio/".to_owned(),
        })
    })
}

fn reviews(locale: Locale) -> [Message; 2] {
    let reasons = "La photo ne montre pas l’étiquette.".to_owned();
    [Decided::Accepted, Decided::Returned { reasons }].map(|decided| {
        Message::DraftNotice(DraftNotice {
            to: recipient(locale),
            product: dates().lines.remove(0).name,
            decided,
            studio_url: "https://moussem.example/studio/c/taj/products".to_owned(),
        })
    })
}

/// The same where everything was paid in advance.
fn paid(mut message: Message) -> Message {
    match &mut message {
        Message::OrderConfirmation(order) => order.paid = true,
        Message::PartNotice(notice) => notice.paid = true,
        Message::NewOrder(order) => order.paid = true,
        Message::TransferDue(_)
        | Message::Refund(_)
        | Message::PayoutNotice(_)
        | Message::CashWarning(_)
        | Message::DraftNotice(_) => {}
    }
    message
}

#[test]
fn every_short_message_is_short_and_whole_and_brings_its_link() {
    for locale in Locale::ALL {
        let both = all(locale)
            .into_iter()
            .chain(all(locale).into_iter().map(paid));
        let texts: Vec<String> = both.map(|message| short(&message)).collect();
        for text in &texts {
            assert!(segments(text) <= MOST_SEGMENTS, "{text}");
            assert!(!text.contains("..."), "it was cut: {text}");
            assert!(!text.contains("sms-"), "a text is missing: {text}");
            assert!(text.contains("https://moussem.example/"), "{text}");
        }
        insta::assert_snapshot!(format!("short_{locale}"), texts.join("\n"));
    }
}

#[test]
fn what_was_paid_in_advance_is_not_asked_for_again() {
    let cash = ["espèces", "encaisser à"];
    for message in all(Locale::Fr).into_iter().map(paid) {
        if matches!(
            message,
            Message::Refund(_) | Message::PayoutNotice(_) | Message::CashWarning(_)
        ) {
            continue;
        }
        let mail = mail(&message).unwrap();
        let said = format!("{}{}{}", mail.text, mail.html, short(&message));
        assert!(!cash.iter().any(|word| said.contains(word)), "{said}");
    }
}

#[test]
fn every_mail_reads_well_in_arabic_and_french() {
    for locale in [Locale::Ar, Locale::Fr] {
        let read: Vec<String> = all(locale)
            .iter()
            .map(|message| {
                let mail = mail(message).unwrap();
                format!("{}\n\n{}", mail.subject, mail.text)
            })
            .collect();
        insta::assert_snapshot!(format!("plain_{locale}"), read.join("\n\n==========\n\n"));
    }
}

#[test]
fn the_html_of_the_confirmation_holds_what_was_agreed() {
    for locale in [Locale::Ar, Locale::Fr] {
        let mail = mail(&confirmation(locale)).unwrap();
        insta::assert_snapshot!(format!("html_{locale}"), mail.html);
    }
}

#[test]
fn what_a_shopper_typed_is_text_in_html() {
    for locale in Locale::ALL {
        for message in all(locale) {
            let mail = mail(&message).unwrap();
            assert!(!mail.html.contains("<b>"), "{}", mail.html);
            assert!(mail.html.contains(&format!("<html lang=\"{locale}\"")));
        }
    }
}
