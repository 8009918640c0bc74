//! Papers that people hold in their hands: what is known goes in, a PDF comes
//! out. Set by typst with the fonts of this crate, so that Arabic is shaped and
//! the same paper has the same bytes on every machine.
//!
//! The same press draws the card that goes with a link to a product.
//!
//! What people wrote reaches a template as a value (`data.json`), never as
//! markup: `#`, `$` and `[` are letters like all others.

mod bill;
mod card;
mod packing;
mod press;
mod receipt;
mod statement;
mod withdrawal;
mod words;

pub use bill::Bill;
pub use card::SocialCard;
pub use packing::{PackedLine, PackingSheet};
pub use press::{Press, PrintError};
pub use receipt::PayoutReceipt;
pub use statement::{Statement, StatementInvoice, StatementLine};
pub use withdrawal::{WithdrawalForm, WithdrawalLine};

#[doc(hidden)]
pub use words::Words;

/// Something that can be printed.
pub trait Paper {
    /// What its template shows, and how it is put there.
    #[doc(hidden)]
    fn sheet(&self, words: Words) -> Sheet;
}

/// A template with its data.
#[doc(hidden)]
#[derive(Debug)]
pub struct Sheet {
    template: &'static str,
    /// The document's title, for whoever lists files.
    title: String,
    data: serde_json::Value,
}
