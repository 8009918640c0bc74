//! The tree of categories. It is small, and every node holds the whole of it.

use crate::errors::Fault;
use crate::loaders::{OwnCounts, Tree, need};
use crate::values::{LocaleArg, LocalizedText, localized};
use async_graphql::{Context, Object};
use std::sync::Arc;

pub(crate) struct Category {
    row: catalog::Category,
    tree: Arc<Vec<catalog::Category>>,
}

impl Category {
    pub(crate) async fn all(ctx: &Context<'_>) -> Result<Vec<Self>, Fault> {
        let tree = need(ctx, Tree).await?;
        Ok(pick(&tree, |_| true))
    }

    pub(crate) async fn by_code(ctx: &Context<'_>, code: &str) -> Result<Option<Self>, Fault> {
        let tree = need(ctx, Tree).await?;
        Ok(pick(&tree, |row| row.code == code).pop())
    }
}

fn pick(
    tree: &Arc<Vec<catalog::Category>>,
    wanted: impl Fn(&catalog::Category) -> bool,
) -> Vec<Category> {
    let rows = tree.iter().filter(|row| wanted(row));
    rows.map(|row| Category {
        row: row.clone(),
        tree: Arc::clone(tree),
    })
    .collect()
}

/// A node of the category tree, which has three levels.
#[Object]
impl Category {
    /// What it is asked for by: `ProductFilter.category`.
    async fn code(&self) -> &str {
        &self.row.code
    }

    /// Its name.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language; else the request's.")] locale: LocaleArg,
    ) -> LocalizedText {
        localized(ctx, &self.row.name, locale)
    }

    /// Its level: 1 for a branch of the trunk, 3 at the most.
    async fn depth(&self) -> i32 {
        self.row.depth
    }

    /// The category above it; null on the first level.
    async fn parent(&self) -> Option<Category> {
        let code = self.row.parent_code.as_deref()?;
        pick(&self.tree, |row| row.code == code).pop()
    }

    /// The categories right below it, in their order.
    async fn children(&self) -> Vec<Category> {
        pick(&self.tree, |row| {
            row.parent_code.as_deref() == Some(&self.row.code)
        })
    }

    /// How many products its branch has: its own and those of all below it.
    async fn product_count(&self, ctx: &Context<'_>) -> Result<u64, Fault> {
        let own = need(ctx, OwnCounts).await?;
        let in_branch = own.iter().filter(|(code, _)| {
            let path = catalog::categories::path_of(&self.tree, code);
            path.iter().any(|above| above.code == self.row.code)
        });
        Ok(in_branch.map(|(_, count)| count).sum())
    }
}
