mail-why = ⵜⵓⵡⴹ ⴽ ⵜⴱⵔⴰⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⴰⵏⵙⴰ ⵏⵏⴽ ⵜⵍⵍⴰ ⴳ ⵜⵓⵜⵜⵔⴰ. ⵓⵔ ⴰ ⵏⵜⵜⴰⵣⵏ ⵉⴷⵍⵍⴰⵏ.

mail-confirmation-subject = ⴰⵙⵙⵉⴷⵜ ⵏ ⵜⵓⵜⵜⵔⴰ { $number }
mail-confirmation-thanks = ⵜⴰⵏⵎⵎⵉⵔⵜ { $name }, ⵜⴻⵜⵜⵓⵙⴽⵍⵙ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ.
mail-confirmation-next = ⴽⵓ ⵜⴰⵎⵙⵎⵓⵏⵜ ⵔⴰⴷ ⵜⵙⵙⵓⵊⴷ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ, ⵜⵣⵎⵔ ⴰⴷ ⴰⴽ ⵜⵙⵙⵉⵡⵍ ⴷⴰⵜ ⵓⵣⵣⵓⵣⴷ. ⵜⴼⵔⵔⵓⴷ ⴽⵓ ⴰⴽⵎⵎⵓⵙ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⵜ ⵜⴰⵎⵥⴷ. ⵃⴹⵓ ⵜⴰⴱⵔⴰⵜ ⴰⴷ.

mail-handed_over-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⴰⴽⵎⵎⵓⵙ ⵉⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ
mail-handed_over = { $seller } ⵜⴼⴽⴰ ⴰⴽⵎⵎⵓⵙ ⵏⵏⴽ ⵉ ⵓⵎⴰⵙⴰⵢ { $carrier }.
mail-handed_over-next = ⴰⴷ ⵜⴼⵔⵓⴷ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ:

mail-delivered-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵢⵓⵡⴹ ⵓⴽⵎⵎⵓⵙ
mail-delivered = ⵢⵓⵡⴹ ⴽ ⵓⴽⵎⵎⵓⵙ ⵏ { $seller }.
mail-delivered-next = ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⴰⵖⵓⵍⴷ ⵖⴼ ⵜⵎⵙⵖⵉⵡⵜ ⴰⵔ { $date }, ⵖⴰⵙ ⵉⴼⴰⵔⵉⵙⵏ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵔⴼ ⴰⴷ.

mail-refused-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵢⴰⵏ ⵓⴳⵣⵣⵓⵎ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⴷ ⵢⴰⵡⴹ
mail-refused = { $seller } ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴳ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ.
mail-refused-reason = ⴰⵙⵔⴰⴳ:
mail-refused-next = ⵓⵔ ⴰ ⵜⴼⵔⵔⵓⴷ ⵢⴰⵜ ⵖⴼ ⵉⴼⴰⵔⵉⵙⵏ ⴰⴷ. ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⴳ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⵓⵔ ⵉⵏⴼⵉⵍ.

mail-new_order-subject = ⵜⵓⵜⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ { $number }
mail-new_order-title = ⵜⵍⵍⴰ ⵜⵓⵜⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉ ⵓⵙⵙⵓⵊⴷ
mail-new_order-place = ⴰⴷⵖⴰⵔ:
mail-new_order-cash = ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵉⵜⵜⵡⴰⵎⵥ ⵙ ⵓⴼⵓⵙ:
mail-new_order-open = ⵕⵥⵎ ⵜⵓⵜⵜⵔⴰ
