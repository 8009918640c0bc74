//! Threads for the work on pixels. They are few and stand back for all others,
//! so that pictures that come in never slow a shopper.

use crate::MediaError;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use tokio::sync::{Semaphore, oneshot};

/// How many pictures are worked on at once; a large one alone, for its memory.
const AT_ONCE: u32 = 2;

/// The least that a thread can ask for of the processor (`setpriority(2)`).
#[cfg(target_os = "linux")]
const LEAST_NICE: i32 = 19;

#[derive(Debug)]
pub(crate) struct Pool {
    threads: rayon::ThreadPool,
    turns: Arc<Semaphore>,
}

impl Pool {
    pub(crate) fn new() -> io::Result<Self> {
        let at_once = usize::try_from(AT_ONCE).unwrap_or(1);
        let threads = rayon::ThreadPoolBuilder::new()
            .num_threads(at_once)
            .thread_name(|number| format!("pictures-{number}"))
            .start_handler(|_| stand_back())
            .build()
            .map_err(io::Error::other)?;
        Ok(Self {
            threads,
            turns: Arc::new(Semaphore::new(at_once)),
        })
    }

    /// Runs the work when its turn has come. Work that has begun is finished
    /// and keeps its turn, also when nobody waits for it any more.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        alone: bool,
        work: impl FnOnce() -> Result<T, MediaError> + Send + 'static,
    ) -> Result<T, MediaError> {
        let places = if alone { AT_ONCE } else { 1 };
        let turn = Arc::clone(&self.turns).acquire_many_owned(places).await;
        let turn = turn.map_err(io::Error::other)?;
        let (tell, told) = oneshot::channel();
        self.threads.spawn(move || {
            let done = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
                // A decoder that panics has been fed something made for that.
                tracing::warn!("a picture broke its decoder");
                Err(MediaError::NotAPicture)
            });
            drop(turn);
            drop(tell.send(done));
        });
        told.await.map_err(io::Error::other)?
    }
}

#[cfg(target_os = "linux")]
fn stand_back() {
    if let Err(error) = rustix::process::setpriority_process(None, LEAST_NICE) {
        tracing::warn!(%error, "pictures are worked on as urgently as all else");
    }
}

#[cfg(not(target_os = "linux"))]
fn stand_back() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_decoder_that_panics_ends_its_picture_and_nothing_else() {
        let pool = Pool::new().unwrap();
        let broken = pool.run(true, || -> Result<(), MediaError> { panic!("a bomb") });
        assert!(matches!(broken.await, Err(MediaError::NotAPicture)));
        assert_eq!(pool.run(true, || Ok(7)).await.unwrap(), 7);
    }

    #[tokio::test]
    async fn work_keeps_its_turn_when_nobody_waits_for_it() {
        let pool = Pool::new().unwrap();
        let (begin, underway) = oneshot::channel();
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let work = move || {
            begin
                .send(())
                .map_err(|()| io::Error::other("nobody waits"))?;
            ended.recv().map_err(io::Error::other)?;
            Ok(())
        };
        let mut left = Box::pin(pool.run(true, work));
        tokio::select! {
            _ = &mut left => panic!("it waits to be told"),
            started = underway => started.unwrap(),
        }
        drop(left);
        assert_eq!(pool.turns.available_permits(), 0);
        end.send(()).unwrap();
        pool.run(true, || Ok(())).await.unwrap();
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn its_threads_stand_back_for_all_others() {
        let pool = Pool::new().unwrap();
        let nice =
            || rustix::process::getpriority_process(None).map_err(|e| io::Error::from(e).into());
        assert_eq!(pool.run(false, nice).await.unwrap(), LEAST_NICE);
        assert_eq!(rustix::process::getpriority_process(None).unwrap(), 0);
    }
}
