# Texts of the studio, for cooperatives and the region.

## Everywhere
language = ⵜⵓⵜⵍⴰⵢⵜ
close = ⵇⵇⵏ
cancel = ⵙⵔ
save = ⵃⴹⵓ
show = ⵙⴽⵏ
back = ⴰⵖⵓⵍ
loading = ⴰⵣⴷⴰⵎ…
try-again = ⴰⵔⵎ ⴷⴰⵖ
show-more = ⵙⴽⵏ ⵓⴳⴳⴰⵔ
show-all = ⵙⴽⵏ ⵎⴰⵕⵕⴰ ({ $count })
less = ⴽⴽⵙ ⵢⴰⵏ
more = ⵔⵏⵓ ⵢⴰⵏ
screens = ⵉⴳⴷⵉⵍⵏ
note-optional = ⵜⴰⵣⵎⵉⵍⵜ (ⵎⴽ ⵜⵔⵉⴷ)
field-missing = ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⴰⵔⴰⴷ ⵖⵉⴷ.
cannot-be-undone = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⴰⵖⵓⵍⴷ ⵖⴼ ⵎⴰⵢⴰⴷ.
age-now = ⵖⵉⵍⴰⴷ
age-minutes = { $count } ⵜⵓⵙⴷⵉⴷⵉⵏ ⴰⵢⴰ
age-hours = { $count } ⵜⵙⵔⴰⴳⵉⵏ ⴰⵢⴰ
age-days =
    { $count ->
        [one] { $count } ⵡⴰⵙⵙ ⴰⵢⴰ
       *[other] { $count } ⵡⵓⵙⵙⴰⵏ ⴰⵢⴰ
    }

## When something fails
failure-offline = ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⴷⴰⵢ.
failure-signed-out = ⵜⵜⵉⵡⵉⴹ ⵜⵖⵉⵎⵉⵜ ⵏⵏⵓⵏ: ⴽⵛⵎⴰⵜ ⴷⴰⵖ.
failure-not-found = ⵓⵔ ⵉⵍⵍⵉ, ⵏⵖ ⵓⵔ ⵉⵕⵥⵎ ⵉ ⵓⵎⵉⴹⴰⵏ ⴰⴷ.
failure-busy = ⴽⵉⴳⴰⵏ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ: ⵇⵍⴰⵜ ⵉⵎⵉⴽ.
failure-server = ⵜⵍⵍⴰ ⵜⵣⴳⵍⵜ ⵖⵓⵔⵏⵖ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ.
shown-as-of = ⵜⵉⵏⵎⵍⵉⵏ ⵜⵉⵎⴳⴳⵓⵔⴰ:
unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ
unknown-words = ⵜⴰⵏⵙⴰ ⴰⴷ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵎⵉⴹⴰⵏ ⴰⴷ.
unknown-way = ⴰⵖⵓⵍ ⵖⵔ ⵜⵉⵣⵡⵓⵔⵉ

## Account
sign-in = ⴽⵛⵎ
sign-in-who = ⴰⵙⴰⵢⵙ ⵏ ⵜⴷⵔⴰⵡⵉⵏ ⴷ ⵜⵎⵏⴰⴹⵜ.
sign-out = ⴼⴼⵖ
email = ⵉⵎⴰⵢⵍ
password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
account = ⴰⵎⵉⴹⴰⵏ
workplaces = ⵉⴷⵖⴰⵔⵏ ⵏ ⵜⵡⵓⵔⵉ
all-workplaces = ⵎⴰⵕⵕⴰ ⵉⴷⵖⴰⵔⵏ
choose-workplace = ⵎⴰⵏⵉ ⴳ ⵜⵙⵡⵓⵔⵔⵉⵎ?
no-workplace = ⴰⵎⵉⴹⴰⵏ ⴰⴷ ⵓⵔ ⵉⵣⴷⵉ ⴷ ⴽⵔⴰ ⵏ ⵜⴷⵔⴰⵡⵜ ⵏⵖ ⵜⴰⵎⵏⴰⴹⵜ.
a-cooperative = ⵜⴰⴷⵔⴰⵡⵜ
a-region = ⵜⴰⵎⵏⴰⴹⵜ

## Orders
orders = ⵜⵓⵜⵔⵉⵡⵉⵏ
orders-by-state = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵙ ⵡⴰⴷⴷⴰⴷ
orders-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵔⴰ ⵖⵉⴷ.
orders-none-new = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.
orders-count =
    { $count ->
        [one] { $shown } ⵜⵓⵜⵔⴰ
       *[other] { $shown } ⵜⵓⵜⵔⵉⵡⵉⵏ
    }
tab-new = ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ
tab-accepted = ⵜⵜⵓⵇⴱⵍⵏⵜ
tab-packed = ⵜⵜⵓⵙⵎⵓⵏⵏⵜ
tab-handed-over = ⴳ ⵓⴱⵔⵉⴷ
tab-delivered = ⵍⴽⵎⵏⵜ
tab-ended = ⵜⵜⵓⴳⵉⵏⵜ, ⵓⵖⵓⵍⵏⵜ
state-placed = ⵜⴰⵎⴰⵢⵏⵓⵜ
state-accepted = ⵜⵜⵓⵇⴱⵍ
state-packed = ⵜⵜⵓⵙⵎⵓⵏ
state-handed-over = ⴳ ⵓⴱⵔⵉⴷ
state-delivered = ⵜⵍⴽⵎ
state-refused = ⵜⵜⵓⴳⵢ
state-returned = ⵜⵓⵖⵓⵍ
state-closed = ⵉⵙⵎⴷ
state-cancelled = ⵉⵜⵜⵓⵙⵔ
state-reserved = ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⴰⴼⵔⵔⵓ
state-expired = ⵉⵣⵔⵉ ⵓⴽⵓⴷ ⵏ ⵓⴼⵔⵔⵓ
order = ⵜⵓⵜⵔⴰ
order-not-found = ⵜⵓⵜⵔⴰ ⴰⴷ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⴷⵔⴰⵡⵜ ⴰⴷ.
lines-more =
    { $count ->
        [one] ⴷ { $count } ⵓⴼⴰⵔⵉⵙ ⵢⴰⴹⵏ
       *[other] ⴷ { $count } ⵉⴼⴰⵔⵉⵙⵏ ⵢⴰⴹⵏ
    }
cash-to-collect = ⴰⴷ ⵢⵜⵜⵓⵎⵥ
cash-collected = ⵉⵜⵜⵓⵎⵥ
to-pack = ⵉ ⵓⵙⵎⵓⵏ
in-the-parcel = ⴳ ⵓⴽⵎⵎⵓⵙ
pieces =
    { $count ->
        [one] { $shown } ⵜⵓⴼⵓⵔⵜ
       *[other] { $shown } ⵜⵓⴼⵔⵉⵏ
    }
for-whom = ⵉ ⵎⵉ
recipient = ⵉⵙⵎ
place = ⴰⴷⵖⴰⵔ
landmark = ⵜⴰⵎⴰⵜⴰⵔⵜ
note = ⵜⵓⵣⵉⵏⵜ
call = ⵖⵔ ⴰⵙ
carrier = ⴰⵎⴰⵡⴰⵢ
carrier-other = ⵢⴰⴹⵏ
carrier-name = ⵉⵙⵎ ⵏ ⵓⵎⴰⵡⴰⵢ
tracking-number = ⵓⵟⵟⵓⵏ ⵏ ⵓⴹⴼⴰⵕ
tracking-number-optional = ⵓⵟⵟⵓⵏ ⵏ ⵓⴹⴼⴰⵕ (ⵎⴽ ⵜⵔⵉⴷ)
money = ⵉⴷⵔⵉⵎⵏ
goods = ⵜⵉⵙⵍⵄⵉⵏ
delivery = ⴰⵙⵉⵡⴹ
commission = ⵜⴰⵙⵖⵔⵜ ⵏ ⵜⵙⵓⵇⵜ
payout = ⵜⴰⵙⵖⵔⵜ ⵏ ⵜⴷⵔⴰⵡⵜ
steps = ⵉⵙⵓⵔⵉⴼⵏ

## What can be done with an order
step-accept = ⵇⴱⵍ
step-refuse = ⴰⴳⵢ
step-pack = ⵉⵜⵜⵓⵙⵎⵓⵏ
step-hand-over = ⴼⴽ ⵉ ⵓⵎⴰⵡⴰⵢ
step-deliver = ⵉⵍⴽⵎ
step-return = ⵢⵓⵖⵓⵍ ⴷ
confirm-pack =
    { $count ->
        [one] { $count } ⵓⴼⴰⵔⵉⵙ ⵓⵔ ⵉⵜⵜⵓⵔⵛⵎ. ⵉⵙ ⵉⵍⵍⴰ ⴽⵓⵍⵍⵓ ⴳ ⵓⴽⵎⵎⵓⵙ?
       *[other] { $count } ⵉⴼⴰⵔⵉⵙⵏ ⵓⵔ ⵜⵜⵓⵔⵛⵎⵏ. ⵉⵙ ⵉⵍⵍⴰ ⴽⵓⵍⵍⵓ ⴳ ⵓⴽⵎⵎⵓⵙ?
    }
confirm-deliver = ⵉⵓⵎⵥ ⵓⵎⵙⵖ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ, ⵉⴼⵔⵓ { $amount }.
reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
reason-words = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵙ ⴽⵔⴰ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ
reason-missing = ⵙⵜⵉⵎ ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏⵖ ⴰⵔⴰⵎ ⵜⵜ.
reason-other = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ
reason-sold-out = ⵉⵜⵜⵡⴰⵥⴰ
reason-spoiled = ⵉⵅⵙⵔ ⵓⴼⴰⵔⵉⵙ
reason-no-delivery = ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⵙⵉⵡⴹ ⵖⵔ ⵓⴷⵖⴰⵔ ⴰⴷ
reason-shopper-asked = ⵉⵜⵔ ⵜ ⵓⵎⵙⵖ
reason-not-found = ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ ⵓⵎⵙⵖ
reason-not-paid = ⵓⵔ ⵉⴼⵔⵉ ⵓⵎⵙⵖ
reason-shopper-refused = ⵢⵓⴳⵢ ⵓⵎⵙⵖ ⴰⴽⵎⵎⵓⵙ
reason-damaged = ⵉⵅⵙⵔ ⵓⴽⵎⵎⵓⵙ ⴳ ⵓⴱⵔⵉⴷ
refuse-means = ⴰⴷ ⵉⵙⵙⵏ ⵓⵎⵙⵖ, ⴷ ⴰⴷ ⴰⵡⵏ ⵢⴰⵖⵓⵍ ⵓⵃⵟⵟⵓ.
return-means = ⴰⴷ ⵢⴰⵖⵓⵍ ⵓⴽⵎⵎⵓⵙ, ⴷ ⴰⴷ ⴰⵡⵏ ⵢⴰⵖⵓⵍ ⵓⵃⵟⵟⵓ.

## Products
products = ⵉⴼⴰⵔⵉⵙⵏ
products-none = ⵓⵔ ⵜⴰ ⵍⵍⵉⵏ ⵉⴼⴰⵔⵉⵙⵏ.
product = ⴰⴼⴰⵔⵉⵙ
price = ⴰⵜⵉⴳ
product-gone = ⴰⴼⴰⵔⵉⵙ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵣⵣⵏⵣⴰ
change-price = ⵙⵏⴼⵍ ⴰⵜⵉⴳ
stock = ⴰⵃⵟⵟⵓ
change-stock = ⵙⵏⴼⵍ ⴰⵃⵟⵟⵓ
new-price = ⴰⵜⵉⴳ ⴰⵎⴰⵢⵏⵓ ({ $currency })
price-now = ⴰⵜⵉⴳ ⵖⵉⵍⴰⴷ: { $amount }
price-wrong = ⴰⵔⴰⵎ ⴰⵜⵉⴳ, ⵣⵓⵏⴷ 85,50.
price-means = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵜⵉⵇⴱⵓⵔⵉⵏ ⴰⴷ ⵖⵓⵔⵙⵏⵜ ⵉⵇⵇⵉⵎ ⵡⴰⵜⵉⴳ ⵏⵙⵏⵜ.
in-stock = ⴳ ⵓⵃⵟⵟⵓ
sold-out = ⵉⵜⵜⵡⴰⵥⴰ
stock-low = ⵉⵎⵉⴽ ⴰⴷ ⵉⵇⵇⵉⵎⵏ
stock-why = ⵎⴰⴷ ⵉⵊⵔⴰⵏ?
stock-received = ⵍⴽⵎⵏⵜ ⴷ ⵜⵙⵍⵄⵉⵏ
stock-counted = ⴰⵙⵙⵉⴹⵏ
stock-lost = ⵉⵔⵥⴰ ⵏⵖ ⵉⵊⵍⴰ
stock-sold-elsewhere = ⵉⵣⵣⵏⵣ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ
stock-sold = ⵜⵓⵜⵔⴰ
stock-given-back = ⵢⵓⵖⵓⵍ ⴷ ⵙⴳ ⵜⵓⵜⵔⴰ
stock-pieces = ⵎⵏⵛⴽ ⵏ ⵜⵓⴼⵔⵉⵏ?
stock-there = ⵎⵏⵛⴽ ⵏ ⵜⵓⴼⵔⵉⵏ ⴰⴷ ⵉⵍⵍⴰⵏ?
stock-wrong = ⴰⵔⴰⵎ ⵓⵟⵟⵓⵏ ⵓⵎⵎⵉⴷ.
stock-below-zero = ⵓⵔ ⵉⵍⵍⵉ ⵓⵏⵛⵜ ⴰⵏⵏ ⴳ ⵓⵃⵟⵟⵓ.
stock-journal = ⴰⵖⵎⵉⵙ ⵏ ⵓⵃⵟⵟⵓ
stock-after = ⵇⵇⵉⵎⵏ { $count }
journal = ⴰⵖⵎⵉⵙ
journal-all = ⵎⴰⵕⵕⴰ ⵉⴼⴰⵔⵉⵙⵏ
journal-none = ⵓⵔ ⵜⴰ ⵉⵎⵎⵓⵙⵙⵉ ⵓⵃⵟⵟⵓ.

## Sales and boards
sales = ⵜⵉⵣⵣⵏⵣⵉⵡⵉⵏ
board = ⵜⴰⴼⵍⵡⵉⵜ
cooperatives = ⵜⵉⴷⵔⴰⵡⵉⵏ
cooperatives-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⴷⵔⴰⵡⵜ ⴳ ⵜⵎⵏⴰⴹⵜ ⴰⴷ.
cooperatives-count =
    { $count ->
        [one] { $shown } ⵜⴰⴷⵔⴰⵡⵜ
       *[other] { $shown } ⵜⵉⴷⵔⴰⵡⵉⵏ
    }
province = ⵜⴰⵙⴳⴰ
category = ⵜⴰⵙⵎⵉⵍⵜ
members = ⵉⵎⴰⴳⵔⴰⵡⵏ
women = ⵜⵉⵎⵖⴰⵔⵉⵏ
ice-warning = ICE ⵓⵔ ⵉⵍⵍⵉ ⵏⵖ ⵓⵔ ⵉⵎⵢⴰⵇⵇⴰⵏ
women-led = ⵙⵙⵓⴷⵓⵏⵜ ⵜⵜ ⵜⵎⵖⴰⵔⵉⵏ
period = ⴰⵣⵎⵣ
period-7 = 7 ⵡⵓⵙⵙⴰⵏ
period-30 = 30 ⵡⴰⵙⵙ
period-90 = 90 ⵡⴰⵙⵙ
period-month = ⴰⵢⵢⵓⵔ ⴰⴷ
period-own = ⴰⵣⵎⵣ ⵢⴰⴹⵏ
period-from = ⵙⴳ
period-to = ⴰⵔ
period-incomplete = ⵙⵜⵉⵎ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ.
period-reversed = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵍⵍⴰ ⴹⴰⵕⵜ ⵓⵎⴳⴳⴰⵔⵓ.
period-too-long = { $days } ⵡⵓⵙⵙⴰⵏ ⵙ ⵓⴳⴳⴰⵔ.
export = ⵙⵙⵓⴼⵖ
print = ⵙⵉⴳⴳⵣ
what-means = ⵎⴰⴷ ⵉⵇⵇⴰⵏ « { $name } »?
as-table = ⵙⴽⵏ ⴳ ⵜⴼⵍⵡⵉⵜ
no-sales = ⵓⵔ ⵜⵍⵍⵉ ⵜⵣⵣⵏⵣⵉ ⴳ ⵓⵣⵎⵣ ⴰⴷ.
sales-not-yours = ⵜⴰⵡⵓⵔⵉ ⵏⵏⵓⵏ ⴳ ⵜⴷⵔⴰⵡⵜ ⵓⵔ ⴳⵉⵙ ⵜⵉⵣⵣⵏⵣⵉⵡⵉⵏ.
day = ⴰⵙⵙ
units = ⵜⵓⴼⵔⵉⵏ
figure = ⴰⵎⴰⵜⴰⵔ
value = ⴰⵜⵉⴳ
by-day = ⵙ ⵡⴰⵙⵙ
sales-by-day = ⵜⵉⵣⵣⵏⵣⵉⵡⵉⵏ ⵙ ⵡⴰⵙⵙ
by-product = ⵙ ⵓⴼⴰⵔⵉⵙ
by-province = ⵙ ⵜⵙⴳⴰ
by-category = ⵙ ⵜⵙⵎⵉⵍⵜ
by-cooperative = ⵙ ⵜⴷⵔⴰⵡⵜ
goods-sold = ⵜⵉⵙⵍⵄⵉⵏ ⵉⵜⵜⵓⵣⵣⵏⵣⵏ
goods-sold-means = ⴰⵜⵉⴳ ⵏ ⵜⵙⵍⵄⵉⵏ ⵉⵜⵜⵓⵜⵔⵏ ⴳ ⵓⵣⵎⵣ, ⴱⵍⴰ ⴰⵙⵉⵡⴹ, ⴱⵍⴰ ⵎⴰⴷ ⵉⵜⵜⵓⴳⵉⵏ ⵏⵖ ⵢⵓⵖⵓⵍⵏ.
seller-orders-means = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵏ ⵓⵣⵎⵣ ⴳ ⵉⵍⵍⴰ ⵢⴰⵏ ⵓⴼⴰⵔⵉⵙ ⵏⵏⵓⵏ.
commission-means = ⵎⴰⴷ ⵜⵜⴰⵎⵥ ⵜⵙⵓⵇⵜ ⵙⴳ ⵜⵣⵣⵏⵣⵉⵡⵉⵏ ⴰⴷ.
payout-means = ⵜⵉⵙⵍⵄⵉⵏ ⵉⵜⵜⵓⵣⵣⵏⵣⵏ ⴱⵍⴰ ⵜⴰⵙⵖⵔⵜ ⵏ ⵜⵙⵓⵇⵜ.
delivered-of = { $count } ⵍⴽⵎⵏⵜ
sales-means = ⴰⵜⵉⴳ ⵏ ⵜⵙⵍⵄⵉⵏ ⵉⵜⵜⵓⵜⵔⵏ ⴳ ⵓⵣⵎⵣ, ⴱⵍⴰ ⴰⵙⵉⵡⴹ, ⴱⵍⴰ ⵎⴰⴷ ⵉⵜⵜⵓⴳⵉⵏ ⵏⵖ ⵢⵓⵖⵓⵍⵏ.
orders-means = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵏ ⵓⵣⵎⵣ ⴳ ⵉⵍⵍⴰ ⵓⴼⴰⵔⵉⵙ ⵏ ⵜⵎⵏⴰⴹⵜ. ⵜⵓⵜⵔⴰ ⵙⴳ ⵙⵏⴰⵜ ⵜⴷⵔⴰⵡⵉⵏ ⵜⵜⵓⵙⵙⵉⴹⵏ ⵢⴰⵜ ⵜⵡⴰⵍⴰ.
baskets = ⵉⵙⵏⵏⴰⵢⵏ
baskets-means = ⵉⵙⵏⵏⴰⵢⵏ ⵏⵏⴰ ⴱⴷⴰⵏ ⵉⵎⵙⴰⵖⵏ ⴳ ⵓⵣⵎⵣ, ⵎⴰⵛ ⵜⵜⵓⵜⵔⵏ ⵏⵖ ⵓⵀⵓ.
average-order = ⵜⵓⵜⵔⴰ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
average-order-means = ⵜⵉⵣⵣⵏⵣⵉⵡⵉⵏ ⴱⴹⴰⵏⵜ ⵖⴼ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ.
delivered-orders = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵍⴽⵎⵏⵉⵏ
delivered-share = ⵜⴰⵙⵖⵔⵜ ⵉⵍⴽⵎⵏ
delivered-share-means = ⵜⵉⵙⵖⴰⵔ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵍⴽⵎⵏⵉⵏ ⵙⴳ ⵎⴰⵕⵕⴰ ⵜⵉⵙⵖⴰⵔ ⵏ ⵓⵣⵎⵣ.
women-led-share = ⵜⵉⴷⵔⴰⵡⵉⵏ ⵏ ⵜⵎⵖⴰⵔⵉⵏ
women-led-share-means = ⵜⴰⵙⵖⵔⵜ ⵏ ⵜⵣⵣⵏⵣⵉⵡⵉⵏ ⵏ ⵜⴷⵔⴰⵡⵉⵏ ⵏⵏⴰ ⵙⵙⵓⴷⵓⵏⵜ ⵜⵎⵖⴰⵔⵉⵏ.
women-led-sales = ⵜⵉⵣⵣⵏⵣⵉⵡⵉⵏ ⵏ ⵜⴷⵔⴰⵡⵉⵏ ⵏ ⵜⵎⵖⴰⵔⵉⵏ
women-led-cooperatives = ⵜⵉⴷⵔⴰⵡⵉⵏ ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴳ ⵜⵎⵏⴰⴹⵜ

## Money
money-not-yours = ⵜⴰⵡⵓⵔⵉ ⵏⵏⵓⵏ ⴳ ⵜⴷⵔⴰⵡⵜ ⵓⵔ ⴳⵉⵙ ⵉⴷⵔⵉⵎⵏ ⵏⵏⵙ.
balance-available = ⵉⵍⵍⴰ
balance-available-means = ⵜⴰⵙⵖⵔⵜ ⵏⵏⵓⵏ ⵙⴳ ⵎⴰⴷ ⵉⵍⴽⵎⵏ ⴷ ⵎⴰⴷ ⵉⵜⵜⵓⴼⵔⴰⵏ.
balance-in-payout = ⴳ ⵓⴼⵔⵔⵓ
balance-pending = ⴰⵔ ⵉⵜⵜⵇⵇⵍ
balance-pending-means = ⵜⴰⵙⵖⵔⵜ ⵏⵏⵓⵏ ⵙⴳ ⵎⴰⴷ ⵉⵍⴽⵎⵏ, ⵉⴷⵔⵉⵎⵏ ⵙⵓⵍ ⵍⵍⴰⵏ ⴷⴰⵔ ⵓⵎⴰⵡⴰⵢ ⵏⵖ ⵍⴱⴰⵏⴽ.
balance-cash = ⵉⴷⵔⵉⵎⵏ ⵖⵓⵔⵓⵏ
balance-cash-means = ⵎⴰⴷ ⴰⵡⵏ ⴼⵔⴰⵏ ⵉⵎⵙⵖⵏ ⵙ ⵓⴼⵓⵙ. ⵉⵜⵜⵓⵙⵙⴰⵏ ⴳ ⵓⴼⵔⵔⵓ ⴷ ⵉⵜⴷⴷⵓⵏ.
balance-debt = ⴰⵎⵔⵡⴰⵙ
balance-debt-means = ⵎⴰⴷ ⴷ ⵢⵓⵖⵓⵍⵏ ⴹⴰⵕⵜ ⵓⴼⵔⵔⵓ. ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⴼⵔⵔⵓ ⴷ ⵉⵜⴷⴷⵓⵏ.
next-payout = ⴰⴼⵔⵔⵓ ⴷ ⵉⵜⴷⴷⵓⵏ
next-cash-taken = ⴽⴽⵙ ⵉⴷⵔⵉⵎⵏ ⵖⵓⵔⵓⵏ
next-debt-taken = ⴽⴽⵙ ⴰⵎⵔⵡⴰⵙ
next-amount = ⴰⴷ ⵜⴰⵡⵉⵎ
next-left = ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ
next-below-minimum = ⴷⴷⴰⵡ { $amount } ⵓⵔ ⵉⵜⵜⵓⴼⵔⴰ: ⴰⴷ ⵉⵇⵇⵉⵎ ⵉ ⵜⵉⴽⴽⵍⵜ ⴷ ⵉⵜⴷⴷⵓⵏ.
next-no-account = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵉⴹⴰⵏ ⵏ ⵍⴱⴰⵏⴽ. ⴼⴽⴰⵜ RIB ⵏⵏⵓⵏ ⵉ ⵜⵎⵏⴰⴹⵜ.
next-means = ⵎⴽ ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ ⴰⵔ ⴰⵙⵙ ⴰⵏⵏ.
next-none = ⵓⵔ ⵜⵙⵜⵉ ⵜⵎⵏⴰⴹⵜ ⵓⵙⵙⴰⵏ ⵏ ⵓⴼⵔⵔⵓ.
held-until = ⵉⴱⴷⴷⴰ ⴰⵔ { $day }.
cash-ceiling = ⵜⵣⵎⵔⵎ ⴰⴷ ⵖⵓⵔⵓⵏ ⵉⵍⵉ { $amount }.
cash-over = ⵓⴳⴳⴰⵔ ⵏ ⵎⴰⵏⴰⵢⴰ ⵙⴳ { $since }. ⴼⴽⴰⵜ ⴰⵢⵏⵏⴰ ⵢⵓⴳⵔⵏ ⴷⴰⵜ { $day }: ⵙⴳ ⵡⴰⵙⵙ ⴰⵏⵏ ⵓⵔ ⵙⵓⵍ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴰⵎⵥⵎ ⵉⴷⵔⵉⵎⵏ.
cash-means = ⴰⵡⵢⴰⵜ ⵜⵏ ⵖⵔ ⵜⵙⵉⵔⴰ ⵏ ⵜⵎⵏⴰⴹⵜ ⵏⵖ ⵍⴱⴰⵏⴽ; ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⴼⵔⵔⵓ ⴷ ⵉⵜⴷⴷⵓⵏ.
payouts = ⵉⴼⵔⵔⴰ
payouts-none = ⵓⵔ ⵜⴰ ⵍⵍⵉⵏ ⵉⴼⵔⵔⴰ.
payout-prepared = ⵉ ⵓⵎⵙⴰⵙⴰ
payout-approved = ⵉⵜⵜⵓⵇⴱⵍ
payout-sent = ⵖⵔ ⵍⴱⴰⵏⴽ
payout-paid = ⵉⵜⵜⵓⴼⵔⴰ
payout-returned = ⵜⵔⴰⵔ ⵜ ⴷ ⵍⴱⴰⵏⴽ
payout-cancelled = ⵉⵜⵜⵓⵙⵔ
payout-proof = ⴰⵙⵙⴰⵖⵓⵍ
way-transfer = ⵙ ⵍⴱⴰⵏⴽ
way-cash = ⵙ ⵓⴼⵓⵙ
statement = ⴰⵙⴼⵔⵓ ⵏ ⵓⵎⵉⴹⴰⵏ
statement-none = ⵓⵔ ⵉⵜⵜⵓⵣⵎⵎⵍ ⵡⴰⵍⵓ ⴳ ⵓⵣⵎⵣ ⴰⴷ.
statement-opening = ⵉⵍⵍⴰ ⴷⴰⵜ
statement-closing = ⵉⵍⵍⴰ ⴹⴰⵕⵜ
statement-share = ⵜⴰⵙⵖⵔⵜ ⵏⵏⵓⵏ
commission-tax = ⵜⵉⵡⵙⵉ ⵖⴼ ⵜⵙⵖⵔⵜ
commission-why = ⵎⴰⵅ ⵜⴰⵙⵖⵔⵜ ⴰⴷ?
posting-prepaid = ⵉⵜⵜⵓⴼⵔⴰ ⵣⵡⴰⵔ
posting-cash-collected = ⵎⵥⵏ ⵉⴷⵔⵉⵎⵏ
posting-delivered = ⵉⵍⴽⵎ
posting-remitted = ⵉⴼⴽⴰ ⵜ ⵓⵎⴰⵡⴰⵢ
posting-released = ⵜⵕⵥⵎ ⵜⵙⵖⵔⵜ
posting-returned = ⵓⵖⵓⵍⵏⵜ ⵜⵙⵍⵄⵉⵏ
posting-refund-owed = ⴰⵙⴰⵖⵓⵍ ⵉⵍⵍⴰ
posting-refunded = ⵉⵜⵜⵓⵙⴰⵖⵓⵍ
posting-set-off = ⵉⴷⵔⵉⵎⵏ ⵖⵓⵔⵓⵏ, ⵜⵜⵓⵙⵙⴰⵏ
posting-debt-recovered = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵎⵔⵡⴰⵙ
posting-debt-paid = ⵉⵜⵜⵓⴼⵔⴰ ⵓⵎⵔⵡⴰⵙ
posting-cash-deposited = ⵜⵜⵓⴼⴽⴰⵏ ⵉⴷⵔⵉⵎⵏ
posting-payout-prepared = ⵉⵜⵜⵓⵙⵡⵊⴷ ⵓⴼⵔⵔⵓ
posting-payout-cancelled = ⵉⵜⵜⵓⵙⵔ ⵓⴼⵔⵔⵓ
posting-payout-paid = ⵉⵎⴷⴰ ⵓⴼⵔⵔⵓ
posting-payout-returned = ⵜⵔⴰⵔ ⴷ ⵍⴱⴰⵏⴽ ⴰⴼⵔⵔⵓ
treasury = ⵜⴰⵙⵏⴷⵓⵇⵜ
holds = ⵉⵙⴱⴷⴷⵏ
rules = ⵜⵉⵙⵖⵔⵉⵏ ⵏ ⵜⵙⵓⵇⵜ
choose-one = ⵙⵜⵉⵎ…
payout-prepare = ⵙⵡⵊⴷ ⴰⴼⵔⵔⵓ
payout-prepare-means = ⴽⵓ ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⵉⵜⵜⵓⵃⵟⵟⵓ, ⴱⵍⴰ ⵉⴷⵔⵉⵎⵏ ⵖⵓⵔ ⵜⴷⵔⴰⵡⵜ ⴷ ⵓⵎⵔⵡⴰⵙ. ⴹⴰⵕⵜ ⴰⴷ ⴼⵍⵍⴰⵙ ⵎⵙⴰⵙⴰⵏ ⵙⵉⵏ ⵉⵎⵙⵖⵓⵔⵏ.
payout-how = ⵎⴰⵎⴽ ⵉⵜⵜⵓⴼⵔⴰ?
payout-due = ⴰⵙⵙ ⵏ ⵓⴼⵔⵔⵓ { $day }
payout-by-hand = ⵉⵙⵡⵊⴷ ⵜ ⵓⵎⵙⵖⵓⵔ ⴳ { $day }
payout-approvals = { $count } ⵙⴳ { $of } ⵏ ⵓⵎⵙⴰⵙⴰ
payout-proof-label = ⴰⵙⵙⴰⵖⵓⵍ ⵏ ⵍⴱⴰⵏⴽ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵓⵍ
payouts-send =
    { $count ->
        [one] ⴰⴼⴰⵢⵍⵓ ⵏ ⵍⴱⴰⵏⴽ: { $shown } ⵓⴼⵔⵔⵓ
       *[other] ⴰⴼⴰⵢⵍⵓ ⵏ ⵍⴱⴰⵏⴽ: { $shown } ⵉⴼⵔⵔⴰ
    }
bank-file-made = ⵉⵡⵊⴷ ⵓⴼⴰⵢⵍⵓ ⵏ ⵍⴱⴰⵏⴽ.
bank-file-csv = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵉⴹⴰⵏⵏ (CSV)
bank-file-xml = ⵜⵓⵣⵉⵏⵜ ⵏ ⵍⴱⴰⵏⴽ (pain.001)
bank-file-no-xml = ⵓⵔ ⵜⵙⵜⵉ ⵜⵎⵏⴰⴹⵜ ⴰⵎⵉⴹⴰⵏ: ⵙⵎⵔⵙⴰⵜ ⵜⴰⵍⴳⴰⵎⵜ.
change-approve = ⵎⵙⴰⵙⴰ
change-cancel = ⵙⵔ ⴰⴼⵔⵔⵓ
change-paid = ⵉⵎⴷⴰ ⵓⴼⵔⵔⵓ
change-returned = ⵜⵔⴰⵔ ⵜ ⴷ ⵍⴱⴰⵏⴽ
change-approve-means = ⵥⵕⴰⵜ ⵉⵙⵎ ⴷ ⵡⴰⵜⵉⴳ. ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵎⵙⴰⵙⴰ ⵓⵎⵙⵖⵓⵔ ⵢⴰⴹⵏ.
change-cancel-means = ⴰⴷ ⵢⴰⵖⵓⵍ ⵡⴰⵜⵉⴳ ⵉ ⵜⴷⵔⴰⵡⵜ.
change-paid-means = ⵓⵎⵥⵏ ⵜⴷⵔⴰⵡⵜ ⵉⴷⵔⵉⵎⵏ.
change-returned-means = ⴰⴷ ⵢⴰⵖⵓⵍ ⵡⴰⵜⵉⴳ ⵉ ⵜⴷⵔⴰⵡⵜ; ⴰⵔⴰⵜ ⵎⴰⴷ ⵜⵏⵏⴰ ⵍⴱⴰⵏⴽ.
hold-place = ⵙⴱⴷⴷ ⵉⴼⵔⵔⴰ
hold-lift = ⴽⴽⵙ ⴰⵙⴱⴷⴷ
hold-lift-means = ⵙⴳ ⵖⵉⵍⴰⴷ ⴰⴷ ⵜⵜⵓⴼⵔⵓ ⵜⴷⵔⴰⵡⵜ ⴷⴰⵖ.
hold-reason-means = ⴰⴷ ⵜ ⵜⵖⵔ ⵜⴷⵔⴰⵡⵜ.
hold-until = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ
holds-none = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⵔⵔⵓ ⵉⴱⴷⴷⵏ.
rule-add = ⵔⵏⵓ ⴰⵍⵓⴳⵏ
rules-none = ⵓⵔ ⵍⵍⵉⵏ ⵉⵍⵓⴳⴰⵏ.
rules-means = ⴰⵍⵓⴳⵏ ⵓⵙⵍⵉⴳ ⴰⴷ ⵉⵜⵜⵓⵙⵏⵙⵏ. ⵎⴰⴷ ⵉⵜⵜⵓⵣⵣⵏⵣⴰⵏ ⵉⵇⵇⵉⵎ ⵙ ⵓⵍⵓⴳⵏ ⵏⵏⵙ.
rule-scope = ⵉ ⵎⴰⵢⴷ?
scope-region = ⵜⴰⵎⵏⴰⴹⵜ ⵎⴰⵕⵕⴰ
scope-category = ⵢⴰⵜ ⵜⵙⵎⵉⵍⵜ
scope-cooperative = ⵢⴰⵜ ⵜⴷⵔⴰⵡⵜ
scope-product = ⵢⴰⵏ ⵓⴼⴰⵔⵉⵙ
rule-rate = ⴰⵙⵙⴰⵖ (%)
rule-rate-wrong = ⴰⵔⴰⵎ ⴰⵙⵙⴰⵖ, ⵣⵓⵏⴷ 7,5.
rule-from-day = ⵙⴳ ⵎⴰⵏ ⴰⵙⵙ?
rule-fixed = ⵔⵏⵓ ⴰⵜⵉⴳ ⵉⴱⴷⴷⵏ ({ $currency }, ⵎⴽ ⵜⵔⵉⴷ)
rule-floor = ⵙ ⵓⴷⵔⵓⵙ ({ $currency }, ⵎⴽ ⵜⵔⵉⴷ)
rule-ceiling = ⵙ ⵓⵎⵇⵇⵕⴰⵏ ({ $currency }, ⵎⴽ ⵜⵔⵉⴷ)
rule-means = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵜⵉⵇⴱⵓⵔⵉⵏ ⴰⴷ ⵖⵓⵔⵙⵏⵜ ⵜⵇⵇⵉⵎ ⵜⵙⵖⵔⵜ ⵏⵙⵏⵜ.
rule-from = ⵙⴳ { $day }
rule-ever = ⵙⴳ ⵜⵉⵣⵡⵓⵔⵉ
rule-version = ⵜⵓⵏⵖⵉⵍⵜ { $version }
rule-plus = ⴷ { $amount }
rule-least = ⵙ ⵓⴷⵔⵓⵙ { $amount }
rule-most = ⵙ ⵓⵎⵇⵇⵕⴰⵏ { $amount }
rule-ended = ⵓⵔ ⵉⵍⵍⵉ ⵓⵍⵓⴳⵏ ⵙⴳ ⵡⴰⵙⵙ ⴰⵏⵏ

carriers = ⴰⵙⵉⵡⴹ
methods = ⵉⵖⴰⵔⴰⵙⵏ ⵏ ⵓⵙⵉⵡⴹ
method-add = ⵔⵏⵓ ⵜⴰⵖⴰⵔⴰⵙⵜ
method-change = ⵙⵏⴼⵍ ⵜⴰⵖⴰⵔⴰⵙⵜ
method-kind = ⵎⴰⵏⵉ ⵖⵔ ⵉⵜⵜⴰⵡⴹ ⵓⴽⵓⴼⵜⵓ?
kind-door = ⵖⵔ ⵜⴳⵎⵎⵉ
kind-station = ⵖⵔ ⵜⵙⵏⵙⵔⵜ
kind-point = ⵖⵔ ⵜⵉⵏⵇⵇⵉⴹⵜ ⵏ ⵓⵎⵥⵥⵓⵢ
method-name = ⵉⵙⵎ ⴰⴷ ⵉⵖⵔ ⵓⵎⵙⵙⴰⵖ
carrier-hint = ⵉⵙⵎ ⵏⵏⵉⴽ ⴳ ⴽⵓ ⴷⵖⴰⵔ.
method-cash = ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵢⴰⴼⵔⵓ ⵙ ⵉⴷⵔⵉⵎⵏ
method-takes-cash = ⵉⴷⵔⵉⵎⵏ
method-no-cash = ⴰⴼⵔⵓ ⵙⵡⵓⵔ
method-active = ⵉⵍⵍⴰ ⵉ ⵉⵎⵙⵙⴰⵖⵏ
method-inactive = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ
grid = ⵜⵉⵎⵏⴰⴹⵉⵏ ⴷ ⵡⴰⵜⵉⴳⵏ
grid-change = ⵙⵏⴼⵍ ⵜⵉⵎⵏⴰⴹⵉⵏ ⴷ ⵡⴰⵜⵉⴳⵏ
grid-later = ⵙⴳ { $day }
grid-none = ⵓⵍⴰⵛ ⵜⴰⵎⵏⴰⴹⵜ.
grid-means = ⵟⵟⴰⴼⵏⵜ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉⵣⵔⵉⵏ ⴰⵜⵉⴳ ⵏⵏⵙⵏⵜ.
grid-wrong = ⴽⵓ ⵜⴰⵎⵏⴰⴹⵜ ⵜⵔⴰ ⵉⵙⵎ, ⵉⴷⵖⴰⵔⵏ, ⵜⵉⵥⴰⵢⵉⵏ ⴷ ⵡⴰⵜⵉⴳⵏ.
zone = ⵜⴰⵎⵏⴰⴹⵜ
zone-name = ⵉⵙⵎ ⵏ ⵜⵎⵏⴰⴹⵜ
zone-add = ⵔⵏⵓ ⵜⴰⵎⵏⴰⴹⵜ
zone-remove = ⴽⴽⵙ ⵜⴰⵎⵏⴰⴹⵜ
zone-days = ⵙⴳ { $least } ⴰⵔ { $most } ⵏ ⵡⵓⵙⵙⴰⵏ
days-least = ⵓⵙⵙⴰⵏ, ⴰⴷⵔⵓⵙ
days-most = ⵓⵙⵙⴰⵏ, ⴰⴳⵓⵜ
band-weight = ⴰⵔ (kg)
band-price = ⴰⵜⵉⴳ ({ $currency })
band-add = ⵔⵏⵓ ⵜⴰⵥⴰⵢⵜ
remove = ⴽⴽⵙ
place-region = ⵜⴰⵙⴳⴰ
place-province = ⵜⴰⵙⴳⵉⵡⵜ
place-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
place-whole = ⵙ ⵓⵎⴰⵜⴰ
place-add = ⵔⵏⵓ ⴰⴷⵖⴰⵔ ⴰⴷ
place-remove = ⴽⴽⵙ { $place }
place-none = ⵓⵔⵜⴰ
points = ⵜⵉⵏⵇⵇⴰⴹ ⵏ ⵓⵎⵥⵥⵓⵢ
points-none = ⵓⵔⵜⴰ ⵜⵍⵍⵉ.
point-add = ⵔⵏⵓ ⵜⵉⵏⵇⵇⵉⴹⵜ
point-change = ⵙⵏⴼⵍ ⵜⵉⵏⵇⵇⵉⴹⵜ
point-name = ⵉⵙⵎ ⵏ ⵜⵏⵇⵇⵉⴹⵜ
point-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
point-cash = ⵉⵥⴹⴰⵕ ⵓⴼⵔⵓ ⵙ ⵉⴷⵔⵉⵎⵏ
free-title = ⴰⵙⵉⵡⴹ ⴱⵍⴰ ⴰⵜⵉⴳ
free-means = ⵓⵔ ⵉⵜⵜⴼⵔⵓ ⵓⵎⵙⵙⴰⵖ; ⵜⴰⵎⵙⵎⵓⵏⵜ ⴰⵢⴷ ⵉⵜⵜⴼⵔⵓⵏ.
free-from = ⵙⴳ { $amount }
free-from-amount = ⵙⴳ ⵢⴰⵏ ⵓⵎⴽⴹⴰⵏ
free-amount = ⴰⵎⴽⴹⴰⵏ ({ $currency })
free-never = ⵓⵔ ⵊⵊⵓ
free-as-region = ⵣⵓⵏⴷ ⵜⴰⵙⴳⴰ
free-change = ⵙⵏⴼⵍ
own-delivery = ⴰⵙⵉⵡⴹ ⵏⵏⵖ
own-none = ⵉⵎⴰⵣⵣⴰⵍⵏ ⵏ ⵜⵙⴳⴰ
own-means = ⵎⴰⵏⵉ ⵜⵙⵙⴰⵡⴰⴹⵎ ⵙ ⵉⵅⴼ ⵏⵏⵓⵏ, ⴰⵜⵉⴳ ⵏⵏⵓⵏ ⴰⵢⴷ ⵉⴳⴰ.
waiting-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⴽⵓⴼⵜⵓⵜⵏ
waiting-none = ⵓⵍⴰⵛ ⴰⴽⵓⴼⵜⵓ.
parcel = ⴰⴽⵓⴼⵜⵓ
parcel-add = ⵔⵏⵓ ⴰⴽⵓⴼⵜⵓ
parcel-join = ⴷ ⵓⴽⵓⴼⵜⵓ ⵏ { $carrier } { $number }
weight-scales = ⵜⴰⵥⴰⵢⵜ (kg)
weight-wrong = ⴰⵔⴰ ⵜⴰⵥⴰⵢⵜ, ⵣⵓⵏⴷ 2,5.
collection-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵎⵙⵙⴰⵖ:

# ⵍⴱⴰⵏⴽ
bank = ⵍⴱⴰⵏⴽ
bank-statement = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵍⴱⴰⵏⴽ
bank-statement-means = CSV, Excel ⵏⵖ camt.053. ⵜⴰⵡⵔⵉⵇⵜ ⵏⵏⴰ ⵢⵓⵣⵏⵏ ⵙⵏⴰⵜ ⵏ ⵜⵡⴰⵍⵉⵏ ⴰⵔ ⵜⵜⵓⵙⵙⴰⵏ ⵢⴰⵜ.
bank-columns = ⵎⴰ ⵉⵍⵍⴰⵏ ⴳ ⵉⴳⵊⴷⴰ? ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⵔ ⵜⵜⵓⵃⴹⵓ ⵉ ⵜⵡⵔⵉⵇⵜ ⴷ ⵉⵜⴷⴷⵓⵏ.
column-none = ⵡⴰⵍⵓ
column-day = ⴰⵙⵙ
bank-column-text = ⴰⴹⵕⵉⵚ
bank-column-amount = ⴰⵜⵉⴳ
bank-column-credit = ⴰⵢⵏⵏⴰ ⵉⴽⵛⵎⵏ
bank-column-debit = ⴰⵢⵏⵏⴰ ⵉⴼⴼⵖⵏ
bank-send = ⵖⵔ ⵜⴰⵡⵔⵉⵇⵜ
bank-kept = { $lines } ⵏ ⵉⵣⵔⵉⵔⵉⴳⵏ ⴽⵛⵎⵏ, { $fresh } ⴳⵉⵙⵏ ⴷ ⵉⵎⴰⵢⵏⵓⵜⵏ. ⵡⵉⵏⵏⴰ ⵖⵓⵔ ⵜⵍⵍⴰ ⵜⵎⵙⵙⵓⵖⵍⵜ ⴼⵔⴰⵏ ⵜⵓⵜⵜⵔⴰ ⵏⵏⵙⵏ.
file-unreadable = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵖⵔ. ⵙⵏⵇⴷ ⵉⴳⵊⴷⴰ.
queue = ⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔ
bank-queue-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵇⵇⵍⵏ.
line-no-amount = ⴰⵜⵉⴳ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ
line-age =
    { $count ->
        [0] ⴰⵙⵙⴰ
        [one] ⵣⴳ { $shown } ⵡⴰⵙⵙ
       *[other] ⵣⴳ { $shown } ⵡⵓⵙⵙⴰⵏ
    }
bank-order = ⵜⵓⵜⵜⵔⴰ
line-settle = ⵙⴽⵔ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ
line-what = ⵎⴰ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵙ ⵓⵣⵔⵉⵔⵉⴳ ⴰⴷ?
bank-assign = ⴰⵔ ⵉⴼⵔⵔⵓ ⵜⵓⵜⵜⵔⴰ
bank-not-ours = ⵓⵔ ⴰ ⵉⴼⵔⵔⵓ ⵜⵓⵜⵜⵔⴰ
bank-paid = ⵉⴼⵔⴰ ⵜⵓⵜⵜⵔⴰ ⵏⵏⵙ.
bank-given-back = ⵉⵎⴰⵟⵍ: ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ.
bank-amount-differs = ⵜⵜⵓⵙⵙⵏ ⵜⵎⵙⵙⵓⵖⵍⵜ, ⴰⵜⵉⴳ ⵢⴰⴹⵏ: ⵓⵔ ⵉⵜⵜⵓⴼⵔⵉ ⵢⴰⵜ.
bank-paid-before = ⵜⵓⵜⵜⵔⴰ ⵜⵜⵓⴼⵔⴰ ⵢⴰⴷ.
bank-payout-returned = ⵜⵔⴰⵔ ⴷ ⵍⴱⴰⵏⴽ ⴰⴼⵔⵔⵓ: ⴰⵜⵉⴳ ⵏⵏⵙ ⵉⵍⵍⴰ ⴷⴰⵖ.
bank-payout-differs = ⵉⵜⵜⵓⵙⵙⵏ ⵓⴼⵔⵔⵓ, ⴰⵜⵉⴳ ⵢⴰⴹⵏ: ⵓⵔ ⵉⵜⵜⵓⵔⴰⵔ ⵢⴰⵜ.
bank-payout-not-out = ⴰⴼⵔⵔⵓ ⴰⴷ ⵓⵔ ⵉⴼⴼⵉⵖ, ⵏⵖ ⵉⵜⵜⵓⵔⴰⵔ ⵢⴰⴷ.
bank-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵙⵓⵖⵍⵜ ⵉⵜⵜⵓⵙⵙⵏ.
bank-unreadable = ⴰⵜⵉⴳ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ.
transfer-record = ⴰⵔⴰ ⴰⵙⵉⵡⴹ
transfer-reference = ⵜⴰⵎⵙⵙⵓⵖⵍⵜ ⵏ ⵓⵎⵙⴰⵖ (10 ⵏ ⵡⵓⵟⵟⵓⵏⵏ)
transfer-amount = ⴰⵜⵉⴳ ⵏⵏⴰ ⵉⴽⵛⵎⵏ ({ $currency })
transfer-proof = ⴰⵏⵎⵓⵍ
statement-pdf = ⵜⴰⵡⵔⵉⵇⵜ PDF
statement-csv = ⵜⴰⵡⵔⵉⵇⵜ CSV
payout-receipt = ⵜⴰⵏⴱⵔⴰⵜ

# ⵉⵙⴰⵖⵓⵍⵏ ⵙ ⵓⴼⵓⵙ
refunds = ⵉⵙⴰⵖⵓⵍⵏ
refunds-means = ⵎⴰⴷ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵉ ⵉⵎⵙⴰⵖⵏ, ⵓⵔ ⵜ ⵉⵔⴰⵔ ⵓⵎⴰⴽⴰⵣ ⵏ ⵓⴼⵔⵔⵓ. ⴼⵔⵓⵜ ⵜⵏ, ⴹⴰⵕⵜ ⴰⵔⴰⵜ ⴰⵏⵎⵓⵍ.
refunds-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵇⵇⵍⵏ ⴰⵙⴰⵖⵓⵍ.
refund-unused = ⵓⵔ ⵉⵙⵖⵉ ⵓⴼⵔⵔⵓ ⵡⴰⵍⵓ: ⵉⵎⴰⵟⵍ, ⵏⵖ ⵉⴳⴰ ⵡⵉⵙⵙ ⵙⵉⵏ.
refund-not-delivered = ⵓⵔ ⵉⵍⴽⵉⵎ ⵓⴽⵓⴼⵜⵓ ⵉⵜⵜⵓⴼⵔⴰⵏ ⴰⵎⵙⴰⵖ ⵏⵏⵙ.
refund-paid-cash = ⵉⵜⵜⵓⴼⵔⴰ ⴳ ⵓⵙⵉⵡⴹ
refund-paid-card = ⵉⵜⵜⵓⴼⵔⴰ ⵙ ⵜⴽⴰⵕⴹⴰ
refund-paid-card-abroad = ⵉⵜⵜⵓⴼⵔⴰ ⵙ ⵜⴽⴰⵕⴹⴰ ⵏ ⴱⵕⵕⴰ
refund-paid-transfer = ⵉⵜⵜⵓⴼⵔⴰ ⵙ ⵍⴱⴰⵏⴽ
refund-paid-in = ⵙ ⵜⵎⵏⵎⵓⵏⵜ ⵏ ⵓⴼⵔⵔⵓ:
refund-declined = ⴰⵎⴰⴽⴰⵣ:
refund-settle = ⴰⵔⴰ ⴰⵙⴰⵖⵓⵍ
refund-how = ⵎⴰⵎⴽ ⵓⵖⵓⵍⵏ ⵉⴷⵔⵉⵎⵏ?
refund-proof = ⴰⵙⵙⴰⵖⵓⵍ ⵏ ⵍⴱⴰⵏⴽ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ ⵜⵏⴱⵔⴰⵜ
refund-settle-means = ⴰⵔⴰⵜ ⵜ ⵎⴽ ⵓⵖⵓⵍⵏ ⵉⴷⵔⵉⵎⵏ: ⴰⴷ ⵉⵙⵙⵏ ⵓⵎⵙⴰⵖ ⵖⵉⵍⴰⴷ.

# ⵜⵉⴼⴰⴽⵜⵓⵔⵉⵏ
invoices = ⵜⵉⴼⴰⴽⵜⵓⵔⵉⵏ ⵏ ⵜⵙⵖⵔⵜ
invoices-all = ⵜⵉⴷⵔⴰⵡⵉⵏ ⵎⴰⵕⵕⴰ
invoices-none = ⵓⵔⵜⴰ ⵍⵍⵉⵏⵜ ⵜⴼⴰⴽⵜⵓⵔⵉⵏ.
invoice-commission = ⵜⴰⴼⴰⴽⵜⵓⵔⵜ ⵏ ⵜⵙⵖⵔⵜ
invoice-credit = ⴰⵔⴰⵔ ⵏ ⵜⵙⵖⵔⵜ
invoice-pdf = ⵜⴰⴼⴰⴽⵜⵓⵔⵜ PDF

# ⵉⴷⵔⵉⵎⵏ ⵏ ⵉⵎⴰⵡⴰⵢⵏ
couriers = ⵉⵎⴰⵡⴰⵢⵏ
couriers-hold = ⵉⴷⵔⵉⵎⵏ ⵖⵓⵔ ⵉⵎⴰⵡⴰⵢⵏ
couriers-hold-means = ⵓⵎⵥⵏ ⵜⵏ ⵙⴳ ⵉⵎⵙⵖⵏ, ⵓⵔⵜⴰ ⵜⵏ ⴼⴽⵉⵏ.
couriers-hold-none = ⵓⵔ ⵖⵓⵔ ⴽⵔⴰ ⵏ ⵓⵎⴰⵡⴰⵢ ⵉⴷⵔⵉⵎⵏ.
couriers-hold-week = ⵓⴳⴳⴰⵔ ⵏ 7 ⵡⵓⵙⵙⴰⵏ:
couriers-hold-fortnight = ⵓⴳⴳⴰⵔ ⵏ 14 ⵡⴰⵙⵙ:
parcels-count =
    { $count ->
        [one] { $shown } ⵓⴽⵎⵎⵓⵙ
       *[other] { $shown } ⵉⴽⵎⵎⴰⵙ
    }
file-leaving = ⴰⵣⵏ ⵏ ⵓⴼⴰⵢⵍⵓ
file-reading = ⵜⵉⵖⵔⵉ ⵏ ⵓⴼⴰⵢⵍⵓ
remittance-file = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵎⴰⵡⴰⵢ
remittance-file-means = CSV ⵏⵖ Excel, ⵉⵣⵔⵉⵔⵉⴳ ⵉ ⴽⵓ ⴰⴽⵎⵎⵓⵙ. ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵢⵓⵣⵏⵏ ⵙⵏⴰⵜ ⵏ ⵜⵡⴰⵍⵉⵏ ⴰⵔ ⵉⵜⵜⵓⵙⵙⴰⵏ ⵢⴰⵜ.
remittance-send = ⴰⵣⵏ ⴰⴼⴰⵢⵍⵓ
remittance-queue-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵇⵇⵍⵏ.
remittance-files = ⵉⴼⵓⵢⵍⴰ ⴷ ⵉⵍⴽⵎⵏ
remittance-files-none = ⵓⵔⵜⴰ ⵍⵍⵉⵏ ⵉⴼⵓⵢⵍⴰ.
remittance-booked = { $booked } ⵙⴳ { $lines } ⵏ ⵉⵣⵔⵉⵔⵉⴳⵏ ⵜⵜⵓⵣⵎⵎⵍⵏ
remittance-all = ⵎⴰⵕⵕⴰ ⵉⵎⴰⵡⴰⵢⵏ
remittance-state-uploaded = ⵥⵕ ⵉⴳⵊⴷⴰ
remittance-state-matching = ⴰⵔ ⵉⵜⵜⵎⵙⴰⵙⴰ
remittance-state-done = ⵉⵎⵙⴰⵙⴰ
remittance-state-reconciled = ⵉⵍⴽⵎ ⵍⴱⴰⵏⴽ
remittance-columns-ask = ⵎⴰ ⵉⵍⵍⴰⵏ ⴳ ⵉⴳⵊⴷⴰ? ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⵔ ⵜⵜⵓⵃⴹⵓ ⵉ ⵓⴼⴰⵢⵍⵓ ⴷ ⵉⵜⴷⴷⵓⵏ ⵏ ⵓⵎⴰⵡⴰⵢ ⴰⴷ.
remittance-columns-lack = ⵉⵅⵚⵚⴰ ⵡⴰⵜⵉⴳ, ⴷ ⵎⴰ ⵙ ⵉⵜⵜⵢⴰⴼⴰ ⵓⴽⵎⵎⵓⵙ: ⵓⵟⵟⵓⵏ ⵏ ⵓⴹⴼⴰⵕ, ⵜⵓⵜⵔⴰ ⵏⵖ ⵜⵉⵍⵉⴼⵓⵏ. ⴽⵓ ⵢⴰⵏ ⵢⴰⵜ ⵜⵡⴰⵍⴰ.
remittance-match =
    { $count ->
        [one] ⵙⵎⵙⴰⵙⴰ { $shown } ⵓⵣⵔⵉⵔⵉⴳ
       *[other] ⵙⵎⵙⴰⵙⴰ { $shown } ⵉⵣⵔⵉⵔⵉⴳⵏ
    }
remittance-column-order = ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵔⴰ
remittance-column-phone = ⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵓⵎⵙⵖ
remittance-column-amount = ⴰⵜⵉⴳ ⵉⵜⵜⵓⵎⵥⵏ
remittance-column-fee = ⴰⵢⵏⵏⴰ ⵢⵓⵎⵥ ⵓⵎⴰⵡⴰⵢ
remittance-column-day = ⴰⵙⵙ ⵏ ⵓⵙⵉⵡⴹ
remittance-matched = ⵉⵜⵜⵓⵣⵎⵎⵍ
remittance-amount-differs = ⴰⵜⵉⴳ ⵢⴰⴹⵏ
remittance-not-collected = ⵓⵔⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ ⵉⵙ ⵉⵍⴽⵎ
remittance-already = ⵉⵜⵜⵓⴼⴽⴰ ⵢⴰⴷ
remittance-duplicate = ⵙⵏⴰⵜ ⵏ ⵜⵡⴰⵍⵉⵏ ⴳ ⵓⴼⴰⵢⵍⵓ
remittance-no-parcel = ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ ⵓⴽⵎⵎⵓⵙ
remittance-unreadable = ⴰⵜⵉⴳ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ
remittance-linked = ⵉⵜⵜⵓⵣⵎⵎⵍ ⵙ ⵓⴼⵓⵙ.
remittance-put-aside = ⵉⵜⵜⵓⵙⵔⵙ ⵖⵔ ⵜⴰⵎⴰ:
remittance-lines-booked = ⵉⵣⵔⵉⵔⵉⴳⵏ ⵜⵜⵓⵣⵎⵎⵍⵏⵉⵏ
remittance-lines-booked-means = ⵉⵣⵔⵉⵔⵉⴳⵏ ⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⵏ ⵓⴽⵎⵎⵓⵙ ⵏⵙⵏ, ⴷ ⵡⵉⵏⵏⴰ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⵙ ⵓⴼⵓⵙ.
remittance-of-lines = ⵙⴳ { $count }
remittance-amount = ⵉⵜⵜⵓⵎⵥ
remittance-amount-means = ⵎⴰⴷ ⵢⵓⵎⵥ ⵓⵎⴰⵡⴰⵢ ⵙⴳ ⵉⵎⵙⵖⵏ.
remittance-fee = ⴰⵜⵉⴳ ⵏ ⵓⵎⴰⵡⴰⵢ
remittance-fee-means = ⵎⴰⴷ ⵉⵃⵟⵟⵓ ⵓⵎⴰⵡⴰⵢ.
remittance-net = ⴰⴷ ⴷ ⵉⵍⴽⵎ
remittance-net-means = ⵉⵜⵜⵓⵎⵥ ⴱⵍⴰ ⴰⵜⵉⴳ ⵏ ⵓⵎⴰⵡⴰⵢ: ⵎⴰⴷ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜ ⵜⵙⴽⵏ ⵍⴱⴰⵏⴽ.
remittance-bank-reference = ⴳ ⵜⵡⵔⵉⵇⵜ ⵏ ⵍⴱⴰⵏⴽ:
remittance-reconcile = ⴰⵔⴰ ⵉⵙ ⵉⵍⴽⵎ ⵍⴱⴰⵏⴽ
remittance-bank-line = ⵉⵣⵔⵉⵔⵉⴳ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏ ⵍⴱⴰⵏⴽ
remittance-bank-line-means = ⴰⵙⵙⴰⵖⵓⵍ ⵏⵖ ⴰⴹⵕⵉⵚ ⵏⵏⴰ ⵙ ⴷ ⵍⴽⵎⵏ ⵉⴷⵔⵉⵎⵏ.
remittance-lines = ⵉⵣⵔⵉⵔⵉⴳⵏ ⵏ ⵓⴼⴰⵢⵍⵓ
remittance-book = ⵣⵎⵎⵍ ⵜ ⵉ ⵢⴰⵏ ⵓⴽⵎⵎⵓⵙ
remittance-aside = ⵙⵔⵙ ⵜ ⵖⵔ ⵜⴰⵎⴰ
remittance-aside-means = ⵓⵔ ⵉⵜⵜⵓⵣⵎⵎⵉⵍ ⵡⴰⵍⵓ.
remittance-known = ⴰⴽⵎⵎⵓⵙ ⵏⵏⴰ ⵉⵎⵍⴰ ⵓⴼⴰⵢⵍⵓ
remittance-find = ⵔⵣⵓ ⵜⵓⵜⵔⴰ
remittance-found-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵔⴰ ⵙ ⵓⵟⵟⵓⵏ ⴰⴷ ⴷ ⵜⵉⵍⵉⴼⵓⵏ ⴰⴷ.
remittance-parcel = ⵉ ⵎⴰⵏ ⴰⴽⵎⵎⵓⵙ?
remittance-parcel-missing = ⵔⵣⵓ ⵜⵓⵜⵔⴰ, ⵙⵜⵉ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ.

# The words of the search
search-words = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵙⵉⴳⴳⵍ
search-words-short = ⵉⵡⴰⵍⵉⵡⵏ
search-words-means = ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵙⵡⵓⵔⵉⵏ ⵉⵎⵙⵖⵏ ⵓⵔ ⵜⵏ ⵉⵙⵙⵉⵏ ⵓⵙⵉⴳⴳⵍ: ⵉⵙⵎ ⴰⴷⵖⴰⵔⴰⵏ, ⵜⵉⵔⵔⴰ ⵢⴰⴹⵏ. ⴰⵔ ⵜⵜⵉⵍⵉⵏ ⵉ ⵓⴳⴰⴷⵓⵔ ⴰⴽⴽⵯ.
search-words-add = ⵔⵏⵓ ⵉⵡⴰⵍⵉⵡⵏ
search-words-none = ⵓⵔ ⵜⵔⵏⵉⴷ ⵡⴰⵍⵓ.
search-words-change = ⵙⵏⴼⵍ ⵉⵡⴰⵍⵉⵡⵏ
search-words-remove = ⴽⴽⵙ
search-words-concept = ⴰⵔⵎⵎⵓⵙ
search-words-concept-means = ⵙⵜⵉ ⵢⴰⵏ ⵉⵜⵜⵡⴰⵙⵙⵏⵏ (honey, carpet…) ⵏⵖ ⵙⵏⵓⵍⴼⵓ ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ.
search-words-taken = ⵖⵓⵔⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴽ: ⵙⵏⴼⵍ ⵜⵏ ⴳ ⵜⵍⴳⴰⵎⵜ.
search-words-kind = ⵎⴰ ⵉⴳⴰ
search-words-list = ⵉⵡⴰⵍⵉⵡⵏ ⴷ ⵜⵡⵉⵏⴰⵙ
search-words-list-means = ⵢⴰⵏ ⴳ ⵓⵣⵔⵉⵔⵉⴳ, ⵙ ⵜⵓⵜⵍⴰⵢⵉⵏ ⴰⴽⴽⵯ.
word-kind-good = ⴽⵔⴰ ⵉⵜⵜⵢⴰⵙⵖⴰⵏ
word-kind-quality = ⵜⴰⵖⴰⵔⴰ ⵏⵖ ⵜⴰⵏⴳⴰ
word-kind-purpose = ⴰⵙⵎⵔⵙ ⵏⵖ ⵎⵉ
word-kind-cheap = ⴰⵜⵉⴳ ⵉⴷⵔⵙⵏ
settings = ⵜⵉⵙⵖⵍⵍⴰⵢ
settings-means = ⴰⵢⵏⵏⴰ ⵜⵖⵜⵙ ⵜⵙⴳⴰ ⵖⴼ ⵉⴷⵔⵉⵎⵏ ⵏⵏⵙ. ⴽⵓ ⴰⵙⵏⴼⵍ ⵉⵜⵜⵡⴰⵔⴰ ⵙ ⵢⵉⵙⵎ ⵏⵏⴽ.
settings-change = ⵙⵏⴼⵍ
accounts-title = ⵉⵎⵉⴹⴰⵏⵏ ⵏ ⵍⴱⴰⵏⴽⴰ
account-into = ⴰⵎⵉⴹⴰⵏ ⵏ ⵓⵙⵎⵓⵜⵜⵉ
account-into-means = ⴷⵉⴳⵙ ⴰⵢ ⵜⵜⴼⵔⵓⵏ ⵉⵎⵙⵖⵏ ⵙ ⵓⵙⵎⵓⵜⵜⵉ. ⴱⵍⴰ ⵏⵜⵜⴰ, ⵓⵔ ⵉⵜⵜⵡⴰⵙⵓⵎⵔ ⵓⵙⵎⵓⵜⵜⵉ.
account-out = ⴰⵎⵉⴹⴰⵏ ⵏ ⵓⴼⵔⵔⵓ
account-out-means = ⵙⴳⵙ ⴰⵢ ⵜⵜⴼⵔⵓⵏ ⵉⴼⵔⵔⴰ ⵏ ⵜⵎⵛⴰⵔⴽⵉⵏ ⴷ ⵉⵎⵔⵓⵔⵏ.
account-end = ⵉⵙⵎⴷⴰ ⵙ { $end }
account-none = ⵡⴰⵍⵓ
account-same = ⴰⵎⵉⴹⴰⵏ ⵏ ⵓⵙⵎⵓⵜⵜⵉ
account-typed = RIB ⵏ 24 ⵏ ⵉⵎⴹⴰⵏ, ⵏⵖ IBAN.
account-keep = ⴰⴷⵊ ⵜ ⵉⵅⵡⴰ ⵃⵎⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⵎⵉⴹⴰⵏ ⵉⵙⵎⴷⴰⵏ ⵙ { $end }.
account-pay-same = ⴼⵔⵓ ⵙⴳ ⵓⵎⵉⴹⴰⵏ ⵏ ⵓⵙⵎⵓⵜⵜⵉ
euro-title = ⴰⵜⵉⴳ ⵏ ⵓⵔⵓ
euro-rate = ⵉⴷⵔⵀⵎⵏ ⵉ ⵢⴰⵏ ⵓⵔⵓ
euro-means = ⵙ ⵡⴰⵜⵉⴳ ⴰ ⴰⵢ ⵜⵜⴼⵔⵓⵏ ⵉⵎⵙⵖⵏ ⵏ ⴱⵕⵕⴰ. ⴰⵢⵏⵏⴰ ⵉⴼⵔⵓⵏ ⵉⵃⴹⴰ ⴰⵜⵉⴳ ⵏⵏⵙ.
euro-from = { $rate } DH ⵙⴳ { $day }
euro-add = ⴰⵜⵉⴳ ⴰⵎⴰⵢⵏⵓ
euro-rate-wrong = ⴰⵔⴰ ⴰⵜⵉⴳ, ⵙ ⵓⵎⴷⵢⴰ 10,85.
timers-title = ⵉⵣⵎⴰⵣ
timers-mean = ⴰⵢⵏⵏⴰ ⵉⵙⵙⵏⵜⵉⵏ ⵉⵃⴹⴰ ⴰⵣⵎⵣ ⵏⵏⵙ.
timer-reservation = ⴰⵙⵉⵡⴹ, ⵙ ⵜⵓⵙⴷⵉⴷⵉⵏ
timer-reservation-means = ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⴰⴷⴷⴰⵢ ⵉⵜⵜⴼⵔⵓ ⵓⵎⵙⵖ ⵙ ⵜⴽⴰⵕⴹⴰ.
timer-transfer = ⴰⵙⵎⵓⵜⵜⵉ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ
timer-transfer-means = ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⴰⵔ ⴷ ⵢⴰⵡⴹ ⵓⵙⵎⵓⵜⵜⵉ.
timer-reminder = ⴰⵙⵎⴽⵜⵉ ⵉ ⵜⵎⵛⴰⵔⴽⵜ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ
timer-reminder-means = ⵎⴽ ⵓⵔ ⵜⵔⵓⵔ ⵜⵎⵛⴰⵔⴽⵜ ⵖⴼ ⵜⵙⵓⵜⵔⵜ, ⴰⴷ ⴰⵙ ⵉⵜⵜⵡⴰⵙⵎⴽⵜⵉ.
timer-alert = ⴰⵙⵖⵏⵓ ⵉ ⵜⵙⴳⴰ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ
timer-alert-means = ⵜⴰⵙⵓⵜⵔⵜ ⴱⵍⴰ ⵜⴰⵎⵔⵔⵓⵜ ⵜⵜⴱⴰⵏ ⵉ ⵉⵎⵙⵓⵖⴰⵍ.
timer-acceptance = ⴰⵙⵙⵓⵖⵏ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ
timer-acceptance-means = ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰ ⴱⵍⴰ ⵜⴰⵎⵔⵔⵓⵜ, ⴰⴷ ⵜⵜⵡⴰⵙⵔ ⵜⵙⵓⵜⵔⵜ.
timer-withdrawal = ⴰⵎⵔⴰⵔ, ⵙ ⵡⵓⵙⵙⴰⵏ
timer-withdrawal-means = ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⴰⵡⴹ ⵉⵖⵢ ⵓⵎⵙⵖ ⴰⴷ ⵉⵙⵏⴼⵍ ⵔⵔⴰⵢ: 7 ⵡⵓⵙⵙⴰⵏ ⵙ ⵡⴰⵙ ⵉⴷⵔⵓⵙⵏ (ⴰⵣⵔⴼ 31-08).
timer-unconfirmed = ⴰⵎⵔⴰⵔ ⴱⵍⴰ ⴰⵙⵙⵉⴷⵜ ⵉⵜⵜⵡⴰⵔⴰⵏ, ⵙ ⵡⵓⵙⵙⴰⵏ
timer-unconfirmed-means = ⵎⴽ ⵓⵔ ⵉⵜⵜⵡⴰⵣⵏ ⵓⵙⵙⵉⴷⵜ: 30 ⵏ ⵡⴰⵙⵙ ⵙ ⵡⴰⵙ ⵉⴷⵔⵓⵙⵏ (ⴰⵣⵔⴼ 31-08).
timer-refund-alert = ⴰⵙⵖⵏⵓ ⵏ ⵓⵎⵔⴰⵔ ⵏ ⵉⴷⵔⵉⵎⵏ, ⵙ ⵡⵓⵙⵙⴰⵏ
timer-refund-alert-means = ⴰⵎⵔⴰⵔ ⵏ ⵉⴷⵔⵉⵎⵏ ⵓⵔ ⵜⴰ ⵢⵓⴼⵉⵏ ⵉⵜⵜⴱⴰⵏ ⵉ ⵉⵎⵙⵓⵖⴰⵍ.
timer-refund = ⴰⵎⵔⴰⵔ ⵏ ⵉⴷⵔⵉⵎⵏ, ⵙ ⵡⵓⵙⵙⴰⵏ
timer-refund-means = ⴷⴼⴼⵉⵔ ⵏ ⵓⵎⵔⴰⵔ ⴰⴷ ⴰⵙ ⵜⵜⵓⵔⵔⵉⵏ ⵉⴷⵔⵉⵎⵏ ⵉ ⵓⵎⵙⵖ: 15 ⵏ ⵡⴰⵙⵙ ⵙ ⵡⴰⵙ ⵉⴳⴳⵓⵜⵏ (ⴰⵣⵔⴼ 31-08).
payout-days = ⵓⵙⵙⴰⵏ ⵏ ⵉⴼⵔⵔⴰ ⴳ ⵡⴰⵢⵢⵓⵔ
payout-days-means = ⵙⴳ 1 ⴰⵔ 31, ⵙ ⵜⴼⵙⵙⵉⵍⵉⵏ ⵉⵏⴳⵔⴰⵜⵙⵏ. ⴰⵢⵢⵓⵔ ⴳ ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵙⵙ ⴰⵏ ⴰⴷ ⵜ ⵉⵙⵙⴽⵔ.
payout-days-wrong = ⴰⵔⴰ ⵓⵙⵙⴰⵏ ⵙⴳ 1 ⴰⵔ 31, ⵙ ⵓⵎⴷⵢⴰ 1, 16.
payout-minimum = ⴰⴼⵔⵔⵓ ⵉⴷⵔⵓⵙⵏ
payout-minimum-means = ⴰⵢⵏⵏⴰ ⵉⴷⵔⵓⵙⵏ ⵅⴼ ⵓⵢⴰ ⵉⵜⵜⵇⵇⵍ ⴰⵙⵙ ⴷ ⵉⴷⴷⴰⵏ.
cash-title = ⴰⵇⴰⵔⵉⴹⵏ
cash-parcel-ceiling = ⴰⴼⵍⵍⴰ ⵉ ⵓⴽⵓⵔⵉⵙ
cash-parcel-ceiling-means = ⵓⴳⴰⵔ ⵏ ⵓⵢⴰ, ⵓⵔ ⵉⵜⵜⵡⴰⵙⵓⵎⵔ ⵓⴼⵔⵔⵓ ⴳ ⵓⵙⴰⵡⴹ.
cash-held-ceiling = ⴰⴼⵍⵍⴰ ⵏ ⵎⴰⵢⴷ ⵜⵃⴹⵟⴰ ⵜⵎⵛⴰⵔⴽⵜ
cash-held-ceiling-means = ⵉⵇⴰⵔⵉⴹⵏ ⵏ ⵉⵎⵙⵖⵏ ⵜⵖⵢ ⴰⴷ ⵜⵏ ⵜⵃⴹⵓ.
cash-grace = ⴰⵣⵎⵣ ⵓⴳⴰⵔ ⵏ ⵓⴼⵍⵍⴰ, ⵙ ⵡⵓⵙⵙⴰⵏ
cash-grace-means = ⴷⴼⴼⵉⵔ ⵏⵏⵙ, ⵓⵔ ⵜⵙⵎⵓⵏ ⵜⵎⵛⴰⵔⴽⵜ ⵉⵇⴰⵔⵉⴹⵏ ⵙ ⵉⵅⴼ ⵏⵏⵙ.
changes-title = ⴰⵖⵎⵉⵙ ⵏ ⵜⵙⵖⵍⵍⴰⵢ
changes-none = ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵙⵏⴼⵍ ⴰⵎⵢⴰ.
change-was = ⴷⴰⵜ:
change-is = ⵖⵉⵍⴰ:
statement-released = ⵉⵜⵜⵡⴰⵔⵥⵎ
refund-call = ⵖⵔ ⵉ ⵓⵎⵙⵖ ⴰⴷ ⵜⵙⵙⵏⴷ ⵎⴰⵏⵉ ⴰⴷ ⴷⴷⵓⵏ ⵉⴷⵔⵉⵎⵏ:
over-title = ⵜⵉⵎⵛⴰⵔⴽⵉⵏ ⵓⴳⴰⵔ ⵏ ⵓⴼⵍⵍⴰ
over-means = ⵃⴹⵟⴰⵏⵜ ⵓⴳⴰⵔ ⵏ ⵉⵇⴰⵔⵉⴹⵏ ⵏ ⵉⵎⵙⵖⵏ. ⵜⵜⵓⵏⵏⴰⵏⵜ ⴰⵙⵏⵜ ⵢⴰⵜ ⵜⵡⴰⵍⴰ, ⴷⴰⵜ ⵏ ⵓⵣⵎⴰⵣ.
over-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵛⴰⵔⴽⵜ ⵓⴳⴰⵔ ⵏ ⵓⴼⵍⵍⴰ.
over-since = ⵙⴳ { $day }
over-told = ⵜⵜⵓⵏⵏⴰ ⴰⵙ ⴰⵙⵙ ⵏ { $day }
over-untold = ⵓⵔ ⵜⴰ ⴰⵙ ⵜⵜⵓⵏⵏⴰ
over-sanction = ⴱⵍⴰ ⴰⵙⵎⵓⵏ ⵙⴳ { $day }
over-sanctioned = ⵓⵔ ⵙⵓⵍ ⵜⵙⵎⵓⵏ ⵙⴳ { $day }
