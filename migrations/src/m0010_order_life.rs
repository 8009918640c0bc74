//! What the life of an order needs beside its rows: the days on which nobody works.

use crate::table::{drop_all, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, integer_null, pk_uuid, text};
use sea_orm_migration::sea_orm::prelude::Uuid;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(public_holiday()).await?;
        manager
            .create_index(index("public_holiday", &["month", "day"]))
            .await?;
        for (month, day, name) in HOLIDAYS {
            let row = Query::insert()
                .into_table("public_holiday")
                .columns(["id", "year", "month", "day", "name"])
                .values_panic([
                    Uuid::new_v4().into(),
                    Option::<i32>::None.into(),
                    month.into(),
                    day.into(),
                    name.into(),
                ])
                .to_owned();
            manager.execute(row).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["public_holiday"]).await
    }
}

/// The holidays of Morocco that have the same day each year. Those that the
/// moon decides are added with their year.
const HOLIDAYS: [(i32, i32, &str); 10] = [
    (1, 1, "Nouvel An"),
    (1, 11, "Manifeste de l’indépendance"),
    (1, 14, "Nouvel An amazigh"),
    (5, 1, "Fête du travail"),
    (7, 30, "Fête du Trône"),
    (8, 14, "Oued Ed-Dahab"),
    (8, 20, "Révolution du Roi et du peuple"),
    (8, 21, "Fête de la jeunesse"),
    (11, 6, "Marche verte"),
    (11, 18, "Fête de l’indépendance"),
];

fn public_holiday() -> TableCreateStatement {
    Table::create()
        .table("public_holiday")
        .col(pk_uuid("id"))
        .col(integer_null("year"))
        .col(integer("month").check(Expr::col("month").between(1, 12)))
        .col(integer("day").check(Expr::col("day").between(1, 31)))
        .col(text("name"))
        .to_owned()
}
