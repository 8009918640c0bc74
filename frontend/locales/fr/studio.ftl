# Texts of the studio, for cooperatives and the region.

## Everywhere
language = Langue
close = Fermer
cancel = Annuler
save = Enregistrer
show = Afficher
back = Retour
loading = Chargement…
try-again = Réessayer
show-more = Afficher la suite
show-all = Tout afficher ({ $count })
less = Un de moins
more = Un de plus
screens = Écrans
note-optional = Note (facultative)
field-missing = À remplir.
cannot-be-undone = Ce choix est définitif.
age-now = à l’instant
age-minutes = il y a { $count } min
age-hours = il y a { $count } h
age-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }

## When something fails
failure-offline = Pas de connexion.
failure-signed-out = Votre session est terminée : reconnectez-vous.
failure-not-found = Introuvable, ou pas accessible avec ce compte.
failure-busy = Trop de demandes à la fois : attendez un instant.
failure-server = Une erreur s’est produite chez nous. Réessayez dans un instant.
shown-as-of = Dernières données reçues :
unknown = Page introuvable
unknown-words = Cette adresse ne mène à aucun écran de ce compte.
unknown-way = Revenir au début

## Account
sign-in = Se connecter
sign-in-who = L’espace des coopératives et de la région.
sign-out = Se déconnecter
email = Adresse e-mail
password = Mot de passe
account = Compte
workplaces = Espaces de travail
all-workplaces = Tous les espaces
choose-workplace = Où travaillez-vous ?
no-workplace = Ce compte n’est encore rattaché à aucune coopérative ni région.
a-cooperative = Coopérative
a-region = Région

## Orders
orders = Commandes
orders-by-state = Commandes par état
orders-none = Aucune commande ici.
orders-none-new = Aucune nouvelle commande. Tout est à jour.
orders-count =
    { $count ->
        [one] { $shown } commande
       *[other] { $shown } commandes
    }
tab-new = Nouvelles
tab-accepted = Acceptées
tab-packed = Emballées
tab-handed-over = En route
tab-delivered = Livrées
tab-ended = Refusées, retournées
state-placed = Nouvelle
state-accepted = Acceptée
state-packed = Emballée
state-handed-over = En route
state-delivered = Livrée
state-refused = Refusée
state-returned = Retournée
state-closed = Terminée
state-cancelled = Annulée
state-reserved = En attente de paiement
state-expired = Non payée à temps
order = Commande
order-not-found = Cette commande n’existe pas dans cette coopérative.
lines-more =
    { $count ->
        [one] et { $count } autre article
       *[other] et { $count } autres articles
    }
cash-to-collect = À encaisser
cash-collected = Encaissé
to-pack = À emballer
in-the-parcel = Dans le colis
pieces =
    { $count ->
        [one] { $shown } pièce
       *[other] { $shown } pièces
    }
for-whom = Destinataire
recipient = Nom
place = Lieu
landmark = Point de repère
note = Message
call = Appeler
carrier = Transporteur
carrier-other = Autre
carrier-name = Nom du transporteur
tracking-number = Numéro de suivi
tracking-number-optional = Numéro de suivi (facultatif)
money = Argent
goods = Marchandises
delivery = Livraison
commission = Commission
payout = Part de la coopérative
steps = Étapes

## What can be done with an order
step-accept = Accepter
step-refuse = Refuser
step-pack = C’est emballé
step-hand-over = Remettre
step-deliver = C’est livré
step-return = Colis retourné
confirm-pack =
    { $count ->
        [one] { $count } article n’est pas coché. Est-ce que tout est dans le colis ?
       *[other] { $count } articles ne sont pas cochés. Est-ce que tout est dans le colis ?
    }
confirm-deliver = Le client a reçu son colis et a payé { $amount }.
reason = Raison
reason-words = La raison, en quelques mots
reason-missing = Choisissez ou écrivez une raison.
reason-other = Autre raison
reason-sold-out = Plus en stock
reason-spoiled = Produit abîmé
reason-no-delivery = Livraison impossible à cet endroit
reason-shopper-asked = À la demande du client
reason-not-found = Client introuvable
reason-not-paid = Le client n’a pas payé
reason-shopper-refused = Le client a refusé le colis
reason-damaged = Colis abîmé en route
refuse-means = Le client en est informé et le stock vous est rendu.
return-means = Le colis revient et le stock vous est rendu.

## Products
products = Produits
products-none = Aucun produit pour l’instant.
product = Produit
price = Prix
product-gone = Produit retiré de la vente
change-price = Changer le prix
stock = Stock
change-stock = Changer le stock
new-price = Nouveau prix ({ $currency })
price-now = Prix actuel : { $amount }
price-wrong = Écrivez un prix, par exemple 85,50.
price-means = Les commandes déjà passées gardent leur prix.
in-stock = en stock
sold-out = épuisé
stock-low = bientôt épuisé
stock-why = Que s’est-il passé ?
stock-received = Arrivage
stock-counted = Comptage
stock-lost = Perte ou casse
stock-sold-elsewhere = Vendu ailleurs
stock-sold = Commande
stock-given-back = Rendu par une commande
stock-pieces = Combien de pièces ?
stock-there = Combien de pièces sont là ?
stock-wrong = Écrivez un nombre entier.
stock-below-zero = Il n’y en a pas autant en stock.
stock-journal = Journal du stock
stock-after = reste { $count }
journal = Journal
journal-all = Tous les produits
journal-none = Aucun mouvement de stock.

## Sales and boards
sales = Ventes
board = Tableau de bord
cooperatives = Coopératives
cooperatives-none = Aucune coopérative dans cette région.
cooperatives-count =
    { $count ->
        [one] { $shown } coopérative
       *[other] { $shown } coopératives
    }
province = Province
category = Catégorie
members = Membres
women = Femmes
women-led = Dirigée par des femmes
period = Période
period-7 = 7 jours
period-30 = 30 jours
period-90 = 90 jours
period-month = Ce mois
period-own = Autre période
period-from = Du
period-to = Au
period-incomplete = Choisissez les deux jours.
period-reversed = Le premier jour vient après le dernier.
period-too-long = Deux ans au plus.
export = Exporter
print = Imprimer
what-means = Que veut dire « { $name } » ?
as-table = Voir en tableau
no-sales = Aucune vente dans cette période.
sales-not-yours = Votre rôle dans la coopérative ne comprend pas les ventes.
day = Jour
units = Unités
figure = Chiffre
value = Valeur
by-day = Par jour
sales-by-day = Ventes par jour
by-product = Par produit
by-province = Par province
by-category = Par catégorie
by-cooperative = Par coopérative
goods-sold = Marchandises vendues
goods-sold-means = Valeur des marchandises commandées dans la période, taxes comprises, sans livraison, sans ce qui fut refusé ou retourné.
seller-orders-means = Commandes de la période qui contiennent un de vos produits, quel que soit leur sort.
commission-means = Ce que la place de marché retient sur ces ventes.
payout-means = Marchandises vendues moins la commission.
delivered-of = { $count } livrées
sales-means = Valeur des marchandises commandées dans la période, taxes comprises, sans livraison, sans ce qui fut refusé ou retourné.
orders-means = Commandes de la période qui contiennent un produit de la région, quel que soit leur sort. Une commande chez deux coopératives compte une fois.
baskets = Paniers
baskets-means = Paniers commencés par des clients dans la période, commandés ou non.
average-order = Commande moyenne
average-order-means = Ventes divisées par le nombre de commandes.
delivered-orders = Parts de commande livrées
delivered-share = Part livrée
delivered-share-means = Parts de commande arrivées chez le client, sur toutes les parts de la période. Une commande a une part pour chaque coopérative.
women-led-share = Coopératives de femmes
women-led-share-means = Part des ventes faite par les coopératives que des femmes dirigeaient au moment de la vente ; leur nombre est celui d’aujourd’hui.
women-led-sales = Ventes des coopératives de femmes
women-led-cooperatives = Coopératives de femmes dans la région
