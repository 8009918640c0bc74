//! GraphQL over HTTP, by our own hand: what comes in is measured and weighed
//! before it is run, and whatever goes wrong has a code.

mod answer;
mod bank_files;
mod files;
mod incoming;
mod media_type;
mod origin;
mod playground;
pub(crate) mod uploads;

use crate::Shop;
use crate::errors::{Code, incident, seal};
use crate::guard::{Asked, Paging, Refusal, scan, weigh};
use crate::loaders::{self, Turns};
use crate::schema::{self, Schema};
use crate::values::Reader;
use answer::{Answer, Failure};
use async_graphql::{Request, Response as Executed, ServerError};
use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{ConnectInfo, DefaultBodyLimit, RawQuery, State};
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE};
use axum::http::{Extensions, HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures::FutureExt;
use identity::{Actor, access, sessions};
use kernel::Locale;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// The largest body: some hundred times the largest that the studio sends.
const MOST_BYTES: usize = 256 * 1024;

pub use tus_axum::RouterError as Unroutable;

/// Where a request comes from, for the limits on sign-ins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address(pub(crate) IpAddr);

#[derive(Clone)]
struct Service {
    schema: Schema,
    paging: Arc<Paging>,
    shop: Shop,
}

/// Serves `/graphql`, and the files under `/files`. The address of whoever asks is that of axum's
/// [`ConnectInfo`]; behind a proxy, a layer above must set it.
///
/// # Errors
/// Uploads lie where no route may.
pub fn router(shop: Shop) -> Result<Router, Unroutable> {
    let uploads = shop.uploads.clone();
    let service = Service {
        schema: schema::build().data(shop.clone()).finish(),
        paging: Arc::new(Paging::of(&schema::sdl())),
        shop,
    };
    let files = Router::new()
        .route("/files/remittances", post(files::remittance))
        .route("/files/bank-statements", post(bank_files::statement))
        .layer(DefaultBodyLimit::max(payments::remittance::MOST_BYTES));
    let uploads = uploads::router(service.clone(), &uploads)?;
    Ok(Router::new()
        .route("/graphql", get(read).post(write))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .merge(files)
        .with_state(service)
        .merge(uploads))
}

async fn read(
    State(service): State<Service>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    extensions: Extensions,
) -> Response {
    let accept = headers.get(ACCEPT);
    if service.shop.settings.playground && query.is_none() && media_type::wants_page(accept) {
        return playground::page();
    }
    let Some(media_type) = media_type::negotiate(accept) else {
        return Answer::not_acceptable().into_response();
    };
    let request = incoming::of_query(query.as_deref().unwrap_or_default());
    let outcome = match request {
        Ok(request) => service.run(request, &headers, &extensions, false).await,
        Err(failure) => Err(failure),
    };
    Answer::new(media_type, outcome).into_response()
}

async fn write(
    State(service): State<Service>,
    headers: HeaderMap,
    extensions: Extensions,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Some(media_type) = media_type::negotiate(headers.get(ACCEPT)) else {
        return Answer::not_acceptable().into_response();
    };
    let outcome = match incoming_of(&service, &headers, body) {
        Ok(request) => service.run(request, &headers, &extensions, true).await,
        Err(failure) => Err(failure),
    };
    Answer::new(media_type, outcome).into_response()
}

fn incoming_of(
    service: &Service,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Request, Failure> {
    origin::check(headers, &service.shop.settings.public_url).map_err(|error| {
        tracing::warn!(%error, "request refused");
        Failure::refused(StatusCode::FORBIDDEN, Code::Forbidden, error.to_string())
    })?;
    if !media_type::is_json(headers) {
        return Err(Failure::refused(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Code::BadRequest,
            "send the request as `content-type: application/json`, in UTF-8",
        ));
    }
    let body = body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Failure::refused(
            StatusCode::PAYLOAD_TOO_LARGE,
            Code::TooLarge,
            format!("the request is too large: {MOST_BYTES} bytes at most"),
        ),
        _ => Failure::malformed("the request broke off"),
    })?;
    incoming::of_body(&body)
}

impl Service {
    /// Weighs a request, finds out who sends it, and runs it.
    async fn run(
        &self,
        mut request: Request,
        headers: &HeaderMap,
        extensions: &Extensions,
        may_mutate: bool,
    ) -> Result<Executed, Failure> {
        let asked = self.weigh(&mut request)?;
        if asked.mutates && !may_mutate {
            return Err(Failure::only_by_post());
        }
        let actor = self.actor(headers).await?;
        permit(&asked, &actor)?;
        let address = extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(Ipv4Addr::UNSPECIFIED.into(), |info| info.0.ip());
        if !self.shop.settings.introspection {
            request = request.disable_introspection();
        }
        let turns = Turns::default();
        let request = request
            .data(actor)
            .data(reader(headers))
            .data(Address(address))
            .data(Token(session(headers)))
            .data(loaders::batches(&self.shop.db, &self.shop.clock, &turns));
        Ok(turns.run(self.execute(request)).await)
    }

    fn weigh(&self, request: &mut Request) -> Result<Asked, Failure> {
        scan(&request.query)?;
        let (name, variables) = (request.operation_name.clone(), request.variables.clone());
        let document = request
            .parsed_query()
            .map_err(|error| Failure::document(Code::BadRequest, error))?;
        let asked = weigh(document, name.as_deref(), &variables, &self.paging)?;
        Ok(asked)
    }

    async fn actor(&self, headers: &HeaderMap) -> Result<Actor, Failure> {
        let Some(token) = session(headers) else {
            return Ok(Actor::Visitor);
        };
        sessions::actor(&self.shop.db, &*self.shop.clock, &token)
            .await
            .map_err(|error| Failure::internal(incident(&error)))
    }

    /// A panic in a resolver ends its request and nothing else.
    async fn execute(&self, request: Request) -> Executed {
        let run = AssertUnwindSafe(self.schema.execute(request)).catch_unwind();
        match run.await {
            Ok(mut executed) => {
                seal(&mut executed);
                executed
            }
            Err(_) => Executed::from_errors(vec![incident(&"a resolver panicked")]),
        }
    }
}

/// The session of the request, if it carries one.
#[derive(Clone)]
pub(crate) struct Token(pub(crate) Option<String>);

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let code = match refusal {
            Refusal::Cycle(_) | Refusal::Unknown(_) | Refusal::Invalid(_) => Code::BadRequest,
            _ => Code::TooComplex,
        };
        Self::document(code, ServerError::new(refusal.to_string(), None))
    }
}

/// Every root field must be one that the actor may call. Refused before
/// anything runs; which rows are whose, the subjects decide.
fn permit(asked: &Asked, actor: &Actor) -> Result<(), Failure> {
    let ours = asked.roots.iter().filter(|root| !root.starts_with("__"));
    for root in ours {
        if access::rule(root).is_none() {
            return Err(Refusal::Unknown(root.clone()).into());
        }
        if !access::permits(root, actor) {
            let (status, code) = match actor {
                Actor::Visitor => (StatusCode::UNAUTHORIZED, Code::Unauthenticated),
                Actor::Account(_) => (StatusCode::FORBIDDEN, Code::Forbidden),
            };
            return Err(Failure::forbidden(status, code, root));
        }
    }
    Ok(())
}

fn reader(headers: &HeaderMap) -> Reader {
    let wished = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    Reader(i18n::choose(wished, None, Locale::Fr))
}

fn session(headers: &HeaderMap) -> Option<String> {
    axum_extra::extract::CookieJar::from_headers(headers)
        .get(sessions::COOKIE)
        .map(|cookie| cookie.value().to_owned())
}

#[cfg(test)]
mod tests;
