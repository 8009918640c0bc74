# ⵖⴼ ⴽⵓ ⵜⴰⵙⵏⴰ
skip-to-main = ⴷⴷⵓ ⵖⵔ ⵓⵎⴰⵢ
languages = ⵜⵓⵜⵍⴰⵢⵉⵏ
home = ⴰⵙⵏⵓⴱⴳ
breadcrumbs = ⴰⴱⵔⵉⴷ
categories = ⵜⴰⴳⴳⴰⵢⵉⵏ
cooperatives = ⵜⵉⵎⵙⵎⵓⵏⵉⵏ
all-products = ⵉⴼⴰⵔⵉⵙⵏ ⴰⴽⴽⵯ
basket = ⵜⴰⵔⵢⴰⵍⵜ
basket-count =
    { $count ->
        [0] ⵜⵓⵔⴰ ⵜⵔⵢⴰⵍⵜ
        [one] { $count } ⵓⴼⴰⵔⵉⵙ ⴳ ⵜⵔⵢⴰⵍⵜ
       *[other] { $count } ⵏ ⵉⴼⴰⵔⵉⵙⵏ ⴳ ⵜⵔⵢⴰⵍⵜ
    }
search-label = ⵔⵣⵓ ⵖⴼ ⵓⴼⴰⵔⵉⵙ
search-hint = ⵜⵉⵢⵏⵉ, ⵣⵣⵄⴼⵔⴰⵏ, ⵜⵉⵣⵔⴱⴰⵢ…
search-go = ⵔⵣⵓ
search-suggestions = ⵉⵙⵓⵎⵔⵏ
list-comma = ,{" "}
footer-nav = ⵉⵣⴷⴷⴰⵔ ⵏ ⵜⴰⵙⵏⴰ
footer-track = ⴹⴼⵓⵔ ⵜⵓⵜⵜⵔⴰ
footer-studio = ⴰⵙⴰⵢⵔⴰⵔ ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ
footer-sample-title = ⵉⵙⴼⴽⴰ ⵏ ⵓⵎⴷⵢⴰ.
footer-sample = ⵜⵉⵎⵙⵎⵓⵏⵉⵏ, ⵜⵉⵖⵓⵔⵉⵡⵉⵏ ⴷ ⵡⴰⵜⵉⴳⵏ ⴰⴷ ⵓⵔ ⴳⵉⵏ ⵉⵎⴰⴷⴷⴰⵜⵏ; ⵉⵙⵎⴰⵡⵏ ⵏ ⵉⴼⴰⵔⵉⵙⵏ, ⵏ ⵉⴷⵖⴰⵔⵏ ⴷ ⵉⵎⴰⵜⴰⵔⵏ ⵏ ⵜⵖⴰⵔⴰ ⴳⴰⵏ ⵉⵎⴰⴷⴷⴰⵜⵏ.
footer-credit = ⵉⴷⵖⴰⵔⵏ ⴷ ⵉⵎⵣⴷⴰⵖⵏ:
footer-credit-changed = (CC BY 4.0), ⵉⵜⵜⵓⵙⵏⴼⵍ: ⵔⵏⴰⵏ ⵉⵙⵎⴰⵡⵏ ⵙ ⵜⵏⴳⵍⵉⵣⵜ ⴷ ⵜⵎⴰⵣⵉⵖⵜ, ⵜⵉⵎⵏⴰⴹⵉⵏ ⴷ ⵉⵎⵙⵉⴷⴰⴳⵏ. ⵉⵎⵙⵉⴷⴰⴳⵏ:

# ⴰⵙⵏⵓⴱⴳ
home-title = ⵉⴼⴰⵔⵉⵙⵏ ⵏ { $region }, ⵙⴳ ⵉⴼⴰⵙⵙⵏ ⵏ ⵡⵉⵏⵏⴰ ⵜⵏ ⵉⵙⴽⴰⵔⵏ
home-description = ⵜⵉⵢⵏⵉ, ⵣⵣⵄⴼⵔⴰⵏ, ⵍⵡⵔⴷ, ⵜⴰⵎⵎⵏⵜ, ⵜⵉⵣⵔⴱⴰⵢ: ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵏ { $region } ⴰⵔ ⵣⵣⵏⵣⴰⵏⵜ ⵙ ⵓⵙⵔⵉⴷ, ⵜⴼⵔⵓⴷ ⴰⴷⴷⴰⵢ ⵜⴰⵎⵥⴷ.
home-lead = ⵙⴳ ⵜⵎⵉⵣⴰⵔ ⴰⵔ ⵉⵥⴹⵡⴰⵏ: ⴽⵓ ⴰⴼⴰⵔⵉⵙ ⵉⵓⵙⵉ ⵉⵙⵎ ⵏ ⵜⵎⵙⵎⵓⵏⵜ ⴷ ⵜⴳⵔⴰⵡⵜ ⵙⴳ ⴷ ⵉⴷⴷⴰ.
home-see-products =
    { $count ->
        [one] ⵥⵕ { $count } ⵓⴼⴰⵔⵉⵙ
       *[other] ⵥⵕ { $count } ⵏ ⵉⴼⴰⵔⵉⵙⵏ
    }
home-see-cooperatives =
    { $count ->
        [one] { $count } ⵜⵎⵙⵎⵓⵏⵜ
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ
    }
home-season = ⵜⴰⵙⵎⵀⵓⵢⵜ ⵏ { $month }
home-all-categories = ⵜⴰⴳⴳⴰⵢⵉⵏ ⴰⴽⴽⵯ
home-women =
    { $count ->
        [one] { $count } ⵜⵎⵙⵎⵓⵏⵜ ⵙ ⵜⵎⵖⴰⵔⵉⵏ
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵙ ⵜⵎⵖⴰⵔⵉⵏ
    }
home-women-products = ⵉⴼⴰⵔⵉⵙⵏ ⵏⵏⵙⵏⵜ
home-newest = ⵉⵎⴰⵢⵏⵓⵜⵏ
home-how = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵙⵖⴷ
home-step-choose = ⵙⵜⵉ
home-step-choose-how = ⵄⵎⵎⵔ ⵢⴰⵜ ⵜⵔⵢⴰⵍⵜ ⵙⴳ ⴽⵉⴳⴰⵏ ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ.
home-step-order = ⵙⵙⵓⵜⵔ
home-step-order-how = ⵉⵖⵓⴷⴰ ⵓⵟⵟⵓⵏ ⵏ ⵜⵍⵉⴼⵓⵏ, ⵜⴰⴳⵔⴰⵡⵜ ⴷ ⵢⴰⵏ ⵓⴷⵖⴰⵔ ⵉⵜⵜⵡⴰⵙⵙⵏ. ⵓⵔ ⵉⵍⵉ ⵎⴰⵢⴷ ⵔⴰⴷ ⵜⵔⵥⵎⴷ.
home-step-receive = ⴰⵎⵥ
home-step-receive-how = ⴽⵓ ⵜⴰⵎⵙⵎⵓⵏⵜ ⴰⵔ ⵜⵙⵙⵓⵊⴰⴷ ⴷ ⴰⵔ ⵜⵙⵉⴼⵉⴹ ⴰⴽⵎⵎⵓⵙ ⵏⵏⵙ; ⵜⴹⴼⵓⵔⴷ ⵜ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ.
home-step-pay = ⴼⵔⵓ ⴰⴷⴷⴰⵢ ⵜⴰⵎⵥⴷ
home-step-pay-how = ⵙ ⵓⴼⵓⵙ, ⴰⴷⴷⴰⵢ ⴷ ⵢⴰⵡⴹ ⵓⴽⵎⵎⵓⵙ. ⵜⵙⵙⵏⴷ ⴰⵖⵔⵓⴷ ⴷⴰⵜ ⵏ ⵜⵓⵜⵜⵔⴰ.

# ⵉⴼⴰⵔⵉⵙⵏ
stock-plenty = ⵉⵍⵍⴰ
stock-few =
    { $count ->
        [one] ⵢⴰⵏ ⴰⴷ ⵉⵇⵇⵉⵎⵏ
       *[other] { $count } ⴰⴷ ⵉⵇⵇⵉⵎⵏ
    }
stock-only = ⵢⴰⵏ ⵡⴰⵀⴰ
stock-none = ⵉⵅⵚⴰ
per-kilogram = ⵉ ⴽⵉⵍⵓ
per-litre = ⵉ ⵍⵉⵜⵔ
litre-short = l
millilitre-short = ml
women-led = ⵙ ⵜⵎⵖⴰⵔⵉⵏ
women-only = ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵜⵎⵖⴰⵔⵉⵏ
count-members =
    { $count ->
        [one] { $count } ⵓⴳⵎⴰⵎ
       *[other] { $count } ⵏ ⵉⴳⵎⴰⵎⵏ
    }
buy-size = ⵜⵉⴷⴷⵉ
buy-quantity = ⵜⴰⵙⵎⴽⵜⴰ
buy-add = ⵔⵏⵓ ⵖⵔ ⵜⵔⵢⴰⵍⵜ
buy-sold-out = ⵉⵅⵚⴰ.
buy-sold-out-why = ⵥⵕ ⴷⴷⴰⵡ ⴰⵢⴰ ⵎⴰⵢⴷ ⵙⵓⵍ ⵜⵣⵣⵏⵣⴰ ⵜⵎⵙⵎⵓⵏⵜ ⴰⴷ.
term-cash = ⴰⴼⵔⵔⵓ ⵙ ⵓⴼⵓⵙ ⴰⴷⴷⴰⵢ ⵜⴰⵎⵥⴷ.
delivery-ahead-to = ⴰⵙⵉⵡⴹ ⵖⵔ
delivery-ahead-ask = ⵙⵎⴰⵍ ⴰⵜⵉⴳ
delivery-ahead-from = ⵢⴰⵏ ⵓⵛⵇⵇⵓⴼ, ⵙ ⵓⵙⵉⵡⴹ: ⵙⴳ
delivery-ahead-not-there = ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵙⵉⴼⴰⴹ ⵖⵔ ⴷⵉⵏ. ⵙⵜⵉ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ.
term-delivery = ⴰⵔ ⵏⵙⵙⵉⵡⵉⴹ ⵖⵔ ⵍⵎⵖⵔⵉⴱ ⴰⴽⴽⵯ. ⴰⵜⵉⴳ ⵏⵏⵙ ⵉⵇⵇⵏ ⵙ ⵓⴷⵖⴰⵔ ⴷ ⵜⵥⴰⵢⵜ, ⴷ ⴰⵔ ⵉⵜⵜⴱⴰⵢⴰⵏ ⴷⴰⵜ ⵏ ⵜⵓⵜⵜⵔⴰ. ⵜⴰⵥⴰⵢⵜ ⵏ ⵓⴽⵎⵎⵓⵙ:
product-about = ⵖⴼ ⵓⴼⴰⵔⵉⵙ
shares-title = ⵎⴰ ⵉⵔⴱⵃⵏ ⵎⴰⵏ
shares-headline = ⵙⴳ { $price }, { $share } ⵜⴷⴷⵓ ⵙ ⵜⵎⵙⵎⵓⵏⵜ.
shares-region = ⵜⴰⵎⵏⴰⴹⵜ ⵏ { $region }, ⵅⴼ ⵜⵏⴰⴼⵓⵜ ⵏⵏⵙ
shares-state = ⵜⵉⵖⵔⴰⴷ
shares-price = ⴰⴷ ⵜⴼⵔⵓⵎ
shares-delivery = ⴰⵣⵣⴰⵏ ⵉⵔⵏⴰ ⵖⵉⵙ: ⵉ ⵡⵉⵏⵏⴰ ⵢⵓⵙⵉⵏ ⴰⵖⴰⵡⴰⵙ.
pass-on = ⴰⵣⵏ ⵉ ⵢⴰⵏ:
pass-on-sms = ⵜⵓⵣⵉⵏⵜ ⵜⴰⵎⵥⵥⵢⴰⵏⵜ
pass-on-mail = ⵜⴰⴱⵔⴰⵜ ⵜⴰⵍⵉⴽⵟⵕⵓⵏⵉⵜ
feed-title = ⵎⴰⵢⵏⵓ ⴳ ⵓⴳⴷⵓⴷ
product-signs = ⵉⵎⴰⵜⴰⵔⵏ ⵏ ⵜⵖⴰⵔⴰ
product-related = ⵙⴳ ⵜⵎⵙⵎⵓⵏⵜ ⴰⴷ
product-all-of-seller = ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵜⵣⵣⵏⵣⴰ
fact-net = ⴰⵢⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴳⵉⵙ
fact-pairs =
    { $count ->
        [one] ⵢⴰⵏ ⵓⵎⵢⴰⵏⴰⵡ
       *[other] { $count } ⵏ ⵉⵎⵢⴰⵏⴰⵡⵏ
    }
fact-pieces =
    { $count ->
        [one] ⵢⴰⵜ ⵜⴳⵣⵣⵓⵎⵜ
       *[other] { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵉⵏ
    }
fact-season = ⵜⴰⵙⵎⵀⵓⵢⵜ
fact-keeps = ⴰⵔ ⵉⵜⵜⵖⵉⵎⵉ
fact-months =
    { $count ->
        [one] { $count } ⵡⴰⵢⵢⵓⵔ
       *[other] { $count } ⵏ ⵡⴰⵢⵢⵓⵔⵏ
    }
fact-days =
    { $count ->
        [one] { $count } ⵡⴰⵙⵙ
       *[other] { $count } ⵏ ⵡⵓⵙⵙⴰⵏ
    }
fact-keeping = ⴰⵃⵟⵟⵓ
fact-cold = ⴳ ⵓⵙⵎⵎⵉⴹ ⵙⴳ ⵜⵎⵙⵎⵓⵏⵜ ⴰⵔ ⵖⵓⵔⴽ
fact-papers = ⵜⵓⵔⴰⴳⵜ
fact-onssa = ⴰⴼⴰⵔⵉⵙ ⴷⴷⴰⵡ ⵜⵓⵔⴰⴳⵜ ⵏ ONSSA
fact-ships = ⴰⵙⵉⴼⴹ
fact-ships-abroad = ⴳ ⵍⵎⵖⵔⵉⴱ ⴷ ⴱⵕⵕⴰ
fact-ships-morocco = ⴳ ⵍⵎⵖⵔⵉⴱ ⵡⴰⵀⴰ
sign-igp = ⴰⵎⴰⵜⴰⵔ ⴰⵔⴰⴽⴰⵍ ⵉⵜⵜⵓⵃⴹⴰⵏ (ⴰⵙⵍⴳⵏ 25-06): ⴰⴼⴰⵔⵉⵙ ⵉⴷⴷⴰ ⴷ ⵙⴳ ⵜⵎⵏⴰⴹⵜ ⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⴷ ⵜⴰⵖⴰⵔⴰ ⵏⵏⵙ ⵙⴳⵉⵙ. ⵉⵍⵍⴰ ⵎⴰⵢⴷ ⵜ ⵉⵜⵜⵇⵇⵍⵏ.
sign-ig = ⴰⵎⴰⵜⴰⵔ ⴰⵔⴰⴽⴰⵍ (ⴰⵙⵍⴳⵏ 25-06): ⴰⴼⴰⵔⵉⵙ ⵉⴷⴷⴰ ⴷ ⵙⴳ ⵜⵎⵏⴰⴹⵜ ⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⴷ ⵜⴰⵖⴰⵔⴰ ⵏⵏⵙ ⵙⴳⵉⵙ.
sign-aop = ⵉⵙⵎ ⵏ ⵓⵥⵓⵕ ⵉⵜⵜⵓⵃⴹⴰⵏ (ⴰⵙⵍⴳⵏ 25-06): ⴰⴼⴰⵔⵉⵙ ⵉⵎⵖⵉ ⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴽⵓⵍⵍⵓ ⴳ ⵜⵎⵏⴰⴹⵜ ⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ.
sign-la = ⴰⵎⴰⵜⴰⵔ ⵏ ⵜⴼⵍⵍⴰⵃⵜ (ⴰⵙⵍⴳⵏ 25-06): ⵜⴰⵖⴰⵔⴰ ⵓⴳⴰⵔ ⵏ ⵜⵉⵏ ⵉⴼⴰⵔⵉⵙⵏ ⵢⴰⴹⵏ.
sign-bio = ⴰⴼⴰⵔⵙ ⴰⴱⵢⵓⵍⵓⵊⵉ (ⴰⵙⵍⴳⵏ 39-12): ⴱⵍⴰ ⵉⵎⴰⴷⴷⴰⵏ ⵉⴽⵉⵎⵉⵢⵏ. ⵉⵍⵍⴰ ⵎⴰⵢⴷ ⵜ ⵉⵜⵜⵇⵇⵍⵏ.
sign-craft = ⴰⵎⴰⵜⴰⵔ ⵏ ⵜⵎⴳⵓⵔⵉ ⵏ ⵓⴼⵓⵙ: ⵉⵜⵜⵓⵙⴽⵔ ⵙ ⵉⴼⴰⵙⵙⵏ.
sign-slowfood = Slow Food: ⴰⵔ ⵉⵜⵜⴰⵡⵙ ⵉ ⵉⵎⵙⴽⴰⵔⵏ ⵉⵎⵥⵥⴰⵏⵏ ⵏⵏⴰ ⵉⵃⵟⵟⵓⵏ ⴰⴼⴰⵔⵉⵙ ⵏⵏⴰ ⵔⴰⴷ ⵉⴼⴹⵓ.

# ⴰⵎⵣⵣⵏⵣ
seller-identity = ⵎⴰ ⵉⴳⴰ ⵓⵎⵣⵣⵏⵣ
seller-form = ⵜⴰⵍⵖⴰ ⵜⴰⵣⵔⴼⴰⵏⵜ
seller-address = ⵜⴰⵏⵙⴰ
seller-phone = ⵜⵉⵍⵉⴼⵓⵏ
seller-email = ⵉⵎⴰⵢⵍ
profile-members = ⵉⴳⵎⴰⵎⵏ
profile-women = ⵜⵉⵎⵖⴰⵔⵉⵏ
profile-founded = ⵜⵍⵓⵍ ⴳ
profile-sells = ⵎⴰⵢⴷ ⵜⵣⵣⵏⵣⴰ
profile-sample = ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵓⵎⴷⵢⴰ.

# ⵜⵉⵍⴳⴰⵎⵉⵏ
categories-description = ⵜⴰⴳⴳⴰⵢⵉⵏ ⴰⴽⴽⵯ ⵏ ⵉⴼⴰⵔⵉⵙⵏ ⵏ { $region }.
categories-below = ⴳ ⵜⴰⴳⴳⴰⵢⵜ ⴰⴷ
category-description = { $category } ⵙⴳ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵏ { $region }. ⴰⴼⵔⵔⵓ ⴰⴷⴷⴰⵢ ⵜⴰⵎⵥⴷ.
products-description = ⵉⴼⴰⵔⵉⵙⵏ ⴰⴽⴽⵯ ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵏ { $region }.
cooperatives-description = ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵏ { $region }: ⵜⵓⵍⵍⵉⵙⵜ ⵏⵏⵙⵏⵜ, ⵜⴰⴳⵔⴰⵡⵜ ⵏⵏⵙⵏⵜ ⴷ ⵎⴰⵢⴷ ⵣⵣⵏⵣⴰⵏⵜ.
cooperatives-lead =
    { $count ->
        [one] { $count } ⵜⵎⵙⵎⵓⵏⵜ ⴰⵔ ⵜⵣⵣⵏⵣⴰ ⴷⴰ ⵎⴰⵢⴷ ⵜⵙⴽⴰⵔ.
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ ⴰⵔ ⵣⵣⵏⵣⴰⵏⵜ ⴷⴰ ⵎⴰⵢⴷ ⵙⴽⴰⵔⵏⵜ.
    }
filters = ⴰⵙⵙⵓⴷⵙ ⴷ ⵓⵙⵜⴰⵢ
filters-apply = ⵙⵏⵙ
filters-in-force = ⵉⵙⵜⴰⵢⵏ ⵉⵍⵍⴰⵏ
filter-remove = (ⴽⴽⵙ ⴰⵙⵜⴰⵢ ⴰⴷ)
filter-category = ⵜⴰⴳⴳⴰⵢⵜ
filter-province = ⵜⴰⵙⴳⴰ
filter-all-provinces = ⴽⵓⵍⵍⵓ
filter-label = ⴰⵎⴰⵜⴰⵔ ⵏ ⵜⵖⴰⵔⴰ
filter-any-label = ⵙ ⵓⵎⴰⵜⴰⵔ ⵏⵖ ⴱⵍⴰ ⵏⵜⵜⴰ
filter-cooperative = ⵜⴰⵎⵙⵎⵓⵏⵜ
filter-all-cooperatives = ⴽⵓⵍⵍⵓ
filter-price = ⴰⵜⵉⴳ ⵙ ⴷⵔⵀⵎ
filter-min = ⵙⴳ
filter-max = ⴰⵔ
filter-from = ⵙⴳ { $price } DH
filter-up-to = ⴰⵔ { $price } DH
filter-between = ⵙⴳ { $min } ⴰⵔ { $max } DH
filter-in-stock = ⵉⵍⵍⴰ
filter-stock = ⴰⵢⵍⵍⵉ ⵉⵍⵍⴰⵏ
filter-size = ⵜⴰⴽⵙⵓⵍⵜ
filter-women-led = ⵙ ⵜⵎⵖⴰⵔⵉⵏ
sort = ⴰⵙⵙⵓⴷⵙ
sort-best = ⵉⵎⵢⴰⵇⴰⵏⵏ ⴷ ⵉⵎⵣⵡⵓⵔⴰ
sort-newest = ⵉⵎⴰⵢⵏⵓⵜⵏ ⴷ ⵉⵎⵣⵡⵓⵔⴰ
sort-price = ⴰⵜⵉⴳ: ⵙⴳ ⵓⴷⵔⵓⵙ
sort-price-down = ⴰⵜⵉⴳ: ⵙⴳ ⵓⴳⴰⵔ
sort-unit-price = ⴰⵜⵉⴳ ⵉ ⴽⵉⵍⵓ ⵏⵖ ⵍⵉⵜⵔ
listing-empty = ⵡⴰⵍⵓ ⵎⴰⵢⴷ ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵉⵙⵜⴰⵢⵏ ⴰⴷ.
listing-empty-why = ⴽⴽⵙ ⵢⴰⵏ, ⵏⵖ ⵙⵙⵉⵔⵡ ⴰⵜⵉⴳ.
listing-empty-way = ⴽⴽⵙ ⵉⵙⵜⴰⵢⵏ ⴰⴽⴽⵯ
pager = ⵎⴰⵢⴷ ⵉⵜⵜⴷⴼⴰⵔⵏ
pager-beginning = ⴰⵖⵓⵍ ⵖⵔ ⵜⵉⵣⵡⵓⵔⵉ
pager-next = ⵥⵕ ⵓⴳⴰⵔ

# ⴰⵔⵣⵣⵓ
search-for = « { $query } »
search-everything = ⵉⴼⴰⵔⵉⵙⵏ ⴰⴽⴽⵯ
search-nothing = ⵓⵔ ⵏⵓⴼⵉ ⵡⴰⵍⵓ
search-try-words = ⴰⵔⵎ ⵢⴰⵜ ⵜⴳⵓⵔⵉ ⵉⴳⵣⵣⵓⵍⵏ: « ⵜⴰⵎⵎⵏⵜ ».
search-try-language = ⵜⴰⴳⵓⵔⵉ ⴰⴷ ⵙ ⵜⴰⵄⵔⴰⴱⵜ ⵏⵖ ⵙ ⵜⴼⵔⴰⵏⵙⵉⵙⵜ ⵜⵖⵓⴷⴰ ⴰⵡⴷ ⵏⵜⵜⴰⵜ.
search-without-filters = ⵙⵉⴳⴳⵍ ⴱⵍⴰ ⵉⵙⵜⴰⵢⵏ
search-meant = ⵉⵙ ⵜⵔⵉⴷ ⴰⴷ ⵜⵉⵏⵉⴷ:
search-nearby = ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⴰⵔ ⵜⵜⴰⴼⴰⵏ
search-in-season = ⴷ ⵉⵎⵉⵔ ⵏⵏⵙ ⴷⵖⵉ
search-or-look = ⵏⵖ ⵥⵕ ⵙ ⵜⴰⴳⴳⴰⵢⵜ

# ⵎⴰⵢⴷ ⵓⵔ ⵉⴷⴷⵉⵏ
fault-not-found = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ ⴰⴷ
fault-not-found-why = ⵜⴰⵏⵙⴰ ⵓⵔ ⵜⵏⵎⵉ, ⵏⵖ ⴰⵢⵏⵏⴰ ⴷⴰ ⵉⵍⵍⴰⵏ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵣⵏⵣⴰ.
fault-refused = ⵓⵔ ⵜⵜⵓⵇⴱⵍ ⵜⵓⵜⵜⵔⴰ ⴰⴷ
fault-refused-why = ⵓⵔ ⴷ ⵜⴷⴷⵉ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏ ⵡⴰⵙⵉⵜ ⴰⴷ, ⵏⵖ ⵜⵎⵇⵇⵓⵔ ⴽⵉⴳⴰⵏ. ⴰⵖⵓⵍ ⵖⵔ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵙⴳ ⴷ ⵜⴷⴷⵉⴷ ⵜⴰⵔⵎⴷ ⴷⴰⵖ.
fault-ours = ⵉⵔⵥⴰ ⴽⵔⴰ ⵖⵓⵔⵏⵖ
fault-ours-why = ⵓⵔ ⵉⴳⵉ ⵙⴳⴽ. ⴰⵔⵎ ⴷⴰⵖ ⵉⵎⵉⴽ ⴷ ⵉⵎⵉⴽ; ⵜⴰⵔⵢⴰⵍⵜ ⵏⵏⴽ ⵓⵔ ⵜⵏⴼⵉⵍ.
fault-incident = ⵎⴽ ⴰⵖ ⵜⵓⵔⵉⴷ, ⴼⴽ ⵓⵟⵟⵓⵏ ⴰⴷ:
fault-home = ⴷⴷⵓ ⵖⵔ ⵓⵙⵏⵓⴱⴳ

month-1 = ⵉⵏⵏⴰⵢⵔ
month-2 = ⴱⵕⴰⵢⵕ
month-3 = ⵎⴰⵕⵚ
month-4 = ⵉⴱⵔⵉⵔ
month-5 = ⵎⴰⵢⵢⵓ
month-6 = ⵢⵓⵏⵢⵓ
month-7 = ⵢⵓⵍⵢⵓⵣ
month-8 = ⵖⵓⵛⵜ
month-9 = ⵛⵓⵜⴰⵏⴱⵉⵔ
month-10 = ⴽⵜⵓⴱⵔ
month-11 = ⵏⵓⵡⴰⵏⴱⵉⵔ
month-12 = ⴷⵓⵊⴰⵏⴱⵉⵔ

map = ⵜⴰⴽⴰⵕⴹⴰ
map-description = ⵎⴰⵏⵉ ⵍⵍⴰⵏⵜ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵏ { $region }: ⵜⵉⵙⴳⵉⵡⵉⵏ ⵖ ⵜⴽⴰⵕⴹⴰ, ⴷ ⵜⵉⵏⵏⴰ ⴽ ⵏⵏ ⵇⵕⵕⴱⵏⵉⵏ.
map-lead =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⵙⵎⵓⵏⵜ ⵖ ⵜⴽⴰⵕⴹⴰ.
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ ⵖ ⵜⴽⴰⵕⴹⴰ: ⵙⵜⵉ ⵜⴰⵏⵇⵇⵉⴹⵜ ⵏⵖ ⵜⴰⵙⴳⴰ.
    }
map-dot =
    { $count ->
        [one] { $place }: ⵢⴰⵜ ⵜⵎⵙⵎⵓⵏⵜ
       *[other] { $place }: { $count } ⵏ ⵜⵎⵙⵎⵓⵏⵉⵏ
    }
map-near = ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ⵜⴰⵎⴰ ⵏ
map-near-choose = ⵙⵜⵉ ⵜⴰⴳⵔⴰⵡⵜ
map-near-go = ⵙⵎⴰⵍ
map-near-me = ⵜⴰⵎⴰ ⵉⵏⵓ
map-near-me-hint = ⴰⵙⵓⵔⵙ ⵏⵏⴽ ⵉⵇⵇⵉⵎ ⵖ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⴽ.
map-near-me-failed = ⵓⵔ ⵉⵏⵏⵉ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⴽ ⵎⴰⵏⵉ ⵉⵍⵍⴰ. ⵙⵜⵉ ⵜⴰⴳⵔⴰⵡⵜ.
map-nearest = ⵜⵉⵏⵏⴰ ⵇⵕⵕⴱⵏⵉⵏ ⵉ { $place }
map-province-products = ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⵏ { $province }
map-province-empty = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵎⵙⵎⵓⵏⵜ ⴷⴰ.
kilometre-short = km
fact-ingredients = ⵉⴼⵔⴷⵉⵙⵏ
fact-allergens = ⵍⵍⴰⵏ ⴳⵉⵙ
fact-storage = ⴳ ⵜⴳⵎⵎⵉ
fact-authorisation = ⵓⵟⵟⵓⵏ ONSSA
fact-made-to-order = ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵙ ⵜⵓⵜⵔⴰ
allergen-gluten = ⴳⵍⵓⵜⵉⵏ
allergen-crustaceans = ⵉⵎⵇⵛⵛⴰⵔⵏ
allergen-eggs = ⵜⵉⴳⵍⴰⵢ
allergen-fish = ⴰⵙⵍⵎ
allergen-peanuts = ⴽⴰⵡⴽⴰⵡ
allergen-soy = ⵚⵓⵊⴰ
allergen-milk = ⴰⵖⵓ
allergen-nuts = ⵍⵍⵓⵣ ⴷ ⵍⴳⵓⵣ
allergen-celery = ⴽⵔⴰⴼⵙ
allergen-mustard = ⵅⵔⴷⵍ
allergen-sesame = ⵊⵊⵍⵊⵍⴰⵏ
allergen-sulphites = ⵙⵓⵍⴼⵉⵜ
allergen-lupin = ⵜⵔⵎⵙ
allergen-molluscs = ⵉⵎⵓⵍⵓⵙⴽⵏ
