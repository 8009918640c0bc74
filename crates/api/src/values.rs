//! Small values that many types hold: money, texts, languages.

use async_graphql::{
    Context, Enum, ID, InputValueError, InputValueResult, Scalar, ScalarType, SimpleObject, Value,
};
use chrono::NaiveDate;
use i18n::Texts;
use std::str::FromStr;

/// A language of the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "kernel::Locale")]
pub(crate) enum Locale {
    /// Arabic, written from right to left.
    Ar,
    /// French.
    Fr,
    /// Standard Moroccan Tamazight, in Tifinagh.
    Zgh,
    /// English.
    En,
}

/// A currency of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "kernel::Currency")]
pub(crate) enum Currency {
    /// Moroccan dirham.
    Mad,
    /// Euro.
    Eur,
}

/// An amount of money, exact.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub(crate) struct Money {
    /// The amount in minor units: centimes. A whole number of up to 64 bits.
    amount_minor: i64,
    /// The currency of the amount.
    currency: Currency,
}

/// A text and the language it is in, which need not be the one asked for.
#[derive(Clone, Debug, SimpleObject)]
pub(crate) struct LocalizedText {
    /// The text; empty if it was written in no language at all.
    text: String,
    /// The language of `text`: the one asked for, or the nearest that there is.
    locale: Locale,
}

/// The argument `locale` of texts.
pub(crate) type LocaleArg = Option<Locale>;

/// The language of whoever sends the request, from `Accept-Language`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader(pub(crate) kernel::Locale);

/// A day, as `2026-10-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date(pub(crate) NaiveDate);

/// A day of the calendar, as `2026-10-01`.
#[Scalar]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => Ok(Self(text.parse()?)),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

impl Money {
    pub(crate) fn new(minor: i64, currency: kernel::Currency) -> Self {
        kernel::Money::new(minor, currency).into()
    }
}

impl From<kernel::Money> for Money {
    fn from(money: kernel::Money) -> Self {
        Self {
            amount_minor: money.minor,
            currency: money.currency.into(),
        }
    }
}

/// The text in the language of the argument, else in the reader's.
pub(crate) fn localized(
    ctx: &Context<'_>,
    text: &kernel::LocalizedText,
    locale: LocaleArg,
) -> LocalizedText {
    let found = text.get(language(ctx, locale));
    LocalizedText {
        text: found.text.to_owned(),
        locale: found.locale.into(),
    }
}

/// What we say to the reader.
pub(crate) fn texts(ctx: &Context<'_>) -> Texts {
    Texts::of(language(ctx, None))
}

/// The language of the argument, else the reader's.
pub(crate) fn language(ctx: &Context<'_>, locale: LocaleArg) -> kernel::Locale {
    let reader = || {
        ctx.data_opt::<Reader>()
            .map_or(kernel::Locale::Fr, |reader| reader.0)
    };
    locale.map_or_else(reader, Into::into)
}

/// Reads an id of ours; `None` for anything else, which is then not found.
pub(crate) fn read<T: FromStr>(id: &ID) -> Option<T> {
    id.as_str().parse().ok()
}
