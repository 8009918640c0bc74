//! What the columns of a statement hold: as an officer said the last time, else
//! proposed from their headers.

use crate::entity::bank_column::{COLUMN, Column, Entity, Model};
use crate::remittance::plain;
use kernel::RegionId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, DeriveActiveEnum, EntityTrait, EnumIter, IntoActiveModel,
    QueryFilter,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// What a column of a statement can hold.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// When it was booked.
    Day,
    /// What the bank writes about it. There may be several.
    Text,
    /// What came in, or, below zero, went out.
    Amount,
    /// What came in.
    Credit,
    /// What went out.
    Debit,
}

/// Words of the trade in headers, without accents and signs.
const WORDS: &[(Field, &[&str])] = &[
    (Field::Credit, &["CREDIT", "الداين", "داين"]),
    (Field::Debit, &["DEBIT", "المدين", "مدين"]),
    (Field::Amount, &["MONTANT", "AMOUNT", "المبلغ"]),
    (Field::Day, &["DATE", "JOUR", "DAY", "التاريخ", "تاريخ"]),
    (
        Field::Text,
        &[
            "LIBELLE",
            "REFERENCE",
            "MOTIF",
            "DETAIL",
            "NATURE",
            "DESCRIPTION",
            "COMMENT",
            "OPERATION",
            "LABEL",
            "البيان",
            "المرجع",
            "العملية",
        ],
    ),
];

/// Whether lines can be read by it: what came in, once, and what is written about it.
pub(super) fn is_enough(columns: &[Option<Field>]) -> bool {
    let times = |field| columns.iter().filter(|held| **held == Some(field)).count();
    let signed = times(Field::Amount);
    let once = [Field::Day, Field::Credit, Field::Debit].map(times);
    signed + times(Field::Credit) == 1
        && once.iter().all(|times| *times <= 1)
        && times(Field::Text) > 0
}

/// What a region's statement holds by the last one; `None` unless every header
/// was in one before.
pub(super) async fn learned(
    db: &impl ConnectionTrait,
    region_id: RegionId,
    headers: &[String],
) -> Result<Option<Vec<Option<Field>>>, DbErr> {
    let known = known(db, region_id).await?;
    let columns = headers
        .iter()
        .map(|header| known.get(&plain(header)).copied());
    Ok(columns.collect())
}

async fn known(
    db: &impl ConnectionTrait,
    region_id: RegionId,
) -> Result<HashMap<String, Option<Field>>, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.region_id.eq(region_id))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.header, row.field))
        .collect())
}

/// By the words in the headers; each field but the text once.
pub(super) fn proposed(headers: &[String]) -> Vec<Option<Field>> {
    let mut columns: Vec<Option<Field>> = Vec::with_capacity(headers.len());
    for header in headers {
        let header = plain(header);
        let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
        let field = WORDS.iter().find(|(_, words)| says(words));
        let field = field.map(|(field, _)| *field);
        let new = |field: &Field| *field == Field::Text || !columns.contains(&Some(*field));
        columns.push(field.filter(new));
    }
    columns
}

/// Remembers what the columns held, for the next statement.
pub(super) async fn learn(
    tx: &impl ConnectionTrait,
    region_id: RegionId,
    headers: &[String],
    columns: &[Option<Field>],
) -> Result<(), DbErr> {
    let headers = headers.iter().map(|header| plain(header));
    let held: BTreeMap<String, Option<Field>> = headers.zip(columns.iter().copied()).collect();
    let rows = held.into_iter().map(|(header, field)| {
        let row = Model {
            region_id,
            header,
            field,
        };
        row.into_active_model()
    });
    Entity::insert_many(rows)
        .on_conflict(
            OnConflict::columns([Column::RegionId, Column::Header])
                .update_column(Column::Field)
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
        proposed(&headers)
    }

    #[test]
    fn the_headers_of_banks_are_understood_in_two_languages() {
        use Field::{Amount, Credit, Day, Debit, Text};
        assert_eq!(
            guess(&[
                "Date opération",
                "Date valeur",
                "Libellé",
                "Débit",
                "Crédit",
                "Solde"
            ]),
            [Some(Day), None, Some(Text), Some(Debit), Some(Credit), None]
        );
        assert_eq!(
            guess(&["Date", "Référence", "Nature de l'opération", "Montant"]),
            [Some(Day), Some(Text), Some(Text), Some(Amount)]
        );
        assert_eq!(
            guess(&["التاريخ", "البيان", "مدين", "دائن"]),
            [Some(Day), Some(Text), Some(Debit), Some(Credit)]
        );
    }

    #[test]
    fn a_mapping_says_once_what_came_in_and_what_is_written() {
        use Field::{Amount, Credit, Debit, Text};
        let enough = |fields: &[Field]| {
            let columns: Vec<Option<Field>> = fields.iter().copied().map(Some).collect();
            is_enough(&columns)
        };
        assert!(enough(&[Amount, Text]) && enough(&[Text, Text, Debit, Credit]));
        assert!(!enough(&[Amount]) && !enough(&[Text]) && !enough(&[Debit, Text]));
        assert!(!enough(&[Amount, Credit, Text]) && !enough(&[Amount, Amount, Text]));
    }
}
