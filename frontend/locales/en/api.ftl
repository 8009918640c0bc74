# What the API answers when something cannot be done.
api-basket-unknown = There is no such basket, or this is not in it.
api-sold-out = Some of it has just sold out. The rest of your basket is kept.
api-price-changed = The total is now { $now }. Please look at it again.
api-incomplete = A name and a landmark are needed, of 500 characters at most, and a key of 1 to 100.
api-key-reused = This key was already used for another order.
api-wrong-credentials = Unknown mail address or wrong password.
api-too-many-attempts =
    { $count ->
        [one] Too many attempts. Try again in one minute.
       *[other] Too many attempts. Try again in { $count } minutes.
    }
api-reason-needed = Say why, in 300 characters at most.
api-carrier-needed = Name the carrier, in 300 characters at most.
api-wrong-state = This can no longer be done: somebody has moved the order on.
api-not-your-duty = Your duty in the cooperative does not include this.
api-order-unknown = There is no such order.
api-cancel-late = It can no longer be cancelled: the parcel is ready or has left.
return-not-received = This parcel has not been delivered yet.
return-too-late = The time to withdraw is over.
return-excluded = One of these products is excluded from the right of withdrawal.
return-too-many = There are not so many left to send back.
return-incomplete = Choose what you send back; 500 characters at most.
return-wrong-state = This is no longer possible: the return has moved on.
api-product-unknown = There is no such product.
api-stock-too-few = There are not so many to take away.
api-stock-range = The count must be from 0 to 1,000,000.
api-stock-by-hand = Orders change stock by themselves. Choose another reason.
api-price-range = The price must be from 0.01 to 1,000,000.00.
api-pay-nothing = Nothing is to be paid in advance for this order.
api-pay-late = The time to pay is over.
api-pay-silent = The payment service does not answer. Try again in a moment.
api-pay-not-offered = This way to pay is not offered.
api-pay-order-unknown = No order has this number and this telephone.
api-transfer-unknown = No order of this region has this reference.
api-transfer-sum = Another sum is owed: { $owed }.
api-transfer-proof = Say what proves it, in 300 characters at most.
api-key-used = This key was used for another request.
api-key-length = A key has 1 to 100 characters.
bank-unknown = There is no such line.
bank-settled = This line is settled already.
bank-paid-before = This order was paid before.
bank-no-amount = This line holds no amount in dirhams.
remittance-unknown = There is no such file or line.
remittance-columns = Say which column holds the amount and which one names the parcel, each once.
remittance-done = This file is matched already.
remittance-not-done = The lines of this file are not matched yet, or its payment was ticked off before.
remittance-settled = This line is settled already.
remittance-no-parcel = This carrier has collected no such parcel.
remittance-too-much = The carrier does not hold as much for this parcel.
remittance-no-amount = This line holds no amount that could be booked.
remittance-reference = Name the line of the statement, in 100 characters at most.
api-not-confirmed = Call the shopper first: they have to confirm by telephone before the parcel is packed.
api-bad-weight = A weight is more than nothing and at most a tonne.
api-not-together = It cannot go with that parcel.
api-too-many-parcels = It goes in as many parcels as it may already.
delivery-incomplete = A name, the carrier or the landmark is missing, or a text is too long.
delivery-bad-grid = Each zone needs places of its own and prices for rising weights.
delivery-unknown-place = There is no place with the code { $code }.

search-words-bad-concept = The name of a thing is small Latin letters, digits and hyphens.
search-words-bad-word = “{ $word }” cannot be searched by: 1 to 60 characters, one of them a letter.
search-words-too-many = A thing has 60 words at most.
api-code-needed = Ask the shopper for the collection code of the order, then type it.
api-code-wrong = This is not the code of this order. Ask the shopper for the one on the page where the order is tracked.
api-code-wait = Too many codes were tried for this order: try again in an hour.
