//! A draft as its cooperative and the officers see it.

use super::content::DraftContent;
use crate::catalogue::{Cooperative, Product};
use crate::errors::Fault;
use crate::loaders::{find, need};
use crate::values::texts;
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use catalog::drafts::{self, DraftView};
use chrono::{DateTime, Utc};

pub(crate) struct Draft(pub(crate) DraftView);

/// Where a draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "catalog::DraftState")]
pub(crate) enum DraftState {
    /// The cooperative writes it.
    Draft,
    /// An officer looks at it.
    Sent,
    /// An officer wants something changed.
    Returned,
    /// Shoppers see it.
    Accepted,
}

/// What is the matter with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "drafts::ProblemCode")]
pub(crate) enum DraftProblemCode {
    /// It must be said.
    Missing,
    /// It is too long, or there are too many.
    TooLong,
    /// It is too small, too large, or no such day.
    OutOfRange,
    /// There is none of this name.
    Unknown,
    /// It is said twice.
    Repeated,
    /// The certificate has run out.
    Expired,
    /// It may leave the country only with a permit.
    NeedsPermit,
    /// The right to withdraw is not excluded for such a thing.
    NotExcluded,
}

/// A field and what is the matter with it.
#[derive(Clone, Debug, SimpleObject)]
pub(crate) struct DraftProblem {
    /// The field of `content`: `netValue`, `claims.0.number`.
    path: String,
    /// What is the matter, for a program.
    code: DraftProblemCode,
    /// The same for a person.
    message: String,
}

/// A field that a draft changes.
#[derive(Clone, Debug, SimpleObject)]
pub(crate) struct DraftChange {
    /// The field of `content`: `name.fr`, `variants`.
    path: String,
    /// As shoppers see it; empty where nothing is said.
    before: String,
    /// As the cooperative wants it. What is in a list stands in lines.
    after: String,
}

/// What a cooperative wants to sell, or to change of it, until an officer has
/// accepted it.
#[Object]
impl Draft {
    /// Its id.
    async fn id(&self) -> ID {
        ID(self.0.draft.id.to_string())
    }

    /// Grows with each change; whoever changes it says which one was read.
    async fn version(&self) -> i32 {
        self.0.draft.version
    }

    /// Where it stands.
    async fn state(&self) -> DraftState {
        self.0.draft.state.into()
    }

    /// The product that it changes; null until a new one is accepted.
    async fn product(&self, ctx: &Context<'_>) -> Result<Option<Product>, Fault> {
        match self.0.draft.product_id {
            Some(id) => Ok(find(ctx, id).await?.map(Product)),
            None => Ok(None),
        }
    }

    /// Who wrote it.
    async fn cooperative(&self, ctx: &Context<'_>) -> Result<Cooperative, Fault> {
        need(ctx, self.0.draft.cooperative_id)
            .await
            .map(Cooperative)
    }

    /// All that it says.
    async fn content(&self) -> DraftContent {
        (&self.0.draft.content).into()
    }

    /// The texts whose source has changed since they were translated: `name.en`.
    async fn stale(&self) -> &[String] {
        &self.0.draft.content.details.stale
    }

    /// What stands in the way of sending it.
    async fn problems(&self, ctx: &Context<'_>) -> Vec<DraftProblem> {
        let t = texts(ctx);
        let told = |problem: &drafts::Problem| DraftProblem {
            path: shown(&problem.path),
            code: problem.code.into(),
            message: t.choice("problem", name(problem.code)),
        };
        self.0.problems.iter().map(told).collect()
    }

    /// What it changes of what shoppers see; of a new product all that is said.
    async fn changes(&self) -> Vec<DraftChange> {
        let differences = self.0.differences().into_iter();
        differences
            .map(|difference| DraftChange {
                path: shown(&difference.path),
                before: difference.before,
                after: difference.after,
            })
            .collect()
    }

    /// Why an officer sent it back.
    async fn reasons(&self) -> Option<&str> {
        self.0.draft.reasons.as_deref()
    }

    /// When it was sent last.
    async fn sent_at(&self) -> Option<DateTime<Utc>> {
        self.0.draft.sent_at
    }

    /// When it was changed last.
    async fn updated_at(&self) -> DateTime<Utc> {
        self.0.draft.updated_at
    }
}

const fn name(code: drafts::ProblemCode) -> &'static str {
    use drafts::ProblemCode as Code;
    match code {
        Code::Missing => "missing",
        Code::TooLong => "long",
        Code::OutOfRange => "range",
        Code::Unknown => "unknown",
        Code::Repeated => "repeated",
        Code::Expired => "expired",
        Code::NeedsPermit => "permit",
        Code::NotExcluded => "excluded",
    }
}

/// A path in the words of the schema: `net_value` is `netValue`.
fn shown(path: &str) -> String {
    let mut words = path.split('_');
    let mut shown = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        shown.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        shown.push_str(letters.as_str());
    }
    // The one field whose unit is written out.
    if shown == "weightG" {
        "weightGrams".to_owned()
    } else {
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_that_of_the_schema() {
        for (inside, outside) in [
            ("net_value", "netValue"),
            ("claims.0.expires_on", "claims.0.expiresOn"),
            ("name.fr", "name.fr"),
            ("weight_g", "weightGrams"),
        ] {
            assert_eq!(shown(inside), outside);
        }
    }
}
