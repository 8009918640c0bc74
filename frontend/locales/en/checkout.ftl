checkout-steps = Steps of the order
checkout-step-details = Your details
checkout-step-review = Review
checkout-step-done = Confirmation

details-title = Where shall it be delivered?
details-lead = No account is needed. You check everything at the next step, before you order.
field-optional = optional
field-name = Full name
field-phone = Telephone
field-phone-hint = A Moroccan number, such as 06 12 34 56 78. The carrier calls you.
field-email = E-mail address
field-email-hint = To get the confirmation of the order in writing.
field-place = Commune or province
field-place-choose = Choose…
field-landmark = Landmark for the carrier
field-landmark-hint = Quarter or village, and what one sees near your home: a mosque, a school, a shop.
field-note = Remark
field-note-hint = For example the hours at which you are there.
details-go = Review the order
details-privacy = Your details serve to deliver this order. The cooperatives concerned and their carriers get them, nobody else. You may see them, have them corrected or object to their use (law 09-08).

form-wrong =
    { $count ->
        [one] One answer needs correcting
       *[other] { $count } answers need correcting
    }
form-wrong-short = Error
error-name = Write your name.
error-phone = This is not a Moroccan number. Write it with ten digits, such as 06 12 34 56 78.
error-phone-missing = Write your telephone number: the carrier needs it.
error-email = This e-mail address is not complete. Correct it or leave the field empty.
error-place = Choose the commune or province from the list.
error-place-none = We do not deliver there yet. Choose another place.
error-landmark = Write a landmark, so that the carrier finds you.
error-long = This is too long: 500 characters at most.

review-title = Review your order
review-lead = Nothing is ordered yet. You pay for each parcel in cash when it arrives.
review-edit-address = Change the address
review-edit-basket = Change the basket
review-parcel-weight = Weight of the parcel:
review-changed = Your order has changed
review-gone = Sold out and taken off the order: { $name }
review-fewer = Fewer are left than wanted. The quantity is now { $count }: { $name }
review-price = The total was { $before }; it is now { $now }.
review-check-again = Check it once more before you place it.
review-too-much = A carrier does not collect more than { $ceiling } in cash for one parcel. Take products off this parcel, or place two orders.
review-too-much-title = This parcel exceeds what can be paid in cash
review-vat = All prices include all taxes.
review-sellers-lead = You buy directly from these cooperatives:
review-terms = By ordering you accept the terms of sale.
review-terms-read = Read the terms
review-place = Order with obligation to pay
review-times = Each cooperative accepts and packs its parcel, then hands it to the carrier. This usually takes 2 to 7 days.
review-times-title = Delivery time

pay-title = Payment
pay-amount = To pay
pay-charged = Charged to your card
pay-until = The goods are kept for you until { $date }.
pay-done = It is paid. The cooperatives are preparing your order.
pay-see-order = See the order
pay-given-back = This payment came too late, or twice. It is not taken, or it is given back to you.
pay-over = The time to pay is over. The goods are for sale again.
pay-shop-again = Back to the products
pay-refused = The card was refused. Nothing was charged.
pay-again = Try again
pay-silent = The payment service does not answer. Nothing was charged. Try again in a moment.
pay-card-lead = You pay on the bank’s secure page and come back here.
pay-card = Pay by card
pay-stripe-lead = Payment in euros goes through Stripe. Your card number does not pass through us.
pay-needs-script = This payment needs JavaScript, which is off in your browser. Switch it on, or order with payment on delivery.
pay-transfer-lead = Pay by transfer, or in cash at an agent, with this reference:
pay-reference = Reference, to be copied
pay-rib = Account (RIB)
pay-transfer-how = Give the reference as the purpose, and the exact amount. Your order leaves when the payment has arrived.
method-title = How would you like to pay?
method-cash_on_delivery = In cash, when each parcel arrives
method-card = By card, in dirhams
method-stripe_card = By card from abroad, in euros
method-transfer = By transfer, or in cash at an agent, before dispatch
method-not-offered = This way to pay is not offered for this order.
error-cash-place = Nothing is collected in cash there. Choose another place, or pay in advance.
error-cash-history = Several parcels for this number were not taken. Pay in advance, or give another telephone number.
delivery-not-offered = A parcel cannot go that way. Look again at what is offered.

delivery-show = Show deliveries and their prices
delivery-show-hint = Choose the commune, then see how each parcel can come.
delivery-of = How should the parcel of { $seller } come?
delivery-free = Free
delivery-days = { $least } to { $most } days
delivery-day =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
delivery-no-cash = paid in advance
delivery-open = Open:
delivery-code = Code to say when collecting the parcel:
delivery-to = Delivery to { $place }
review-delivery = Delivery:
review-delivery-changed = The parcel of { $seller } can no longer come as you had chosen. It now comes like this: { $way }
review-no-cash = This parcel cannot be paid in cash. Choose another delivery, or pay in advance.
