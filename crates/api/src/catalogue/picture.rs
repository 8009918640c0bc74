//! Pictures and where their sizes lie.

use crate::Shop;
use crate::values::{LocaleArg, LocalizedText, localized};
use async_graphql::{Context, Enum, Object};
use kernel::LocalizedText as Text;

/// A file format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum PictureFormat {
    /// `WebP`, the smaller one.
    Webp,
    /// JPEG, which everything reads.
    Jpeg,
}

pub(crate) struct Picture {
    pub(crate) hash: String,
    pub(crate) width: i32,
    pub(crate) height: i32,
    pub(crate) alt: Option<Text>,
}

impl From<catalog::ProductPicture> for Picture {
    fn from(row: catalog::ProductPicture) -> Self {
        Self {
            hash: row.picture_hash,
            width: row.width,
            height: row.height,
            alt: row.alt,
        }
    }
}

impl From<media::Stored> for Picture {
    fn from(stored: media::Stored) -> Self {
        Self {
            hash: stored.hash,
            width: i32::try_from(stored.width).unwrap_or(i32::MAX),
            height: i32::try_from(stored.height).unwrap_or(i32::MAX),
            alt: None,
        }
    }
}

impl Picture {
    fn address(&self, ctx: &Context<'_>, width: u32, format: PictureFormat) -> String {
        let public_url = &ctx.data_unchecked::<Shop>().settings.public_url;
        let ending = match format {
            PictureFormat::Webp => "webp",
            PictureFormat::Jpeg => "jpg",
        };
        let path = format!("/media/{}/{width}.{ending}", self.hash);
        public_url
            .join(&path)
            .map_or(path, |address| address.to_string())
    }
}

/// A picture, which there is in several sizes.
#[Object]
impl Picture {
    /// The name under which the market keeps it: the SHA-256 of what came in.
    async fn hash(&self) -> &str {
        &self.hash
    }

    /// The address of one size.
    async fn url(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The width wished for, in pixels; the next larger size is given.",
            default = 640
        )]
        width: u32,
        #[graphql(desc = "The file format.", default_with = "PictureFormat::Webp")]
        format: PictureFormat,
    ) -> String {
        let larger = media::WIDTHS.into_iter().find(|size| *size >= width);
        let largest = media::WIDTHS.into_iter().max();
        self.address(ctx, larger.or(largest).unwrap_or(width), format)
    }

    /// All sizes, as the attribute `srcset` of HTML writes them.
    async fn srcset(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file format.", default_with = "PictureFormat::Webp")]
        format: PictureFormat,
    ) -> String {
        let sizes = media::WIDTHS
            .into_iter()
            .map(|width| format!("{} {width}w", self.address(ctx, width, format)));
        sizes.collect::<Vec<_>>().join(", ")
    }

    /// The width of the original, in pixels.
    async fn width(&self) -> i32 {
        self.width
    }

    /// The height of the original, in pixels.
    async fn height(&self) -> i32 {
        self.height
    }

    /// What it shows, for those who do not see it.
    async fn alt(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> Option<LocalizedText> {
        self.alt.as_ref().map(|alt| localized(ctx, alt, locale))
    }
}
