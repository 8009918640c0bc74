basket-title = Your basket
basket-empty = Your basket is empty.
basket-empty-why = What you put into it waits here for 90 days. Nothing is reserved before you order.
basket-empty-way = See all products
basket-parcels =
    { $count ->
        [one] One cooperative, one parcel
       *[other] { $count } cooperatives, { $count } parcels
    }
basket-each = each
basket-quantity-of = Quantity: { $name }
basket-change = Change
basket-change-of = Change the quantity: { $name }
basket-remove = Remove
basket-remove-of = Remove from the basket: { $name }
basket-sold-out = Sold out since. This line does not count; the rest of the basket can be ordered.
basket-too-few =
    { $count ->
        [one] Only one is left. Change the quantity to order it.
       *[other] Only { $count } are left. Change the quantity to order them.
    }
basket-delivery-later = Worked out at the next step, by destination and weight
basket-order = Go to checkout
basket-more = Continue shopping
basket-said-added = It is in your basket.
basket-said-changed = The quantity is changed.
basket-said-removed = It is out of your basket.
basket-failed-quantity = The quantity must be from 1 to 99.
basket-failed-too-few =
    { $count ->
        [0] This product has just sold out.
        [one] Only one is left.
       *[other] Only { $count } are left.
    }
basket-failed-gone = This product is no longer for sale.
