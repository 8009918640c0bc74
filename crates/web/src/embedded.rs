//! The files of `frontend/` that go into the binary. A debug build reads them
//! from disk each time.

use rust_embed::RustEmbed;

/// Styles, scripts, fonts and the mark of the storefront.
#[derive(RustEmbed)]
#[folder = "../../frontend/"]
#[include = "styles/*.css"]
#[include = "parts/*/part.css"]
#[include = "parts/*/part.js"]
#[include = "pages/*.css"]
#[include = "fonts/*.woff2"]
#[include = "marks/*"]
pub(crate) struct Storefront;

/// The outlines of provinces, one file a region by its HCP code.
#[derive(RustEmbed)]
#[folder = "../../frontend/maps/"]
#[include = "*.json"]
pub(crate) struct Maps;

/// The studio as its build left it; nothing where it was not built.
#[derive(RustEmbed)]
#[folder = "../../frontend/studio/dist/"]
#[allow_missing = true]
pub(crate) struct Studio;

/// The media type of a file by its ending.
pub(crate) fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webp") => "image/webp",
        Some("jpg") => "image/jpeg",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
