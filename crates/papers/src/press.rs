//! The press: fonts, templates and typst's library, made once; a paper at a time.

use crate::words::Words;
use crate::{Paper, Sheet};
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
const TEMPLATES: [(&str, &str); 8] = [
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

/// Prints papers. Cheap to clone; printing takes tens of milliseconds of a
/// processor, so it does not belong on an asynchronous thread.
#[derive(Clone)]
pub struct Press(Arc<Parts>);

/// Why a paper was not printed: a mistake of ours, in a template.
#[derive(Debug, thiserror::Error)]
#[error("the template `{template}` cannot be set: {reason}")]
pub struct PrintError {
    template: &'static str,
    reason: String,
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
        let failed = |errors: &[SourceDiagnostic]| PrintError {
            template: sheet.template,
            reason: errors
                .iter()
                .map(|error| error.message.to_string())
                .collect::<Vec<_>>()
                .join("; "),
        };
        let page = self.lay_out(&sheet, locale).ok_or_else(|| failed(&[]))?;
        let document = typst::compile::<PagedDocument>(&page).output;
        let document = document.map_err(|errors| failed(&errors))?;
        let pdf = typst_pdf::pdf(&document, &PdfOptions::default());
        typst::comemo::evict(REMEMBERED);
        pdf.map_err(|errors| failed(&errors))
    }

    fn lay_out(&self, sheet: &Sheet, locale: Locale) -> Option<Page<'_>> {
        let data = with_frame(sheet, locale);
        Some(Page {
            parts: &self.0,
            main: file(sheet.template)?,
            data_id: file(DATA)?,
            data: Bytes::from_string(data.to_string()),
        })
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
    data_id: FileId,
    data: Bytes,
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
        if id == self.data_id {
            return Ok(self.data.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.parts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // A paper bears the day it was issued, not the day it is drawn.
        None
    }
}
