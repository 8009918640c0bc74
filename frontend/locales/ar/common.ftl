# تُستعمل في كل مكان: الصفحات والرسائل.
market-name = الموسم
count-products =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }

# المبالغ
sum-title = المجموع
sum-goods = المنتجات
sum-delivery = التوصيل
sum-part = مجموع هذا الطرد
sum-cash = المبلغ الذي يُؤدّى نقدًا عند الاستلام
sum-vat = منه الضريبة على القيمة المضافة

# الطلب
order-number = الطلب رقم
order-track = تتبّع الطلب
tracking-number = رقم تتبّع الطرد:
address-title = عنوان التوصيل
sellers-title = البائعون
seller-register = التعريف الموحد للمقاولة (ICE):
terms-title = الشروط العامة للبيع

# القانون 31-08، المواد 36 إلى 38
withdrawal-title = حق التراجع
withdrawal-standard = لك سبعة أيام كاملة من تاريخ الاستلام للتراجع عن الشراء، دون ذكر سبب ودون غرامة. تتحمل فقط مصاريف الإرجاع. وإذا صادف اليوم الأخير يوم سبت أو أحد أو عطلة، يُمدَّد الأجل إلى أول يوم عمل.
withdrawal-how = لممارسة هذا الحق، راسل البائع أو السوق مع ذكر رقم الطلب. يُرَدُّ إليك المبلغ في أجل أقصاه 15 يومًا.
withdrawal-excluded_perishable = منتج سريع التلف: لا يشمله حق التراجع.
withdrawal-excluded_personalised = منتج مُعَدٌّ حسب الطلب: لا يشمله حق التراجع.
