//! Invoices and credit notes: a cooperative's to its shoppers, the region's to
//! its cooperatives. What is printed is what was frozen.

use crate::words::Words;
use crate::{Paper, Sheet};
use kernel::LocalizedText;
use payments::invoices::{CommissionTerms, Content, InvoiceKind, Line, Party, PayMode};
use serde_json::{Value, json};

/// An invoice or a credit note.
#[derive(Clone, Debug)]
pub struct Bill {
    pub content: Content,
    /// Of the content as it was frozen: whoever doubts a print compares it.
    pub content_hash: String,
}

const LABELS: &[(&str, &str)] = &[
    ("date", "paper-date"),
    ("seller", "paper-seller"),
    ("buyer", "paper-buyer"),
    ("order", "paper-order"),
    ("period", "paper-period"),
    ("period-to", "paper-period-to"),
    ("reverses", "paper-reverses"),
    ("dated", "paper-dated"),
    ("reason", "paper-reason"),
    ("item", "paper-item"),
    ("quantity", "paper-quantity"),
    ("unit-price", "paper-unit-price"),
    ("vat-rate", "paper-vat-rate"),
    ("vat", "paper-vat"),
    ("amount", "paper-amount"),
    ("net", "paper-net"),
    ("goods", "paper-goods"),
    ("delivery", "paper-delivery"),
    ("delivery-note", "paper-delivery-note"),
    ("total", "paper-total"),
    ("total-credit", "paper-total-credit"),
    ("payment", "paper-payment"),
    ("reference", "paper-reference"),
    ("paid-on", "paper-paid-on"),
    ("phone", "paper-phone"),
    ("email", "paper-email"),
    ("ice", "paper-ice"),
    ("tax-id", "paper-tax-id"),
    ("business-tax", "paper-business-tax"),
    ("register", "paper-register"),
    ("cnss", "paper-cnss"),
    ("base", "paper-base"),
    ("rule", "paper-rule"),
    ("fingerprint", "paper-fingerprint"),
    ("page", "paper-page"),
];

/// What a commission's papers call otherwise: it is kept back already, and the
/// deliveries are those that were free for shoppers.
const COMMISSION_LABELS: &[(&str, &str)] = &[
    ("goods", "paper-commission-total"),
    ("delivery", "paper-free-delivery"),
    ("total", "paper-total-kept"),
];

impl Paper for Bill {
    fn sheet(&self, words: Words) -> Sheet {
        let content = &self.content;
        let (template, title) = match content.kind {
            InvoiceKind::Invoice => ("invoice.typ", "paper-invoice"),
            InvoiceKind::CreditNote => ("credit_note.typ", "paper-credit-note"),
            InvoiceKind::CommissionInvoice => ("invoice.typ", "paper-commission-invoice"),
            InvoiceKind::CommissionCreditNote => ("credit_note.typ", "paper-commission-credit"),
        };
        let heading = words.get(title);
        Sheet {
            template,
            title: format!("{heading} {}", content.number),
            data: self.data(words, &heading),
        }
    }
}

impl Bill {
    fn data(&self, words: Words, heading: &str) -> Value {
        let content = &self.content;
        let mut grounds: Vec<&LocalizedText> = Vec::new();
        for line in content.lines.iter().filter(|line| !line.ground.is_empty()) {
            if !grounds.contains(&&line.ground) {
                grounds.push(&line.ground);
            }
        }
        let lines = content
            .lines
            .iter()
            .map(|one| line(words, content, &grounds, one));
        let period = content.period.map(|period| {
            let (from, to) = (words.day(period.from), words.day(period.to));
            json!({ "from": from, "to": to })
        });
        let reverses = content.reverses.as_ref().map(|one| {
            let on = words.day(one.issued_on);
            json!({ "number": one.number, "on": on, "reason": one.reason })
        });
        let mut labels: Vec<(&str, &str)> = LABELS.to_vec();
        if content.is_for_commission() {
            // The later of two of the same name holds.
            labels.extend(COMMISSION_LABELS);
        }
        json!({
            "labels": words.labels(&labels),
            "commission": content.is_for_commission(),
            "heading": heading,
            "number": content.number,
            "date": words.day(content.issued_on),
            "seller": party(words, &content.seller),
            "buyer": party(words, &content.buyer),
            "order": content.order_number,
            "period": period,
            "reverses": reverses,
            "lines": lines.collect::<Vec<_>>(),
            "grounds": grounds.iter().map(|ground| words.text(ground)).collect::<Vec<_>>(),
            "sums": sums(words, content),
            "payment": payment(words, content),
            "hash": self.content_hash.get(..16),
        })
    }
}

fn line(words: Words, content: &Content, grounds: &[&LocalizedText], line: &Line) -> Value {
    let ground = grounds.iter().position(|ground| **ground == line.ground);
    let terms = line.commission.as_ref();
    json!({
        "order": terms.map(|terms| terms.order_number.as_str()),
        "base": terms.map(|terms| words.money(content.money(terms.base_minor))),
        "rule": terms.map(|terms| rule(words, content, terms)),
        "name": words.text(&line.name),
        "size": line.size,
        "quantity": line.quantity.map(|quantity| words.count(quantity)),
        "unit_price": line.unit_price_minor.map(|minor| words.money(content.money(minor))),
        "rate": words.percent(line.vat_rate_bp),
        "vat": words.money(content.money(line.vat_minor)),
        "total": words.money(content.money(line.total_minor)),
        "ground": ground.map(|at| words.count(i64::try_from(at + 1).unwrap_or(0))),
    })
}

/// A rule in words: `5 % + 1,00 DH, 3,00 DH au moins`.
fn rule(words: Words, content: &Content, terms: &CommissionTerms) -> String {
    let money = |minor| words.money(content.money(minor));
    let mut said = words.percent(terms.rate_bp);
    if terms.fixed_minor != 0 {
        said = format!("{said} + {}", money(terms.fixed_minor));
    }
    let bounds = [
        (terms.floor_minor, "paper-rule-floor"),
        (terms.ceiling_minor, "paper-rule-ceiling"),
    ];
    for (minor, key) in bounds {
        if let Some(minor) = minor {
            said = format!("{said}; {} {}", words.get(key), money(minor));
        }
    }
    said
}

fn sums(words: Words, content: &Content) -> Value {
    let sums = content.sums();
    let money = |minor| words.money(content.money(minor));
    let taxes = sums.taxes.iter().map(|tax| {
        let (rate, base) = (words.percent(tax.rate_bp), money(tax.net_minor));
        json!({ "rate": rate, "base": base, "vat": money(tax.vat_minor) })
    });
    json!({
        "net": money(sums.net_minor),
        "taxes": taxes.collect::<Vec<_>>(),
        "vat": money(sums.vat_minor),
        "goods": money(sums.goods_minor),
        "delivery": (content.delivery_minor != 0).then(|| money(content.delivery_minor)),
        "total": money(sums.total_minor),
    })
}

fn payment(words: Words, content: &Content) -> Value {
    let mode = match content.payment.mode {
        PayMode::Cash => "paper-mode-cash",
        PayMode::Card => "paper-mode-card",
        PayMode::Transfer => "paper-mode-transfer",
        PayMode::SetOff => "paper-mode-set-off",
    };
    json!({
        "mode": words.get(mode),
        "reference": content.payment.reference,
        "on": content.payment.paid_on.map(|day| words.day(day)),
    })
}

/// A party as the templates show it.
pub(crate) fn party(words: Words, party: &Party) -> Value {
    json!({
        "name": words.text(&party.name),
        "form": words.text(&party.form),
        "place": words.text(&party.place),
        "address": party.address,
        "phone": party.phone,
        "email": party.email,
        "ice": party.ice,
        "tax_id": party.tax_id,
        "business_tax": party.business_tax,
        "register": party.register,
        "cnss": party.cnss,
    })
}
