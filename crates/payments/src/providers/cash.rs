//! Cash on delivery: the carrier collects it, nobody is asked.

use super::{Begun, Payer, Provider, ProviderError};
use crate::attempts::Outcome;
use crate::{Attempt, AttemptRefund};
use async_trait::async_trait;
use chrono::Duration;
use kernel::Currency;

pub const CODE: &str = "cash";

#[derive(Clone, Copy, Debug)]
pub struct Cash;

#[async_trait]
impl Provider for Cash {
    fn code(&self) -> &'static str {
        CODE
    }

    fn currency(&self) -> Currency {
        Currency::Mad
    }

    fn asked_after(&self) -> Option<Duration> {
        None
    }

    async fn begin(
        &self,
        _: &Attempt,
        _: &Payer,
    ) -> Result<(Begun, Option<String>), ProviderError> {
        Ok((Begun::AtTheDoor, None))
    }

    async fn look_up(&self, _: &Attempt) -> Result<(Outcome, Option<String>), ProviderError> {
        Err(ProviderError::Declined("cash cannot be asked".to_owned()))
    }

    async fn refund(&self, _: &Attempt, _: &AttemptRefund) -> Result<String, ProviderError> {
        let why = "cash is given back by hand";
        Err(ProviderError::Declined(why.to_owned()))
    }
}
