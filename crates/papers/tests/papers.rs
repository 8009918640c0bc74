//! What the papers say, read back from their PDF.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test fails where it breaks"
)]

use chrono::NaiveDate;
use kernel::{Currency, Locale, LocalizedText, Money};
use papers::{
    Bill, PackedLine, PackingSheet, Paper, PayoutReceipt, Press, SocialCard, Statement,
    StatementInvoice, StatementLine, WithdrawalForm, WithdrawalLine,
};
use payments::invoices::{
    CommissionTerms, Content, InvoiceKind, Line, Party, PayMode, Payment, Period, Reversed,
};
use std::io::Write as _;
use std::sync::LazyLock;

static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

fn text(ar: &str, fr: &str) -> LocalizedText {
    LocalizedText {
        ar: Some(ar.to_owned()),
        fr: Some(fr.to_owned()),
        ..LocalizedText::default()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn cooperative() -> Party {
    Party {
        name: text("تعاونية تيغزى للزعفران", "Coopérative Tighza Safran"),
        form: text("تعاونية", "Coopérative"),
        place: text("تازناخت", "Taznakht"),
        address: None,
        phone: Some("06 12 34 56 78".to_owned()),
        email: Some("contact@tighza.example".to_owned()),
        ice: Some("999000001000075".to_owned()),
        tax_id: Some("99900001".to_owned()),
        business_tax: Some("99800001".to_owned()),
        register: Some("17/2018, Ouarzazate, 12/03/2018".to_owned()),
        cnss: None,
    }
}

fn shopper(name: &str) -> Party {
    Party {
        name: LocalizedText::everywhere(name),
        place: text("الرباط", "Rabat"),
        address: Some("Hay Riad, près de la pharmacie".to_owned()),
        phone: Some("06 98 76 54 32".to_owned()),
        ..Party::default()
    }
}

fn line(name: LocalizedText, quantity: i32, unit: i64, rate: i32, ground: LocalizedText) -> Line {
    let total = unit * i64::from(quantity);
    Line {
        line_id: None,
        commission: None,
        name,
        size: None,
        quantity: Some(quantity),
        unit_price_minor: Some(unit),
        total_minor: total,
        vat_rate_bp: rate,
        vat_minor: total * i64::from(rate) / i64::from(10_000 + rate),
        ground,
    }
}

fn invoice(buyer: &str) -> Content {
    Content {
        kind: InvoiceKind::Invoice,
        number: "F-2026-000042".to_owned(),
        issued_on: day("2026-11-23"),
        seller: cooperative(),
        buyer: shopper(buyer),
        order_number: Some("DT-7F3K-22QM".to_owned()),
        period: None,
        reverses: None,
        currency: Currency::Mad,
        lines: vec![
            line(
                text("زعفران حر، 2 غ", "Safran pur, 2 g"),
                3,
                12_000,
                2_000,
                text("", ""),
            ),
            line(
                text("تمر المجهول، علبة 1 كغ", "Dattes Majhoul, boîte 1 kg"),
                2,
                14_000,
                0,
                text(
                    "معفى من الضريبة على القيمة المضافة، المادة 91-I-A-4° من المدونة العامة للضرائب",
                    "Exonéré de TVA, art. 91-I-A-4° du CGI",
                ),
            ),
            line(
                text("سجاد تازناخت", "Tapis de Taznakht"),
                1,
                123_450,
                2_000,
                text("", ""),
            ),
        ],
        delivery_minor: 4_500,
        payment: Payment {
            mode: PayMode::Cash,
            reference: None,
            paid_on: Some(day("2026-11-22")),
        },
    }
}

fn bill(content: Content) -> Bill {
    Bill {
        content,
        content_hash: "5f2c9a7be0d14c3388aa5f2c9a7be0d1".to_owned(),
    }
}

fn credit_note() -> Content {
    let invoiced = invoice("Fatima Zahra El Idrissi");
    let mut lines = invoiced.lines.clone();
    lines.truncate(1);
    for line in &mut lines {
        line.total_minor = -line.total_minor;
        line.vat_minor = -line.vat_minor;
    }
    Content {
        kind: InvoiceKind::CreditNote,
        number: "A-2026-000003".to_owned(),
        reverses: Some(Reversed {
            number: invoiced.number.clone(),
            issued_on: invoiced.issued_on,
            reason: "Ne convient pas".to_owned(),
        }),
        lines,
        delivery_minor: 0,
        ..invoiced
    }
}

fn commission() -> Content {
    let line = |number: &str, floor_minor| Line {
        commission: Some(CommissionTerms {
            order_number: number.to_owned(),
            base_minor: 36_000,
            rate_bp: 550,
            fixed_minor: 100,
            floor_minor,
            ceiling_minor: Some(5_000),
        }),
        total_minor: 2_496,
        vat_rate_bp: 2_000,
        vat_minor: 416,
        quantity: None,
        unit_price_minor: None,
        ..line(LocalizedText::default(), 1, 0, 0, LocalizedText::default())
    };
    Content {
        kind: InvoiceKind::CommissionInvoice,
        number: "C-2026-000007".to_owned(),
        order_number: None,
        seller: Party {
            cnss: Some("9980000".to_owned()),
            ..receipt().payer
        },
        buyer: cooperative(),
        period: Some(receipt().period),
        lines: vec![line("DT-7F3K-22QM", None), line("DT-7F3K-22QN", Some(300))],
        delivery_minor: 2_500,
        payment: Payment {
            mode: PayMode::SetOff,
            reference: None,
            paid_on: None,
        },
        ..invoice("x")
    }
}

#[test]
fn a_commission_invoice_names_orders_rules_and_what_was_kept() {
    let said = read(&printed(&bill(commission()), Locale::Fr));
    for mention in [
        "Facture de commission",
        "C-2026-000007",
        "DT-7F3K-22QM",
        "5,5 % + 1,00 DH",
        "au moins 3,00 DH",
        "au plus 50,00 DH",
        "360,00 DH",
        "Total HT",
        "41,60 DH",
        "TVA 20 %",
        "8,32 DH",
        "Commission TTC",
        "49,92 DH",
        "Livraisons offertes",
        "25,00 DH",
        "Total déjà retenu",
        "74,92 DH",
        "Retenue sur les versements",
        "CNSS",
        "9980000",
        "999000001000075",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

fn printed(paper: &impl Paper, locale: Locale) -> Vec<u8> {
    let pdf = PRESS.print(paper, locale).unwrap();
    // For whoever wants to look at them.
    if let Ok(dir) = std::env::var("MOUSSEM_PAPERS_DIR") {
        let name = format!("{dir}/{}-{locale}.pdf", std::any::type_name_of_val(paper));
        std::fs::write(name.replace("papers::", "").replace("::", "-"), &pdf).unwrap();
    }
    pdf
}

/// The words of a PDF with single spaces between them, in the order in which
/// they are read, by poppler's `pdftotext`.
fn read(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut poppler = std::process::Command::new("pdftotext");
    let said = poppler.arg(file.path()).arg("-").output();
    let said = said
        .expect("pdftotext is missing: install poppler-utils")
        .stdout;
    let text = String::from_utf8(said).unwrap();
    let marks = ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}'];
    let text = text.replace(marks, "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_french_invoice_says_all_that_the_law_wants() {
    let said = read(&printed(
        &bill(invoice("Fatima Zahra El Idrissi")),
        Locale::Fr,
    ));
    for mention in [
        "Facture",
        "F-2026-000042",
        "23 novembre 2026",
        "Coopérative Tighza Safran",
        "999000001000075",
        "99900001",
        "99800001",
        "17/2018, Ouarzazate, 12/03/2018",
        "Fatima Zahra El Idrissi",
        "Hay Riad, près de la pharmacie, Rabat",
        "DT-7F3K-22QM",
        "Safran pur, 2 g",
        "120,00 DH",
        "360,00 DH",
        "60,00 DH",
        "1 234,50 DH",
        "20 %",
        "Exonéré de TVA, art. 91-I-A-4° du CGI",
        "1 608,75 DH",
        "265,75 DH",
        "1 919,50 DH",
        "Espèces",
        "22 novembre 2026",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

#[test]
fn an_arabic_invoice_is_read_as_it_was_written() {
    let said = read(&printed(&bill(invoice("أمينة العلوي")), Locale::Ar));
    for mention in [
        "تعاونية تيغزى للزعفران",
        "أمينة العلوي",
        "التعريف الموحد للمقاولة",
        "999000001000075",
        "زعفران حر",
        "معفى من الضريبة على القيمة المضافة",
        "91-I-A-4°",
        "06 98 76 54 32",
        "1.919,50",
        "نقدا",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

#[test]
fn a_credit_note_says_what_it_takes_back_and_why() {
    let said = read(&printed(&bill(credit_note()), Locale::Fr));
    for mention in [
        "Avoir",
        "A-2026-000003",
        "F-2026-000042",
        "Ne convient pas",
        "-360,00 DH",
        "-60,00 DH",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

#[test]
fn what_people_write_is_never_markup() {
    let evil = "#panic(\"x\") $x^2$ [a] *b* _c_ @d <e> `f` \\ // = #sys.inputs";
    let said = read(&printed(&bill(invoice(evil)), Locale::Fr));
    assert!(said.contains(evil), "{said}");
    let said = read(&printed(
        &bill(invoice("#import \"/frame.typ\": *")),
        Locale::En,
    ));
    assert!(said.contains("#import \"/frame.typ\": *"), "{said}");
}

#[test]
fn the_same_paper_has_the_same_bytes() {
    let one = printed(&bill(invoice("Amina")), Locale::Ar);
    let other = Press::new()
        .print(&bill(invoice("Amina")), Locale::Ar)
        .unwrap();
    assert_eq!(one, other);
    assert_ne!(one, printed(&bill(invoice("Itto")), Locale::Ar));
}

fn packing_sheet() -> PackingSheet {
    PackingSheet {
        order_number: "DT-7F3K-22QM".to_owned(),
        ordered_on: day("2026-11-21"),
        seller: cooperative(),
        recipient: shopper("أمينة العلوي"),
        note: Some("Appeler avant de venir".to_owned()),
        way: text("أمانة إلى الباب", "Amana, à domicile"),
        point: None,
        carrier: Some("Amana".to_owned()),
        tracking_number: Some("AM123456789MA".to_owned()),
        lines: vec![
            PackedLine {
                name: text("زعفران حر، 2 غ", "Safran pur, 2 g"),
                size: None,
                quantity: 3,
            },
            PackedLine {
                name: text("قفطان", "Caftan"),
                size: Some("M".to_owned()),
                quantity: 1,
            },
        ],
        weight_g: 1_250,
        to_collect: Some(Money::mad(191_950)),
    }
}

fn receipt() -> PayoutReceipt {
    PayoutReceipt {
        number: "V-2026-11-16".to_owned(),
        paid_on: day("2026-11-17"),
        payer: Party {
            name: text("سوق موسم", "Marché Moussem"),
            place: text("الرشيدية", "Errachidia"),
            ..Party::default()
        },
        payee: cooperative(),
        period: Period {
            from: day("2026-11-01"),
            to: day("2026-11-15"),
        },
        amount: Money::mad(1_234_550),
        in_cash: true,
        reference: None,
        account: None,
    }
}

fn statement(lines: usize) -> Statement {
    let line = |n: usize| StatementLine {
        day: day("2026-11-03"),
        what: "Vente".to_owned(),
        reference: format!("DT-7F3K-{n:04}"),
        goods: Some(Money::mad(36_000)),
        commission: Some(Money::mad(-1_800)),
        tax: Some(Money::mad(-360)),
        cash: None,
        change: Money::mad(33_840),
        balance: Money::mad(133_840),
    };
    Statement {
        seller: cooperative(),
        office: text("سوق موسم", "Marché Moussem"),
        period: receipt().period,
        opening: Money::mad(100_000),
        lines: (0..lines).map(line).collect(),
        closing: Money::mad(133_840),
        invoices: vec![StatementInvoice {
            day: day("2026-11-16"),
            is_credit: false,
            number: "C-2026-000007".to_owned(),
            vat: Money::mad(360),
            total: Money::mad(2_160),
        }],
    }
}

fn withdrawal_form() -> WithdrawalForm {
    let line = |name, may_go_back| WithdrawalLine {
        name,
        quantity: 1,
        may_go_back,
    };
    WithdrawalForm {
        order_number: "DT-7F3K-22QM".to_owned(),
        ordered_on: day("2026-11-21"),
        received_on: Some(day("2026-11-23")),
        until: Some(day("2026-11-30")),
        seller: cooperative(),
        shopper: shopper("Amina"),
        lines: vec![
            line(text("سجاد تازناخت", "Tapis de Taznakht"), true),
            line(text("جبن", "Fromage de chèvre"), false),
        ],
    }
}

#[test]
fn every_paper_is_printed_in_every_language() {
    for locale in Locale::ALL {
        for pdf in [
            printed(&bill(invoice("أمينة العلوي")), locale),
            printed(&bill(commission()), locale),
            printed(&packing_sheet(), locale),
            printed(&receipt(), locale),
            printed(&statement(3), locale),
            printed(&withdrawal_form(), locale),
        ] {
            assert!(pdf.starts_with(b"%PDF-1.7"));
            assert!(!read(&pdf).is_empty());
        }
    }
}

#[test]
fn a_packing_sheet_says_what_is_collected_and_a_paid_one_that_nothing_is() {
    let said = read(&printed(&packing_sheet(), Locale::Fr));
    for mention in [
        "Bon de livraison",
        "AM123456789MA",
        "1,25 kg",
        "1 919,50 DH",
        "Caftan M",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
    let paid = PackingSheet {
        to_collect: None,
        ..packing_sheet()
    };
    assert!(read(&printed(&paid, Locale::Fr)).contains("Déjà payé : ne rien encaisser"));
}

#[test]
fn a_long_statement_goes_on_overleaf_under_the_same_heads() {
    let said = read(&printed(&statement(120), Locale::Fr));
    assert!(said.matches("Mouvement").count() > 3, "{said}");
    assert!(said.contains("DT-7F3K-0119"));
    assert!(said.contains("1 338,40 DH"));
}

#[test]
fn a_withdrawal_form_names_what_cannot_go_back() {
    let said = read(&printed(&withdrawal_form(), Locale::Fr));
    for mention in [
        "Loi 31-08, article 36",
        "30 novembre 2026",
        "Exclu du droit de rétractation",
    ] {
        assert!(said.contains(mention), "{mention} is not in {said}");
    }
}

fn card(picture: Option<Vec<u8>>) -> SocialCard {
    SocialCard {
        name: text(
            "زعفران تاليوين، خيوط، 1 غ",
            "Safran de Taliouine en filaments, 1 g",
        ),
        maker: text("تعاونية تيغزى للزعفران", "Coopérative Tighza Safran"),
        price: Money::new(4_500, Currency::Mad),
        unit: Some((Money::new(4_500_000, Currency::Mad), "per-kilogram")),
        picture,
    }
}

/// A red JPEG.
fn red() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let pixels = image::RgbImage::from_pixel(64, 48, image::Rgb([200, 0, 0]));
    pixels
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_card_has_the_size_of_networks_and_its_picture_where_reading_begins() {
    for (locale, left_is_red) in [(Locale::Ar, false), (Locale::Fr, true), (Locale::Zgh, true)] {
        let drawn = PRESS.draw(&card(Some(red())), locale).unwrap();
        let drawn = image::load_from_memory(&drawn).unwrap().into_rgb8();
        assert_eq!(drawn.dimensions(), (1200, 630));
        let is_red = |x| {
            let [r, g, b] = drawn.get_pixel(x, 315).0;
            r > 190 && g < 20 && b < 20
        };
        assert_eq!(
            (is_red(10), is_red(1190)),
            (left_is_red, !left_is_red),
            "{locale}"
        );
    }
}

#[test]
fn a_card_says_its_price_in_the_language_of_the_link() {
    let mut other = card(None);
    other.price = Money::new(4_600, Currency::Mad);
    for locale in Locale::ALL {
        let drawn = PRESS.draw(&card(None), locale).unwrap();
        assert!(
            drawn.len() < 300_000,
            "{locale}: messengers leave out larger ones"
        );
        assert_ne!(drawn, PRESS.draw(&other, locale).unwrap(), "{locale}");
    }
    let (fr, en) = (
        PRESS.draw(&card(None), Locale::Fr),
        PRESS.draw(&card(None), Locale::En),
    );
    assert_ne!(fr.unwrap(), en.unwrap());
}

#[test]
fn a_picture_that_is_none_is_an_error_and_not_a_panic() {
    assert!(
        PRESS
            .draw(&card(Some(b"no picture".to_vec())), Locale::Ar)
            .is_err()
    );
}
