//! How often one address may ask for what is worth guessing.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZeroU32;

/// Tries at once from one address, behind which a whole village may sit.
const AT_ONCE: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// Tries that come back each minute.
const A_MINUTE: NonZeroU32 = NonZeroU32::new(10).unwrap();
/// Addresses remembered before those that have been quiet are forgotten.
const REMEMBERED: usize = 10_000;

/// A limit on each address.
pub(crate) struct Limit(DefaultKeyedRateLimiter<IpAddr>);

impl Limit {
    pub(crate) fn new() -> Self {
        let quota = Quota::per_minute(A_MINUTE).allow_burst(AT_ONCE);
        Self(RateLimiter::keyed(quota))
    }

    /// Counts one try.
    pub(crate) fn lets_in(&self, address: IpAddr) -> bool {
        if self.0.len() > REMEMBERED {
            self.0.retain_recent();
        }
        self.0.check_key(&network(address)).is_ok()
    }
}

/// A request that came through no socket, as in tests, is from this machine.
pub(crate) fn or_this_machine(address: Option<IpAddr>) -> IpAddr {
    address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

/// A household has 2^64 addresses of IPv6; they count as one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = u128::from(address) >> 64 << 64;
            IpAddr::V6(Ipv6Addr::from(network))
        }
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_tries_are_let_in_and_the_next_is_not() {
        let limit = Limit::new();
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        for host in 0..20 {
            assert!(limit.lets_in(address(&format!("2001:db8::{host}"))));
        }
        assert!(!limit.lets_in(address("2001:db8::ffff")));
        assert!(limit.lets_in(address("2001:db8:0:1::1")));
        assert!(limit.lets_in(address("192.0.2.1")));
    }
}
