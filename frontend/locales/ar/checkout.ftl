checkout-steps = مراحل الطلب
checkout-step-details = معلومات التوصيل
checkout-step-review = المراجعة
checkout-step-done = التأكيد

details-title = أين نوصل طلبك؟
details-lead = لا حاجة إلى حساب. تراجع كل شيء في الخطوة التالية قبل الطلب.
field-optional = اختياري
field-name = الاسم الكامل
field-phone = رقم الهاتف
field-phone-hint = رقم مغربي، مثلًا ‎06 12 34 56 78‎. سيتصل بك الموزّع.
field-email = البريد الإلكتروني
field-email-hint = لتتوصل بتأكيد مكتوب لطلبك.
field-place = الجماعة أو الإقليم
field-place-choose = اختر…
field-landmark = علامة يهتدي بها الموزّع
field-landmark-hint = الحي أو الدوار، وما يُرى قرب بيتك: مسجد أو مدرسة أو دكان.
field-note = ملاحظة
field-note-hint = مثلًا الأوقات التي تكون فيها حاضرًا.
details-go = مراجعة الطلب
details-privacy = تُستعمل معلوماتك لتوصيل هذا الطلب. تتوصل بها التعاونيات المعنية وناقلوها دون غيرهم. ويمكنك الاطلاع عليها وتصحيحها والتعرض على استعمالها (القانون ‎09-08‎).

form-wrong =
    { $count ->
        [zero] لا شيء للتصحيح
        [one] جواب واحد يحتاج إلى تصحيح
        [two] جوابان يحتاجان إلى تصحيح
        [few] { $count } أجوبة تحتاج إلى تصحيح
        [many] { $count } جوابًا يحتاج إلى تصحيح
       *[other] { $count } جواب يحتاج إلى تصحيح
    }
form-wrong-short = خطأ
error-name = اكتب اسمك.
error-phone = هذا ليس رقمًا مغربيًا. اكتبه بعشرة أرقام، مثلًا ‎06 12 34 56 78‎.
error-phone-missing = اكتب رقم هاتفك: يحتاجه الموزّع.
error-email = عنوان البريد الإلكتروني غير كامل. صحّحه أو اترك الخانة فارغة.
error-place = اختر الجماعة أو الإقليم من اللائحة.
error-place-none = لا نوصل بعد إلى هذا المكان. اختر مكانًا آخر.
error-landmark = اكتب علامة يهتدي بها الموزّع إليك.
error-long = النص طويل: 500 حرف على الأكثر.

review-title = راجع طلبك
review-lead = لم يُسجَّل أي طلب بعد. تؤدّي ثمن كل طرد نقدًا عند وصوله.
review-edit-address = تغيير العنوان
review-edit-basket = تغيير السلة
review-parcel-weight = وزن الطرد:
review-changed = تغيّر طلبك
review-gone = نفد وحُذف من الطلب: { $name }
review-fewer = بقي أقل مما طلبت. أصبحت الكمية { $count }: { $name }
review-price = كان المجموع { $before } وأصبح { $now }.
review-check-again = راجعه مرة أخرى قبل تأكيده.
review-too-much = لا يُحصِّل الناقل نقدًا أكثر من { $ceiling } عن كل طرد. احذف منتجات من هذا الطرد أو قدّم طلبين.
review-too-much-title = يتجاوز هذا الطرد ما يمكن أداؤه نقدًا
review-vat = جميع الأثمان تشمل كل الرسوم.
review-sellers-lead = تشتري مباشرة من هذه التعاونيات:
review-terms = بتأكيد الطلب تقبل الشروط العامة للبيع.
review-terms-read = قراءة الشروط
review-place = طلب مع الالتزام بالأداء
review-times = تقبل كل تعاونية طردها وتُعِدّه ثم تسلّمه إلى الناقل. يستغرق ذلك عادة من يومين إلى 7 أيام.
review-times-title = أجل التوصيل

pay-title = الدفع
pay-amount = المبلغ المطلوب
pay-charged = المبلغ المقتطع من بطاقتك
pay-until = المنتجات محفوظة لك إلى غاية { $date }.
pay-done = تم الدفع. التعاونيات تُعِدّ طلبك.
pay-see-order = عرض الطلب
pay-given-back = وصل هذا الدفع متأخرا أو مرتين. لن يُقتطع، أو سيُرد إليك.
pay-over = انتهى وقت الدفع. عادت المنتجات إلى البيع.
pay-shop-again = العودة إلى المنتجات
pay-refused = رُفضت البطاقة. لم يُقتطع أي مبلغ.
pay-again = المحاولة من جديد
pay-silent = خدمة الدفع لا تجيب. لم يُقتطع أي مبلغ. حاول بعد قليل.
pay-card-lead = تدفع في صفحة البنك الآمنة ثم تعود إلى هنا.
pay-card = الدفع بالبطاقة
pay-stripe-lead = الدفع باليورو يمر عبر Stripe. رقم بطاقتك لا يمر عبرنا.
pay-needs-script = هذا الدفع يحتاج إلى JavaScript وهي معطلة في متصفحك. فعّلها، أو اطلب مع الدفع عند التسليم.
pay-transfer-lead = ادفع بتحويل بنكي أو نقدا لدى وكيل، مع هذا المرجع:
pay-reference = المرجع الواجب نقله
pay-rib = رقم الحساب (RIB)
pay-transfer-how = اكتب المرجع في سبب التحويل والمبلغ بالضبط. يُرسل طلبك عند وصول الدفع.
method-title = كيف تريد أن تدفع؟
method-cash_on_delivery = نقدا عند وصول كل طرد
method-card = بالبطاقة، بالدرهم
method-stripe_card = ببطاقة من الخارج، باليورو
method-transfer = بتحويل بنكي أو نقدا لدى وكيل، قبل الإرسال
method-not-offered = طريقة الدفع هذه غير متاحة لهذا الطلب.
error-cash-place = لا يتوفر الأداء نقدا عند التسليم في هذا المكان. اختر مكانا آخر أو أدِّ مسبقا.
error-cash-history = لم يتم تسلم عدة طرود بهذا الرقم. أدِّ مسبقا أو أعط رقم هاتف آخر.
delivery-not-offered = لا يمكن إرسال أحد الطرود بطريقة التوصيل هذه. راجع الطرق المتاحة من جديد.

delivery-show = عرض طرق التوصيل وأثمانها
delivery-show-hint = اختر الجماعة، ثم اطّلع على طرق وصول كل طرد.
delivery-of = كيف يصلك طرد { $seller }؟
delivery-free = مجانًا
delivery-days = من { $least } إلى { $most } أيام
delivery-day =
    { $count ->
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
delivery-no-cash = يُؤدّى مسبقًا
delivery-open = أوقات الفتح:
delivery-code = الرمز الذي تقوله لاستلام الطرد:
delivery-to = التوصيل إلى { $place }
review-delivery = طريقة التوصيل:
review-delivery-changed = لم يعد ممكنًا أن يصل طرد { $seller } كما اخترت. سيصل الآن هكذا: { $way }
review-no-cash = لا يمكن أداء هذا الطرد نقدًا. اختر طريقة توصيل أخرى أو أدِّ مسبقًا.
