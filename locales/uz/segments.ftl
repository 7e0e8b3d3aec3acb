### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Mijozlar guruhlari
segments-list = Mijozlar guruhlaringiz. Koʻrish yoki oʻzgartirish uchun guruhni bosing.
segments-empty =
    Hali guruh yoʻq. Guruh — mijozlaringizning bir qismi: rus tilida gaplashadiganlar, anchadan beri kirmaganlar, tugʻilgan kuni martda boʻlganlar.
    Ommaviy xabarni hammaga emas, bitta guruhning oʻziga yuborish mumkin.
segments-choose = Ommaviy xabar kimga borsin? Siz tanlaganlardan faqat yangiliklarga obuna boʻlganlari oladi.
segment-new-name = Nomsiz
segment-card = Guruh: <b>{ $name }</b>
segment-everybody = Hali shart yoʻq: guruhda hamma mijoz bor.
segment-all-lines = Guruhdagi mijozga shu shartlarning hammasi toʻgʻri keladi:
segment-or = — yoki: { $condition }
segment-count =
    { $people ->
        [0] Hozir bunday mijoz yoʻq.
        [one] Hozir bu — { $people } kishi.
       *[other] Hozir bu — { $people } kishi.
    }
segment-count-subscribers = Ommaviy xabar ulardan shuncha kishiga yetadi: { $subscribers }. Qolganlari obuna boʻlmagan yoki botni bloklagan.
segment-how-to-change = Qatorni oʻzgartirish uchun raqamini bosing.
segment-ask-name =
    Guruhga nom yozing.
    Hozir: { $name }
segment-name-taken = Bunday nomli guruh bor: { $name }. Boshqa nom yozing.
segment-delete-question =
    Shu guruhni oʻchiraylikmi? Mijozlar ham, guruh uchun tayyorlangan ommaviy xabarlar ham qoladi.
    «{ $name }»
button-segment-everybody = Hamma mijozlar
button-segment-add = Yangi guruh
button-segment-and = Shart qoʻshish
button-segment-use = Xabar uchun tanlash
button-segment-rename = Nomini oʻzgartirish
button-segment-delete = Guruhni oʻchirish
button-segment-delete-sure = Ha, oʻchirilsin

## Conditions

segment-line = <b>{ $number }-qator</b>: shulardan bittasi toʻgʻri kelsa kifoya.
segment-ask-kind = Mijozlarni nima boʻyicha tanlaymiz?
segment-ask-topic = Yangiliklarning qaysi mavzusini tanlagan?
segment-ask-language = Tili qaysi?
segment-ask-branch = Qaysi doʻkonga boradi?
segment-ask-birth-month = Tugʻilgan kuni qaysi oyda?
segment-ask-joined-within = Qoʻshilganiga koʻpi bilan necha kun boʻlgan? Tanlang yoki kun sonini yozing, masalan: 14. Sana ham boʻladi, masalan: 01.09.2026.
segment-ask-seen-within =
    Soʻnggi necha kun ichida botga kirgan? Tanlang yoki son yozing, masalan: 14.
    Shuncha vaqt kirmaganlar kerak boʻlsa, shartni qoʻshing, keyin qator raqamini bosib, uni aksiga oʻgiring.
segment-ask-source = Qaysi havoladan kelgan? Tanlang yoki uning belgisini yozing: <code>insta</code> belgili havolaning oxiri <code>start=insta</code> boʻladi.
segment-ask-tag = Qaysi belgi? Tanlang yoki yozing. Belgini xodimlar murojaat mavzusida qoʻyadi: <code>/tag vip</code>
segment-ask-rated = Qanday baho bergan? 1 — yomon, 5 — aʼlo.
segment-ask-listed =
    Roʻyxatni yuboring: Telegram ID raqami, @username yoki telefoni, har biri alohida qatorda. XLSX yoki CSV fayl ham boʻladi.
    Botga hali yozmaganlar ham roʻyxatda turadi va yozishi bilan guruhga qoʻshiladi.
segment-days = { $days } kun
segment-is-topic = Tanlagan mavzusi: { $value }
segment-not-topic = Bu mavzuni tanlamagan: { $value }
segment-is-language = Tili: { $value }
segment-not-language = Tili bu emas: { $value }
segment-is-branch = Boradigan doʻkoni: { $value }
segment-not-branch = Boradigan doʻkoni bu emas: { $value }
segment-is-birth-month = Tugʻilgan oyi: { $value }
segment-not-birth-month = Tugʻilgan oyi aytilmagan yoki bu emas: { $value }
segment-is-joined-within = Qoʻshilganiga { $days } kundan oshmagan
segment-not-joined-within = Qoʻshilganiga { $days } kundan oshgan
segment-is-joined-since = Shu kundan beri biz bilan: { $value }
segment-not-joined-since = Shu kundan oldin qoʻshilgan: { $value }
segment-is-seen-within = Soʻnggi { $days } kunda botga kirgan
segment-not-seen-within = Botga { $days } kundan beri kirmagan
segment-is-source = Shu havoladan kelgan: { $value }
segment-not-source = Bu havoladan kelmagan: { $value }
segment-is-tag = Belgisi: { $value }
segment-not-tag = Bu belgisi yoʻq: { $value }
segment-is-rated = Bergan bahosi: { $value }
segment-not-rated = Bunday baho bermagan: { $value }
segment-is-listed = Roʻyxatda bor: № { $value }
segment-not-listed = Roʻyxatda yoʻq: № { $value }
button-segment-topic = Yangiliklar mavzusi
button-segment-language = Til
button-segment-branch = Doʻkon
button-segment-birth-month = Tugʻilgan oy
button-segment-joined-within = Qachon qoʻshilgan
button-segment-seen-within = Qachon kirgan
button-segment-source = Qaysi havoladan kelgan
button-segment-tag = Belgi
button-segment-rated = Baho
button-segment-listed = Odamlar roʻyxati
button-segment-or = «Yoki» qoʻshish
button-condition-turn = { $number }. Aksincha
button-condition-remove = { $number }. Oʻchirish

## Lists of people

segment-list-kept = Roʻyxat № { $number } saqlandi, unda { $people } kishi.
segment-list-unknown =
    Botga hali yozmaganlar, xabar ularga yetmaydi: { $people } kishi
    { $list }
segment-list-strange =
    Tushuna olmadik, shuning uchun saqlamadik: { $lines } ta qator
    { $list }
segment-list-file = Hammasi shu yerda: avval botga hali yozmaganlar, keyin tushuna olmagan qatorlarimiz.
segment-list-nobody = Bu yerda hech kimni topmadik. Telegram ID raqami, @username yoki telefonini yozing, har biri alohida qatorda, masalan: +998 90 123-45-67
segment-file-unreadable = Fayl ochilmadi yoki juda katta. XLSX yoki CSV yuboring: 2 MB va 20 000 qatorgacha.

## The customer's own shop

button-setting-branch = Doʻkonim
settings-branch = Doʻkoningiz: { $branch }
branch-question = Qaysi doʻkonimizga koʻproq kelasiz? Oʻsha doʻkonning yangiliklarini yozamiz.
button-branch-any = Farqi yoʻq

## Tags

staff-card-branch = Doʻkoni: { $branch }
staff-card-tags = Belgilari: { $tags }
staff-tag-how = Belgini murojaat mavzusida yozing: <code>/tag vip</code>, olib tashlash uchun: <code>/untag vip</code>. Mijoz belgilarni koʻrmaydi.
staff-tags-now = Mijozning belgilari: { $tags }
staff-tags-none = Hozir mijozning belgisi yoʻq.
