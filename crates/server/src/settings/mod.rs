//! What the operator says: in a file and in the environment, which wins. Each
//! setting is told in `docs/configuration.md`.

mod kinds;
mod providers;
mod reader;

pub use kinds::LogFormat;
pub use reader::{KEYS, Key, SettingsError};

use ipnet::IpNet;
use kernel::Secret;
use media::Bucket;
use payments::providers::cmi::CmiSettings;
use payments::providers::stripe::StripeSettings;
use reader::Reader;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use url::Url;

/// All settings, each of the right kind.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// Where people find it; ends in `/`.
    pub public_url: Url,
    /// Holds the database, the search index, the pictures and the mails where
    /// nothing else is said.
    pub data_dir: PathBuf,
    /// `sqlite://…` or `postgres://…`, which may hold a password.
    pub database_url: Secret,
    /// The bucket of the pictures; without it they lie in the data directory.
    pub bucket: Option<Bucket>,
    /// Where mails go; without it they become files in the data directory.
    pub smtp_url: Option<Secret>,
    /// The sender of all mails, `Name <address>`.
    pub mail_from: String,
    /// The gateway of short messages; without it they become lines of a file in
    /// the data directory.
    pub sms: Option<SmsSettings>,
    /// The acquirer of cards in dirhams.
    pub cmi: Option<CmiSettings>,
    /// Cards in euros.
    pub stripe: Option<StripeSettings>,
    /// What is logged, in the words of `tracing_subscriber::EnvFilter`. Without
    /// it `info` while serving, `warn` for the other commands.
    pub log: Option<String>,
    /// Without it: text in a terminal, JSON elsewhere.
    pub log_format: Option<LogFormat>,
    /// Answers introspection and shows `GraphiQL`.
    pub playground: bool,
    /// Shows the style guide and reads styles and scripts anew for each page.
    pub development: bool,
    /// The proxies whose word about the client's address is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// How long a stopping server says that it is not ready before it stops
    /// listening, so that a load balancer sees it.
    pub drain_wait: Duration,
    /// For how long a page that is the same for everybody is kept rendered.
    pub page_moment: Duration,
}

/// A gateway that takes short messages.
#[derive(Clone, Debug)]
pub struct SmsSettings {
    pub url: Url,
    pub token: Secret,
}

impl Settings {
    /// Reads `MOUSSEM_*` of this process and the settings file: the one that
    /// `MOUSSEM_CONFIG` names, or `moussem.toml` here, if it exists.
    ///
    /// # Errors
    /// The first setting that is unknown or wrong.
    pub fn load() -> Result<Self, SettingsError> {
        let text = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
        let variables = std::env::vars_os().map(|(name, value)| (text(name), text(value)));
        Self::read(variables, Path::new("moussem.toml"))
    }

    /// Reads the settings from `variables`, and from `file` unless they name
    /// another; only the file that they name has to exist.
    ///
    /// # Errors
    /// The first setting that is unknown or wrong.
    pub fn read(
        variables: impl IntoIterator<Item = (String, String)>,
        file: &Path,
    ) -> Result<Self, SettingsError> {
        let given = Reader::open(variables, file)?;
        let listen = given.value("listen", "127.0.0.1:8080", kinds::address)?;
        let public_url = given.value("public_url", &local_url(listen), kinds::public_url)?;
        let host = public_url.host_str().unwrap_or_default();
        let local = if kinds::is_local(&public_url) {
            "true"
        } else {
            "false"
        };
        let data_dir = given.value("data_dir", "data", |text| Ok(PathBuf::from(text)))?;
        let database = format!("sqlite://{}", data_dir.join("moussem.db").display());
        Ok(Self {
            database_url: given.value("database_url", &database, kinds::database_url)?,
            bucket: providers::bucket(&given)?,
            smtp_url: given.optional("smtp_url", kinds::smtp_url)?,
            mail_from: given.value(
                "mail_from",
                &format!("Moussem <no-reply@{host}>"),
                kinds::sender,
            )?,
            sms: providers::sms(&given)?,
            cmi: providers::cmi(&given)?,
            stripe: providers::stripe(&given)?,
            log: given.optional("log", kinds::log_filter)?,
            log_format: given.optional("log_format", kinds::log_format)?,
            playground: given.value("playground", local, kinds::truth)?,
            development: given.value("development", "false", kinds::truth)?,
            trusted_proxies: given.value("trusted_proxies", "", kinds::networks)?,
            drain_wait: given.value("drain_seconds", "3", kinds::seconds)?,
            page_moment: given.value("page_cache_seconds", "1", kinds::seconds)?,
            listen,
            public_url,
            data_dir,
        })
    }
}

/// Where somebody at this machine finds a server that listens at `listen`.
fn local_url(listen: SocketAddr) -> String {
    if listen.ip().is_loopback() || listen.ip().is_unspecified() {
        format!("http://localhost:{}/", listen.port())
    } else {
        format!("http://{listen}/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let owned = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::read(owned, Path::new("no such file"))
    }

    fn refusal(variables: &[(&str, &str)]) -> String {
        read(variables).unwrap_err().to_string()
    }

    #[test]
    fn without_settings_everything_is_local() {
        let settings = read(&[("PATH", "/bin"), ("MOUSSEM_TEST_DATABASE_URL", "x")]).unwrap();
        assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(settings.public_url.as_str(), "http://localhost:8080/");
        assert_eq!(settings.database_url.expose(), "sqlite://data/moussem.db");
        assert_eq!(settings.mail_from, "Moussem <no-reply@localhost>");
        assert!(settings.playground && !settings.development);
    }

    #[test]
    fn a_public_address_shuts_the_playground_and_names_the_sender() {
        let settings = read(&[("MOUSSEM_PUBLIC_URL", "https://shop.example")]).unwrap();
        assert_eq!(settings.public_url.as_str(), "https://shop.example/");
        assert_eq!(settings.mail_from, "Moussem <no-reply@shop.example>");
        assert!(!settings.playground);
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("moussem.toml");
        std::fs::write(
            &file,
            "data_dir = '/srv/moussem'\nlog = 'debug'\ndrain_seconds = 5\ntrusted_proxies = ['10.0.0.0/8', '::1']",
        )
        .unwrap();
        let path = file.to_str().unwrap();
        let settings = read(&[("MOUSSEM_CONFIG", path), ("MOUSSEM_LOG", "warn")]).unwrap();
        assert_eq!(settings.log.as_deref(), Some("warn"));
        assert_eq!(settings.drain_wait, Duration::from_secs(5));
        assert_eq!(settings.trusted_proxies.len(), 2);
        assert_eq!(
            settings.database_url.expose(),
            "sqlite:///srv/moussem/moussem.db"
        );
    }

    #[test]
    fn a_wrong_setting_is_named_with_what_is_wrong_and_an_example() {
        assert_eq!(
            refusal(&[("MOUSSEM_LISTEN", "localhost")]),
            "MOUSSEM_LISTEN is wrong: `localhost` is not an address with a port. \
             Example: MOUSSEM_LISTEN=127.0.0.1:8080"
        );
        assert_eq!(
            refusal(&[("MOUSSEM_LISTNE", "127.0.0.1:80")]),
            "MOUSSEM_LISTNE is not a setting; did you mean MOUSSEM_LISTEN? \
             Example: MOUSSEM_LISTEN=127.0.0.1:8080"
        );
        assert!(refusal(&[("MOUSSEM_DRAIN_SECONDS", "-1")]).contains("MOUSSEM_DRAIN_SECONDS=3"));
        assert!(refusal(&[("MOUSSEM_PUBLIC_URL", "ftp://a")]).contains("http"));
        assert!(refusal(&[("MOUSSEM_LOG_FORMAT", "xml")]).contains("text"));
        assert!(refusal(&[("MOUSSEM_PLAYGROUND", "maybe")]).contains("true"));
        assert!(refusal(&[("MOUSSEM_TRUSTED_PROXIES", "proxy")]).contains("10.0.0.0/8"));
        assert!(refusal(&[("MOUSSEM_CONFIG", "/nowhere.toml")]).contains("/nowhere.toml"));
    }

    #[test]
    fn no_secret_is_ever_shown() {
        let wrong = refusal(&[("MOUSSEM_DATABASE_URL", "mysql://me:s3cret@host/db")]);
        assert!(!wrong.contains("s3cret"), "{wrong}");
        let wrong = refusal(&[("MOUSSEM_SMTP_URL", "https://me:s3cret@host")]);
        assert!(!wrong.contains("s3cret"), "{wrong}");
        let settings = read(&[
            ("MOUSSEM_DATABASE_URL", "postgres://me:s3cret@host/db"),
            ("MOUSSEM_SMTP_URL", "smtps://me:s3cret@host"),
        ]);
        assert!(!format!("{settings:?}").contains("s3cret"));
    }

    #[test]
    fn every_setting_is_documented_and_nothing_else_is() {
        let docs = include_str!("../../../../docs/configuration.md");
        for key in KEYS {
            assert!(
                docs.contains(&format!("`{}`", key.variable())),
                "{}",
                key.name
            );
        }
        let in_a_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        for word in docs.split(|c| !in_a_name(c)) {
            let known = KEYS.iter().any(|key| key.variable() == word);
            let named = word
                .strip_prefix("MOUSSEM_")
                .is_some_and(|rest| !rest.is_empty());
            assert!(!named || known || word == "MOUSSEM_CONFIG", "{word}");
        }
    }
}
