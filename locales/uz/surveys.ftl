ticket-confirmed-only = Hal boʻlganidan xursandmiz. Kerak boʻlsa, bemalol yozavering.
effort-question =
    Bahongiz uchun rahmat.
    Yordam olish qanchalik oson boʻldi? 1 — juda qiyin, 7 — juda oson.
button-change-answer = Bahoni oʻzgartirish
button-suggest = Taklif yozish
button-praise = Rahmat aytish
suggest-question-wish = Doʻkonimizda nimani oʻzgartiraylik, nima qoʻshaylik? Oʻz soʻzingiz bilan yozing.
suggest-question-praise = Nima yoqdi? Oʻz soʻzingiz bilan yozing, xodimning ismi esingizda boʻlsa, uni ham qoʻshing.
suggest-thanks-wish = Rahmat! Taklifingizni xodimlarimizga yetkazdik. Bajarsak, shu yerda xabar beramiz.
suggest-thanks-praise = Rahmat! Iliq soʻzlaringizni xodimlarimizga yetkazdik.
suggestion-in-words = Buni soʻzsiz yetkaza olmaymiz. Bir-ikki soʻz yozing.
suggestion-done =
    Siz taklif qilgan edingiz: «{ $text }»
    Bajardik. { $answer }
suggestion-declined =
    Siz taklif qilgan edingiz: «{ $text }»
    Befarq boʻlmaganingiz uchun rahmat. { $answer }
recommend-question =
    Tanishlaringizga «{ $shop }» doʻkonini tavsiya qilasizmi? 0 — aslo, 10 — albatta.
    Bir marta bosish kifoya.
button-not-now = Hozir emas
recommend-left = Mayli, qistamaymiz.
recommend-why-low =
    Ochiq aytganingiz uchun rahmat.
    Birinchi navbatda nimani tuzataylik? Bir-ikki soʻz yozing, boshqaruvchining oʻzi oʻqiydi.
recommend-why-middle =
    Rahmat!
    10 boʻlishi uchun nima yetishmadi? Bir-ikki soʻz kifoya.
recommend-why-high =
    Rahmat, juda xursand qildingiz!
    Xohlasangiz, eng koʻp nima yoqishini yozing.
not-solved-told = 🔴 Murojaat { $number }: mijozning aytishicha, masala hal boʻlmagan. Endi murojaat sizda, javob muddati: { $time }.
customer-words = Mijozning gapi: { $text }
follow-up-head = 🔴 Past baho. Mijoz bilan bogʻlaning.
follow-up-head-done = ✅ Bajarildi: { $name }
follow-up-customer = Mijoz: { $name } ({ $language })
follow-up-ticket = Murojaat: { $number }
follow-up-stars = Baho: 5 dan { $score }
follow-up-ease = Qanchalik oson boʻlgan: 7 dan { $score }
follow-up-likely = Tavsiya qiladimi: 10 dan { $score }
follow-up-due = Muddati: { $time }
button-follow-up-done = Bajarildi
button-follow-up-later = Keyinroq
button-follow-up-write = Mijozga yozish
alert-follow-up-done = Belgilandi. Rahmat.
alert-follow-up-later = Keyinga qoldirildi: { $time }
alert-follow-up-opened = Murojaat № { $number } ochildi. U yerga yozganingiz mijozga boradi.
follow-ups-none = ✅ Eʼtibor kutayotgan past baho yoʻq.
follow-ups-more = Yana bor: { $number } ta
follow-ups-overdue = 🔴 Vaqtida hech kim shugʻullanmagan past baholar: { $number } ta. Hammasi: /followups
thanks-told =
    ✅ Mijoz xodimimizga rahmat aytdi: { $name }
    { $text }
thanks-told-all =
    ✅ Mijoz jamoamizga rahmat aytdi:
    { $text }
comment-told =
    Mijoz biz haqimizda yozdi:
    { $text }
wish-told =
    Mijozning taklifi:
    { $text }
button-scores = Mijozlar fikri
scores-head = <b>Mijozlar javoblari: oxirgi { $days } kun</b>
scores-csat =
    Mamnunlik (CSAT): { $value }, ehtimoliy oraliq: { $low } – { $high }. Javoblar: { $answers } ta
    Bu — 4 yoki 5 yulduz qoʻyganlar ulushi.
scores-ces =
    Osonlik (CES): 7 dan { $value }, ehtimoliy oraliq: { $low } – { $high }. Javoblar: { $answers } ta
    Yordam olish qanchalik oson: 7 — juda oson.
scores-nps =
    Tavsiya (NPS): { $value }, ehtimoliy oraliq: { $low } – { $high }. Javoblar: { $answers } ta
    9–10 qoʻyganlar ulushidan 0–6 qoʻyganlar ulushi ayirilgan; -100 dan 100 gacha.
scores-few = ⏳ Javoblar { $few } tadan kam: farq tasodif boʻlishi mumkin.
scores-no-csat = Mamnunlik (CSAT): javob hali yoʻq
scores-no-ces = Osonlik (CES): javob hali yoʻq
scores-no-nps = Tavsiya (NPS): javob hali yoʻq
button-surveys = Mijozlardan qachon soʻraymiz
button-suggestions = Takliflar: { $number } ta
surveys-head =
    <b>Mijozlardan qachon soʻraymiz</b>
    Murojaat hal boʻlgach, ikki savol beramiz: xizmatdan mamnunmi, yordam olish oson boʻldimi. Har biriga bir bosish kifoya.
surveys-off = «Bizni tavsiya qilasizmi?» deb soʻramaymiz.
surveys-every = «Bizni tavsiya qilasizmi?» deb { $days } kunda bir soʻraymiz: har bir mijozdan oʻz kunida, kunduzi, ochiq murojaati boʻlmasa.
surveys-pause = Har qanday savoldan keyin mijozni { $days } kun bezovta qilmaymiz.
surveys-choose-every = Pastda tanlang: avval necha kunda bir soʻrash, keyin tanaffus kunlari.
button-off = Soʻralmasin
suggestions-head =
    <b>Mijozlar takliflari</b>
    Birini ochib, javob bering: mijozga oʻz tilida aytamiz.
suggestions-none = Bu yerda hech narsa yoʻq.
suggestion-status-new = Yangi
suggestion-status-planned = Rejada
suggestion-status-done = Bajarilgan
suggestion-status-declined = Rad etilgan
suggestion-card =
    <b>№ { $number }</b>, { $date }
    Mijoz: { $name } ({ $language })
    { $text }
suggestion-answer = Javobimiz: { $text }
button-suggestion-done = Bajardik: mijozga aytish
button-suggestion-plan = Rejaga qoʻshish
button-suggestion-unplan = Rejadan chiqarish
button-suggestion-decline = Rahmat, lekin yoʻq
suggestion-ask-done = Nima qilganingizni shu tilda yozing: { $language }. Boshiga mijozning oʻz taklifini qoʻyamiz. Bekor qilish: /cancel
suggestion-ask-declined = Nega boʻlmasligini shu tilda yozing: { $language }. Boshiga mijozning oʻz taklifini va rahmatimizni qoʻyamiz. Bekor qilish: /cancel
suggestion-sent = ✅ Mijozga yuborildi.
