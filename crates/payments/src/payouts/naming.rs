//! What people and banks call a payout, and finding it in what a bank writes.

use super::Payout;
use crate::entity::payout;
use catalog::Region;
use kernel::{Clock, PayoutId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Digits of the day, and signs that tell a payout from the others of the day.
const DAY: usize = 8;
const TAIL: usize = 6;

/// `DT-P-20261016-3FA2C1`: prefix, day, and what tells it from the others of the day.
pub(super) fn number(prefix: &str, clock: &dyn Clock, id: PayoutId) -> String {
    let day = clock.now().format("%Y%m%d");
    let tail: String = id.0.simple().to_string().chars().skip(26).collect();
    format!("{prefix}-P-{day}-{}", tail.to_uppercase())
}

/// The only payout of a region that a text names; `None` where it names none,
/// or several.
pub async fn named_in(
    db: &impl ConnectionTrait,
    region: &Region,
    text: &str,
) -> Result<Option<Payout>, DbErr> {
    let numbers = numbers_in(&region.number_prefix, text);
    if numbers.is_empty() {
        return Ok(None);
    }
    let found = payout::Entity::find()
        .filter(payout::COLUMN.region_id.eq(region.id))
        .filter(payout::COLUMN.number.is_in(numbers))
        .all(db)
        .await?;
    let mut found = found.into_iter();
    Ok(found.next().filter(|_| found.next().is_none()))
}

/// Every payout's number that a text may hold. Banks write in capitals, leave
/// out signs and break words.
fn numbers_in(prefix: &str, text: &str) -> Vec<String> {
    let plain = |text: &str| -> Vec<char> {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|sign| sign.to_ascii_uppercase()).collect()
    };
    let head = plain(&format!("{prefix}P"));
    let mut numbers = Vec::new();
    for window in plain(text).windows(head.len() + DAY + TAIL) {
        let Some(rest) = window.strip_prefix(head.as_slice()) else {
            continue;
        };
        let (day, tail) = rest.split_at(DAY);
        let digits = day.iter().all(char::is_ascii_digit);
        if digits && tail.iter().all(char::is_ascii_hexdigit) {
            let said = |signs: &[char]| signs.iter().collect::<String>();
            numbers.push(format!("{prefix}-P-{}-{}", said(day), said(tail)));
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_a_bank_writes_it() {
        let number = "DT-P-20261016-3FA2C1";
        for text in [
            "REJET VIR DT-P-20261016-3FA2C1 COMPTE CLOS",
            "rejet dt p 20261016 3fa2c1",
            "RETOUR/DTP202610163FA2C1/AC04",
            "DT-P-20261016-3FA2C1 DT-P-20261016-3FA2C1",
        ] {
            assert_eq!(numbers_in("DT", text), [number], "{text}");
        }
        for text in [
            "",
            "DT-7F3K-22QM",
            "DT-P-2026101X-3FA2C1",
            "DT-P-20261016-3FA2",
        ] {
            assert_eq!(numbers_in("DT", text), Vec::<String>::new(), "{text}");
        }
    }
}
