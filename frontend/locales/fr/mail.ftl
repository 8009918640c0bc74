mail-why = Vous recevez ce message parce que votre adresse figure dans une commande. Nous n’envoyons aucune publicité.

mail-confirmation-subject = Confirmation de la commande { $number }
mail-confirmation-thanks = Merci { $name }, votre commande est enregistrée.
mail-confirmation-next = Chaque coopérative prépare son colis et peut vous appeler avant l’envoi. Vous payez chaque colis en espèces, à sa réception. Gardez ce message.

mail-handed_over-subject = Commande { $number } : un colis est en route
mail-handed_over = { $seller } a confié votre colis au transporteur { $carrier }.
mail-handed_over-next = À payer en espèces à la livraison :

mail-delivered-subject = Commande { $number } : un colis est livré
mail-delivered = Le colis envoyé par { $seller } vous a été remis.
mail-delivered-next = Vous pouvez vous rétracter jusqu’au { $date }, sauf pour les produits exclus de ce droit.

mail-refused-subject = Commande { $number } : une partie ne peut être livrée
mail-refused = { $seller } ne peut pas honorer votre commande.
mail-refused-reason = La raison :
mail-refused-next = Vous ne payez rien pour ces produits. Le reste de votre commande ne change pas.

mail-new_order-subject = Nouvelle commande { $number }
mail-new_order-title = Une nouvelle commande est à préparer
mail-new_order-place = Destination :
mail-new_order-cash = À encaisser à la livraison :
mail-new_order-open = Ouvrir la commande
