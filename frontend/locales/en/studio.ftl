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
period-too-long = Two years at most.
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
