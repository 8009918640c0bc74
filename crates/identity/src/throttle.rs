//! Slows down whoever guesses passwords: on one account, from one address, or
//! one password on many accounts.

use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::StateStore;
use governor::{Quota, RateLimiter};
use kernel::Clock;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Failures at once on one account; then one every 90 seconds.
const ON_ACCOUNT: (u32, u32) = (10, 40);
/// Failures at once from one address, behind which many people may sit; then
/// one every 9 seconds.
const FROM_ADDRESS: (u32, u32) = (100, 400);
/// Failures at once with one password, on whatever accounts; then one every 45 seconds.
const WITH_PASSWORD: (u32, u32) = (20, 80);
/// How many keys each limit tells apart: 512 KiB, however many are tried. Two
/// keys that meet share a limit; which ones do, nobody outside can work out.
const KEYS: u64 = 1 << 16;

/// The limits on failed sign-ins, one for the process.
#[derive(Debug)]
pub struct Throttle {
    account: Limit,
    address: Limit,
    password: Limit,
}

/// Too many failures; nothing was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many attempts: try again in {retry_after_s} s")]
pub struct TooMany {
    pub retry_after_s: u64,
}

/// A try that counts as failed until it says otherwise. It counts before the
/// password is looked at, so that a hundred at once are a hundred.
pub(crate) struct Attempt<'a>([(&'a Limit, Key); 3]);

type Key = u64;

struct Limit {
    limiter: RateLimiter<Key, Table, WallClock, NoOpMiddleware<Duration>>,
    table: Table,
    hasher: RandomState,
    cell: Duration,
}

/// For each key the nanosecond (since the start) until which it is used up; 0
/// while it was never used.
#[derive(Clone)]
struct Table(Arc<[AtomicU64]>);

struct WallClock(Arc<dyn Clock>);

impl Throttle {
    pub fn new(clock: &Arc<dyn Clock>) -> Self {
        Self {
            account: Limit::new(ON_ACCOUNT, clock),
            address: Limit::new(FROM_ADDRESS, clock),
            password: Limit::new(WITH_PASSWORD, clock),
        }
    }

    pub(crate) fn enter(
        &self,
        email: &str,
        password: &str,
        address: IpAddr,
    ) -> Result<Attempt<'_>, TooMany> {
        let account = self.account.key(email.trim().to_lowercase().as_bytes());
        let address = self.address.key(&network(address));
        let password = self.password.key(password.as_bytes());
        // The address first: one that is stopped can lock out nobody else.
        let entered = [
            (&self.address, address),
            (&self.password, password),
            (&self.account, account),
        ];
        for (limit, key) in entered {
            limit.enter(key)?;
        }
        Ok(Attempt(entered))
    }
}

impl Attempt<'_> {
    /// The password was right: the try does not count.
    pub(crate) fn succeeded(self) {
        for (limit, key) in self.0 {
            limit.give_back(key);
        }
    }
}

impl Limit {
    fn new((at_once, an_hour): (u32, u32), clock: &Arc<dyn Clock>) -> Self {
        let count = |count: u32| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_hour(count(an_hour)).allow_burst(count(at_once));
        let table = Table((0..KEYS).map(|_| AtomicU64::new(0)).collect());
        Self {
            limiter: RateLimiter::new(quota, table.clone(), WallClock(Arc::clone(clock))),
            table,
            hasher: RandomState::new(),
            cell: quota.replenish_interval(),
        }
    }

    fn key(&self, what: &[u8]) -> Key {
        self.hasher.hash_one(what) % KEYS
    }

    fn enter(&self, key: Key) -> Result<(), TooMany> {
        self.limiter.check_key(&key).map_err(|until| {
            let wait = until.wait_time_from(self.limiter.clock().now());
            TooMany {
                retry_after_s: wait.as_secs() + 1,
            }
        })
    }

    fn give_back(&self, key: Key) {
        let cell = Nanos::from(self.cell).as_u64();
        if let Some(used_up) = self.table.at(key) {
            used_up.fetch_sub(cell, Ordering::AcqRel);
        }
    }
}

impl Table {
    fn at(&self, key: Key) -> Option<&AtomicU64> {
        self.0.get(usize::try_from(key).ok()?)
    }
}

impl StateStore for Table {
    type Key = Key;

    fn measure_and_replace<T, F, E>(&self, key: &Key, decide: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        let Some(used_up) = self.at(*key) else {
            return decide(None).map(|(outcome, _)| outcome);
        };
        let mut seen = used_up.load(Ordering::Acquire);
        loop {
            let (outcome, next) = decide(Some(seen).filter(|&until| until > 0).map(Nanos::from))?;
            let swapped = used_up.compare_exchange_weak(
                seen,
                next.as_u64(),
                Ordering::AcqRel,
                Ordering::Acquire,
            );
            match swapped {
                Ok(_) => return Ok(outcome),
                Err(now) => seen = now,
            }
        }
    }
}

impl GovernorClock for WallClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().timestamp_micros()).unwrap_or(0))
    }
}

/// An IPv6 customer has a whole /64 to try from.
fn network(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
    }
}

impl fmt::Debug for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limit").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;
    use kernel::StillClock;

    fn throttle() -> (Arc<StillClock>, Throttle) {
        let noon = "2026-10-01T12:00:00Z".parse().unwrap();
        let clock = Arc::new(StillClock::at(noon));
        let shared: Arc<dyn Clock> = clock.clone();
        let throttle = Throttle::new(&shared);
        (clock, throttle)
    }

    /// How many of these tries get through.
    fn passed<'a>(
        throttle: &Throttle,
        tries: impl Iterator<Item = (String, String, &'a str)>,
    ) -> usize {
        tries
            .filter(|(email, password, address)| {
                throttle
                    .enter(email, password, address.parse().unwrap())
                    .is_ok()
            })
            .count()
    }

    #[test]
    fn an_address_guesses_a_hundred_times() {
        let (clock, throttle) = throttle();
        let guesses = || (0..400).map(|n| (format!("{n}@b"), format!("p{n}"), "192.0.2.1"));
        assert_eq!(passed(&throttle, guesses()), 100);
        clock.advance(Duration::minutes(1));
        let later = passed(&throttle, guesses());
        assert!((1..=7).contains(&later), "{later}");
    }

    #[test]
    fn an_ipv6_customer_is_one_address() {
        let (_, throttle) = throttle();
        let addresses: Vec<String> = (0..400).map(|n| format!("2001:db8::{n:x}")).collect();
        let guesses = addresses
            .iter()
            .enumerate()
            .map(|(n, address)| (format!("{n}@b"), format!("p{n}"), address.as_str()));
        assert_eq!(passed(&throttle, guesses), 100);
    }

    #[test]
    fn one_password_is_tried_on_twenty_accounts_from_wherever() {
        let (_, throttle) = throttle();
        let addresses: Vec<String> = (0..100).map(|n| format!("192.0.2.{}", n % 50)).collect();
        let guesses = addresses
            .iter()
            .enumerate()
            .map(|(n, address)| (format!("{n}@b"), "Password123".to_owned(), address.as_str()));
        assert_eq!(passed(&throttle, guesses), 20);
    }

    #[test]
    fn what_succeeds_is_given_back() {
        let (_, throttle) = throttle();
        let address = "192.0.2.1".parse().unwrap();
        for _ in 0..200 {
            throttle.enter("a@b", "right", address).unwrap().succeeded();
        }
    }
}
