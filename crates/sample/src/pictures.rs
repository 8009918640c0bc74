//! Draws what has no picture yet and sends it through the same pipeline as a
//! cooperative's photographs.

use crate::data::{CooperativeRow, ProductRow, SampleData};
use crate::{Progress, draw};
use catalog::setup::{self, NewPicture};
use catalog::{cooperatives, products};
use db::Db;
use futures::StreamExt;
use kernel::Clock;
use media::{Store, Stored};

/// Two cores draw two pictures.
const AT_ONCE: usize = 2;
const PRODUCT_WIDTH: u32 = 960;
const PLACE_WIDTH: u32 = 1280;

/// Draws the pictures that are missing. It can be broken off and begun again.
pub async fn draw_pictures(
    db: &Db,
    clock: &dyn Clock,
    store: &Store,
    data: &SampleData,
    progress: Progress<'_>,
) -> anyhow::Result<()> {
    let all = data.products.len() + data.cooperatives.len();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let step = || {
        let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        crate::tell(progress, "pictures", done, all);
    };
    let mut work = futures::stream::iter(&data.products)
        .map(|row| async { of_product(db, clock, store, row).await.inspect(|()| step()) })
        .buffer_unordered(AT_ONCE);
    while let Some(drawn) = work.next().await {
        drawn?;
    }
    let mut work = futures::stream::iter((0_u64..).zip(&data.cooperatives))
        .map(|(seed, row)| async move { of_cooperative(db, clock, store, seed, row).await })
        .buffer_unordered(AT_ONCE);
    while let Some(drawn) = work.next().await {
        drawn?;
        step();
    }
    Ok(())
}

async fn of_product(
    db: &Db,
    clock: &dyn Clock,
    store: &Store,
    row: &ProductRow,
) -> anyhow::Result<()> {
    let Some(product) = products::by_slug(db.reader(), &row.slug).await? else {
        return Ok(());
    };
    if !products::pictures(db.reader(), &[product.id])
        .await?
        .is_empty()
    {
        return Ok(());
    }
    let subject = draw::Subject {
        id: &row.id,
        slug: &row.slug,
        category: &row.category,
        tags: &row.tags,
        unit: &row.unit,
        net: if matches!(row.net.unit.as_str(), "g" | "ml") {
            row.net.value
        } else {
            0.0
        },
        dimensions_cm: row.dimensions_cm,
    };
    let mut pictures = Vec::new();
    for svg in draw::product(&subject) {
        let stored = keep(store, svg, PRODUCT_WIDTH).await?;
        media::pictures::record(db.writer(), clock, &stored).await?;
        pictures.push(NewPicture {
            width: i32::try_from(stored.width)?,
            height: i32::try_from(stored.height)?,
            hash: stored.hash,
            alt: None,
        });
    }
    let tx = db.write().await?;
    setup::add_pictures(&tx, clock, product.id, pictures).await?;
    tx.commit().await?;
    Ok(())
}

async fn of_cooperative(
    db: &Db,
    clock: &dyn Clock,
    store: &Store,
    seed: u64,
    row: &CooperativeRow,
) -> anyhow::Result<()> {
    let slug = slug::slugify(row.name.fr.as_deref().unwrap_or(&row.id));
    let Some(seller) = cooperatives::by_slug(db.reader(), &slug).await? else {
        return Ok(());
    };
    if seller.picture_hash.is_some() {
        return Ok(());
    }
    let activities: Vec<&str> = row.activities.iter().map(String::as_str).collect();
    let svg = draw::cooperative(seed, &row.province, &activities);
    let stored = keep(store, svg, PLACE_WIDTH).await?;
    media::pictures::record(db.writer(), clock, &stored).await?;
    setup::set_cooperative_picture(db.writer(), seller.id, &stored.hash).await?;
    Ok(())
}

async fn keep(store: &Store, svg: String, width: u32) -> anyhow::Result<Stored> {
    let png = tokio::task::spawn_blocking(move || draw::render(&svg, width)).await??;
    Ok(store.add(png).await?)
}
