//! What a parsed document costs. Each fragment is weighed once and remembered:
//! written out, thirty fragments that each use the next one twice would be a
//! billion fields.

use super::Refusal;
use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, OperationDefinition, OperationType, Selection,
    SelectionSet, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Name, Positioned, Value, Variables};
use std::collections::{BTreeSet, HashMap};

/// Fields inside each other, a fragment counting as one. The standard
/// introspection query has 15.
const DEEPEST: u64 = 24;
/// Fields, those of a list times its `first`.
const DEAREST: u64 = 10_000;
const MOST_ALIASES: u64 = 50;
const MOST_DIRECTIVES: u64 = 50;
const MOST_ROOT_FIELDS: u64 = 20;
/// No list gives more rows.
const LONGEST_LIST: u64 = kernel::PAGE_LIMIT;

/// How many rows each paged field gives when `first` is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Paging(HashMap<String, u64>);

/// What the operation of a document asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) mutates: bool,
    /// The names of its root fields.
    pub(crate) roots: BTreeSet<String>,
}

#[derive(Clone, Copy, Default)]
struct Weight {
    cost: u64,
    depth: u64,
    /// Fields on the first level.
    fields: u64,
}

struct Scales<'a> {
    document: &'a ExecutableDocument,
    paging: &'a Paging,
    /// The values of `first` that variables carry.
    variables: HashMap<&'a str, u64>,
    /// `None` while a fragment is being weighed.
    fragments: HashMap<&'a str, Option<Weight>>,
    aliases: u64,
    directives: u64,
}

/// Weighs every operation and fragment, and says what the one to run asks for.
pub(crate) fn weigh(
    document: &ExecutableDocument,
    operation_name: Option<&str>,
    variables: &Variables,
    paging: &Paging,
) -> Result<Asked, Refusal> {
    for (_, operation) in document.operations.iter() {
        let mut scales = Scales {
            document,
            paging,
            variables: sizes(&operation.node, variables),
            fragments: HashMap::new(),
            aliases: 0,
            directives: 0,
        };
        scales.operation(&operation.node)?;
    }
    let operation = chosen(document, operation_name)?;
    let mut roots = BTreeSet::new();
    let mut seen = BTreeSet::new();
    collect_roots(
        document,
        &operation.selection_set.node,
        &mut roots,
        &mut seen,
    );
    Ok(Asked {
        mutates: operation.ty == OperationType::Mutation,
        roots,
    })
}

impl Paging {
    /// Reads the sizes of pages off the schema.
    pub(crate) fn of(sdl: &str) -> Self {
        let document = parse_schema(sdl).ok();
        let definitions = document.into_iter().flat_map(|schema| schema.definitions);
        let mut sizes = HashMap::new();
        for definition in definitions {
            let TypeSystemDefinition::Type(ty) = definition else {
                continue;
            };
            let TypeKind::Object(object) = ty.node.kind else {
                continue;
            };
            for field in object.fields {
                let mut arguments = field.node.arguments.iter();
                let first = arguments.find(|argument| argument.node.name.node == "first");
                let size = first.and_then(|first| match &first.node.default_value {
                    Some(value) => size(&value.node),
                    None => Some(LONGEST_LIST),
                });
                if let Some(size) = size {
                    let kept = sizes.entry(field.node.name.node.to_string()).or_insert(0);
                    *kept = size.max(*kept);
                }
            }
        }
        Self(sizes)
    }
}

impl<'a> Scales<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition) -> Result<(), Refusal> {
        let count = |directives: usize| u64::try_from(directives).unwrap_or(u64::MAX);
        self.directives += count(operation.directives.len());
        for definition in &operation.variable_definitions {
            self.directives += count(definition.node.directives.len());
        }
        let whole = self.set(&operation.selection_set.node)?;
        // Also those that nothing uses: they are validated all the same.
        for name in self.document.fragments.keys() {
            self.fragment(name)?;
        }
        most(whole.fields, MOST_ROOT_FIELDS, "root fields")?;
        most(self.aliases, MOST_ALIASES, "aliases")?;
        most(self.directives, MOST_DIRECTIVES, "directives")
    }

    fn set(&mut self, set: &'a SelectionSet) -> Result<Weight, Refusal> {
        let mut whole = Weight::default();
        for selection in &set.items {
            let directives = selection.node.directives().len();
            self.directives += u64::try_from(directives).unwrap_or(u64::MAX);
            let part = match &selection.node {
                Selection::Field(field) => self.field(&field.node)?,
                Selection::FragmentSpread(spread) => {
                    deeper(self.fragment(&spread.node.fragment_name.node)?)
                }
                Selection::InlineFragment(fragment) => {
                    deeper(self.set(&fragment.node.selection_set.node)?)
                }
            };
            whole.cost = whole.cost.saturating_add(part.cost);
            whole.fields = whole.fields.saturating_add(part.fields);
            whole.depth = whole.depth.max(part.depth);
            bearable(whole)?;
        }
        Ok(whole)
    }

    fn field(&mut self, field: &'a Field) -> Result<Weight, Refusal> {
        self.aliases += u64::from(field.alias.is_some());
        let inside = self.set(&field.selection_set.node)?;
        let rows = self.rows(field);
        Ok(Weight {
            cost: inside.cost.saturating_mul(rows).saturating_add(1),
            depth: inside.depth + 1,
            fields: 1,
        })
    }

    fn fragment(&mut self, name: &'a Name) -> Result<Weight, Refusal> {
        match self.fragments.get(name.as_str()) {
            Some(Some(weight)) => return Ok(*weight),
            Some(None) => return Err(Refusal::Cycle(name.to_string())),
            None => {}
        }
        // Unknown fragments are left to the validation, which names them.
        let Some(fragment) = self.document.fragments.get(name) else {
            return Ok(Weight::default());
        };
        self.fragments.insert(name, None);
        let weight = self.set(&fragment.node.selection_set.node)?;
        self.fragments.insert(name, Some(weight));
        Ok(weight)
    }

    fn rows(&self, field: &Field) -> u64 {
        let Some(by_default) = self.paging.0.get(field.name.node.as_str()) else {
            return 1;
        };
        let number = |name: Name| self.variables.get(name.as_str()).copied().map(Value::from);
        let asked = field.get_argument("first").and_then(|first| {
            let value = first
                .node
                .clone()
                .into_const_with(|name| number(name).ok_or(()));
            size(&value.ok()?)
        });
        asked.unwrap_or(*by_default).clamp(1, LONGEST_LIST)
    }
}

/// The numbers among the variables, those by default too.
fn sizes<'a>(operation: &'a OperationDefinition, given: &Variables) -> HashMap<&'a str, u64> {
    let definitions = operation.variable_definitions.iter();
    definitions
        .filter_map(|definition| {
            let name = &definition.node.name.node;
            let value = match given.get(name) {
                Some(value) => Some(value),
                None => definition.node.default_value(),
            };
            Some((name.as_str(), size(value?)?))
        })
        .collect()
}

/// A size of a page; what is out of range counts as the longest.
fn size(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => Some(number.as_u64().unwrap_or(LONGEST_LIST)),
        _ => None,
    }
}

fn deeper(weight: Weight) -> Weight {
    Weight {
        depth: weight.depth + 1,
        ..weight
    }
}

fn bearable(weight: Weight) -> Result<(), Refusal> {
    if weight.depth > DEEPEST {
        return Err(Refusal::TooDeep { limit: DEEPEST });
    }
    if weight.cost > DEAREST {
        return Err(Refusal::TooCostly {
            cost: weight.cost,
            limit: DEAREST,
        });
    }
    Ok(())
}

fn most(count: u64, limit: u64, what: &'static str) -> Result<(), Refusal> {
    if count > limit {
        return Err(Refusal::TooMany { what, limit });
    }
    Ok(())
}

fn chosen<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a OperationDefinition, Refusal> {
    let unknown = Refusal::Invalid("no operation of the document has this name");
    let operation: Option<&Positioned<OperationDefinition>> = match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Some(operation),
        (DocumentOperations::Single(_), Some(_)) => None,
        (DocumentOperations::Multiple(operations), Some(name)) => operations.get(name),
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => {
            operations.values().next()
        }
        (DocumentOperations::Multiple(_), None) => {
            return Err(Refusal::Invalid(
                "`operationName` must say which operation to run",
            ));
        }
    };
    operation.map(|operation| &operation.node).ok_or(unknown)
}

fn collect_roots<'a>(
    document: &'a ExecutableDocument,
    set: &'a SelectionSet,
    roots: &mut BTreeSet<String>,
    seen: &mut BTreeSet<&'a str>,
) {
    for selection in &set.items {
        match &selection.node {
            Selection::Field(field) => {
                roots.insert(field.node.name.node.to_string());
            }
            Selection::InlineFragment(fragment) => {
                collect_roots(document, &fragment.node.selection_set.node, roots, seen);
            }
            Selection::FragmentSpread(spread) => {
                let name = &spread.node.fragment_name.node;
                if let Some(fragment) = document.fragments.get(name)
                    && seen.insert(name.as_str())
                {
                    collect_roots(document, &fragment.node.selection_set.node, roots, seen);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
