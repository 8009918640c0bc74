mail-why = Vous recevez ce message parce que votre adresse figure dans une commande. Nous n’envoyons aucune publicité.
mail-why-member = Vous recevez ce message en tant que membre de la coopérative. Nous n’envoyons aucune publicité.

mail-confirmation-subject = Confirmation de la commande { $number }
mail-confirmation-thanks = Merci { $name }, votre commande est enregistrée.
mail-confirmation-next = Chaque coopérative prépare son colis et peut vous appeler avant l’envoi. Vous payez chaque colis en espèces, à sa réception. Gardez ce message.
mail-confirmation-paid = Votre paiement est reçu. Chaque coopérative prépare son colis et peut vous appeler avant l’envoi. Vous n’avez rien à payer à la livraison. Gardez ce message.

mail-accepted-subject = Commande { $number } : un colis est en préparation
mail-accepted = { $seller } a accepté votre commande et prépare le colis.
mail-accepted-next = Vous recevrez un message à son départ.

mail-handed_over-subject = Commande { $number } : un colis est en route
mail-handed_over = { $seller } a confié votre colis au transporteur { $carrier }.
mail-handed_over-next = À payer en espèces à la livraison :
mail-handed_over-paid = Déjà payé, rien à payer à la livraison :

mail-delivered-subject = Commande { $number } : un colis est livré
mail-delivered = Le colis envoyé par { $seller } vous a été remis.
mail-delivered-next = Vous pouvez vous rétracter jusqu’au { $date }, sauf pour les produits exclus de ce droit.

mail-refused-subject = Commande { $number } : une partie ne peut être livrée
mail-refused = { $seller } ne peut pas honorer votre commande.
mail-called_off = La place de marché a annulé cette partie de votre commande, à préparer par { $seller }.
mail-unanswered = { $seller } n’a pas répondu à temps : cette partie de votre commande est annulée.
mail-refused-reason = La raison :
mail-refused-next = Vous ne payez rien pour ces produits. Le reste de votre commande ne change pas.
mail-refused-paid = Ce que vous avez payé pour ces produits vous est rendu ; un message vous le confirmera. Le reste de votre commande ne change pas.

mail-new_order-subject = Nouvelle commande { $number }
mail-new_order-title = Une nouvelle commande est à préparer
mail-new_order-place = Destination :
mail-new_order-cash = À encaisser à la livraison :
mail-new_order-paid = Payé d’avance, rien à encaisser :
mail-new_order-open = Ouvrir la commande

mail-transfer-subject = Commande { $number } : comment payer
mail-transfer = Vos produits sont réservés jusqu’à l’arrivée de votre virement.
mail-transfer-amount = Montant :
mail-transfer-reference = Référence, à écrire sur le virement :
mail-transfer-account = Compte (RIB) :
mail-transfer-until = À payer avant le :
mail-transfer-next = Sans paiement à cette date, les produits sont remis en vente. La page du paiement montre où en est le virement.
mail-transfer-open = Voir le paiement

mail-refund-subject = Commande { $number } : vous êtes remboursé
mail-refund = Votre argent vous a été rendu.
mail-refund-amount = Montant :
mail-refund-by-card = Il revient sur la carte qui a payé, selon votre banque en quelques jours.
mail-refund-by-transfer = Il a été viré sur votre compte.
mail-refund-by-cash = Il vous a été remis en espèces, contre un reçu.

mail-payout-number = Versement n° :
mail-payout-amount = Montant :
mail-payout-account = Compte :
mail-payout-reason = La raison :
mail-payout-open = Ouvrir le compte de la coopérative
mail-payout_sent-subject = Versement { $number } : en route
mail-payout_sent = L’ordre de payer { $cooperative } est parti à la banque.
mail-payout_sent-next = L’argent arrive d’ordinaire sous deux jours ouvrables.
mail-payout_cash-subject = Versement { $number } : remis en espèces
mail-payout_cash = La part de { $cooperative } a été remise en espèces.
mail-payout_cash-next = Gardez le reçu ; il porte le numéro du versement.
mail-payout_returned-subject = Versement { $number } : rendu par la banque
mail-payout_returned = La banque n’a pas pu payer { $cooperative }.
mail-payout_returned-next = Le montant est de nouveau disponible. Vérifiez le numéro du compte avec la région avant le prochain versement.

mail-cash_warning-subject = Espèces à remettre avant le { $date }
mail-cash_warning = { $cooperative } détient plus d’espèces de clients que la région ne le permet.
mail-cash_warning-held = Vous détenez :
mail-cash_warning-ceiling = Permis :
mail-cash_warning-day = Sans encaissement à partir du :
mail-cash_warning-next = Remettez l’excédent au bureau de la région ou versez-le à la banque avant ce jour ; sinon vous ne pourrez plus encaisser vous-mêmes à la livraison, jusqu’à ce que ce soit fait.

# Messages courts : une phrase, puis un lien. Deux messages au plus, lien compris.
sms-confirmation = Commande { $number } enregistrée : { $total } à payer en espèces à la livraison. Suivi :
sms-confirmation-paid = Commande { $number } payée : { $total }. Suivi :
sms-accepted = Commande { $number } en préparation chez { $seller }
sms-handed_over = Commande { $number } : colis en route, { $total } à payer en espèces. De { $seller }
sms-handed_over-paid = Commande { $number } : colis en route, déjà payé. De { $seller }
sms-delivered = Commande { $number } : colis livré. Rétractation jusqu’au { $date }. De { $seller }
sms-called_off = Commande { $number } : colis annulé. De { $seller }
sms-transfer = Virez { $total } avec la référence { $reference } avant le { $until }. RIB :
sms-refund = Commande { $number } : { $total } remboursés.
sms-new_order = Nouvelle commande { $number } à préparer : { $total }.
sms-payout_sent = Versement { $number } de { $total } envoyé à la banque.
sms-payout_cash = Versement { $number } de { $total } remis en espèces.
sms-payout_returned = Versement { $number } de { $total } rendu par la banque. Vérifiez le RIB.
sms-cash_warning = Vous détenez { $total } en espèces, trop : remettez le surplus avant le { $date }.
mail-draft-reasons = Ce que dit la région :
mail-draft-open = Ouvrir les produits
mail-draft_accepted-subject = { $product } : en vente
mail-draft_accepted = La région a accepté { $product }. La clientèle le voit maintenant.
mail-draft_accepted-next = Vérifiez le prix et le stock : vous seuls les fixez.
mail-draft_returned-subject = { $product } : à modifier
mail-draft_returned = La région a renvoyé { $product }.
mail-draft_returned-next = Modifiez ce qu’elle demande et renvoyez-le. Ce que voit la clientèle est resté tel quel.
sms-draft_accepted = En vente maintenant : { $product }.
sms-draft_returned = La région demande une modification : { $product }.
