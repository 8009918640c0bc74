# ⵙ ⵜⵎⴰⵣⵉⵖⵜ ⵜⴰⵏⴰⵡⴰⵢⵜ.
market-name = ⴰⵏⵎⵓⴳⴳⴰⵔ
market-line = ⵉⴼⴰⵔⵉⵙⵏ ⵏ ⴷⵔⵄⴰ-ⵜⴰⴼⵉⵍⴰⵍⵜ ⵙⴳ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵏⵏⵙ
count-products =
    { $count ->
        [one] { $count } ⵓⴼⴰⵔⵉⵙ
       *[other] { $count } ⵉⴼⴰⵔⵉⵙⵏ
    }

# ⵉⵎⵉⴹⴰⵏⵏ
sum-title = ⴰⵖⵔⵓⴷ
sum-goods = ⵉⴼⴰⵔⵉⵙⵏ
sum-delivery = ⴰⵙⵉⵡⴹ
sum-part = ⴰⵖⵔⵓⴷ ⵏ ⵓⴽⵎⵎⵓⵙ ⴰⴷ
sum-cash = ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵜⴼⵔⵓⴷ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ
sum-paid = ⵉⵜⵜⵓⴼⵔⴰ ⵣⵡⴰⵔ
sum-vat = ⴳⵉⵙ TVA

# ⵜⵓⵜⵜⵔⴰ
order-number = ⵜⵓⵜⵜⵔⴰ ⵓⵟⵟⵓⵏ
order-track = ⴹⴼⵓⵔ ⵜⵓⵜⵜⵔⴰ
tracking-number = ⵓⵟⵟⵓⵏ ⵏ ⵓⴹⴼⴰⵔ ⵏ ⵓⴽⵎⵎⵓⵙ:
address-title = ⵜⴰⵏⵙⴰ ⵏ ⵓⵙⵉⵡⴹ
sellers-title = ⵉⵎⵣⵣⵏⵣⵏ
seller-register = ⴰⵙⵙⵖⵏ ⵏ ⵜⵎⵙⵓⵔⵜ (ICE):
terms-title = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵓⵣⵣⵏⵣⵉ

# ⴰⵙⵍⴳⵏ 31-08
withdrawal-title = ⴰⵣⵔⴼ ⵏ ⵓⵖⵓⵍ
withdrawal-standard = ⵖⵓⵔⴽ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ ⵙⴳ ⵡⴰⵙⵙ ⵏ ⵓⵎⵥ ⵃⵎⴰ ⴰⴷ ⵜⴰⵖⵓⵍⴷ ⵖⴼ ⵜⵎⵙⵖⵉⵡⵜ, ⴱⵍⴰ ⴰⵙⵔⴰⴳ ⴷ ⴱⵍⴰ ⵜⴰⴼⴳⵔⵉⵜ. ⵜⴼⵔⵔⵓⴷ ⵖⴰⵙ ⴰⵣⵣⵓⵣⴷ ⵏ ⵓⵙⵔⴰⵔ. ⵎⴽ ⵉⴳⴰ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⴰⵙⵉⴹⵢⴰⵙ, ⴰⵙⴰⵎⴰⵙ ⵏⵖ ⴰⵙⵙ ⵏ ⵓⵙⵓⵏⴼⵓ, ⵉⵜⵜⴰⵡⵉ ⴰⵔ ⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ ⴷ ⵉⵜⵜⴷⴼⴰⵔⵏ.
withdrawal-how = ⵃⵎⴰ ⴰⴷ ⵜⵙⵙⵎⵔⵙⴷ ⴰⵣⵔⴼ ⴰⴷ, ⵔⵥⵎ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⵉⵍⵉⴼⵓⵏ, ⵜⵙⵜⵉⴷ ⵎⴰⵢⴷ ⵜⵔⴰⵔⴷ, ⵏⵖ ⴰⵔⴰ ⵉ ⵓⵎⵣⵣⵏⵣ. ⴰⴷ ⴰⴽ ⵜⵜⵓⵔⴰⵔⵏ ⵉⵇⴰⵔⵉⴹⵏ ⴳ 15 ⵏ ⵡⴰⵙⵙ ⵙ ⵓⴳⴰⵔ.
withdrawal-perishable = ⴰⴼⴰⵔⵉⵙ ⵉⵅⵙⵙⵔⵏ ⵣⵉⴽ: ⵓⵔ ⵖⵓⵔⵙ ⴰⵣⵔⴼ ⵏ ⵓⵖⵓⵍ.
withdrawal-personalised = ⵉⵜⵜⵓⵙⴽⴰⵔ ⵙ ⵜⵓⵜⵜⵔⴰ: ⵓⵔ ⵖⵓⵔⵙ ⴰⵣⵔⴼ ⵏ ⵓⵖⵓⵍ.
