# Said everywhere: on pages and in mails.
market-name = Moussem
market-line = Products of Drâa-Tafilalet from its cooperatives
count-products =
    { $count ->
        [one] { $count } product
       *[other] { $count } products
    }

# Amounts
sum-title = Total
sum-goods = Products
sum-delivery = Delivery
sum-part = Total of this parcel
sum-cash = To pay in cash on delivery
sum-paid = Paid in advance
sum-vat = including VAT of

# The order
order-number = Order no.
order-track = Track the order
tracking-number = Tracking number of the parcel:
address-title = Delivery address
sellers-title = The sellers
seller-register = Company identifier (ICE):
terms-title = Terms of sale

# Law 31-08, articles 36 to 38
withdrawal-title = Right of withdrawal
withdrawal-standard = You have seven days from receipt to change your mind, without giving a reason and without penalty. You only pay for sending the goods back. If the last day is a Saturday, a Sunday or a holiday, the period runs to the next working day.
withdrawal-how = To use it, open your order with its number and your telephone and choose what you send back, or write to the seller. You are refunded within 15 days at most.
withdrawal-perishable = Perishable: no right of withdrawal.
withdrawal-personalised = Made to order: no right of withdrawal.
