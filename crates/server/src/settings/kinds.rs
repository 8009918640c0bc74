//! How the text of a setting becomes a value. A refusal says what is wrong and
//! never repeats what may be secret.

use ipnet::IpNet;
use kernel::Secret;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tracing_subscriber::EnvFilter;
use url::{Host, Url};

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

pub(super) fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is not an address with a port"))
}

pub(super) fn public_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("`{text}` is no address: {error}"))?;
    let plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !matches!(url.scheme(), "http" | "https") {
        Err(format!(
            "`{text}` begins neither with http:// nor with https://"
        ))
    } else if !plain {
        Err(format!("`{text}` has more than a host and a port"))
    } else {
        Ok(url)
    }
}

/// Whether the address leads to this machine only.
pub(super) fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

pub(super) fn database_url(text: &str) -> Result<Secret, String> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    if known.iter().any(|scheme| text.starts_with(scheme)) {
        Ok(Secret::new(text))
    } else {
        Err("it begins neither with sqlite:// nor with postgres://".to_owned())
    }
}

pub(super) fn smtp_url(text: &str) -> Result<Secret, String> {
    let url = Url::parse(text).map_err(|error| format!("it is no address: {error}"))?;
    if matches!(url.scheme(), "smtp" | "smtps") && url.has_host() {
        Ok(Secret::new(text))
    } else {
        Err("it begins neither with smtp:// nor with smtps://".to_owned())
    }
}

pub(super) fn sender(text: &str) -> Result<String, String> {
    if text.contains('@') && !text.contains(['\r', '\n']) {
        Ok(text.to_owned())
    } else {
        Err(format!("`{text}` has no mail address"))
    }
}

pub(super) fn log_filter(text: &str) -> Result<String, String> {
    EnvFilter::try_new(text)
        .map(|_| text.to_owned())
        .map_err(|error| format!("`{text}` is no filter: {error}"))
}

pub(super) fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("`{text}` is neither text nor json")),
    }
}

pub(super) fn truth(text: &str) -> Result<bool, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is neither true nor false"))
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse() {
        Ok(seconds @ 0..=60) => Ok(Duration::from_secs(seconds)),
        _ => Err(format!("`{text}` is not a whole number from 0 to 60")),
    }
}

/// A secret that must not be empty.
pub(super) fn secret(text: &str) -> Result<Secret, String> {
    if text.trim().is_empty() {
        Err("it is missing, and the others of its kind are there".to_owned())
    } else {
        Ok(Secret::new(text))
    }
}

/// A text that must not be empty.
pub(super) fn word(text: &str) -> Result<String, String> {
    secret(text).map(|text| text.expose().to_owned())
}

pub(super) fn service(text: &str) -> Result<Url, String> {
    Url::parse(text).map_err(|error| format!("`{text}` is no address: {error}"))
}

/// An address that secrets and telephone numbers may be sent to.
pub(super) fn gateway(text: &str) -> Result<Url, String> {
    let url = service(text)?;
    let safe = url.scheme() == "https" || url.scheme() == "http" && is_local(&url);
    if safe {
        Ok(url)
    } else {
        Err(format!("`{text}` is neither https nor this machine"))
    }
}

/// The first line of a file that must not be empty.
pub(super) fn secret_in_file(path: &str) -> Result<Secret, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("`{path}`: {error}"))?;
    secret(text.lines().next().unwrap_or_default().trim())
}

/// Names of hosts, with commas between them.
pub(super) fn hosts(text: &str) -> Result<Vec<String>, String> {
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            let host = Host::parse(word);
            let host = host.map_err(|error| format!("`{word}` is no host: {error}"))?;
            Ok(host.to_string())
        })
        .collect()
}

/// Addresses and networks, with commas between them.
pub(super) fn networks(text: &str) -> Result<Vec<IpNet>, String> {
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            let one = |_| word.parse::<IpAddr>().map(IpNet::from);
            let network = word.parse().or_else(one);
            network.map_err(|_| format!("`{word}` is neither an address nor a network"))
        })
        .collect()
}
