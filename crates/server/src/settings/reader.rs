//! Finds what was said about each setting, and by which name to complain.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const PREFIX: &str = "MOUSSEM_";
/// Names the settings file, so it cannot stand in it.
const CONFIG: &str = "MOUSSEM_CONFIG";
/// For the tests, which read these themselves.
const TESTS: &str = "MOUSSEM_TEST_";

/// A setting that exists: its name in the file, and how it may look.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    pub name: &'static str,
    pub example: &'static str,
}

/// All settings.
pub const KEYS: &[Key] = &[
    key("cmi_client_id", "600000000"),
    key("cmi_gateway", "https://payment.cmi.co.ma/fim/est3Dgate"),
    key("cmi_hosts", "pay.acquirer.example"),
    key("cmi_store_key", "the key of the acquirer's back office"),
    key("data_dir", "/var/lib/moussem"),
    key(
        "database_url",
        "postgres://moussem:password@localhost/moussem",
    ),
    key("development", "true"),
    key("drain_seconds", "3"),
    key("listen", "127.0.0.1:8080"),
    key("log", "info,search=debug"),
    key("log_format", "json"),
    key("mail_from", "Moussem <no-reply@shop.example>"),
    key("page_cache_seconds", "1"),
    key("playground", "false"),
    key("public_url", "https://shop.example"),
    key("s3_access_key_id", "moussem"),
    key("s3_bucket", "pictures"),
    key("s3_endpoint", "https://s3.host.example"),
    key("s3_region", "eu-west-3"),
    key("s3_secret_access_key", "the key of the bucket"),
    key("sms_token_file", "/etc/moussem/sms.token"),
    key("sms_url", "https://sms.example/send"),
    key("smtp_url", "smtps://user:password@mail.example:465"),
    key("stripe_api", "https://api.stripe.com/"),
    key("stripe_publishable_key", "pk_live_1"),
    key("stripe_secret_key", "sk_live_1"),
    key("stripe_webhook_secret", "whsec_1"),
    key("trusted_proxies", "127.0.0.1,10.0.0.0/8"),
];

const fn key(name: &'static str, example: &'static str) -> Key {
    Key { name, example }
}

impl Key {
    /// Its name in the environment.
    pub fn variable(&self) -> String {
        format!("{PREFIX}{}", self.name.to_ascii_uppercase())
    }
}

/// Why there are no settings to start with.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    #[error("{given} is not a setting; did you mean {meant}? Example: {meant}{example}")]
    Unknown {
        given: String,
        meant: String,
        example: String,
    },
    #[error("{given} is wrong: {problem}. Example: {given}{example}")]
    Wrong {
        given: String,
        problem: String,
        example: String,
    },
    #[error("the settings file {}: {problem}", file.display())]
    File { file: PathBuf, problem: String },
}

/// Where a setting was found.
#[derive(Clone, Debug)]
enum Source {
    Environment,
    File,
}

/// Every setting that was given, as text.
#[derive(Debug)]
pub(super) struct Reader(BTreeMap<&'static str, (Source, String)>);

impl Reader {
    pub(super) fn open(
        variables: impl IntoIterator<Item = (String, String)>,
        file: &Path,
    ) -> Result<Self, SettingsError> {
        // An empty variable is one that is not set: compose files cannot unset.
        let ours: BTreeMap<String, String> = variables
            .into_iter()
            .filter(|(name, value)| name.starts_with(PREFIX) && !value.is_empty())
            .collect();
        let mut found = match ours.get(CONFIG) {
            Some(named) => from_file(Path::new(named))?,
            None if file.exists() => from_file(file)?,
            None => BTreeMap::new(),
        };
        for (variable, value) in ours {
            if variable != CONFIG && !variable.starts_with(TESTS) {
                let name = variable.trim_start_matches(PREFIX).to_ascii_lowercase();
                let key = known(&name, &Source::Environment)?;
                found.insert(key.name, (Source::Environment, value));
            }
        }
        Ok(Self(found))
    }

    /// What was said about `name`, or `default`, as the value it stands for.
    pub(super) fn value<T>(
        &self,
        name: &'static str,
        default: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<T, SettingsError> {
        let unsaid = (Source::Environment, default.to_owned());
        let (source, text) = self.0.get(name).unwrap_or(&unsaid);
        parse(text).map_err(|problem| SettingsError::Wrong {
            given: source.spelled(name),
            problem,
            example: source.example(name),
        })
    }

    /// Whether anything was said about one of these.
    pub(super) fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains_key(*name))
    }

    /// What was said about `name`, if anything was.
    pub(super) fn optional<T>(
        &self,
        name: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, SettingsError> {
        if self.0.contains_key(name) {
            self.value(name, "", parse).map(Some)
        } else {
            Ok(None)
        }
    }
}

impl Source {
    /// The name of a setting as one writes it there.
    fn spelled(&self, name: &str) -> String {
        match self {
            Self::Environment => format!("{PREFIX}{}", name.to_ascii_uppercase()),
            Self::File => name.to_owned(),
        }
    }

    /// What may follow the name there.
    fn example(&self, name: &str) -> String {
        let found = KEYS.iter().find(|key| key.name == name);
        let example = found.map(|key| key.example).unwrap_or_default();
        match self {
            Self::Environment => format!("={example}"),
            Self::File => format!(" = \"{example}\""),
        }
    }
}

/// The setting of this name, or which one was perhaps meant.
fn known(name: &str, source: &Source) -> Result<&'static Key, SettingsError> {
    if let Some(key) = KEYS.iter().find(|key| key.name == name) {
        return Ok(key);
    }
    let nearest = KEYS
        .iter()
        .min_by_key(|key| strsim::damerau_levenshtein(key.name, name))
        .map_or("listen", |key| key.name);
    Err(SettingsError::Unknown {
        given: source.spelled(name),
        meant: source.spelled(nearest),
        example: source.example(nearest),
    })
}

fn from_file(file: &Path) -> Result<BTreeMap<&'static str, (Source, String)>, SettingsError> {
    let refuse = |problem: String| SettingsError::File {
        file: file.to_owned(),
        problem,
    };
    let text = std::fs::read_to_string(file).map_err(|error| refuse(error.to_string()))?;
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| refuse(error.message().to_owned()))?;
    table
        .into_iter()
        .map(|(name, value)| {
            let key = known(&name, &Source::File)?;
            let text = as_text(&value)
                .ok_or_else(|| refuse(format!("`{name}` is of a kind that no setting has")))?;
            Ok((key.name, (Source::File, text)))
        })
        .collect()
}

/// The text of a plain value, or of a list of them with commas between.
fn as_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Boolean(truth) => Some(truth.to_string()),
        toml::Value::Array(list) => {
            let texts: Option<Vec<String>> = list.iter().map(as_text).collect();
            texts.map(|texts| texts.join(","))
        }
        _ => None,
    }
}
