//! Keyset pages: what a list was asked for and what it gives back.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The most rows that any list gives at once.
pub const PAGE_LIMIT: u64 = 100;

/// How many rows, and after which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// 1 to [`PAGE_LIMIT`].
    pub first: u64,
    pub after: Option<Cursor>,
}

/// Some rows of a list, each with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    pub rows: Vec<(Cursor, T)>,
    /// Whether more rows follow the last one.
    pub more: bool,
}

/// A place in a list: opaque to whoever holds it, the sort key to the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

/// A cursor that this list did not make.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a place in the list")]
pub struct CursorError;

impl PageRequest {
    pub fn first(first: u64) -> Self {
        Self {
            first: first.clamp(1, PAGE_LIMIT),
            after: None,
        }
    }

    pub fn after(first: u64, after: Option<Cursor>) -> Self {
        Self {
            after,
            ..Self::first(first)
        }
    }
}

impl Cursor {
    /// Makes a cursor of a sort key, for example `(price, id)`.
    pub fn of(key: &impl Serialize) -> Self {
        let json = serde_json::to_vec(key).unwrap_or_default();
        let digits = json.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Self(
            digits
                .filter_map(|digit| char::from_digit(digit.into(), 16))
                .collect(),
        )
    }

    /// Takes a cursor as it came from outside; it is checked when it is read.
    pub fn from_outside(text: String) -> Self {
        Self(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the sort key back.
    pub fn key<T: DeserializeOwned>(&self) -> Result<T, CursorError> {
        let digits = self.0.as_bytes();
        let bytes: Option<Vec<u8>> = digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
            .collect();
        serde_json::from_slice(&bytes.ok_or(CursorError)?).map_err(|_| CursorError)
    }
}

impl<T> Page<T> {
    /// A page of rows that were asked for with one more than `first`, so as to
    /// know whether more follow.
    pub fn of(rows: Vec<T>, first: u64, cursor: impl Fn(&T) -> Cursor) -> Self {
        let first = usize::try_from(first).unwrap_or(usize::MAX);
        let more = rows.len() > first;
        let rows = rows
            .into_iter()
            .take(first)
            .map(|row| (cursor(&row), row))
            .collect();
        Self { rows, more }
    }

    pub fn items(self) -> Vec<T> {
        self.rows.into_iter().map(|(_, item)| item).collect()
    }

    /// Where the next page begins, if there is one.
    pub fn next(&self) -> Option<&Cursor> {
        self.rows
            .last()
            .filter(|_| self.more)
            .map(|(cursor, _)| cursor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_gives_its_key_back_and_refuses_what_is_none() {
        let cursor = Cursor::of(&(1_250, "dattes"));
        assert_eq!(
            cursor.key::<(i64, String)>(),
            Ok((1_250, "dattes".to_owned()))
        );
        assert_eq!(
            Cursor::from_outside("zz".into()).key::<i64>(),
            Err(CursorError)
        );
        assert_eq!(
            Cursor::from_outside("é1".into()).key::<i64>(),
            Err(CursorError)
        );
    }
}
