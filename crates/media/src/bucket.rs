//! Pictures in a bucket that speaks S3, over the HTTP client that the market
//! already carries: the one that `object_store` would bring has its own TLS.

use crate::Store;
use async_trait::async_trait;
use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::TokioExecutor;
use kernel::Secret;
use object_store::aws::AmazonS3Builder;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use object_store::{ClientOptions, RetryConfig};
use std::io;
use std::time::Duration;
use tokio::time::timeout;

/// How long one request may take until its answer begins.
const ANSWER: Duration = Duration::from_secs(20);

/// How often a request is tried again, and for how long: a page waits for it.
const AGAIN: usize = 2;
const PATIENCE: Duration = Duration::from_secs(10);

/// A bucket, and who may write into it.
#[derive(Clone, Debug)]
pub struct Bucket {
    pub name: String,
    pub region: String,
    /// Where another than Amazon keeps it: `https://s3.host.example`.
    pub endpoint: Option<String>,
    pub access_key_id: String,
    pub secret_access_key: Secret,
}

impl Store {
    /// Opens a bucket; whether it answers, [`Store::check`] says.
    pub fn in_bucket(bucket: &Bucket) -> io::Result<Self> {
        let retry = RetryConfig {
            max_retries: AGAIN,
            retry_timeout: PATIENCE,
            ..RetryConfig::default()
        };
        let mut s3 = AmazonS3Builder::new()
            .with_retry(retry)
            .with_http_connector(Connector)
            .with_bucket_name(&bucket.name)
            .with_region(&bucket.region)
            .with_access_key_id(&bucket.access_key_id)
            .with_secret_access_key(bucket.secret_access_key.expose());
        if let Some(endpoint) = &bucket.endpoint {
            s3 = s3.with_endpoint(endpoint).with_allow_http(true);
        }
        Self::of(s3.build().map_err(io::Error::other)?)
    }
}

#[derive(Debug)]
struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .build();
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(HttpClient::new(Http(client)))
    }
}

#[derive(Debug)]
struct Http(Client<HttpsConnector<Tcp>, HttpRequestBody>);

#[async_trait]
impl HttpService for Http {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answer = timeout(ANSWER, self.0.request(request)).await;
        let answer = answer.map_err(|error| HttpError::new(HttpErrorKind::Timeout, error))?;
        let answer = answer.map_err(|error| {
            let kind = if error.is_connect() {
                HttpErrorKind::Connect
            } else {
                HttpErrorKind::Interrupted
            };
            HttpError::new(kind, error)
        })?;
        let broken = |error| HttpError::new(HttpErrorKind::Interrupted, error);
        Ok(answer.map(|body| HttpResponseBody::new(body.map_err(broken))))
    }
}
