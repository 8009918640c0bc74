//! A field of a form as `parts/field` shows it: with what was typed and the
//! sentence beside it when it is wrong.

use std::fmt::Write as _;

/// One field. Its `name` is its id too, so a form has each name once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    /// What was typed, also when it is wrong.
    pub(crate) value: String,
    /// `text`, `tel`, `email` …; of no matter to areas and selects.
    pub(crate) kind: &'static str,
    pub(crate) hint: Option<String>,
    /// Stands beside the label: "optional".
    pub(crate) note: Option<String>,
    pub(crate) error: Option<String>,
    /// The token of `autocomplete`: `name`, `tel`, `email`.
    pub(crate) autocomplete: &'static str,
    pub(crate) required: bool,
    pub(crate) longest: u16,
}

/// Choices of a select under one heading, or under none.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) label: Option<String>,
    pub(crate) options: Vec<Choice>,
}

#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
}

impl Field {
    pub(crate) fn text(name: &'static str, label: String, value: String) -> Self {
        Self {
            name,
            label,
            value,
            kind: "text",
            longest: 200,
            ..Self::default()
        }
    }

    /// The attributes that tie hint and error to the field. All are of our own
    /// making: nothing that was typed is among them.
    pub(crate) fn attributes(&self) -> String {
        let mut text = String::new();
        let described: Vec<String> = [
            self.hint.as_ref().map(|_| format!("{}-hint", self.name)),
            self.error.as_ref().map(|_| format!("{}-error", self.name)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !described.is_empty() {
            let _ = write!(text, " aria-describedby=\"{}\"", described.join(" "));
        }
        if self.error.is_some() {
            text.push_str(" aria-invalid=\"true\"");
        }
        if self.required {
            text.push_str(" required");
        }
        if !self.autocomplete.is_empty() {
            let _ = write!(text, " autocomplete=\"{}\"", self.autocomplete);
        }
        if self.longest > 0 && !self.kind.is_empty() {
            let _ = write!(text, " maxlength=\"{}\"", self.longest);
        }
        if matches!(self.kind, "tel" | "email" | "url") {
            text.push_str(" dir=\"ltr\"");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hint_and_error_are_tied_to_the_field() {
        let mut field = Field::text("phone", "Téléphone".to_owned(), "12".to_owned());
        field.kind = "tel";
        field.hint = Some("06…".to_owned());
        field.error = Some("Ce numéro n’est pas marocain".to_owned());
        assert_eq!(
            field.attributes(),
            " aria-describedby=\"phone-hint phone-error\" aria-invalid=\"true\" \
             maxlength=\"200\" dir=\"ltr\""
        );
    }
}
