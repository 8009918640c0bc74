# ما تجيب به الواجهة البرمجية حين لا يمكن القيام بأمر ما.
api-basket-unknown = هذه السلة غير موجودة، أو أن هذا المنتوج ليس فيها.
api-sold-out = نفد جزء من السلة للتو. ما تبقى منها محفوظ.
api-price-changed = المجموع الآن هو { $now }. يرجى مراجعته من جديد.
api-incomplete = يلزم اسم وعلامة دالة، في 500 حرف على الأكثر، ومفتاح من حرف واحد إلى 100 حرف.
api-key-reused = سبق استعمال هذا المفتاح لطلب آخر.
api-wrong-credentials = البريد الإلكتروني غير معروف أو كلمة المرور غير صحيحة.
api-too-many-attempts =
    { $count ->
        [one] محاولات كثيرة. أعد المحاولة بعد دقيقة.
        [two] محاولات كثيرة. أعد المحاولة بعد دقيقتين.
        [few] محاولات كثيرة. أعد المحاولة بعد { $count } دقائق.
        [many] محاولات كثيرة. أعد المحاولة بعد { $count } دقيقة.
       *[other] محاولات كثيرة. أعد المحاولة بعد { $count } دقيقة.
    }
api-reason-needed = اذكر السبب، في 300 حرف على الأكثر.
api-carrier-needed = اذكر اسم الناقل، في 300 حرف على الأكثر.
api-wrong-state = لم يعد هذا ممكنا: تقدم الطلب خطوة من قبل شخص آخر.
api-not-your-duty = مهمتك في التعاونية لا تشمل هذا.
api-order-unknown = هذا الطلب غير موجود.
api-cancel-late = لم يعد الإلغاء ممكنًا: الطلب جاهز أو في الطريق.
return-not-received = لم يُسلَّم هذا الطرد بعد.
return-too-late = انتهى أجل التراجع عن الشراء.
return-excluded = أحد هذه المنتجات لا يشمله حق التراجع.
return-too-many = لم يبق من هذا المنتج ما يكفي لإرجاعه.
return-incomplete = اختر ما تريد إرجاعه، واكتب 500 حرف على الأكثر.
return-wrong-state = لم يعد هذا ممكنًا: تغيّرت حالة الإرجاع.
api-product-unknown = هذا المنتوج غير موجود.
api-picture-upload = لم تصل الصورة كاملة بعد. أرسلوها مرة أخرى.
api-picture-bytes = حجم الصورة أكبر من 20 ميغابايت. اختاروا صورة أصغر.
api-picture-none = هذه ليست صورة JPEG أو PNG أو WebP، أو أنها تالفة. اختاروا صورة أخرى.
api-picture-pixels = في الصورة أكثر من 25 مليون بكسل، أو أحد أضلاعها أطول من 8.000. اختاروا صورة أصغر.
api-stock-too-few = لا يوجد هذا القدر حتى يخصم.
api-stock-range = يجب أن يكون العدد من 0 إلى 1.000.000.
api-stock-by-hand = الطلبات تغير المخزون من تلقاء نفسها. اختر سببا آخر.
api-price-range = يجب أن يكون الثمن من 0,01 إلى 1.000.000,00.
api-pay-nothing = لا شيء يُدفع مسبقا لهذا الطلب.
api-pay-late = انتهى وقت الدفع.
api-pay-silent = خدمة الدفع لا تجيب. حاول بعد قليل.
api-pay-not-offered = طريقة الدفع هذه غير متاحة.
api-pay-order-unknown = لا يوجد طلب بهذا الرقم وهذا الهاتف.
api-transfer-unknown = لا يوجد طلب في هذه الجهة بهذا المرجع.
api-transfer-sum = المبلغ المستحق مختلف: { $owed }.
api-transfer-proof = اذكر ما يثبت ذلك، في 300 حرف على الأكثر.
api-key-used = سبق استعمال هذا المفتاح لطلبية أخرى.
api-key-length = يتكون المفتاح من حرف واحد إلى 100 حرف.
bank-unknown = هذا السطر غير موجود.
bank-settled = سُوّي هذا السطر من قبل.
bank-paid-before = أُدّي ثمن هذا الطلب من قبل.
bank-no-amount = لا يحمل هذا السطر أي مبلغ بالدرهم.
remittance-unknown = هذا الملف أو هذا السطر غير موجود.
remittance-columns = حدد العمود الذي يحمل المبلغ والعمود الذي يدل على الطرد، كل واحد مرة واحدة.
remittance-done = تمت مطابقة هذا الملف من قبل.
remittance-not-done = لم تتم بعد مطابقة أسطر هذا الملف، أو سبق تأكيد أدائه.
remittance-settled = تمت تسوية هذا السطر من قبل.
remittance-no-parcel = لم يحصل هذا الناقل أي طرد من هذا القبيل.
remittance-too-much = لا يوجد لدى الناقل هذا القدر عن هذا الطرد.
remittance-no-amount = لا يحمل هذا السطر أي مبلغ يمكن تسجيله.
remittance-reference = اذكر سطر الكشف البنكي، في 100 حرف على الأكثر.
api-not-confirmed = اتصل بالزبون أولا: عليه أن يؤكد بالهاتف قبل تحضير الطرد.
api-bad-weight = الوزن أكبر من صفر ولا يتجاوز طنًا.
api-not-together = لا يمكن ضم هذا الطرد إلى ذاك.
api-too-many-parcels = بلغ عدد الطرود أقصاه.
delivery-incomplete = ينقص الاسم أو الناقل أو العلامة، أو أن النص طويل جدًا.
delivery-bad-grid = تحتاج كل منطقة إلى أماكن خاصة بها وأثمان لأوزان متزايدة.
delivery-unknown-place = لا يوجد مكان بالرمز { $code }.

search-words-bad-concept = يُكتب اسم المفهوم بحروف لاتينية صغيرة وأرقام وشرطات.
search-words-bad-word = لا يصلح «{ $word }» للبحث: من حرف إلى 60 حرفاً.
search-words-too-many = للمفهوم 60 كلمة على الأكثر.
api-code-needed = اطلب من الزبون رمز استلام طلبه ثم أدخله.
api-code-wrong = هذا ليس رمز هذا الطلب. اطلب من الزبون الرمز الظاهر في صفحة تتبع الطلب.
api-code-wait = جُرِّبت رموز كثيرة لهذا الطلب: أعد المحاولة بعد ساعة.
draft-changed = غيّر أحدهم هذا في هذه الأثناء. أعيدوا قراءته.
draft-state = لم يعد هذا ممكنًا: الطلب تقدّم.
draft-incomplete = شيء ناقص أو غير صحيح، والخانات تبيّنه.
draft-too-long = المجموع طويل جدًا.
draft-reasons = قولوا لماذا، في 1000 حرف على الأكثر.
draft-unknown = لا وجود لهذا الطلب.
draft-no-picture = إحدى هذه الصور لم تعد موجودة.
problem-missing = هذا ضروري.
problem-long = هذا طويل جدًا، أو العدد كبير.
problem-range = هذا العدد أو هذا اليوم غير ممكن.
problem-unknown = لا وجود لهذا الاختيار.
problem-repeated = هذا مذكور مرتين.
problem-expired = انتهت صلاحية الشهادة.
problem-permit = لا يغادر هذا البلاد إلا برخصة.
problem-excluded = لا يُستثنى حق التراجع إلا لما يفسد بسرعة أو يُصنع حسب الطلب.
unit-bag = كيس
unit-bottle = قنينة
unit-box = علبة
unit-jar = برطمان
unit-pair = زوج
unit-piece = قطعة
unit-set = طقم
unit-tin = علبة معدنية
