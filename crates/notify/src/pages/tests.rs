//! Every mail, word for word, in Arabic and French; the others must not fall back.

use super::mail;
use crate::message::{
    Delivery, Happened, Line, Message, NewOrder, OrderConfirmation, Part, PartNotice, Recipient,
    Seller, Withdrawal,
};
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
        email: "amina@example.ma".to_owned(),
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
        number: "DT-7F3K-22".to_owned(),
        placed_at: "2026-11-23T11:35:00Z".parse().unwrap(),
        parts: vec![dates(), cheese()],
        goods: Money::mad(126_000),
        delivery: Money::mad(9_000),
        vat: Money::mad(16_667),
        total: Money::mad(135_000),
        address: Delivery {
            name: "Amina <b>".to_owned(),
            phone: "0612345678".parse().unwrap(),
            place: text("تنغير", "Tinghir"),
            landmark: "À côté de la mosquée, porte verte".to_owned(),
            note: Some("Après 17 h".to_owned()),
        },
        track_url: "https://moussem.example/fr/orders".to_owned(),
        terms_url: "https://moussem.example/fr/terms".to_owned(),
    })
}

fn notice(locale: Locale, happened: Happened) -> Message {
    Message::PartNotice(PartNotice {
        to: recipient(locale),
        number: "DT-7F3K-22".to_owned(),
        seller: dates().seller.name,
        happened,
        lines: vec![(text("تمر المجهول", "Dattes Majhoul"), 2)],
        total: Money::mad(30_500),
        track_url: "https://moussem.example/fr/orders".to_owned(),
    })
}

fn all(locale: Locale) -> Vec<Message> {
    let steps = [
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
    ];
    let mut messages = vec![confirmation(locale)];
    messages.extend(steps.map(|step| notice(locale, step)));
    messages.push(Message::NewOrder(NewOrder {
        to: recipient(locale),
        number: "DT-7F3K-22".to_owned(),
        seller: dates().seller.name,
        lines: vec![(text("تمر المجهول", "Dattes Majhoul"), 2)],
        total: Money::mad(30_500),
        place: text("تنغير", "Tinghir"),
        studio_url: "https://moussem.example/studio/".to_owned(),
    }));
    messages
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
