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
ice-warning = ICE absent ou douteux
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
period-too-long = { $days } jours au plus.
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

## Money
money-not-yours = Votre rôle dans la coopérative ne comprend pas son argent.
balance-available = Disponible
balance-available-means = Votre part de ce qui est livré et dont l’argent est arrivé. Le prochain versement se fait avec elle.
balance-in-payout = Mis de côté pour un versement
balance-pending = En attente
balance-pending-means = Votre part de ce qui est livré, dont le transporteur ou la banque a encore l’argent.
balance-cash = Espèces que vous détenez
balance-cash-means = Ce que les clients vous ont payé en espèces. Il compte dans votre prochain versement.
balance-debt = Dette
balance-debt-means = Ce qui est revenu après votre versement. Le prochain versement le retient.
next-payout = Prochain versement
next-cash-taken = Moins les espèces que vous détenez
next-debt-taken = Moins la dette
next-amount = Vous recevrez
next-left = Reste
next-below-minimum = Moins de { $amount } n’est pas versé : cela reste pour la fois suivante.
next-no-account = Il n’y a pas de compte bancaire où verser. Donnez votre RIB à la région.
next-means = Si rien ne change d’ici là.
next-none = La région n’a pas fixé de jours de versement.
held-until = Suspendu jusqu’au { $day }.
cash-ceiling = Vous pouvez en détenir { $amount }.
cash-over = C’est plus depuis le { $since }. Remettez l’excédent avant le { $day } : à partir de ce jour, vous ne pourrez plus encaisser vous-mêmes.
cash-means = Remettez-le au bureau de la région ou versez-le à la banque ; le reste est retenu sur votre prochain versement.
payouts = Versements
payouts-none = Pas encore de versement.
payout-prepared = À approuver
payout-approved = Approuvé
payout-sent = À la banque
payout-paid = Versé
payout-returned = Rendu par la banque
payout-cancelled = Annulé
payout-proof = référence
way-transfer = Virement
way-cash = Espèces, contre reçu
statement = Relevé
statement-none = Rien n’a été comptabilisé sur cette période.
statement-opening = Disponible avant
statement-closing = Disponible après
statement-share = Votre part
commission-tax = TVA sur la commission
commission-why = Pourquoi cette commission ?
posting-prepaid = Payé d’avance
posting-cash-collected = Espèces encaissées
posting-delivered = Livré
posting-remitted = Reversé par le transporteur
posting-released = Part libérée
posting-returned = Marchandise revenue
posting-refund-owed = Remboursement dû
posting-refunded = Remboursé
posting-set-off = Espèces détenues, compensées
posting-debt-recovered = Dette retenue
posting-debt-paid = Dette payée
posting-cash-deposited = Espèces remises
posting-payout-prepared = Versement préparé
posting-payout-cancelled = Versement annulé
posting-payout-paid = Versement effectué
posting-payout-returned = Versement rendu par la banque
treasury = Trésorerie
holds = Suspensions
rules = Commissions
choose-one = Choisir…
payout-prepare = Préparer un versement
payout-prepare-means = Tout ce qui est disponible est mis de côté, moins les espèces détenues et la dette. Deux agents l’approuvent ensuite.
payout-how = Comment est-il versé ?
payout-due = Échéance du { $day }
payout-by-hand = Préparé par un agent le { $day }
payout-approvals = { $count } approbation sur { $of }
payout-proof-label = Référence bancaire ou numéro de reçu
payouts-send =
    { $count ->
        [one] Fichier pour la banque : { $shown } virement
       *[other] Fichier pour la banque : { $shown } virements
    }
bank-file-made = Le fichier pour la banque est prêt.
bank-file-csv = Liste des comptes (CSV)
bank-file-xml = Message bancaire (pain.001)
bank-file-no-xml = La région n’a pas indiqué de compte débiteur : utilisez la liste.
change-approve = Approuver
change-cancel = Annuler le versement
change-paid = Marquer comme versé
change-returned = Rendu par la banque
change-approve-means = Vérifiez le nom et le montant. Un autre agent doit aussi l’approuver.
change-cancel-means = Le montant redevient disponible pour la coopérative.
change-paid-means = La coopérative a reçu l’argent.
change-returned-means = Le montant redevient disponible pour la coopérative ; notez ce que dit la banque.
hold-place = Suspendre les versements
hold-lift = Lever la suspension
hold-lift-means = Dès maintenant, la coopérative est de nouveau payée.
hold-reason-means = La coopérative le lit.
hold-until = Dernier jour
holds-none = Aucun versement n’est suspendu.
rule-add = Ajouter une règle
rules-none = Pas de règle : rien n’est prélevé.
rules-means = La règle la plus précise l’emporte. Ce qui est vendu garde la règle de sa vente.
rule-scope = Pour quoi ?
scope-region = Toute la région
scope-category = Une catégorie
scope-cooperative = Une coopérative
scope-product = Un produit
rule-rate = Taux (%)
rule-rate-wrong = Écrivez un taux, par exemple 7,5.
rule-from-day = À partir de quel jour ?
rule-fixed = Plus un montant fixe par ligne ({ $currency }, facultatif)
rule-floor = Au moins ({ $currency }, facultatif)
rule-ceiling = Au plus ({ $currency }, facultatif)
rule-means = Les commandes déjà passées gardent leur commission.
rule-from = à partir du { $day }
rule-ever = depuis le début
rule-version = version { $version }
rule-plus = plus { $amount }
rule-least = au moins { $amount }
rule-most = au plus { $amount }
rule-ended = Plus de règle à partir de ce jour

carriers = Livraisons
methods = Modes de livraison
method-add = Ajouter un mode
method-change = Modifier le mode
method-kind = Où arrive le colis ?
kind-door = À domicile
kind-station = À la gare, retiré par l’acheteur
kind-point = À un point de retrait
method-name = Nom que lit l’acheteur
carrier-hint = Le même nom partout : c’est son compte dans les livres.
method-cash = Peut être payé en espèces à l’arrivée
method-takes-cash = espèces
method-no-cash = payé à l’avance
method-active = Proposé aux acheteurs
method-inactive = n’est plus proposé
grid = Zones et prix
grid-change = Changer zones et prix
grid-later = À partir du { $day }
grid-none = Aucune zone : rien n’est envoyé ainsi.
grid-means = Les commandes passées gardent leur prix.
grid-wrong = Chaque zone a besoin d’un nom, de lieux, de poids et de prix.
zone = Zone
zone-name = Nom de la zone
zone-add = Ajouter une zone
zone-remove = Retirer la zone
zone-days = { $least } à { $most } jours
days-least = Jours, au moins
days-most = Jours, au plus
band-weight = Jusqu’à (kg)
band-price = Prix ({ $currency })
band-add = Ajouter un poids
remove = Retirer
place-region = Région
place-province = Province
place-commune = Commune
place-whole = Tout entière
place-add = Ajouter ce lieu
place-remove = Retirer { $place }
place-none = pas encore choisi
points = Points de retrait
points-none = Pas encore de point de retrait.
point-add = Ajouter un point
point-change = Modifier le point
point-name = Nom du point
point-hours = Heures d’ouverture
point-cash = On peut y payer en espèces
free-title = Livraison gratuite
free-means = L’acheteur ne paie rien ; la coopérative paie le transporteur de la région à sa place.
free-from = À partir de { $amount } d’achat
free-from-amount = À partir d’un montant
free-amount = Montant des achats ({ $currency })
free-never = Jamais gratuite
free-as-region = Comme le dit la région
free-change = Changer la gratuité
own-delivery = Notre livraison
own-none = Les transporteurs de la région livrent
own-means = Là où vous livrez vous-mêmes, les transporteurs de la région ne viennent pas, et le prix de la livraison est à vous.
waiting-list = Liste des colis à remettre
waiting-none = Aucun colis prêt pour ce transporteur.
parcel = Colis
parcel-add = Ajouter un colis
parcel-join = Avec le colis de { $carrier } { $number }
weight-scales = Poids sur la balance (kg)
weight-wrong = Écrivez un poids, par exemple 2,5.
collection-code = Code que dit l’acheteur :

# La banque
bank = Banque
bank-statement = Relevé de la banque
bank-statement-means = CSV, Excel ou camt.053. Un relevé envoyé deux fois ne compte qu’une fois.
bank-columns = Que contiennent les colonnes ? La réponse est retenue pour le prochain relevé.
column-none = Rien d’utile
column-day = Date
bank-column-text = Libellé
bank-column-amount = Montant (négatif : sorti)
bank-column-credit = Crédit (entré)
bank-column-debit = Débit (sorti)
bank-send = Lire le relevé
bank-kept = { $lines } lignes entrées, dont { $fresh } nouvelles. Celles qui portent une référence ont payé leur commande.
file-unreadable = Ce fichier ne peut pas être lu. Vérifiez le format et les colonnes.
queue = À régler
bank-queue-none = Rien n’attend : tout ce qui est entré est affecté.
line-no-amount = Montant illisible
line-age =
    { $count ->
        [0] aujourd’hui
        [one] depuis { $shown } jour
       *[other] depuis { $shown } jours
    }
bank-order = Commande
line-settle = Régler cette ligne
line-what = Que faire de cette ligne ?
bank-assign = Elle paie une commande
bank-not-ours = Elle ne paie aucune commande
bank-paid = A payé sa commande.
bank-given-back = Arrivé trop tard : à rendre.
bank-amount-differs = La référence est connue, le montant est autre : rien n’est payé.
bank-paid-before = La commande était déjà payée.
bank-payout-returned = La banque a rendu un versement : son montant est à nouveau disponible.
bank-payout-differs = Le versement est connu, le montant est autre : rien n’est rendu.
bank-payout-not-out = Ce versement n’est pas parti, ou il a déjà été rendu.
bank-unknown = Aucune référence connue.
bank-unreadable = Le montant ne se lit pas.
transfer-record = Noter un virement
transfer-reference = Référence donnée au client (10 chiffres)
transfer-amount = Montant reçu ({ $currency })
transfer-proof = Preuve
statement-pdf = Relevé en PDF
statement-csv = Relevé en CSV
payout-receipt = Reçu

# Ce qu’aucun prestataire ne rend
refunds = Remboursements
refunds-means = Ce que des clients doivent récupérer et qu’aucun prestataire de paiement ne rend. Payez-les, puis notez la preuve.
refunds-none = Personne n’attend d’être remboursé.
refund-unused = Le paiement n’a rien payé : il est arrivé trop tard, ou c’était le second.
refund-not-delivered = Un colis payé n’est pas arrivé chez son client.
refund-paid-cash = Payé à la livraison
refund-paid-card = Payé par carte
refund-paid-card-abroad = Payé par carte de l’étranger
refund-paid-transfer = Payé par virement
refund-paid-in = dans la monnaie du paiement :
refund-declined = Le prestataire :
refund-settle = Noter le remboursement
refund-how = Comment l’argent a-t-il été rendu ?
refund-proof = Référence du virement ou numéro du reçu
refund-settle-means = Notez-le une fois l’argent rendu : le client en est averti aussitôt.

# Ce que la région facture
invoices = Factures de commission
invoices-all = Toutes les coopératives
invoices-none = Aucune facture pour l’instant.
invoice-commission = Facture de commission
invoice-credit = Avoir sur commission
invoice-pdf = Facture en PDF

# L’argent des transporteurs
couriers = Transporteurs
couriers-hold = Ce que détiennent les transporteurs
couriers-hold-means = Encaissé chez les clients et pas encore reversé.
couriers-hold-none = Aucun transporteur ne détient d’argent.
couriers-hold-week = depuis plus de 7 jours :
couriers-hold-fortnight = depuis plus de 14 jours :
parcels-count =
    { $count ->
        [one] { $shown } colis
       *[other] { $shown } colis
    }
file-leaving = Envoi du fichier
file-reading = Lecture du fichier
remittance-file = Fichier du transporteur
remittance-file-means = CSV ou Excel, une ligne par colis. Un fichier envoyé deux fois ne compte qu’une fois.
remittance-send = Envoyer le fichier
remittance-queue-none = Rien n’attend : chaque ligne a son colis.
remittance-files = Fichiers reçus
remittance-files-none = Aucun fichier pour l’instant.
remittance-booked = { $booked } lignes comptabilisées sur { $lines }
remittance-all = Tous les transporteurs
remittance-state-uploaded = Colonnes à vérifier
remittance-state-matching = Rapprochement en cours
remittance-state-done = Rapproché
remittance-state-reconciled = Payé à la banque
remittance-columns-ask = Que contiennent les colonnes ? La réponse est retenue pour le prochain fichier de ce transporteur.
remittance-columns-lack = Il faut un montant, et de quoi trouver le colis : numéro de suivi, commande ou téléphone. Chacun une seule fois.
remittance-match =
    { $count ->
        [one] Rapprocher { $shown } ligne
       *[other] Rapprocher { $shown } lignes
    }
remittance-column-order = Numéro de commande
remittance-column-phone = Téléphone du client
remittance-column-amount = Montant encaissé
remittance-column-fee = Frais gardés
remittance-column-day = Jour de livraison
remittance-matched = Comptabilisé
remittance-amount-differs = Montant différent
remittance-not-collected = Livraison pas encore signalée
remittance-already = Déjà reversé
remittance-duplicate = En double dans le fichier
remittance-no-parcel = Colis introuvable
remittance-unreadable = Montant illisible
remittance-linked = Comptabilisé à la main.
remittance-put-aside = Mis de côté :
remittance-lines-booked = Lignes comptabilisées
remittance-lines-booked-means = Les lignes dont le colis est connu et le montant exact, et celles réglées à la main.
remittance-of-lines = sur { $count }
remittance-amount = Encaissé
remittance-amount-means = Ce que le transporteur a reçu des clients pour ces lignes.
remittance-fee = Frais
remittance-fee-means = Ce que le transporteur en garde.
remittance-net = À recevoir
remittance-net-means = Encaissé moins les frais : ce que la banque doit montrer.
remittance-bank-reference = Sur le relevé de la banque :
remittance-reconcile = Noter l’arrivée à la banque
remittance-bank-line = Ligne du relevé de la banque
remittance-bank-line-means = La référence ou le libellé sous lequel l’argent est arrivé.
remittance-lines = Lignes du fichier
remittance-book = La comptabiliser pour un colis
remittance-aside = La mettre de côté
remittance-aside-means = Rien n’est comptabilisé.
remittance-known = Le colis que le fichier désigne
remittance-find = Chercher la commande
remittance-found-none = Aucune commande avec ce numéro et ce téléphone.
remittance-parcel = Pour quel colis ?
remittance-parcel-missing = Cherchez la commande, puis choisissez son colis.

# The words of the search
search-words = Mots de la recherche
search-words-short = Mots
search-words-means = Des mots que vos acheteurs emploient et que la recherche ne connaît pas encore : un nom local, une orthographe, un surnom. Ils valent pour tout le marché, en quelques instants.
search-words-add = Ajouter des mots
search-words-none = Vous n’avez encore rien ajouté.
search-words-change = Changer les mots
search-words-remove = Retirer
search-words-concept = Notion
search-words-concept-means = Choisissez une notion connue (honey, carpet…) ou inventez-en une en lettres latines, sans espaces.
search-words-taken = Cette notion a déjà vos mots : changez-les dans la liste.
search-words-kind = Nature de la notion
search-words-list = Mots et expressions
search-words-list-means = Un par ligne, dans toutes les langues et écritures.
word-kind-good = Une chose qui s’achète
word-kind-quality = Une qualité ou une matière
word-kind-purpose = Un usage ou un destinataire
word-kind-cheap = Un souhait de bas prix
settings = Réglages
settings-means = Ce que la région a décidé pour son argent. Chaque changement est noté avec votre nom.
settings-change = Modifier
accounts-title = Comptes bancaires
account-into = Compte des virements
account-into-means = Les clients qui paient par virement y versent. Sans lui, le virement n’est pas proposé.
account-out = Compte débiteur
account-out-means = Les versements aux coopératives et les remboursements en partent.
account-end = Se termine par { $end }
account-none = Aucun
account-same = Le compte des virements
account-typed = RIB de 24 chiffres, ou IBAN.
account-keep = Laissez vide pour garder le compte qui se termine par { $end }.
account-pay-same = Payer depuis le compte des virements
euro-title = Cours de l’euro
euro-rate = Dirhams pour un euro
euro-means = Les clients de l’étranger paient à ce cours. Ce qui est payé garde le sien.
euro-from = { $rate } DH à partir du { $day }
euro-add = Nouveau cours
euro-rate-wrong = Écrivez un cours, par exemple 10,85.
timers-title = Délais
timers-mean = Ce qui a commencé garde son délai.
timer-reservation = Réservation, en minutes
timer-reservation-means = Les articles sont gardés pendant le paiement par carte.
timer-transfer = Virement, en heures
timer-transfer-means = Les articles sont gardés jusqu’à l’arrivée du virement.
timer-reminder = Rappel à la coopérative, en heures
timer-reminder-means = Sans réponse à une commande, la coopérative reçoit un rappel.
timer-alert = Alerte à la région, en heures
timer-alert-means = La commande sans réponse apparaît chez les agents.
timer-acceptance = Acceptation, en heures
timer-acceptance-means = Passé ce délai sans réponse, la commande est annulée.
timer-withdrawal = Rétractation, en jours
timer-withdrawal-means = Après réception, le client peut changer d’avis : 7 jours au moins (loi 31-08).
timer-unconfirmed = Rétractation sans confirmation écrite, en jours
timer-unconfirmed-means = Si aucune confirmation n’est partie : 30 jours au moins (loi 31-08).
timer-refund-alert = Alerte de remboursement, en jours
timer-refund-alert-means = Un remboursement qui manque encore apparaît chez les agents.
timer-refund = Remboursement, en jours
timer-refund-means = Après une rétractation, le client est remboursé : 15 jours au plus (loi 31-08).
payout-days = Jours de versement dans le mois
payout-days-means = De 1 à 31, séparés par des virgules. Un mois sans ce jour le saute.
payout-days-wrong = Écrivez des jours de 1 à 31, par exemple 1, 16.
payout-minimum = Versement minimal
payout-minimum-means = Ce qui est en dessous attend le jour suivant.
cash-title = Espèces
cash-parcel-ceiling = Plafond par colis
cash-parcel-ceiling-means = Au-delà, le paiement à la livraison n’est pas proposé.
cash-held-ceiling = Plafond détenu par une coopérative
cash-held-ceiling-means = Les espèces des clients qu’elle peut garder.
cash-grace = Sursis au-delà du plafond, en jours
cash-grace-means = Passé ce sursis, elle n’encaisse plus elle-même à la livraison.
changes-title = Journal des réglages
changes-none = Rien n’a encore été modifié.
change-was = Avant :
change-is = maintenant :
statement-released = Libéré
refund-call = Appelez le client pour savoir où envoyer l’argent :
over-title = Coopératives au-dessus du plafond
over-means = Elles détiennent trop d’espèces de clients. Elles sont prévenues une fois, avant la sanction.
over-none = Aucune coopérative ne détient trop d’espèces.
over-since = Depuis le { $day }
over-told = prévenue le { $day }
over-untold = pas encore prévenue
over-sanction = sans encaissement à partir du { $day }
over-sanctioned = n’encaisse plus depuis le { $day }
