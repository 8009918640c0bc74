//! What the pages work with.

use crate::assets::Assets;
use crate::cache::Pages;
use crate::limits::Limit;
use crate::papers::Printing;
use crate::social::Cards;
use db::Db;
use kernel::Clock;
use orders::paying::Desk;
use payments::cash::PhoneKey;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// The state of the storefront. Cheap to clone.
#[derive(Clone)]
pub struct Shop {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub engine: Arc<dyn search::Engine>,
    pub media: Arc<media::Store>,
    pub desk: Arc<Desk>,
    /// Under what telephone numbers are hashed.
    pub phones: PhoneKey,
    pub settings: Arc<Settings>,
    /// Tries to find an order by its number and telephone.
    pub(crate) tracking: Arc<Limit>,
    pub(crate) papers: Arc<Printing>,
    pub(crate) pages: Arc<Pages>,
    pub(crate) cards: Arc<Cards>,
    assets: Arc<Assets>,
}

/// What the operator says about this storefront.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where shoppers find it, for canonical addresses: `https://moussem.example/`.
    pub public_url: Url,
    /// Shows `/dev/parts`, and reads styles and scripts anew for each page.
    pub development: bool,
    /// For how long a page that is the same for everybody is kept; zero for not
    /// at all.
    pub page_moment: Duration,
}

/// What the storefront stands on.
pub struct Services {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub engine: Arc<dyn search::Engine>,
    pub media: Arc<media::Store>,
    pub desk: Arc<Desk>,
    pub phones: PhoneKey,
}

impl Shop {
    pub fn new(on: Services, settings: Settings) -> Self {
        Self {
            db: on.db,
            clock: on.clock,
            engine: on.engine,
            media: on.media,
            desk: on.desk,
            phones: on.phones,
            assets: Arc::new(Assets::new(settings.development)),
            pages: Arc::new(Pages::new(settings.page_moment)),
            settings: Arc::new(settings),
            tracking: Arc::new(Limit::new()),
            papers: Arc::new(Printing::new()),
            cards: Arc::new(Cards::new()),
        }
    }

    pub(crate) fn assets(&self) -> &Assets {
        &self.assets
    }
}
