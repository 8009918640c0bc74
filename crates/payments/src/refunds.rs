//! The arithmetic of giving back: a frozen line is undone in proportion, and
//! what was given back in many pieces is, to the centime, what was frozen.

use kernel::share;

/// What is left of a sold line, in minor units of one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remaining {
    /// The cooperative's share.
    pub net: i64,
    /// The region's commission.
    pub commission: i64,
    /// The tax on the commission.
    pub commission_vat: i64,
}

impl Remaining {
    /// What the shopper paid for it and has not got back.
    pub const fn goods(&self) -> i64 {
        self.net + self.commission + self.commission_vat
    }

    /// How `amount` of the goods, in minor units, is taken back from each, by
    /// largest remainder over what is left of each. No share ever exceeds what
    /// is left of it, and taking back all of the goods takes back all of each.
    /// `None` if so much is not left.
    pub fn take(&self, amount: i64) -> Option<Self> {
        if amount < 0 || amount > self.goods() {
            return None;
        }
        let weights = [self.net, self.commission, self.commission_vat];
        let weights: Result<Vec<u64>, _> = weights.into_iter().map(u64::try_from).collect();
        let parts = share(amount, &weights.ok()?);
        match parts.as_slice() {
            [net, commission, commission_vat] => Some(Self {
                net: *net,
                commission: *commission,
                commission_vat: *commission_vat,
            }),
            _ => None,
        }
    }

    /// What is left after a part of it was taken back.
    #[must_use]
    pub const fn without(&self, taken: &Self) -> Self {
        Self {
            net: self.net - taken.net,
            commission: self.commission - taken.commission,
            commission_vat: self.commission_vat - taken.commission_vat,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100_000))]

        /// R10: 100,000 random splits keep every centime.
        #[test]
        fn a_line_given_back_in_pieces_is_given_back_whole(
            goods in 1i64..10_000_000,
            rate in 0i64..5_000,
            cuts in prop::collection::vec(1u64..1_000, 1..6),
        ) {
            let commission = goods * rate / 10_000;
            let commission_vat = commission / 5;
            let net = goods - commission - commission_vat;
            let sold = Remaining { net, commission, commission_vat };
            let mut left = sold;
            for piece in share(goods, &cuts) {
                let taken = left.take(piece).unwrap();
                prop_assert_eq!(taken.goods(), piece);
                prop_assert!(taken.net >= 0 && taken.commission >= 0 && taken.commission_vat >= 0);
                left = left.without(&taken);
                prop_assert!(left.net >= 0 && left.commission >= 0 && left.commission_vat >= 0);
            }
            prop_assert_eq!(left, Remaining::default());
        }
    }

    #[test]
    fn a_third_of_a_line_takes_a_third_of_everything() {
        let sold = Remaining {
            net: 9_400,
            commission: 500,
            commission_vat: 100,
        };
        let third = sold.take(3_333).unwrap();
        assert_eq!(
            (third.net, third.commission, third.commission_vat),
            (3_133, 167, 33)
        );
        assert_eq!(sold.take(10_001), None);
        assert_eq!(sold.take(-1), None);
    }
}
