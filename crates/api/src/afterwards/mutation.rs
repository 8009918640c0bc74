//! The mutations after an order.

use super::cancel::{
    self, CancelOrderInput, CancelOrderPayload, CancelPartInput, CancelPartPayload,
};
use super::returns::{
    self, PayReturnInput, ReceiveReturnInput, RequestReturnInput, Return, ReturnLineInput,
    ReturnPayload,
};
use crate::Shop;
use crate::errors::Fault;
use crate::office::{proof_of_officer, proof_of_seller};
use crate::shopping::{Order, OrderPart};
use crate::values::{read, texts};
use async_graphql::{Context, Object};
use kernel::{LineId, Phone};
use orders::cancel::CancelError;
use orders::returns::{AskReturn, PayReturn, ReceiveReturn, ReturnError};

#[derive(Default)]
pub(crate) struct AfterwardsMutation;

#[Object]
impl AfterwardsMutation {
    /// Calls off every part of an order that is not packed yet, for whoever
    /// knows its number and its phone.
    async fn cancel_order(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The order.")] input: CancelOrderInput,
    ) -> Result<CancelOrderPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let done = match known(shop, &input.number, &input.phone).await? {
            Some(order) => {
                let key = &input.idempotency_key;
                let done = orders::cancel::by_shopper(&shop.db, &*shop.clock, &order, key).await;
                done.map(|_| order)
            }
            None => Err(CancelError::NotFound),
        };
        Ok(match done {
            Ok(order) => CancelOrderPayload {
                order: Some(Order(order)),
                rejection: None,
            },
            Err(error) => CancelOrderPayload {
                order: None,
                rejection: Some(cancel::rejection(texts(ctx), error)?),
            },
        })
    }

    /// Calls off one part of an order in a region, for its officers.
    async fn cancel_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The part, and why.")] input: CancelPartInput,
    ) -> Result<CancelPartPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let said = (input.reason.as_str(), input.idempotency_key.as_str());
        let done = match read(&input.part_id) {
            Some(id) => {
                orders::cancel::by_officer(&shop.db, &*shop.clock, &officer, id, said).await
            }
            None => Err(CancelError::NotFound),
        };
        Ok(match done {
            Ok(row) => CancelPartPayload {
                part: Some(OrderPart { row, inside: false }),
                rejection: None,
            },
            Err(error) => CancelPartPayload {
                part: None,
                rejection: Some(cancel::rejection(texts(ctx), error)?),
            },
        })
    }

    /// Withdraws from lines of a part that was received, for whoever knows the
    /// order's number and its phone (law 31-08, article 36).
    async fn request_return(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What goes back.")] input: RequestReturnInput,
    ) -> Result<ReturnPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let order = known(shop, &input.number, &input.phone).await?;
        let done = match (order, read(&input.part_id), chosen(&input.lines)) {
            (Some(order), Some(part_id), Some(lines)) => {
                let request = AskReturn {
                    part_id,
                    lines,
                    reason: input.reason,
                    key: input.idempotency_key,
                };
                orders::returns::ask(&shop.db, &*shop.clock, &order, request).await
            }
            _ => Err(ReturnError::NotFound),
        };
        answer(ctx, done)
    }

    /// Takes goods back: what can be sold again goes onto the shelf, and the
    /// money is owed to the shopper.
    async fn receive_return(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The return.")] input: ReceiveReturnInput,
    ) -> Result<ReturnPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let seller = proof_of_seller(ctx, &input.cooperative_id)?;
        let done = match (read(&input.return_id), chosen(&input.resaleable)) {
            (Some(return_id), Some(resaleable)) => {
                let request = ReceiveReturn {
                    return_id,
                    resaleable,
                    key: input.idempotency_key,
                };
                Box::pin(orders::returns::receive(
                    &shop.db,
                    &*shop.clock,
                    &seller,
                    request,
                ))
                .await
            }
            _ => Err(ReturnError::NotFound),
        };
        answer(ctx, done)
    }

    /// Notes that the money of a return was paid back by hand.
    async fn pay_return(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The return and the proof.")] input: PayReturnInput,
    ) -> Result<ReturnPayload, Fault> {
        let shop = ctx.data_unchecked::<Shop>();
        let officer = proof_of_officer(ctx, &input.region_id)?;
        let done = match read(&input.return_id) {
            Some(return_id) => {
                let request = PayReturn {
                    return_id,
                    in_cash: input.in_cash,
                    reference: input.reference,
                    key: input.idempotency_key,
                };
                orders::returns::paid(&shop.db, &*shop.clock, &officer, request).await
            }
            None => Err(ReturnError::NotFound),
        };
        answer(ctx, done)
    }
}

/// The order of whoever knows both; a wrong phone and a wrong number look the same.
async fn known(shop: &Shop, number: &str, phone: &str) -> Result<Option<orders::Order>, Fault> {
    let Ok(phone) = phone.parse::<Phone>() else {
        return Ok(None);
    };
    let found = orders::orders::by_number_and_phone(shop.db.reader(), number, &phone).await?;
    Ok(found)
}

/// `None` if one of them is no line of ours.
fn chosen(lines: &[ReturnLineInput]) -> Option<Vec<(LineId, i32)>> {
    let line = |line: &ReturnLineInput| Some((read(&line.line_id)?, line.quantity));
    lines.iter().map(line).collect()
}

fn answer(
    ctx: &Context<'_>,
    done: Result<orders::Return, ReturnError>,
) -> Result<ReturnPayload, Fault> {
    Ok(match done {
        Ok(row) => ReturnPayload {
            request: Some(Return(row)),
            rejection: None,
        },
        Err(error) => ReturnPayload {
            request: None,
            rejection: Some(returns::rejection(texts(ctx), error)?),
        },
    })
}
