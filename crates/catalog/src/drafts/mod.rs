//! New products and changes of what is said of one: a cooperative writes a draft
//! as often as it likes and sends it, an officer of its region looks at what it
//! changes and lets shoppers see it, or sends it back with reasons. Until then
//! shoppers see what was accepted last.

mod content;
mod differences;
mod find;
mod problems;
mod publish;
mod review;
mod stale;
mod writing;

pub use content::{Claim, DraftPicture, DraftVariant, ProductContent};
pub use differences::{Difference, differences};
pub use find::{DraftView, by_id, of_seller, one_of_officer, one_of_seller, queue};
pub use problems::{Problem, ProblemCode, UNITS};
pub use review::{DraftReviewed, accept, send_back};
pub use writing::{Writing, begin, discard, save, send};

use db::once::OnceError;
use sea_orm::DbErr;

/// Why a draft was not changed.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    #[error("somebody changed it meanwhile")]
    ChangedMeanwhile,
    #[error("it does not stand where this can be done")]
    WrongState,
    #[error("something is missing or wrong in it")]
    Incomplete,
    #[error("it is too long")]
    TooLong,
    #[error("a reason is needed, of 1,000 characters at the most")]
    ReasonNeeded,
    #[error("your part in the cooperative does not include products")]
    NotYourDuty,
    #[error("there is none")]
    NotFound,
    #[error("the key was used for another request, or is none")]
    Key(OnceError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<OnceError> for DraftError {
    fn from(error: OnceError) -> Self {
        match error {
            OnceError::Db(error) => Self::Db(error),
            key => Self::Key(key),
        }
    }
}
