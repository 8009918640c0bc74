//! The steps of deeds on money and stock, so that tests can end the process at
//! each of them. Without the feature `steps`, which only they turn on, a step is
//! nothing.

/// Names the step at which the process ends: `checkout::stock_taken`.
#[cfg(feature = "steps")]
pub const END_AT: &str = "MOUSSEM_TEST_END_AT";

/// A deed has come so far.
#[cfg(not(feature = "steps"))]
#[inline]
pub const fn step(_: &str) {}

/// A deed has come so far; the process ends here, as if the power had gone, if
/// it is the step that [`END_AT`] names.
#[cfg(feature = "steps")]
pub fn step(name: &str) {
    if std::env::var(END_AT).is_ok_and(|last| last == name) {
        std::process::abort();
    }
}
