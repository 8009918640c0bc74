//! The directory of the index: who may write to it, which generation of the
//! index in it counts, and how a new one takes its place.
//!
//! ```text
//! search/lock              held as long as a process has the index open
//! search/current           name of the generation, version of its schema, words
//! search/<generation>/     a tantivy index
//! ```

use super::schema::Fields;
use crate::{SearchError, Synonyms};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use tantivy::Index;

pub(super) struct Home {
    dir: PathBuf,
    /// Locked; let go of when the process ends, however it ends.
    _lock: File,
}

#[derive(Serialize, Deserialize)]
struct Current {
    generation: String,
    schema: String,
    /// With which its texts were read, over the built-in ones.
    words: Vec<Synonyms>,
}

impl Home {
    pub(super) fn lock(dir: &Path) -> Result<Self, SearchError> {
        let open = || -> io::Result<File> {
            fs::create_dir_all(dir)?;
            File::create(dir.join("lock"))
        };
        let lock = open().map_err(|source| failed(dir, source))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self {
                dir: dir.to_owned(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => Err(SearchError::InUse(dir.to_owned())),
            Err(TryLockError::Error(source)) => Err(failed(dir, source)),
        }
    }

    /// Whether the index that counts still lies in the directory: what is open
    /// goes on answering when somebody removes it, and is lost at the next start.
    pub(super) fn is_there(&self) -> Result<(), SearchError> {
        let there = self.pointer().is_some_and(|current| {
            let meta = self.dir.join(current.generation).join("meta.json");
            meta.is_file()
        });
        there.then_some(()).ok_or_else(|| {
            let why = format!("the search index in {} is gone", self.dir.display());
            SearchError::Failed(why)
        })
    }

    fn pointer(&self) -> Option<Current> {
        serde_json::from_slice(&fs::read(self.dir.join("current")).ok()?).ok()
    }

    /// The index that counts and its words, if it is whole and of this program's
    /// schema.
    pub(super) fn current(&self, fields: &Fields) -> Option<(Index, Vec<Synonyms>)> {
        let current = self.pointer()?;
        if current.schema != fields.version() {
            tracing::info!("the search index is of another version and will be built anew");
            return None;
        }
        let index = Index::open_in_dir(self.dir.join(&current.generation));
        let whole = index.and_then(|index| {
            let damaged = index.validate_checksum()?;
            Ok((index, damaged))
        });
        match whole {
            Ok((index, damaged)) if damaged.is_empty() => Some((index, current.words)),
            Ok((_, damaged)) => {
                tracing::warn!(files = damaged.len(), "the search index is damaged");
                None
            }
            Err(error) => {
                tracing::warn!(%error, "the search index cannot be read");
                None
            }
        }
    }

    /// An empty index beside the current one, and the name of its generation.
    pub(super) fn begin(&self, fields: &Fields) -> Result<(Index, String), SearchError> {
        let generation = uuid::Uuid::new_v4().to_string();
        let dir = self.dir.join(&generation);
        fs::create_dir_all(&dir).map_err(|source| self.failed(source))?;
        let index = Index::create_in_dir(dir, fields.schema.clone())?;
        Ok((index, generation))
    }

    /// Makes a generation the one that counts, at once or not at all, and
    /// clears the others away.
    pub(super) fn appoint(
        &self,
        fields: &Fields,
        generation: String,
        words: Vec<Synonyms>,
    ) -> Result<(), SearchError> {
        let current = Current {
            generation,
            schema: fields.version(),
            words,
        };
        let write = || -> io::Result<()> {
            let next = self.dir.join("current.new");
            let mut file = File::create(&next)?;
            serde_json::to_writer(&mut file, &current)?;
            file.sync_all()?;
            fs::rename(next, self.dir.join("current"))?;
            File::open(&self.dir)?.sync_all()
        };
        write().map_err(|source| self.failed(source))?;
        self.clear_except(&current.generation);
        Ok(())
    }

    /// Removes a generation that was never appointed.
    pub(super) fn abandon(&self, generation: &str) {
        remove(&self.dir.join(generation));
    }

    fn clear_except(&self, generation: &str) {
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.path())
            .filter(|path| path.is_dir() && !path.ends_with(generation))
            .for_each(|path| remove(&path));
    }

    fn failed(&self, source: io::Error) -> SearchError {
        failed(&self.dir, source)
    }
}

fn failed(dir: &Path, source: io::Error) -> SearchError {
    SearchError::Io {
        dir: dir.to_owned(),
        source,
    }
}

/// What cannot be removed now is removed after the next rebuild.
fn remove(dir: &Path) {
    if let Err(error) = fs::remove_dir_all(dir) {
        tracing::warn!(dir = %dir.display(), %error, "an old search index could not be removed");
    }
}
