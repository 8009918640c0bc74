//! Builds this crate anew when a file that goes into the binary comes, goes or
//! changes: the macro that embeds them sees only those that were there before.

use std::path::Path;

const FRONTEND: &str = "../../frontend";

fn main() -> std::io::Result<()> {
    let frontend = Path::new(FRONTEND);
    // A folder that is not there would build this crate anew each time.
    std::fs::create_dir_all(frontend.join("studio/dist"))?;
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["styles", "parts", "pages", "fonts", "marks", "studio/dist"] {
        println!("cargo::rerun-if-changed={FRONTEND}/{folder}");
    }
    Ok(())
}
