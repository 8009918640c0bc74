//! The GraphQL face of the market: types, loaders, queries and mutations over
//! the subjects, and GraphQL over HTTP with its limits. No rule lives here.
// The root of the mutations is merged out of many subjects, one within the other.
#![recursion_limit = "256"]

mod afterwards;
mod catalogue;
mod errors;
mod guard;
mod http;
mod list;
mod loaders;
mod office;
mod rejection;
mod schema;
mod session;
mod shopping;
mod values;

pub use http::uploads::PATH as PICTURES;
pub use http::{Unroutable, router};
pub use schema::sdl;

use db::Db;
use identity::Throttle;
use kernel::Clock;
use orders::paying::Desk;
use payments::cash::PhoneKey;
use std::sync::Arc;
use url::Url;

/// What the resolvers work with. Cheap to clone.
#[derive(Clone)]
pub struct Shop {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub engine: Arc<dyn search::Engine>,
    pub media: Arc<media::Store>,
    /// Photographs on their way in, sent to [`PICTURES`].
    pub uploads: media::Uploads,
    /// The providers of payments.
    pub desk: Arc<Desk>,
    /// The limits on failed sign-ins, one for the process.
    pub throttle: Arc<Throttle>,
    /// Under what telephone numbers are hashed.
    pub phones: PhoneKey,
    pub settings: Arc<Settings>,
}

/// What the operator says about the API.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where everybody finds the market: `https://moussem.example/`. Requests
    /// that change something must come from this origin, and pictures lie below it.
    pub public_url: Url,
    /// Shows `GraphiQL` to a browser that opens `/graphql`.
    pub playground: bool,
    /// Lets tools read the schema.
    pub introspection: bool,
}
