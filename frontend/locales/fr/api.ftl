# Ce que l’API répond quand une chose ne peut pas se faire.
api-basket-unknown = Ce panier n’existe pas, ou cet article n’y est pas.
api-sold-out = Une partie vient d’être épuisée. Le reste de votre panier est gardé.
api-price-changed = Le total est maintenant de { $now }. Vérifiez-le encore une fois.
api-incomplete = Il faut un nom et un repère, de 500 caractères au plus, et une clé de 1 à 100 caractères.
api-key-reused = Cette clé a déjà servi à une autre commande.
api-wrong-credentials = Adresse e-mail inconnue ou mot de passe incorrect.
api-too-many-attempts =
    { $count ->
        [one] Trop d’essais. Réessayez dans une minute.
       *[other] Trop d’essais. Réessayez dans { $count } minutes.
    }
api-reason-needed = Dites pourquoi, en 300 caractères au plus.
api-carrier-needed = Nommez le transporteur, en 300 caractères au plus.
api-wrong-state = Ce n’est plus possible : quelqu’un a déjà fait avancer la commande.
api-not-your-duty = Votre fonction dans la coopérative ne comprend pas cela.
api-order-unknown = Cette commande n’existe pas.
api-cancel-late = L’annulation n’est plus possible : le colis est prêt ou déjà parti.
return-not-received = Ce colis n’est pas encore livré.
return-too-late = Le délai de rétractation est passé.
return-excluded = Un de ces produits est exclu du droit de rétractation.
return-too-many = Il n’en reste pas autant à retourner.
return-incomplete = Choisissez ce que vous retournez ; 500 caractères au plus.
return-wrong-state = Ce n’est plus possible : le retour a déjà avancé.
api-product-unknown = Ce produit n’existe pas.
api-stock-too-few = Il n’y en a pas autant à retirer.
api-stock-range = Le compte doit aller de 0 à 1 000 000.
api-stock-by-hand = Les commandes changent le stock elles-mêmes. Choisissez une autre raison.
api-price-range = Le prix doit aller de 0,01 à 1 000 000,00.
api-pay-nothing = Rien n’est à payer d’avance pour cette commande.
api-pay-late = Le temps pour payer est passé.
api-pay-silent = Le service de paiement ne répond pas. Réessayez dans un moment.
api-pay-not-offered = Ce moyen de paiement n’est pas proposé.
api-pay-order-unknown = Aucune commande n’a ce numéro et ce téléphone.
api-transfer-unknown = Aucune commande de cette région n’a cette référence.
api-transfer-sum = Une autre somme est due : { $owed }.
api-transfer-proof = Dites ce qui le prouve, en 300 caractères au plus.
api-key-used = Cette clé a déjà servi à une autre demande.
api-key-length = Une clé a de 1 à 100 caractères.
bank-unknown = Cette ligne n’existe pas.
bank-settled = Cette ligne est déjà réglée.
bank-paid-before = Cette commande était déjà payée.
bank-no-amount = Cette ligne ne porte aucun montant en dirhams.
remittance-unknown = Ce fichier ou cette ligne n’existe pas.
remittance-columns = Dites quelle colonne contient le montant et laquelle permet de retrouver le colis, une seule fois chacune.
remittance-done = Ce fichier est déjà rapproché.
remittance-not-done = Les lignes de ce fichier ne sont pas encore rapprochées, ou son paiement a déjà été pointé.
remittance-settled = Cette ligne est déjà réglée.
remittance-no-parcel = Ce transporteur n’a encaissé aucun colis de ce genre.
remittance-too-much = Le transporteur ne détient pas autant pour ce colis.
remittance-no-amount = Cette ligne ne contient aucun montant à comptabiliser.
remittance-reference = Indiquez la ligne du relevé, en 100 caractères au plus.
api-not-confirmed = Appelez d’abord le client : il doit confirmer par téléphone avant la préparation.
api-bad-weight = Un poids est plus que zéro et d’une tonne au plus.
api-not-together = Ce colis ne peut pas être joint à celui-là.
api-too-many-parcels = Cette partie compte déjà autant de colis qu’elle peut.
delivery-incomplete = Il manque un nom, le transporteur ou le repère, ou un texte est trop long.
delivery-bad-grid = Chaque zone a besoin de lieux à elle seule et de prix pour des poids croissants.
delivery-unknown-place = Il n’y a pas de lieu avec le code { $code }.

search-words-bad-concept = Le nom de la notion s’écrit en minuscules latines, chiffres et traits d’union.
search-words-bad-word = « { $word } » ne peut pas servir à chercher : un à 60 caractères, dont une lettre.
search-words-too-many = Une notion a 60 mots au plus.
api-code-needed = Demandez au client le code de retrait de sa commande, puis saisissez-le.
api-code-wrong = Ce n’est pas le code de cette commande. Demandez au client celui qu’il lit sur la page de suivi.
api-code-wait = Trop de codes essayés pour cette commande : réessayez dans une heure.
