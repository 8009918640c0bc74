# Said everywhere: on pages and in mails.
market-name = Moussem
market-line = Products of Drâa-Tafilalet from its cooperatives
count-products =
    { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
