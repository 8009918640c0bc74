//! What the sample region charges: commission and the rules of VAT.
//! The figures are plausible; a region sets its own.

use chrono::NaiveDate;
use kernel::{Clock, LocalizedText, RegionId};
use payments::commission::{self, NewRule, RuleTerms, Scope};
use payments::vat::{self, NewVatRule};
use sea_orm::{ConnectionTrait, DbErr};

const COMMISSION_BP: i32 = 500;

/// Product class, French ground, Arabic ground (article 91 of the tax code).
const EXEMPT_CLASSES: [(&str, &str, &str); 4] = [
    (
        "exempt_91_I_A_1",
        "Exonéré de TVA, art. 91-I-A-1° du CGI",
        "معفى من الضريبة على القيمة المضافة، المادة 91-I-A-1° من المدونة العامة للضرائب",
    ),
    (
        "exempt_91_I_A_4",
        "Exonéré de TVA, art. 91-I-A-4° du CGI",
        "معفى من الضريبة على القيمة المضافة، المادة 91-I-A-4° من المدونة العامة للضرائب",
    ),
    (
        "exempt_91_I_A_7",
        "Exonéré de TVA, art. 91-I-A-7° du CGI",
        "معفى من الضريبة على القيمة المضافة، المادة 91-I-A-7° من المدونة العامة للضرائب",
    ),
    (
        "exempt_91_I_C_4",
        "Exonéré de TVA, art. 91-I-C-4° du CGI",
        "معفى من الضريبة على القيمة المضافة، المادة 91-I-C-4° من المدونة العامة للضرائب",
    ),
];

pub(crate) async fn set(
    tx: &impl ConnectionTrait,
    clock: &dyn Clock,
    region_id: RegionId,
) -> Result<(), DbErr> {
    let from_day = NaiveDate::default();
    let rule = NewRule {
        region_id,
        scope: Scope::default(),
        from_day,
        terms: Some(RuleTerms {
            rate_bp: COMMISSION_BP,
            ..RuleTerms::default()
        }),
    };
    commission::add(tx, clock, None, rule).await?;
    set_vat(tx, from_day).await
}

async fn set_vat(tx: &impl ConnectionTrait, from_day: NaiveDate) -> Result<(), DbErr> {
    let rule = |seller_status, product_class, rate_bp, fr: &str, ar: &str| NewVatRule {
        seller_status,
        product_class,
        from_day,
        rate_bp,
        ground: LocalizedText {
            fr: Some(fr.to_owned()),
            ar: Some(ar.to_owned()),
            ..LocalizedText::default()
        },
    };
    for (class, fr, ar) in EXEMPT_CLASSES {
        vat::set_rule(tx, rule(vat::ANY, class, 0, fr, ar)).await?;
    }
    let cooperative = rule(
        "exempt",
        vat::ANY,
        0,
        "Exonéré de TVA, art. 91-IV du CGI",
        "معفى من الضريبة على القيمة المضافة، المادة 91-IV من المدونة العامة للضرائب",
    );
    vat::set_rule(tx, cooperative).await?;
    let standard = rule(
        "payer",
        vat::ANY,
        2_000,
        "TVA 20 %",
        "الضريبة على القيمة المضافة 20 %",
    );
    vat::set_rule(tx, standard).await?;
    let service = NewVatRule {
        seller_status: vat::PLATFORM,
        product_class: vat::COMMISSION,
        ..rule(
            vat::ANY,
            vat::ANY,
            2_000,
            "TVA 20 %, prestation de service",
            "الضريبة على القيمة المضافة 20 %، خدمة",
        )
    };
    vat::set_rule(tx, service).await
}
