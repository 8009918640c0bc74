//! Random lives against a model that knows nothing of the table: what was paid,
//! where the goods lie, and who may have done what.

use super::{PartState, StepKind, Way, Who};
use proptest::prelude::*;
use sea_orm::Iterable;

/// What must be true of a part, whatever was tried with it.
#[derive(Debug, Default)]
struct Model {
    paid: bool,
    accepted: bool,
    packed: bool,
    /// Whether the goods were ever let go of.
    given_back: bool,
    received: bool,
}

impl Model {
    /// What a step that was taken says about the world.
    fn learn(&mut self, who: Who, by: StepKind) {
        match by {
            StepKind::Confirm => {
                assert_eq!(who, Who::Payment);
                self.paid = true;
                self.given_back = false;
            }
            StepKind::Accept => self.accepted = true,
            StepKind::Pack => self.packed = true,
            StepKind::Deliver => {
                assert!(!self.received, "received twice");
                self.received = true;
            }
            StepKind::Expire | StepKind::Cancel | StepKind::Refuse | StepKind::Return => {
                assert!(!self.given_back, "given back twice");
                self.given_back = true;
            }
            StepKind::HandOver => {}
            StepKind::Close => assert_eq!(who, Who::Timer),
        }
    }

    fn agrees(&self, way: Way, state: PartState) {
        assert_eq!(self.given_back, state.gives_back(), "{state:?}");
        assert_eq!(self.received, state.is_received(), "{state:?}");
        let before = matches!(
            state,
            PartState::Reserved | PartState::Expired | PartState::Cancelled
        );
        assert!(
            !way.is_prepaid() || self.paid || before,
            "{state:?} without payment"
        );
        assert!(
            !self.packed || self.accepted,
            "packed before it was accepted"
        );
        assert!(
            !self.received || self.packed,
            "received before it was packed"
        );
    }
}

fn any_of<T: Iterable + std::fmt::Debug + Clone + 'static>() -> impl Strategy<Value = T> {
    prop::sample::select(T::iter().collect::<Vec<T>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_life_leads_into_an_illegal_state(
        way in any_of::<Way>(),
        tried in prop::collection::vec(any::<(prop::sample::Index, bool)>(), 1..40),
    ) {
        let mut state = way.begins();
        let mut model = Model::default();
        for (pick, legal) in tried {
            let (who, by) = *pick.get(&choices(state, way, legal));
            if let Some(to) = state.after(way, who, by) {
                model.learn(who, by);
                state = to;
            }
            model.agrees(way, state);
        }
    }
}

/// Everything that anybody could try; or, where there is something, only what leads on.
fn choices(state: PartState, way: Way, legal: bool) -> Vec<(Who, StepKind)> {
    let all: Vec<_> = Who::iter()
        .flat_map(|who| StepKind::iter().map(move |by| (who, by)))
        .collect();
    let leads_on = |(who, by): &&(Who, StepKind)| state.after(way, *who, *by).is_some();
    let on: Vec<_> = all.iter().filter(leads_on).copied().collect();
    if legal && !on.is_empty() { on } else { all }
}
