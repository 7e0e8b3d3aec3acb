### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Ommaviy xabar № { $campaign }: oluvchilar roʻyxatini tuzyapmiz.
progress-running = Ommaviy xabar № { $campaign } yuborilyapti.
progress-held = ⏳ Ommaviy xabar № { $campaign } kutib turibdi: hamma xabarlar toʻxtatilgan. Davom ettirish: /hold
progress-paused = ⏳ Ommaviy xabar № { $campaign } toʻxtab turibdi.
progress-stumbled =
    🔴 Ommaviy xabar № { $campaign } oʻzi toʻxtadi: xabarlar yetib bormayapti. Telegram javobi: { $reason }
    Bu oʻtib ketgach, «{ button-progress-resume }» tugmasini bosing. Gap xabarning oʻzida boʻlsa, butunlay toʻxtatib, shu namunada yangisini tayyorlang.
progress-finished = ✅ Ommaviy xabar № { $campaign } yuborib boʻlindi.
progress-cancelled = Ommaviy xabar № { $campaign } butunlay toʻxtatildi.
progress-recalling = ⏳ Ommaviy xabar № { $campaign } qaytarib olinyapti.
progress-recalled = ✅ Ommaviy xabar № { $campaign } qaytarib olindi.
progress-sent = Yuborildi: { $sent } / { $total }
progress-not-arrived = Yetib bormadi: { $number } ta
progress-unsure = Yetgan-yetmagani nomaʼlum: { $number } ta
progress-later = Qolganlarga keyinroq boradi. Davom etamiz: { $moment }. Hali yuborilmagani: { $number } ta
progress-speed = Bir soniyada: { $rate } ta xabar
progress-left = Taxminan { $minutes } daqiqa qoldi
progress-nearly-done = Bir daqiqadan kam qoldi
progress-recalled-so-far = Qaytarib olindi: { $done } / { $total }
progress-not-recalled = Qaytarib boʻlmadi: { $number } ta. Kimdir botni bloklagan yoki xabarni oʻchirgan.
button-progress-pause = Toʻxtatib turish
button-progress-resume = Davom ettirish
button-progress-cancel = Butunlay toʻxtatish
button-progress-report = Hisobot
progress-cancel-question =
    Ommaviy xabar № { $campaign } butunlay toʻxtatilsinmi? Hali yuborilmagani: { $number } ta.
    Ularga endi bormaydi, yuborilganlari esa joyida qoladi.
button-progress-cancel-sure = Ha, toʻxtatilsin
button-progress-go-on = Yoʻq, davom etsin

## Report

report-head = <b>Ommaviy xabar № { $campaign }: hisobot</b>
report-started = Boshlandi: { $moment }
report-finished = Tugadi: { $moment }
report-sent = Yetib bordi: { $sent } / { $total }
report-pending = Hali yuborilmagan: { $number } ta
report-unsure = Yetgan-yetmagani nomaʼlum: { $number } ta
report-blocked = Botni bloklagan: { $number } kishi
report-failed = Yuborilmadi: { $number } ta
report-skipped = Xabarsiz qolganlar: { $number } kishi
report-because = — { $why }: { $number }
report-reason-no-consent = obunadan chiqqan
report-reason-unreachable = botni bloklagan
report-reason-complaint = shikoyatiga javob kutmoqda
report-reason-cap = shu haftadagi xabarlarni olib boʻlgan
report-reason-erased = maʼlumotlarini oʻchirgan
report-reason-no-text = ular uchun matn yoʻq
report-clicked = Tugmani bosdi: { $number } kishi ({ $percent })
report-wanted = «{ button-promo-want }» degan: { $number } kishi
report-coming = Keladi: { $yes } kishi, kelmaydi: { $no } kishi
report-redeemed = Promokodni ishlatdi: { $number } kishi ({ $percent })
report-unsubscribed = 48 soat ichida obunadan chiqdi: { $number } kishi
report-recalled = Qaytarib olindi: { $number } ta
report-links = Havolani kim ochganini Telegram aytmaydi, shuning uchun havolalar sanalmagan.
report-by-language = <b>Tillar boʻyicha</b>
report-by-variant = <b>Matnlar boʻyicha</b>
report-language = • { $name }: yetib bordi { $sent }, bosdi { $clicked }, obunadan chiqdi { $unsubscribed }
report-language-redeemed = • { $name }: yetib bordi { $sent }, bosdi { $clicked }, promokod { $redeemed }, obunadan chiqdi { $unsubscribed }
report-variant = • { $name } matn: yetib bordi { $sent }, bosdi { $clicked }, obunadan chiqdi { $unsubscribed }
report-variant-redeemed = • { $name } matn: yetib bordi { $sent }, bosdi { $clicked }, promokod { $redeemed }, obunadan chiqdi { $unsubscribed }
report-trial-clicks = Taqqoslashda tugmani bosganlar: A — { $a }, B — { $b }
report-trial-redemptions = Taqqoslashda promokodni ishlatganlar: A — { $a }, B — { $b }
report-trial-waits = Yaxshirogʻini tanlaymiz: { $moment }
report-trial-clear = Yaxshi ishlagani — { $variant } matn. Bunday farqni tasodif deyish qiyin.
report-trial-noise = Farq tasodifiy boʻlishi mumkin: bir xil matnlarda ham { $chance } holatda shunday chiqadi.
report-trial-few = Javob berganlar juda kam, qaysi matn yaxshiligini aytib boʻlmaydi.
report-trial-winner = Qolganlarga ketgani — { $variant } matn.
variant-a = A
variant-b = B
variant-edited = oʻzgartirilgan
button-report-refresh = Yangilash
button-report-file = Ismlar jadvali
button-report-missed = Kimga yetib bormadi?
button-report-unsure = Nomaʼlumlarini hal qilish
button-report-recall = Qaytarib olish
report-file = Ommaviy xabar № { $campaign }: hamma ismma-ism.
report-file-cut = Jadvalga { $number } kishi sigʻadi, bu yerda birinchilari.
report-missed =
    Ommaviy xabarni (№ { $campaign }) olmaganlar: { $number } kishi.
    Ismlari va sabablari jadvalda.
report-missed-nobody = Ommaviy xabar № { $campaign } hammaga yetib bordi.
report-unsure-question =
    Yuborish paytida aloqa uzildi, xabar yetgan-yetmagani nomaʼlum: { $number } kishi.
    Qayta yuborsak, kimgadir ikki marta boradi. Shunday qoldirsak, kimgadir umuman bormasligi mumkin.
button-report-resend = Qayta yuborish
button-report-leave = Shunday qolsin
alert-report-resent = Qayta yuboramiz: { $number } ta

## The table

sheet-everybody = Hamma
sheet-missed = Yetib bormaganlar
sheet-name = Ism
sheet-username = Telegramdagi nomi
sheet-language = Til
sheet-variant = Matn
sheet-state = Xabar holati
sheet-reason = Sababi
sheet-sent-at = Yuborilgan vaqti
sheet-clicked-at = Tugmani bosgan vaqti
sheet-wanted-at = «{ button-promo-want }» vaqti
sheet-coming = Keladimi
sheet-yes = ha
sheet-no = yoʻq
sheet-state-pending = kutyapti
sheet-state-sending = yuborilyapti
sheet-state-sent = yetib bordi
sheet-state-blocked = botni bloklagan
sheet-state-failed = yuborilmadi
sheet-state-unsure = nomaʼlum
sheet-state-skipped = yuborilmaydi
sheet-state-recalled = qaytarib olindi

## Recall

recall-question =
    Ommaviy xabarni (№ { $campaign }) hali { $number } kishidan qaytarib olish mumkin. Telegram xabarni 48 soat ichida oʻchirish yoki oʻzgartirishga ruxsat beradi.
    Nima qilaylik? Hali yuborilayotgan boʻlsa, avval toʻxtatib turamiz.
recall-too-late = Qaytarib oladigan xabar qolmadi: Telegram buni faqat 48 soat ichida qilishga ruxsat beradi.
button-recall-delete = Hammadan oʻchirish
button-recall-edit = Matnni oʻzgartirish
recall-delete-question = Xabar { $number } kishining chatidan oʻchirilsinmi? Keyin tiklab boʻlmaydi.
button-recall-delete-yes = Ha, { $number } kishidan
recall-edit-languages = Qaysi tildagi matnni oʻzgartiramiz? Qolganlari oʻz holicha qoladi.
recall-edit-ask =
    Yangi matnni yuboring. Til: { $language }. Odamlar chatida eskisining oʻrniga shu chiqadi.
    Savoldan chiqish: /cancel
recall-edit-question =
    Yangi matn odamlarga shunday koʻrinadi:

    { $text }

    Matn { $number } kishida oʻzgartirilsinmi?
button-recall-edit-yes = Ha, { $number } kishida
button-recall-another = Yana bir tilda
button-recall-no = Yoʻq, qolsin

## Everything stops

hold-off =
    Ommaviy xabarlar va bayram tabriklari odatdagidek yuborilyapti.
    Motam kuni yoki jim turish maʼqul boʻlsa, hammasini birdan toʻxtatish mumkin. Mijozlarga javoblar toʻxtamaydi.
hold-on = ⏳ Hamma ommaviy xabarlar va bayram tabriklari toʻxtatildi, oʻzingiz yoqmaguningizcha yuborilmaydi. Mijozlarga javoblar davom etadi.
hold-until = ⏳ Hamma ommaviy xabarlar va bayram tabriklari toʻxtatildi. Oʻzi yoqiladi: { $moment }. Mijozlarga javoblar davom etadi.
hold-date-not-understood = Qaysi kungachaligini tushuna olmadik, shuning uchun muddatsiz toʻxtatdik. Kunni shunday yozing: /hold 25.11
button-hold-open = Oʻzim yoqquncha toʻxtatish
button-hold-days = { $days } kunga toʻxtatish
button-hold-end = Qayta yoqish
button-hold = Hammasini toʻxtatish
owner-held = ⏳ Hamma ommaviy xabarlar toʻxtatilgan. Qayta yoqish: /hold
