### Doʻkon egasi ommaviy xabar tayyorlaydi: qismlari, oldindan koʻrish, yuborishdan oldingi sonlar.

## Hamma xabarlar

button-broadcasts = Ommaviy xabarlar
button-broadcast-new = Yangi ommaviy xabar
button-broadcast-cap = Qanchalik tez-tez
broadcasts-list =
    <b>Ommaviy xabarlar</b>
    Belgisiz — qoralama, ⏳ yuboriladi yoki ketyapti, 🔴 toʻxtab turibdi, ✅ tugagan.
broadcasts-empty = Hali ommaviy xabar yoʻq. «{ button-broadcast-new }» tugmasini bosing, birga tayyorlaymiz.
broadcasts-cap =
    { $times ->
        [1] Bitta mijoz haftasiga koʻpi bilan bitta ommaviy xabar oladi.
        [one] Bitta mijoz haftasiga koʻpi bilan { $times } ta ommaviy xabar oladi.
       *[other] Bitta mijoz haftasiga koʻpi bilan { $times } ta ommaviy xabar oladi.
    }
broadcasts-held = 🔴 Hozir hamma ommaviy xabar toʻxtatilgan: /hold
broadcasts-held-until = 🔴 Hamma ommaviy xabar toʻxtatilgan. Qaytadan boshlanadi: { $moment }. Oʻzgartirish: /hold
broadcast-untitled = hali matni yoʻq
broadcast-ask-cap =
    Bitta mijoz haftasiga nechta ommaviy xabar olsin?
    Bu sonni endi obuna boʻladiganlar koʻradi. Avvalgi obunachilar oʻsha paytdagi songa rozi boʻlgan, shuning uchun kerak boʻlmasa koʻpaytirmagan maʼqul.
button-cap =
    { $times ->
        [1] Haftasiga bitta
        [one] Haftasiga { $times } ta
       *[other] Haftasiga { $times } ta
    }

## Qoralama

broadcast-head = <b>Ommaviy xabar № { $number }</b>
broadcast-waits = ⏳ Boshlanadi: { $moment }
broadcast-texts = Matnlar: { $languages }
broadcast-texts-none = Matnlar: hali yoʻq
broadcast-fallback = Matni yoʻq tillar: { $missing }. Ularning oʻrniga boradigan matn: { $language }
broadcast-media-none = Biriktirilgan: yoʻq
broadcast-media-photo = Biriktirilgan: rasm
broadcast-media-video = Biriktirilgan: video
broadcast-media-document = Biriktirilgan: fayl
broadcast-buttons = Tugmalar: { $list }
broadcast-buttons-none = Tugmalar: yoʻq
broadcast-topic = Mavzu: { $topic }
broadcast-for-all = Kimga: shu mavzuni tanlagan hammaga
broadcast-for-some = Kimga: { $segment }
broadcast-voucher = Promokod: { $value }, { $days } kun
broadcast-code = Promokod: { $code }, hammaga bitta
broadcast-voucher-none = Promokod: yoʻq
broadcast-start-now = Qachon: darhol
broadcast-start-at = Qachon: { $moment }
broadcast-trial = Taqqoslash: mijozlarning { $percent } qismida
broadcast-trial-none = Taqqoslash: yoʻq
button-broadcast-media = Rasm, video
button-broadcast-buttons = Tugmalar
button-broadcast-topic = Mavzu
button-broadcast-audience = Kimga
button-broadcast-voucher = Promokod
button-broadcast-time = Qachon
button-broadcast-trial = Ikki matnni taqqoslash
button-broadcast-preview = Oldindan koʻrish
button-broadcast-check = Tekshirish va yuborish
button-broadcast-copy = Namuna qilib olish
button-broadcast-delete = Qoralamani oʻchirish
button-broadcast-delete-sure = Ha, oʻchirilsin
button-broadcast-unschedule = Yubormay, oʻzgartirish
broadcast-delete-question = Shu qoralama oʻchirilsinmi? Matnlarini qaytarib boʻlmaydi.

## Matnlar, rasm va fayl

broadcast-ask-text =
    Xabarni mijozlar koʻradigan shaklda yuboring: qalin harf, havola, xohlasangiz rasm, video yoki fayl bilan.
    Til: { $language }.

    Bot oʻzi qoʻyadigan joylar:
    <code>{ $name }</code> — ism, nomaʼlum boʻlsa, chiziqdan keyingi soʻz.
    <code>{ $voucher }</code> — promokod.
    Masalan: «{ $name }, shanba kuni kutamiz!»
broadcast-sample-friends = Doʻstlar
broadcast-ask-text-b =
    Ikkinchi matnni — B ni yuboring. U birinchisi bilan taqqoslanadi, shuning uchun faqat bir narsani oʻzgartiring.
    Til: { $language }.
broadcast-text-now = Hozirgi matn:
broadcast-text-wanted = Matn, rasm, video yoki fayl yuboring. Chiqish: /cancel
broadcast-one-picture = Bir nechta rasmni birga yuborib boʻlmaydi. Bittasini matni bilan yuboring.
broadcast-ask-media =
    Bitta rasm, video yoki fayl yuboring. U hamma tilda matn tepasida turadi. Tagidagi soʻzlar olinmaydi: matnlar har tilda alohida yoziladi.
    Chiqish: /cancel
button-broadcast-text-drop = Shu matnni olib tashlash
button-broadcast-media-drop = Rasm, faylni olib tashlash

## Tugmalar

broadcast-buttons-screen =
    Xabar tagida qaysi tugmalar tursin? «{ button-unsubscribe }» doim turadi.
    «{ button-promo-want }» tugmasini bosgan mijoz xodimlarga murojaat yuboradi.
    Havolalar: { $links }
button-link-add = Havola qoʻshish
button-link-drop = Havolani olib tashlash
broadcast-ask-url = Sahifa manzilini yuboring. U https:// bilan boshlanadi, masalan: https://example.com/sale
broadcast-url-wrong = Bu manzilga oʻxshamaydi. Toʻliq yozing, masalan: https://example.com/sale
broadcast-ask-label =
    Tugmaga nima deb yozamiz? { $limit } ta belgi sigʻadi.
    Til: { $language }.
broadcast-link =
    Havola: { $url }
    Tilni bosing va tugmadagi yozuvni yuboring.

## Mavzu, odamlar, promokod

broadcast-ask-topic = Xabar nima haqida? Uni faqat shu mavzuni tanlaganlar oladi.
broadcast-ask-voucher =
    Promokod nima beradi? Har bir mijozning kodi alohida boʻladi.
    Chegirmani bosing yoki oʻzingiz yozing: 15%, 50 000 (summa) yoki sovgʻani soʻz bilan, masalan: kofe.
broadcast-voucher-wrong = Bunday promokod boʻlmaydi. Shunday yozing: 15%, 50 000 (summa) yoki sovgʻani soʻz bilan, masalan: kofe.
broadcast-ask-days = Necha kun amal qiladi? Bosing yoki sonini yozing.
broadcast-days-wrong = Kunlar sonini yozing: 1 dan { $limit } gacha.
broadcast-ask-code = Hamma qaysi kodni oladi? Yangisi shu yerda yaratiladi: /vouchers
button-voucher-code = Hammaga bitta kod
button-voucher-drop = Promokodsiz
button-days =
    { $days ->
        [one] { $days } kun
       *[other] { $days } kun
    }

## Qachon

broadcast-ask-time =
    Qachon yuboramiz? Bosing yoki kun va vaqtni yozing: 25.11 10:00 yoki ertaga 10:00.
    Tunda hech kimga yozmaymiz: bunday xabarlar tongni kutadi.
broadcast-time-wrong = Vaqtni tushuna olmadik. Kun va vaqtni shunday yozing: 25.11 10:00 yoki ertaga 10:00.
broadcast-time-past = Bu vaqt oʻtib ketgan. Hali kelmaganini yozing: 25.11 10:00 yoki ertaga 10:00.
button-time-now = Darhol
button-time-tomorrow = Ertaga soat { $time } da

## Ikki matnni taqqoslash

broadcast-ask-trial = Ikki xil matnni (A va B) mijozlarning bir qismida taqqoslash mumkin. Qolganlarga yaxshirogʻi boradi.
broadcast-rule-clicks = Mijozlarning { $percent } qismi ikkiga boʻlinadi: yarmi A matnni, yarmi B matnni oladi. Boshlanganidan { $hours } soat oʻtgach, qolganlarga tugmalarini koʻproq odam bosgan matn boradi.
broadcast-rule-redemptions = Mijozlarning { $percent } qismi ikkiga boʻlinadi: yarmi A matnni, yarmi B matnni oladi. Boshlanganidan { $hours } soat oʻtgach, qolganlarga promokodi koʻproq ishlatilgan matn boradi.
broadcast-trial-links = Havolani kim ochganini Telegram aytmaydi, shuning uchun havolalar hisobga olinmaydi.
broadcast-trial-even = Farq boʻlmasa, A boradi. Farq tasodifiymi yoki yoʻqmi, hisobotda koʻrasiz.
broadcast-trial-texts = Tillar boʻyicha B matn:
button-trial-start = Taqqoslash
button-trial-stop = Taqqoslamaslik
button-rule-clicks = Bosishlar boʻyicha
button-rule-redemptions = Promokodlar boʻyicha
button-hours =
    { $hours ->
        [one] { $hours } soat
       *[other] { $hours } soat
    }

## Oldindan koʻrish

broadcast-preview-head = Til: { $language }
broadcast-preview-head-b = Til: { $language }, B matn
broadcast-previewed = Mijozlar shunday koʻradi. Bu yerdagi promokod namuna uchun.
broadcast-test-sent = Xodimlar guruhiga yuborildi.
alert-broadcast-no-group = Xodimlar guruhi hali yoʻq.
alert-broadcast-no-text = Hali matn yoʻq.
broadcast-test-refused = Telegram xabarni qabul qilmadi: { $reason }
button-test-me = Menga yuborish
button-test-group = Xodimlar guruhiga

## Yuborishdan oldin

broadcast-missing-text = Hali matn yoʻq. Kamida bitta tilda yozing.
broadcast-missing-text-b = B matn A matn yozilgan hamma tilda kerak.
broadcast-missing-voucher = Matnda promokod bor, lekin u nima berishi hali tanlanmagan. «{ button-broadcast-voucher }» tugmasini bosing.
broadcast-missing-code = Promokodni nusxalaydigan tugma bor, promokodning oʻzi yoʻq. «{ button-broadcast-voucher }» tugmasini bosing.
broadcast-missing-label = Havola tugmasida hali yozuv yoʻq. «{ button-broadcast-buttons }» tugmasini bosing.
broadcast-missing-clicks = Matnlar bosishlar boʻyicha taqqoslanadi, lekin bosadigan tugma yoʻq. «{ button-broadcast-buttons }» boʻlimida qoʻshing yoki promokodlar boʻyicha taqqoslang.
broadcast-missing-redemptions = Matnlar promokodlar boʻyicha taqqoslanadi, lekin mijozlarga alohida promokod berilmaydi. «{ button-broadcast-voucher }» tugmasini bosing yoki bosishlar boʻyicha taqqoslang.
broadcast-sure =
    Xabarni { $total } kishi oladi.
    Oʻzbekcha — { $uz }, qozoqcha — { $kk }, armancha — { $hy }, ruscha — { $ru }.
broadcast-sure-fallback = Oʻz tilida matni yoʻq: { $missing } kishi, ularga shu tildagi matn boradi: { $language }.
broadcast-left-out-no-consent = Shu mavzuga obuna emas: { $number } kishi
broadcast-left-out-unreachable = Botni bloklagan: { $number } kishi
broadcast-left-out-complaint = Shikoyatiga javob kutmoqda: { $number } kishi
broadcast-left-out-cap = Shu haftaning xabarlarini olib boʻlgan: { $number } kishi
broadcast-left-out-no-text = Ular uchun matn yoʻq: { $number } kishi
broadcast-left-out = Xabar bormaydi:
broadcast-at-night = Hozir tun. Sokin soatlari tugamaganlarga xabar ertalab boradi.
broadcast-sure-now = Taxminan { $minutes } daqiqa ketadi. Yuboraylikmi?
broadcast-sure-at =
    Boshlanadi: { $moment }. Taxminan { $minutes } daqiqa ketadi. Odamlar oʻshanda qaytadan sanaladi.
    Vaqtini belgilaylikmi?
broadcast-nobody = Hozir bu xabarni hech kim olmaydi.
broadcast-changed = Oluvchilar soni oʻzgardi. Yana bir bor qarab chiqing.
button-broadcast-send = Ha, { $total } kishiga
button-broadcast-report = Hisobot
button-broadcast-not-now = Bekor qilish
broadcast-started = Ommaviy xabar № { $number } yuborilyapti.
broadcast-planned = Ommaviy xabar № { $number }: vaqti belgilandi. Boshlanadi: { $moment }
