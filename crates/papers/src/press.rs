//! The press: fonts, templates and typst's library, made once; a paper at a time.

use crate::words::Words;
use crate::{Paper, Sheet, SocialCard};
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageError};
use kernel::{Direction, Locale};
use serde_json::{Value, json};
use std::sync::Arc;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_render::RenderOptions;

/// How many papers later what typst remembers of one is forgotten.
const REMEMBERED: usize = 8;

const FONTS: [&[u8]; 7] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansTifinagh-Regular.ttf"),
    include_bytes!("../fonts/ReemKufi-Arabic.ttf"),
    include_bytes!("../fonts/ReemKufi-Latin.ttf"),
];

/// Every template; `frame.typ` is what they share.
const TEMPLATES: [(&str, &str); 9] = [
    ("card.typ", include_str!("../templates/card.typ")),
    ("frame.typ", include_str!("../templates/frame.typ")),
    ("bill.typ", include_str!("../templates/bill.typ")),
    ("invoice.typ", include_str!("../templates/invoice.typ")),
    (
        "credit_note.typ",
        include_str!("../templates/credit_note.typ"),
    ),
    ("statement.typ", include_str!("../templates/statement.typ")),
    (
        "packing_sheet.typ",
        include_str!("../templates/packing_sheet.typ"),
    ),
    (
        "payout_receipt.typ",
        include_str!("../templates/payout_receipt.typ"),
    ),
    (
        "withdrawal_form.typ",
        include_str!("../templates/withdrawal_form.typ"),
    ),
];

/// Where a template finds what it shows.
const DATA: &str = "data.json";
/// Where a card finds the picture of its product.
const PICTURE: &str = "picture.jpg";

/// Pixels a point: a card is 1200 pixels wide and 630 high, as networks want it.
const SHARPNESS: f64 = 2.0;
const JPEG_QUALITY: u8 = 82;

/// Prints papers. Cheap to clone; printing takes tens of milliseconds of a
/// processor, so it does not belong on an asynchronous thread.
#[derive(Clone)]
pub struct Press(Arc<Parts>);

/// Why a paper was not printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A mistake of ours, or a picture that is none.
    #[error("the template `{template}` cannot be set: {reason}")]
    Template {
        template: &'static str,
        reason: String,
    },
    #[error(transparent)]
    Picture(#[from] ImageError),
}

struct Parts {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
}

impl Press {
    pub fn new() -> Self {
        let fonts: Vec<Font> = FONTS
            .into_iter()
            .flat_map(|font| Font::iter(Bytes::new(font)))
            .collect();
        let source = |(path, text): (&str, &str)| Some(Source::new(file(path)?, text.to_owned()));
        Self(Arc::new(Parts {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources: TEMPLATES.into_iter().filter_map(source).collect(),
        }))
    }

    /// Prints a paper in a language, as a PDF. The same paper gives the same bytes.
    ///
    /// # Errors
    /// If its template is broken.
    pub fn print(&self, paper: &impl Paper, locale: Locale) -> Result<Vec<u8>, PrintError> {
        let sheet = paper.sheet(Words::of(locale));
        let document = self.lay_out(&sheet, locale, None)?;
        let pdf = typst_pdf::pdf(&document, &PdfOptions::default());
        typst::comemo::evict(REMEMBERED);
        pdf.map_err(|errors| sheet.failed(&errors))
    }

    /// Draws a card in a language, as a JPEG of 1200 × 630 pixels.
    ///
    /// # Errors
    /// If its template is broken, or its picture is no JPEG.
    pub fn draw(&self, card: &SocialCard, locale: Locale) -> Result<Vec<u8>, PrintError> {
        let sheet = card.sheet(Words::of(locale));
        let document = self.lay_out(&sheet, locale, card.picture.as_ref())?;
        let options = RenderOptions {
            pixel_per_pt: SHARPNESS.into(),
            ..RenderOptions::default()
        };
        let drawn = document.pages().first();
        let drawn = drawn.map(|page| typst_render::render(page, &options));
        typst::comemo::evict(REMEMBERED);
        let drawn = drawn.ok_or_else(|| sheet.failed(&[]))?;
        let colours: Vec<u8> = drawn
            .pixels()
            .iter()
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
            .collect();
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY).encode(
            &colours,
            drawn.width(),
            drawn.height(),
            ExtendedColorType::Rgb8,
        )?;
        Ok(jpeg)
    }

    fn lay_out(
        &self,
        sheet: &Sheet,
        locale: Locale,
        picture: Option<&Vec<u8>>,
    ) -> Result<PagedDocument, PrintError> {
        let data = Bytes::from_string(with_frame(sheet, locale).to_string());
        let picture = picture.map(|bytes| (PICTURE, Bytes::new(bytes.clone())));
        let files = [(DATA, data)].into_iter().chain(picture);
        let page = Page {
            parts: &self.0,
            main: file(sheet.template).ok_or_else(|| sheet.failed(&[]))?,
            files: files
                .filter_map(|(name, bytes)| Some((file(name)?, bytes)))
                .collect(),
        };
        let document = typst::compile::<PagedDocument>(&page).output;
        document.map_err(|errors| sheet.failed(&errors))
    }
}

impl Sheet {
    fn failed(&self, errors: &[SourceDiagnostic]) -> PrintError {
        let reasons: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        PrintError::Template {
            template: self.template,
            reason: reasons.join("; "),
        }
    }
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").finish_non_exhaustive()
    }
}

/// What the frame needs besides what the paper says.
fn with_frame(sheet: &Sheet, locale: Locale) -> Value {
    json!({
        "lang": locale.code(),
        "rtl": locale.direction() == Direction::Rtl,
        "title": sheet.title,
        "paper": sheet.data,
    })
}

fn file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One paper on the press.
struct Page<'a> {
    parts: &'a Parts,
    main: FileId,
    /// What it shows besides fonts and templates.
    files: Vec<(FileId, Bytes)>,
}

impl World for Page<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.parts.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.parts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.parts.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(name, _)| *name == id);
        let found = found.map(|(_, bytes)| bytes.clone());
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.parts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // A paper bears the day it was issued, not the day it is drawn.
        None
    }
}
