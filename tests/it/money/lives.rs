//! Random lives of orders through the real use cases: whatever is tried, in
//! whatever order, each shopper's account holds exactly what is on its way to
//! them, each shelf lost exactly what the orders hold, and no part stands
//! anywhere that the table of states does not lead to.

mod deeds;
mod rules;

pub(super) use deeds::{Deed, wish};
pub(super) use deeds::{Life, World, callback, desk, request};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
pub(super) use rules::{everywhere, of_order};

/// Few in CI; the whole figure with `MOUSSEM_TEST_SIZE=full`.
fn cases() -> u32 {
    if crate::full_size() { 10_000 } else { 150 }
}

async fn live(world: &World, life: &mut Life, deeds: &[Deed]) -> Result<(), String> {
    of_order(world, life).await?;
    for deed in deeds {
        Box::pin(world.attempt(life, deed)).await;
        let holds = of_order(world, life).await;
        holds.map_err(|why| format!("after {deed:?}: {why}"))?;
    }
    Ok(())
}

#[test]
fn whatever_is_tried_with_an_order_goods_and_money_stay_together() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(World::open());
    let config = Config {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    // The same lives in every run; a failure is shown with the life that led to it.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let lives = (wish(), prop::collection::vec(any::<Deed>(), 1..25));
    let outcome = runner.run(&lives, |(wish, deeds)| {
        runtime
            .block_on(async {
                let mut life = world.begin(&wish).await;
                let outcome = Box::pin(live(&world, &mut life, &deeds)).await;
                // Also after a failure, so that the next life begins like this one.
                world.settle(&life).await;
                outcome?;
                of_order(&world, &life).await?;
                everywhere(&world).await
            })
            .map_err(TestCaseError::fail)
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}
