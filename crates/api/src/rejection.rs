//! The answer to whoever asks for what cannot be done: data, not an error. Each
//! kind of mutation has its own closed list of codes.

use crate::afterwards::{CancelRejectionCode, ReturnRejectionCode};
use crate::office::{
    AddParcelRejectionCode, AddPictureRejectionCode, AdjustStockRejectionCode,
    AdvancePartRejectionCode, BankRejectionCode, ConfirmCashRejectionCode, DeliveryRejectionCode,
    DraftRejectionCode, MoneyRejectionCode, RecordTransferRejectionCode, RemittanceRejectionCode,
    SearchWordsRejectionCode, SetPriceRejectionCode, SettingsRejectionCode,
    SettleRefundRejectionCode,
};
use crate::session::SignInRejectionCode;
use crate::shopping::{BasketRejectionCode, StartPaymentRejectionCode};
use async_graphql::{OutputType, SimpleObject};

/// Why nothing was changed.
#[derive(Clone, Debug, SimpleObject)]
#[graphql(concrete(name = "AddParcelRejection", params(AddParcelRejectionCode)))]
#[graphql(concrete(name = "AddPictureRejection", params(AddPictureRejectionCode)))]
#[graphql(concrete(name = "DeliveryRejection", params(DeliveryRejectionCode)))]
#[graphql(concrete(name = "DraftRejection", params(DraftRejectionCode)))]
#[graphql(concrete(name = "AdjustStockRejection", params(AdjustStockRejectionCode)))]
#[graphql(concrete(name = "AdvancePartRejection", params(AdvancePartRejectionCode)))]
#[graphql(concrete(name = "BankRejection", params(BankRejectionCode)))]
#[graphql(concrete(name = "BasketRejection", params(BasketRejectionCode)))]
#[graphql(concrete(name = "CancelRejection", params(CancelRejectionCode)))]
#[graphql(concrete(name = "ConfirmCashRejection", params(ConfirmCashRejectionCode)))]
#[graphql(concrete(name = "RemittanceRejection", params(RemittanceRejectionCode)))]
#[graphql(concrete(name = "MoneyRejection", params(MoneyRejectionCode)))]
#[graphql(concrete(name = "SettleRefundRejection", params(SettleRefundRejectionCode)))]
#[graphql(concrete(name = "ReturnRejection", params(ReturnRejectionCode)))]
#[graphql(concrete(name = "RecordTransferRejection", params(RecordTransferRejectionCode)))]
#[graphql(concrete(name = "StartPaymentRejection", params(StartPaymentRejectionCode)))]
#[graphql(concrete(name = "SearchWordsRejection", params(SearchWordsRejectionCode)))]
#[graphql(concrete(name = "SettingsRejection", params(SettingsRejectionCode)))]
#[graphql(concrete(name = "SetPriceRejection", params(SetPriceRejectionCode)))]
#[graphql(concrete(name = "SignInRejection", params(SignInRejectionCode)))]
pub(crate) struct Rejection<C: OutputType> {
    /// The reason, for a program.
    code: C,
    /// The reason, for a person, in the language of the request.
    message: String,
    /// The field of `input` that must change; null if none of them alone.
    field: Option<String>,
}

impl<C: OutputType> Rejection<C> {
    pub(crate) fn new(code: C, message: String, field: Option<&str>) -> Self {
        Self {
            code,
            message,
            field: field.map(str::to_owned),
        }
    }
}
