//! What people send, in good faith and in bad.

use crate::{Format, MAX_BYTES, MediaError, OriginalFormat, Store, Stored, WIDTHS};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, RgbaImage};
use std::fs;
use std::io::Cursor;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn store() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::in_dir(dir.path()).unwrap();
    (dir, store)
}

/// Left half red, right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        Rgb(if x < width / 2 {
            [220, 0, 0]
        } else {
            [0, 0, 220]
        })
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95)
        .encode_image(picture)
        .unwrap();
    bytes
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A JPEG with an Exif segment: held sideways (6: turn right by a quarter), and a place.
fn sideways(picture: &RgbImage) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    exif.extend(b"\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0");
    exif.extend(b"GPSLatitude 31.9314 N, Boumalne");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let plain = jpeg(picture);
    let (start, rest) = plain.split_at(2);
    [start, b"\xff\xe1", &length, &exif, rest].concat()
}

async fn served(
    store: &Store,
    stored: &Stored,
    width: u32,
    format: Format,
) -> (bytes::Bytes, DynamicImage) {
    let name = format!("{width}.{}", format.extension());
    let found = store.served(&stored.hash, &name).unwrap();
    let bytes = store.read(&found).await.unwrap().unwrap();
    let expected = match format {
        Format::Webp => ImageFormat::WebP,
        Format::Jpeg => ImageFormat::Jpeg,
    };
    assert_eq!(image::guess_format(&bytes).unwrap(), expected);
    let picture = image::load_from_memory(&bytes).unwrap();
    (bytes, picture)
}

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[tokio::test]
async fn a_photograph_comes_out_in_eight_files() {
    let (_dir, store) = store();
    let stored = store.add(jpeg(&halves(2000, 1500))).await.unwrap();

    assert_eq!((stored.width, stored.height), (2000, 1500));
    assert_eq!(stored.original_format, OriginalFormat::Jpeg);
    for format in Format::ALL {
        for width in WIDTHS {
            let (_, picture) = served(&store, &stored, width, format).await;
            assert_eq!((picture.width(), picture.height()), (width, width * 3 / 4));
        }
    }
    store.check().await.unwrap();
}

#[tokio::test]
async fn where_and_how_it_was_taken_is_gone_and_it_stands_upright() {
    let (_dir, store) = store();
    for (width, height, shown) in [(40, 20, (20, 40)), (3000, 1500, (1280, 2560))] {
        let bytes = sideways(&halves(width, height));
        assert!(contains(&bytes, b"GPSLatitude"));
        let stored = store.add(bytes).await.unwrap();

        assert_eq!((stored.width, stored.height), (height, width));
        for format in Format::ALL {
            for width in WIDTHS {
                let (bytes, _) = served(&store, &stored, width, format).await;
                assert!(!contains(&bytes, b"Exif") && !contains(&bytes, b"GPS"));
            }
            let (_, picture) = served(&store, &stored, 1280, format).await;
            assert_eq!((picture.width(), picture.height()), shown);
            let picture = picture.into_rgb8();
            let [red, _, blue] = picture.get_pixel(shown.0 / 2, shown.1 / 8).0;
            assert!(red > 150 && blue < 100, "the left side goes up");
        }
    }
}

#[tokio::test]
async fn the_same_bytes_twice_are_one_picture() {
    let (dir, store) = store();
    let bytes = png(&halves(300, 200).into());
    let (first, second) = tokio::join!(store.add(bytes.clone()), store.add(bytes.clone()));
    let third = store.add(bytes.clone()).await.unwrap();

    assert_eq!(first.unwrap(), third);
    assert_eq!(second.unwrap(), third);
    let hash = &third.hash;
    let above = dir
        .path()
        .join("pictures")
        .join(&hash[..2])
        .join(&hash[2..4]);
    assert_eq!(fs::read_dir(&above).unwrap().count(), 1);
    let folder = above.join(hash);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 9);
    assert_eq!(fs::read(folder.join("original")).unwrap(), bytes);
}

#[tokio::test]
async fn a_picture_that_was_cut_off_while_it_was_kept_is_made_whole() {
    let (dir, store) = store();
    let bytes = png(&halves(300, 200).into());
    let stored = store.add(bytes.clone()).await.unwrap();
    let (first, second) = (&stored.hash[..2], &stored.hash[2..4]);
    let folder = dir.path().join("pictures").join(first).join(second);
    let folder = folder.join(&stored.hash);
    fs::remove_file(folder.join("original")).unwrap();
    fs::remove_file(folder.join("640.webp")).unwrap();

    assert_eq!(store.add(bytes).await.unwrap(), stored);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 9);
}

#[tokio::test]
async fn a_small_picture_is_never_made_larger() {
    let (_dir, store) = store();
    let stored = store.add(png(&halves(200, 100).into())).await.unwrap();
    for (width, shown) in WIDTHS.into_iter().zip([160, 200, 200, 200]) {
        let (_, picture) = served(&store, &stored, width, Format::Webp).await;
        assert_eq!(picture.width(), shown);
    }
}

#[tokio::test]
async fn what_shows_through_is_white_where_nothing_can() {
    let (_dir, store) = store();
    let glass = DynamicImage::from(RgbaImage::new(50, 50));
    let stored = store.add(png(&glass)).await.unwrap();

    let (_, webp) = served(&store, &stored, 160, Format::Webp).await;
    assert_eq!(webp.into_rgba8().get_pixel(25, 25).0[3], 0);
    let (_, jpeg) = served(&store, &stored, 160, Format::Jpeg).await;
    assert!(
        jpeg.into_rgb8()
            .get_pixel(25, 25)
            .0
            .iter()
            .all(|&c| c > 250)
    );
}

#[tokio::test]
async fn sixteen_bits_and_greys_are_pictures_too() {
    let (_dir, store) = store();
    let picture = DynamicImage::from(halves(1500, 30));
    for picture in [
        picture.to_luma8().into(),
        picture.to_luma_alpha16().into(),
        picture.to_rgba16().into(),
        picture.to_luma16().into(),
    ] {
        let stored = store.add(png(&picture)).await.unwrap();
        let (_, picture) = served(&store, &stored, 1280, Format::Webp).await;
        assert_eq!(picture.width(), 1280);
    }
}

#[tokio::test]
async fn a_bomb_is_refused_by_its_header() {
    let (_dir, store) = store();
    let started = Instant::now();
    for (width, height) in [(30_000, 30_000), (8_001, 1), (6_000, 6_000), (u32::MAX, 1)] {
        let error = store.add(claiming(width, height)).await.unwrap_err();
        assert!(
            matches!(error, MediaError::TooManyPixels | MediaError::NotAPicture),
            "{width}×{height}: {error:?}"
        );
    }
    let bomb = store.add(claiming(30_000, 30_000)).await.unwrap_err();
    assert!(matches!(bomb, MediaError::TooManyPixels), "{bomb:?}");
    assert!(started.elapsed() < Duration::from_secs(1));
}

/// A small PNG whose header claims another size, with a right checksum.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(&halves(8, 8).into());
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let checksum = bytes[12..29].iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 * (crc & 1))
        })
    });
    bytes[29..33].copy_from_slice(&(!checksum).to_be_bytes());
    bytes
}

#[tokio::test]
async fn what_is_no_picture_is_refused() {
    let (dir, store) = store();
    let torn = jpeg(&halves(64, 64))[..40].to_vec();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (what, bytes) in [
        ("nothing", vec![]),
        ("SVG", svg.to_vec()),
        ("GIF", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec()),
        ("PDF", b"%PDF-1.7\n".to_vec()),
        ("PNG in name only", b"\x89PNG\r\n\x1a\n<script>".to_vec()),
        ("WebP in name only", b"RIFF\x10\0\0\0WEBPVP8 junk".to_vec()),
        ("torn JPEG", torn),
    ] {
        let error = store.add(bytes).await.unwrap_err();
        assert!(
            matches!(error, MediaError::NotAPicture),
            "{what}: {error:?}"
        );
    }
    let large = store.add(vec![0; MAX_BYTES + 1]).await.unwrap_err();
    assert!(matches!(large, MediaError::TooLarge));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn what_hides_in_a_picture_stays_behind() {
    let (_dir, store) = store();
    let page = b"<html><script>alert(document.cookie)</script></html>";
    let bytes = [&jpeg(&halves(64, 64)), page.as_slice()].concat();
    let stored = store.add(bytes).await.unwrap();
    for format in Format::ALL {
        let (bytes, _) = served(&store, &stored, 640, format).await;
        assert!(!contains(&bytes, b"<script>"));
    }
}

#[tokio::test]
async fn an_animation_is_its_first_frame() {
    let (_dir, store) = store();
    let config = webp::WebPConfig::new().unwrap();
    let mut film = webp::AnimEncoder::new(16, 16, &config);
    let frames: Vec<RgbImage> = (0..200).map(|n| halves(16, 16 + n % 2)).collect();
    for (at, frame) in (0..).zip(&frames) {
        let pixels = &frame.as_raw()[..16 * 16 * 3];
        film.add_frame(webp::AnimFrame::from_rgb(pixels, 16, 16, at * 40));
    }
    let stored = store.add(film.encode().to_vec()).await.unwrap();
    let (bytes, picture) = served(&store, &stored, 160, Format::Webp).await;
    assert_eq!((picture.width(), picture.height()), (16, 16));
    assert!(!contains(&bytes, b"ANIM"));
}

#[tokio::test]
async fn no_address_leads_out_of_the_store() {
    let (_dir, store) = store();
    let stored = store.add(png(&halves(20, 20).into())).await.unwrap();
    let hash = stored.hash.as_str();
    let found = store.served(hash, "640.webp").unwrap();
    assert!(store.read(&found).await.unwrap().is_some());
    let unknown = store.served(&"0".repeat(64), "640.webp").unwrap();
    assert!(store.read(&unknown).await.unwrap().is_none());
    assert_eq!(found.content_type, "image/webp");

    for name in [
        "original",
        "641.webp",
        "640.png",
        "0640.webp",
        "+640.webp",
        "640.webp/",
        "../x",
        "640.webp\0",
        "٦٤٠.webp",
        "640.WEBP",
        "",
    ] {
        assert_eq!(store.served(hash, name), None, "{name}");
    }
    let upper = hash.to_uppercase();
    let dots = "../".repeat(22);
    let (letters, short) = ("é".repeat(32), &hash[1..]);
    for hash in [upper.as_str(), &dots[..64], &letters, short, "", ".."] {
        assert_eq!(store.served(hash, "640.webp"), None, "{hash}");
    }
}
