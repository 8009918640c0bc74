//! The acquirer's callback: decided and committed first, answered then. Who
//! asks again hears what was decided.

use super::landing::{Applied, apply_in};
use db::Db;
use kernel::Clock;
use payments::attempts;
use payments::providers::cmi::{Answer, Callback, Verdict};
use sea_orm::DbErr;

/// Applies an authentic callback; the answer is in the books before it is given.
pub async fn callback(db: &Db, clock: &dyn Clock, callback: &Callback) -> Result<Answer, DbErr> {
    let tx = db.write().await?;
    let (attempt, answer) = match apply_in(&tx, clock, &callback.report()).await? {
        Applied::Paid(attempt) => (attempt, Answer::PostAuth),
        Applied::Released(attempt) | Applied::GivenBack(attempt) => (attempt, Answer::Approved),
        Applied::Repeated(attempt) => {
            let paid = attempt.answer.as_deref() == Some(Answer::PostAuth.as_str());
            let again = paid && callback.verdict == Verdict::Approved;
            return Ok(if again {
                Answer::PostAuth
            } else {
                Answer::Approved
            });
        }
        Applied::Noted(attempt) if callback.is_about(attempt.amount()) => {
            tx.commit().await?;
            return Ok(Answer::Approved);
        }
        Applied::Noted(_) | Applied::Mismatch(_) | Applied::Unknown => {
            return Ok(Answer::Failure);
        }
    };
    attempts::keep_answer(&tx, attempt.id, answer.as_str()).await?;
    db::step("capture::answer_kept");
    tx.commit().await?;
    db::step("capture::committed");
    Ok(answer)
}
