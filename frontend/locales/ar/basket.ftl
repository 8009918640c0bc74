basket-title = سلتك
basket-empty = سلتك فارغة.
basket-empty-why = ما تضعه فيها يبقى في انتظارك 90 يومًا. ولا يُحجَز أي منتج قبل الطلب.
basket-empty-way = عرض جميع المنتجات
basket-parcels =
    { $count ->
        [zero] لا تعاونيات
        [one] تعاونية واحدة، طرد واحد
        [two] تعاونيتان، طردان
        [few] { $count } تعاونيات، { $count } طرود
        [many] { $count } تعاونية، { $count } طردًا
       *[other] { $count } تعاونية، { $count } طرد
    }
basket-each = للوحدة
basket-quantity-of = الكمية: { $name }
basket-change = تغيير
basket-change-of = تغيير الكمية: { $name }
basket-remove = حذف
basket-remove-of = حذف من السلة: { $name }
basket-sold-out = نفد هذا المنتج. لا يُحتسب هذا السطر، ويمكنك طلب باقي السلة.
basket-too-few =
    { $count ->
        [zero] لم يبق شيء.
        [one] لم تبق سوى وحدة واحدة. غيّر الكمية لطلبها.
        [two] لم تبق سوى وحدتين. غيّر الكمية لطلبهما.
        [few] لم تبق سوى { $count } وحدات. غيّر الكمية لطلبها.
        [many] لم تبق سوى { $count } وحدة. غيّر الكمية لطلبها.
       *[other] لم تبق سوى { $count } وحدة. غيّر الكمية لطلبها.
    }
basket-delivery-later = يُحتسب في الخطوة التالية حسب الوجهة والوزن
basket-order = إتمام الطلب
basket-more = مواصلة التسوق
basket-said-added = أُضيف المنتج إلى سلتك.
basket-said-changed = تغيّرت الكمية.
basket-said-removed = حُذف المنتج من سلتك.
basket-failed-quantity = يجب أن تكون الكمية بين 1 و99.
basket-failed-too-few =
    { $count ->
        [zero] نفد هذا المنتج للتو.
        [one] لم تبق سوى وحدة واحدة.
        [two] لم تبق سوى وحدتين.
        [few] لم تبق سوى { $count } وحدات.
        [many] لم تبق سوى { $count } وحدة.
       *[other] لم تبق سوى { $count } وحدة.
    }
basket-failed-gone = لم يعد هذا المنتج معروضًا للبيع.
