//! Where pictures lie: `pictures/ab/cd/<hash>/`, with the sizes and the bytes
//! that came in as `original` (kept to make other sizes one day, never served).
//! The original is written last: where it is, the picture is whole.

use crate::decode::Facts;
use crate::format::file_name;
use crate::pool::Pool;
use crate::{Format, OriginalFormat, WIDTHS, decode, encode};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The most bytes that a picture may come in: 20 MiB.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The pictures of a market, in a directory or in a bucket. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    objects: Arc<dyn ObjectStore>,
    pool: Arc<Pool>,
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
    key: Key,
    pub content_type: &'static str,
}

/// Why a picture was not taken. All but the last two are the sender's to mend.
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
    #[error("the picture could not be kept: {0}")]
    Store(#[from] object_store::Error),
}

impl Store {
    /// Opens the directory, or makes it.
    pub fn in_dir(dir: &Path) -> io::Result<Self> {
        fs::create_dir_all(dir)?;
        let files = LocalFileSystem::new_with_prefix(dir).map_err(io::Error::other)?;
        Self::of(files.with_fsync(true))
    }

    pub(crate) fn of(objects: impl ObjectStore) -> io::Result<Self> {
        Ok(Self {
            objects: Arc::new(objects),
            pool: Arc::new(Pool::new()?),
        })
    }

    /// Takes a picture in and makes its sizes. The same bytes a second time
    /// are the same picture, and no work.
    pub async fn add(&self, bytes: Vec<u8>) -> Result<Stored, MediaError> {
        if bytes.len() > MAX_BYTES {
            return Err(MediaError::TooLarge);
        }
        let header = move || {
            let facts = decode::facts(&bytes)?;
            Ok((stored(facts, &bytes), facts.is_large(), bytes))
        };
        let (stored, large, bytes) = self.pool.run(false, header).await?;
        let folder = folder(&stored.hash).ok_or(MediaError::NotAPicture)?;
        let original = folder.clone().join("original");
        if self.has(&original).await? {
            return Ok(stored);
        }
        let work = move || {
            let widest = WIDTHS.into_iter().max().unwrap_or_default();
            let sizes = encode::sizes(decode::pixels(&bytes, widest)?)?;
            Ok((sizes, bytes))
        };
        let (sizes, bytes) = self.pool.run(large, work).await?;
        for (name, size) in sizes {
            self.put(&folder.clone().join(name), size).await?;
        }
        self.put(&original, bytes).await?;
        Ok(stored)
    }

    /// The file behind `/media/{hash}/{name}`. Nothing of the two strings gets
    /// into its key unless it is exactly as we would have written it.
    pub fn served(&self, hash: &str, name: &str) -> Option<Served> {
        let (width, format) = Format::ALL
            .into_iter()
            .flat_map(|format| WIDTHS.map(|width| (width, format)))
            .find(|(width, format)| file_name(*width, *format) == name)?;
        Some(Served {
            key: folder(hash)?.join(file_name(width, format)),
            content_type: format.content_type(),
        })
    }

    /// The bytes of a file; `None` if there is none. That the hash is known
    /// was not checked before: an unknown one has no file.
    pub async fn read(&self, served: &Served) -> Result<Option<bytes::Bytes>, MediaError> {
        match self.objects.get(&served.key).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes something and takes it away again: whether a picture could be
    /// kept now.
    pub async fn check(&self) -> Result<(), MediaError> {
        let probe = Key::from("check");
        self.put(&probe, b"moussem".to_vec()).await?;
        Ok(self.objects.delete(&probe).await?)
    }

    async fn has(&self, key: &Key) -> Result<bool, MediaError> {
        match self.objects.head(key).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    async fn put(&self, key: &Key, bytes: Vec<u8>) -> Result<(), MediaError> {
        self.objects.put(key, PutPayload::from(bytes)).await?;
        Ok(())
    }
}

fn stored(facts: Facts, bytes: &[u8]) -> Stored {
    Stored {
        hash: hex::encode(Sha256::digest(bytes)),
        width: facts.width,
        height: facts.height,
        byte_size: bytes.len(),
        original_format: facts.format,
    }
}

/// Where a picture's files lie; `None` for what is no hash of ours.
fn folder(hash: &str) -> Option<Key> {
    let ours = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let (first, second) = (hash.get(..2)?, hash.get(2..4)?);
    ours.then(|| Key::from_iter(["pictures", first, second, hash]))
}
