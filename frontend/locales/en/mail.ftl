mail-why = You get this message because your address stands in an order. We send no advertising.

mail-confirmation-subject = Confirmation of order { $number }
mail-confirmation-thanks = Thank you, { $name }: your order is placed.
mail-confirmation-next = Each cooperative packs its own parcel and may call you before it is sent. You pay for each parcel in cash when you receive it. Keep this message.

mail-handed_over-subject = Order { $number }: a parcel is on its way
mail-handed_over = { $seller } has handed your parcel to the carrier { $carrier }.
mail-handed_over-next = To pay in cash on delivery:

mail-delivered-subject = Order { $number }: a parcel was delivered
mail-delivered = The parcel from { $seller } was delivered to you.
mail-delivered-next = You may withdraw until { $date }, except for goods that this right does not cover.

mail-refused-subject = Order { $number }: a part cannot be delivered
mail-refused = { $seller } cannot fulfil your order.
mail-refused-reason = The reason:
mail-refused-next = You pay nothing for these products. The rest of your order stays as it is.

mail-new_order-subject = New order { $number }
mail-new_order-title = There is a new order to pack
mail-new_order-place = Destination:
mail-new_order-cash = To collect on delivery:
mail-new_order-open = Open the order
