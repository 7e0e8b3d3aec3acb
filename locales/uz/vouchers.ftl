### Promokodlar: mijoz nimani koʻrsatadi, kassada xodim nimani koʻradi, doʻkon egasi nima qiladi.

## Mijozda

voucher-worth = { $kind ->
    [gift] Sovgʻa: { $value }
   *[percent] Chegirma: { $value }
}
voucher-code = Promokod: <code>{ $code }</code>
voucher-at-till = Kassada ayting yoki shu rasmni koʻrsating. Oxirgi kuni — { $day }.
voucher-at-till-public = Kassada aytsangiz kifoya. Oxirgi kuni — { $day }.
voucher-used = Bu promokod ishlatilgan.
voucher-exhausted = Bu promokodlarning hammasi tarqatib boʻlingan.
voucher-expired = Bu promokodning muddati oʻtgan. Oxirgi kuni { $day } edi.
voucher-cancelled = Bu promokod endi ishlamaydi.
voucher-how = Promokodni buyruqdan keyin yozing, masalan: /voucher K7L-F2M-9T4
vouchers-list = Promokodlaringiz. Keraklisini bosing va kassada koʻrsating.
vouchers-none = Hozir promokodingiz yoʻq. Promokodlarni yangilik va tabriklar bilan shu yerga yuboramiz.
button-setting-vouchers = Promokodlarim

## Kassada

voucher-card = Promokod <b>{ $code }</b>
voucher-card-holder = Mijoz: { $name }
voucher-card-public = Hamma uchun. Ishlatilgan: { $used }
voucher-card-public-limited = Hamma uchun. Tarqatilgan: { $used } / { $uses }
voucher-card-live = ✅ Ishlaydi. Oxirgi kuni — { $day }.
voucher-card-wants-own = Har mijozga bittadan: mijoz shu soʻzni botga yozadi va oʻz kodini koʻrsatadi.
voucher-card-redeemed = ✅ Ishlatildi: { $when }, { $name }
voucher-card-used = 🔴 Avval ishlatilgan: { $when }, { $name }
voucher-card-exhausted = 🔴 Ishlamaydi: hammasi tarqatib boʻlingan.
voucher-card-expired = 🔴 Ishlamaydi: oxirgi kuni { $day } edi.
voucher-card-cancelled = 🔴 Ishlamaydi: bekor qilingan.
button-voucher-redeem = Ishlatish
button-voucher-reverse = Ishlatilganini bekor qilish
voucher-reversal-question = Bekor qilishga sabab nima? Shundan keyin promokod yana ishlaydi.
button-voucher-mistake = Bexosdan bosildi
button-voucher-return = Mahsulot qaytarildi
button-voucher-other = Boshqa sabab
alert-voucher-redeemed = Promokod ishlatildi.
alert-voucher-not-redeemed = Ishlatilmadi, sababi xabarda yozilgan.
alert-voucher-reversed = Bekor qilindi, promokod yana ishlaydi.

error-voucher-unknown = Bunday promokodni topmadik. Belgilarini solishtirib, qayta yuboring.
error-too-many-wrong-codes = Ketma-ket bir nechta promokodni topa olmadik. Endi { $minutes } daqiqadan keyin qayta urinib koʻring.
error-voucher-code-unfit = Bu soʻz promokodga toʻgʻri kelmaydi. 3 tadan 20 tagacha harf va raqam yozing, masalan: NAVRUZ10
error-voucher-code-taken = Bunday promokod bor: { $voucher }. Boshqa soʻz yozing.

## Doʻkon egasida

owner-codes-guessed =
    🔴 Kimdir promokodlarni taxmin qilib koʻryapti: oʻn daqiqada besh marta xato.
    Kim: { $name }. Keyingi urinishlarini bot kuttirib turadi.
button-vouchers = Promokodlar
vouchers-head = <b>Promokodlar</b>
vouchers-count = — { $origin }. Berilgan: { $issued }, ishlatilgan: { $used }, muddati oʻtgan: { $expired }.
vouchers-none-given = Mijozlarga hali promokod berilmagan.
vouchers-public = Hamma uchun promokodlar pastda. Koʻrish yoki bekor qilish uchun bosing.
vouchers-no-public = Hamma uchun promokod hali yoʻq. «{ button-public-add }» tugmasini bosing.
voucher-origin-birthday = Tugʻilgan kunlar, { $which }
voucher-origin-campaign = Ommaviy xabar № { $which }
voucher-origin-code = Kalit soʻz: { $which }
button-public-add = Hamma uchun yangi kod
button-public-cancel = Promokodni bekor qilish
button-public-cancel-sure = Ha, bekor qilinsin
public-cancel-question = Promokod: { $code }. Bekor qilaylikmi? Keyin u ham, mijozlar shu soʻz bilan olgan kodlar ham kassada ishlamaydi.
public-ask-code =
    Mijozlar kassada aytadigan soʻzni yozing: 3 tadan 20 tagacha harf va raqam, masalan NAVRUZ10.
    Chiqish: /cancel
public-ask-kind = Promokod: <b>{ $code }</b>. U nima beradi?
button-public-percent = Foizli chegirma
button-public-sum = Summali chegirma
button-public-gift = Sovgʻa
public-ask-percent = Necha foiz? 1 dan 100 gacha son yozing.
public-percent-not-understood = Foizni tushuna olmadik. 1 dan 100 gacha son yozing, masalan: 15
public-ask-sum = Qancha? Summani yozing, masalan: { $example }. Boshqa valyutada: <code>{ $other }</code>
public-sum-not-understood = Summani tushuna olmadik. Shunday yozing: 50 000 yoki <code>5000 KZT</code>. Valyutalar: <code>UZS</code>, <code>KZT</code>, <code>AMD</code>, <code>RUB</code>.
public-ask-gift = Sovgʻa nima? Mijozlar oʻqiydigan qilib yozing. Til: { $language }.
public-gift-more = Yozib qoʻydik. Sovgʻani boshqa tillarda ham yozing yoki «{ button-public-next }» tugmasini bosing.
button-public-next = Keyingisi
public-ask-days = Necha kun ishlaydi? Bosing yoki son yozing.
button-public-days = { $days } kun
public-number-not-understood = 1 dan { $most } gacha son yozing.
public-ask-uses = Hammasi boʻlib necha marta ishlaydi? Bosing yoki son yozing.
button-public-unlimited = Cheklanmagan
public-ask-each =
    Bitta mijoz necha marta ishlata oladi?
    «{ button-public-once }» tanlansa, mijoz soʻzni botga yozib, oʻz kodini oladi.
button-public-once = Bir martadan
button-public-often = Xohlagancha
public-buttons-only = Yuqoridagi tugmalardan birini bosing. Chiqish: /cancel
