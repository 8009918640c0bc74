# Around every page
skip-to-main = Skip to content
languages = Languages
home = Home
breadcrumbs = Breadcrumbs
categories = Categories
cooperatives = Cooperatives
all-products = All products
basket = Basket
basket-count =
    { $count ->
        [0] The basket is empty
        [one] { $count } item in the basket
       *[other] { $count } items in the basket
    }
search-label = Search for a product
search-hint = Dates, saffron, rugs…
search-go = Search
search-suggestions = Suggestions
list-comma = ,{" "}
footer-nav = Footer
footer-track = Track an order
footer-studio = For cooperatives
footer-sample-title = Sample data.
footer-sample = The cooperatives, offers and prices shown here are made up; the names of products, places and quality signs are real.
footer-credit = Places and populations:
footer-credit-changed = (CC BY 4.0 terms), changed: English and Amazigh names, zones and coordinates added. Coordinates:

# Home
home-title = The goods of { $region }, from the people who make them
home-description = Dates, saffron, rose, honey, rugs: the cooperatives of { $region } sell directly and deliver all over Morocco, and you pay on delivery.
home-lead = From palm groves to looms: every product carries the name of its cooperative and of the commune it comes from.
home-see-products =
    { $count ->
        [one] See { $count } product
       *[other] See all { $count } products
    }
home-see-cooperatives =
    { $count ->
        [one] { $count } cooperative
       *[other] { $count } cooperatives
    }
home-season = In season in { $month }
home-all-categories = All categories
home-women =
    { $count ->
        [one] { $count } cooperative led by women
       *[other] { $count } cooperatives led by women
    }
home-women-products = Their products
home-newest = New here
home-how = How it works
home-step-choose = Choose
home-step-choose-how = Fill one basket from several cooperatives.
home-step-order = Order
home-step-order-how = A phone number, a commune and a landmark are enough. No account needed.
home-step-receive = Receive
home-step-receive-how = Each cooperative packs and ships its own parcel; you follow it with your order number.
home-step-pay = Pay on delivery
home-step-pay-how = In cash, when the parcel is there. You know the total before you order.

# Products
stock-plenty = In stock
stock-few =
    { $count ->
        [one] Only 1 left
       *[other] Only { $count } left
    }
stock-only = One of a kind
stock-none = Sold out
per-kilogram = per kg
per-litre = per litre
litre-short = l
millilitre-short = ml
women-led = Led by women
women-only = Women’s cooperative
count-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
buy-size = Size
buy-quantity = Quantity
buy-add = Add to basket
buy-sold-out = Sold out.
buy-sold-out-why = See below what the same cooperative still offers.
term-cash = Pay in cash on delivery.
delivery-ahead-to = Delivery to
delivery-ahead-ask = Show the price
delivery-ahead-from = One piece, delivered: from
delivery-ahead-not-there = It is not sent there. Choose another place.
term-delivery = Delivered all over Morocco. The price depends on destination and weight and is shown before you order. Weight of the parcel:
product-about = About this product
shares-title = Who earns what
shares-headline = Of { $price }, { $share } go to the cooperative.
shares-region = { $region } region, for its service
shares-state = Taxes
shares-price = You pay
shares-delivery = Delivery comes on top: it goes to whoever carries the parcel.
pass-on = Send it to someone:
pass-on-sms = Text message
pass-on-mail = Email
feed-title = New at the market
product-signs = Quality signs
product-related = From the same cooperative
product-all-of-seller = Everything it sells
fact-net = Net contents
fact-pairs =
    { $count ->
        [one] One pair
       *[other] { $count } pairs
    }
fact-pieces =
    { $count ->
        [one] One piece
       *[other] { $count } pieces
    }
fact-season = Season
fact-keeps = Keeps for
fact-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
fact-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
fact-keeping = Storage
fact-cold = Kept cool from the cooperative to you
fact-papers = Authorisation
fact-onssa = Product subject to sanitary authorisation by ONSSA
fact-ships = Shipping
fact-ships-abroad = Within Morocco and abroad
fact-ships-morocco = Within Morocco only
sign-igp = A protected geographical indication (law 25-06) guarantees that the product comes from the area named and owes its quality or reputation to it. A certifying body checks.
sign-ig = A geographical indication (law 25-06) guarantees that the product comes from the area named and owes its quality or reputation to it.
sign-aop = A protected designation of origin (law 25-06) guarantees that the product is grown and made wholly in the area named, and owes its qualities to it.
sign-la = The agricultural label (law 25-06) guarantees a quality above that of common products of the same kind.
sign-bio = Organic production (law 39-12) excludes synthetic fertilisers and pesticides; an approved body checks.
sign-craft = A distinctive sign of the crafts guarantees handwork by a skill that is checked.
sign-slowfood = A Slow Food Presidium supports small producers who keep a threatened product alive.

# Seller
seller-identity = Who the seller is
seller-form = Legal form
seller-address = Address
seller-phone = Telephone
seller-email = E-mail
profile-members = members
profile-women = women
profile-founded = founded in
profile-sells = What it sells
profile-sample = A cooperative made up for this demonstration.

# Lists
categories-description = All categories of goods from { $region }.
categories-below = In this category
category-description = { $category } from the cooperatives of { $region }, with the origin of each product. Pay on delivery.
products-description = All goods of the cooperatives of { $region }.
cooperatives-description = The cooperatives of { $region }: their stories, their communes and what they sell.
cooperatives-lead =
    { $count ->
        [one] { $count } cooperative sells here what it makes.
       *[other] { $count } cooperatives sell here what they make.
    }
filters = Sort and filter
filters-apply = Apply
filters-in-force = Filters in force
filter-remove = (remove this filter)
filter-category = Category
filter-province = Province
filter-all-provinces = All
filter-label = Quality sign
filter-any-label = With or without
filter-cooperative = Cooperative
filter-all-cooperatives = All
filter-price = Price in dirhams
filter-min = from
filter-max = to
filter-from = from { $price } DH
filter-up-to = up to { $price } DH
filter-between = { $min } to { $max } DH
filter-in-stock = In stock
filter-stock = Availability
filter-size = Size
filter-women-led = Led by women
sort = Order
sort-best = Best match
sort-newest = Newest first
sort-price = Price, lowest first
sort-price-down = Price, highest first
sort-unit-price = Price per kg or litre
listing-empty = Nothing matches these filters.
listing-empty-why = Remove one, or widen the price.
listing-empty-way = Remove all filters
pager = More of the list
pager-beginning = Back to the beginning
pager-next = Show more

# Search
search-for = “{ $query }”
search-everything = The whole catalogue
search-nothing = Nothing was found
search-try-words = Try a shorter or more general word: “honey” rather than “organic thyme honey”.
search-try-language = The same word in Arabic, French or Tamazight works too.
search-without-filters = Search without the filters
search-meant = Did you mean:
search-nearby = These words find something
search-in-season = In season now
search-or-look = Or look by category

# What did not work
fault-not-found = There is no such page
fault-not-found-why = The address is wrong, or what was here is no longer sold.
fault-refused = This request was not accepted
fault-refused-why = It does not come from a page of this site, or it holds too much. Go back to the page you came from and try again.
fault-ours = Something broke on our side
fault-ours-why = It is not your fault. Try again in a moment; your basket is as you left it.
fault-incident = If you write to us, give this number:
fault-home = Go to the home page

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

map = Map
map-description = Where the cooperatives of { $region } are: the five provinces on a map, and who is near you.
map-lead =
    { $count ->
        [one] One cooperative on the map.
       *[other] { $count } cooperatives on the map: choose a dot or a province.
    }
map-dot =
    { $count ->
        [one] { $place }: one cooperative
       *[other] { $place }: { $count } cooperatives
    }
map-near = Cooperatives near
map-near-choose = Choose a commune
map-near-go = Show
map-near-me = Near me
map-near-me-hint = Your position stays on your phone.
map-near-me-failed = Your phone did not say where it is. Choose a commune.
map-nearest = Nearest to { $place }
map-province-products = Products from { $province }
map-province-empty = No cooperative here yet.
kilometre-short = km
fact-ingredients = Ingredients
fact-allergens = Contains
fact-storage = At home
fact-authorisation = ONSSA number
fact-made-to-order = Made to order
allergen-gluten = gluten
allergen-crustaceans = crustaceans
allergen-eggs = eggs
allergen-fish = fish
allergen-peanuts = peanuts
allergen-soy = soy
allergen-milk = milk
allergen-nuts = nuts
allergen-celery = celery
allergen-mustard = mustard
allergen-sesame = sesame
allergen-sulphites = sulphites
allergen-lupin = lupin
allergen-molluscs = molluscs
