basket-title = Votre panier
basket-empty = Votre panier est vide.
basket-empty-why = Ce que vous y mettez vous attend ici pendant 90 jours. Rien n’est réservé avant la commande.
basket-empty-way = Voir tous les produits
basket-parcels =
    { $count ->
        [one] Une coopérative, un colis
       *[other] { $count } coopératives, { $count } colis
    }
basket-each = l’unité
basket-quantity-of = Quantité : { $name }
basket-change = Changer
basket-change-of = Changer la quantité : { $name }
basket-remove = Retirer
basket-remove-of = Retirer du panier : { $name }
basket-sold-out = Épuisé depuis. Cette ligne n’est pas comptée ; le reste du panier peut être commandé.
basket-too-few =
    { $count ->
        [one] Il n’en reste qu’un. Changez la quantité pour le commander.
       *[other] Il n’en reste que { $count }. Changez la quantité pour les commander.
    }
basket-delivery-later = Calculée à l’étape suivante, selon la destination et le poids
basket-order = Passer la commande
basket-more = Continuer mes achats
basket-said-added = C’est dans votre panier.
basket-said-changed = La quantité est changée.
basket-said-removed = C’est retiré de votre panier.
basket-failed-quantity = La quantité doit aller de 1 à 99.
basket-failed-too-few =
    { $count ->
        [0] Ce produit vient d’être épuisé.
        [one] Il n’en reste qu’un.
       *[other] Il n’en reste que { $count }.
    }
basket-failed-gone = Ce produit n’est plus en vente.
