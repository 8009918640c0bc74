//! The schema, put together from its subjects.

use crate::afterwards::AfterwardsMutation;
use crate::catalogue::CatalogueQuery;
use crate::office::{
    BankMutation, CashMutation, DeliveryMutation, DraftMutation, MoneyMutation, OrdersMutation,
    ParcelMutation, PictureMutation, RefundMutation, RegionQuery, RemittanceMutation,
    ReviewMutation, SellerQuery, SettingsMutation, ShelfMutation, TransferMutation, WordsMutation,
};
use crate::session::{SessionMutation, SessionQuery};
use crate::shopping::{BasketMutation, CheckoutMutation, PaymentMutation, ShoppingQuery};
use async_graphql::{EmptySubscription, MergedObject, SDLExportOptions, SchemaBuilder};

/// What can be read.
#[derive(Default, MergedObject)]
pub(crate) struct Query(
    CatalogueQuery,
    ShoppingQuery,
    SessionQuery,
    SellerQuery,
    RegionQuery,
);

/// What can be changed. Each mutation answers with the thing as it is then, or
/// with a typed reason why nothing was changed.
#[derive(Default, MergedObject)]
pub(crate) struct Mutation(
    BasketMutation,
    CheckoutMutation,
    PaymentMutation,
    SessionMutation,
    OrdersMutation,
    MoneyMutation,
    ShelfMutation,
    AfterwardsMutation,
    TransferMutation,
    RefundMutation,
    CashMutation,
    RemittanceMutation,
    BankMutation,
    DeliveryMutation,
    ParcelMutation,
    WordsMutation,
    SettingsMutation,
    DraftMutation,
    ReviewMutation,
    PictureMutation,
);

pub(crate) type Schema = async_graphql::Schema<Query, Mutation, EmptySubscription>;

/// The schema without anything to work on.
pub(crate) fn build() -> SchemaBuilder<Query, Mutation, EmptySubscription> {
    async_graphql::Schema::build(Query::default(), Mutation::default(), EmptySubscription)
        // A fault in a field is told with its place; the guard counts the rest.
        .disable_suggestions()
}

/// The schema in its own language, as `crates/api/schema.graphql` holds it.
pub fn sdl() -> String {
    let options = SDLExportOptions::new()
        .prefer_single_line_descriptions()
        .use_space_ident();
    let text = build().finish().sdl_with_options(options);
    format!("{}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use identity::access;
    use serde_json::Value;
    use std::collections::BTreeSet;

    const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema.graphql");

    async fn introspected() -> Value {
        let query = "{ __schema {
            queryType { name } mutationType { name }
            types { name description
                fields(includeDeprecated: true) { name description args { name description } }
                inputFields { name description }
                enumValues(includeDeprecated: true) { name description } } } }";
        let answer = build().finish().execute(query).await;
        let data = answer.into_result().unwrap().data;
        data.into_json().unwrap()["__schema"].take()
    }

    fn list<'a>(of: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
        of[key].as_array().into_iter().flatten()
    }

    fn name(of: &Value) -> String {
        of["name"].as_str().unwrap().to_owned()
    }

    #[test]
    fn the_committed_schema_is_the_one_that_is_served() {
        let committed = std::fs::read_to_string(COMMITTED).unwrap_or_default();
        assert!(
            committed == sdl(),
            "crates/api/schema.graphql is not what is served: run `make schema`"
        );
    }

    #[tokio::test]
    async fn everything_is_described() {
        let schema = introspected().await;
        let mut silent = Vec::new();
        let mut look = |place: String, of: &Value| {
            if of["description"].as_str().is_none_or(str::is_empty) {
                silent.push(place);
            }
        };
        // The specification describes `ID` and what begins with `__`.
        let ours =
            list(&schema, "types").filter(|ty| !name(ty).starts_with("__") && name(ty) != "ID");
        for ty in ours {
            look(name(ty), ty);
            for key in ["fields", "inputFields", "enumValues"] {
                for member in list(ty, key) {
                    look(format!("{}.{}", name(ty), name(member)), member);
                    for argument in list(member, "args") {
                        let place = format!("{}.{}({})", name(ty), name(member), name(argument));
                        look(place, argument);
                    }
                }
            }
        }
        assert!(silent.is_empty(), "no description: {silent:#?}");
    }

    #[tokio::test]
    async fn every_operation_has_a_rule_and_every_rule_an_operation() {
        let schema = introspected().await;
        assert_eq!(schema["queryType"]["name"], "Query");
        assert_eq!(schema["mutationType"]["name"], "Mutation");
        let roots = list(&schema, "types").filter(|ty| {
            let name = name(ty);
            name == "Query" || name == "Mutation"
        });
        let operations: BTreeSet<String> = roots
            .flat_map(|root| list(root, "fields").map(name).collect::<Vec<_>>())
            .collect();
        let rules: BTreeSet<String> = access::RULES
            .iter()
            .map(|(operation, _)| (*operation).to_owned())
            .collect();
        assert_eq!(operations, rules);
    }

    /// Mutations without an `idempotencyKey`, each with what makes it safe to repeat.
    const WITHOUT_A_KEY: &[(&str, &str)] = &[
        ("addPicture", "the same bytes are the same picture"),
        (
            "addToBasket",
            "changes a basket only, which the review shows",
        ),
        ("discardDraft", "what is gone is gone"),
        ("placeOrder", "its key is called `key`"),
        ("removeFromBasket", "what is gone is gone"),
        ("reviewDraft", "a version is decided once"),
        (
            "saveDraft",
            "the version is compared, and the content is absolute",
        ),
        ("sendDraft", "what was sent stays sent"),
        ("setBasketQuantity", "the quantity is absolute"),
        ("setProductListed", "it is absolute"),
        ("setSearchWords", "the list is absolute"),
        ("signIn", "changes no money, stock or order"),
        ("signOut", "changes no money, stock or order"),
        ("startPayment", "an open attempt is given again"),
    ];

    /// What a mutation takes: its arguments and the fields of its inputs.
    fn taken(schema: &Value, mutation: &Value) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for argument in list(mutation, "args") {
            names.insert(name(argument));
            let input = format!("{}Input", pascal(&name(mutation)));
            let input = list(schema, "types").find(|ty| name(ty) == input);
            names.extend(
                input
                    .into_iter()
                    .flat_map(|ty| list(ty, "inputFields"))
                    .map(name),
            );
        }
        names
    }

    fn pascal(camel: &str) -> String {
        let (first, rest) = camel.split_at(1);
        format!("{}{rest}", first.to_uppercase())
    }

    #[tokio::test]
    async fn every_mutation_takes_a_key_or_says_why_it_need_not() {
        let schema = introspected().await;
        let mutations = list(&schema, "types").find(|ty| name(ty) == "Mutation");
        let bare: BTreeSet<String> = list(mutations.unwrap(), "fields")
            .filter(|mutation| !taken(&schema, mutation).contains("idempotencyKey"))
            .map(name)
            .collect();
        let known: Vec<&str> = WITHOUT_A_KEY.iter().map(|(name, _)| *name).collect();
        assert!(
            bare.iter().all(|name| known.contains(&name.as_str())),
            "without a key: {bare:?}"
        );
    }

    /// Where an input may name what is otherwise never the client's to say.
    const MAY_BE_SAID: &[(&str, &str)] = &[
        ("DeliveryBandInput", "priceMinor"),
        // A stay of goods, with VAT in its letters only.
        ("SetTimersInput", "reservationMinutes"),
        ("DraftContentInput", "firstPriceMinor"),
        ("SetPriceInput", "priceMinor"),
    ];

    #[tokio::test]
    async fn no_input_says_what_only_the_market_may_say() {
        let schema = introspected().await;
        let forbidden = [
            "role",
            "commission",
            "status",
            "total",
            "price",
            "grant",
            "discount",
            "vat",
        ];
        let mut found = Vec::new();
        for ty in list(&schema, "types").filter(|ty| name(ty).ends_with("Input")) {
            for field in list(ty, "inputFields").map(name) {
                let lower = field.to_lowercase();
                let said = forbidden.iter().any(|word| lower.contains(word));
                let may = MAY_BE_SAID.contains(&(name(ty).as_str(), field.as_str()))
                    // Compared with the market's own total, never taken for it.
                    || field == "agreedTotalMinor";
                if said && !may {
                    found.push(format!("{}.{field}", name(ty)));
                }
            }
        }
        assert!(found.is_empty(), "{found:?}");
    }
}
