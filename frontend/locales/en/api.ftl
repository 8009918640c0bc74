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
api-product-unknown = There is no such product.
api-stock-too-few = There are not so many to take away.
api-stock-range = The count must be from 0 to 1,000,000.
api-stock-by-hand = Orders change stock by themselves. Choose another reason.
api-price-range = The price must be from 0.01 to 1,000,000.00.
