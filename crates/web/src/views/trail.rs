//! The way from the home page to a page: shown as links, and told to search engines.

use crate::frame::Frame;
use crate::page::absolute;
use crate::structured;
use crate::words::{Spoken, Words};
use serde_json::Value;

/// The pages above this one, the home page first, and this one's name.
#[derive(Clone, Debug)]
pub(crate) struct Trail {
    pub(crate) steps: Vec<Step>,
    pub(crate) here: Spoken,
}

#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) name: Spoken,
    pub(crate) link: String,
}

impl Trail {
    /// The home page, then `steps`: each a name and a path behind the language.
    pub(crate) fn new(t: Words, steps: Vec<(Spoken, String)>, here: Spoken) -> Self {
        let home = (t.own(t.get("home")), String::new());
        let steps = std::iter::once(home)
            .chain(steps)
            .map(|(name, path)| Step {
                name,
                link: t.link(path),
            })
            .collect();
        Self { steps, here }
    }

    /// The way as JSON-LD; `path` is this page's, behind the language.
    pub(crate) fn structured(&self, frame: &Frame, path: &str) -> Value {
        let here = (self.here.text.clone(), frame.t.link(path));
        let steps: Vec<(String, String)> = self
            .steps
            .iter()
            .map(|step| (step.name.text.clone(), step.link.clone()))
            .chain(std::iter::once(here))
            .map(|(name, link)| (name, absolute(&frame.public_url, &link)))
            .collect();
        structured::breadcrumbs(&steps)
    }
}
