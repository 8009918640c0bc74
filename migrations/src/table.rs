//! What the migrations say often: keys between tables, indices, tables dropped.

use sea_orm_migration::prelude::*;

/// `from_table.from_column` refers to `to_table.to_column`; a row that is
/// referred to cannot be deleted.
pub(crate) fn refers(
    (from_table, from_column): (&'static str, &'static str),
    (to_table, to_column): (&'static str, &'static str),
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{from_table}_{from_column}"))
        .from(from_table, from_column)
        .to(to_table, to_column)
        .to_owned()
}

/// An index over columns of a table, named after them.
pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index
        .name(format!("ix_{table}_{}", columns.join("_")))
        .table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// An index that admits each combination once.
pub(crate) fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(table, columns).unique().to_owned()
}

/// Drops tables in the order given.
pub(crate) async fn drop_all(
    manager: &SchemaManager<'_>,
    tables: &[&'static str],
) -> Result<(), DbErr> {
    for table in tables {
        manager
            .drop_table(Table::drop().table(*table).to_owned())
            .await?;
    }
    Ok(())
}
