//! Which parcels a line that did not match may mean: those whose cash the courier
//! still holds, with nearly the same number, or with the same amount.

use super::{Field, amounts};
use crate::cash::{CashState, key_of};
use crate::entity::{cash_parcel, remittance_file, remittance_line};
use crate::{CashParcel, RemittanceFile, RemittanceLine};
use identity::Officer;
use kernel::RemittanceLineId;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::cmp::Reverse;
use strsim::osa_distance;

/// How many are offered.
const MOST: usize = 10;
/// How many letters or digits may be wrong, missing, too many or changed round.
const SLIPS: usize = 2;
/// Numbers shorter than this are all alike.
const SHORTEST: usize = 6;

/// What a line says of its parcel.
struct Said {
    tracking: String,
    order: String,
    amount: Option<i64>,
}

/// The parcels that a line of the officer's region may mean, the likeliest first;
/// 10 at most. None where there is no such line.
pub async fn candidates(
    db: &impl ConnectionTrait,
    officer: &Officer,
    id: RemittanceLineId,
) -> Result<Vec<CashParcel>, DbErr> {
    let line = remittance_line::Entity::find_by_id(id)
        .filter(remittance_line::COLUMN.region_id.eq(officer.region_id()))
        .one(db)
        .await?;
    let Some(line) = line else {
        return Ok(Vec::new());
    };
    let file = remittance_file::Entity::find_by_id(line.file_id)
        .one(db)
        .await?;
    let file = file.ok_or_else(|| DbErr::RecordNotFound("the file of a line".to_owned()))?;
    let said = Said::by(&line, &file);
    let column = cash_parcel::COLUMN;
    let held = cash_parcel::Entity::find()
        .filter(column.region_id.eq(file.region_id))
        .filter(column.carrier_key.eq(file.carrier_key.clone()))
        .filter(column.state.eq(CashState::Collected))
        .order_by_asc(column.collected_at)
        .all(db)
        .await?;
    let mut likely: Vec<(usize, CashParcel)> = held
        .into_iter()
        .filter_map(|parcel| Some((said.fits(&parcel)?, parcel)))
        .collect();
    likely.sort_by_key(|(points, _)| Reverse(*points));
    likely.truncate(MOST);
    Ok(likely.into_iter().map(|(_, parcel)| parcel).collect())
}

impl Said {
    fn by(line: &RemittanceLine, file: &RemittanceFile) -> Self {
        let cell = |field| file.columns.cell(field, &line.cells.0);
        let amount = cell(Field::Amount).and_then(amounts::amount);
        Self {
            tracking: cell(Field::Tracking).map(key_of).unwrap_or_default(),
            order: cell(Field::Order).map(key_of).unwrap_or_default(),
            amount: line.amount_minor.or(amount),
        }
    }

    /// How well a parcel fits; `None` if nothing speaks for it.
    fn fits(&self, parcel: &CashParcel) -> Option<usize> {
        let tracking = parcel.tracking_key.as_deref().unwrap_or_default();
        let number =
            likeness(&self.tracking, tracking).max(likeness(&self.order, &parcel.order_key));
        let amount = usize::from(self.amount == Some(parcel.outstanding().minor));
        let points = number * 2 + amount;
        (points > 0).then_some(points)
    }
}

/// 0 for two numbers that are not alike, more the fewer slips lie between them.
fn likeness(said: &str, known: &str) -> usize {
    if said.len() < SHORTEST || known.len() < SHORTEST || said.len().abs_diff(known.len()) > SLIPS {
        return 0;
    }
    (SLIPS + 1).saturating_sub(osa_distance(said, known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_alike_up_to_two_slips() {
        assert_eq!(likeness("AM1234567", "AM1234567"), 3);
        assert_eq!(likeness("AM1234576", "AM1234567"), 2, "turned round");
        assert_eq!(likeness("AM123457", "AM1234567"), 2, "one is missing");
        assert_eq!(likeness("AM1299567", "AM1234567"), 1);
        assert_eq!(likeness("AM9999567", "AM1234567"), 0);
        assert_eq!(likeness("AM12", "AM13"), 0, "too short to say anything");
    }
}
