//! The two ends of one tantivy index: what reads it and what writes it.

use super::schema::Fields;
use crate::vocabulary::Vocabulary;
use crate::{Document, EngineState, SearchError};
use std::sync::Arc;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, Searcher, Term};

/// Bytes that new rows may take up before they are written out; the least that
/// tantivy accepts. Changes are small and committed at once.
const ARENA: usize = 15_000_000;

/// Reads. Cheap to clone.
#[derive(Clone)]
pub(super) struct Live {
    reader: IndexReader,
    /// With which the texts in it were read, and queries are.
    pub(super) vocabulary: Arc<Vocabulary>,
    words: u64,
}

/// Writes.
pub(super) struct Pen {
    writer: IndexWriter,
    vocabulary: Arc<Vocabulary>,
}

impl Live {
    /// `words`: the fingerprint of what the vocabulary has over the built-in one.
    pub(super) fn open(
        index: &Index,
        vocabulary: Arc<Vocabulary>,
        words: u64,
    ) -> Result<Self, SearchError> {
        // By hand, so that what was written is found as soon as `write` returns.
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual);
        Ok(Self {
            reader: reader.try_into()?,
            vocabulary,
            words,
        })
    }

    pub(super) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    pub(super) fn reload(&self) -> Result<(), SearchError> {
        Ok(self.reader.reload()?)
    }

    pub(super) fn check(&self) -> Result<EngineState, SearchError> {
        let searcher = self.searcher();
        let mut fingerprint = 0_u64;
        for segment in searcher.segment_readers() {
            let column = segment.fast_fields().u64("fingerprint")?;
            for doc in segment.doc_ids_alive() {
                fingerprint = fingerprint.wrapping_add(column.first(doc).unwrap_or_default());
            }
        }
        Ok(EngineState {
            documents: searcher.num_docs(),
            fingerprint,
            words: self.words,
        })
    }
}

impl Pen {
    pub(super) fn open(index: &Index, vocabulary: Arc<Vocabulary>) -> Result<Self, SearchError> {
        Ok(Self {
            writer: index.writer_with_num_threads(1, ARENA)?,
            vocabulary,
        })
    }

    pub(super) fn add(&mut self, fields: &Fields, document: &Document) -> Result<(), SearchError> {
        let row = fields.row(&self.vocabulary, document);
        self.writer.add_document(row)?;
        Ok(())
    }

    pub(super) fn remove(&mut self, term: Term) {
        self.writer.delete_term(term);
    }

    pub(super) fn commit(&mut self) -> Result<(), SearchError> {
        self.writer.commit()?;
        Ok(())
    }
}
