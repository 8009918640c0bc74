//! What a mail's template says and how, in the reader's language.

use crate::message::{Line, Withdrawal};
use chrono::{DateTime, NaiveDate, Utc};
use i18n::{Texts, Value};
use kernel::{Locale, Localized, LocalizedText, Money, Phone};

/// Templates hold it as `t`. What they hand over are references.
#[derive(Clone, Copy)]
pub(super) struct Words(Texts);

impl Words {
    pub(super) const fn of(locale: Locale) -> Self {
        Self(Texts::of(locale))
    }

    pub(super) const fn locale(self) -> Locale {
        self.0.locale()
    }

    pub(super) fn get(self, key: &str) -> String {
        self.0.get(key)
    }

    pub(super) fn with(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.0.with(key, args)
    }

    /// One text of a family, `prefix-name`.
    pub(super) fn choice(self, prefix: &str, name: &str) -> String {
        self.0.choice(prefix, name)
    }

    pub(super) fn money(self, amount: &Money) -> String {
        i18n::money(*amount, self.locale())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates pass their fields by reference"
    )]
    pub(super) fn day(self, day: &NaiveDate) -> String {
        i18n::calendar_day(*day, self.locale())
    }

    pub(super) fn date_time(self, at: &DateTime<Utc>) -> String {
        i18n::date_time(*at, self.locale())
    }

    pub(super) fn local(self, text: &LocalizedText) -> Localized<'_> {
        text.get(self.locale())
    }

    /// Why a line cannot be sent back, if so.
    pub(super) fn exclusion(self, line: &Line) -> Option<String> {
        let texts = self.0;
        (line.withdrawal != Withdrawal::Standard)
            .then(|| texts.choice("withdrawal", line.withdrawal.code()))
    }
}

/// A telephone number that keeps its direction in plain text.
pub(super) fn phone(phone: &Phone) -> String {
    i18n::isolated(&phone.display())
}
