terms-sample-title = Une installation de démonstration
terms-sample = Les coopératives, les produits et les prix montrés ici sont des exemples inventés. Aucune commande n’est réellement livrée ni encaissée. Ces conditions montrent ce que dira la place de marché en service ; elles doivent être relues par un juriste avant son ouverture.
terms-sellers-title = Qui vend
terms-sellers = Chaque produit est vendu par la coopérative nommée à côté de lui. Le contrat est conclu avec elle ; la place de marché transmet la commande.
terms-price-title = Prix et paiement
terms-price = Les prix sont en dirhams, toutes taxes comprises. La livraison s’y ajoute ; elle est montrée avant la commande. Vous payez en espèces, à la réception de chaque colis, exactement ce que dit la confirmation, ou d’avance là où la page de vérification l’offre.
terms-contract-title = La commande
terms-contract = Vous pouvez vérifier le détail de la commande et son total, corriger ce qui est faux, puis confirmer. La commande engage à payer. Un accusé de réception est montré aussitôt et envoyé par e-mail si vous avez donné une adresse (loi 53-05).
terms-delivery-title = Livraison
terms-delivery = Chaque coopérative envoie son propre colis. Le prix dépend de la destination et du poids. Comptez en général 2 à 7 jours après l’acceptation ; si un colis a plus de 7 jours de retard, vous pouvez annuler sa commande.
terms-unavailable = Si un produit ne peut pas être livré, la coopérative vous le dit avec la raison, et vous ne le payez pas.
terms-excluded = Sont exclus les produits qui se gâtent vite et ceux qui sont faits sur commande ; c’est écrit sur leur page et sur la page de vérification.
terms-form-title = Formulaire de rétractation
terms-form-lead = Copiez ou imprimez ce texte, complétez-le et envoyez-le au vendeur.
terms-form = À l’attention de (nom de la coopérative) :
    Je vous notifie que je me rétracte du contrat portant sur l’achat des produits suivants :
    Numéro de la commande :
    Reçue le :
    Nom et téléphone :
    Date et signature :
terms-data-title = Données personnelles
terms-language-title = Langue
terms-language = Ces conditions existent en arabe, en français, en tamazight et en anglais. En cas de doute, le texte arabe fait foi.
