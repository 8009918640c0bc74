//! Runs a request and its loads in turns: a load begins only when the request
//! can go no further, so that it has every key of its level. With the library's
//! own timer a slow machine splits a level into several statements.

use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

type Load = BoxFuture<'static, ()>;

/// The loads that a request has asked for and that have not begun.
#[derive(Clone, Default)]
pub(crate) struct Turns(Arc<Mutex<Vec<Load>>>);

impl Turns {
    /// Takes a load; it begins at its turn.
    pub(super) fn queue(&self, load: Load) {
        self.waiting().push(load);
    }

    /// Runs `request` to its end.
    pub(crate) async fn run<F: Future>(self, request: F) -> F::Output {
        let mut request = pin!(request);
        let mut loads: FuturesUnordered<Load> = FuturesUnordered::new();
        poll_fn(move |context| {
            let turn = Arc::new(Turn {
                woken: AtomicBool::new(false),
                task: context.waker().clone(),
            });
            let waker = Waker::from(Arc::clone(&turn));
            if let Poll::Ready(output) = request.as_mut().poll(&mut Context::from_waker(&waker)) {
                return Poll::Ready(output);
            }
            // It only gave way to others: it goes on before any load begins.
            if turn.woken.load(Ordering::SeqCst) {
                return Poll::Pending;
            }
            loads.extend(std::mem::take(&mut *self.waiting()));
            while let Poll::Ready(Some(())) = loads.poll_next_unpin(context) {}
            Poll::Pending
        })
        .await
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Load>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the task, and remembers that the request wants to go on.
struct Turn {
    woken: AtomicBool,
    task: Waker,
}

impl Wake for Turn {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::SeqCst);
        self.task.wake_by_ref();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    /// Lets others go first and wants to go on at once. The runtime's own
    /// `yield_now` wakes a task only after its turn, and so looks like waiting.
    async fn give_way() {
        let mut gave_way = false;
        poll_fn(|context| {
            if gave_way {
                return Poll::Ready(());
            }
            gave_way = true;
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }

    #[tokio::test]
    async fn a_load_waits_until_the_request_can_go_no_further() {
        let turns = Turns::default();
        let (asked, loaded) = (Arc::new(Mutex::new(0)), Arc::clone(&turns.0));
        let seen = Arc::clone(&asked);
        let request = async move {
            let (done, answer) = oneshot::channel();
            let load = async move {
                let count = *seen.lock().unwrap();
                done.send(count).unwrap();
            };
            let load: Load = Box::pin(load);
            loaded.lock().unwrap().push(load);
            for _ in 0..100 {
                give_way().await;
                *asked.lock().unwrap() += 1;
            }
            answer.await.unwrap()
        };
        assert_eq!(turns.run(request).await, 100);
    }
}
