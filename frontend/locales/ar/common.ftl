# تُستعمل في كل مكان: الصفحات والرسائل.
market-name = الموسم
market-line = منتجات درعة-تافيلالت من تعاونياتها
count-products =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
