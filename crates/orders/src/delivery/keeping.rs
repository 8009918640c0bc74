//! Who keeps what is said about delivery, and why something was not kept.

use super::Grid;
use catalog::{Place, places};
use db::once::OnceError;
use kernel::LocalizedText;
use sea_orm::{ConnectionTrait, DbErr};

const LONGEST_NAME: usize = 80;
const LONGEST_TEXT: usize = 300;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    #[error("a name and the carrier are needed, of {LONGEST_NAME} characters at most")]
    Incomplete,
    #[error("each zone needs places of its own, and prices for rising weights")]
    BadGrid,
    #[error("there is no place with the code {0}")]
    UnknownPlace(String),
    #[error("there is none, or it is somebody else's")]
    NotFound,
    #[error("your part in the cooperative does not include this")]
    NotYourDuty,
    #[error(transparent)]
    Once(#[from] OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Whether a grid makes sense and names places that exist.
pub(super) async fn check_grid(db: &impl ConnectionTrait, grid: &Grid) -> Result<(), KeepError> {
    if !grid.fits() {
        return Err(KeepError::BadGrid);
    }
    let zones = grid.zones.iter();
    let codes: Vec<String> = zones.flat_map(|zone| zone.places.clone()).collect();
    let known = places::by_codes(db, &codes).await?;
    match codes.into_iter().find(|code| !known.contains_key(code)) {
        Some(code) => Err(KeepError::UnknownPlace(code)),
        None => Ok(()),
    }
}

/// A name in at least one language, and who carries.
pub(super) fn check_names(name: &LocalizedText, carrier: &str) -> Result<(), KeepError> {
    let said = |text: &str| !text.trim().is_empty() && text.chars().count() <= LONGEST_NAME;
    if !name.is_empty() && each(name, LONGEST_NAME) && said(carrier) {
        Ok(())
    } else {
        Err(KeepError::Incomplete)
    }
}

/// A point's name, and where it is.
pub(super) fn check_point(
    name: &LocalizedText,
    landmark: &str,
    hours: &LocalizedText,
) -> Result<(), KeepError> {
    let found = !landmark.trim().is_empty() && landmark.chars().count() <= LONGEST_TEXT;
    if !name.is_empty() && each(name, LONGEST_NAME) && found && each(hours, LONGEST_TEXT) {
        Ok(())
    } else {
        Err(KeepError::Incomplete)
    }
}

fn each(text: &LocalizedText, longest: usize) -> bool {
    kernel::Locale::ALL
        .into_iter()
        .filter_map(|locale| text.exact(locale))
        .all(|text| text.chars().count() <= longest)
}

/// A place and the province that it lies in: where a shopper may be.
pub(super) async fn place_in_province(
    db: &impl ConnectionTrait,
    code: &str,
) -> Result<(Place, String), KeepError> {
    let unknown = || KeepError::UnknownPlace(code.to_owned());
    let path = places::path(db, code).await?;
    let province = super::offers::province_of(&path).ok_or_else(unknown)?;
    let place = path.first().cloned().ok_or_else(unknown)?;
    Ok((place, province.to_owned()))
}
