staff-customer-blocked = 🔴 Mijoz botni bloklagan: javoblar hozir yetib bormaydi.
staff-customer-returned = ✅ Mijoz qaytdi: javoblar yana yetib boradi, oldin yetmaganlari ham.
staff-customer-confirmed = ✅ Mijoz tasdiqladi: hal boʻldi.
staff-customer-reopened = 🔴 Mijoz aytdi: hali hal boʻlmadi. Javobning yangi muddati: { $time }.
staff-not-sent = 🔴 Oxirgi javob mijozga yetib bormadi.
staff-message-deleted = Mijoz bu xabarni oʻchirgan.
staff-anonymous = 🔴 Yuborilmadi: guruh nomidan, anonim yozyapsiz. Administrator huquqlaringizda buni oʻchirib, qayta yuboring.
staff-command-unknown = Bunday buyruq yoʻq. Mijozga hech narsa yuborilmadi.

group-welcome =
    Assalomu alaykum! Bu guruh xodimlar guruhi boʻlishi uchun:
    1. Botni xabarlarni oʻchirish huquqi bilan administrator qiling.
    2. Yana ham yaxshisi — guruh sozlamalarida mavzularni yoqing, botga mavzularni boshqarish va xabarlarni qadash huquqini bering: shunda har bir murojaatning oʻz mavzusi boʻladi.
    3. Doʻkon egasi shu yerga /link deb yozadi.
group-linked =
    Tayyor: endi bu — «{ $shop }» doʻkonining xodimlar guruhi.
    Har bir savol va shikoyatga alohida mavzu ochiladi. U yerga yozganingiz mijozga boradi; // bilan boshlangani guruhda qoladi.
group-linked-plain =
    Tayyor: endi bu — «{ $shop }» doʻkonining xodimlar guruhi.
    Har bir savol va shikoyat kartochka boʻlib keladi. Mijozga javob berish uchun kartochkaga yoki shu murojaatning istalgan xabariga javob qilib yozing. Hech narsaga javob qilinmay yozilgani oʻzingizda qoladi, // bilan boshlangani ham.
    Mavzular yoqilsa, har bir murojaatning oʻz mavzusi boʻladi. Sizga shunisi qulay boʻlsa, guruh sozlamalarida mavzularni yoqib, yana /link deb yozing.
group-not-ready =
    Hozircha boʻlmadi. Yetishmayotgani:
    { $missing }
    Keyin yana /link deb yozing.
group-needs-admin = huquqlar: botni administrator qiling
right-can-manage-topics = mavzularni boshqarish huquqi
right-can-pin-messages = xabarlarni qadash huquqi
right-can-delete-messages = xabarlarni oʻchirish huquqi
staff-update-given-up = 🔴 Telegramdan kelgan bitta xabarni bot uch marta urinib ham qabul qila olmadi. Jurnaldagi raqami: { $update }. Botga qaraydigan kishiga ayting: balki mijoz javob kutayotgandir.

staff-copy-head = <b>№ { $number } · { $name }</b>
staff-said-before = <b>Avvalgi yozishmalar:</b>
staff-said-line = — { $name }: { $text }
staff-said-without-words = (matnsiz)
staff-ticket-elsewhere = 🔴 Yuborilmadi: murojaat № { $number } endi bu yerda emas. Uni xodimlar guruhidan toping yoki olgan xodimdan soʻrang.
staff-media-refused = 🔴 Mijoz yuborgan faylni bot bu guruhda koʻrsata olmaydi. Botga media yuborish huquqini bering.

staff-taken-back = ✅ Mijozdagi xabar oʻchirildi.
staff-not-taken-back = 🔴 Oʻchirilmadi: Telegram botga faqat 48 soat ichida oʻchirishga ruxsat beradi.
staff-delete-how = Javobni mijozda ham oʻchirish uchun unga javob qilib /delete deb yozing.
staff-customer-took-back = Murojaat № { $number }: mijoz bitta xabarini oʻchirdi.
staff-erased = Mijozning maʼlumotlari oʻchirilgan.
customer-took-back = Boʻldi, oʻzimizda ham oʻchirdik.
customer-delete-how = Xabaringizni qaytarib olish uchun unga javob qilib /delete deb yozing — oʻzimizda ham oʻchiramiz.

owner-group-topics-off =
    🔴 Xodimlar guruhida mavzular oʻchirilgan. Murojaatlar endi u yerga kartochka boʻlib keladi, xodimlar ularga javob qilib yozadi.
    Mavzularni qaytarish uchun ularni guruh sozlamalarida yoqing.
owner-group-no-topics =
    🔴 Bot xodimlar guruhida mavzu ocha olmayapti. Yangi murojaatlar u yerga kartochka boʻlib keladi, xodimlar ularga javob qilib yozadi.
    Mavzularni qaytarish uchun botga mavzularni boshqarish huquqini bering.
owner-group-no-writing =
    🔴 Bot xodimlar guruhida yoza olmayapti. Murojaatlar navbatchining yoki sizning shaxsiy chatingizga keladi.
    Botni yana guruh administratori qiling.
owner-group-gone =
    🔴 Bot endi xodimlar guruhida emas. Murojaatlar navbatchining yoki sizning shaxsiy chatingizga keladi.
    Yana guruhda ishlash uchun botni qoʻshib, oʻsha yerda /link yuboring.
