//! What the market says in each language: the texts of `frontend/locales`, the
//! choice of a language, and how money, numbers, dates and weights are written.

mod catalogue;
#[cfg(test)]
mod checks;
mod choice;
mod formats;
mod texts;

pub use choice::choose;
pub use fluent_bundle::FluentValue as Value;
pub use formats::{calendar_day, date, date_time, isolated, money, number, small_weight, weight};
pub use texts::Texts;
