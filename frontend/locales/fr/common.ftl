# Dit partout : dans les pages et les courriels.
market-name = Moussem
market-line = Les produits de Drâa-Tafilalet, par ses coopératives
count-products =
    { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
