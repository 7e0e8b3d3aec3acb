button-menu-ask = Savol berish
button-menu-complain = Shikoyatim bor
button-menu-info = Vaqt va manzil
button-menu-feedback = Fikr yozish
button-menu-settings = Sozlamalar

ask-question = Savolingizni oʻz soʻzingiz bilan yozing. Yoki pastdan tanlang:
ask-in-words = Buni oʻqiy olmaymiz. Savolingizni soʻz bilan yozing, javob beramiz.
smalltalk-greeting = Assalomu alaykum! Savolingizni yozavering, javob beramiz.
smalltalk-thanks = Arzimaydi. Kerak boʻlsa, bemalol yozavering.
smalltalk-bye = Sogʻ boʻling! Kerak boʻlsa, bemalol yozavering.
smalltalk-robot = Bu — doʻkon boti. Xabarlaringizni xodimlarimiz ham oʻqiydi: bot bilmagan savolga ular javob beradi.
smalltalk-wishes = Iliq soʻzlaringiz uchun rahmat! Sizga ham faqat yaxshilik tilaymiz.

faq-answer =
    { $answer }

    Shu javob yordam berdimi?
faq-candidates = Savolingiz shular orasida bormi?
alert-answer-helped = Yordam berganidan xursandmiz. Kerak boʻlsa, yana yozavering.
button-answer-helped = Ha, rahmat
button-ask-person = Xodimdan soʻrash

button-info-hours = Ish vaqti
button-info-addresses = Manzillar
button-info-contacts = Telefon va havolalar
button-map = Xarita: { $branch }
hours-of-branch =
    <b>{ $branch }</b>
    { $now }
    { $week }
hours-open-now = Hozir ochiq, soat { $time } gacha
hours-closed-opens-today = Hozir yopiq, bugun soat { $time } da ochiladi
hours-closed-opens-on = Hozir yopiq, { $day } soat { $time } da ochiladi
hours-unknown = Ish vaqti hali kiritilmagan. Soʻrang, xodimimiz javob beradi.
hours-every-day = Har kuni: { $hours }
hours-of-days = { $days }: { $hours }
hours-closed = dam olish kuni
weekday-0 = Du
weekday-1 = Se
weekday-2 = Chor
weekday-3 = Pay
weekday-4 = Ju
weekday-5 = Sha
weekday-6 = Yak
address-of-branch =
    <b>{ $branch }</b>
    { $address }
addresses-unknown = Manzil hali kiritilmagan. Soʻrang, xodimimiz javob beradi.
contacts-head = Bizga shu yerning oʻzida yozing yoki:
contacts-phone = Telefon: { $phone }
contacts-branch = «{ $branch }» telefoni: { $phone }
contacts-links = { $links }

## What sounds like a complaint

complaint-offer =
    Uzr soʻraymiz, bunday boʻlmasligi kerak edi.
    Yozganingizni xodimimizga shikoyat sifatida yetkazaylikmi? Soat { $time } gacha javob beradi, qaytadan yozish shart emas.
button-offer-yes = Ha, yetkazing
button-offer-no = Yoʻq, bu oddiy savol
suspicion-told =
    🔴 Bu shikoyat boʻlishi mumkin. Bot odatdagidek javob berdi.
    Mijoz: { $name }
    { $text }
suspicion-unanswered =
    🔴 Shikoyatga oʻxshaydi. Bot uni yetkazishni taklif qildi, mijoz hali javob bermagan.
    Mijoz: { $name }
    { $text }
suspicion-is-complaint = ✅ Endi bu — shikoyat № { $number }. Qaror qilgan xodim: { $name }
suspicion-is-none = ✅ Shikoyat emas, bot eslab qoldi. Qaror qilgan xodim: { $name }
staff-card-suspicion = 🔴 Bu shikoyat boʻlishi mumkin
button-suspicion-yes = Bu shikoyat
button-suspicion-no = Shikoyat emas
alert-suspicion-yes = Shikoyat deb qabul qilindi.
alert-suspicion-no = Yozib qoʻydik: bot bunday soʻzlarni endi shikoyat deb oʻylamaydi.
alert-suspicion-judged = Bu haqda allaqachon qaror qilingan.

## Another language than the chosen one

button-keep-language = Oʻzbekcha javob bering
language-kept = Yaxshi, endi sizga oʻzbekcha yozamiz.
