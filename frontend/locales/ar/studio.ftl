# Texts of the studio, for cooperatives and the region.

## Everywhere
language = اللغة
close = إغلاق
cancel = إلغاء
save = حفظ
show = عرض
back = رجوع
loading = جارٍ التحميل…
try-again = إعادة المحاولة
show-more = عرض المزيد
show-all = عرض الكل ({ $count })
less = إنقاص واحد
more = زيادة واحد
screens = الشاشات
note-optional = ملاحظة (اختيارية)
field-missing = هذه الخانة ضرورية.
cannot-be-undone = لا يمكن التراجع عن هذا الاختيار.
age-now = الآن
age-minutes = قبل { $count } د
age-hours = قبل { $count } س
age-days =
    { $count ->
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $count } أيام
       *[other] قبل { $count } يوما
    }

## When something fails
failure-offline = لا يوجد اتصال.
failure-signed-out = انتهت جلستكم: المرجو تسجيل الدخول من جديد.
failure-not-found = غير موجود، أو غير متاح لهذا الحساب.
failure-busy = طلبات كثيرة في وقت واحد: المرجو الانتظار قليلا.
failure-server = وقع خطأ من جهتنا. أعيدوا المحاولة بعد قليل.
shown-as-of = آخر المعطيات المتوصل بها:
unknown = الصفحة غير موجودة
unknown-words = هذا العنوان لا يؤدي إلى أي شاشة من شاشات هذا الحساب.
unknown-way = العودة إلى البداية

## Account
sign-in = تسجيل الدخول
sign-in-who = فضاء التعاونيات والجهة.
sign-out = تسجيل الخروج
email = البريد الإلكتروني
password = كلمة السر
account = الحساب
workplaces = فضاءات العمل
all-workplaces = كل الفضاءات
choose-workplace = أين تعملون؟
no-workplace = هذا الحساب غير مرتبط بعد بأي تعاونية أو جهة.
a-cooperative = التعاونية
a-region = الجهة

## Orders
orders = الطلبات
orders-by-state = الطلبات حسب الحالة
orders-none = لا توجد طلبات هنا.
orders-none-new = لا توجد طلبات جديدة. كل شيء منجز.
orders-count =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $shown } طلبات
       *[other] { $shown } طلبا
    }
tab-new = جديدة
tab-accepted = مقبولة
tab-packed = معبأة
tab-handed-over = في الطريق
tab-delivered = مسلَّمة
tab-ended = مرفوضة ومرتجعة
state-placed = جديد
state-accepted = مقبول
state-packed = معبأ
state-handed-over = في الطريق
state-delivered = مسلَّم
state-refused = مرفوض
state-returned = مرتجع
state-closed = مكتمل
state-cancelled = ملغى
state-reserved = في انتظار الأداء
state-expired = انتهت مهلة الأداء
order = الطلب
order-not-found = لا يوجد هذا الطلب في هذه التعاونية.
lines-more =
    { $count ->
        [one] ومنتوج آخر
        [two] ومنتوجان آخران
        [few] و{ $count } منتوجات أخرى
       *[other] و{ $count } منتوجا آخر
    }
cash-to-collect = المبلغ الواجب تحصيله
cash-collected = المبلغ المحصَّل
to-pack = للتعبئة
in-the-parcel = محتوى الطرد
pieces =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $shown } قطع
       *[other] { $shown } قطعة
    }
for-whom = المرسل إليه
recipient = الاسم
place = المكان
landmark = علامة مميزة
note = رسالة
call = اتصال
carrier = الناقل
carrier-other = ناقل آخر
carrier-name = اسم الناقل
tracking-number = رقم التتبع
tracking-number-optional = رقم التتبع (اختياري)
money = المبالغ
goods = السلع
delivery = التوصيل
commission = العمولة
payout = نصيب التعاونية
steps = المراحل

## What can be done with an order
step-accept = قبول
step-refuse = رفض
step-pack = تمت التعبئة
step-hand-over = تسليم للناقل
step-deliver = تم التسليم
step-return = عاد الطرد
confirm-pack =
    { $count ->
        [one] منتوج واحد لم يؤشَّر عليه. هل كل شيء في الطرد؟
        [two] منتوجان لم يؤشَّر عليهما. هل كل شيء في الطرد؟
        [few] { $count } منتوجات لم يؤشَّر عليها. هل كل شيء في الطرد؟
       *[other] { $count } منتوجا لم يؤشَّر عليها. هل كل شيء في الطرد؟
    }
confirm-deliver = توصل الزبون بطرده وأدى { $amount }.
reason = السبب
reason-words = السبب بكلمات قليلة
reason-missing = اختاروا سببا أو اكتبوه.
reason-other = سبب آخر
reason-sold-out = نفد المخزون
reason-spoiled = المنتوج فاسد
reason-no-delivery = التوصيل غير ممكن إلى هذا المكان
reason-shopper-asked = بطلب من الزبون
reason-not-found = لم يُعثر على الزبون
reason-not-paid = لم يؤد الزبون الثمن
reason-shopper-refused = رفض الزبون الطرد
reason-damaged = تضرر الطرد في الطريق
refuse-means = يُخبَر الزبون بذلك ويعود المخزون إليكم.
return-means = يعود الطرد ويعود المخزون إليكم.

## Products
products = المنتوجات
products-none = لا توجد منتوجات بعد.
product = المنتوج
price = الثمن
product-gone = منتوج لم يعد معروضا
change-price = تغيير الثمن
stock = المخزون
change-stock = تغيير المخزون
new-price = الثمن الجديد ({ $currency })
price-now = الثمن الحالي: { $amount }
price-wrong = اكتبوا ثمنا، مثلا 85,50.
price-means = الطلبات السابقة تحتفظ بثمنها.
in-stock = في المخزون
sold-out = نفد
stock-low = أوشك على النفاد
stock-why = ماذا حدث؟
stock-received = وصول سلع
stock-counted = جرد
stock-lost = ضياع أو كسر
stock-sold-elsewhere = بيع في مكان آخر
stock-sold = طلب
stock-given-back = مرتجع من طلب
stock-pieces = كم قطعة؟
stock-there = كم قطعة توجد الآن؟
stock-wrong = اكتبوا عددا صحيحا.
stock-below-zero = لا يوجد هذا العدد في المخزون.
stock-journal = سجل المخزون
stock-after = الباقي { $count }
journal = السجل
journal-all = كل المنتوجات
journal-none = لا توجد أي حركة للمخزون.

## Sales and boards
sales = المبيعات
board = لوحة القيادة
cooperatives = التعاونيات
cooperatives-none = لا توجد تعاونيات في هذه الجهة.
cooperatives-count =
    { $count ->
        [zero] لا تعاونيات
        [one] تعاونية واحدة
        [two] تعاونيتان
        [few] { $shown } تعاونيات
       *[other] { $shown } تعاونية
    }
province = الإقليم
category = الصنف
members = الأعضاء
women = النساء
ice-warning = التعريف الموحد (ICE) ناقص أو مشكوك فيه
women-led = بقيادة نسائية
period = الفترة
period-7 = 7 أيام
period-30 = 30 يوما
period-90 = 90 يوما
period-month = هذا الشهر
period-own = فترة أخرى
period-from = من
period-to = إلى
period-incomplete = اختاروا اليومين معا.
period-reversed = اليوم الأول يأتي بعد الأخير.
period-too-long = { $days } يوما على الأكثر.
export = تصدير
print = طباعة
what-means = ما معنى «{ $name }»؟
as-table = عرض في جدول
no-sales = لا مبيعات في هذه الفترة.
sales-not-yours = دوركم في التعاونية لا يشمل المبيعات.
day = اليوم
units = الوحدات
figure = المؤشر
value = القيمة
by-day = حسب اليوم
sales-by-day = المبيعات حسب اليوم
by-product = حسب المنتوج
by-province = حسب الإقليم
by-category = حسب الصنف
by-cooperative = حسب التعاونية
goods-sold = السلع المبيعة
goods-sold-means = قيمة السلع المطلوبة في الفترة، شاملة للضرائب، دون التوصيل ودون ما رُفض أو أُرجع.
seller-orders-means = طلبات الفترة التي تتضمن أحد منتوجاتكم، مهما كان مآلها.
commission-means = ما تقتطعه السوق من هذه المبيعات.
payout-means = السلع المبيعة ناقص العمولة.
delivered-of = المسلَّمة: { $count }
sales-means = قيمة السلع المطلوبة في الفترة، شاملة للضرائب، دون التوصيل ودون ما رُفض أو أُرجع.
orders-means = طلبات الفترة التي تتضمن منتوجا من الجهة، مهما كان مآلها. طلب من تعاونيتين يُحسب مرة واحدة.
baskets = السلال
baskets-means = السلال التي بدأها الزبناء في الفترة، سواء تم طلبها أم لا.
average-order = متوسط الطلب
average-order-means = المبيعات مقسومة على عدد الطلبات.
delivered-orders = أجزاء الطلبات المسلَّمة
delivered-share = نسبة التسليم
delivered-share-means = أجزاء الطلبات التي وصلت إلى الزبون من مجموع أجزاء الفترة. لكل تعاونية جزء من الطلب.
women-led-share = حصة التعاونيات النسائية
women-led-share-means = حصة المبيعات التي حققتها التعاونيات التي كانت تقودها نساء وقت البيع؛ وعددها هو عدد اليوم.
women-led-sales = مبيعات التعاونيات النسائية
women-led-cooperatives = التعاونيات النسائية في الجهة

## Money
money-not-yours = دوركم في التعاونية لا يشمل أموالها.
balance-available = المتاح
balance-available-means = حصتكم مما سُلّم ووصلت أمواله. منها يكون الأداء القادم.
balance-in-payout = مخصّص لأداء
balance-pending = في الانتظار
balance-pending-means = حصتكم مما سُلّم وما تزال أمواله عند الناقل أو البنك.
balance-cash = النقد الذي بحوزتكم
balance-cash-means = ما أداه لكم الزبناء نقدا. يُحتسب في أدائكم القادم.
balance-debt = الدين
balance-debt-means = ما أُرجع بعد أدائكم. يُقتطع من الأداء القادم.
next-payout = الأداء القادم
next-cash-taken = ناقص النقد الذي بحوزتكم
next-debt-taken = ناقص الدين
next-amount = ستتوصلون بـ
next-left = الباقي
next-below-minimum = لا يُؤدّى أقل من { $amount }: يبقى للمرة القادمة.
next-no-account = لا يوجد حساب بنكي للأداء. أعطوا رقم حسابكم للجهة.
next-means = إذا لم يتغير شيء إلى ذلك الحين.
next-none = لم تحدد الجهة أياما للأداء.
held-until = موقوف إلى غاية { $day }.
cash-ceiling = يمكنكم الاحتفاظ بـ { $amount }.
cash-over = تجاوزتم الحد منذ { $since }. سلّموا الزائد قبل { $day }: ابتداءً من ذلك اليوم لا يمكنكم قبض النقد بأنفسكم.
cash-means = سلّموه لمكتب الجهة أو أودعوه في البنك؛ ويُقتطع الباقي من أدائكم القادم.
payouts = الأداءات
payouts-none = لا أداءات بعد.
payout-prepared = ينتظر الموافقة
payout-approved = تمت الموافقة
payout-sent = عند البنك
payout-paid = تم الأداء
payout-returned = أرجعه البنك
payout-cancelled = ملغى
payout-proof = المرجع
way-transfer = تحويل بنكي
way-cash = نقدا مقابل وصل
statement = كشف الحساب
statement-none = لم يُسجَّل شيء في هذه الفترة.
statement-opening = المتاح قبلها
statement-closing = المتاح بعدها
statement-share = حصتكم
commission-tax = الضريبة على العمولة
commission-why = لماذا هذه العمولة؟
posting-prepaid = أداء مسبق
posting-cash-collected = قبض نقدي
posting-delivered = تم التسليم
posting-remitted = سلّمه الناقل
posting-released = تحرير الحصة
posting-returned = إرجاع سلع
posting-refund-owed = استرداد مستحق
posting-refunded = تم الاسترداد
posting-set-off = مقاصة النقد المحتفظ به
posting-debt-recovered = اقتطاع الدين
posting-debt-paid = أداء الدين
posting-cash-deposited = تسليم النقد
posting-payout-prepared = تحضير الأداء
posting-payout-cancelled = إلغاء الأداء
posting-payout-paid = تنفيذ الأداء
posting-payout-returned = أداء أرجعه البنك
treasury = الخزينة
holds = الإيقافات
rules = العمولات
choose-one = اختاروا…
payout-prepare = تحضير أداء
payout-prepare-means = يُخصَّص كل المتاح، ناقص النقد المحتفظ به والدين. ثم يوافق عليه موظفان.
payout-how = كيف يُؤدّى؟
payout-due = يوم الأداء { $day }
payout-by-hand = حضّره موظف في { $day }
payout-approvals = الموافقات: { $count } من { $of }
payout-proof-label = مرجع البنك أو رقم الوصل
payouts-send =
    { $count ->
        [one] ملف البنك: تحويل واحد
        [two] ملف البنك: تحويلان
        [few] ملف البنك: { $shown } تحويلات
       *[other] ملف البنك: { $shown } تحويلا
    }
bank-file-made = ملف البنك جاهز.
bank-file-csv = لائحة الحسابات (CSV)
bank-file-xml = رسالة بنكية (pain.001)
bank-file-no-xml = لم تحدد الجهة حسابا للأداء منه: استعملوا اللائحة.
change-approve = الموافقة
change-cancel = إلغاء الأداء
change-paid = تسجيل الأداء
change-returned = أرجعه البنك
change-approve-means = تحققوا من الاسم والمبلغ. يجب أن يوافق موظف آخر أيضا.
change-cancel-means = يعود المبلغ متاحا للتعاونية.
change-paid-means = توصلت التعاونية بالمال.
change-returned-means = يعود المبلغ متاحا للتعاونية؛ اذكروا ما قاله البنك.
hold-place = إيقاف الأداءات
hold-lift = رفع الإيقاف
hold-lift-means = ابتداءً من الآن تُؤدّى مستحقات التعاونية من جديد.
hold-reason-means = تقرؤه التعاونية.
hold-until = آخر يوم
holds-none = لا أداءات موقوفة.
rule-add = إضافة قاعدة
rules-none = لا قواعد: لا يُقتطع شيء.
rules-means = القاعدة الأدق هي التي تُطبَّق. وما بيع يحتفظ بقاعدة بيعه.
rule-scope = لأي شيء؟
scope-region = الجهة كلها
scope-category = صنف واحد
scope-cooperative = تعاونية واحدة
scope-product = منتوج واحد
rule-rate = النسبة (%)
rule-rate-wrong = اكتبوا نسبة، مثلا 7,5.
rule-from-day = ابتداءً من أي يوم؟
rule-fixed = زائد مبلغ ثابت عن كل سطر ({ $currency }، اختياري)
rule-floor = على الأقل ({ $currency }، اختياري)
rule-ceiling = على الأكثر ({ $currency }، اختياري)
rule-means = تحتفظ الطلبات السابقة بعمولتها.
rule-from = ابتداءً من { $day }
rule-ever = منذ البداية
rule-version = النسخة { $version }
rule-plus = زائد { $amount }
rule-least = { $amount } على الأقل
rule-most = { $amount } على الأكثر
rule-ended = لا قاعدة ابتداءً من ذلك اليوم

carriers = التوصيل
methods = طرق التوصيل
method-add = إضافة طريقة
method-change = تعديل الطريقة
method-kind = أين يصل الطرد؟
kind-door = إلى الباب
kind-station = إلى المحطة، يستلمه المشتري
kind-point = إلى نقطة استلام
method-name = الاسم الذي يقرأه المشتري
carrier-hint = الاسم نفسه في كل مكان: هو حسابه في الدفاتر.
method-cash = يمكن أداؤه نقدًا عند الوصول
method-takes-cash = نقدًا
method-no-cash = يُؤدّى مسبقًا
method-active = متاح للمشترين
method-inactive = لم يعد متاحًا
grid = المناطق والأثمان
grid-change = تغيير المناطق والأثمان
grid-later = ابتداءً من { $day }
grid-none = لا منطقة: لا يُرسل شيء بهذه الطريقة.
grid-means = تحتفظ الطلبات السابقة بأثمانها.
grid-wrong = تحتاج كل منطقة إلى اسم وأماكن وأوزان وأثمان.
zone = منطقة
zone-name = اسم المنطقة
zone-add = إضافة منطقة
zone-remove = حذف المنطقة
zone-days = من { $least } إلى { $most } أيام
days-least = الأيام على الأقل
days-most = الأيام على الأكثر
band-weight = إلى حدود (كغ)
band-price = الثمن ({ $currency })
band-add = إضافة وزن
remove = حذف
place-region = الجهة
place-province = الإقليم
place-commune = الجماعة
place-whole = بأكملها
place-add = إضافة هذا المكان
place-remove = حذف { $place }
place-none = لم يُختر بعد
points = نقط الاستلام
points-none = لا توجد نقطة استلام بعد.
point-add = إضافة نقطة
point-change = تعديل النقطة
point-name = اسم النقطة
point-hours = أوقات الفتح
point-cash = يمكن الأداء فيها نقدًا
free-title = توصيل مجاني
free-means = لا يؤدي المشتري شيئًا؛ تؤدي التعاونية لناقل الجهة بدله.
free-from = ابتداءً من شراء { $amount }
free-from-amount = ابتداءً من مبلغ
free-amount = مبلغ المشتريات ({ $currency })
free-never = ليس مجانيًا أبدًا
free-as-region = كما تقرره الجهة
free-change = تغيير المجانية
own-delivery = توصيلنا
own-none = ناقلو الجهة هم من يوصلون
own-means = حيث توصلون بأنفسكم لا يأتي ناقلو الجهة، وثمن التوصيل لكم.
waiting-list = لائحة الطرود للتسليم
waiting-none = لا طرد جاهز لهذا الناقل.
parcel = طرد
parcel-add = إضافة طرد
parcel-join = مع طرد { $carrier } { $number }
weight-scales = الوزن في الميزان (كغ)
weight-wrong = اكتبوا وزنا، مثلا 2,5.
collection-code = الرمز الذي يقوله المشتري:

# البنك
bank = البنك
bank-statement = كشف البنك
bank-statement-means = CSV أو Excel أو camt.053. الكشف الذي يُرسل مرتين يُحتسب مرة واحدة.
bank-columns = ماذا تحوي الأعمدة؟ يُحفظ الجواب للكشف المقبل.
column-none = لا شيء مفيد
column-day = التاريخ
bank-column-text = البيان
bank-column-amount = المبلغ (السالب: خرج)
bank-column-credit = الدائن (دخل)
bank-column-debit = المدين (خرج)
bank-send = قراءة الكشف
bank-kept = دخل { $lines } من السطور، منها { $fresh } جديدة. وما حمل منها مرجعًا أدّى ثمن طلبه.
file-unreadable = تعذّرت قراءة هذا الملف. تحقّقوا من صيغته وأعمدته.
queue = في انتظار التسوية
bank-queue-none = لا شيء ينتظر: كل ما دخل وُضع في مكانه.
line-no-amount = مبلغ غير مقروء
line-age =
    { $count ->
        [zero] اليوم
        [one] منذ يوم
        [two] منذ يومين
        [few] منذ { $shown } أيام
        [many] منذ { $shown } يومًا
       *[other] منذ { $shown } يوم
    }
bank-order = الطلب
line-settle = تسوية هذا السطر
line-what = ما العمل بهذا السطر؟
bank-assign = يؤدّي ثمن طلب
bank-not-ours = لا يؤدّي ثمن أي طلب
bank-paid = أدّى ثمن طلبه.
bank-given-back = وصل متأخرًا: يجب ردّه.
bank-amount-differs = المرجع معروف والمبلغ مختلف: لم يُؤدَّ شيء.
bank-paid-before = أُدّي ثمن الطلب من قبل.
bank-payout-returned = أرجع البنك أداء: مبلغه متاح من جديد.
bank-payout-differs = الأداء معروف والمبلغ مختلف: لم يُرجَع شيء.
bank-payout-not-out = هذا الأداء لم يُرسَل، أو أُرجع من قبل.
bank-unknown = لا مرجع معروف.
bank-unreadable = المبلغ غير مقروء.
transfer-record = تسجيل تحويل
transfer-reference = المرجع المعطى للزبون (10 أرقام)
transfer-amount = المبلغ الذي دخل ({ $currency })
transfer-proof = الإثبات
statement-pdf = الكشف PDF
statement-csv = الكشف CSV
payout-receipt = الوصل

# ما لا يرده أي مزود
refunds = الاستردادات
refunds-means = ما يجب رده للزبناء ولا يرده أي مزود أداء. ردوا المال ثم سجلوا الإثبات.
refunds-none = لا أحد ينتظر استرداد ماله.
refund-unused = لم يشتر الأداء شيئا: وصل متأخرا أو كان الأداء الثاني.
refund-not-delivered = طرد مؤدى ثمنه لم يصل إلى زبونه.
refund-paid-cash = الأداء عند التسليم
refund-paid-card = أداء بالبطاقة
refund-paid-card-abroad = أداء ببطاقة من الخارج
refund-paid-transfer = أداء بتحويل بنكي
refund-paid-in = بعملة الأداء:
refund-declined = المزود:
refund-settle = تسجيل الاسترداد
refund-how = كيف رُدّ المال؟
refund-proof = مرجع التحويل أو رقم الوصل
refund-settle-means = سجلوه بعد رد المال: يُخبَر الزبون فورا.

# ما تفوتره الجهة
invoices = فواتير العمولة
invoices-all = كل التعاونيات
invoices-none = لا فواتير بعد.
invoice-commission = فاتورة العمولة
invoice-credit = إشعار دائن بالعمولة
invoice-pdf = الفاتورة PDF

# أموال الناقلين
couriers = الناقلون
couriers-hold = ما بحوزة الناقلين
couriers-hold-means = قُبض من الزبناء ولم يُسلَّم بعد.
couriers-hold-none = لا مال بحوزة أي ناقل.
couriers-hold-week = منذ أكثر من 7 أيام:
couriers-hold-fortnight = منذ أكثر من 14 يوما:
parcels-count =
    { $count ->
        [zero] لا طرود
        [one] طرد واحد
        [two] طردان
        [few] { $shown } طرود
       *[other] { $shown } طردا
    }
picture-add = إضافة صور
picture-add-hint = JPEG أو PNG أو WebP، بحجم 20 ميغابايت على الأكثر. الصورة التي تنقطع تُستأنف من حيث توقفت.
picture-going = «{ $name }» في الطريق
file-leaving = إرسال الملف
file-reading = قراءة الملف
remittance-file = ملف الناقل
remittance-file-means = CSV أو Excel، سطر لكل طرد. الملف الذي يُرسل مرتين يُحتسب مرة واحدة.
remittance-send = إرسال الملف
remittance-queue-none = لا شيء ينتظر: لكل سطر طرده.
remittance-files = الملفات المتوصل بها
remittance-files-none = لا ملفات بعد.
remittance-booked = السطور المقيَّدة: { $booked } من { $lines }
remittance-all = كل الناقلين
remittance-state-uploaded = أعمدة تنتظر التحقق
remittance-state-matching = المطابقة جارية
remittance-state-done = تمت المطابقة
remittance-state-reconciled = وصل إلى البنك
remittance-columns-ask = ماذا تحوي الأعمدة؟ يُحفظ الجواب للملف المقبل من هذا الناقل.
remittance-columns-lack = يلزم عمود للمبلغ وآخر للعثور على الطرد: رقم التتبع أو الطلب أو الهاتف. كل منها مرة واحدة.
remittance-match =
    { $count ->
        [one] مطابقة سطر واحد
        [two] مطابقة سطرين
        [few] مطابقة { $shown } سطور
       *[other] مطابقة { $shown } سطرا
    }
remittance-column-order = رقم الطلب
remittance-column-phone = هاتف الزبون
remittance-column-amount = المبلغ المقبوض
remittance-column-fee = المصاريف المقتطعة
remittance-column-day = يوم التسليم
remittance-matched = مقيَّد
remittance-amount-differs = مبلغ مختلف
remittance-not-collected = لم يُعلَن تسليمه بعد
remittance-already = سُلّم ماله من قبل
remittance-duplicate = مكرَّر في الملف
remittance-no-parcel = طرد غير معروف
remittance-unreadable = مبلغ غير مقروء
remittance-linked = قُيّد يدويا.
remittance-put-aside = وُضع جانبا:
remittance-lines-booked = السطور المقيَّدة
remittance-lines-booked-means = السطور التي عُرف طردها وصحّ مبلغها، والتي سُوّيت يدويا.
remittance-of-lines = من { $count }
remittance-amount = المقبوض
remittance-amount-means = ما تسلّمه الناقل من الزبناء عن هذه السطور.
remittance-fee = المصاريف
remittance-fee-means = ما يحتفظ به الناقل منها.
remittance-net = ما يجب أن يصل
remittance-net-means = المقبوض ناقص المصاريف: ما يجب أن يظهر في البنك.
remittance-bank-reference = في كشف البنك:
remittance-reconcile = تسجيل الوصول إلى البنك
remittance-bank-line = سطر كشف البنك
remittance-bank-line-means = المرجع أو البيان الذي وصل به المال.
remittance-lines = سطور الملف
remittance-book = تقييده لطرد
remittance-aside = وضعه جانبا
remittance-aside-means = لا يُقيَّد شيء.
remittance-known = الطرد الذي يشير إليه الملف
remittance-find = البحث عن الطلب
remittance-found-none = لا طلب بهذا الرقم وهذا الهاتف.
remittance-parcel = لأي طرد؟
remittance-parcel-missing = ابحثوا عن الطلب ثم اختاروا طرده.

# The words of the search
search-words = كلمات البحث
search-words-short = كلمات
search-words-means = كلمات يستعملها المشترون ولا يعرفها البحث بعد: اسم محلي أو كتابة أخرى أو لقب. تسري على السوق كله خلال لحظات.
search-words-add = إضافة كلمات
search-words-none = لم تضيفوا شيئا بعد.
search-words-change = تغيير الكلمات
search-words-remove = حذف
search-words-concept = المفهوم
search-words-concept-means = اختاروا مفهوما معروفا (honey، carpet…) أو سمّوا مفهوما جديدا بحروف لاتينية دون فراغات.
search-words-taken = لهذا المفهوم كلماتكم: غيّروها في اللائحة.
search-words-kind = طبيعة المفهوم
search-words-list = كلمات وعبارات
search-words-list-means = واحدة في كل سطر، بكل اللغات والخطوط.
word-kind-good = شيء يُشترى
word-kind-quality = صفة أو مادة
word-kind-purpose = استعمال أو لمن
word-kind-cheap = رغبة في ثمن منخفض
settings = الإعدادات
settings-means = ما قررته الجهة بشأن مالها. كل تغيير يُسجَّل باسمك.
settings-change = تعديل
accounts-title = الحسابات البنكية
account-into = حساب التحويلات
account-into-means = يؤدي إليه الزبناء الذين يختارون التحويل. بدونه لا يُعرض التحويل.
account-out = الحساب المدين
account-out-means = منه تُؤدى مستحقات التعاونيات والمبالغ المسترجعة.
account-end = ينتهي بـ { $end }
account-none = لا شيء
account-same = حساب التحويلات نفسه
account-typed = RIB من 24 رقما، أو IBAN.
account-keep = اتركه فارغا للاحتفاظ بالحساب الذي ينتهي بـ { $end }.
account-pay-same = الأداء من حساب التحويلات
euro-title = سعر الأورو
euro-rate = كم درهما لأورو واحد
euro-means = يؤدي زبناء الخارج بهذا السعر. ما تم أداؤه يحتفظ بسعره.
euro-from = { $rate } درهم ابتداء من { $day }
euro-add = سعر جديد
euro-rate-wrong = اكتب سعرا، مثلا 10,85.
timers-title = الآجال
timers-mean = ما بدأ يحتفظ بأجله.
timer-reservation = الحجز، بالدقائق
timer-reservation-means = تُحفظ السلع أثناء الأداء بالبطاقة.
timer-transfer = التحويل، بالساعات
timer-transfer-means = تُحفظ السلع إلى أن يصل التحويل.
timer-reminder = تذكير التعاونية، بالساعات
timer-reminder-means = إذا لم تجب التعاونية على طلبية، تتوصل بتذكير.
timer-alert = تنبيه الجهة، بالساعات
timer-alert-means = تظهر الطلبية التي بلا جواب لدى الأعوان.
timer-acceptance = القبول، بالساعات
timer-acceptance-means = بعد هذا الأجل دون جواب، تُلغى الطلبية.
timer-withdrawal = التراجع، بالأيام
timer-withdrawal-means = بعد التوصل يمكن للزبون التراجع: 7 أيام على الأقل (القانون 31-08).
timer-unconfirmed = التراجع دون تأكيد مكتوب، بالأيام
timer-unconfirmed-means = إذا لم يُرسل أي تأكيد: 30 يوما على الأقل (القانون 31-08).
timer-refund-alert = تنبيه الاسترجاع، بالأيام
timer-refund-alert-means = المبلغ الذي لم يُرجع بعد يظهر لدى الأعوان.
timer-refund = الاسترجاع، بالأيام
timer-refund-means = بعد التراجع يسترجع الزبون ماله: 15 يوما على الأكثر (القانون 31-08).
payout-days = أيام الأداء في الشهر
payout-days-means = من 1 إلى 31، تفصل بينها فواصل. الشهر الذي لا يوم فيه كهذا يتجاوزه.
payout-days-wrong = اكتب أياما من 1 إلى 31، مثلا 1, 16.
payout-minimum = أدنى أداء
payout-minimum-means = ما دونه ينتظر اليوم الموالي.
cash-title = النقد
cash-parcel-ceiling = سقف الطرد الواحد
cash-parcel-ceiling-means = فوقه لا يُعرض الأداء عند التسليم.
cash-held-ceiling = سقف ما تحتفظ به تعاونية
cash-held-ceiling-means = نقود الزبناء التي يجوز لها الاحتفاظ بها.
cash-grace = مهلة تجاوز السقف، بالأيام
cash-grace-means = بعدها لا تحصّل التعاونية النقد بنفسها عند التسليم.
changes-title = سجل الإعدادات
changes-none = لم يتغير شيء بعد.
change-was = قبل:
change-is = الآن:
statement-released = محرَّر
refund-call = اتصل بالزبون لتعرف إلى أين يُرسل المال:
over-title = تعاونيات فوق السقف
over-means = تحتفظ بنقود للزبناء أكثر من اللازم. تُنبَّه مرة واحدة قبل الجزاء.
over-none = لا تعاونية فوق السقف.
over-since = منذ { $day }
over-told = نُبِّهت في { $day }
over-untold = لم تُنبَّه بعد
over-sanction = بلا تحصيل ابتداء من { $day }
over-sanctioned = توقفت عن التحصيل منذ { $day }

# What a cooperative says of its products
drafts = مكتوبة وقيد المراجعة
draft-new = منتج جديد
draft-change = تعديل منتج
draft-gone = لم يعد هذا موجودًا.
draft-unnamed = بلا اسم بعد
draft-choose = اختيار
draft-other = خانة أخرى
draft-steps = المراحل
draft-step-words = ما هو
draft-step-measure = القياس والثمن
draft-step-food = الغذاء والحفظ
draft-step-pictures = الصور والعلامات
draft-next = حفظ ومتابعة
draft-send = إرسال إلى الجهة
draft-discard = إلغاء المسودة
draft-discard-sure = أتلغون كل ما كُتب هنا؟
draft-kept-here = ما كتبتموه محفوظ في هذا الجهاز إلى أن تحفظوه.
draft-saved = كل شيء محفوظ.
draft-problems = قبل الإرسال:
draft-reasons = تقول الجهة:
draft-sent-means = الجهة تراجعه. إن غيّرتموه فأرسلوه من جديد.
draft-stale = تغيّر النص الأصلي.
draft-still-fits = ما زال صحيحًا
draft-complete = مقدار ما كُتب بكل لغة
draft-state-draft = قيد الكتابة
draft-state-sent = عند الجهة
draft-state-returned = مطلوب تعديله
draft-state-accepted = معروض للبيع
draft-name = الاسم
draft-description = الوصف
draft-source = اللغة التي تكتبون بها
draft-category = الصنف
draft-tags = كلمات للعثور عليه
draft-tags-means = كلمة في كل سطر، بأي لغة.
draft-unit = ما يُشترى
draft-net = المحتوى الصافي
draft-net-unit = يُحسب بـ
draft-weight = الوزن مع التغليف، بالغرام
draft-weight-means = يُحسب به ثمن التوصيل.
draft-first-price = الثمن
draft-first-price-means = بـ{ $currency }، شاملًا الرسوم. يمكنكم تغييره في أي وقت.
draft-variants = المقاسات أو الألوان
draft-variants-none = نوع واحد فقط.
draft-variants-begin = هناك عدة أنواع
draft-variant = المقاس أو اللون { $number }
draft-variant-add = إضافة
draft-variants-means = ما تحذفونه لا يُباع بعد ذلك، وتبقى طلباته ومخزونه في السجلات.
draft-unique = قطعة فريدة
draft-fragile = قابل للكسر
draft-abroad = يمكن إرساله إلى الخارج
draft-season = موسمه، ولا شيء يعني طوال السنة
draft-made-days = أيام صنعه
draft-made-days-means = فقط لما يُصنع حسب الطلب.
draft-withdrawal = هل يحق للزبون التراجع؟
draft-food-means = القانون يطلب كل هذا للأغذية. اتركوه فارغًا للصناعة التقليدية.
draft-ingredients = المكونات، الأثقل أولًا
draft-allergens = مسببات الحساسية
draft-storage = كيف يُحفظ
draft-keeps = أيام الصلاحية
draft-fresh = طري
draft-cold = يجب أن يبقى باردًا في الطريق
draft-authorisation = رقم ترخيص «أونسا»
draft-pictures = الصور
draft-picture-main = الصورة الرئيسية
draft-picture-first = اجعلها الرئيسية
draft-pictures-none = لا صورة بعد.
draft-claims = علامات الجودة
draft-claims-means = لا تظهر إلا بشهادة سارية.
draft-claim-sign = العلامة
draft-claim-number = رقم الشهادة
draft-claim-holder = صاحب الشهادة
draft-claim-holder-means = فارغ إن كانت التعاونية.
draft-claim-until = سارية إلى غاية
draft-claim-add = إضافة علامة
draft-yes = نعم
draft-no = لا
unit-bag = كيس
unit-bottle = قنينة
unit-box = علبة
unit-jar = برطمان
unit-pair = زوج
unit-piece = قطعة
unit-set = طقم
unit-tin = علبة معدنية
net-mg = مليغرام
net-g = غرام
net-ml = مليلتر
net-piece = قطع
net-pair = أزواج
withdrawal-standard = نعم، كما ينص القانون
withdrawal-perishable = لا: يفسد بسرعة
withdrawal-personalised = لا: يُصنع حسب رغبة الزبون
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
product-change = تعديل
product-withdraw = سحب من البيع
product-relist = إعادة للبيع
product-withdrawn = مسحوب من البيع
review = منتجات للمراجعة
review-short = المراجعة
review-means = ما تريد التعاونيات بيعه أو تغييره. الأقدم انتظارًا أولًا، والثمن والمخزون لا ينتظران أبدًا.
review-none = لا شيء في انتظاركم.
review-accept = قبول
review-return = إعادة
review-reasons = ما الذي يجب تعديله؟
review-reasons-means = ستقرؤه التعاونية.
review-removed = لا شيء بعد الآن
review-pictures-changed = تغيّرت الصور أو ترتيبها.
