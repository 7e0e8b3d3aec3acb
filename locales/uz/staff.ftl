staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Holati: { $status }
staff-card-subject = Nima haqida: { $subject }
staff-card-customer = Mijoz: { $name } ({ $username })
staff-card-language = Til: { $language }
staff-card-joined = Biz bilan: { $date } dan beri, murojaatlar: { $tickets } ta
staff-card-phone = Telefon: { $phone }
staff-card-source = Qayerdan kelgan: { $source }
staff-card-due = Javob muddati: { $time } gacha
staff-card-taken = Ishda: { $name }
kind-question = Savol
kind-complaint = Shikoyat
kind-request = Iltimos
status-new = yangi
status-in-work = ishda
status-resolved = hal boʻldi, mijoz tasdigʻi kutilmoqda
status-confirmed = yopilgan
status-reopened = qayta ochildi
button-take = Oʻzim olaman
button-resolve = Hal boʻldi
alert-taken = Murojaat sizda. Javobni shu mavzuning oʻziga yozing.
alert-resolved = Mijozdan masala hal boʻldimi, deb soʻrayapmiz.

staff-customer-blocked = 🔴 Mijoz botni bloklagan: javoblar hozir yetib bormaydi.
staff-customer-returned = ✅ Mijoz qaytdi: javoblar yana yetib boradi.
staff-overdue = 🔴 Murojaat № { $number }: { $time } gacha javob vaʼda qilingan edi, javob hali yoʻq.
staff-customer-confirmed = ✅ Mijoz tasdiqladi: hal boʻldi.
staff-customer-reopened = 🔴 Mijoz aytdi: hali hal boʻlmadi. Javobning yangi muddati: { $time } gacha.
staff-not-sent = 🔴 Oxirgi javob mijozga yetib bormadi.
staff-message-deleted = Mijoz bu xabarni oʻchirgan.
staff-anonymous = 🔴 Yuborilmadi: guruh nomidan, anonim yozyapsiz. Administrator huquqlaringizda buni oʻchirib, qayta yuboring.
staff-command-unknown = Bunday buyruq yoʻq. Mijozga hech narsa yuborilmadi.

group-welcome =
    Assalomu alaykum! Bu guruh xodimlar guruhi boʻlishi uchun:
    1. Guruh sozlamalarida mavzularni yoqing.
    2. Botni administrator qiling: mavzularni boshqarish, xabarlarni qadash va oʻchirish huquqi bilan.
    3. Doʻkon egasi shu yerga /link deb yozadi.
group-linked =
    Tayyor: endi bu — «{ $shop }» doʻkonining xodimlar guruhi.
    Har bir savol va shikoyat oʻz mavzusini oladi. U yerga yozganingiz mijozga boradi; // bilan boshlangani guruhda qoladi.
group-not-ready =
    Hozircha boʻlmadi. Yetishmayotgani:
    { $missing }
    Keyin yana /link deb yozing.
group-needs-topics = mavzular: ularni guruh sozlamalarida yoqing
group-needs-admin = huquqlar: botni administrator qiling
right-can-manage-topics = mavzularni boshqarish huquqi
right-can-pin-messages = xabarlarni qadash huquqi
right-can-delete-messages = xabarlarni oʻchirish huquqi
staff-update-given-up = 🔴 Telegramdan kelgan bitta xabarni bot uch marta urinib ham qabul qila olmadi. Jurnaldagi raqami: { $update }. Botga qaraydigan kishiga ayting: balki mijoz javob kutayotgandir.
