//! Bytes from outside to pixels, within limits.

use crate::store::MediaError;
use crate::{OriginalFormat, encode};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use std::io::Cursor;

/// The longest side in pixels.
const MAX_SIDE: u32 = 8_000;

/// The most pixels: a little more than what telephones take by themselves (24.5 million).
const MAX_PIXELS: u64 = 25_000_000;

/// From how many pixels a picture is decoded alone.
const LARGE_PIXELS: u64 = 8_000_000;

/// The most memory for the pixels: 3 bytes each. Where a picture can be seen
/// through, or has 16 bits a colour, it may have so many pixels fewer.
const MAX_DECODED_BYTES: u64 = 3 * MAX_PIXELS;

/// What the header says, turned upright.
#[derive(Clone, Copy)]
pub(crate) struct Facts {
    pub(crate) format: OriginalFormat,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Facts {
    /// Whether decoding takes so much memory that it is done alone.
    pub(crate) fn is_large(&self) -> bool {
        u64::from(self.width) * u64::from(self.height) > LARGE_PIXELS
    }
}

/// Reads the header only.
pub(crate) fn facts(bytes: &[u8]) -> Result<Facts, MediaError> {
    let (format, mut decoder) = open(bytes)?;
    let (width, height) = decoder.dimensions();
    let (width, height) = upright((width, height), orientation(&mut decoder));
    Ok(Facts {
        format,
        width,
        height,
    })
}

/// Reads the pixels (of an animation, the first frame), upright and at most
/// `max_width` wide. It is made small before it is turned, so that no second
/// copy of the whole is needed.
pub(crate) fn pixels(bytes: &[u8], max_width: u32) -> Result<DynamicImage, MediaError> {
    let (_, mut decoder) = open(bytes)?;
    let size = decoder.dimensions();
    let orientation = orientation(&mut decoder);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    let (width, height) = upright(size, orientation);
    let mut picture = if width > max_width {
        let small = (max_width, encode::height_at(max_width, (width, height)));
        encode::shrink(whole, upright(small, orientation))?
    } else {
        whole
    };
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn open(bytes: &[u8]) -> Result<(OriginalFormat, impl ImageDecoder + '_), MediaError> {
    let format = OriginalFormat::of(bytes).ok_or(MediaError::NotAPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.into());
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 {
        return Err(MediaError::NotAPicture);
    }
    if pixels > MAX_PIXELS || decoder.total_bytes() > MAX_DECODED_BYTES {
        return Err(MediaError::TooManyPixels);
    }
    Ok((format, decoder))
}

/// How the camera was held. Broken metadata says nothing about that.
fn orientation(decoder: &mut impl ImageDecoder) -> Orientation {
    decoder.orientation().unwrap_or(Orientation::NoTransforms)
}

/// The size after turning, and (as it is its own inverse) before.
fn upright((width, height): (u32, u32), orientation: Orientation) -> (u32, u32) {
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => (width, height),
    }
}

fn refused(error: &ImageError) -> MediaError {
    match error {
        ImageError::Limits(_) => MediaError::TooManyPixels,
        ImageError::IoError(_)
        | ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_) => MediaError::NotAPicture,
    }
}
