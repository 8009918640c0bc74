# ⴰⵢⵏⵏⴰ ⴷ ⵜⵜⵔⴰⵔ ⵜⴳⵔⵓⵔⵜ ⴰⴷⴷⴰⵢ ⵓⵔ ⵜⵣⵎⵉⵔ ⴽⵔⴰ.
api-basket-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⵢⴰⵍⵜ ⴰⴷ, ⵏⵖ ⵓⵔ ⴳⵉⵙ ⵉⵍⵍⵉ ⵓⴼⴰⵔⵉⵙ ⴰⴷ.
api-sold-out = ⵉⵅⵚⴰ ⴽⵔⴰ ⴳ ⵜⵔⵢⴰⵍⵜ. ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⵉⵜⵜⵓⵃⴹⴰ.
api-price-changed = ⴰⴳⴷⵓⴷ ⵜⵓⵔⴰ ⵉⴳⴰ { $now }. ⵙⵏⵉⴼⵓ ⵜ ⴷⴰⵖ.
api-incomplete = ⵜⵅⵚⵚⴰ ⵢⴰⵏ ⵢⵉⵙⵎ ⴷ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ, 500 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴳⴰⵔ, ⴷ ⵜⵙⴰⵔⵓⵜ ⵙⴳ 1 ⴰⵔ 100.
api-key-reused = ⵜⵜⵓⵙⵎⵔⵙ ⵜⵙⴰⵔⵓⵜ ⴰⴷ ⵉ ⵜⵓⵜⵜⵔⴰ ⵢⴰⴹⵏ.
api-wrong-credentials = ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵉⵎⴰⵢⵍ ⵏⵖ ⵜⵓⵛⴽⴰ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
api-too-many-attempts =
    { $count ->
        [one] ⴰⵟⵟⴰⵙ ⵏ ⵉⵔⵎⵉⵜⵏ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ.
       *[other] ⴰⵟⵟⴰⵙ ⵏ ⵉⵔⵎⵉⵜⵏ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ { $count } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
    }
api-reason-needed = ⵉⵏⵉ ⵎⴰⵅ, ⴳ 300 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴳⴰⵔ.
api-carrier-needed = ⵉⵏⵉ ⵉⵙⵎ ⵏ ⵓⵎⴰⵙⴰⵢ, ⴳ 300 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴳⴰⵔ.
api-wrong-state = ⵓⵔ ⵙⵓⵍ ⵉⵣⵎⵉⵔ ⴰⵢⴰ: ⵜⴷⴷⴰ ⵜⵓⵜⵜⵔⴰ ⵖⵔ ⴷⴰⵜ.
api-not-your-duty = ⵓⵔ ⵜⵍⵍⵉ ⵜⵡⵓⵔⵉ ⴰⴷ ⴳ ⵜⵡⵓⵔⵉ ⵏⵏⴽ ⴳ ⵜⵎⵙⵎⵓⵏⵜ.
api-order-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵜⵔⴰ ⴰⴷ.
api-cancel-late = ⵓⵔ ⴰⴷ ⵉⵙⵙⵓⴼⵓ ⵓⵙⵓⵔ: ⵉⵡⵊⴷ ⵓⴽⵎⵎⵓⵙ ⵏⵖ ⵉⴷⴷⴰ.
return-not-received = ⵓⵔ ⵜⴰ ⵢⵓⵡⵉⴹ ⵓⴽⵎⵎⵓⵙ ⴰⴷ.
return-too-late = ⵉⵣⵔⵉ ⵓⴽⵓⴷ ⵏ ⵓⵖⵓⵍ.
return-excluded = ⵢⴰⵏ ⴳ ⵉⴼⴰⵔⵉⵙⵏ ⴰⴷ ⵓⵔ ⵖⵓⵔⵙ ⴰⵣⵔⴼ ⵏ ⵓⵖⵓⵍ.
return-too-many = ⵓⵔ ⵉⵇⵇⵉⵎ ⴰⵏⵛⴽ ⴰⴷ ⵉ ⵓⵔⵓⵔⵉ.
return-incomplete = ⵙⵜⵉ ⵎⴰ ⵔⴰⴷ ⵜⵔⴰⵔⴷ; 500 ⵏ ⵓⵙⴽⴽⵉⵍ ⵙ ⵓⴳⴰⵔ.
return-wrong-state = ⵓⵔ ⴰⴷ ⵉⵙⵙⵓⴼⵓ: ⵉⵏⴼⵍ ⵓⵔⵓⵔⵉ.
api-product-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵔⵉⵙ ⴰⴷ.
api-stock-too-few = ⵓⵔ ⵍⵍⵉⵏ ⵎⵏⵏⴰⵡ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙⵏ.
api-stock-range = ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵉⵍⵉ ⵓⵎⴹⴰⵏ ⵙⴳ 0 ⴰⵔ 1 000 000.
api-stock-by-hand = ⵜⵓⵜⵜⵔⴰⵡⵉⵏ ⴰⴷ ⵉⵙⵏⴼⴰⵍⵏ ⴰⵣⵎⵎⵉⵎ. ⵙⵜⵉ ⴽⵔⴰ ⵏ ⵜⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ.
api-price-range = ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵉⵍⵉ ⵡⴰⵜⵉⴳ ⵙⴳ 0,01 ⴰⵔ 1 000 000,00.
api-pay-nothing = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⴼⵔⴰⵏ ⴷⴰⵜ ⵉ ⵓⵙⵓⵜⵔ ⴰⴷ.
api-pay-late = ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏ ⵓⴼⵔⵓ.
api-pay-silent = ⵓⵔ ⴰⵔ ⵜⵜⵔⴰⵔ ⵜⵏⴰⴼⵓⵜ ⵏ ⵓⴼⵔⵓ. ⴰⵔⵎ ⴷⴰⵖ ⵉⵎⵉⴽⴽ.
api-pay-not-offered = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵎⴽⵜ ⴰⴷ ⵏ ⵓⴼⵔⵓ.
api-pay-order-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵜⵔ ⵙ ⵓⵟⵟⵓⵏ ⴰⴷ ⴷ ⵜⵉⵍⵉⴼⵓⵏ ⴰⴷ.
api-transfer-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵜⵔ ⴳ ⵜⵎⵏⴰⴹⵜ ⴰⴷ ⵙ ⵜⵎⵙⵏⴰⵍⵜ ⴰⴷ.
api-transfer-sum = ⴰⴽⵜⵓⵔ ⵢⴰⴹⵏ ⴰⴷ ⵉⵜⵜⵓⴼⵔⴰⵏ: { $owed }.
api-transfer-proof = ⵉⵏⵉ ⵎⴰⵢⴷ ⵜ ⵉⵙⵙⵉⴽⴷⵏ, ⵙ 300 ⵏ ⵓⵙⴽⴽⵉⵍ ⵅⵙ.
api-key-used = ⵜⵜⵓⵙⵎⵔⵙ ⵜⵙⴰⵔⵓⵜ ⴰⴷ ⵉ ⵓⵙⵓⵜⵔ ⵢⴰⴹⵏ.
api-key-length = ⵜⵙⴰⵔⵓⵜ ⵖⵓⵔⵙ ⵙⴳ 1 ⴰⵔ 100 ⵏ ⵉⵙⴽⴽⵉⵍⵏ.
bank-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ.
bank-settled = ⵉⵜⵜⵓⵙⴽⴰⵔ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ ⵢⴰⴷ.
bank-paid-before = ⵜⵓⵜⵜⵔⴰ ⴰⴷ ⵜⴻⵜⵜⵓⴼⵔⴰ ⵢⴰⴷ.
bank-no-amount = ⵓⵔ ⵉⵍⵍⵉ ⵓⵜⵉⴳ ⵙ ⴷⵉⵔⵀⴰⵎ ⴳ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ.
remittance-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⵏⵖ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ.
remittance-columns = ⵉⵏⵉ ⵎⴰⵏ ⵜⴰⴳⵊⴷⵉⵜ ⵖ ⵉⵍⵍⴰ ⵡⴰⵜⵉⴳ ⴷ ⵎⴰⵏ ⵜⵉⵏ ⵓⴽⵓⵍⵉ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ.
remittance-done = ⵉⵜⵜⵓⵙⵎⵙⴰⵙⴰ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⵢⴰⴷ.
remittance-not-done = ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵎⵙⴰⵙⴰⵏ ⵉⵣⵔⵉⵔⵉⴳⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⴷ, ⵏⵖ ⵉⵜⵜⵓⵙⵙⵖⴷ ⵓⴼⵔⵓ ⵏⵏⵙ ⵢⴰⴷ.
remittance-settled = ⵉⴼⵔⴰ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ ⵢⴰⴷ.
remittance-no-parcel = ⵓⵔ ⵉⵙⵎⵓⵏ ⵓⵎⴰⵙⴰⵢ ⴰⴷ ⴰⴽⵓⵍⵉ ⴰⵎ ⵡⴰ.
remittance-too-much = ⵓⵔ ⵖⵓⵔ ⵓⵎⴰⵙⴰⵢ ⴰⵏⵛⵜ ⴰⴷ ⵉ ⵓⴽⵓⵍⵉ ⴰⴷ.
remittance-no-amount = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵜⵉⴳ ⴳ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ.
remittance-reference = ⵉⵏⵉ ⵉⵣⵔⵉⵔⵉⴳ ⵏ ⵓⵙⴼⵔⵓ ⵏ ⵍⴱⴰⵏⴽⴰ, ⴳ 100 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴳⴰⵔ.
api-not-confirmed = ⵖⵔ ⵉ ⵓⵎⵙⴰⵖ ⵣⵡⴰⵔ: ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵉⵙⵙⵏⵜⵎ ⵙ ⵜⵉⵍⵉⴼⵓⵏ.
api-bad-weight = ⵜⴰⵥⴰⵢⵜ ⵜⵓⴳⴰⵔ ⴰⵎⵢⴰ, ⵓⵔ ⵜⵣⵔⵉ ⵢⴰⵏ ⵓⵟⵓⵏ.
api-not-together = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⴷⴷⵓ ⴷ ⵓⴽⵓⴼⵜⵓ ⴰⵏⵏ.
api-too-many-parcels = ⵉⴽⵎⵎⵍ ⵓⵟⵟⵓⵏ ⵏ ⵉⴽⵓⴼⵜⵓⵜⵏ.
delivery-incomplete = ⵉⵡⵎⵎⴰ ⵢⵉⵙⵎ, ⴰⵎⴰⵣⵣⴰⵍ ⵏⵖ ⵜⴰⵎⴰⵜⴰⵔⵜ, ⵏⵖ ⵉⵖⵣⵣⵉⴼ ⵓⴹⵕⵉⵚ.
delivery-bad-grid = ⴽⵓ ⵜⴰⵎⵏⴰⴹⵜ ⵜⵔⴰ ⵉⴷⵖⴰⵔⵏ ⵏⵏⵙ ⴷ ⵡⴰⵜⵉⴳⵏ ⵉ ⵜⵥⴰⵢⵉⵏ ⵉⵜⵜⴰⵍⵉⵏ.
delivery-unknown-place = ⵓⵔ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⵙ ⵜⴰⵏⴳⴰⵍⵜ { $code }.

search-words-bad-concept = ⵉⵙⵎ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ ⵉⵎⵥⵥⵉⵢⵏ, ⵉⵎⴹⴰⵏ ⴷ ⵉⵊⵔⵔⵉⴷⵏ.
search-words-bad-word = « { $word } » ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵢⵉⵍⵉ ⵉ ⵓⵙⵉⴳⴳⵍ: ⵙⴳ 1 ⴰⵔ 60 ⵏ ⵉⵙⴽⴽⵉⵍⵏ.
search-words-too-many = 60 ⵏ ⵉⵡⴰⵍⵉⵡⵏ ⴽⴰ.
api-code-needed = ⵙⵇⵙⴰ ⴰⵎⵙⴰⵖ ⵅⴼ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵓⵜⵜⵔⴰ, ⵜⴰⵔⴰⵜ ⵜⵜ.
api-code-wrong = ⵓⵔ ⵜⴳⵉ ⵜⴰ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵓⵜⵜⵔⴰ ⴰⴷ. ⵙⵇⵙⴰ ⴰⵎⵙⴰⵖ ⵅⴼ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵙ.
api-code-wait = ⵜⵜⵓⴰⵔⵎⵏⵜ ⴽⵉⴳⴰⵏ ⵏ ⵜⵏⴳⴰⵍⵉⵏ: ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵏ ⵜⵙⵔⴰⴳⵜ.
