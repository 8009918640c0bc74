//! Styles and scripts under names that change with their content, so that a
//! browser may keep them for ever.

use crate::Shop;
use crate::embedded::{Storefront, media_type};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, OnceLock};

/// A year: the content of such an address never changes.
pub(crate) const FOR_EVER: HeaderValue =
    HeaderValue::from_static("public, max-age=31536000, immutable");

pub(crate) struct Assets {
    bundle: Arc<Bundle>,
    fresh: bool,
}

/// One state of all styles, scripts, fonts and marks.
pub(crate) struct Bundle {
    /// By name with hash.
    files: HashMap<String, Asset>,
    /// From the plain name to the address.
    addresses: HashMap<String, String>,
}

struct Asset {
    media_type: &'static str,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

pub(crate) fn router() -> Router<Shop> {
    Router::new()
        .route("/assets/{file}", get(serve))
        .route("/favicon.ico", get(favicon))
        .route("/favicon.svg", get(favicon))
}

async fn serve(State(shop): State<Shop>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    match shop.assets().bundle().files.get(&file) {
        Some(asset) => asset.response(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Browsers ask for it by this name; it lives under its hashed one.
async fn favicon(State(shop): State<Shop>) -> Response {
    let day = HeaderValue::from_static("public, max-age=86400");
    let bundle = shop.assets().bundle();
    let address = bundle.address("marks/icon.svg");
    let file = address.trim_start_matches("/assets/");
    let Some(asset) = bundle.files.get(file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static(asset.media_type);
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, day)];
    (headers, asset.plain.clone()).into_response()
}

impl Assets {
    /// `fresh` reads the files again for every page, for whoever is changing them.
    pub(crate) fn new(fresh: bool) -> Self {
        Self {
            bundle: Arc::new(Bundle::build()),
            fresh,
        }
    }

    pub(crate) fn bundle(&self) -> Arc<Bundle> {
        if self.fresh {
            Arc::new(Bundle::build())
        } else {
            Arc::clone(&self.bundle)
        }
    }
}

impl Bundle {
    fn build() -> Self {
        let mut bundle = Self {
            files: HashMap::new(),
            addresses: HashMap::new(),
        };
        let mut names: Vec<String> = Storefront::iter().map(String::from).collect();
        names.sort_by_key(|name| (layer(name), name.clone()));
        for name in names.iter().filter(|name| !is_sheet(name)) {
            bundle.add(name, read(name));
        }
        let sheets = names.iter().filter(|name| is_sheet(name));
        let mut style = String::new();
        for name in sheets {
            style.push_str(&String::from_utf8_lossy(&read(name)));
        }
        for (name, address) in &bundle.addresses {
            style = style.replace(&format!("asset:{name}"), address);
        }
        bundle.add("app.css", style.into_bytes());
        bundle
    }

    /// The address of `parts/basket_button/part.js`, `fonts/x.woff2` or `app.css`.
    /// A file that is not there has an address that is not found.
    pub(crate) fn address(&self, name: &str) -> &str {
        self.addresses
            .get(name)
            .map_or("/assets/missing", String::as_str)
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let hash: String = hex::encode(Sha256::digest(&bytes))
            .chars()
            .take(16)
            .collect();
        let flat = name.replace('/', "-");
        let (stem, ending) = flat.rsplit_once('.').unwrap_or((&flat, "bin"));
        let file = format!("{stem}.{hash}.{ending}");
        self.addresses
            .insert(name.to_owned(), format!("/assets/{file}"));
        let asset = Asset {
            media_type: media_type(name),
            plain: Bytes::from(bytes),
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        };
        self.files.insert(file, asset);
    }
}

fn is_sheet(name: &str) -> bool {
    media_type(name).starts_with("text/css")
}

/// Tokens come first, for they declare the order of the layers.
fn layer(name: &str) -> u8 {
    match name {
        "styles/tokens.css" => 0,
        name if name.starts_with("styles/") => 1,
        name if name.starts_with("parts/") => 2,
        _ => 3,
    }
}

fn read(name: &str) -> Vec<u8> {
    Storefront::get(name)
        .map(|file| file.data.into_owned())
        .unwrap_or_default()
}

impl Asset {
    fn response(&self, request: &HeaderMap) -> Response {
        let kind = HeaderValue::from_static(self.media_type);
        let headers = [
            (CONTENT_TYPE, kind),
            (CACHE_CONTROL, FOR_EVER),
            (VARY, HeaderValue::from_static("accept-encoding")),
        ];
        let accepted = request
            .get(ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let (coding, body) = match accepted {
            _ if self.media_type.starts_with("font/") => (None, &self.plain),
            accepted if accepts(accepted, "br") => (Some("br"), self.brotli()),
            accepted if accepts(accepted, "gzip") => (Some("gzip"), self.gzip()),
            _ => (None, &self.plain),
        };
        let mut response = (headers, body.clone()).into_response();
        if let Some(coding) = coding {
            response
                .headers_mut()
                .insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        response
    }

    fn brotli(&self) -> &Bytes {
        self.brotli.get_or_init(|| {
            let mut packed = Vec::new();
            let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
            let written = writer.write_all(&self.plain);
            drop(writer);
            written.map_or_else(|_| self.plain.clone(), |()| Bytes::from(packed))
        })
    }

    fn gzip(&self) -> &Bytes {
        self.gzip.get_or_init(|| {
            let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            writer
                .write_all(&self.plain)
                .and_then(|()| writer.finish())
                .map_or_else(|_| self.plain.clone(), Bytes::from)
        })
    }
}

/// Whether a coding is among those of `Accept-Encoding`, and not at weight 0.
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let mut words = offer.split(';').map(str::trim);
        let named = words.next() == Some(coding);
        named && !words.any(|weight| weight == "q=0" || weight == "q=0.0")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sheet_begins_with_the_tokens_and_names_its_fonts_by_hash() {
        let bundle = Bundle::build();
        let address = bundle.address("app.css");
        let file = address.trim_start_matches("/assets/");
        let style = String::from_utf8(bundle.files[file].plain.to_vec()).unwrap();
        assert!(style.contains("@layer reset, tokens, base, parts, pages, utilities;"));
        assert!(style.contains("/assets/fonts-reem-kufi-arabic"));
        assert!(!style.contains("asset:"), "every named asset exists");
    }

    #[test]
    fn a_coding_at_weight_zero_is_refused() {
        assert!(accepts("gzip, deflate, br;q=1.0", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("brotli", "br"));
    }

    #[test]
    fn what_is_packed_unpacks_to_the_same() {
        let asset = Asset {
            media_type: "text/css",
            plain: Bytes::from_static(b"body { color: red }"),
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        };
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut asset.brotli().as_ref(), &mut unpacked).unwrap();
        assert_eq!(unpacked, asset.plain);
        let mut unpacked = Vec::new();
        let mut reader = flate2::read::GzDecoder::new(asset.gzip().as_ref());
        std::io::Read::read_to_end(&mut reader, &mut unpacked).unwrap();
        assert_eq!(unpacked, asset.plain);
    }
}
