### Ommaviy xabar ostida, mijozda; va egasiga nima rad etiladi.

promo-footer = Bu xabar yangiliklarga obuna boʻlganingiz uchun keldi. Kerak boʻlmasa, pastdagi tugmani bosing.
button-promo-want = Menga kerak
button-promo-code = Promokodni nusxalash
button-promo-comes = Boraman
button-promo-declines = Bormayman
error-text-broken = Mana shu joyning bezagi toʻgʻri emas: <code>{ $place }</code> Tuzatib, matnni qayta yuboring.
error-placeholder-unknown = Bot <code>{ $name }</code> oʻrniga nima qoʻyishni bilmaydi. U faqat bularni tushunadi: <code>{ $known }</code>
error-fallback-missing = Hamma mijozning ismi maʼlum emas. Chiziqdan keyin ism oʻrniga nima turishini yozing, masalan: <code>{ $example }</code>
error-campaign-moved = Bu ommaviy xabarning holati oʻzgardi, endi bunday qilib boʻlmaydi. Uni roʻyxatdan qayta oching.
error-campaign-incomplete = Ommaviy xabar hali tayyor emas. Yetishmayotganini qoʻshib, qayta tekshiring.
