### Bir bosishda javob: tayyor javoblar, uzr va promokod; xodimlarning mijozlarga vaʼdalari.

## Tayyor javoblar, xodimlarga

canned-how =
    Murojaat turgan joyda yozing: <code>/answer</code> va kerakli javobdan bir soʻz. Soʻzsiz yozsangiz, eng koʻp ishlatilganlari chiqadi.
    Bir bossangiz, javob mijozga uning tilida ketadi.
canned-none = Bunday tayyor javob yoʻq. Boshqa soʻz bilan qidirib koʻring. Doʻkon egasi /canned orqali yangisini qoʻshadi.
canned-choose = Mijozning tili: { $language }. Tugmani bossangiz, javob darrov ketadi.
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = Yana bor: <code>/answer</code> dan keyin bir soʻz yozing.
ready-reply-sent =
    ✅ Mijozga yuborildi. Tili: { $language }

    { $text }
alert-ready-reply-sent = Mijozga yuborildi.

## Uzr soʻrash, xodimlarga

apology-remedy-question = Uzr bilan birga mijozga nima beramiz? Pastdagilarni siz bera olasiz.
apology-given = Bu murojaat boʻyicha mijozda promokod bor: { $value }, <code>{ $code }</code>. Ikkinchisi berilmaydi, lekin shuni qayta yuborish mumkin.
apology-reason-question =
    Uzr bilan birga: { $value }
    Nima uchun uzr soʻraymiz? Tugmani bossangiz, darrov ketadi.
apology-no-remedy = faqat soʻz bilan
button-apology-words = Faqat soʻz bilan
button-apology-late-answer = Javob kechikdi
button-apology-late-delivery = Yetkazib berish kechikdi
button-apology-defect = Nuqsonli tovar
button-apology-wrong-item = Boshqa tovar ketgan
button-apology-rude-service = Qoʻpol muomala
button-apology-other = Boshqa sabab
error-remedy-above-limit = { $who ->
    [manager] Bunchasini siz bera olmaysiz. Boshqaruvchi bera oladi: tugmani u bossin.
   *[owner] Bunchasini siz bera olmaysiz. Doʻkon egasi bera oladi: tugmani u bossin.
}

## Uzr soʻrash, mijozlarga

apology-late-answer = Uzr soʻraymiz, javobimizni uzoq kutib qoldingiz. Bunday boʻlmasligi kerak edi.
apology-late-delivery = Uzr soʻraymiz, buyurtmangizni vaʼda qilganimizdan kech yetkazdik. Bunday boʻlmasligi kerak edi.
apology-defect = Uzr soʻraymiz, sizga nuqsonli mahsulot tushibdi. Bunday boʻlmasligi kerak edi.
apology-wrong-item = Uzr soʻraymiz, buyurtma qilganingiz oʻrniga boshqa mahsulot yuboribmiz. Xato oʻzimizdan oʻtdi.
apology-rude-service = Uzr soʻraymiz, sizga qoʻpol muomala qilibmiz. Bizda bunday boʻlmasligi kerak edi.
apology-other = Uzr soʻraymiz, kutganingizdek boʻlmabdi. Buni toʻgʻrilamoqchimiz.
apology-remedy =
    Uzrimiz bilan birga — { $gift }, promokod: <code>{ $code }</code>
    Kassada aytsangiz kifoya. Oxirgi kuni — { $date }.

## Vaʼdalar

promise-how =
    Murojaat turgan joyda vaqtni va nima vaʼda qilayotganingizni yozing:
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
promise-later-question = Yangi vaqtini tanlang: { $text }
button-promise-kept = Bajarildi
button-promise-later = Keyinroq
promise-near =
    ⏳ Vaʼda vaqti yaqinlashdi: { $text }
    Muddati: { $time }. Kim: { $name }
promise-overdue =
    🔴 Vaʼda bajarilmadi: { $text }
    Muddati { $time } edi. Kim: { $name }
promise-near-member = ⏳ Vaʼdangizning vaqti yaqinlashdi:
promise-overdue-leads = 🔴 Mijozlarga vaʼda qilingan, lekin bajarilmagan:
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
    Bot oʻzi toʻldiradi: <code>{ $placeholders }</code>. | belgisidan keyin ism nomaʼlum boʻlganda turadigan soʻzni yozing. Javobda vaqt aytilsa, bot uni xodimlarga eslatadi.
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

button-limits = Uzr: qancha berish mumkin
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
voucher-origin-ticket = Uzr bilan birga
