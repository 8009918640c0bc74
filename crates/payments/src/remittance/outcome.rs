//! What became of a line, as data.

use sea_orm::{DeriveActiveEnum, EnumIter};

/// What a line turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Outcome {
    /// The parcel was found, the amount is what was owed: it is booked.
    Matched,
    /// The parcel was found, the amount is another.
    AmountDiffers,
    /// The parcel was found, but nobody has said yet that it was delivered.
    NotCollected,
    /// The parcel was accounted for before.
    AlreadyRemitted,
    /// An earlier line of the same file speaks of this parcel.
    Duplicate,
    /// No parcel of this carrier fits, or several do.
    Unknown,
    /// It holds no amount, or a fee that is larger.
    Unreadable,
}

impl Outcome {
    /// Every outcome that waits for an officer.
    pub const OPEN: &[Self] = &[
        Self::AmountDiffers,
        Self::NotCollected,
        Self::AlreadyRemitted,
        Self::Duplicate,
        Self::Unknown,
        Self::Unreadable,
    ];
}
