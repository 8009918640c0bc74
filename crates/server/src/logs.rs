//! Log lines: readable in a terminal, JSON for machines elsewhere.

use crate::settings::{LogFormat, Settings};
use std::io::{IsTerminal, stderr};
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error, from where the operator's journal takes it.
/// `usual` is what is logged where the settings say nothing.
pub(crate) fn start(settings: &Settings, usual: &str) {
    let filter = EnvFilter::new(settings.log.as_deref().unwrap_or(usual));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr);
    match format(settings) {
        LogFormat::Text => lines
            .with_target(false)
            .with_ansi(stderr().is_terminal())
            .init(),
        LogFormat::Json => lines
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .init(),
    }
}

/// How log lines look under these settings.
pub(crate) fn format(settings: &Settings) -> LogFormat {
    let usual = if stderr().is_terminal() {
        LogFormat::Text
    } else {
        LogFormat::Json
    };
    settings.log_format.unwrap_or(usual)
}
