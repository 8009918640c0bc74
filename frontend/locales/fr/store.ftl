# Autour de chaque page
skip-to-main = Aller au contenu
languages = Langues
home = Accueil
breadcrumbs = Chemin
categories = Catégories
cooperatives = Coopératives
all-products = Tous les produits
basket = Panier
basket-count =
    { $count ->
        [0] Le panier est vide
        [one] { $count } article dans le panier
       *[other] { $count } articles dans le panier
    }
search-label = Chercher un produit
search-hint = Dattes, safran, tapis…
search-go = Chercher
search-suggestions = Suggestions
list-comma = ,{" "}
footer-nav = Pied de page
footer-track = Suivre une commande
footer-studio = Espace des coopératives
footer-sample-title = Données d’exemple.
footer-sample = Les coopératives, les offres et les prix montrés ici sont inventés ; les noms de produits, de lieux et de signes de qualité sont réels.
footer-credit = Lieux et populations :
footer-credit-changed = (conditions CC BY 4.0), modifié : noms anglais et amazighes, zones et coordonnées ajoutés. Coordonnées :

# Accueil
home-title = Les produits de { $region }, par celles et ceux qui les font
home-description = Dattes, safran, rose, miel, tapis : les coopératives de { $region } vendent en direct, livrent partout au Maroc, et vous payez à la livraison.
home-lead = Des palmeraies aux métiers à tisser : chaque produit porte le nom de la coopérative et de la commune d’où il vient.
home-see-products =
    { $count ->
        [one] Voir { $count } produit
       *[other] Voir les { $count } produits
    }
home-see-cooperatives =
    { $count ->
        [one] { $count } coopérative
       *[other] { $count } coopératives
    }
home-season = De saison en { $month }
home-all-categories = Toutes les catégories
home-women =
    { $count ->
        [one] { $count } coopérative menée par des femmes
       *[other] { $count } coopératives menées par des femmes
    }
home-women-products = Leurs produits
home-newest = Nouveautés
home-how = Comment ça marche
home-step-choose = Choisissez
home-step-choose-how = Remplissez un seul panier chez plusieurs coopératives.
home-step-order = Commandez
home-step-order-how = Un téléphone, une commune et un point de repère suffisent. Aucun compte à créer.
home-step-receive = Recevez
home-step-receive-how = Chaque coopérative prépare et envoie son colis ; vous le suivez avec votre numéro de commande.
home-step-pay = Payez à la livraison
home-step-pay-how = En espèces, quand le colis est là. Le total est connu avant de commander.

# Produits
stock-plenty = En stock
stock-few =
    { $count ->
        [one] Plus qu’un
       *[other] Plus que { $count }
    }
stock-only = Pièce unique
stock-none = Épuisé
per-kilogram = le kilo
per-litre = le litre
litre-short = l
millilitre-short = ml
women-led = Menée par des femmes
women-only = Coopérative de femmes
count-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
buy-size = Taille
buy-quantity = Quantité
buy-add = Ajouter au panier
buy-sold-out = Épuisé.
buy-sold-out-why = Voyez plus bas ce que la même coopérative propose encore.
term-cash = Paiement en espèces à la livraison.
delivery-ahead-to = Livraison à
delivery-ahead-ask = Voir le prix
delivery-ahead-from = Une pièce, livrée : à partir de
delivery-ahead-not-there = Ce produit n’y est pas envoyé. Choisissez un autre lieu.
term-delivery = Livré partout au Maroc. Le prix dépend de la destination et du poids, et s’affiche avant la commande. Poids du colis :
product-about = Le produit
shares-title = Qui gagne quoi
shares-headline = Sur { $price }, { $share } vont à la coopérative.
shares-region = Région { $region }, pour son service
shares-state = Impôts
shares-price = Vous payez
shares-delivery = La livraison s’y ajoute : elle va à qui porte le colis.
pass-on = Envoyer à quelqu’un :
pass-on-sms = SMS
pass-on-mail = E-mail
feed-title = Nouveautés du marché
product-signs = Signes de qualité
product-related = De la même coopérative
product-all-of-seller = Tout ce qu’elle vend
fact-net = Contenu net
fact-pairs =
    { $count ->
        [one] Une paire
       *[other] { $count } paires
    }
fact-pieces =
    { $count ->
        [one] Une pièce
       *[other] { $count } pièces
    }
fact-season = Saison
fact-keeps = Se garde
fact-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
fact-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
fact-keeping = Conservation
fact-cold = Au frais, de la coopérative jusqu’à vous
fact-papers = Autorisation
fact-onssa = Produit soumis à l’autorisation sanitaire de l’ONSSA
fact-ships = Envoi
fact-ships-abroad = Au Maroc et à l’étranger
fact-ships-morocco = Au Maroc seulement
sign-igp = L’indication géographique protégée (loi 25-06) garantit que le produit vient de l’aire nommée et que sa qualité ou sa réputation en dépend. Un organisme certificateur contrôle.
sign-ig = L’indication géographique (loi 25-06) garantit que le produit vient de l’aire nommée et que sa qualité ou sa réputation en dépend.
sign-aop = L’appellation d’origine protégée (loi 25-06) garantit que le produit naît et se fait tout entier dans l’aire nommée, et qu’il doit ses qualités à ce terroir.
sign-la = Le label agricole (loi 25-06) garantit une qualité supérieure à celle des produits courants de même nature.
sign-bio = Le mode de production biologique (loi 39-12) exclut les engrais et pesticides de synthèse ; un organisme agréé contrôle.
sign-craft = Un signe distinctif de l’artisanat garantit un travail fait à la main selon un savoir-faire contrôlé.
sign-slowfood = Une Sentinelle Slow Food soutient de petits producteurs qui font vivre un produit menacé de disparaître.

# Vendeur
seller-identity = Identité du vendeur
seller-form = Forme juridique
seller-address = Adresse
seller-phone = Téléphone
seller-email = E-mail
profile-members = membres
profile-women = femmes
profile-founded = fondée en
profile-sells = Ce qu’elle vend
profile-sample = Coopérative inventée pour la démonstration.

# Listes
categories-description = Toutes les catégories de produits de { $region }.
categories-below = Dans cette catégorie
category-description = { $category } des coopératives de { $region }, avec l’origine de chaque produit. Paiement à la livraison.
products-description = Tous les produits des coopératives de { $region }.
cooperatives-description = Les coopératives de { $region } : leur histoire, leur commune et ce qu’elles vendent.
cooperatives-lead =
    { $count ->
        [one] { $count } coopérative vend ici ce qu’elle produit.
       *[other] { $count } coopératives vendent ici ce qu’elles produisent.
    }
filters = Trier et filtrer
filters-apply = Appliquer
filters-in-force = Filtres appliqués
filter-remove = (enlever ce filtre)
filter-category = Catégorie
filter-province = Province
filter-all-provinces = Toutes
filter-label = Signe de qualité
filter-any-label = Avec ou sans signe
filter-cooperative = Coopérative
filter-all-cooperatives = Toutes
filter-price = Prix en dirhams
filter-min = de
filter-max = à
filter-from = dès { $price } DH
filter-up-to = jusqu’à { $price } DH
filter-between = de { $min } à { $max } DH
filter-in-stock = En stock
filter-stock = Disponibilité
filter-size = Taille
filter-women-led = Menée par des femmes
sort = Ordre
sort-best = Les plus pertinents
sort-newest = Nouveautés d’abord
sort-price = Prix croissant
sort-price-down = Prix décroissant
sort-unit-price = Prix au kilo ou au litre
listing-empty = Rien ne correspond à ces filtres.
listing-empty-why = Enlevez-en un, ou élargissez le prix.
listing-empty-way = Enlever tous les filtres
pager = Suite de la liste
pager-beginning = Revenir au début
pager-next = Voir la suite

# Recherche
search-for = « { $query } »
search-everything = Tout le catalogue
search-nothing = Rien n’a été trouvé
search-try-words = Essayez un mot plus court ou plus général : « miel » plutôt que « miel de thym bio ».
search-try-language = Le même mot en arabe, en français ou en tamazight marche aussi.
search-without-filters = Chercher sans les filtres
search-meant = Vouliez-vous dire :
search-nearby = Ces mots-là trouvent quelque chose
search-in-season = C’est la saison
search-or-look = Ou regardez par catégorie

# Ce qui n’a pas marché
fault-not-found = Cette page n’existe pas
fault-not-found-why = L’adresse est fausse, ou ce qui se trouvait là n’est plus vendu.
fault-refused = Cette demande n’a pas été acceptée
fault-refused-why = Elle ne vient pas d’une page de ce site, ou elle contient trop. Revenez à la page d’où vous venez et recommencez.
fault-ours = Quelque chose s’est cassé chez nous
fault-ours-why = Ce n’est pas de votre faute. Réessayez dans un moment ; votre panier est intact.
fault-incident = Si vous nous écrivez, donnez ce numéro :
fault-home = Aller à l’accueil

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

map = Carte
map-description = Où sont les coopératives de { $region } : les provinces sur une carte, et lesquelles sont près de chez vous.
map-lead =
    { $count ->
        [one] Une coopérative sur la carte.
       *[other] { $count } coopératives sur la carte : choisissez un point ou une province.
    }
map-dot =
    { $count ->
        [one] { $place } : une coopérative
       *[other] { $place } : { $count } coopératives
    }
map-near = Coopératives près de
map-near-choose = Choisissez une commune
map-near-go = Afficher
map-near-me = Près de moi
map-near-me-hint = Votre position reste sur votre téléphone.
map-near-me-failed = Votre téléphone n’a pas dit où il est. Choisissez une commune.
map-nearest = Les plus proches de { $place }
map-province-products = Produits de { $province }
map-province-empty = Pas encore de coopérative ici.
kilometre-short = km
fact-ingredients = Ingrédients
fact-allergens = Contient
fact-storage = À la maison
fact-authorisation = Numéro ONSSA
fact-made-to-order = Fait sur commande
allergen-gluten = gluten
allergen-crustaceans = crustacés
allergen-eggs = œufs
allergen-fish = poisson
allergen-peanuts = arachide
allergen-soy = soja
allergen-milk = lait
allergen-nuts = fruits à coque
allergen-celery = céleri
allergen-mustard = moutarde
allergen-sesame = sésame
allergen-sulphites = sulfites
allergen-lupin = lupin
allergen-molluscs = mollusques
