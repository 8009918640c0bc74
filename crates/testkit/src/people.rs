//! People who sign in, and the cookies they carry.

use crate::{Answer, TestShop};
use identity::accounts::{self, NewAccount};
use identity::{Duty, Grant};
use kernel::{AccountId, CooperativeId, Locale};
use serde_json::{Value, json};

const PASSWORD: &str = "a long enough password";

/// Somebody with a session.
#[derive(Clone, Debug)]
pub struct Person {
    pub account_id: AccountId,
    pub email: String,
    /// The header that carries the session.
    pub cookie: String,
}

impl TestShop {
    /// The president of a cooperative, signed in.
    pub async fn president(&self, cooperative_id: CooperativeId) -> Person {
        self.person(vec![Grant::Member {
            cooperative_id,
            duty: Duty::President,
        }])
        .await
    }

    /// An officer of the sample region, signed in.
    pub async fn officer(&self) -> Person {
        self.person(vec![Grant::Officer {
            region_id: self.sample.region_id,
        }])
        .await
    }

    /// Somebody with these grants, signed in.
    pub async fn person(&self, grants: Vec<Grant>) -> Person {
        let email = format!("{}@test.example", uuid::Uuid::new_v4().simple());
        let new = NewAccount {
            email: email.clone(),
            name: "Test Person".to_owned(),
            password: PASSWORD.to_owned(),
            locale: Locale::Fr,
            grants,
        };
        let account = accounts::create(&self.db, &*self.clock, new).await.unwrap();
        let answer = self.sign_in(&email, PASSWORD).await;
        let token = answer.cookie("__Host-session").unwrap();
        let cookie = format!("__Host-session={token}");
        Person {
            account_id: account.id,
            email,
            cookie,
        }
    }

    /// Tries to sign in.
    pub async fn sign_in(&self, email: &str, password: &str) -> Answer {
        let query = "mutation($input: SignInInput!) { signIn(input: $input) { me { id } rejection { code } } }";
        let variables = json!({ "input": { "email": email, "password": password } });
        self.post_graphql(query, &variables, None).await
    }

    /// Asks GraphQL as this person and gives the whole answer.
    pub async fn ask_as(&self, person: &Person, query: &str, variables: Value) -> Value {
        self.post_graphql(query, &variables, Some(&person.cookie))
            .await
            .json()
    }
}

/// The proof that somebody may sell a product, for preparing a test.
pub fn seller_of(product: &catalog::Product) -> identity::Seller {
    seller_for(product.cooperative_id)
}

/// The proof that somebody may act for a cooperative, for preparing a test.
pub fn seller_for(cooperative_id: CooperativeId) -> identity::Seller {
    let grant = Grant::Member {
        cooperative_id,
        duty: Duty::President,
    };
    let president = identity::SignedIn {
        account_id: AccountId::new(),
        name: "Test Person".to_owned(),
        email: None,
        locale: Locale::Fr,
        grants: vec![grant],
    };
    identity::Actor::Account(president)
        .seller(cooperative_id)
        .unwrap()
}
