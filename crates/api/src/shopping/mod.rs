//! From the basket to the door, for the shopper.

mod basket;
mod basket_mutation;
mod checkout;
mod invoice;
mod order;
mod parcel;
mod payment;
mod query;
mod quote;
mod way;

pub(crate) use basket_mutation::{BasketMutation, BasketRejectionCode};
pub(crate) use checkout::CheckoutMutation;
pub(crate) use invoice::Invoice;
pub(crate) use order::{Order, OrderPart, PartState};
pub(crate) use parcel::Parcel;
pub(crate) use payment::{PaymentMethod, PaymentMutation, StartPaymentRejectionCode};
pub(crate) use query::ShoppingQuery;
pub(crate) use way::{DeliveryKind, DeliveryOffer};
