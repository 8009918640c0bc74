# Texts of the studio, for cooperatives and the region.

## Everywhere
language = Language
close = Close
cancel = Cancel
save = Save
show = Show
back = Back
loading = Loading…
try-again = Try again
show-more = Show more
show-all = Show all ({ $count })
less = One less
more = One more
screens = Screens
note-optional = Note (optional)
field-missing = Please fill this in.
cannot-be-undone = This cannot be undone.
age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }

## When something fails
failure-offline = No connection.
failure-signed-out = Your session has ended: please sign in again.
failure-not-found = Not found, or not open to this account.
failure-busy = Too many requests at once: please wait a moment.
failure-server = Something went wrong on our side. Try again in a moment.
shown-as-of = Last data received:
unknown = Page not found
unknown-words = This address leads to no screen of this account.
unknown-way = Back to the start

## Account
sign-in = Sign in
sign-in-who = For cooperatives and the region.
sign-out = Sign out
email = Email address
password = Password
account = Account
workplaces = Workplaces
all-workplaces = All workplaces
choose-workplace = Where do you work?
no-workplace = This account belongs to no cooperative or region yet.
a-cooperative = Cooperative
a-region = Region

## Orders
orders = Orders
orders-by-state = Orders by state
orders-none = No orders here.
orders-none-new = No new orders. All is done.
orders-count =
    { $count ->
        [one] { $shown } order
       *[other] { $shown } orders
    }
tab-new = New
tab-accepted = Accepted
tab-packed = Packed
tab-handed-over = On the way
tab-delivered = Delivered
tab-ended = Refused, returned
state-placed = New
state-accepted = Accepted
state-packed = Packed
state-handed-over = On the way
state-delivered = Delivered
state-refused = Refused
state-returned = Returned
state-closed = Completed
state-cancelled = Cancelled
state-reserved = Waiting for payment
state-expired = Not paid in time
order = Order
order-not-found = This cooperative has no such order.
lines-more =
    { $count ->
        [one] and { $count } more item
       *[other] and { $count } more items
    }
cash-to-collect = To collect
cash-collected = Collected
to-pack = To pack
in-the-parcel = In the parcel
pieces =
    { $count ->
        [one] { $shown } piece
       *[other] { $shown } pieces
    }
for-whom = For
recipient = Name
place = Place
landmark = Landmark
note = Message
call = Call
carrier = Carrier
carrier-other = Other
carrier-name = Name of the carrier
tracking-number = Tracking number
tracking-number-optional = Tracking number (optional)
money = Money
goods = Goods
delivery = Delivery
commission = Commission
payout = The cooperative gets
steps = Steps

## What can be done with an order
step-accept = Accept
step-refuse = Refuse
step-pack = It is packed
step-hand-over = Hand over
step-deliver = It is delivered
step-return = It came back
confirm-pack =
    { $count ->
        [one] { $count } item is not ticked. Is everything in the parcel?
       *[other] { $count } items are not ticked. Is everything in the parcel?
    }
confirm-deliver = The shopper has the parcel and has paid { $amount }.
reason = Reason
reason-words = The reason in a few words
reason-missing = Choose a reason or write one.
reason-other = Another reason
reason-sold-out = Out of stock
reason-spoiled = Goods are spoiled
reason-no-delivery = No delivery to this place
reason-shopper-asked = The shopper asked for it
reason-not-found = Shopper not found
reason-not-paid = The shopper did not pay
reason-shopper-refused = The shopper refused the parcel
reason-damaged = Damaged on the way
refuse-means = The shopper is told, and you get the stock back.
return-means = The parcel comes back, and you get the stock back.

## Products
products = Products
products-none = No products yet.
product = Product
price = Price
product-gone = Product no longer on sale
change-price = Change the price
stock = Stock
change-stock = Change the stock
new-price = New price ({ $currency })
price-now = Price now: { $amount }
price-wrong = Write a price, for example 85.50.
price-means = Orders already placed keep their price.
in-stock = in stock
sold-out = sold out
stock-low = nearly sold out
stock-why = What happened?
stock-received = Goods came in
stock-counted = Counted
stock-lost = Lost or broken
stock-sold-elsewhere = Sold elsewhere
stock-sold = Order
stock-given-back = Given back by an order
stock-pieces = How many pieces?
stock-there = How many pieces are there?
stock-wrong = Write a whole number.
stock-below-zero = There are not so many in stock.
stock-journal = Stock journal
stock-after = { $count } left
journal = Journal
journal-all = All products
journal-none = No stock has moved yet.

## Sales and boards
sales = Sales
board = Board
cooperatives = Cooperatives
cooperatives-none = No cooperatives in this region.
cooperatives-count =
    { $count ->
        [one] { $shown } cooperative
       *[other] { $shown } cooperatives
    }
province = Province
category = Category
members = Members
women = Women
ice-warning = ICE missing or unlikely
women-led = Led by women
period = Period
period-7 = 7 days
period-30 = 30 days
period-90 = 90 days
period-month = This month
period-own = Other period
period-from = From
period-to = To
period-incomplete = Choose both days.
period-reversed = The first day is after the last.
period-too-long = { $days } days at most.
export = Export
print = Print
what-means = What does “{ $name }” mean?
as-table = Show as a table
no-sales = No sales in this period.
sales-not-yours = Your role in the cooperative does not include its sales.
day = Day
units = Units
figure = Figure
value = Value
by-day = By day
sales-by-day = Sales by day
by-product = By product
by-province = By province
by-category = By category
by-cooperative = By cooperative
goods-sold = Goods sold
goods-sold-means = Value of the goods ordered in the period, taxes included, without delivery and without what was refused or returned.
seller-orders-means = Orders of the period that contain one of your products, whatever became of them.
commission-means = What the marketplace keeps of these sales.
payout-means = Goods sold less the commission.
delivered-of = { $count } delivered
sales-means = Value of the goods ordered in the period, taxes included, without delivery and without what was refused or returned.
orders-means = Orders of the period that contain a product of the region, whatever became of them. An order from two cooperatives counts once.
baskets = Baskets
baskets-means = Baskets that shoppers began in the period, ordered or not.
average-order = Average order
average-order-means = Sales divided by the number of orders.
delivered-orders = Parts of orders delivered
delivered-share = Delivered share
delivered-share-means = Parts of orders that reached the shopper, out of all parts of the period. An order has one part for each cooperative.
women-led-share = Women-led share
women-led-share-means = Share of sales made by cooperatives that women led when they sold; their number is that of today.
women-led-sales = Sales of women-led cooperatives
women-led-cooperatives = Women-led cooperatives in the region

## Money
money-not-yours = Your role in the cooperative does not include its money.
balance-available = Available
balance-available-means = Your share of what was delivered and whose money is in. The next payout is made of it.
balance-in-payout = In a payout
balance-pending = On its way
balance-pending-means = Your share of what was delivered while the carrier or the bank still has the money.
balance-cash = Cash that you hold
balance-cash-means = What shoppers paid you in cash. It counts towards your next payout.
balance-debt = Debt
balance-debt-means = What came back after you were paid. The next payout takes it out.
next-payout = Next payout
next-cash-taken = Less the cash that you hold
next-debt-taken = Less the debt
next-amount = You will get
next-left = Left
next-below-minimum = Less than { $amount } is not paid out: it stays for the next time.
next-no-account = There is no bank account to pay to. Give your RIB to the region.
next-means = If nothing changes until then.
next-none = The region has named no payout days.
held-until = Held back until { $day }.
cash-ceiling = You may hold { $amount }.
cash-over = More than that since { $since }. Hand over what is too much before { $day }: from that day on you may collect no cash yourselves.
cash-means = Bring it to the region’s office or pay it in at the bank; what is left is taken out of your next payout.
payouts = Payouts
payouts-none = No payouts yet.
payout-prepared = To approve
payout-approved = Approved
payout-sent = With the bank
payout-paid = Paid
payout-returned = Given back by the bank
payout-cancelled = Called off
payout-proof = reference
way-transfer = Bank transfer
way-cash = Cash, against a receipt
statement = Statement
statement-none = Nothing was booked in this period.
statement-opening = Available before
statement-closing = Available afterwards
statement-share = Your share
commission-tax = VAT on the commission
commission-why = Why this commission?
posting-prepaid = Paid in advance
posting-cash-collected = Cash collected
posting-delivered = Delivered
posting-remitted = Handed over by the carrier
posting-released = Share released
posting-returned = Goods came back
posting-refund-owed = Refund due
posting-refunded = Refunded
posting-set-off = Cash held, set off
posting-debt-recovered = Debt taken out
posting-debt-paid = Debt paid
posting-cash-deposited = Cash handed over
posting-payout-prepared = Payout prepared
posting-payout-cancelled = Payout called off
posting-payout-paid = Payout paid
posting-payout-returned = Payout given back by the bank
treasury = Treasury
holds = Holds
rules = Commissions
choose-one = Choose…
payout-prepare = Prepare a payout
payout-prepare-means = All that is available is put aside, less the cash that the cooperative holds and its debt. Two officers then approve it.
payout-how = How is it paid?
payout-due = Payout day { $day }
payout-by-hand = Prepared by an officer on { $day }
payout-approvals = { $count } of { $of } approvals
payout-proof-label = Bank reference or receipt number
payouts-send =
    { $count ->
        [one] Tell the bank: { $shown } transfer
       *[other] Tell the bank: { $shown } transfers
    }
bank-file-made = The file for the bank is ready.
bank-file-csv = List of accounts (CSV)
bank-file-xml = Bank message (pain.001)
bank-file-no-xml = The region has named no account to pay from: use the list.
change-approve = Approve
change-cancel = Call off
change-paid = Mark as paid
change-returned = Given back by the bank
change-approve-means = Check the name and the amount. Another officer must approve it too.
change-cancel-means = The amount is available to the cooperative again.
change-paid-means = The cooperative has the money.
change-returned-means = The amount is available to the cooperative again; say what the bank said.
hold-place = Hold payouts back
hold-lift = Lift the hold
hold-lift-means = From now on the cooperative is paid out again.
hold-reason-means = The cooperative reads it.
hold-until = Last day
holds-none = Nobody’s payouts are held back.
rule-add = Add a rule
rules-none = No rules: nothing is charged.
rules-means = The narrowest rule wins. What was sold keeps the rule by which it was sold.
rule-scope = For what?
scope-region = The whole region
scope-category = One category
scope-cooperative = One cooperative
scope-product = One product
rule-rate = Rate (%)
rule-rate-wrong = Write a rate, for example 7.5.
rule-from-day = From which day?
rule-fixed = Plus a fixed amount for each line ({ $currency }, optional)
rule-floor = At least ({ $currency }, optional)
rule-ceiling = At most ({ $currency }, optional)
rule-means = Orders already placed keep their commission.
rule-from = from { $day }
rule-ever = from the start
rule-version = version { $version }
rule-plus = plus { $amount }
rule-least = at least { $amount }
rule-most = at most { $amount }
rule-ended = No rule from that day on

carriers = Delivery
methods = Ways of delivery
method-add = Add a way
method-change = Change the way
method-kind = Where does the parcel go?
kind-door = To the door
kind-station = To the station, fetched by the buyer
kind-point = To a collection point
method-name = Name that shoppers read
carrier-hint = The same name everywhere: it is its account in the books.
method-cash = Can be paid in cash on arrival
method-takes-cash = cash
method-no-cash = paid in advance
method-active = Offered to shoppers
method-inactive = no longer offered
grid = Zones and prices
grid-change = Change zones and prices
grid-later = From { $day } on
grid-none = No zone: nothing is sent this way.
grid-means = Past orders keep their price.
grid-wrong = Each zone needs a name, places, weights and prices.
zone = Zone
zone-name = Name of the zone
zone-add = Add a zone
zone-remove = Remove the zone
zone-days = { $least } to { $most } days
days-least = Days, at least
days-most = Days, at most
band-weight = Up to (kg)
band-price = Price ({ $currency })
band-add = Add a weight
remove = Remove
place-region = Region
place-province = Province
place-commune = Commune
place-whole = All of it
place-add = Add this place
place-remove = Remove { $place }
place-none = not chosen yet
points = Collection points
points-none = No collection point yet.
point-add = Add a point
point-change = Change the point
point-name = Name of the point
point-hours = Opening hours
point-cash = Takes cash
free-title = Free delivery
free-means = The shopper pays nothing; the cooperative pays the region’s carrier in their place.
free-from = From { $amount } of goods
free-from-amount = From an amount on
free-amount = Amount of goods ({ $currency })
free-never = Never free
free-as-region = As the region says
free-change = Change free delivery
own-delivery = Our delivery
own-none = The region’s carriers deliver
own-means = Where you deliver yourselves the region’s carriers do not come, and the price of delivery is yours.
waiting-list = List of parcels to hand over
waiting-none = No parcel is ready for this carrier.
parcel = Parcel
parcel-add = Add a parcel
parcel-join = With the parcel of { $carrier } { $number }
weight-scales = Weight on the scales (kg)
weight-wrong = Write a weight, for example 2.5.
collection-code = Code that the shopper says:

# The bank
bank = Bank
bank-statement = Statement of the bank
bank-statement-means = CSV, Excel or camt.053. A statement that is sent twice counts once.
bank-columns = What do the columns hold? The answer is kept for the next statement.
column-none = Nothing of use
column-day = Day
bank-column-text = Text
bank-column-amount = Amount (below zero: went out)
bank-column-credit = Credit (came in)
bank-column-debit = Debit (went out)
bank-send = Read the statement
bank-kept = { $lines } lines came in, { $fresh } of them new. Those with a reference have paid their order.
file-unreadable = This file cannot be read. Check its form and its columns.
queue = To be settled
bank-queue-none = Nothing waits: all that came in has its place.
line-no-amount = No amount can be read
line-age =
    { $count ->
        [0] today
        [one] for { $shown } day
       *[other] for { $shown } days
    }
bank-order = Order
line-settle = Settle this line
line-what = What is to be done with this line?
bank-assign = It pays an order
bank-not-ours = It pays no order
bank-paid = Has paid its order.
bank-given-back = Came too late: to be given back.
bank-amount-differs = The reference is known, the amount is another: nothing is paid.
bank-paid-before = The order was paid before.
bank-payout-returned = The bank gave a payout back: its amount is available again.
bank-payout-differs = The payout is known, the amount is another: nothing is given back.
bank-payout-not-out = This payout is not out, or was given back before.
bank-unknown = No known reference.
bank-unreadable = The amount cannot be read.
transfer-record = Note a transfer
transfer-reference = Reference given to the shopper (10 digits)
transfer-amount = Amount received ({ $currency })
transfer-proof = Proof
statement-pdf = Statement as PDF
statement-csv = Statement as CSV
payout-receipt = Receipt

# What no provider gives back
refunds = Refunds
refunds-means = What shoppers are to get back and no payment provider gives. Pay them, then note the proof.
refunds-none = Nobody waits to be paid back.
refund-unused = The payment bought nothing: it came too late, or it was the second one.
refund-not-delivered = A parcel that was paid did not reach its shopper.
refund-paid-cash = Paid on delivery
refund-paid-card = Paid by card
refund-paid-card-abroad = Paid by card from abroad
refund-paid-transfer = Paid by transfer
refund-paid-in = in the currency of the payment:
refund-declined = The provider:
refund-settle = Note the refund
refund-how = How was the money given back?
refund-proof = Reference of the transfer or number of the receipt
refund-settle-means = Note it once the money is given back: the shopper is told at once.

# What the region invoices
invoices = Commission invoices
invoices-all = All cooperatives
invoices-none = No invoices yet.
invoice-commission = Commission invoice
invoice-credit = Commission credit note
invoice-pdf = Invoice as PDF

# The money of the couriers
couriers = Couriers
couriers-hold = What couriers hold
couriers-hold-means = Collected from shoppers and not handed over yet.
couriers-hold-none = No courier holds any money.
couriers-hold-week = for over 7 days:
couriers-hold-fortnight = for over 14 days:
parcels-count =
    { $count ->
        [one] { $shown } parcel
       *[other] { $shown } parcels
    }
file-leaving = Sending the file
file-reading = Reading the file
remittance-file = The courier’s file
remittance-file-means = CSV or Excel, one line a parcel. A file that is sent twice counts once.
remittance-send = Send the file
remittance-queue-none = Nothing is waiting: every line has its parcel.
remittance-files = Files received
remittance-files-none = No files yet.
remittance-booked = { $booked } of { $lines } lines booked
remittance-all = All couriers
remittance-state-uploaded = Columns to check
remittance-state-matching = Being matched
remittance-state-done = Matched
remittance-state-reconciled = Paid into the bank
remittance-columns-ask = What do the columns hold? The answer is remembered for this courier’s next file.
remittance-columns-lack = An amount is needed, and something to find the parcel by: tracking number, order or telephone. Each of them once.
remittance-match =
    { $count ->
        [one] Match { $shown } line
       *[other] Match { $shown } lines
    }
remittance-column-order = Order number
remittance-column-phone = Shopper’s telephone
remittance-column-amount = Amount collected
remittance-column-fee = Fee kept
remittance-column-day = Day of delivery
remittance-matched = Booked
remittance-amount-differs = Another amount
remittance-not-collected = Not reported as delivered yet
remittance-already = Handed over before
remittance-duplicate = Twice in the file
remittance-no-parcel = No such parcel
remittance-unreadable = Amount cannot be read
remittance-linked = Booked by hand.
remittance-put-aside = Put aside:
remittance-lines-booked = Lines booked
remittance-lines-booked-means = Lines whose parcel is known and whose amount is right, and those settled by hand.
remittance-of-lines = of { $count }
remittance-amount = Collected
remittance-amount-means = What the courier received from shoppers for these lines.
remittance-fee = Fees
remittance-fee-means = What the courier keeps of it.
remittance-net = To come in
remittance-net-means = Collected, less the fees: what the bank should show.
remittance-bank-reference = On the bank’s statement:
remittance-reconcile = Note that it reached the bank
remittance-bank-line = Line of the bank’s statement
remittance-bank-line-means = The reference or text under which the money came in.
remittance-lines = Lines of the file
remittance-book = Book it for a parcel
remittance-aside = Put it aside
remittance-aside-means = Nothing is booked.
remittance-known = The parcel that the file names
remittance-find = Find the order
remittance-found-none = No order has this number and this telephone.
remittance-parcel = For which parcel?
remittance-parcel-missing = Find the order, then choose its parcel.

# The words of the search
search-words = Search words
search-words-short = Words
search-words-means = Words that your buyers use and the search does not know yet: a local name, a spelling, a nickname. They hold for the whole market within moments.
search-words-add = Add words
search-words-none = You have added nothing yet.
search-words-change = Change the words
search-words-remove = Remove
search-words-concept = Thing
search-words-concept-means = Choose one that is known (honey, carpet…), or make up a name in Latin letters without spaces.
search-words-taken = This thing has your words already: change them in the list.
search-words-kind = What it is
search-words-list = Words and phrases
search-words-list-means = One a line, in every language and script.
word-kind-good = Something one can buy
word-kind-quality = A quality or a material
word-kind-purpose = A use, or whom it is for
word-kind-cheap = A wish for a low price
settings = Settings
settings-means = What the region has decided about its money. Each change is noted with your name.
settings-change = Change
accounts-title = Bank accounts
account-into = Account for transfers
account-into-means = Shoppers who pay by transfer pay into it. Without it, transfers are not offered.
account-out = Account to pay from
account-out-means = Payouts to cooperatives and refunds are paid from it.
account-end = Ends in { $end }
account-none = None
account-same = The account for transfers
account-typed = A RIB of 24 digits, or an IBAN.
account-keep = Leave it empty to keep the account that ends in { $end }.
account-pay-same = Pay from the account for transfers
euro-title = Euro rate
euro-rate = Dirhams for one euro
euro-means = Shoppers abroad pay at this rate. What is paid keeps its own.
euro-from = { $rate } DH from { $day }
euro-add = New rate
euro-rate-wrong = Write a rate, for example 10.85.
timers-title = Times
timers-mean = What has begun keeps its time.
timer-reservation = Reservation, in minutes
timer-reservation-means = Goods are held while the shopper pays by card.
timer-transfer = Transfer, in hours
timer-transfer-means = Goods are held until the transfer arrives.
timer-reminder = Reminder to the cooperative, in hours
timer-reminder-means = Without an answer to an order, the cooperative is reminded.
timer-alert = Alert to the region, in hours
timer-alert-means = The order without an answer is shown to officers.
timer-acceptance = Acceptance, in hours
timer-acceptance-means = After that without an answer, the order is called off.
timer-withdrawal = Withdrawal, in days
timer-withdrawal-means = After receipt the shopper may change their mind: 7 days at least (law 31-08).
timer-unconfirmed = Withdrawal without a written confirmation, in days
timer-unconfirmed-means = If no confirmation was sent: 30 days at least (law 31-08).
timer-refund-alert = Refund alert, in days
timer-refund-alert-means = A refund that is still missing is shown to officers.
timer-refund = Refund, in days
timer-refund-means = After a withdrawal the shopper is refunded: 15 days at most (law 31-08).
payout-days = Payout days of the month
payout-days-means = From 1 to 31, with commas between. A month without such a day leaves it out.
payout-days-wrong = Write days from 1 to 31, for example 1, 16.
payout-minimum = Least payout
payout-minimum-means = Less than that waits for the next day.
cash-title = Cash
cash-parcel-ceiling = Most for a parcel
cash-parcel-ceiling-means = Above that, cash on delivery is not offered.
cash-held-ceiling = Most that a cooperative may hold
cash-held-ceiling-means = Shoppers’ cash that it may keep.
cash-grace = Grace above it, in days
cash-grace-means = After it, the cooperative no longer collects cash itself.
changes-title = Journal of the settings
changes-none = Nothing has been changed yet.
change-was = Before:
change-is = now:
statement-released = Released
refund-call = Call the shopper to learn where the money is to go:
over-title = Cooperatives above the ceiling
over-means = They hold too much of shoppers’ cash. They are told once, before the sanction.
over-none = No cooperative holds too much cash.
over-since = Since { $day }
over-told = told on { $day }
over-untold = not told yet
over-sanction = no collecting from { $day }
over-sanctioned = collects no more since { $day }
