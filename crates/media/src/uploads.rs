//! Files that come in piece by piece by the tus protocol 1.0 (<https://tus.io>),
//! so that a photograph on a thin line goes on where it broke off.
//!
//! An upload is known by a random name that only its sender is told. It stays
//! for a day, also after it was read, so that a repeated question has its answer.

use crate::MAX_BYTES;
use futures::TryStreamExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, io};
use tus_protocol::locking::memory::MemoryLocker;
use tus_protocol::state::file::FileStateStore;
use tus_protocol::storage::file::FileStorage;
use tus_protocol::{
    Config, Extension, HookChain, PreHookResult, ProtocolHandle, StateStore, StorageReader,
};

/// How long an upload is kept after its last piece.
const KEPT: Duration = Duration::from_hours(24);

/// The most bytes of all uploads together: a hundred of the largest.
const ROOM: usize = 100 * MAX_BYTES;

/// The protocol over files of one directory.
pub type Protocol = ProtocolHandle<FileStorage, FileStateStore, MemoryLocker, HookChain>;

/// What is on its way in. Cheap to clone.
#[derive(Clone)]
pub struct Uploads(Protocol);

/// Why an upload could not be read.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    #[error("there is no such upload, or it is not whole")]
    Unknown,
    #[error(transparent)]
    Protocol(#[from] tus_protocol::Error),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Uploads {
    /// Uploads in a directory, which is made if it is not there. `path` is where
    /// they are sent to: `/files/pictures`.
    ///
    /// # Errors
    /// The directory cannot be made.
    pub fn in_dir(dir: &Path, path: &str) -> Result<Self, UploadError> {
        let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        let config = Config::default()
            .without_extension(Extension::CreationDeferLength)
            .with_max_size(most)
            .with_max_chunk_size(most)
            .with_expiration(KEPT)
            .with_base_path(path)
            .without_download();
        Ok(Self(Protocol::new(
            config,
            FileStorage::new_sync(dir)?,
            FileStateStore::new_sync(dir)?,
            MemoryLocker::new(),
            HookChain::new().on_pre_create(room_in(dir.to_owned())),
        )))
    }

    /// For whoever speaks the protocol with browsers.
    pub fn protocol(&self) -> Protocol {
        self.0.clone()
    }

    /// The bytes of a whole upload.
    ///
    /// # Errors
    /// There is none of this name, or some of it is still to come.
    pub async fn bytes(&self, name: &str) -> Result<Vec<u8>, UploadError> {
        let ours = (1..=64).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
        if !ours {
            return Err(UploadError::Unknown);
        }
        let upload = self.0.state_store_arc().get(name).await?;
        let whole = upload.filter(tus_protocol::UploadState::is_complete);
        let file = whole.and_then(|upload| upload.storage_handle());
        let file = file.ok_or(UploadError::Unknown)?;
        let pieces = self.0.storage_arc().stream(&file).await?;
        let bytes = pieces.try_fold(Vec::new(), async |mut bytes, piece| {
            bytes.extend_from_slice(&piece);
            Ok(bytes)
        });
        Ok(bytes.await?)
    }
}

/// Before an upload begins, what is old goes; there must be room for it then.
fn room_in(
    dir: PathBuf,
) -> impl Fn(tus_protocol::HookContext) -> futures::future::BoxFuture<'static, Answer> {
    move |_| {
        let dir = dir.clone();
        Box::pin(async move {
            let kept = tokio::task::spawn_blocking(move || sweep(&dir, SystemTime::now()));
            let kept = kept.await.map_err(io::Error::other)??;
            if kept < ROOM {
                return Ok(PreHookResult::proceed());
            }
            tracing::warn!(kept, "no room for more uploads");
            Ok(PreHookResult::reject(503, "too many uploads at once"))
        })
    }
}

type Answer = tus_protocol::Result<PreHookResult>;

/// Removes what is older than it is kept; the bytes of the rest.
fn sweep(dir: &Path, now: SystemTime) -> io::Result<usize> {
    let mut kept = 0;
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        // Another request may have removed it meanwhile.
        let Ok(file) = entry.metadata() else { continue };
        let age = now.duration_since(file.modified()?).unwrap_or_default();
        if age > KEPT {
            fs::remove_file(entry.path()).or_else(gone)?;
        } else {
            kept += usize::try_from(file.len()).unwrap_or(ROOM);
        }
    }
    Ok(kept)
}

fn gone(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_older_than_a_day_goes_and_the_rest_is_counted() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (dir.path().join("old.upload"), dir.path().join("new.upload"));
        fs::write(&old, [0; 300]).unwrap();
        fs::write(&new, [0; 20]).unwrap();
        let now = SystemTime::now();
        let long_ago = now - KEPT - Duration::from_mins(1);
        fs::File::open(&old)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();

        assert_eq!(sweep(dir.path(), now).unwrap(), 20);
        assert!(!old.exists() && new.exists());
    }

    #[tokio::test]
    async fn a_name_that_leads_elsewhere_is_nobodys() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("secret.json"), "{}").unwrap();
        let uploads = Uploads::in_dir(&dir.path().join("in"), "/files").unwrap();
        for name in ["../secret", "", "a/b", "..", "no-such-upload"] {
            let found = uploads.bytes(name).await;
            assert!(matches!(found, Err(UploadError::Unknown)), "{name}");
        }
    }
}
