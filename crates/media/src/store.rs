//! Where pictures lie: `pictures/ab/cd/<hash>/`, with the bytes that came in as
//! `original` (kept to make other sizes one day, never served) and the sizes.

use crate::decode::Facts;
use crate::format::file_name;
use crate::{Format, OriginalFormat, WIDTHS, decode, encode};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// The most bytes that a picture may come in: 20 MiB.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// How many pictures are worked on at once; a large one alone.
const AT_ONCE: u32 = 2;

/// A directory of pictures. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
    turns: Arc<Semaphore>,
}

/// A picture that lies in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of the bytes that came in, in hex.
    pub hash: String,
    /// In pixels, upright.
    pub width: u32,
    pub height: u32,
    /// Of what came in.
    pub byte_size: usize,
    pub original_format: OriginalFormat,
}

/// A file that may be sent to anybody, for good: its name changes with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    pub path: PathBuf,
    pub content_type: &'static str,
}

/// Why a picture was not taken. All but the last are the sender's to mend.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    #[error("the file is larger than 20 MB")]
    TooLarge,
    #[error("this is no JPEG, PNG or WebP picture, or a damaged one")]
    NotAPicture,
    #[error("the picture has more than 25 million pixels, or a side of more than 8,000")]
    TooManyPixels,
    #[error("the picture could not be kept: {0}")]
    Io(#[from] io::Error),
}

impl Store {
    /// Opens the directory, or makes it.
    pub fn open(dir: impl Into<PathBuf>) -> io::Result<Self> {
        let root = dir.into();
        fs::create_dir_all(root.join("pictures"))?;
        fs::create_dir_all(root.join("incoming"))?;
        Ok(Self {
            root,
            turns: Arc::new(Semaphore::new(usize::try_from(AT_ONCE).unwrap_or(1))),
        })
    }

    /// Takes a picture in and makes its sizes. The same bytes a second time
    /// are the same picture, and no work.
    pub async fn add(&self, bytes: Vec<u8>) -> Result<Stored, MediaError> {
        if bytes.len() > MAX_BYTES {
            return Err(MediaError::TooLarge);
        }
        let (facts, bytes) = apart(move || Ok((decode::facts(&bytes)?, bytes))).await?;
        let places = if facts.is_large() { AT_ONCE } else { 1 };
        let turn = self.turns.acquire_many(places).await;
        let turn = turn.map_err(io::Error::other)?;
        let store = self.clone();
        let stored = apart(move || store.add_now(facts, &bytes)).await;
        drop(turn);
        stored
    }

    /// Where a size lies; `None` for what is no hash or no width of ours. That
    /// the hash is known is not checked: an unknown one has no file.
    pub fn path(&self, hash: &str, width: u32, format: Format) -> Option<PathBuf> {
        let dir = self.dir(hash)?;
        WIDTHS
            .contains(&width)
            .then(|| dir.join(file_name(width, format)))
    }

    /// The file behind `/media/{hash}/{name}`. Nothing of the two strings gets
    /// into the path unless it is exactly as we would have written it.
    pub fn served(&self, hash: &str, name: &str) -> Option<Served> {
        let (width, format) = Format::ALL
            .into_iter()
            .flat_map(|format| WIDTHS.map(|width| (width, format)))
            .find(|(width, format)| file_name(*width, *format) == name)?;
        Some(Served {
            path: self.path(hash, width, format)?,
            content_type: format.content_type(),
        })
    }

    /// Whether a picture could be written now.
    pub async fn check(&self) -> io::Result<()> {
        let incoming = self.root.join("incoming");
        spawn_blocking(move || tempfile::tempfile_in(incoming)?.write_all(b"moussem"))
            .await
            .map_err(io::Error::other)?
    }

    fn add_now(&self, facts: Facts, bytes: &[u8]) -> Result<Stored, MediaError> {
        let hash = hex::encode(Sha256::digest(bytes));
        let dir = self.dir(&hash).ok_or(MediaError::NotAPicture)?;
        if !dir.is_dir() {
            let widest = WIDTHS.into_iter().max().unwrap_or_default();
            let sizes = encode::sizes(decode::pixels(bytes, widest)?)?;
            self.keep(&dir, bytes, &sizes)?;
        }
        Ok(Stored {
            hash,
            width: facts.width,
            height: facts.height,
            byte_size: bytes.len(),
            original_format: facts.format,
        })
    }

    /// Writes all files aside, then moves their directory into place: a
    /// picture is there whole or not at all.
    fn keep(&self, dir: &Path, original: &[u8], sizes: &[(String, Vec<u8>)]) -> io::Result<()> {
        let aside = tempfile::tempdir_in(self.root.join("incoming"))?;
        write(&aside.path().join("original"), original)?;
        for (name, bytes) in sizes {
            write(&aside.path().join(name), bytes)?;
        }
        if let Some(parent) = dir.parent() {
            fs::create_dir_all(parent)?;
        }
        match fs::rename(aside.path(), dir) {
            // Somebody sent the same picture at the same time.
            Err(_) if dir.is_dir() => Ok(()),
            moved => moved,
        }
    }

    fn dir(&self, hash: &str) -> Option<PathBuf> {
        let ours = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let (first, second) = (hash.get(..2)?, hash.get(2..4)?);
        let dir = self.root.join("pictures").join(first).join(second);
        ours.then(|| dir.join(hash))
    }
}

/// Runs the work on a thread where it may take its time.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, MediaError> + Send + 'static,
) -> Result<T, MediaError> {
    spawn_blocking(work).await.unwrap_or_else(|error| {
        // A decoder that panics has been fed something made for that.
        tracing::warn!(%error, "a picture broke its decoder");
        Err(MediaError::NotAPicture)
    })
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
