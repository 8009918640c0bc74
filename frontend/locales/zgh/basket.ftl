basket-title = ⵜⴰⵔⵢⴰⵍⵜ ⵏⵏⴽ
basket-empty = ⵜⵓⵔⴰ ⵜⵔⵢⴰⵍⵜ ⵏⵏⴽ.
basket-empty-why = ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵜⵙⵔⵙⴷ ⴰⵔ ⴽ ⵉⵜⵜⵇⵇⵍ 90 ⵏ ⵡⴰⵙⵙ. ⵓⵔ ⴰ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵢⴰⵜ ⴷⴰⵜ ⵏ ⵜⵓⵜⵜⵔⴰ.
basket-empty-way = ⵥⵕ ⵉⴼⴰⵔⵉⵙⵏ ⴰⴽⴽⵯ
basket-parcels =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⵙⵎⵓⵏⵜ, ⵢⴰⵏ ⵓⴽⵎⵎⵓⵙ
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ, { $count } ⵏ ⵉⴽⵎⵎⵓⵙⵏ
    }
basket-each = ⵉ ⵢⴰⵏ
basket-quantity-of = ⵜⴰⵙⵎⴽⵜⴰ: { $name }
basket-change = ⵙⵏⴼⵍ
basket-change-of = ⵙⵏⴼⵍ ⵜⴰⵙⵎⴽⵜⴰ: { $name }
basket-remove = ⴽⴽⵙ
basket-remove-of = ⴽⴽⵙ ⵙⴳ ⵜⵔⵢⴰⵍⵜ: { $name }
basket-sold-out = ⵉⵅⵚⴰ. ⵓⵔ ⵉⵜⵜⵓⵙⵉⴹⵏ; ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵜⵔⴷ ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⴳ ⵜⵔⵢⴰⵍⵜ.
basket-too-few =
    { $count ->
        [one] ⵢⵓⵏ ⴰⴷ ⵉⵇⵇⵉⵎⵏ. ⵙⵏⴼⵍ ⵜⴰⵙⵎⴽⵜⴰ.
       *[other] { $count } ⴰⴷ ⵉⵇⵇⵉⵎⵏ. ⵙⵏⴼⵍ ⵜⴰⵙⵎⴽⵜⴰ.
    }
basket-delivery-later = ⴰⴷ ⵉⵜⵜⵓⵙⵉⴹⵏ ⴳ ⵜⵙⵓⵔⵉⴼⵜ ⴷ ⵉⵜⵜⴷⴼⴰⵔⵏ, ⵙ ⵓⴷⵖⴰⵔ ⴷ ⵜⵥⴰⵢⵜ
basket-order = ⴽⵎⵎⵍ ⵜⵓⵜⵜⵔⴰ
basket-more = ⵔⵏⵓ ⴰⵙⵖⵉ
basket-said-added = ⵉⵍⵍⴰ ⴳ ⵜⵔⵢⴰⵍⵜ ⵏⵏⴽ.
basket-said-changed = ⵜⵏⴼⵍ ⵜⵙⵎⴽⵜⴰ.
basket-said-removed = ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵜⵔⵢⴰⵍⵜ ⵏⵏⴽ.
basket-failed-quantity = ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵜⵉⵍⵉ ⵜⵙⵎⴽⵜⴰ ⵙⴳ 1 ⴰⵔ 99.
basket-failed-too-few =
    { $count ->
        [0] ⵉⵅⵚⴰ ⵓⴼⴰⵔⵉⵙ ⴰⴷ.
        [one] ⵢⵓⵏ ⴰⴷ ⵉⵇⵇⵉⵎⵏ.
       *[other] { $count } ⴰⴷ ⵉⵇⵇⵉⵎⵏ.
    }
basket-failed-gone = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵣⵏⵣⴰ ⵓⴼⴰⵔⵉⵙ ⴰⴷ.
