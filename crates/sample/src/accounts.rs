//! Accounts to try the software with. They exist only where the sample does.

use crate::Progress;
use crate::data::SampleData;
use crate::load::Loaded;
use db::Db;
use identity::accounts::{self, NewAccount};
use identity::{Duty, Grant};
use kernel::{Clock, Locale};

/// The password of every sample account.
pub const PASSWORD: &str = "moussem-sample";
/// An officer of the sample region.
pub const OFFICER: &str = "region@moussem.example";
pub const ADMINISTRATOR: &str = "admin@moussem.example";

/// The mail address of a sample cooperative's president, by its sample id.
pub fn president(sample_id: &str) -> String {
    format!("{sample_id}@moussem.example")
}

/// Makes an officer, an administrator and a president for each cooperative,
/// those that are missing.
pub async fn create(
    db: &Db,
    clock: &dyn Clock,
    data: &SampleData,
    loaded: &Loaded,
    progress: Progress<'_>,
) -> anyhow::Result<()> {
    let office = Grant::Officer {
        region_id: loaded.region_id,
    };
    let mut new = vec![
        account(OFFICER.to_owned(), "Samira Officier (exemple)", office),
        account(
            ADMINISTRATOR.to_owned(),
            "Admin (exemple)",
            Grant::Administrator,
        ),
    ];
    for row in &data.cooperatives {
        let Some(id) = loaded.cooperatives.get(&row.id) else {
            continue;
        };
        let president_of = Grant::Member {
            cooperative_id: *id,
            duty: Duty::President,
        };
        let name = row.name.fr.as_deref().unwrap_or(&row.id);
        new.push(account(
            president(&row.id),
            &format!("Présidence, {name}"),
            president_of,
        ));
    }
    let all = new.len();
    for (done, account) in (1..).zip(new) {
        if accounts::by_email(db.reader(), &account.email.parse()?)
            .await?
            .is_none()
        {
            accounts::create(db, clock, account).await?;
        }
        crate::tell(progress, "accounts", done, all);
    }
    Ok(())
}

fn account(email: String, name: &str, grant: Grant) -> NewAccount {
    NewAccount {
        email,
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        locale: Locale::Fr,
        grants: vec![grant],
    }
}
