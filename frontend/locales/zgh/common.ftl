# ⵙ ⵜⵎⴰⵣⵉⵖⵜ ⵜⴰⵏⴰⵡⴰⵢⵜ.
market-name = ⴰⵏⵎⵓⴳⴳⴰⵔ
market-line = ⵉⴼⴰⵔⵉⵙⵏ ⵏ ⴷⵔⵄⴰ-ⵜⴰⴼⵉⵍⴰⵍⵜ ⵙⴳ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵏⵏⵙ
count-products =
    { $count ->
        [one] { $count } ⵓⴼⴰⵔⵉⵙ
       *[other] { $count } ⵉⴼⴰⵔⵉⵙⵏ
    }
