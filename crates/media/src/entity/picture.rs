//! A picture in the store.

use crate::format::file_name;
use crate::{Format, OriginalFormat, WIDTHS};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "picture")]
pub struct Model {
    /// SHA-256 of the bytes that came in, in hex.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// In pixels, upright.
    pub width: i32,
    pub height: i32,
    pub byte_size: i64,
    pub original_format: OriginalFormat,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The address of the narrowest size that is at least this wide, else of
    /// the widest. In pixels.
    pub fn url(&self, wanted_width: u32, format: Format) -> String {
        let widths = WIDTHS.into_iter();
        let wide_enough = widths.clone().find(|width| *width >= wanted_width);
        let width = wide_enough.or(widths.max()).unwrap_or_default();
        self.url_of(width, format)
    }

    /// The value of the HTML attribute `srcset`: each size once, with the
    /// width that it truly has.
    pub fn srcset(&self, format: Format) -> String {
        let own = u32::try_from(self.width).unwrap_or_default();
        let narrower = WIDTHS.iter().filter(|width| **width < own).count();
        let sizes: Vec<String> = WIDTHS
            .into_iter()
            .take(narrower + 1)
            .map(|width| format!("{} {}w", self.url_of(width, format), width.min(own)))
            .collect();
        sizes.join(", ")
    }

    fn url_of(&self, width: u32, format: Format) -> String {
        format!("/media/{}/{}", self.hash, file_name(width, format))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: i32) -> Model {
        Model {
            hash: "ab".into(),
            width,
            height: 300,
            byte_size: 1,
            original_format: OriginalFormat::Jpeg,
            created_at: DateTimeUtc::UNIX_EPOCH,
        }
    }

    #[test]
    fn srcset_says_the_true_widths() {
        assert_eq!(
            picture(500).srcset(Format::Webp),
            "/media/ab/160.webp 160w, /media/ab/320.webp 320w, /media/ab/640.webp 500w"
        );
        assert_eq!(
            picture(640).srcset(Format::Jpeg),
            "/media/ab/160.jpg 160w, /media/ab/320.jpg 320w, /media/ab/640.jpg 640w"
        );
        assert_eq!(picture(80).srcset(Format::Jpeg), "/media/ab/160.jpg 80w");
        assert!(
            picture(4_000)
                .srcset(Format::Webp)
                .ends_with("/1280.webp 1280w")
        );
    }

    #[test]
    fn an_address_is_of_a_size_that_is_wide_enough() {
        let picture = picture(4_000);
        assert_eq!(picture.url(1, Format::Webp), "/media/ab/160.webp");
        assert_eq!(picture.url(321, Format::Webp), "/media/ab/640.webp");
        assert_eq!(picture.url(9_000, Format::Jpeg), "/media/ab/1280.jpg");
    }
}
