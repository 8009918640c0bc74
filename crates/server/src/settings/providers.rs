//! What the operator says about the services of others: providers of payments,
//! the gateway of short messages, the bucket of pictures. A service of which
//! nothing is said is not offered; one of which something is said must be whole.

use super::reader::{Reader, SettingsError};
use super::{SmsSettings, kinds};
use media::Bucket;
use payments::providers::cmi::CmiSettings;
use payments::providers::stripe::StripeSettings;

/// The acquirer that speaks CMI's 3D Pay Hosting.
pub(super) fn cmi(given: &Reader) -> Result<Option<CmiSettings>, SettingsError> {
    if !given.any(&["cmi_client_id", "cmi_store_key", "cmi_gateway", "cmi_hosts"]) {
        return Ok(None);
    }
    let usual = "https://payment.cmi.co.ma/fim/est3Dgate";
    Ok(Some(CmiSettings {
        gateway: given.value("cmi_gateway", usual, kinds::service)?,
        hosts: given.value("cmi_hosts", "", kinds::hosts)?,
        client_id: given.value("cmi_client_id", "", kinds::word)?,
        store_key: given.value("cmi_store_key", "", kinds::secret)?,
    }))
}

/// Stripe, or what stands in for it.
pub(super) fn stripe(given: &Reader) -> Result<Option<StripeSettings>, SettingsError> {
    let keys = [
        "stripe_secret_key",
        "stripe_publishable_key",
        "stripe_webhook_secret",
        "stripe_api",
    ];
    if !given.any(&keys) {
        return Ok(None);
    }
    let usual = "https://api.stripe.com/";
    Ok(Some(StripeSettings {
        api: given.value("stripe_api", usual, kinds::service)?,
        secret_key: given.value("stripe_secret_key", "", kinds::secret)?,
        publishable_key: given.value("stripe_publishable_key", "", kinds::word)?,
        webhook_secret: given.value("stripe_webhook_secret", "", kinds::secret)?,
    }))
}

/// The gateway of short messages; its token stands in a file of its own.
pub(super) fn sms(given: &Reader) -> Result<Option<SmsSettings>, SettingsError> {
    if !given.any(&["sms_url", "sms_token_file"]) {
        return Ok(None);
    }
    Ok(Some(SmsSettings {
        url: given.value("sms_url", "", kinds::gateway)?,
        token: given.value("sms_token_file", "", kinds::secret_in_file)?,
    }))
}

/// A bucket that speaks S3, at Amazon unless another place is named.
pub(super) fn bucket(given: &Reader) -> Result<Option<Bucket>, SettingsError> {
    let keys = [
        "s3_bucket",
        "s3_region",
        "s3_endpoint",
        "s3_access_key_id",
        "s3_secret_access_key",
    ];
    if !given.any(&keys) {
        return Ok(None);
    }
    let endpoint = given.optional("s3_endpoint", kinds::gateway)?;
    Ok(Some(Bucket {
        name: given.value("s3_bucket", "", kinds::word)?,
        region: given.value("s3_region", "us-east-1", kinds::word)?,
        endpoint: endpoint.map(|url| url.as_str().trim_end_matches('/').to_owned()),
        access_key_id: given.value("s3_access_key_id", "", kinds::word)?,
        secret_access_key: given.value("s3_secret_access_key", "", kinds::secret)?,
    }))
}
