mail-why = ⵜⵓⵡⴹ ⴽ ⵜⴱⵔⴰⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⴰⵏⵙⴰ ⵏⵏⴽ ⵜⵍⵍⴰ ⴳ ⵜⵓⵜⵜⵔⴰ. ⵓⵔ ⴰ ⵏⵜⵜⴰⵣⵏ ⵉⴷⵍⵍⴰⵏ.
mail-why-member = ⵜⵓⵡⴹ ⴽ ⵜⴱⵔⴰⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⴳⵉⴷ ⴰⴳⵎⴰⵎ ⴳ ⵜⵎⵙⵎⵓⵏⵜ. ⵓⵔ ⴰ ⵏⵜⵜⴰⵣⵏ ⵉⴷⵍⵍⴰⵏ.

mail-confirmation-subject = ⴰⵙⵙⵉⴷⵜ ⵏ ⵜⵓⵜⵜⵔⴰ { $number }
mail-confirmation-thanks = ⵜⴰⵏⵎⵎⵉⵔⵜ { $name }, ⵜⴻⵜⵜⵓⵙⴽⵍⵙ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ.
mail-confirmation-next = ⴽⵓ ⵜⴰⵎⵙⵎⵓⵏⵜ ⵔⴰⴷ ⵜⵙⵙⵓⵊⴷ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ, ⵜⵣⵎⵔ ⴰⴷ ⴰⴽ ⵜⵙⵙⵉⵡⵍ ⴷⴰⵜ ⵓⵣⵣⵓⵣⴷ. ⵜⴼⵔⵔⵓⴷ ⴽⵓ ⴰⴽⵎⵎⵓⵙ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⵜ ⵜⴰⵎⵥⴷ. ⵃⴹⵓ ⵜⴰⴱⵔⴰⵜ ⴰⴷ.
mail-confirmation-paid = ⵢⵓⵡⴹ ⵓⴼⵔⴰ ⵏⵏⴽ. ⴽⵓ ⵜⴰⵎⵙⵎⵓⵏⵜ ⵔⴰⴷ ⵜⵙⵙⵓⵊⴷ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ, ⵜⵣⵎⵔ ⴰⴷ ⴰⴽ ⵜⵙⵙⵉⵡⵍ ⴷⴰⵜ ⵓⵣⵣⵓⵣⴷ. ⵓⵔ ⴰ ⵜⴼⵔⵔⵓⴷ ⵢⴰⵜ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ. ⵃⴹⵓ ⵜⴰⴱⵔⴰⵜ ⴰⴷ.

mail-accepted-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⴰⴽⵎⵎⵓⵙ ⴳ ⵓⵙⵙⵓⵊⴷ
mail-accepted = { $seller } ⵜⵇⴱⵍ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⴷ ⵜⵙⵙⵓⵊⴰⴷ ⴰⴽⵎⵎⵓⵙ.
mail-accepted-next = ⵔⴰⴷ ⴽ ⵜⴰⵡⴹ ⵜⴱⵔⴰⵜ ⴰⴷⴷⴰⵢ ⵉⴼⴼⵖ.

mail-handed_over-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⴰⴽⵎⵎⵓⵙ ⵉⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ
mail-handed_over = { $seller } ⵜⴼⴽⴰ ⴰⴽⵎⵎⵓⵙ ⵏⵏⴽ ⵉ ⵓⵎⴰⵙⴰⵢ { $carrier }.
mail-handed_over-next = ⴰⴷ ⵜⴼⵔⵓⴷ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ:
mail-handed_over-paid = ⵉⵜⵜⵓⴼⵔⴰ ⵣⵡⴰⵔ, ⵓⵔ ⴰ ⵜⴼⵔⵔⵓⴷ ⵢⴰⵜ ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ:

mail-delivered-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵢⵓⵡⴹ ⵓⴽⵎⵎⵓⵙ
mail-delivered = ⵢⵓⵡⴹ ⴽ ⵓⴽⵎⵎⵓⵙ ⵏ { $seller }.
mail-delivered-next = ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⴰⵖⵓⵍⴷ ⵖⴼ ⵜⵎⵙⵖⵉⵡⵜ ⴰⵔ { $date }, ⵖⴰⵙ ⵉⴼⴰⵔⵉⵙⵏ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵔⴼ ⴰⴷ.

mail-refused-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵢⴰⵏ ⵓⴳⵣⵣⵓⵎ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⴷ ⵢⴰⵡⴹ
mail-refused = { $seller } ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴳ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ.
mail-called_off = ⵉⵙⵙⵔ ⵓⵙⵓⵇ ⴰⴳⵣⵣⵓⵎ ⵏ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⵏⵏⴰ ⵔⴰⴷ ⵜⵙⵙⵓⵊⴷ { $seller }.
mail-unanswered = { $seller } ⵓⵔ ⵜⵔⵓⵔⵉ ⴳ ⵡⴰⴽⵓⴷ: ⵉⵜⵜⵓⵙⵙⵔ ⵓⴳⵣⵣⵓⵎ ⴰⴷ ⵏ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ.
mail-refused-reason = ⴰⵙⵔⴰⴳ:
mail-refused-next = ⵓⵔ ⴰ ⵜⴼⵔⵔⵓⴷ ⵢⴰⵜ ⵖⴼ ⵉⴼⴰⵔⵉⵙⵏ ⴰⴷ. ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⴳ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⵓⵔ ⵉⵏⴼⵉⵍ.
mail-refused-paid = ⴰⵢⵏⵏⴰ ⵜⴼⵔⵉⴷ ⵖⴼ ⵉⴼⴰⵔⵉⵙⵏ ⴰⴷ ⵔⴰⴷ ⴰⴽ ⵉⵜⵜⵓⵔⴰⵔ; ⵜⴰⴱⵔⴰⵜ ⵔⴰⴷ ⵜ ⵜⵙⵙⵉⴷⵜ. ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⴳ ⵜⵓⵜⵜⵔⴰ ⵏⵏⴽ ⵓⵔ ⵉⵏⴼⵉⵍ.

mail-new_order-subject = ⵜⵓⵜⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ { $number }
mail-new_order-title = ⵜⵍⵍⴰ ⵜⵓⵜⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉ ⵓⵙⵙⵓⵊⴷ
mail-new_order-place = ⴰⴷⵖⴰⵔ:
mail-new_order-cash = ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵉⵜⵜⵡⴰⵎⵥ ⵙ ⵓⴼⵓⵙ:
mail-new_order-paid = ⵉⵜⵜⵓⴼⵔⴰ ⵣⵡⴰⵔ, ⵓⵔ ⴰ ⵉⵜⵜⵡⴰⵎⵥ ⵢⴰⵜ:
mail-new_order-open = ⵕⵥⵎ ⵜⵓⵜⵜⵔⴰ

mail-transfer-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵎⴰⵎⴽ ⴰⴷ ⵜⴼⵔⵓⴷ
mail-transfer = ⵉⴼⴰⵔⵉⵙⵏ ⵏⵏⴽ ⵜⵜⵓⵃⴹⴰⵏ ⴰⵔ ⴷ ⵢⴰⵡⴹ ⵓⵙⵉⵡⴹ ⵏⵏⴽ.
mail-transfer-amount = ⴰⵜⵉⴳ:
mail-transfer-reference = ⵜⴰⵎⵙⵙⵓⵖⵍⵜ, ⴰⵔⴰ ⵜⵜ ⴳ ⵓⵙⵉⵡⴹ:
mail-transfer-account = ⴰⵎⵉⴹⴰⵏ (RIB):
mail-transfer-until = ⴰⴷ ⵉⵜⵜⵓⴼⵔⵓ ⴷⴰⵜ:
mail-transfer-next = ⵎⴽ ⵓⵔ ⵉⵜⵜⵓⴼⵔⴰ ⴳ ⵡⴰⴽⵓⴷ ⴰⴷ, ⵉⴼⴰⵔⵉⵙⵏ ⴰⴷ ⵖⵓⵍⵏ ⵖⵔ ⵓⵣⵣⵏⵣⵉ. ⵜⴰⵙⵏⴰ ⵏ ⵓⴼⵔⴰ ⵜⵙⵎⴰⵍⴰ ⵎⴰⵏⵉ ⵢⵓⵡⴹ ⵓⵙⵉⵡⴹ.
mail-transfer-open = ⵥⵕ ⴰⴼⵔⴰ

mail-refund-subject = ⵜⵓⵜⵜⵔⴰ { $number }: ⵉⵜⵜⵓⵔⴰⵔ ⴰⴽ ⵓⵇⴰⵔⵉⴹ
mail-refund = ⵉⵜⵜⵓⵔⴰⵔ ⴰⴽ ⵓⵇⴰⵔⵉⴹ ⵏⵏⴽ.
mail-refund-amount = ⴰⵜⵉⴳ:
mail-refund-by-card = ⵉⵜⵜⵓⵔⴰⵔ ⵖⵔ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴰ ⵉⴼⵔⴰⵏ, ⴳ ⴽⵔⴰ ⵏ ⵡⵓⵙⵙⴰⵏ.
mail-refund-by-transfer = ⵉⵜⵜⵓⵙⵉⵡⴹ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⵏⵏⴽ.
mail-refund-by-cash = ⵉⵜⵜⵓⴼⴽⴰ ⴰⴽ ⵙ ⵓⴼⵓⵙ, ⵙ ⵜⴰⵏⴱⵔⴰⵜ.

mail-payout-number = ⴰⵙⵉⵡⴹ ⵓⵟⵟⵓⵏ:
mail-payout-amount = ⴰⵜⵉⴳ:
mail-payout-account = ⴰⵎⵉⴹⴰⵏ:
mail-payout-reason = ⴰⵙⵔⴰⴳ:
mail-payout-open = ⵕⵥⵎ ⴰⵎⵉⴹⴰⵏ ⵏ ⵜⵎⵙⵎⵓⵏⵜ
mail-payout_sent-subject = ⴰⵙⵉⵡⴹ { $number }: ⴳ ⵓⴱⵔⵉⴷ
mail-payout_sent = ⵉⴷⴷⴰ ⵡⴰⵏⴰⴹ ⵖⵔ ⵍⴱⴰⵏⴽⴰ ⴰⴷ ⵜⴼⵔⵓ { $cooperative }.
mail-payout_sent-next = ⴰⵇⴰⵔⵉⴹ ⴰⵔ ⵉⵜⵜⴰⵡⴹ ⴳ ⵙⵏⴰⵜ ⵏ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ.
mail-payout_cash-subject = ⴰⵙⵉⵡⴹ { $number }: ⵙ ⵓⴼⵓⵙ
mail-payout_cash = ⵜⴰⵙⵖⴰⵔⵜ ⵏ { $cooperative } ⵜⴻⵜⵜⵓⴼⴽⴰ ⵙ ⵓⴼⵓⵙ.
mail-payout_cash-next = ⵃⴹⵓ ⵜⴰⵏⴱⵔⴰⵜ; ⵉⵍⵍⴰ ⴳⵉⵙ ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵉⵡⴹ.
mail-payout_returned-subject = ⴰⵙⵉⵡⴹ { $number }: ⵜⵔⵓⵔⵉ ⵜ ⵍⴱⴰⵏⴽⴰ
mail-payout_returned = ⵍⴱⴰⵏⴽⴰ ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴼⵔⵓ { $cooperative }.
mail-payout_returned-next = ⴰⵜⵉⴳ ⵉⵖⵓⵍ ⴷ ⵉⵍⵍⴰ. ⵙⵏⵇⴷ ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⴹⴰⵏ ⴷ ⵜⵙⴳⴰ ⴷⴰⵜ ⵓⵙⵉⵡⴹ ⴷ ⵉⵜⴷⴷⵓⵏ.

mail-cash_warning-subject = ⵉⵇⴰⵔⵉⴹⵏ ⵉ ⵓⴼⴽⴰ ⴷⴰⵜ { $date }
mail-cash_warning = ⵜⵃⴹⵟⴰ { $cooperative } ⵓⴳⴰⵔ ⵏ ⵉⵇⴰⵔⵉⴹⵏ ⵏ ⵉⵎⵙⵖⵏ ⵏ ⵎⴰⵢⴷ ⵜⵙⵙⵔⵅⴰ ⵜⵙⴳⴰ.
mail-cash_warning-held = ⴷⴰⵔⵓⵏ:
mail-cash_warning-ceiling = ⴰⵢⵏ ⵉⵜⵜⵓⵙⵔⵅⴰⵏ:
mail-cash_warning-day = ⴱⵍⴰ ⴰⵙⵎⵓⵏ ⵙⴳ:
mail-cash_warning-next = ⴼⴽⴰⵜ ⴰⵎⵓⴳⵔ ⵉ ⵜⵙⵉⵔⴰ ⵏ ⵜⵙⴳⴰ ⵏⵖ ⵙⵔⵙⴰⵜ ⵜ ⴳ ⵍⴱⴰⵏⴽⴰ ⴷⴰⵜ ⵏ ⵡⴰⵙⵙ ⴰⵏ; ⵎⴽ ⵓⵀⵓ, ⵓⵔ ⵜⵖⵉⵢⵎ ⴰⴷ ⵜⵙⵎⵓⵏⵎ ⵉⵇⴰⵔⵉⴹⵏ ⵙ ⵉⵅⴼ ⵏⵏⵓⵏ ⴰⵔ ⴷ ⵉⵜⵜⵓⴳ ⵓⵢⴰ.

# ⵜⵉⴱⵔⴰⵜⵉⵏ ⵜⵓⵣⵣⵉⵍⵉⵏ: ⵜⴰⵡⵉⵏⴰⵙⵜ ⴷ ⵓⵙⵖⵓⵏ.
sms-confirmation = ⵜⵓⵜⵜⵔⴰ { $number } ⵜⴻⵜⵜⵓⵙⴽⵍⵙ: { $total } ⵙ ⵓⴼⵓⵙ.
sms-confirmation-paid = ⵜⵓⵜⵜⵔⴰ { $number } ⵜⴻⵜⵜⵓⴼⵔⴰ: { $total }.
sms-accepted = ⵜⵓⵜⵜⵔⴰ { $number } ⴳ ⵓⵙⵙⵓⵊⴷ. { $seller }
sms-handed_over = ⵜⵓⵜⵜⵔⴰ { $number } ⴳ ⵓⴱⵔⵉⴷ, { $total } ⵙ ⵓⴼⵓⵙ. { $seller }
sms-handed_over-paid = ⵜⵓⵜⵜⵔⴰ { $number } ⴳ ⵓⴱⵔⵉⴷ, ⵜⴻⵜⵜⵓⴼⵔⴰ. { $seller }
sms-delivered = ⵜⵓⵡⴹ ⵜⵓⵜⵜⵔⴰ { $number }. ⴰⵖⵓⵍ ⴰⵔ { $date }. { $seller }
sms-called_off = ⵉⵜⵜⵓⵙⵙⵔ ⵓⴽⵎⵎⵓⵙ ⵏ { $number }. { $seller }
sms-transfer = ⴼⵔⵓ { $total } ⵙ { $reference } ⴷⴰⵜ { $until }
sms-refund = ⵜⵓⵜⵜⵔⴰ { $number }: ⵉⵜⵜⵓⵔⴰⵔ ⴰⴽ { $total }.
sms-new_order = ⵜⵓⵜⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ { $number }: { $total }.
sms-payout_sent = ⴰⵙⵉⵡⴹ { $number } ⵏ { $total } ⵉⴷⴷⴰ ⵖⵔ ⵍⴱⴰⵏⴽⴰ.
sms-payout_cash = ⴰⵙⵉⵡⴹ { $number } ⵏ { $total } ⵙ ⵓⴼⵓⵙ.
sms-payout_returned = ⵜⵔⵓⵔⵉ ⵍⴱⴰⵏⴽⴰ ⴰⵙⵉⵡⴹ { $number } ⵏ { $total }.
sms-cash_warning = ⴷⴰⵔⵓⵏ { $total }, ⵢⵓⴳⵔ: ⴼⴽⴰⵜ ⴰⵎⵓⴳⵔ ⴷⴰⵜ { $date }.
mail-draft-reasons = ⴰⵢⵏⵏⴰ ⵜⵏⵏⴰ ⵜⵙⴳⴰ:
mail-draft-open = ⵕⵥⵎ ⵉⴼⴰⵔⵉⵙⵏ
mail-draft_accepted-subject = { $product }: ⴳ ⵜⵃⴰⵏⵓⵜ
mail-draft_accepted = ⵜⵇⴱⵍ ⵜⵙⴳⴰ { $product }. ⴰⵔ ⵜ ⵜⵜⵥⵕⵕⴰⵏ ⵉⵎⵙⴰⵖⵏ.
mail-draft_accepted-next = ⵙⵏⵇⴷ ⴰⵜⵉⴳ ⴷ ⵓⵃⵟⵟⵓ: ⴽⵏⵏⵉ ⵡⴰⵀⴰ ⴰⵢⴷ ⵜⵏ ⵉⵙⵙⵔⵙⵏ.
mail-draft_returned-subject = { $product }: ⵉⵅⵚⵚⴰ ⵓⵙⵏⴼⵍ
mail-draft_returned = ⵜⵔⵓⵔⵉ ⴷ ⵜⵙⴳⴰ { $product }.
mail-draft_returned-next = ⵙⵏⴼⵍⴰⵜ ⴰⵢⵏⵏⴰ ⵜⵓⵜⵔ ⵜⴰⵣⵏⵎ ⵜ ⴷⴰⵖ. ⴰⵢⵏⵏⴰ ⵥⵕⵕⴰⵏ ⵉⵎⵙⴰⵖⵏ ⵓⵔ ⵉⵙⵏⴼⵍ.
sms-draft_accepted = ⵉⵍⵍⴰ ⴳ ⵜⵃⴰⵏⵓⵜ: { $product }.
sms-draft_returned = ⵜⵓⵜⵔ ⵜⵙⴳⴰ ⴰⵙⵏⴼⵍ: { $product }.
