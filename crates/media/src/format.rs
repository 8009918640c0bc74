//! The formats that come in, the formats that go out, and the widths.

use image::ImageFormat;
use sea_orm::{DeriveActiveEnum, EnumIter};

/// The widths in pixels that every picture is kept in, narrowest first. A
/// picture narrower than one of them is kept there as wide as it is.
pub const WIDTHS: [u32; 4] = [160, 320, 640, 1280];

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Webp,
    /// For whoever cannot show WebP, mail programs for one.
    Jpeg,
}

/// What comes in, told by its first bytes and never by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OriginalFormat {
    Jpeg,
    Png,
    Webp,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Webp, Self::Jpeg];

    pub const fn extension(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }

    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl OriginalFormat {
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        match image::guess_format(bytes).ok()? {
            ImageFormat::Jpeg => Some(Self::Jpeg),
            ImageFormat::Png => Some(Self::Png),
            ImageFormat::WebP => Some(Self::Webp),
            _ => None,
        }
    }
}

impl From<OriginalFormat> for ImageFormat {
    fn from(format: OriginalFormat) -> Self {
        match format {
            OriginalFormat::Jpeg => Self::Jpeg,
            OriginalFormat::Png => Self::Png,
            OriginalFormat::Webp => Self::WebP,
        }
    }
}

/// The name of a kept size: `640.webp`.
pub(crate) fn file_name(width: u32, format: Format) -> String {
    format!("{width}.{}", format.extension())
}
