//! Short messages through a gateway that takes JSON over HTTP. Gateways differ
//! in Morocco, so this asks for little: `POST {"reference", "to", "text"}` with a
//! bearer token, any 2xx for an answer. `Idempotency-Key` repeats the reference.

use super::{Sender, Sms};
use crate::mailer::SendError;
use async_trait::async_trait;
use http_body_util::Full;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::{Method, Request, Response, StatusCode, Uri, body};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kernel::Secret;
use serde_json::json;
use std::time::Duration;
use tokio::time::timeout;

/// How long the gateway may take for one message: less than a worker may keep its job.
const ANSWER: Duration = Duration::from_secs(20);

type Body = Full<body::Bytes>;

/// A gateway at an address of its own.
pub struct Gateway {
    client: Client<HttpsConnector<HttpConnector>, Body>,
    address: Uri,
    token: HeaderValue,
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    #[error("the gateway of short messages has no address of https, or of http on this machine")]
    Address,
    #[error("the token of the gateway has letters that no header takes")]
    Token,
}

impl Gateway {
    pub fn at(address: &str, token: &Secret) -> Result<Self, GatewayError> {
        let address: Uri = address.parse().map_err(|_| GatewayError::Address)?;
        let host = address.host().unwrap_or_default();
        let local = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        let fits = match address.scheme_str() {
            Some("https") => !host.is_empty(),
            Some("http") => local,
            _ => false,
        };
        if !fits {
            return Err(GatewayError::Address);
        }
        let bearer = format!("Bearer {}", token.expose().trim());
        let mut token = HeaderValue::from_str(&bearer).map_err(|_| GatewayError::Token)?;
        token.set_sensitive(true);
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            address,
            token,
        })
    }

    fn request(&self, method: Method, body: String) -> Result<Request<Body>, SendError> {
        let request = Request::builder()
            .method(method)
            .uri(self.address.clone())
            .header(AUTHORIZATION, self.token.clone())
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(body));
        request.map_err(|error| SendError::Content(error.to_string()))
    }

    async fn answer(&self, request: Request<Body>) -> Result<StatusCode, SendError> {
        match timeout(ANSWER, self.client.request(request)).await {
            Ok(answer) => answer
                .map(|answer: Response<body::Incoming>| answer.status())
                .map_err(|error| SendError::Unreachable(error.to_string())),
            Err(_) => Err(SendError::Unreachable("the gateway is too slow".to_owned())),
        }
    }
}

#[async_trait]
impl Sender for Gateway {
    async fn deliver(&self, reference: &str, sms: &Sms) -> Result<(), SendError> {
        let body = json!({ "reference": reference, "to": sms.to, "text": sms.text });
        let mut request = self.request(Method::POST, body.to_string())?;
        let key = HeaderValue::from_str(reference);
        let key = key.map_err(|error| SendError::Content(error.to_string()))?;
        request.headers_mut().insert("idempotency-key", key);
        verdict(self.answer(request).await?)
    }

    /// Any answer shows that there is a way; what it says is the gateway's own.
    async fn check(&self) -> Result<(), SendError> {
        let request = self.request(Method::HEAD, String::new())?;
        match self.answer(request).await? {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                Err(SendError::Refused("the token is not taken".to_owned()))
            }
            _ => Ok(()),
        }
    }
}

/// What the gateway writes may repeat number and text, so only its code is kept.
fn verdict(status: StatusCode) -> Result<(), SendError> {
    let told = format!("HTTP {}", status.as_u16());
    match status {
        _ if status.is_success() => Ok(()),
        // A wrong token or address is ours to mend; the message itself is good.
        StatusCode::UNAUTHORIZED
        | StatusCode::FORBIDDEN
        | StatusCode::NOT_FOUND
        | StatusCode::METHOD_NOT_ALLOWED
        | StatusCode::REQUEST_TIMEOUT
        | StatusCode::TOO_EARLY
        | StatusCode::TOO_MANY_REQUESTS => Err(SendError::Deferred(told)),
        _ if status.is_client_error() => Err(SendError::Refused(told)),
        _ => Err(SendError::Deferred(told)),
    }
}
