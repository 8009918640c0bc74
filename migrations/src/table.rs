//! What the migrations say often: keys between tables, indices, tables dropped,
//! rows that stay as they are.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

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

/// Has the database itself refuse to change or delete the rows of a table.
pub(crate) async fn append_only(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let db = manager.get_connection();
    if manager.get_database_backend() == DbBackend::Sqlite {
        for deed in ["UPDATE", "DELETE"] {
            db.execute_unprepared(&format!(
                "CREATE TRIGGER {table}_no_{deed} BEFORE {deed} ON {table} \
                 BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            ))
            .await?;
        }
        return Ok(());
    }
    db.execute_unprepared(&format!(
        "CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$"
    ))
    .await?;
    db.execute_unprepared(&format!(
        "CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} \
         FOR EACH STATEMENT EXECUTE FUNCTION {table}_stays()"
    ))
    .await?;
    Ok(())
}

/// Takes a function of the triggers away, where the database has any.
pub(crate) async fn drop_function(manager: &SchemaManager<'_>, name: &str) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        let sql = format!("DROP FUNCTION {name}()");
        manager.get_connection().execute_unprepared(&sql).await?;
    }
    Ok(())
}
