mail-why = وصلتك هذه الرسالة لأن عنوانك ذُكر في طلب على السوق. لا تُرسَل إليك أي إعلانات.

mail-confirmation-subject = تأكيد الطلب { $number }
mail-confirmation-thanks = شكرًا { $name }، سُجِّل طلبك.
mail-confirmation-next = تُعِدّ كل تعاونية طردها وقد تتصل بك هاتفيًا قبل الإرسال. تؤدّي ثمن كل طرد نقدًا عند استلامه. احتفظ بهذه الرسالة.

mail-handed_over-subject = الطلب { $number }: طرد في الطريق إليك
mail-handed_over = سلّمت { $seller } طردك إلى الناقل { $carrier }.
mail-handed_over-next = تؤدّي عند الاستلام نقدًا:

mail-delivered-subject = الطلب { $number }: سُلِّم طرد
mail-delivered = سُلِّم إليك طرد { $seller }.
mail-delivered-next = يمكنك التراجع عن الشراء إلى غاية { $date }، باستثناء المنتجات التي لا يشملها هذا الحق.

mail-refused-subject = الطلب { $number }: تعذّر إعداد جزء منه
mail-refused = تعذّر على { $seller } تلبية طلبك.
mail-refused-reason = السبب:
mail-refused-next = لا تؤدّي شيئًا عن هذه المنتجات. ولا يتغيّر شيء في باقي طلبك.

mail-new_order-subject = طلب جديد { $number }
mail-new_order-title = لديكم طلب جديد للإعداد
mail-new_order-place = الوجهة:
mail-new_order-cash = يُحصَّل نقدًا عند التسليم:
mail-new_order-open = فتح الطلب
