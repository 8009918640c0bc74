//! The studio's side: what cooperatives do with their orders and products, and
//! what a region sees of its market.

mod bank;
mod board;
mod cash;
mod cash_over;
mod commission;
mod delivery;
mod drafts;
mod money;
mod money_inputs;
mod money_mutation;
mod money_rejection;
mod parcel_mutation;
mod part;
mod payout;
mod picture_mutation;
mod refunds;
mod region_office;
mod remittance;
mod remittance_mutation;
mod sales;
mod seller;
mod seller_mutation;
mod settings;
mod settings_mutation;
mod statement;
mod stock_mutation;
mod transfers;
mod words;

pub(crate) use bank::{BankMutation, BankRejectionCode};
pub(crate) use cash::{CashMutation, ConfirmCashRejectionCode};
mod treasury;

pub(crate) use delivery::{DeliveryMutation, DeliveryRejectionCode};
pub(crate) use drafts::{DraftMutation, DraftRejectionCode, ReviewMutation};
pub(crate) use money_mutation::MoneyMutation;
pub(crate) use money_rejection::MoneyRejectionCode;
pub(crate) use parcel_mutation::{AddParcelRejectionCode, ParcelMutation};
pub(crate) use picture_mutation::{AddPictureRejectionCode, PictureMutation};
pub(crate) use refunds::{RefundMutation, SettleRefundRejectionCode};
pub(crate) use region_office::RegionQuery;
pub(crate) use remittance_mutation::{RemittanceMutation, RemittanceRejectionCode};
pub(crate) use seller::SellerQuery;
pub(crate) use seller_mutation::{AdvancePartRejectionCode, OrdersMutation};
pub(crate) use settings_mutation::{SettingsMutation, SettingsRejectionCode};
pub(crate) use stock_mutation::{AdjustStockRejectionCode, SetPriceRejectionCode, ShelfMutation};
pub(crate) use transfers::{RecordTransferRejectionCode, TransferMutation};
pub(crate) use words::{SearchWordsRejectionCode, WordsMutation};

use crate::errors::Fault;
use crate::values::read;
use async_graphql::{Context, ID};
use identity::{Actor, Officer, Seller};

/// The proof that whoever asks may act for this cooperative. Somebody else's
/// and none at all look the same.
pub(crate) fn proof_of_seller(ctx: &Context<'_>, cooperative_id: &ID) -> Result<Seller, Fault> {
    let actor = ctx.data_unchecked::<Actor>();
    let proof = read(cooperative_id).and_then(|id| actor.seller(id));
    proof.ok_or_else(|| refused(actor, cooperative_id))
}

/// The same for the office of a region.
pub(crate) fn proof_of_officer(ctx: &Context<'_>, region_id: &ID) -> Result<Officer, Fault> {
    let actor = ctx.data_unchecked::<Actor>();
    let proof = read(region_id).and_then(|id| actor.officer(id));
    proof.ok_or_else(|| refused(actor, region_id))
}

fn refused(actor: &Actor, of: &ID) -> Fault {
    let account_id = actor.signed_in().map(|person| person.account_id.0);
    let of = of.chars().take(40).collect::<String>();
    tracing::warn!(?account_id, of, "refused: not theirs");
    Fault::NotFound
}
