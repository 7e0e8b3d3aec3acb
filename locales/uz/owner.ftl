### What owners read: set-up, questions and answers, the spreadsheet, the shop.

## Claiming the bot, and the menu

owner-claim-how = Buyruqdan keyin bot jurnalidagi kodni yozing, masalan: /claim 12345678
owner-welcome =
    Endi siz shu botning egasisiz. Boshlash uchun uchta qadam:
    1. Doʻkon haqida yozing: /shop
    2. Mijozlar koʻp beradigan savol va javoblarni yozing: /faq
    3. Xodimlar uchun mavzuli guruh oching, botni administrator qilib qoʻshing va oʻsha yerda /link yuboring.
    Nima yetishmasligini istalgan payt /owner koʻrsatadi.
owner-menu =
    Doʻkon: <b>{ $shop }</b>
    Nimalar tayyor:
owner-group-linked = ✅ Xodimlar guruhi ulangan.
owner-group-missing = 🔴 Xodimlar guruhi hali yoʻq. Botni mavzuli guruhga administrator qilib qoʻshing va oʻsha yerda /link yuboring.
owner-faq-filled = ✅ Savol-javoblar: { $topics } ta
owner-faq-missing = 🔴 Hali javob yoʻq. «{ button-faq }» tugmasini bosib, birinchisini yozing.
owner-hours-known = ✅ Filiallar: { $branches } ta. Ish vaqti yozilgan.
owner-hours-missing = 🔴 Ish vaqti hali yoʻq. «{ button-shop }» tugmasini bosing va filialni ish vaqti bilan qoʻshing.
owner-phone-known = ✅ Mijozlar uchun telefon: { $phone }
owner-phone-missing = 🔴 Telefon hali yoʻq. «{ button-shop }» tugmasini bosib yozing.
owner-words-wanted = Javobni soʻz bilan yozing. Savoldan chiqish: /cancel
owner-too-long =
    Matn uzun boʻlib ketdi. Hozir { $length } ta belgi, { $limit } tasi sigʻadi.
    Qisqartirib, qayta yuboring.
button-faq = Savol-javoblar
button-faq-file = Jadvalni yuklab olish
button-shop = Doʻkon
button-owner-keep = Yoʻq, qolsin

## Questions and answers

faq-list =
    Savol-javoblar: { $topics } ta. Sahifa: { $page } / { $pages }.
    Oʻqish yoki oʻzgartirish uchun savolni bosing.
faq-empty =
    Hali savol yoʻq. Mijozlar koʻp soʻraydigan narsalarni yozing, bot darrov javob beradi.
    Koʻpini birdan qoʻshish uchun «{ button-faq-file }» tugmasini bosing, toʻldirib, shu yerga yuboring.
faq-entry =
    <b>{ $question }</b>

    { $answer }
faq-entry-alternatives = Savol variantlari ({ $number }): { $list }
faq-not-written =
    <b>{ $question }</b>

    Shu tilda hali yozilmagan: { $language }.
    Hozircha mijozlarga shu tildagisi chiqadi: { $instead }.
faq-ask-question =
    Savolni mijozlar qanday soʻrasa, shunday yozing. Til: { $language }.
    Chiqish: /cancel
faq-ask-answer = Endi javobini yozing. Til: { $language }.
faq-there-already = Bu savol bor ekan. Hech narsa oʻzgarmadi, mana u:
faq-added =
    Saqlandi, endi mijozlar shu javobni oladi.
    Mijozlar boshqacha ham soʻrasa, «{ button-faq-alternatives }» tugmasini bosing. Uning tepasida — boshqa tillar.
faq-saved = Saqlandi, endi mijozlar shu javobni oladi.
faq-change-question = Yangi savolni yozing. Til: { $language }.
faq-change-answer = Yangi javobni yozing. Til: { $language }.
faq-change-alternatives =
    Mijozlar buni yana qanday soʻraydi? Har qatorga bitta variant yozing. Til: { $language }.
    Yangi variantlar eskilariga qoʻshiladi. Hammasini olib tashlash uchun «-» yuboring.
faq-fault-missing-question = Savolda soʻz yoʻq. Yana bir bor yozing.
faq-fault-missing-answer = Javobda soʻz yoʻq. Yana bir bor yozing.
faq-fault-too-long =
    Matn uzun boʻlib ketdi, { $limit } ta belgi sigʻadi.
    Qisqartirib, qayta yuboring.
faq-fault-too-many =
    Variantlar koʻp boʻlib ketdi, koʻpi bilan { $limit } ta boʻladi.
    Kamroq yuboring yoki eskilarini «-» bilan olib tashlang.
faq-delete-question =
    Shu savolni javobi bilan oʻchiraylikmi? Keyin tiklab boʻlmaydi.
    «{ $question }»
faq-deleted = Oʻchirildi. Bot endi bu javobni bermaydi.
button-faq-add = Savol qoʻshish
button-faq-question = Savolni oʻzgartirish
button-faq-answer = Javobni oʻzgartirish
button-faq-alternatives = Variant qoʻshish
button-faq-write = Shu tilda yozish
button-faq-delete = Oʻchirish
button-faq-delete-sure = Ha, hamma tilda oʻchirilsin
button-faq-delete-one = Faqat shu til: { $language }

## The spreadsheet

spreadsheet-file =
    Barcha savol va javoblar. Qatorlarni oʻzgartiring yoki qoʻshing va faylni shu yerga yuboring: faylda yoʻq savollar oʻchib ketmaydi.
    Albatta toʻldiriladigan ustunlar: <code>language</code>, <code>question</code> va <code>answer</code>.
spreadsheet-done = Saqlandi. Yangi: { $added } ta, oʻzgargan: { $changed } ta, avvalgidek: { $same } ta.
spreadsheet-nothing = Hech narsa saqlanmadi: yaroqli qator topilmadi.
spreadsheet-problems = Tuzatiladigan joylar: { $number } ta. Tuzatib, faylni qayta yuboring:
spreadsheet-problems-file = Tuzatiladigan hamma joylar.
spreadsheet-problem-unreadable = Fayl oʻqilmadi. Uni XLSX yoki CSV koʻrinishida saqlab, qayta yuboring.
spreadsheet-problem-too-big = Fayl 2 MB dan katta. Ikkiga boʻlib yuboring.
spreadsheet-problem-too-many-rows = Olingan qatorlar: { $value } ta. Qolganini ikkinchi faylda yuboring.
spreadsheet-problem-missing-column = Birinchi qatorda «{ $column }» ustuni yoʻq.
spreadsheet-problem-missing-question = Qator { $row }: savol boʻsh.
spreadsheet-problem-missing-answer = Qator { $row }: javob boʻsh.
spreadsheet-problem-unknown-language = Qator { $row }: «{ $value }» tilini bilmaymiz. Shunday yozing: oʻzbekcha, qozoqcha, armancha yoki ruscha.
spreadsheet-problem-too-long = Qator { $row }, «{ $column }» ustuni: juda uzun. Savolga 300 ta, javobga 3 500 ta belgi sigʻadi.
spreadsheet-problem-too-many = Qator { $row }: variantlar koʻp, koʻpi bilan 30 ta boʻladi.
spreadsheet-problem-duplicate = Qator { $row }: «{ $value }» savoli faylda allaqachon bor.

## The shop

shop-card = Doʻkon: <b>{ $name }</b>
shop-card-phone = Telefon: { $phone }
shop-card-no-phone = Telefon: yozilmagan
shop-card-links =
    Havolalar:
    { $links }
shop-card-no-links = Havolalar: yozilmagan
shop-card-language = Xodimlar guruhidagi til: { $language }
shop-card-zone = Vaqt mintaqasi: { $zone }
shop-card-branches = Filiallar: { $branches } ta
shop-ask-name = Doʻkon nomini mijozlarga koʻrinadigan qilib yozing.
shop-ask-phone =
    Mijozlar uchun telefonni yozing, masalan: +998 71 200-12-34
    Olib tashlash uchun «-» yuboring.
shop-ask-links =
    Havolalarni har qatorga bittadan yozing: sayt, Instagram, Telegram kanal.
    Olib tashlash uchun «-» yuboring.
shop-ask-language = Bot xodimlar guruhida qaysi tilda yozsin?
shop-ask-zone = Doʻkon qaysi shahar vaqti bilan ishlaydi?
shop-zone-tashkent = Toshkent
shop-zone-almaty = Olmaota
shop-zone-yerevan = Yerevan
shop-zone-moscow = Moskva
shop-phone-not-understood =
    Raqamni tushuna olmadik.
    Davlat kodi bilan yozing, masalan: +998 90 123-45-67
shop-hours-not-understood =
    Ish vaqtini tushuna olmadik.
    Shunday yozing: 10:00-21:00, tanaffus boʻlsa: 10:00-14:00, 15:00-19:00. Dam olish kuni uchun «-» yuboring.
shop-ask-branch-name = Filialning nomi qanday? Mijozlar taniydigan qisqa nom yozing.
shop-ask-branch-address = Manzilni mijozlarga koʻrinadigan qilib yozing.
shop-ask-branch-location =
    Xaritadagi joyini yuboring: qisqich belgisi, keyin «Joylashuv».
    Kerak boʻlmasa, «-» yuboring.
shop-ask-branch-phone =
    Shu filialning telefonini yozing, masalan: +998 71 200-12-34
    Olib tashlash uchun «-» yuboring.
shop-ask-branch-hours =
    Har kungi ish vaqtini yozing, masalan: 10:00-21:00
    Alohida kunni keyin oʻzgartirish mumkin.
shop-ask-branch-day =
    Kun: { $day }. Ish vaqtini yozing, masalan: 10:00-14:00, 15:00-19:00
    Dam olish kuni boʻlsa, «-» yuboring.
shop-ask-weekday = Qaysi kunning ish vaqtini oʻzgartiramiz?
shop-branch-card =
    Filial: <b>{ $name }</b>
    Manzil: { $address }
shop-branch-on-map = Xaritadagi joyi: yuborilgan
shop-branch-without-map = Xaritadagi joyi: yuborilmagan
shop-branch-hours = Ish vaqti:
shop-branch-no-hours = Ish vaqti: yozilmagan
shop-branch-delete-question =
    Shu filialni oʻchiraylikmi? Mijozlar uning manzili va ish vaqtini boshqa koʻrmaydi.
    «{ $name }»
button-shop-name = Nomini oʻzgartirish
button-shop-phone = Telefonni oʻzgartirish
button-shop-links = Havolalarni oʻzgartirish
button-team-language = Xodimlar guruhi tili
button-zone = Vaqt mintaqasi
button-branch = Filial: { $name }
button-branch-add = Filial qoʻshish
button-branch-name = Nomini oʻzgartirish
button-branch-address = Manzilni oʻzgartirish
button-branch-location = Xaritadagi joyi
button-branch-phone = Telefonni oʻzgartirish
button-branch-hours = Har kungi ish vaqti
button-branch-day = Bir kunning ish vaqti
button-branch-delete = Filialni oʻchirish
button-branch-delete-sure = Ha, oʻchirilsin
