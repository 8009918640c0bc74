//! Pixels to the sizes that are served. What is written here is all there is
//! in the file: no metadata comes along.

use crate::format::file_name;
use crate::store::MediaError;
use crate::{Format, WIDTHS};
use fast_image_resize::images::TypedImage;
use fast_image_resize::pixels::U8x4;
use fast_image_resize::{MulDiv, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, RgbImage, RgbaImage};
use std::borrow::Cow;
use std::io;

const JPEG_QUALITY: u8 = 80;
const WEBP_QUALITY: f32 = 78.0;

/// Every size of this picture, by the name of its file.
pub(crate) fn sizes(picture: DynamicImage) -> Result<Vec<(String, Vec<u8>)>, MediaError> {
    let picture = eight_bits(picture);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for format in Format::ALL {
        let mut last: Option<(u32, Vec<u8>)> = None;
        for width in WIDTHS {
            let shown = width.min(picture.width());
            let bytes = match last.take() {
                // Wider than the picture is: the widest there is, once more.
                Some((same, bytes)) if same == shown => bytes,
                _ => encode(fit(&picture, shown)?.as_ref(), format)?,
            };
            files.push((file_name(width, format), bytes.clone()));
            last = Some((shown, bytes));
        }
    }
    Ok(files)
}

/// Lanczos, which keeps the threads of a carpet apart, on eight bits a colour.
/// Transparency is worked into the colours in place: a second copy of a large
/// picture is too much.
pub(crate) fn shrink(
    picture: DynamicImage,
    (width, height): (u32, u32),
) -> Result<DynamicImage, MediaError> {
    let see_through = picture.color().has_alpha();
    let (from_width, from_height) = (picture.width(), picture.height());
    let mut pixels = picture.into_rgba8().into_raw();
    let mut large = TypedImage::<U8x4>::from_buffer(from_width, from_height, &mut pixels)
        .map_err(io::Error::other)?;
    let mut small = vec![0; pixels_in(width, height) * 4];
    let mut target =
        TypedImage::<U8x4>::from_buffer(width, height, &mut small).map_err(io::Error::other)?;
    let alpha = MulDiv::new();
    if see_through {
        let done = alpha.multiply_alpha_inplace_typed(&mut large);
        done.map_err(io::Error::other)?;
    }
    let options = ResizeOptions::new().use_alpha(false);
    Resizer::new()
        .resize_typed(&large, &mut target, &options)
        .map_err(io::Error::other)?;
    if see_through {
        let done = alpha.divide_alpha_inplace_typed(&mut target);
        done.map_err(io::Error::other)?;
    }
    drop(target);
    let small = RgbaImage::from_raw(width, height, small);
    let small = small.ok_or_else(|| io::Error::other("the small picture has gaps"))?;
    Ok(eight_bits_of(small.into(), see_through))
}

fn pixels_in(width: u32, height: u32) -> usize {
    usize::try_from(u64::from(width) * u64::from(height)).unwrap_or(0)
}

/// The height that goes with a width, at least one pixel.
pub(crate) fn height_at(width: u32, (of_width, of_height): (u32, u32)) -> u32 {
    let doubled = 2 * u64::from(of_height) * u64::from(width) + u64::from(of_width);
    let rounded = doubled / (2 * u64::from(of_width)).max(1);
    u32::try_from(rounded).unwrap_or(of_height).max(1)
}

fn fit(picture: &DynamicImage, width: u32) -> Result<Cow<'_, DynamicImage>, MediaError> {
    if width == picture.width() {
        return Ok(Cow::Borrowed(picture));
    }
    let size = (picture.width(), picture.height());
    shrink(picture.clone(), (width, height_at(width, size))).map(Cow::Owned)
}

fn eight_bits(picture: DynamicImage) -> DynamicImage {
    let see_through = picture.color().has_alpha();
    eight_bits_of(picture, see_through)
}

fn eight_bits_of(picture: DynamicImage, see_through: bool) -> DynamicImage {
    if see_through {
        picture.into_rgba8().into()
    } else {
        picture.into_rgb8().into()
    }
}

fn encode(picture: &DynamicImage, format: Format) -> Result<Vec<u8>, MediaError> {
    match format {
        Format::Webp => webp(picture),
        Format::Jpeg => jpeg(picture),
    }
}

fn webp(picture: &DynamicImage) -> Result<Vec<u8>, MediaError> {
    let (width, height) = (picture.width(), picture.height());
    let encoder = match picture {
        DynamicImage::ImageRgba8(pixels) => webp::Encoder::from_rgba(pixels, width, height),
        DynamicImage::ImageRgb8(pixels) => webp::Encoder::from_rgb(pixels, width, height),
        _ => return Err(io::Error::other("pixels of another kind").into()),
    };
    encoder
        .encode_simple(false, WEBP_QUALITY)
        .map(|bytes| bytes.to_vec())
        .map_err(|error| io::Error::other(format!("{error:?}")).into())
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, MediaError> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
    match picture {
        DynamicImage::ImageRgba8(pixels) => encoder.encode_image(&on_white(pixels)),
        other => encoder.encode_image(other),
    }
    .map_err(io::Error::other)?;
    Ok(bytes)
}

/// JPEG has no transparency; the page behind a picture is light.
fn on_white(picture: &RgbaImage) -> RgbImage {
    let mut flat = RgbImage::new(picture.width(), picture.height());
    for (to, from) in flat.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0;
        to.0 = [red, green, blue].map(|colour| {
            let alpha = u16::from(alpha);
            let mixed = (u16::from(colour) * alpha + 255 * (255 - alpha)) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        });
    }
    flat
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_height_keeps_the_shape_and_is_never_nothing() {
        assert_eq!(height_at(640, (1280, 960)), 480);
        assert_eq!(height_at(3, (2, 1)), 2);
        assert_eq!(height_at(160, (8_000, 10)), 1);
    }
}
