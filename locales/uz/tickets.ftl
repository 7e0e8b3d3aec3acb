staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Holati: { $status }
staff-card-subject = Nima haqida: { $subject }
staff-card-customer = Mijoz: { $name } ({ $username })
staff-card-language = Til: { $language }
staff-card-joined = Biz bilan: { $date } dan beri, murojaatlar: { $tickets } ta
staff-card-phone = Telefon: { $phone }
staff-card-source = Qayerdan kelgan: { $source }
staff-card-due = Javob muddati: { $time }
staff-card-taken = Kimda: { $name }
kind-question = Savol
kind-complaint = Shikoyat
kind-request = Iltimos
status-new = yangi
status-in-work = xodim shugʻullanyapti
status-resolved = hal boʻldi, mijozning tasdigʻini kutyapmiz
status-confirmed = yopilgan
status-reopened = qayta ochildi
button-take = Oʻzim olaman
button-resolve = Hal boʻldi
alert-taken = Murojaat sizda. Javobni kartochkasi turgan joyda yozing.
alert-resolved = Mijozdan masala hal boʻldimi, deb soʻrayapmiz.
staff-card-customer-name = Mijoz: { $name }
staff-card-level = Kim hal qiladi: { $role }
staff-card-held = Keyinga qoldirilgan: { $time } gacha
staff-card-merged = Davomi: { $numbers }
staff-card-merged-here = Bunga qoʻshilganlari: { $numbers }
staff-card-open = Boshqa ochiqlari: { $numbers }
staff-card-past = Avvalgilari: { $numbers }
staff-card-rating = Oxirgi bahosi: 5 dan { $stars }
staff-card-record = Nima boʻlgan: { $what }
staff-card-note = Izoh, { $name }, { $time }: { $text }
status-waiting = javob berildi, navbat mijozda
status-on-hold = keyinga qoldirilgan
status-merged = boshqa murojaatga qoʻshilgan
status-spam = spam

button-hand = Berish…
button-put-aside = Keyinga…
button-ticket-canned = Tayyor javob
button-ticket-promise = Vaʼda…
button-ticket-apology = Uzr va promokod yuborish
button-more = Yana…
button-note = Izoh
button-merge = Boshqasiga qoʻshish…
button-merge-into = № { $number } · { $kind }
button-spam = Spam
button-not-spam = Bu spam emas
button-hand-up-0 = Boshqaruvchiga berish
button-hand-up-1 = Doʻkon egasiga berish
button-release = Navbatga qaytarish
button-hold-1h = 1 soat
button-hold-3h = 3 soat
button-hold-tomorrow = Ertaga 10:00 da
button-hold-monday = Dushanba kuni 10:00 da
alert-handed = Berildi. Endi shugʻullanadi: { $name }
alert-handed-up = Yuqoriga berildi, hal qiladiganlarga xabar boradi.
alert-released = Murojaat navbatga qaytdi, hozir hech kimda emas.
alert-held = Keyinga qoldirildi: { $time } gacha. Mijoz yozsa, ertaroq qaytadi.
alert-merged = Qoʻshildi: davomi № { $number } murojaatda.
alert-spam = Spam deb yopildi. Mijozga hech narsa aytilmadi, bir kun ichida yozganlari hech kimni bezovta qilmaydi.
alert-not-spam = Murojaat qayta ochildi va endi sizda. Shu orada yozilganlari hozir keladi.
alert-note = Shu yerga // va izohni yozing. Mijoz uni koʻrmaydi, hamkasblar kartochkada koʻradi.

staff-handed-over = ⏳ Endi shugʻullanadi: { $name }
staff-handed-up-1 = 🔴 Boshqaruvchiga berildi. Hali hech kim olmagan.
staff-handed-up-2 = 🔴 Doʻkon egasiga berildi. Hali hech kim olmagan.
staff-released = 🔴 Navbatga qaytdi: murojaat hozir hech kimda emas.
staff-hold-over = ⏳ Murojaatga qaytish vaqti keldi. Javob muddati: { $time }.
staff-merged-here = Shu mijozning yana bir murojaati endi shu yerda davom etadi. Raqami kartochkada.
staff-level-told = 🔴 Murojaat { $number } ({ $kind }) sizga berildi.

queue-head = Javob kutayotgan murojaatlar: { $total } ta
queue-empty = ✅ Hozir hech kim javob kutmayapti.
queue-entry = <b>{ $number }</b> · { $kind } · { $name }
queue-due = ⏳ Javob muddati: { $time }
queue-overdue = 🔴 Kechikdi: javob muddati { $time } edi
mine-head = Sizdagi ochiq murojaatlar: { $total } ta
mine-empty = Sizda ochiq murojaat yoʻq. Kim kutayotgani: /queue
find-how =
    { $privacy ->
        [full] Nimani qidirayotganingizni yozing: <code>/find 17</code>, <code>/find Nilufar</code> yoki <code>/find 90 123-45-67</code>
        [name] Nimani qidirayotganingizni yozing: <code>/find 17</code> yoki <code>/find Nilufar</code>
       *[nickname] Murojaat raqamini yozing: <code>/find 17</code>
    }
find-none = Hech narsa topilmadi.
find-more = Faqat eng yangilari koʻrsatildi. Ismni toʻliqroq yozsangiz, roʻyxat qisqaradi.
nicknames = Anor Anjir Archa Behi Bodom Chinor Gilos Limon Xurmo Nok Oʻrik Pista Shaftoli Terak Tut Yongʻoq
