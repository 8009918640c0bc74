checkout-steps = Étapes de la commande
checkout-step-details = Coordonnées
checkout-step-review = Vérification
checkout-step-done = Confirmation

details-title = Où faut-il livrer ?
details-lead = Pas besoin de compte. Vous vérifiez tout à l’étape suivante, avant de commander.
field-optional = facultatif
field-name = Nom complet
field-phone = Téléphone
field-phone-hint = Un numéro marocain, par exemple 06 12 34 56 78. Le livreur vous appelle.
field-email = Adresse e-mail
field-email-hint = Pour recevoir la confirmation écrite de la commande.
field-place = Commune ou province
field-place-choose = Choisir…
field-landmark = Repère pour le livreur
field-landmark-hint = Quartier, douar, ce que l’on voit près de chez vous : une mosquée, une école, une boutique.
field-note = Remarque
field-note-hint = Par exemple les heures où vous êtes là.
details-go = Vérifier la commande
details-privacy = Vos coordonnées servent à livrer cette commande. Les coopératives concernées et leurs transporteurs les reçoivent, personne d’autre. Vous pouvez les consulter, les faire corriger ou vous y opposer (loi 09-08).

form-wrong =
    { $count ->
        [one] Une réponse est à corriger
       *[other] { $count } réponses sont à corriger
    }
form-wrong-short = Erreur
error-name = Écrivez votre nom.
error-phone = Ce n’est pas un numéro marocain. Écrivez-le avec dix chiffres, par exemple 06 12 34 56 78.
error-phone-missing = Écrivez votre numéro de téléphone : le livreur en a besoin.
error-email = Cette adresse e-mail n’est pas complète. Corrigez-la ou laissez le champ vide.
error-place = Choisissez la commune ou la province dans la liste.
error-place-none = Nous ne livrons pas encore à cet endroit. Choisissez-en un autre.
error-landmark = Écrivez un repère, pour que le livreur vous trouve.
error-long = C’est trop long : 500 caractères au plus.

review-title = Vérifiez votre commande
review-lead = Rien n’est encore commandé. Vous payez chaque colis en espèces à son arrivée.
review-edit-address = Changer l’adresse
review-edit-basket = Changer le panier
review-parcel-weight = Poids du colis :
review-changed = Votre commande a changé
review-gone = Épuisé, retiré de la commande : { $name }
review-fewer = Il en reste moins que voulu. La quantité est maintenant de { $count } : { $name }
review-price = Le total était de { $before }, il est maintenant de { $now }.
review-check-again = Vérifiez-la encore une fois avant de la passer.
review-too-much = Un transporteur n’encaisse pas plus de { $ceiling } en espèces par colis. Retirez des produits de ce colis, ou passez deux commandes.
review-too-much-title = Ce colis dépasse ce qui peut être payé en espèces
review-vat = Tous les prix sont toutes taxes comprises.
review-sellers-lead = Vous achetez directement à ces coopératives :
review-terms = En commandant, vous acceptez les conditions générales de vente.
review-terms-read = Lire les conditions
review-place = Commande avec obligation de paiement
review-times = Chaque coopérative accepte et prépare son colis, puis le remet au transporteur. Comptez en général 2 à 7 jours.
review-times-title = Délai

pay-title = Paiement
pay-amount = À payer
pay-charged = Débité de votre carte
pay-until = Les produits vous sont gardés jusqu’au { $date }.
pay-done = C’est payé. Les coopératives préparent votre commande.
pay-see-order = Voir la commande
pay-given-back = Ce paiement est arrivé trop tard ou deux fois. Il n’est pas pris, ou il vous est rendu.
pay-over = Le temps pour payer est passé. Les produits sont de nouveau en vente.
pay-shop-again = Retourner aux produits
pay-refused = La carte a été refusée. Rien n’a été débité.
pay-again = Essayer encore
pay-silent = Le service de paiement ne répond pas. Rien n’a été débité. Réessayez dans un moment.
pay-card-lead = Vous payez sur la page sécurisée de la banque, puis vous revenez ici.
pay-card = Payer par carte
pay-stripe-lead = Le paiement en euros passe par Stripe. Votre numéro de carte ne passe pas par nous.
pay-needs-script = Ce paiement a besoin de JavaScript, qui est coupé dans votre navigateur. Activez-le, ou commandez avec paiement à la livraison.
pay-transfer-lead = Payez par virement, ou en espèces chez un agent, avec cette référence :
pay-reference = Référence, à recopier
pay-rib = RIB du compte
pay-transfer-how = Indiquez la référence dans le motif et le montant exact. Votre commande part quand le paiement est arrivé.
method-title = Comment voulez-vous payer ?
method-cash_on_delivery = En espèces, à l’arrivée de chaque colis
method-card = Par carte, en dirhams
method-stripe_card = Par carte de l’étranger, en euros
method-transfer = Par virement, ou en espèces chez un agent, avant l’envoi
method-not-offered = Ce moyen de paiement n’est pas proposé pour cette commande.
error-cash-place = Le paiement en espèces n’est pas proposé dans ce lieu. Choisissez un autre lieu, ou payez à l’avance.
error-cash-history = Plusieurs colis n’ont pas été pris à ce numéro. Payez à l’avance, ou donnez un autre numéro de téléphone.
delivery-not-offered = Un colis ne peut pas partir par ce mode de livraison. Regardez à nouveau ce qui est proposé.

delivery-show = Voir les livraisons et leurs prix
delivery-show-hint = Choisissez la commune, puis voyez comment chaque colis peut venir.
delivery-of = Comment doit venir le colis de { $seller } ?
delivery-free = Gratuit
delivery-days = { $least } à { $most } jours
delivery-day =
    { $count ->
        [one] 1 jour
       *[other] { $count } jours
    }
delivery-no-cash = à payer à l’avance
delivery-open = Ouvert :
delivery-code = Code à dire pour retirer le colis :
delivery-to = Livraison à { $place }
review-delivery = Mode de livraison :
review-delivery-changed = Le colis de { $seller } ne peut plus venir comme vous l’aviez choisi. Il vient maintenant ainsi : { $way }
review-no-cash = Ce colis ne peut pas être payé en espèces. Choisissez un autre mode de livraison, ou payez à l’avance.
