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
period-too-long = ⵙⵉⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵙ ⵓⴳⴳⴰⵔ.
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
