//! From the first socket to the last answer.

use crate::app::App;
use crate::settings::{LogFormat, Settings};
use crate::{commands, logs};
use anyhow::Context;
use db::Db;
use kernel::SystemClock;
use search::Engine;
use std::future::IntoFuture;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// What has begun may take this long to finish once the server stops listening.
const DRAIN_LIMIT: Duration = Duration::from_secs(25);

/// Serves until a signal, then finishes what has begun and closes everything.
pub(crate) async fn serve(settings: &Settings) -> anyhow::Result<()> {
    let mut signals = Signals::listen()?;
    let listener = listen(settings.listen).await?;
    let address = listener.local_addr()?;
    let app = App::open(settings, Arc::new(SystemClock)).await?;

    let index = tokio::spawn(reconcile(app.db.clone(), Arc::clone(&app.engine)));
    let stop = CancellationToken::new();
    let (quick, slow) = app.workers();
    let worker = tokio::spawn(quick.run(stop.clone()));
    let messages = tokio::spawn(slow.run(stop.clone()));
    let chores = tokio::spawn(app.chores.clone().run(stop.clone()));
    let service = app
        .router()
        .into_make_service_with_connect_info::<SocketAddr>();
    let server =
        axum::serve(listener, service).with_graceful_shutdown(stop.clone().cancelled_owned());
    let server = tokio::spawn(server.into_future());
    announce(settings, address)?;

    let patient = signals.next().await;
    app.health.leave();
    tracing::info!("stopping");
    if patient {
        // Until the load balancer has noticed, requests still come and are answered.
        signals.or_after(settings.drain_wait).await;
    }
    index.abort();
    stop.cancel();
    let finish = async { tokio::join!(server, worker, messages, chores) };
    if tokio::time::timeout(DRAIN_LIMIT, finish).await.is_err() {
        tracing::warn!("what took too long is cut off; a job will be begun again");
        return Ok(());
    }
    app.close().await?;
    tracing::info!("stopped");
    Ok(())
}

/// An index that is new or that missed something is made anew beside the work.
async fn reconcile(db: Db, engine: Arc<dyn Engine>) {
    match search::index::reconcile(&db, &*engine, |_, _| {}).await {
        Ok(true) => tracing::info!("the search index was out of step and is made anew"),
        Ok(false) => {}
        Err(error) => tracing::error!(%error, "the search index cannot be made anew"),
    }
}

async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    match TcpListener::bind(address).await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let other = SocketAddr::new(address.ip(), address.port().saturating_add(1));
            anyhow::bail!(
                "port {} is taken by another program: stop that one, or choose another port, \
                 for example with MOUSSEM_LISTEN={other}",
                address.port()
            )
        }
        listener => listener.with_context(|| format!("cannot listen at {address}")),
    }
}

/// Says where everything is: to a person as lines to click, to a machine as a log line.
fn announce(settings: &Settings, address: SocketAddr) -> anyhow::Result<()> {
    let url = &settings.public_url;
    tracing::info!(listen = %address, public_url = %url, "serving");
    if logs::format(settings) == LogFormat::Text {
        commands::say(format_args!(
            "\n  Storefront  {url}\n  Studio      {url}studio/\n  API         {url}graphql\n"
        ))?;
    }
    Ok(())
}

/// SIGTERM, from a supervisor, and SIGINT, from a terminal.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn listen() -> anyhow::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    /// Waits for either; `true` if it came from a supervisor, which expects
    /// patience, and not from somebody at the keyboard.
    async fn next(&mut self) -> bool {
        tokio::select! {
            _ = self.terminate.recv() => true,
            _ = self.interrupt.recv() => false,
        }
    }

    /// Waits so long, or until somebody loses patience.
    async fn or_after(&mut self, time: Duration) {
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            _ = self.next() => {}
        }
    }
}
