//! The packed parcels that wait for a carrier, as a file for it: for carriers
//! that take a list and give numbers back.

use crate::entity::order_part;
use crate::state::PartState;
use crate::{OrderPart, orders};
use catalog::places;
use identity::{Officer, Seller};
use kernel::{Locale, Money};
use payments::cells::{amount, plain};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

/// More do not go into one list.
const MOST: u64 = 1_000;

/// Whose parcels.
#[derive(Clone, Copy, Debug)]
pub enum Sender<'a> {
    Region(&'a Officer),
    Seller(&'a Seller),
}

/// One parcel for a carrier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub number: String,
    pub name: String,
    /// E.164.
    pub phone: String,
    /// The name of the commune or province.
    pub place: String,
    pub landmark: String,
    /// What is to be collected; nothing where it is paid.
    pub cash: Option<Money>,
    pub weight_g: i32,
}

const COLUMNS: [&str; 7] = [
    "number", "name", "phone", "commune", "landmark", "cash", "weight_g",
];

/// The packed parts that were agreed to go with a carrier, the oldest first.
pub async fn waiting(
    db: &impl ConnectionTrait,
    sender: Sender<'_>,
    carrier: &str,
) -> Result<Vec<Waiting>, DbErr> {
    let own = match sender {
        Sender::Region(officer) => order_part::COLUMN.region_id.eq(officer.region_id()),
        Sender::Seller(seller) => order_part::COLUMN
            .cooperative_id
            .eq(seller.cooperative_id()),
    };
    let mut parts = order_part::Entity::find()
        .filter(own)
        .filter(order_part::COLUMN.state.eq(PartState::Packed))
        .order_by_asc(order_part::Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    parts.retain(|part| part.agreed.carrier == carrier.trim());
    let ids: Vec<_> = parts.iter().map(|part| part.order_id).collect();
    let found = orders::by_ids(db, &ids).await?;
    let codes: Vec<String> = parts
        .iter()
        .filter_map(|part| Some(part.agreed.point.as_ref()?.place_code.clone()))
        .chain(found.iter().map(|order| order.place_code.clone()))
        .collect();
    let known = places::by_codes(db, &codes).await?;
    let name_of = |code: &str| {
        let name = known.get(code).map(|place| place.name.get(Locale::Fr).text);
        name.unwrap_or(code).to_owned()
    };
    let row = |part: &OrderPart| {
        let order = found.iter().find(|order| order.id == part.order_id)?;
        let point = part.agreed.point.as_ref();
        let (code, landmark) = match point {
            Some(point) => {
                let name = point.name.get(Locale::Fr).text;
                (&point.place_code, format!("{name}, {}", point.landmark))
            }
            None => (&order.place_code, order.landmark.clone()),
        };
        Some(Waiting {
            number: order.number.clone(),
            name: order.recipient_name.clone(),
            phone: order.phone.clone(),
            place: name_of(code),
            landmark,
            cash: (!part.way.is_prepaid()).then(|| part.total()),
            weight_g: part.known_weight_g(),
        })
    };
    Ok(parts.iter().filter_map(row).collect())
}

/// The list as a file that no spreadsheet runs.
pub fn as_csv(rows: &[Waiting]) -> Result<String, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(COLUMNS)?;
    for row in rows {
        file.write_record([
            plain(&row.number),
            plain(&row.name),
            // Without the sign: a cell that begins with it is a formula.
            row.phone.trim_start_matches('+').to_owned(),
            plain(&row.place),
            plain(&row.landmark),
            row.cash.map_or_else(String::new, |cash| amount(cash.minor)),
            row.weight_g.to_string(),
        ])?;
    }
    let bytes = file.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_of_the_list_is_run_by_a_spreadsheet() {
        let row = Waiting {
            number: "DT-1".to_owned(),
            name: "=HYPERLINK(\"http://x\")".to_owned(),
            phone: "+212612345678".to_owned(),
            place: "Arfoud".to_owned(),
            landmark: "@souk, porte 2".to_owned(),
            cash: Some(Money::mad(12_550)),
            weight_g: 1_200,
        };
        let file = as_csv(&[row]).unwrap();
        assert_eq!(
            file.lines().nth(1).unwrap(),
            "DT-1,\"'=HYPERLINK(\"\"http://x\"\")\",212612345678,Arfoud,\"'@souk, porte 2\",125.50,1200"
        );
    }
}
