//! Searching, with the database in reserve: an index that is lost takes typing
//! errors, other languages and figures along, not the shop.

use crate::fold::words;
use crate::{Engine, Facets, Found, Hints, SearchError, SearchQuery, SuggestQuery, Suggestions};
use catalog::products::{self, ListError};
use db::Db;
use kernel::PAGE_LIMIT;

/// The most words that the database is asked for.
const WORDS: usize = 6;

/// Asks the engine; where it fails, the database for products whose name or tags
/// have every word as it was typed.
///
/// # Errors
/// [`SearchError::BadCursor`]; any other only if the database fails too.
pub async fn search(
    db: &Db,
    engine: &dyn Engine,
    query: &SearchQuery,
) -> Result<Found, SearchError> {
    match engine.search(query).await {
        Err(SearchError::BadCursor) => Err(SearchError::BadCursor),
        Err(error) => {
            tracing::warn!(%error, "the database searches in the place of the index");
            in_database(db, query).await
        }
        found => found,
    }
}

/// Asks the engine; where it fails, nothing is suggested.
pub async fn suggest(engine: &dyn Engine, query: &SuggestQuery) -> Suggestions {
    engine.suggest(query).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "nothing is suggested without the index");
        Suggestions::default()
    })
}

async fn in_database(db: &Db, query: &SearchQuery) -> Result<Found, SearchError> {
    let offset: u64 = match &query.after {
        Some(cursor) => cursor.key().map_err(|_| SearchError::BadCursor)?,
        None => 0,
    };
    // As typed: names in the database keep their accents.
    let typed = query
        .text
        .split_whitespace()
        .filter(|word| !words(word).is_empty());
    let typed: Vec<&str> = typed.take(WORDS).collect();
    let wanted = products::Named {
        words: &typed,
        filter: &query.filter,
        sort: query.sort.unwrap_or_default(),
        offset,
        first: query.first.clamp(1, PAGE_LIMIT),
    };
    let (ids, total) = products::named(db.reader(), wanted)
        .await
        .map_err(|error| match error {
            ListError::Cursor(_) => SearchError::BadCursor,
            ListError::Db(error) => SearchError::Failed(error.to_string()),
        })?;
    Ok(Found {
        ids,
        offset,
        total,
        facets: Facets::default(),
        hints: Hints::default(),
    })
}
