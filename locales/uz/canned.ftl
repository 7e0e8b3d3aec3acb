### Bir bosishda javob: tayyor javoblar, uzr va promokod; xodimlarning mijozlarga vaʼdalari.

## Tayyor javoblar, xodimlarga

canned-how =
    Murojaatning oʻziga yozing: <code>/answer</code> va kerakli javobdan bir soʻz. Soʻzsiz yozsangiz, eng koʻp ishlatilganlari chiqadi.
    Bir bossangiz, javob mijozga uning tilida ketadi.
canned-none = Bunday tayyor javob yoʻq. Boshqa soʻz bilan qidirib koʻring. Doʻkon egasi /canned orqali yangisini qoʻshadi.
canned-choose = Mijozning tili: { $language }. Tugmani bossangiz, javob darrov ketadi.
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = Yana bor: <code>/answer</code> dan keyin bir soʻz yozing.
ready-reply-sent =
    ✅ Mijozga ketdi. Tili: { $language }

    { $text }
alert-ready-reply-sent = Mijozga ketdi.

## Uzr soʻrash, xodimlarga

apology-remedy-question = Uzr bilan birga mijozga nima beramiz? Siz bera oladigani shular.
apology-given = Bu murojaat boʻyicha mijozda promokod bor: { $value }, <code>{ $code }</code>. Ikkinchisi berilmaydi, lekin shuni qayta yuborish mumkin.
apology-reason-question =
    Uzr bilan birga: { $value }
    Nima uchun uzr soʻraymiz? Bossangiz, darrov ketadi.
apology-no-remedy = faqat soʻz bilan
button-apology-words = Faqat soʻz bilan
button-apology-late-answer = Javob kechikdi
button-apology-late-delivery = Yetkazish kechikdi
button-apology-defect = Nuqsonli mahsulot
button-apology-wrong-item = Boshqa mahsulot ketgan
button-apology-rude-service = Qoʻpol muomala
button-apology-other = Boshqa sabab
error-remedy-above-limit = { $who ->
    [manager] Bunchasini siz bera olmaysiz. Boshqaruvchi bera oladi: tugmani u bossin.
   *[owner] Bunchasini siz bera olmaysiz. Doʻkon egasi bera oladi: tugmani u bossin.
}

## Uzr soʻrash, mijozlarga

apology-late-answer = Uzr soʻraymiz, javobimizni uzoq kutdingiz. Bunday boʻlmasligi kerak edi.
apology-late-delivery = Uzr soʻraymiz, buyurtmangiz vaʼda qilingan vaqtda yetib bormadi. Bunday boʻlmasligi kerak edi.
apology-defect = Uzr soʻraymiz, sizga nuqsonli mahsulot tushibdi. Bunday boʻlmasligi kerak edi.
apology-wrong-item = Uzr soʻraymiz, buyurtma qilganingiz oʻrniga boshqa mahsulot yuboribmiz. Bu — bizning xatomiz.
apology-rude-service = Uzr soʻraymiz, sizga qoʻpol muomala qilinibdi. Bizda bunday boʻlmasligi kerak edi.
apology-other = Uzr soʻraymiz, kutganingizdek boʻlmabdi. Buni toʻgʻrilamoqchimiz.
apology-remedy =
    Uzrimiz bilan birga — { $gift }, promokod: <code>{ $code }</code>
    Kassada aytsangiz kifoya. Oxirgi kuni — { $date }.

## Vaʼdalar

promise-how =
    Murojaatning oʻziga vaqtni va nima vaʼda qilayotganingizni yozing:
    <code>/promise 15:00 qoʻngʻiroq qilaman</code>
    <code>/promise ertaga 10:00 surat yuboraman</code>
    <code>/promise 24.11 12:00 olib boramiz</code>
    Mijozga hech narsa bormaydi. Bajarilmagan vaʼdalar: /promises
promise-question =
    Mijozga qachongacha javob qaytarishni vaʼda qilamiz?
    Boshqa vaqt, soʻz bilan: <code>/promise 15:00 qoʻngʻiroq qilaman</code>
button-promise-30m = Yarim soatda
button-promise-1h = Bir soatda
button-promise-today = Bugun 18:00 da
button-promise-tomorrow = Ertaga 10:00 da
promise-wordless = mijozga javob qaytarish
promise-made =
    ⏳ Vaʼda, murojaat № { $number }: { $text }
    Muddati: { $time }. Kim: { $name }
    Mijozga hech narsa bormadi. Bilishi kerak boʻlsa, shu yerga yozing.
promise-kept = ✅ Bajarildi, murojaat № { $number }: { $text }
promise-later-question = Boshqa vaqtga: { $text }
button-promise-kept = Bajarildi
button-promise-later = Keyinroq
promise-near =
    ⏳ Vaʼda vaqti yaqin: { $text }
    Muddati: { $time }. Kim: { $name }
promise-overdue =
    🔴 Vaʼda bajarilmadi: { $text }
    Muddati edi: { $time }. Kim: { $name }
promise-near-member = ⏳ Vaʼdangiz vaqti yaqin:
promise-overdue-leads = 🔴 Mijozlarga vaʼda qilingan, lekin bajarilmadi:
promises-open = <b>Bajarilmagan vaʼdalar</b>
promises-none = Bajarilmagan vaʼda yoʻq.
promise-line = — № { $number }, muddati { $time }, { $name }: { $text }
promise-line-overdue = 🔴 № { $number }, muddati { $time } edi, { $name }: { $text }
error-promise-unclear = Qaysi vaqtga? Avval vaqtni yozing: /promise 15:00 qoʻngʻiroq qilaman yoki /promise ertaga 10:00 surat yuboraman.
error-promise-passed = Bu vaqt oʻtib ketdi. Hali kelmagan vaqtni yozing, masalan: /promise ertaga 10:00 qoʻngʻiroq qilaman

## Doʻkon egasiga

button-canned-list = Tayyor javoblar
canned-list =
    Tayyor javoblar: { $answers } ta. Xodimlar ularni <code>/answer</code> bilan topib, bir bosishda yuboradi.
    Oʻqish yoki oʻzgartirish uchun bittasini bosing.
canned-list-empty =
    Hali tayyor javob yoʻq. Xodimlar koʻp aytadigan gaplarni yozing: ular bir bosishda mijozning tilida ketadi.
    «{ button-canned-add }» tugmasini bosing.
canned-ask-title =
    Xodimlar javobni qaysi soʻz bilan topadi? Bir-ikki soʻz yozing, masalan: qaytarish
    Chiqish: /cancel
canned-ask-text =
    Javobni mijoz oʻqiydigan qilib yozing. Tili: { $language }.
    Bot oʻzi toʻldiradi: <code>{ $placeholders }</code>. | belgisidan keyin ism nomaʼlum boʻlganda turadigan soʻzni yozing. Vaqt aytilgan boʻlsa, xodimlarga eslatiladi.
    Chiqish: /cancel
canned-text-now =
    Hozir shunday:
    { $text }
canned-answer = <b>{ $title }</b>, yuborilgan: { $used } marta
canned-answer-text =
    { $language }:
    { $text }
canned-delete-question = «{ $title }» tayyor javobini hamma tillarda oʻchiraylikmi? Keyin tiklab boʻlmaydi.
button-canned-add = Javob qoʻshish
button-canned-rename = Nomini oʻzgartirish
button-canned-delete = Oʻchirish
button-canned-delete-sure = Ha, oʻchirilsin
button-canned-text-delete = Shu tilda oʻchirish

button-limits = Uzr bilan beriladigani
limits-head =
    <b>Uzr bilan birga koʻpi bilan qancha berish mumkin</b>
    Har bir murojaatga bitta promokod beriladi. Oʻzingiz istagancha berasiz.
limit-staff = { $kind ->
    [percent] Xodimlar: koʻpi bilan { $percent }
    [amount] Xodimlar: koʻpi bilan { $money }
    [none] Xodimlar: faqat soʻz bilan
   *[both] Xodimlar: koʻpi bilan { $percent } yoki { $money }
}
limit-manager = { $kind ->
    [percent] Boshqaruvchilar: koʻpi bilan { $percent }
    [amount] Boshqaruvchilar: koʻpi bilan { $money }
    [none] Boshqaruvchilar: faqat soʻz bilan
   *[both] Boshqaruvchilar: koʻpi bilan { $percent } yoki { $money }
}
button-limit-staff-percent = Xodimlar: foiz
button-limit-staff-amount = Xodimlar: summa
button-limit-manager-percent = Boshqaruvchilar: foiz
button-limit-manager-amount = Boshqaruvchilar: summa
limit-ask-percent = Koʻpi bilan necha foiz? 0 dan 100 gacha son yozing; 0 boʻlsa, berilmaydi.
limit-ask-amount = Koʻpi bilan qancha? Doʻkon pulida summani yozing; 0 boʻlsa, berilmaydi.
limit-not-understood-percent = Necha foiz ekanini tushuna olmadik. 0 dan 100 gacha butun son yozing, masalan: 15
limit-not-understood-amount = Summani tushuna olmadik. Doʻkon pulida butun son yozing, masalan: 50 000
voucher-origin-ticket = Uzr bilan berilgan
