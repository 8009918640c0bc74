//! Puts everything together: the settings, the application with its layers and
//! its jobs, and the commands of the one binary, `moussem`.

pub mod app;
pub mod cli;
mod client;
mod commands;
mod health;
mod jobs;
mod layers;
mod logs;
mod serve;
pub mod settings;

pub use app::App;
pub use settings::Settings;
