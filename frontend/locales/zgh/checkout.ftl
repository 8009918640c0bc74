checkout-steps = ⵜⵉⵙⵓⵔⴰⴼ ⵏ ⵜⵓⵜⵜⵔⴰ
checkout-step-details = ⵜⴰⵏⵙⴰ
checkout-step-review = ⴰⵙⵏⵉⴼⵓ
checkout-step-done = ⴰⵙⵙⵉⴷⵜ

details-title = ⵎⴰⵏⵉ ⵖⵔ ⵏⵙⵙⵉⵡⴹ?
details-lead = ⵓⵔ ⵜⵅⵚⵚⴰ ⵎⵉⴹⴰⵏ. ⴰⴷ ⵜⵙⵏⵉⴼⵓⴷ ⴽⵓⵍⵍⵓ ⴳ ⵜⵙⵓⵔⵉⴼⵜ ⴷ ⵉⵜⵜⴷⴼⴰⵔⵏ, ⴷⴰⵜ ⵏ ⵜⵓⵜⵜⵔⴰ.
field-optional = ⵙ ⵓⵙⵜⴰⵢ
field-name = ⵉⵙⵎ ⵓⵎⵎⵉⴷ
field-phone = ⵓⵟⵟⵓⵏ ⵏ ⵜⵍⵉⴼⵓⵏ
field-phone-hint = ⵓⵟⵟⵓⵏ ⴰⵎⵖⵔⵉⴱⵉ, ⵣⵓⵏⴷ 06 12 34 56 78. ⴰⴷ ⴰⴽ ⵉⵙⵙⵉⵡⵍ ⵓⵎⴰⵙⴰⵢ.
field-email = ⵉⵎⴰⵢⵍ
field-email-hint = ⵃⵎⴰ ⴰⴷ ⴰⴽ ⵜⴰⵡⴹ ⵜⴱⵔⴰⵜ ⵏ ⵓⵙⵙⵉⴷⵜ.
field-place = ⵜⴰⴳⵔⴰⵡⵜ ⵏⵖ ⵜⴰⵙⴳⴰ
field-place-choose = ⵙⵜⵉ…
field-landmark = ⵜⴰⵎⴰⵜⴰⵔⵜ ⵉ ⵓⵎⴰⵙⴰⵢ
field-landmark-hint = ⴰⴷⵡⵡⴰⵔ ⵏⵖ ⵜⴰⵙⵓⴽⵜ, ⴷ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵥⵔⴰⵏ ⴳ ⵜⵎⴰ ⵏ ⵜⴰⴷⴷⴰⵔⵜ ⵏⵏⴽ: ⵜⵉⵎⵣⴳⵉⴷⴰ, ⵜⵉⵏⵎⵍ, ⵜⴰⵃⴰⵏⵓⵜ.
field-note = ⴰⵡⴰⵍ ⵉ ⵓⵎⴰⵙⴰⵢ
field-note-hint = ⵣⵓⵏⴷ ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⴰ ⴳ ⵜⵍⵍⵉⴷ.
details-go = ⵙⵏⵉⴼⵓ ⵜⵓⵜⵜⵔⴰ
details-privacy = ⵜⴰⵏⵙⴰ ⵏⵏⴽ ⵜⵍⵍⴰ ⵖⴰⵙ ⵉ ⵓⵙⵉⵡⴹ ⵏ ⵜⵓⵜⵜⵔⴰ ⴰⴷ. ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⴷ ⵉⵎⴰⵙⴰⵢⵏ ⵏⵏⵙⵏⵜ ⴰⵔ ⵜⵜ ⵜⵜⴰⵎⵥⵏ, ⵓⵔ ⵉⴷ ⵡⵉⵢⵢⴰⴹ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵜ ⵜⵥⵔⴷ, ⴰⴷ ⵜⵜ ⵜⵙⵖⵜⵉⴷ ⵏⵖ ⴰⴷ ⵜⴰⴳⵢⴷ (ⴰⵙⵍⴳⵏ 09-08).

form-wrong =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⵜⵅⵚⵚⴰ ⴰⵙⵖⵜⵉ
       *[other] { $count } ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵅⵚⵚⴰⵏⵜ ⴰⵙⵖⵜⵉ
    }
form-wrong-short = ⵜⴰⵣⴳⵍⵜ
error-name = ⴰⵔⴰ ⵉⵙⵎ ⵏⵏⴽ.
error-phone = ⵓⵔ ⵉⴳⵉ ⵓⵟⵟⵓⵏ ⴰⵎⵖⵔⵉⴱⵉ. ⴰⵔⴰ ⵜ ⵙ ⵎⵔⴰⵡ ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ 06 12 34 56 78.
error-phone-missing = ⴰⵔⴰ ⵓⵟⵟⵓⵏ ⵏ ⵜⵍⵉⴼⵓⵏ ⵏⵏⴽ: ⵉⵅⵚⵚⴰ ⵉ ⵓⵎⴰⵙⴰⵢ.
error-email = ⵓⵔ ⵉⵎⵎⵉⴷ ⵉⵎⴰⵢⵍ ⴰⴷ. ⵙⵖⵜⵉ ⵜ ⵏⵖ ⴰⴷⵊ ⴰⴷⵖⴰⵔ ⵉⵅⵡⴰ.
error-place = ⵙⵜⵉ ⵜⴰⴳⵔⴰⵡⵜ ⵏⵖ ⵜⴰⵙⴳⴰ ⵙⴳ ⵜⵍⴳⴰⵎⵜ.
error-place-none = ⵓⵔ ⵜⴰ ⵏⵙⵙⴰⵡⴰⴹ ⴰⵔ ⴷⵉⵏⵏ. ⵙⵜⵉ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ.
error-landmark = ⴰⵔⴰ ⵜⴰⵎⴰⵜⴰⵔⵜ, ⵃⵎⴰ ⴰⴷ ⴽ ⵢⴰⴼ ⵓⵎⴰⵙⴰⵢ.
error-long = ⵉⵖⵣⵣⵉⴼ ⴽⵉⴳⴰⵏ: 500 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴰⵔ.

review-title = ⵙⵏⵉⴼⵓ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ
review-lead = ⵓⵔ ⵜⴰ ⵜⵜⵓⴳⴰ ⵜⵓⵜⵜⵔⴰ. ⵜⴼⵔⵔⵓⴷ ⴽⵓ ⴰⴽⵎⵎⵓⵙ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ.
review-edit-address = ⵙⵏⴼⵍ ⵜⴰⵏⵙⴰ
review-edit-basket = ⵙⵏⴼⵍ ⵜⴰⵔⵢⴰⵍⵜ
review-parcel-weight = ⵜⴰⵥⴰⵢⵜ ⵏ ⵓⴽⵎⵎⵓⵙ:
review-changed = ⵜⵏⴼⵍ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ
review-gone = ⵉⵅⵚⴰ, ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵜⵓⵜⵜⵔⴰ: { $name }
review-fewer = ⵉⵇⵇⵉⵎ ⵉⵎⵉⴽ. ⵜⴰⵙⵎⴽⵜⴰ ⵖⵉⵍⴰ { $count }: { $name }
review-price = ⵉⴳⴰ ⵓⵖⵔⵓⴷ { $before }, ⵖⵉⵍⴰ ⵉⴳⴰ { $now }.
review-check-again = ⵙⵏⵉⴼⵓ ⵜⵜ ⵙⵓⵍ ⴷⴰⵜ ⴰⴷ ⵜⵜ ⵜⴰⵣⵏⴷ.
review-too-much = ⵓⵔ ⴰ ⵉⵜⵜⴰⵎⵥ ⵓⵎⴰⵙⴰⵢ ⵓⴳⴰⵔ ⵏ { $ceiling } ⵙ ⵓⴼⵓⵙ ⵉ ⵢⴰⵏ ⵓⴽⵎⵎⵓⵙ. ⴽⴽⵙ ⴽⵔⴰ ⵏⵖ ⵙⴽⵔ ⵙⵏⴰⵜ ⵏ ⵜⵓⵜⵜⵔⵉⵡⵉⵏ.
review-too-much-title = ⵢⵓⴳⴰⵔ ⵓⴽⵎⵎⵓⵙ ⴰⴷ ⴰⵢⵏⵏⴰ ⵉⵜⵜⴼⵔⵓⵏ ⵙ ⵓⴼⵓⵙ
review-vat = ⵍⵍⴰⵏⵜ ⵜⵉⵡⵙⵉⵡⵉⵏ ⴰⴽⴽⵯ ⴳ ⵡⴰⵜⵉⴳⵏ.
review-sellers-lead = ⵜⵙⵖⴰⴷ ⵙⵔⵉⴷ ⵖⵔ ⵜⵎⵙⵎⵓⵏⵉⵏ ⴰⴷ:
review-terms = ⵙ ⵜⵓⵜⵜⵔⴰ, ⵜⵇⴱⵍⴷ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵓⵣⵣⵏⵣⵉ.
review-terms-read = ⵖⵔ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ
review-place = ⵜⵓⵜⵜⵔⴰ ⵙ ⵓⵙⵙⵉⴷⴷ ⵏ ⵓⴼⵔⵔⵓ
review-times = ⴽⵓ ⵜⴰⵎⵙⵎⵓⵏⵜ ⴰⵔ ⵜⵙⵙⵓⵊⴰⴷ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ, ⵜⴼⴽ ⵜ ⵉ ⵓⵎⴰⵙⴰⵢ. ⴰⵔ ⵉⵜⵜⴰⵡⵉ 2 ⴰⵔ 7 ⵏ ⵡⵓⵙⵙⴰⵏ.
review-times-title = ⴰⴽⵓⴷ ⵏ ⵓⵙⵉⵡⴹ

pay-title = ⴰⴼⵔⵓ
pay-amount = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴼⵔⴰⵏ
pay-charged = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⴽⵙⵏ ⵙⴳ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ
pay-until = ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵉⵢⴰⴽ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⴰⵔ { $date }.
pay-done = ⵉⴼⵔⵓ. ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⴰⵔ ⵙⵎⵓⵜⵜⵓⵢⵏⵜ ⴰⵙⵓⵜⵔ ⵏⵏⴽ.
pay-see-order = ⵥⵕ ⴰⵙⵓⵜⵔ
pay-given-back = ⵉⵍⴽⵎⴷ ⵓⴼⵔⵓ ⴰⴷ ⵙ ⵓⵎⴰⵟⵟⵍ ⵏⵖ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ. ⵓⵔ ⵉⵜⵜⵡⴰⵙⵉ, ⵏⵖ ⵔⴰⴷ ⴰⴽ ⵉⵜⵜⵡⴰⵔⴰⵔ.
pay-over = ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏ ⵓⴼⵔⵓ. ⵜⵉⵖⴰⵡⵙⵉⵡⵉⵏ ⵓⵖⵓⵍⵏⵜ ⴰⵔ ⵜⵜⵓⵣⵣⵏⵣⴰⵏⵜ.
pay-shop-again = ⴰⵖⵓⵍ ⵖⵔ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ
pay-refused = ⵜⵜⵡⴰⴳⵉ ⵜⴽⴰⵕⴹⴰ. ⵓⵔ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵢⴰⵜ.
pay-again = ⴰⵔⵎ ⴷⴰⵖ
pay-silent = ⵓⵔ ⴰⵔ ⵜⵜⵔⴰⵔ ⵜⵏⴰⴼⵓⵜ ⵏ ⵓⴼⵔⵓ. ⵓⵔ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵢⴰⵜ. ⴰⵔⵎ ⴷⴰⵖ ⵉⵎⵉⴽⴽ.
pay-card-lead = ⴰⵔ ⵜⴼⵔⵔⵓⴷ ⴳ ⵜⴰⵙⵏⴰ ⵉⵏⵖⵎⵙⵏ ⵏ ⵍⴱⴰⵏⴽⴰ, ⵜⴰⵖⵓⵍⴷ ⵙ ⴷⴰ.
pay-card = ⴼⵔⵓ ⵙ ⵜⴽⴰⵕⴹⴰ
pay-stripe-lead = ⴰⴼⵔⵓ ⵙ ⵓⵔⵓ ⵉⵣⵔⵔⵉ ⵙ Stripe. ⵓⵔ ⴰⵔ ⵉⵣⵔⵔⵉ ⵡⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴽ ⵖⵓⵔⵏⵖ.
pay-needs-script = ⴰⴼⵔⵓ ⴰⴷ ⵉⵔⴰ JavaScript, ⵏⵜⵜⴰⵜ ⵜⴱⴱⵉ ⴳ ⵉⵎⵙⵙⴰⵔⴰ ⵏⵏⴽ. ⵙⵙⵔⵖ ⵜⵜ, ⵏⵖ ⵙⵓⵜⵔ ⵙ ⵓⴼⵔⵓ ⴰⴷⴷⴰⵢ ⵢⴰⵡⴹ.
pay-transfer-lead = ⴼⵔⵓ ⵙ ⵓⵙⵎⵓⵜⵜⵉ, ⵏⵖ ⵙ ⵓⴷⵔⵉⵎ ⵖⵓⵔ ⵓⵎⵙⴽⴰⵔ, ⵙ ⵜⵎⵙⵏⴰⵍⵜ ⴰⴷ:
pay-reference = ⵜⴰⵎⵙⵏⴰⵍⵜ ⵏ ⵓⵙⵏⵖⵍ
pay-rib = ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⴹⴰⵏ (RIB)
pay-transfer-how = ⴰⵔⴰ ⵜⴰⵎⵙⵏⴰⵍⵜ ⴷ ⵓⴽⵜⵓⵔ ⵉⵎⵢⴰⵇⵇⴰⵏⵏ. ⵔⴰⴷ ⵉⴼⴼⵖ ⵓⵙⵓⵜⵔ ⵏⵏⴽ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ ⵓⴼⵔⵓ.
method-title = ⵎⴰⵎⴽ ⵜⵔⵉⴷ ⴰⴷ ⵜⴼⵔⵓⴷ?
method-cash_on_delivery = ⵙ ⵓⴷⵔⵉⵎ, ⴰⴷⴷⴰⵢ ⵢⴰⵡⴹ ⴽⵓ ⴰⴽⵎⵎⵓⵙ
method-card = ⵙ ⵜⴽⴰⵕⴹⴰ, ⵙ ⵓⴷⵔⵀⵎ
method-stripe_card = ⵙ ⵜⴽⴰⵕⴹⴰ ⵙⴳ ⴱⵕⵕⴰ, ⵙ ⵓⵔⵓ
method-transfer = ⵙ ⵓⵙⵎⵓⵜⵜⵉ, ⵏⵖ ⵙ ⵓⴷⵔⵉⵎ ⵖⵓⵔ ⵓⵎⵙⴽⴰⵔ, ⴷⴰⵜ ⵓⵙⵉⴼⴹ
method-not-offered = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵎⴽⵜ ⴰⴷ ⵏ ⵓⴼⵔⵓ ⵉ ⵓⵙⵓⵜⵔ ⴰⴷ.
error-cash-place = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⵔⵓ ⵙ ⵓⴼⵓⵙ ⴳ ⵓⴷⵖⴰⵔ ⴰⴷ. ⵙⵜⵉ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ ⵏⵖ ⴼⵔⵓ ⵣⵡⴰⵔ.
error-cash-history = ⵓⵔ ⵜⵜⵢⴰⵎⵥⵏ ⵉⴽⵓⵍⵉⵜⵏ ⵙ ⵓⵟⵟⵓⵏ ⴰⴷ. ⴼⵔⵓ ⵣⵡⴰⵔ ⵏⵖ ⴼⴽ ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ.
delivery-not-offered = ⵓⵔ ⵉⵥⴹⴰⵕ ⴽⵔⴰ ⵏ ⵓⴽⵓⴼⵜⵓ ⴰⴷ ⵉⴷⴷⵓ ⵙ ⵜⵖⴰⵔⴰⵙⵜ ⴰⴷ. ⵙⵎⵇⵇⵍ ⴷⴰⵖ ⵖⵔ ⵎⴰⴷ ⵉⵍⵍⴰⵏ.

delivery-show = ⵙⵎⵍ ⵉⵖⴰⵔⴰⵙⵏ ⵏ ⵓⵙⵉⵡⴹ ⴷ ⵡⴰⵜⵉⴳⵏ ⵏⵏⵙⵏ
delivery-show-hint = ⵙⵜⵉ ⵜⴰⵖⵉⵡⴰⵏⵜ, ⵜⵙⵎⵇⵇⵍⴷ ⵎⴰⵎⴽ ⵉⵥⴹⴰⵕ ⴰⴷ ⴷ ⵉⴷⴷⵓ ⴽⵓ ⴰⴽⵓⴼⵜⵓ.
delivery-of = ⵎⴰⵎⴽ ⵔⴰⴷ ⴷ ⵉⴷⴷⵓ ⵓⴽⵓⴼⵜⵓ ⵏ { $seller }?
delivery-free = ⴱⵍⴰ ⴰⵜⵉⴳ
delivery-days = ⵙⴳ { $least } ⴰⵔ { $most } ⵏ ⵡⵓⵙⵙⴰⵏ
delivery-day =
    { $count ->
        [one] ⵢⴰⵏ ⵡⴰⵙⵙ
       *[other] { $count } ⵏ ⵡⵓⵙⵙⴰⵏ
    }
delivery-no-cash = ⴰⴷ ⵉⵜⵜⵢⴰⴼⵔⵓ ⵙⵡⵓⵔ
delivery-open = ⵉⵔⵥⵎ:
delivery-code = ⵜⴰⵏⴳⴰⵍⵜ ⴰⴷ ⵜⵉⵏⵉⴷ ⴰⴷ ⵜⴰⵡⵉⴷ ⴰⴽⵓⴼⵜⵓ:
delivery-to = ⴰⵙⵉⵡⴹ ⵖⵔ { $place }
review-delivery = ⵜⴰⵖⴰⵔⴰⵙⵜ ⵏ ⵓⵙⵉⵡⴹ:
review-delivery-changed = ⵓⵔ ⵙⵓⵍ ⵉⵥⴹⴰⵕ ⵓⴽⵓⴼⵜⵓ ⵏ { $seller } ⴰⴷ ⴷ ⵉⴷⴷⵓ ⵎⴰⵎⴽ ⵜⵙⵜⵉⴷ. ⵖⵉⵍⴰⴷ ⵔⴰⴷ ⴷ ⵉⴷⴷⵓ: { $way }
review-no-cash = ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⴽⵓⴼⵜⵓ ⴰⴷ ⴰⴷ ⵉⵜⵜⵢⴰⴼⵔⵓ ⵙ ⵉⴷⵔⵉⵎⵏ. ⵙⵜⵉ ⵜⴰⵖⴰⵔⴰⵙⵜ ⵢⴰⴹⵏ, ⵏⵖ ⴼⵔⵓ ⵙⵡⵓⵔ.
