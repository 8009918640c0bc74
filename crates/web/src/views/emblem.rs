//! A woven emblem for a cooperative that has no picture: nested lozenges, as on
//! a carpet, always the same for the same name.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Cells from the centre to the edge.
const REACH: usize = 7;

/// Three colours, each the path of its cells in a square of 15 by 15.
#[derive(Clone, Debug)]
pub(crate) struct Emblem {
    pub(crate) colours: [String; 3],
}

impl Emblem {
    pub(crate) fn of(name: &str) -> Self {
        let seed = Sha256::digest(name.as_bytes());
        let mut colours = [String::new(), String::new(), String::new()];
        for y in 0..=2 * REACH {
            for x in 0..=2 * REACH {
                let (across, down) = (x.abs_diff(REACH), y.abs_diff(REACH));
                let colour = thread(&seed, across.max(down), across.min(down));
                if let Some(path) = colour.and_then(|at| colours.get_mut(at)) {
                    let _ = write!(path, "M{x} {y}h1v1h-1z");
                }
            }
        }
        Self { colours }
    }
}

/// The colour of a cell by its distances from the centre, the longer first.
/// Rings of equal distance make lozenges; the corners make hourglasses.
fn thread(seed: &[u8], long: usize, short: usize) -> Option<usize> {
    let ring = long + short;
    let byte = |at: usize| seed.get(at).copied().map_or(0, usize::from);
    if ring > REACH {
        let corner = short + REACH == ring || (long + 1 >= REACH && short + 3 >= REACH);
        return corner.then_some(byte(31) % 3);
    }
    let colour = byte(ring) % 4;
    let notched = short > 0 && byte(ring + 10).is_multiple_of(3) && long.is_multiple_of(2);
    (colour < 3 && !notched).then_some(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_weaves_the_same_emblem() {
        let one = Emblem::of("nakhlat-ziz");
        assert_eq!(one.colours, Emblem::of("nakhlat-ziz").colours);
        assert_ne!(one.colours, Emblem::of("tazzouka").colours);
        assert!(one.colours.iter().any(|path| !path.is_empty()));
    }
}
