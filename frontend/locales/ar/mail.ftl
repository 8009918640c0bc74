mail-why = وصلتك هذه الرسالة لأن عنوانك ذُكر في طلب على السوق. لا تُرسَل إليك أي إعلانات.
mail-why-member = وصلتك هذه الرسالة بصفتك عضوًا في التعاونية. لا تُرسَل إليك أي إعلانات.

mail-confirmation-subject = تأكيد الطلب { $number }
mail-confirmation-thanks = شكرًا { $name }، سُجِّل طلبك.
mail-confirmation-next = تُعِدّ كل تعاونية طردها وقد تتصل بك هاتفيًا قبل الإرسال. تؤدّي ثمن كل طرد نقدًا عند استلامه. احتفظ بهذه الرسالة.
mail-confirmation-paid = توصّلنا بأدائك. تُعِدّ كل تعاونية طردها وقد تتصل بك هاتفيًا قبل الإرسال. لا تؤدّي شيئًا عند التسليم. احتفظ بهذه الرسالة.

mail-accepted-subject = الطلب { $number }: طرد قيد الإعداد
mail-accepted = قبلت { $seller } طلبك وهي تُعِدّ الطرد.
mail-accepted-next = ستصلك رسالة عند إرساله.

mail-handed_over-subject = الطلب { $number }: طرد في الطريق إليك
mail-handed_over = سلّمت { $seller } طردك إلى الناقل { $carrier }.
mail-handed_over-next = تؤدّي عند الاستلام نقدًا:
mail-handed_over-paid = مؤدَّى مسبقًا، لا تؤدّي شيئًا عند الاستلام:

mail-delivered-subject = الطلب { $number }: سُلِّم طرد
mail-delivered = سُلِّم إليك طرد { $seller }.
mail-delivered-next = يمكنك التراجع عن الشراء إلى غاية { $date }، باستثناء المنتجات التي لا يشملها هذا الحق.

mail-refused-subject = الطلب { $number }: تعذّر إعداد جزء منه
mail-refused = تعذّر على { $seller } تلبية طلبك.
mail-called_off = ألغت السوق الجزء الذي كانت { $seller } ستُعِدّه من طلبك.
mail-unanswered = لم تُجب { $seller } في الأجل، فأُلغي هذا الجزء من طلبك.
mail-refused-reason = السبب:
mail-refused-next = لا تؤدّي شيئًا عن هذه المنتجات. ولا يتغيّر شيء في باقي طلبك.
mail-refused-paid = يُرَدّ إليك ما أدّيته عن هذه المنتجات، وستصلك رسالة تؤكّد ذلك. ولا يتغيّر شيء في باقي طلبك.

mail-new_order-subject = طلب جديد { $number }
mail-new_order-title = لديكم طلب جديد للإعداد
mail-new_order-place = الوجهة:
mail-new_order-cash = يُحصَّل نقدًا عند التسليم:
mail-new_order-paid = مؤدَّى مسبقًا، لا شيء يُحصَّل:
mail-new_order-open = فتح الطلب

mail-transfer-subject = الطلب { $number }: كيف تؤدّي
mail-transfer = منتجاتك محجوزة إلى أن يصل تحويلك.
mail-transfer-amount = المبلغ:
mail-transfer-reference = المرجع، يُكتب في التحويل:
mail-transfer-account = الحساب (RIB):
mail-transfer-until = يؤدَّى قبل:
mail-transfer-next = إن لم يصل الأداء في هذا الأجل عُرضت المنتجات للبيع من جديد. وتبيّن صفحة الأداء وضع التحويل.
mail-transfer-open = عرض الأداء

mail-refund-subject = الطلب { $number }: رُدَّ إليك مالك
mail-refund = رُدَّ إليك مالك.
mail-refund-amount = المبلغ:
mail-refund-by-card = يعود إلى البطاقة التي أدّت، خلال بضعة أيام حسب بنكك.
mail-refund-by-transfer = حُوِّل إلى حسابك.
mail-refund-by-cash = سُلِّم إليك نقدًا مقابل وصل.

mail-payout-number = الدفعة رقم:
mail-payout-amount = المبلغ:
mail-payout-account = الحساب:
mail-payout-reason = السبب:
mail-payout-open = فتح حساب التعاونية
mail-payout_sent-subject = الدفعة { $number }: في الطريق
mail-payout_sent = أُرسل إلى البنك أمر الأداء لفائدة { $cooperative }.
mail-payout_sent-next = يصل المال عادةً خلال يومي عمل.
mail-payout_cash-subject = الدفعة { $number }: سُلِّمت نقدًا
mail-payout_cash = سُلِّمت حصة { $cooperative } نقدًا.
mail-payout_cash-next = احتفظوا بالوصل، فهو يحمل رقم الدفعة.
mail-payout_returned-subject = الدفعة { $number }: أرجعها البنك
mail-payout_returned = تعذّر على البنك الأداء لفائدة { $cooperative }.
mail-payout_returned-next = أصبح المبلغ متاحًا من جديد. تحقّقوا من رقم الحساب مع الجهة قبل الدفعة المقبلة.

mail-cash_warning-subject = نقود يجب تسليمها قبل { $date }
mail-cash_warning = تحتفظ { $cooperative } بنقود للزبناء أكثر مما تسمح به الجهة.
mail-cash_warning-held = لديكم:
mail-cash_warning-ceiling = المسموح به:
mail-cash_warning-day = توقف التحصيل ابتداء من:
mail-cash_warning-next = سلموا الفائض إلى مكتب الجهة أو أودعوه في البنك قبل هذا اليوم، وإلا فلن يمكنكم التحصيل بأنفسكم عند التسليم إلى أن يتم ذلك.

# رسائل قصيرة: جملة ثم رابط. رسالتان على الأكثر مع الرابط.
sms-confirmation = سُجّل الطلب { $number }: { $total } نقدًا عند التسليم.
sms-confirmation-paid = الطلب { $number } مؤدَّى: { $total }.
sms-accepted = الطلب { $number } قيد الإعداد. { $seller }
sms-handed_over = الطلب { $number } في الطريق، { $total } نقدًا. { $seller }
sms-handed_over-paid = الطلب { $number } في الطريق، مؤدَّى. { $seller }
sms-delivered = سُلّم الطلب { $number }. التراجع إلى { $date }. { $seller }
sms-called_off = أُلغي طرد من الطلب { $number }. { $seller }
sms-transfer = حوّل { $total } بالمرجع { $reference } قبل { $until }
sms-refund = الطلب { $number }: رُدّ إليك { $total }.
sms-new_order = طلب جديد { $number } للإعداد: { $total }.
sms-payout_sent = أُرسلت إلى البنك الدفعة { $number }: { $total }.
sms-payout_cash = سُلّمت نقدًا الدفعة { $number }: { $total }.
sms-payout_returned = أرجع البنك الدفعة { $number }: { $total }. تحقّقوا من الحساب.
sms-cash_warning = لديكم { $total } نقدا فوق السقف: سلموا الفائض قبل { $date }.
mail-draft-reasons = ما تقوله الجهة:
mail-draft-open = فتح المنتجات
mail-draft_accepted-subject = { $product }: معروض للبيع
mail-draft_accepted = قبلت الجهة { $product }، وصار ظاهرًا للزبائن.
mail-draft_accepted-next = تحقّقوا من الثمن والمخزون: أنتم وحدكم تحدّدونهما.
mail-draft_returned-subject = { $product }: مطلوب تعديل
mail-draft_returned = أعادت الجهة { $product }.
mail-draft_returned-next = عدّلوا ما تطلبه وأرسلوه من جديد. ما يراه الزبائن بقي كما كان.
sms-draft_accepted = معروض للبيع الآن: { $product }.
sms-draft_returned = الجهة تطلب تعديلًا: { $product }.
