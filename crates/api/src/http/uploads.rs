//! Photographs of cooperatives on their way in, by the tus protocol: `media`
//! keeps the pieces, and the mutation `addPicture` makes a picture of them.

use super::files::{Problem, refused};
use super::{Service, origin};
use crate::errors::Code;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, Response, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use identity::access::{self, Rule};
use media::Uploads;
use tus_axum::{RouterError, RouterOptions, TusState, create_router};

/// Where browsers send them.
pub const PATH: &str = "/files/pictures";

pub(super) fn router(service: Service, uploads: &Uploads) -> Result<Router, RouterError> {
    let state = TusState::new(uploads.protocol());
    let router = create_router(state, RouterOptions::default())?;
    Ok(router.layer(from_fn_with_state(service, members_only)))
}

/// Lets members of cooperatives in, from our own pages. Who may read or go on
/// with an upload is whoever was told its name.
async fn members_only(
    State(service): State<Service>,
    mut request: Request,
    next: Next,
) -> Result<impl IntoResponse, Problem> {
    let headers = request.headers();
    origin::check(headers, &service.shop.settings.public_url)
        .map_err(|error| Problem::new(StatusCode::FORBIDDEN, Code::Forbidden, &error))?;
    let actor = service.actor(headers).await.map_err(|_| Problem::ours())?;
    if !access::allows(Rule::Member, &actor) {
        return Err(refused(&actor));
    }
    if request.uri().path() == PATH {
        // Bytes come with PATCH alone. Behind our layers an empty body does not
        // show that it is one.
        *request.body_mut() = Body::empty();
    }
    Ok(here(next.run(request).await))
}

/// The address of a new upload without scheme and host: behind a proxy we know
/// neither as the browser does.
fn here<B>(mut answer: Response<B>) -> Response<B> {
    let location = answer.headers().get(LOCATION);
    let uri = location.and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
    let path = uri.and_then(|uri| HeaderValue::from_str(uri.path()).ok());
    if let Some(path) = path {
        answer.headers_mut().insert(LOCATION, path);
    }
    answer
}
