//! A picture in the sizes in which it lies in the store.

use crate::Shop;
use crate::fault::Fault;
use crate::words::{Spoken, Words};
use catalog::{Cooperative, ProductPicture};
use kernel::{CooperativeId, LocalizedText};
use std::collections::HashMap;
use std::fmt::Write as _;

#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub(crate) alt: Spoken,
    pub(crate) width: u32,
    pub(crate) height: u32,
    hash: String,
}

impl Picture {
    /// `name` stands in where nobody described the picture.
    pub(crate) fn of(t: Words, picture: &ProductPicture, name: &LocalizedText) -> Self {
        Self {
            alt: t.spoken(picture.alt.as_ref().unwrap_or(name)),
            width: u32::try_from(picture.width).unwrap_or(1),
            height: u32::try_from(picture.height).unwrap_or(1),
            hash: picture.picture_hash.clone(),
        }
    }

    /// The pictures that some cooperatives have of themselves.
    pub(crate) async fn of_cooperatives(
        shop: &Shop,
        t: Words,
        sellers: &[Cooperative],
    ) -> Result<HashMap<CooperativeId, Self>, Fault> {
        let hashes: Vec<String> = sellers
            .iter()
            .filter_map(|seller| seller.picture_hash.clone())
            .collect();
        let rows = media::pictures::by_hashes(shop.db.reader(), &hashes).await?;
        let found = |seller: &Cooperative| {
            let hash = seller.picture_hash.as_ref()?;
            let row = rows.iter().find(|row| row.hash == *hash)?;
            let alt = seller.picture_alt.as_ref().unwrap_or(&seller.name);
            let picture = Self {
                alt: t.spoken(alt),
                width: u32::try_from(row.width).unwrap_or(1),
                height: u32::try_from(row.height).unwrap_or(1),
                hash: hash.clone(),
            };
            Some((seller.id, picture))
        };
        Ok(sellers.iter().filter_map(found).collect())
    }

    /// The address of one size, `/media/{hash}/640.jpg`.
    pub(crate) fn source(&self, width: u32, ending: &str) -> String {
        format!("/media/{}/{width}.{ending}", self.hash)
    }

    /// All sizes for `srcset`. The store never enlarges: the first size at or
    /// above the original holds the original, and the larger ones say nothing new.
    pub(crate) fn sources(&self, ending: &str) -> String {
        let mut text = String::new();
        for width in media::WIDTHS {
            let real = width.min(self.width);
            if !text.is_empty() {
                text.push_str(", ");
            }
            let _ = write!(text, "{} {real}w", self.source(width, ending));
            if width >= self.width {
                break;
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Locale;

    #[test]
    fn sizes_end_with_the_original() {
        let picture = Picture {
            alt: Words::of(Locale::Fr).spoken(&LocalizedText::default()),
            width: 500,
            height: 500,
            hash: "ab".to_owned(),
        };
        assert_eq!(
            picture.sources("webp"),
            "/media/ab/160.webp 160w, /media/ab/320.webp 320w, /media/ab/640.webp 500w"
        );
    }
}
