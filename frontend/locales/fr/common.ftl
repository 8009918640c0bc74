# Dit partout : dans les pages et les courriels.
market-name = Moussem
market-line = Les produits de Drâa-Tafilalet, par ses coopératives
count-products =
    { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }

# Les montants
sum-title = Total
sum-goods = Produits
sum-delivery = Livraison
sum-part = Total de ce colis
sum-cash = À payer en espèces à la livraison
sum-paid = Payé d’avance
sum-vat = dont TVA

# La commande
order-number = Commande n°
order-track = Suivre la commande
tracking-number = Numéro de suivi du colis :
address-title = Adresse de livraison
sellers-title = Les vendeurs
seller-register = Identifiant commun de l’entreprise (ICE) :
terms-title = Conditions générales de vente

# Loi 31-08, articles 36 à 38
withdrawal-title = Droit de rétractation
withdrawal-standard = Vous avez sept jours à compter de la réception pour changer d’avis, sans donner de raison et sans pénalité. Seuls les frais de retour sont à votre charge. Si le dernier jour est un samedi, un dimanche ou un jour férié, le délai court jusqu’au jour ouvrable suivant.
withdrawal-how = Pour l’exercer, ouvrez votre commande avec son numéro et votre téléphone et choisissez ce que vous renvoyez, ou écrivez au vendeur. Vous êtes remboursé sous 15 jours au plus.
withdrawal-perishable = Produit périssable : pas de droit de rétractation.
withdrawal-personalised = Fait sur commande : pas de droit de rétractation.
