texts-list = Qaysi matnni oʻzingizcha yozasiz? Mijozlar uni darrov koʻradi.
texts-language = «{ $text }» matni: qaysi tilda?
texts-now =
    Hozirgi matn:

    { $text }

    Yangi matnni yuboring. Jingalak qavs ichidagini bot toʻldiradi: oʻzgartirmang.
texts-kept = Boʻldi, endi mijozlar yangi matnni koʻradi.
texts-reset = Boʻldi, matn avvalgi holiga qaytdi.
button-texts = Bot matnlari
button-text-reset = Avvalgisini qaytarish
text-greeting = Birinchi salom
text-newsletter-offer = Yangiliklar taklifi
text-sign-up-done = Tanishuv oxiri
text-question-passed-on = Savol xodimga yetdi
text-complaint-passed-on = Shikoyat qabul qilindi
text-ticket-solved-question = Masala hal boʻldimi?
text-ticket-confirmed = Hal boʻldi, baho soʻrash
text-unsubscribed = Obunadan chiqildi
text-privacy = Maxfiylik
