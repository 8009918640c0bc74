mail-why = You get this message because your address stands in an order. We send no advertising.
mail-why-member = You get this message as a member of the cooperative. We send no advertising.

mail-confirmation-subject = Confirmation of order { $number }
mail-confirmation-thanks = Thank you, { $name }: your order is placed.
mail-confirmation-next = Each cooperative packs its own parcel and may call you before it is sent. You pay for each parcel in cash when you receive it. Keep this message.
mail-confirmation-paid = Your payment is in. Each cooperative packs its own parcel and may call you before it is sent. There is nothing to pay on delivery. Keep this message.

mail-accepted-subject = Order { $number }: a parcel is being prepared
mail-accepted = { $seller } has accepted your order and prepares the parcel.
mail-accepted-next = You get a message when it leaves.

mail-handed_over-subject = Order { $number }: a parcel is on its way
mail-handed_over = { $seller } has handed your parcel to the carrier { $carrier }.
mail-handed_over-next = To pay in cash on delivery:
mail-handed_over-paid = Paid already, nothing to pay on delivery:

mail-delivered-subject = Order { $number }: a parcel was delivered
mail-delivered = The parcel from { $seller } was delivered to you.
mail-delivered-next = You may withdraw until { $date }, except for goods that this right does not cover.

mail-refused-subject = Order { $number }: a part cannot be delivered
mail-refused = { $seller } cannot fulfil your order.
mail-called_off = The market has called off the part of your order that { $seller } was to prepare.
mail-unanswered = { $seller } has not answered in time: this part of your order is cancelled.
mail-refused-reason = The reason:
mail-refused-next = You pay nothing for these products. The rest of your order stays as it is.
mail-refused-paid = What you paid for these products is given back; a message will confirm it. The rest of your order stays as it is.

mail-new_order-subject = New order { $number }
mail-new_order-title = There is a new order to pack
mail-new_order-place = Destination:
mail-new_order-cash = To collect on delivery:
mail-new_order-paid = Paid in advance, nothing to collect:
mail-new_order-open = Open the order

mail-transfer-subject = Order { $number }: how to pay
mail-transfer = Your products are kept until your transfer arrives.
mail-transfer-amount = Amount:
mail-transfer-reference = Reference, to be written on the transfer:
mail-transfer-account = Account (RIB):
mail-transfer-until = To be paid before:
mail-transfer-next = Without a payment by then the products are for sale again. The page of the payment shows how the transfer stands.
mail-transfer-open = See the payment

mail-refund-subject = Order { $number }: your refund
mail-refund = Your money was sent back to you.
mail-refund-amount = Amount:
mail-refund-by-card = It goes back to the card that paid; that takes your bank some days.
mail-refund-by-transfer = It was transferred to your account.
mail-refund-by-cash = It was handed to you in cash, against a receipt.

mail-payout-number = Payout no.:
mail-payout-amount = Amount:
mail-payout-account = Account:
mail-payout-reason = The reason:
mail-payout-open = Open the cooperative’s money
mail-payout_sent-subject = Payout { $number }: on its way
mail-payout_sent = The bank has been told to pay { $cooperative }.
mail-payout_sent-next = The money usually arrives within two working days.
mail-payout_cash-subject = Payout { $number }: handed over in cash
mail-payout_cash = The share of { $cooperative } was handed over in cash.
mail-payout_cash-next = Keep the receipt; it bears the number of the payout.
mail-payout_returned-subject = Payout { $number }: returned by the bank
mail-payout_returned = The bank could not pay { $cooperative }.
mail-payout_returned-next = The amount is available again. Check the account number with the region before the next payout.

mail-cash_warning-subject = Cash to hand over before { $date }
mail-cash_warning = { $cooperative } holds more of shoppers’ cash than the region allows.
mail-cash_warning-held = You hold:
mail-cash_warning-ceiling = Allowed:
mail-cash_warning-day = No more collecting from:
mail-cash_warning-next = Hand what is too much to the region’s office or pay it in at the bank before that day; otherwise you can no longer collect cash on delivery yourselves until it is done.

# Short messages: a sentence, then a link. Two messages at the most, with the link.
sms-confirmation = Order { $number } is placed: { $total } to pay in cash on delivery. Track it:
sms-confirmation-paid = Order { $number } is paid: { $total }. Track it:
sms-accepted = Order { $number } is being prepared by { $seller }
sms-handed_over = Order { $number }: parcel on its way, { $total } to pay in cash. From { $seller }
sms-handed_over-paid = Order { $number }: parcel on its way, paid already. From { $seller }
sms-delivered = Order { $number }: parcel delivered. Withdrawal until { $date }. From { $seller }
sms-called_off = Order { $number }: parcel cancelled. From { $seller }
sms-transfer = Transfer { $total } with the reference { $reference } before { $until }. Account:
sms-refund = Order { $number }: { $total } sent back to you.
sms-new_order = New order { $number } to pack: { $total }.
sms-payout_sent = Payout { $number } of { $total } sent to the bank.
sms-payout_cash = Payout { $number } of { $total } handed over in cash.
sms-payout_returned = Payout { $number } of { $total } returned by the bank. Check the RIB.
sms-cash_warning = You hold { $total } in cash, too much: hand over the rest before { $date }.
mail-draft-reasons = What the region says:
mail-draft-open = Open the products
mail-draft_accepted-subject = { $product }: in the shop
mail-draft_accepted = The region has accepted { $product }. Shoppers see it now.
mail-draft_accepted-next = Look whether price and stock are right: they are yours alone to set.
mail-draft_returned-subject = { $product }: something is to be changed
mail-draft_returned = The region has sent { $product } back.
mail-draft_returned-next = Change what it says and send it again. What shoppers see has stayed as it was.
sms-draft_accepted = In the shop now: { $product }.
sms-draft_returned = The region asks for a change: { $product }.
