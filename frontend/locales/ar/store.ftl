# حول كل صفحة
skip-to-main = انتقل إلى المحتوى
languages = اللغات
home = الرئيسية
breadcrumbs = المسار
categories = الأصناف
cooperatives = التعاونيات
all-products = جميع المنتجات
basket = السلة
basket-count =
    { $count ->
        [zero] السلة فارغة
        [one] منتج واحد في السلة
        [two] منتجان في السلة
        [few] { $count } منتجات في السلة
        [many] { $count } منتجًا في السلة
       *[other] { $count } منتج في السلة
    }
search-label = ابحث عن منتج
search-hint = تمر، زعفران، زرابي…
search-go = بحث
search-suggestions = اقتراحات
list-comma = ،{" "}
footer-nav = أسفل الصفحة
footer-track = تتبّع طلب
footer-studio = فضاء التعاونيات
footer-sample-title = بيانات تجريبية.
footer-sample = التعاونيات والعروض والأثمنة المعروضة هنا من نسج الخيال؛ أما أسماء المنتجات والأماكن وعلامات الجودة فحقيقية.
footer-credit = الأماكن وعدد السكان:
footer-credit-changed = (بشروط CC BY 4.0)، مع تعديل: أُضيفت الأسماء الإنجليزية والأمازيغية والمناطق والإحداثيات. الإحداثيات:

# الرئيسية
home-title = منتجات { $region } من أيدي صانعيها
home-description = تمور وزعفران وورد وعسل وزرابي: تعاونيات { $region } تبيع مباشرة وتوصل إلى كل المغرب، والأداء عند التسليم.
home-lead = من الواحات إلى المناسج: كل منتج يحمل اسم التعاونية والجماعة التي جاء منها.
home-see-products =
    { $count ->
        [zero] المنتجات
        [one] اكتشف منتجًا واحدًا
        [two] اكتشف المنتجين
        [few] اكتشف { $count } منتجات
        [many] اكتشف { $count } منتجًا
       *[other] اكتشف { $count } منتج
    }
home-see-cooperatives =
    { $count ->
        [zero] التعاونيات
        [one] تعاونية واحدة
        [two] تعاونيتان
        [few] { $count } تعاونيات
        [many] { $count } تعاونية
       *[other] { $count } تعاونية
    }
home-season = في موسمه: { $month }
home-all-categories = جميع الأصناف
home-women =
    { $count ->
        [zero] تعاونيات تقودها نساء
        [one] تعاونية واحدة تقودها نساء
        [two] تعاونيتان تقودهما نساء
        [few] { $count } تعاونيات تقودها نساء
        [many] { $count } تعاونية تقودها نساء
       *[other] { $count } تعاونية تقودها نساء
    }
home-women-products = منتجاتهن
home-newest = جديد السوق
home-how = كيف تشتري
home-step-choose = اختر
home-step-choose-how = املأ سلة واحدة من عدة تعاونيات.
home-step-order = اطلب
home-step-order-how = يكفي رقم هاتف وجماعة ومَعلَم قريب. لا حاجة إلى حساب.
home-step-receive = استلم
home-step-receive-how = كل تعاونية تُعِدّ طردها وترسله، وتتبّعه برقم طلبك.
home-step-pay = أدِّ عند التسليم
home-step-pay-how = نقدًا حين يصل الطرد. المجموع معروف قبل أن تطلب.

# المنتجات
stock-plenty = متوفر
stock-few =
    { $count ->
        [zero] نفد
        [one] بقيت وحدة واحدة
        [two] بقيت وحدتان
        [few] بقيت { $count } وحدات
        [many] بقيت { $count } وحدة
       *[other] بقيت { $count } وحدة
    }
stock-only = قطعة فريدة
stock-none = نفد
per-kilogram = للكيلوغرام
per-litre = للتر
litre-short = ل
millilitre-short = مل
women-led = تقودها نساء
women-only = تعاونية نسائية
count-members =
    { $count ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
buy-size = المقاس
buy-quantity = الكمية
buy-add = أضف إلى السلة
buy-sold-out = نفد.
buy-sold-out-why = انظر أسفله ما تعرضه التعاونية نفسها.
term-cash = الأداء نقدًا عند التسليم.
delivery-ahead-to = التوصيل إلى
delivery-ahead-ask = عرض الثمن
delivery-ahead-from = توصيل قطعة واحدة ابتداء من
delivery-ahead-not-there = لا يُرسل هذا المنتج إلى هناك. اختر مكانا آخر.
term-delivery = التوصيل إلى كل أنحاء المغرب. يتحدد ثمنه بالوجهة والوزن ويظهر قبل الطلب. وزن الطرد:
product-about = عن المنتج
shares-title = من يربح ماذا
shares-headline = من أصل { $price }، تذهب { $share } إلى التعاونية.
shares-region = جهة { $region }، مقابل خدمتها
shares-state = الضرائب
shares-price = تدفعون
shares-delivery = يُضاف إليه ثمن التوصيل، وهو لمن يحمل الطرد.
pass-on = أرسل إلى من يهمّه:
pass-on-sms = رسالة قصيرة
pass-on-mail = بريد إلكتروني
feed-title = جديد السوق
product-signs = علامات الجودة
product-related = من التعاونية نفسها
product-all-of-seller = كل ما تبيعه
fact-net = المحتوى الصافي
fact-pairs =
    { $count ->
        [zero] بلا أزواج
        [one] زوج واحد
        [two] زوجان
        [few] { $count } أزواج
        [many] { $count } زوجًا
       *[other] { $count } زوج
    }
fact-pieces =
    { $count ->
        [zero] بلا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
fact-season = الموسم
fact-keeps = مدة الحفظ
fact-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
fact-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
fact-keeping = الحفظ
fact-cold = في البرودة من التعاونية إليك
fact-papers = الترخيص
fact-onssa = منتج خاضع للترخيص الصحي من «أونسا»
fact-ships = الإرسال
fact-ships-abroad = داخل المغرب وخارجه
fact-ships-morocco = داخل المغرب فقط
sign-igp = البيان الجغرافي المحمي (القانون ‎25-06‎) يضمن أن المنتج من المنطقة المذكورة وأن جودته أو سمعته راجعة إليها، تحت مراقبة هيئة تصديق.
sign-ig = البيان الجغرافي (القانون ‎25-06‎) يضمن أن المنتج من المنطقة المذكورة وأن جودته أو سمعته راجعة إليها.
sign-aop = تسمية المنشأ المحمية (القانون ‎25-06‎) تضمن أن المنتج زُرع وصُنع كله في المنطقة المذكورة وأن خصائصه منها.
sign-la = العلامة الفلاحية (القانون ‎25-06‎) تضمن جودة أعلى من جودة المنتجات العادية من الصنف نفسه.
sign-bio = الإنتاج البيولوجي (القانون ‎39-12‎) يستبعد الأسمدة والمبيدات الكيماوية، تحت مراقبة هيئة معتمدة.
sign-craft = العلامة المميزة للصناعة التقليدية تضمن عملاً يدويًا بمهارة خاضعة للمراقبة.
sign-slowfood = حصن «سلو فود» يدعم صغار المنتجين الذين يُبقون على منتج مهدد بالاندثار.

# البائع
seller-identity = هوية البائع
seller-form = الشكل القانوني
seller-address = العنوان
seller-phone = الهاتف
seller-email = البريد الإلكتروني
profile-members = الأعضاء
profile-women = النساء
profile-founded = تأسست سنة
profile-sells = ما تبيعه
profile-sample = تعاونية متخيَّلة لأجل العرض.

# القوائم
categories-description = جميع أصناف منتجات { $region }.
categories-below = في هذا الصنف
category-description = { $category } من تعاونيات { $region }، مع مصدر كل منتج. الأداء عند التسليم.
products-description = جميع منتجات تعاونيات { $region }.
cooperatives-description = تعاونيات { $region }: حكاياتها وجماعاتها وما تبيعه.
cooperatives-lead =
    { $count ->
        [zero] لا تعاونيات بعد.
        [one] تعاونية واحدة تبيع هنا ما تنتجه.
        [two] تعاونيتان تبيعان هنا ما تنتجانه.
        [few] { $count } تعاونيات تبيع هنا ما تنتجه.
        [many] { $count } تعاونية تبيع هنا ما تنتجه.
       *[other] { $count } تعاونية تبيع هنا ما تنتجه.
    }
filters = الترتيب والتصفية
filters-apply = تطبيق
filters-in-force = المصافي المطبَّقة
filter-remove = (إزالة هذه المصفاة)
filter-category = الصنف
filter-province = الإقليم
filter-all-provinces = الكل
filter-label = علامة الجودة
filter-any-label = بعلامة أو بدونها
filter-cooperative = التعاونية
filter-all-cooperatives = الكل
filter-price = الثمن بالدرهم
filter-min = من
filter-max = إلى
filter-from = ابتداءً من { $price } درهم
filter-up-to = إلى { $price } درهم
filter-between = من { $min } إلى { $max } درهم
filter-in-stock = متوفر
filter-stock = التوفر
filter-size = المقاس
filter-women-led = تقودها نساء
sort = الترتيب
sort-best = الأنسب أولاً
sort-newest = الأحدث أولاً
sort-price = الثمن تصاعديًا
sort-price-down = الثمن تنازليًا
sort-unit-price = ثمن الكيلوغرام أو اللتر
listing-empty = لا شيء يطابق هذه المصافي.
listing-empty-why = أزل واحدة منها أو وسّع الثمن.
listing-empty-way = إزالة جميع المصافي
pager = بقية القائمة
pager-beginning = العودة إلى البداية
pager-next = عرض المزيد

# البحث
search-for = «{ $query }»
search-everything = الكتالوغ كله
search-nothing = لم نجد شيئًا
search-try-words = جرّب كلمة أقصر أو أعم: «عسل» بدل «عسل الزعتر الحر».
search-try-language = الكلمة نفسها بالفرنسية أو الأمازيغية أو الدارجة تصلح أيضًا.
search-without-filters = ابحث دون مصفيات
search-meant = هل تقصد:
search-nearby = كلمات لها نتائج
search-in-season = في موسمه الآن
search-or-look = أو تصفّح حسب الصنف

# ما لم ينجح
fault-not-found = هذه الصفحة غير موجودة
fault-not-found-why = العنوان خاطئ، أو ما كان هنا لم يعد يُباع.
fault-refused = لم يُقبل هذا الطلب
fault-refused-why = لم يأت من صفحة في هذا الموقع، أو يحمل أكثر من المسموح. ارجع إلى الصفحة السابقة وأعد المحاولة.
fault-ours = حدث عطب عندنا
fault-ours-why = ليس الخطأ منك. أعد المحاولة بعد قليل؛ سلتك كما تركتها.
fault-incident = إن راسلتنا فاذكر هذا الرقم:
fault-home = إلى الصفحة الرئيسية

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

map = الخريطة
map-description = أين توجد تعاونيات { $region }: الأقاليم على خريطة، والأقرب إليك منها.
map-lead =
    { $count ->
        [one] تعاونية واحدة على الخريطة.
        [two] تعاونيتان على الخريطة.
        [few] { $count } تعاونيات على الخريطة: اختر نقطة أو إقليما.
       *[other] { $count } تعاونية على الخريطة: اختر نقطة أو إقليما.
    }
map-dot =
    { $count ->
        [one] { $place }: تعاونية واحدة
        [two] { $place }: تعاونيتان
        [few] { $place }: { $count } تعاونيات
       *[other] { $place }: { $count } تعاونية
    }
map-near = تعاونيات قريبة من
map-near-choose = اختر جماعة
map-near-go = عرض
map-near-me = قريب مني
map-near-me-hint = يبقى موقعك على هاتفك.
map-near-me-failed = لم يحدد هاتفك موقعه. اختر جماعة.
map-nearest = الأقرب إلى { $place }
map-province-products = منتجات { $province }
map-province-empty = لا توجد تعاونية هنا بعد.
kilometre-short = كم
fact-ingredients = المكونات
fact-allergens = يحتوي على
fact-storage = في البيت
fact-authorisation = رقم «أونسا»
fact-made-to-order = يُصنع حسب الطلب
allergen-gluten = الغلوتين
allergen-crustaceans = القشريات
allergen-eggs = البيض
allergen-fish = السمك
allergen-peanuts = الفول السوداني
allergen-soy = الصوجا
allergen-milk = الحليب
allergen-nuts = المكسرات
allergen-celery = الكرفس
allergen-mustard = الخردل
allergen-sesame = السمسم
allergen-sulphites = الكبريتيت
allergen-lupin = الترمس
allergen-molluscs = الرخويات
