### Ommaviy xabar ostida, mijozda; va egasiga nima rad etiladi.

promo-footer = Bu xabar yangiliklarga obuna boʻlganingiz uchun keldi. Kerak boʻlmasa, pastdagi tugmani bosing.
button-promo-want = Menga kerak
button-promo-code = Promokodni nusxalash
button-promo-comes = Boraman
button-promo-declines = Bormayman
error-text-broken = Shu joyda bezak (qalin, qiya harf, havola) buzilib qolgan: <code>{ $place }</code> Tuzatib, matnni qayta yuboring.
error-placeholder-unknown = Bot <code>{ $name }</code> oʻrniga nima qoʻyishni bilmaydi. U faqat bularni tushunadi: <code>{ $known }</code>
error-fallback-missing = Baʼzi mijozlarning ismi nomaʼlum. Chiziqdan keyin ism oʻrniga nima turishini yozing, masalan: <code>{ $example }</code>
error-campaign-moved = Bu ommaviy xabarning holati oʻzgardi, endi bunday qilib boʻlmaydi. Uni roʻyxatdan qayta oching.
error-campaign-incomplete = Ommaviy xabar hali tayyor emas. Yetishmayotganini qoʻshib, qayta tekshiring.

promo-wanted =
    Istagingizni xodimimizga yetkazdik, murojaat raqami: { $number }.
    Javobni { $time } gacha shu yerda olasiz. Qoʻshadigan gapingiz boʻlsa, yozavering.
alert-promo-wanted = Istagingizni xodimimizga allaqachon yetkazganmiz, murojaat raqami: { $number }. Javob shu chatga keladi.
alert-unsubscribed = Obunadan allaqachon chiqqansiz: reklama va yangilik kelmaydi. Fikringiz oʻzgarsa, sozlamalarda qayta yoqing.
alert-invitation-yes = Yozib qoʻydik: kelasiz. Rejangiz oʻzgarsa, «{ button-promo-declines }» tugmasini bosing.
alert-invitation-no = Yozib qoʻydik: kelmaysiz. Rejangiz oʻzgarsa, «{ button-promo-comes }» tugmasini bosing.
staff-promo-wanted = Mijoz ommaviy xabar № { $campaign } ostidagi «{ button-promo-want }» tugmasini bosdi.
