terms-sample-title = An installation for demonstration
terms-sample = The cooperatives, products and prices shown here are made-up samples. No order is really delivered or paid. These terms show what the market will say once it is in service; a lawyer must read them before it opens.
terms-sellers-title = Who sells
terms-sellers = Each product is sold by the cooperative named beside it. The contract is made with that cooperative; the market passes the order on.
terms-price-title = Price and payment
terms-price = Prices are in dirhams and include all taxes. Delivery is added; it is shown before you order. You pay in cash, on receipt of each parcel, exactly what the confirmation says, or in advance where the review page offers it.
terms-contract-title = The order
terms-contract = You can check the details of the order and its total, correct what is wrong, and then confirm. The order obliges you to pay. An acknowledgement is shown at once, and sent by e-mail if you gave an address (law 53-05).
terms-delivery-title = Delivery
terms-delivery = Each cooperative sends its own parcel. The price depends on destination and weight. It usually takes 2 to 7 days from acceptance; if a parcel is more than 7 days late, you may cancel its order.
terms-unavailable = If a product cannot be delivered, the cooperative tells you so with the reason, and you do not pay for it.
terms-excluded = Excluded are goods that spoil quickly and goods made to order; their page and the review page say so.
terms-form-title = Withdrawal form
terms-form-lead = Copy or print this text, complete it and send it to the seller.
terms-form = To (name of the cooperative):
    I hereby withdraw from the contract for the purchase of the following products:
    Number of the order:
    Received on:
    Name and telephone:
    Date and signature:
terms-data-title = Personal data
terms-language-title = Language
terms-language = These terms exist in Arabic, French, Tamazight and English. In case of doubt the Arabic text holds.
