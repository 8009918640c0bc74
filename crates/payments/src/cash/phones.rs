//! Telephone numbers as the history knows them: under a keyed hash, because
//! there are so few numbers that a plain one could be tried out.

use hmac::{Hmac, KeyInit, Mac};
use kernel::Phone;
use sha2::Sha256;
use std::fmt;
use std::path::Path;

const FILE: &str = "phone.key";
const BYTES: usize = 32;

/// The secret under which this installation hashes telephone numbers. Without
/// it the history is lost, so it belongs into the backup.
#[derive(Clone)]
pub struct PhoneKey([u8; BYTES]);

/// A number that can be recognised and not be called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhoneHash(String);

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("`{FILE}` in the data directory is not {BYTES} bytes long")]
    Length,
    #[error("`{FILE}` in the data directory: {0}")]
    File(#[from] std::io::Error),
}

impl PhoneKey {
    pub const fn from_bytes(bytes: [u8; BYTES]) -> Self {
        Self(bytes)
    }

    /// The secret of a data directory, made at the first start.
    ///
    /// # Errors
    /// If the file cannot be read or written, or is not a secret.
    pub fn in_dir(dir: &Path) -> Result<Self, KeyError> {
        std::fs::create_dir_all(dir)?;
        let path = dir.join(FILE);
        if !path.exists() {
            make(&path)?;
        }
        let bytes = std::fs::read(path)?;
        let secret = <[u8; BYTES]>::try_from(bytes).map_err(|_| KeyError::Length)?;
        Ok(Self(secret))
    }

    /// HMAC-SHA256 of the number in E.164, in hexadecimal.
    pub fn hash(&self, phone: &Phone) -> PhoneHash {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            unreachable!("HMAC takes keys of any length (RFC 2104, section 2)")
        };
        mac.update(phone.as_str().as_bytes());
        PhoneHash(hex::encode(mac.finalize().into_bytes()))
    }
}

/// Writes a new secret, whole or not at all; of two starts at once, one wins.
fn make(path: &Path) -> Result<(), KeyError> {
    let part = path.with_extension(format!("{}.part", std::process::id()));
    std::fs::write(&part, rand::random::<[u8; BYTES]>())?;
    only_owner(&part)?;
    let made = std::fs::hard_link(&part, path);
    std::fs::remove_file(&part)?;
    match made {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        made => Ok(made?),
    }
}

#[cfg(unix)]
fn only_owner(path: &Path) -> Result<(), std::io::Error> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn only_owner(_: &Path) -> Result<(), std::io::Error> {
    Ok(())
}

impl PhoneHash {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_hash_under_a_key_and_another_under_another() {
        let phone = |text: &str| text.parse::<Phone>().unwrap();
        let key = PhoneKey::from_bytes([7; BYTES]);
        let hash = key.hash(&phone("0612345678"));
        assert_eq!(hash, key.hash(&phone("+212 6 12 34 56 78")));
        assert_ne!(hash, key.hash(&phone("0612345679")));
        assert_ne!(
            hash,
            PhoneKey::from_bytes([8; BYTES]).hash(&phone("0612345678"))
        );
        assert_eq!(hash.as_str().len(), 64);
    }

    #[test]
    fn the_key_is_made_once_and_found_again() {
        let dir = tempfile::tempdir().unwrap();
        let phone: Phone = "0612345678".parse().unwrap();
        let first = PhoneKey::in_dir(dir.path()).unwrap().hash(&phone);
        assert_eq!(PhoneKey::in_dir(dir.path()).unwrap().hash(&phone), first);
        std::fs::write(dir.path().join(FILE), "short").unwrap();
        assert!(matches!(
            PhoneKey::in_dir(dir.path()),
            Err(KeyError::Length)
        ));
    }
}
