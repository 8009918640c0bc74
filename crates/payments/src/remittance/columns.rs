//! What the columns of a file hold: proposed from their headers, corrected by an
//! officer, and remembered for the carrier's next file.

use crate::cash::key_of;
use crate::entity::remittance_column::{COLUMN, Entity, Model};
use kernel::RegionId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, DeriveActiveEnum, EntityTrait, EnumIter,
    FromJsonQueryResult, IntoActiveModel, QueryFilter,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use unicode_normalization::UnicodeNormalization;

/// What a column can hold.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The carrier's number of the parcel.
    Tracking,
    /// Our number of the order.
    Order,
    /// The shopper's telephone.
    Phone,
    /// What was collected.
    Amount,
    /// What the courier kept of it.
    Fee,
    /// When it was delivered.
    Day,
}

/// What each column holds; `None` where it is of no use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Columns(pub Vec<Option<Field>>);

/// Words of the trade in headers, without accents and signs, most telling first.
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::Tracking,
        &[
            "TRACKING",
            "SUIVI",
            "COLIS",
            "BORDEREAU",
            "ENVOI",
            "EXPEDITION",
            "PARCEL",
            "SHIPMENT",
            "AWB",
            "CODEENVOI",
            "التتبع",
            "الشحنة",
            "الطرد",
            "الارسالية",
        ],
    ),
    (
        Field::Order,
        &[
            "COMMANDE",
            "ORDER",
            "REFERENCE",
            "REF",
            "الطلب",
            "الطلبية",
            "المرجع",
        ],
    ),
    (
        Field::Phone,
        &["TELEPHONE", "TEL", "GSM", "PHONE", "MOBILE", "الهاتف"],
    ),
    (
        Field::Fee,
        &[
            "FRAIS",
            "COMMISSION",
            "FEE",
            "TARIF",
            "الرسوم",
            "العمولة",
            "المصاريف",
        ],
    ),
    (
        Field::Amount,
        &[
            "MONTANT",
            "CRBT",
            "COD",
            "AMOUNT",
            "ENCAISSE",
            "PRIX",
            "TOTAL",
            "CASH",
            "المبلغ",
            "الثمن",
        ],
    ),
    (
        Field::Day,
        &["DATE", "LIVRELE", "JOUR", "DAY", "التاريخ", "اليوم"],
    ),
];

impl Columns {
    /// The cell that holds a field, trimmed; `None` where it is empty.
    pub(super) fn cell<'a>(&self, field: Field, cells: &'a [String]) -> Option<&'a str> {
        let at = self.0.iter().position(|column| *column == Some(field))?;
        cells
            .get(at)
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
    }

    /// Whether lines can be matched by it: an amount, something to find the
    /// parcel by, and nothing twice.
    pub fn is_enough(&self) -> bool {
        let has = |field| self.0.contains(&Some(field));
        let named: Vec<&Field> = self.0.iter().flatten().collect();
        let twice = |field: &&&Field| named.iter().filter(|other| other == field).count() > 1;
        has(Field::Amount)
            && (has(Field::Tracking) || has(Field::Order) || has(Field::Phone))
            && !named.iter().any(|field| twice(&field))
    }
}

/// What the columns of a carrier's file hold: as the last time, else by the
/// words in their headers. Each field is proposed once.
pub async fn proposed(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    carrier_key: &str,
    headers: &[String],
) -> Result<Columns, DbErr> {
    let known: HashMap<String, Option<Field>> = Entity::find()
        .filter(COLUMN.region_id.eq(region_id))
        .filter(COLUMN.carrier_key.eq(carrier_key))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.header, row.field))
        .collect();
    Ok(guessed(headers, &known))
}

fn guessed(headers: &[String], known: &HashMap<String, Option<Field>>) -> Columns {
    let mut columns: Vec<Option<Field>> = Vec::with_capacity(headers.len());
    for header in headers {
        let header = plain(header);
        let field = match known.get(&header) {
            Some(known) => *known,
            None => by_words(&header),
        };
        columns.push(field.filter(|field| !columns.contains(&Some(*field))));
    }
    Columns(columns)
}

fn by_words(header: &str) -> Option<Field> {
    let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
    WORDS
        .iter()
        .find(|(_, words)| says(words))
        .map(|(field, _)| *field)
}

/// A header without accents, signs and spaces, in capitals.
pub(crate) fn plain(header: &str) -> String {
    let bare: String = header
        .nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .collect();
    key_of(&bare)
}

/// Remembers what the columns held, for the carrier's next file.
pub(super) async fn learn(
    tx: &impl ConnectionTrait,
    region_id: RegionId,
    carrier_key: &str,
    headers: &[String],
    columns: &Columns,
) -> Result<(), DbErr> {
    let held: BTreeMap<String, Option<Field>> = headers
        .iter()
        .map(|header| plain(header))
        .zip(columns.0.iter().copied())
        .collect();
    let rows = held.into_iter().map(|(header, field)| {
        let row = Model {
            region_id,
            carrier_key: carrier_key.to_owned(),
            header,
            field,
        };
        row.into_active_model()
    });
    let same = [
        crate::entity::remittance_column::Column::RegionId,
        crate::entity::remittance_column::Column::CarrierKey,
        crate::entity::remittance_column::Column::Header,
    ];
    Entity::insert_many(rows)
        .on_conflict(
            OnConflict::columns(same)
                .update_column(crate::entity::remittance_column::Column::Field)
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &[&str]) -> Vec<Option<Field>> {
        let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
        guessed(&headers, &HashMap::new()).0
    }

    #[test]
    fn the_headers_of_couriers_are_understood_in_three_languages() {
        use Field::{Amount, Day, Fee, Order, Phone, Tracking};
        assert_eq!(
            guess(&[
                "N° de suivi",
                "Réf. commande",
                "Tél.",
                "Montant CRBT",
                "Frais",
                "Livré le",
                "Ville"
            ]),
            [
                Some(Tracking),
                Some(Order),
                Some(Phone),
                Some(Amount),
                Some(Fee),
                Some(Day),
                None
            ]
        );
        assert_eq!(
            guess(&[
                "Tracking number",
                "Order",
                "Phone",
                "COD amount",
                "Fee",
                "Date"
            ]),
            [
                Some(Tracking),
                Some(Order),
                Some(Phone),
                Some(Amount),
                Some(Fee),
                Some(Day)
            ]
        );
        assert_eq!(
            guess(&["رقم التتبع", "الطلب", "الهاتف", "المبلغ", "التاريخ"]),
            [
                Some(Tracking),
                Some(Order),
                Some(Phone),
                Some(Amount),
                Some(Day)
            ]
        );
    }

    #[test]
    fn a_field_is_proposed_once_and_what_was_learned_wins() {
        assert_eq!(
            guess(&["Montant", "Montant net"]),
            [Some(Field::Amount), None]
        );
        let known = HashMap::from([
            ("MONTANT".to_owned(), None),
            ("NET".to_owned(), Some(Field::Amount)),
        ]);
        let headers = ["Montant".to_owned(), "Net".to_owned()];
        assert_eq!(guessed(&headers, &known).0, [None, Some(Field::Amount)]);
    }

    #[test]
    fn a_mapping_needs_an_amount_and_a_way_to_find_the_parcel() {
        let columns = |fields: &[Field]| Columns(fields.iter().copied().map(Some).collect());
        assert!(columns(&[Field::Amount, Field::Order]).is_enough());
        assert!(!columns(&[Field::Order]).is_enough());
        assert!(!columns(&[Field::Amount, Field::Day]).is_enough());
        assert!(!columns(&[Field::Amount, Field::Order, Field::Order]).is_enough());
    }
}
