//! The form that the shopper's browser posts to the acquirer.

use super::Cmi;
use super::hash::hash;
use crate::Attempt;
use crate::providers::{GatewayForm, Payer};
use kernel::Locale;
use rand::RngExt;
use rand::distr::Alphanumeric;

/// The longest text of one field, in characters.
const LONGEST: usize = 255;
/// How long the acquirer's page waits for the shopper, in seconds; it takes
/// 30 to 2,700.
const PATIENCE_S: u32 = 1_800;

pub(super) fn of(cmi: &Cmi, attempt: &Attempt, payer: &Payer) -> GatewayForm {
    let back = payer.return_url.to_string();
    let rnd: String = rand::rng()
        .sample_iter(Alphanumeric)
        .take(20)
        .map(char::from)
        .collect();
    let mut fields = vec![
        ("clientid", cmi.client_id.clone()),
        ("storetype", "3D_PAY_HOSTING".to_owned()),
        ("TranType", "PreAuth".to_owned()),
        ("amount", decimal(attempt.amount_minor)),
        ("currency", "504".to_owned()),
        ("oid", attempt.reference.clone()),
        ("okUrl", back.clone()),
        ("failUrl", back.clone()),
        ("callbackUrl", payer.callback_url.to_string()),
        ("shopurl", back),
        ("lang", language(payer.locale).to_owned()),
        ("email", payer.email.clone().unwrap_or_default()),
        ("BillToName", short(&payer.name)),
        ("BillToCountry", "504".to_owned()),
        ("tel", payer.phone.clone()),
        ("description", payer.order_number.clone()),
        ("sessiontimeout", PATIENCE_S.to_string()),
        ("rnd", rnd),
        ("hashAlgorithm", "ver3".to_owned()),
        ("encoding", "UTF-8".to_owned()),
        ("AutoRedirect", "true".to_owned()),
        ("CallbackResponse", "true".to_owned()),
    ];
    let signed = fields.iter().map(|(name, value)| (*name, value.as_str()));
    let hash = hash(signed, &cmi.store_key);
    fields.push(("hash", hash));
    GatewayForm {
        action: cmi.gateway.clone(),
        fields,
    }
}

/// `123.45`.
pub(super) fn decimal(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

/// The acquirer's page speaks three languages.
const fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::Ar => "ar",
        Locale::Fr | Locale::Zgh => "fr",
        Locale::En => "en",
    }
}

/// What the acquirer echoes is decoded before it is hashed again, so nothing
/// is sent that looks like an HTML entity.
fn short(text: &str) -> String {
    let short: String = text.trim().chars().take(LONGEST).collect();
    if html_escape::decode_html_entities(&short) == short {
        short
    } else {
        short.replace('&', " ")
    }
}

#[cfg(test)]
mod tests {
    use super::super::CmiSettings;
    use super::*;
    use crate::AttemptState;
    use kernel::{AttemptId, Currency, IntentId, Secret};
    use std::collections::HashMap;

    #[test]
    fn the_form_says_what_is_asked_and_is_signed() {
        let cmi = Cmi::new(CmiSettings {
            gateway: "https://testpayment.cmi.co.ma/fim/est3Dgate"
                .parse()
                .unwrap(),
            hosts: vec![],
            client_id: "600000000".to_owned(),
            store_key: Secret::new("key"),
        })
        .unwrap();
        let attempt = Attempt {
            id: AttemptId::new(),
            intent_id: IntentId::new(),
            provider: "cmi".to_owned(),
            reference: "DT-7F3K-22QM-1".to_owned(),
            provider_reference: None,
            amount_minor: 123_405,
            currency: Currency::Mad,
            euro_rate_e4: None,
            state: AttemptState::Open,
            refusal: None,
            answer: None,
            created_at: chrono::DateTime::UNIX_EPOCH,
            expires_at: None,
            ask_at: None,
            paid_at: None,
        };
        let payer = Payer {
            order_number: "DT-7F3K-22QM".to_owned(),
            locale: Locale::Zgh,
            name: " أمينة | \\ ".to_owned(),
            phone: "+212612345678".to_owned(),
            email: None,
            return_url: "https://shop.example/fr/pay/1/back".parse().unwrap(),
            callback_url: "https://shop.example/webhooks/cmi".parse().unwrap(),
        };
        let form = of(&cmi, &attempt, &payer);
        let fields: HashMap<_, _> = form.fields.iter().cloned().collect();
        assert_eq!(fields["amount"], "1234.05");
        assert_eq!(fields["oid"], "DT-7F3K-22QM-1");
        assert_eq!(fields["lang"], "fr");
        assert_eq!(fields["BillToName"], "أمينة | \\");
        assert_eq!(short("Dar & Fils"), "Dar & Fils");
        assert_eq!(short("&lt;Dar&gt; &amp;amp;"), " lt;Dar gt;  amp;amp;");
        assert_eq!(fields["rnd"].len(), 20);
        let signed = form
            .fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(fields["hash"], hash(signed, &cmi.store_key));
    }
}
