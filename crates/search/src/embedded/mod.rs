//! The engine inside the process, on tantivy.

mod ask;
mod gather;
mod hints;
mod home;
mod lexicon;
mod live;
mod schema;
mod suggest;

use crate::understand::understand;
use crate::vocabulary::Vocabulary;
use crate::{
    Document, Engine, EngineState, Facets, Found, Hints, Rebuild, SearchError, SearchQuery,
    SuggestQuery, Suggestions, Synonyms,
};
use ask::{Asked, ask};
use async_trait::async_trait;
use gather::Gather;
use home::Home;
use kernel::{PAGE_LIMIT, ProductId};
use lexicon::Lexicon;
use live::{Live, Pen};
use schema::Fields;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use tantivy::Index;
use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::task::spawn_blocking;

/// Where fewer products than this have all the words, those with some follow.
const FEW: usize = 10;
/// The furthest that a cursor may reach.
const DEEPEST: u64 = 10_000;

/// An index in a directory of this process. Cheap to clone.
#[derive(Clone)]
pub struct Tantivy(Arc<Shared>);

struct Shared {
    home: Home,
    fields: Fields,
    /// What answers; replaced as a whole by a rebuild.
    live: RwLock<Live>,
    /// Who holds it writes.
    pen: Arc<Mutex<Pen>>,
}

impl Tantivy {
    /// Opens the index in `dir`. One that is missing, damaged or of another
    /// version is replaced by an empty one, which [`Engine::check`] tells.
    ///
    /// # Errors
    /// [`SearchError::InUse`] if another process has it open.
    pub fn open(dir: &Path) -> Result<Self, SearchError> {
        let home = Home::lock(dir)?;
        let fields = Fields::new();
        let opened = home
            .current(&fields)
            .and_then(|(index, words)| ends(&index, &words).ok());
        let (live, pen) = if let Some(opened) = opened {
            opened
        } else {
            let (index, generation) = home.begin(&fields)?;
            let opened = ends(&index, &[])?;
            home.appoint(&fields, generation, Vec::new())?;
            opened
        };
        Ok(Self(Arc::new(Shared {
            home,
            fields,
            live: RwLock::new(live),
            pen: Arc::new(Mutex::new(pen)),
        })))
    }

    /// Writes with the pen on a thread that may block, then lets readers see it.
    async fn write(
        &self,
        deed: impl FnOnce(&Shared, &mut Pen) -> Result<(), SearchError> + Send + 'static,
    ) -> Result<(), SearchError> {
        let mut pen = Arc::clone(&self.0.pen).lock_owned().await;
        let shared = Arc::clone(&self.0);
        blocking(move || {
            deed(&shared, &mut pen)?;
            pen.commit()?;
            shared.live().reload()
        })
        .await
    }
}

#[async_trait]
impl Engine for Tantivy {
    async fn replace(&self, documents: Vec<Document>) -> Result<(), SearchError> {
        self.write(move |shared, pen| {
            for document in &documents {
                pen.remove(shared.fields.id_term(document.id));
                pen.add(&shared.fields, document)?;
            }
            Ok(())
        })
        .await
    }

    async fn remove(&self, ids: &[ProductId]) -> Result<(), SearchError> {
        let ids = ids.to_vec();
        self.write(move |shared, pen| {
            for id in ids {
                pen.remove(shared.fields.id_term(id));
            }
            Ok(())
        })
        .await
    }

    async fn search(&self, query: &SearchQuery) -> Result<Found, SearchError> {
        let shared = Arc::clone(&self.0);
        let query = query.clone();
        blocking(move || shared.search(&query)).await
    }

    async fn suggest(&self, query: &SuggestQuery) -> Result<Suggestions, SearchError> {
        let shared = Arc::clone(&self.0);
        let query = query.clone();
        blocking(move || suggest::suggest(&shared.fields, &shared.live(), &query)).await
    }

    async fn rebuild(&self, words: &[Synonyms]) -> Result<Box<dyn Rebuild>, SearchError> {
        let pen = Arc::clone(&self.0.pen).lock_owned().await;
        let shared = Arc::clone(&self.0);
        let words = words.to_vec();
        blocking(move || {
            let (index, generation) = shared.home.begin(&shared.fields)?;
            let new = Some(ends(&index, &words)?);
            let rebuild: Box<dyn Rebuild> = Box::new(NewIndex {
                shared,
                generation,
                words,
                new,
                old: pen,
            });
            Ok(rebuild)
        })
        .await
    }

    async fn check(&self) -> Result<EngineState, SearchError> {
        let shared = Arc::clone(&self.0);
        blocking(move || {
            shared.home.is_there()?;
            shared.live().check()
        })
        .await
    }
}

impl Shared {
    fn live(&self) -> Live {
        let live = self.live.read().unwrap_or_else(PoisonError::into_inner);
        live.clone()
    }

    fn search(&self, query: &SearchQuery) -> Result<Found, SearchError> {
        let offset: u64 = match &query.after {
            Some(cursor) => cursor.key().map_err(|_| SearchError::BadCursor)?,
            None => 0,
        };
        if offset > DEEPEST {
            return Err(SearchError::BadCursor);
        }
        let live = self.live();
        let searcher = live.searcher();
        let wish = understand(&live.vocabulary, &query.text, query.locale);
        let lexicon = Lexicon {
            searcher: &searcher,
            fields: &self.fields,
            vocabulary: &live.vocabulary,
            eager: false,
        };
        let hints = |found| hints::hints(&lexicon, &query.text, &wish, found);
        let question = match ask(&lexicon, &wish, &query.filter, query.locale)? {
            Asked::Something(question) => question,
            Asked::Nothing => return Ok(nothing(offset, hints(false)?)),
        };
        let gather = Gather::new(&self.fields, query.filter.in_stock);
        let mut gathered = searcher.search(&question.strict(), &gather)?;
        if gathered.total() < FEW
            && let Some(loose) = question.loose(&self.fields, &gathered.own_categories())
        {
            gathered = searcher.search(&loose, &gather)?;
        }
        if wish.cheap {
            gathered.prefer_cheap();
        }
        let facets = gathered.facets();
        let total = gathered.total();
        let first = query.first.clamp(1, PAGE_LIMIT);
        let ids = gathered.page(query.sort, whole(offset), whole(first));
        Ok(Found {
            ids,
            offset,
            total: u64::try_from(total).unwrap_or(u64::MAX),
            facets,
            hints: hints(total > 0)?,
        })
    }
}

/// Both ends of an index whose texts are read with these words.
fn ends(index: &Index, words: &[Synonyms]) -> Result<(Live, Pen), SearchError> {
    let vocabulary = Vocabulary::with(words)
        .map_err(|error| SearchError::Failed(format!("data/synonyms.json: {error}")))?;
    let vocabulary = Arc::new(vocabulary);
    Ok((
        Live::open(index, Arc::clone(&vocabulary), Synonyms::fingerprint(words))?,
        Pen::open(index, vocabulary)?,
    ))
}

fn nothing(offset: u64, hints: Hints) -> Found {
    Found {
        ids: Vec::new(),
        offset,
        total: 0,
        facets: Facets::default(),
        hints,
    }
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A generation in the making. It holds the pen of the old one, so that no
/// change can go to an index that is about to be thrown away.
struct NewIndex {
    shared: Arc<Shared>,
    generation: String,
    /// With which its texts are read.
    words: Vec<Synonyms>,
    /// Gone once it has taken the old one's place.
    new: Option<(Live, Pen)>,
    old: OwnedMutexGuard<Pen>,
}

#[async_trait]
impl Rebuild for NewIndex {
    async fn add(&mut self, documents: Vec<Document>) -> Result<(), SearchError> {
        let Some((live, mut pen)) = self.new.take() else {
            return Err(SearchError::Failed(
                "the rebuild has failed before".to_owned(),
            ));
        };
        let shared = Arc::clone(&self.shared);
        let pen = blocking(move || {
            for document in &documents {
                pen.add(&shared.fields, document)?;
            }
            Ok(pen)
        })
        .await?;
        self.new = Some((live, pen));
        Ok(())
    }

    async fn finish(mut self: Box<Self>) -> Result<(), SearchError> {
        blocking(move || self.take_place()).await
    }
}

impl NewIndex {
    fn take_place(&mut self) -> Result<(), SearchError> {
        let Some((live, mut pen)) = self.new.take() else {
            return Err(SearchError::Failed(
                "the rebuild has failed before".to_owned(),
            ));
        };
        if let Err(error) = pen.commit().and_then(|()| live.reload()) {
            self.new = Some((live, pen));
            return Err(error);
        }
        *self.old = pen;
        *self
            .shared
            .live
            .write()
            .unwrap_or_else(PoisonError::into_inner) = live;
        let generation = std::mem::take(&mut self.generation);
        let words = std::mem::take(&mut self.words);
        self.shared
            .home
            .appoint(&self.shared.fields, generation, words)
    }
}

impl Drop for NewIndex {
    fn drop(&mut self) {
        if !self.generation.is_empty() {
            self.new = None;
            self.shared.home.abandon(&self.generation);
        }
    }
}

/// Runs what reads or writes files where it holds nobody up.
async fn blocking<T: Send + 'static>(
    deed: impl FnOnce() -> Result<T, SearchError> + Send + 'static,
) -> Result<T, SearchError> {
    spawn_blocking(deed)
        .await
        .map_err(|error| SearchError::Failed(error.to_string()))?
}

impl From<tantivy::TantivyError> for SearchError {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Failed(error.to_string())
    }
}
