button-category-quality = Sifat
button-category-size = Oʻlcham
button-category-wrong-item = Boshqa tovar
button-category-late = Kechikish
button-category-damaged = Shikast
button-category-payment = Toʻlov, narx
button-category-refund = Qaytarish
button-category-service = Xizmat
button-category-availability = Tovar yoʻqligi
button-category-other = Boshqa

button-cause-broke = Buzildi yoki yirtildi
button-cause-faded = Rangi ketdi yoki kirishdi
button-cause-flawed = Fabrika nuqsoni
button-cause-unlike-picture = Rasmdagidek emas
button-cause-too-small = Kichik keldi
button-cause-too-big = Katta keldi
button-cause-label = Yorliqdagi oʻlcham notoʻgʻri
button-cause-advice = Notoʻgʻri maslahat berdik
button-cause-other-item = Boshqa tovar keldi
button-cause-other-colour = Rangi yoki oʻlchami boshqa
button-cause-part-missing = Bir narsa yetishmadi
button-cause-strangers-order = Birovning buyurtmasi
button-cause-courier-late = Kuryer kechikdi
button-cause-dispatch-late = Kech joʻnatildi
button-cause-not-told = Kechikish aytilmadi
button-cause-address = Manzil notoʻgʻri
button-cause-packing = Yomon oʻralgan
button-cause-handling = Ehtiyotsiz tashilgan
button-cause-dirty = Kir yoki hoʻl
button-cause-opened = Qadogʻi ochilgan
button-cause-charged-twice = Pul ikki marta yechildi
button-cause-price-differs = Narxi boshqacha
button-cause-discount = Chegirma berilmadi
button-cause-payment-failed = Toʻlov oʻtmadi
button-cause-refund-slow = Pul kech qaytdi
button-cause-refund-refused = Qaytarib olinmadi
button-cause-exchange = Almashtirishga tovar yoʻq
button-cause-rules = Qoidalar tushunarsiz
button-cause-rude = Qoʻpollik
button-cause-no-answer = Hech kim javob bermadi
button-cause-wrong-facts = Notoʻgʻri gap aytildi
button-cause-queue = Navbat uzun
button-cause-sold-out = Tugab qolgan
button-cause-not-in-stock = Saytda bor, oʻzida yoʻq
button-cause-hold-lost = Olib qoʻyilgani sotilgan
button-cause-closed = Ish vaqtida yopiq edi
button-cause-app = Sayt yoki bot ishlamadi
button-cause-messages = Xabarlar juda koʻp
button-cause-points = Ball, bonus karta
button-cause-premises = Doʻkon ichidagi sharoit

button-severity-low = Yengil
button-severity-normal = Oʻrtacha
button-severity-high = Ogʻir

record-question = Murojaat № { $number }: bu qanday shikoyat edi? «{ $category }» boʻlsa kerak. Avval turini, keyin sababini tanlang.
record-question-guess =
    Murojaat № { $number }: bu qanday shikoyat edi? «{ $category }» boʻlsa kerak, sababi: { $cause }.
    Toʻgʻri boʻlsa, bir marta bosish kifoya. Boʻlmasa, avval turini, keyin sababini tanlang.
record-cause-question = Turi: { $category }. Sababi nima edi?
record-kept =
    Turi: { $category }. Sababi: { $cause }.
    Qanchalik ogʻir edi? Tovar nomini shu yerda yozing, masalan: /product koʻk kurtka
record-kept-causeless =
    Turi: { $category }. Sababi: boshqa.
    Qanchalik ogʻir edi? Tovar nomini shu yerda yozing, masalan: /product koʻk kurtka
button-record-right = Ha, xuddi shunday
button-record-change = Qayta tanlash
button-cause-another = Boshqa sabab
product-how = Shikoyat turgan joyda gap qaysi tovar haqida ekanini yozing: /product koʻk kurtka
product-kept = Tovar: { $product }

record-head = <b>Shikoyat № { $number }, { $date }</b>
record-what = Turi: { $category }. Sababi: { $cause }.
record-what-causeless = Turi: { $category }.
record-guess = Bu — botning taxmini, xodimlar hali tasdiqlamagan.
record-product = Tovar: { $product }
record-branch = Filial: { $branch }
record-severity = Ogʻirligi: { $severity }
record-solved-by = Shugʻullangan xodim: { $name }
record-first-answer = Birinchi javobgacha: { $wall }, shundan ish vaqti: { $working }
record-unanswered = Birinchi javob hali yoʻq
record-fixed = Hal boʻlguncha: { $wall }, shundan ish vaqti: { $working }
record-unsolved = Hali hal boʻlmagan
record-remedy = Nima berdik: { $what }
span-minutes = { $number } daqiqa
span-hours = { $number } soat
span-days = { $number } kun
button-record-topic = Mavzuni ochish

rises-head = 🔴 <b>Shikoyatlar takrorlanyapti</b>
rise-rising = { $aspect ->
    [category] Turi: { $what }. Oxirgi 7 kundagi shikoyatlar: { $count }. Avval haftasiga oʻrtacha: { $expected }.
    [cause] Sababi: { $what }. Oxirgi 7 kundagi shikoyatlar: { $count }. Avval haftasiga oʻrtacha: { $expected }.
    [product] Tovar: { $what }. Oxirgi 7 kundagi shikoyatlar: { $count }. Avval haftasiga oʻrtacha: { $expected }.
   *[branch] Filial: { $what }. Oxirgi 7 kundagi shikoyatlar: { $count }. Avval haftasiga oʻrtacha: { $expected }.
}
rise-above = { $aspect ->
    [product] Tovar: { $what }. Oxirgi 8 haftadagi shikoyatlar: { $count }. Hamma tovardan bir xil shikoyat qilinganda: { $expected }.
   *[branch] Filial: { $what }. Oxirgi 8 haftadagi shikoyatlar: { $count }. Murojaatlardagi ulushiga qarab kutilgani: { $expected }.
}
rise-again = Mijoz: { $what }. Yana shikoyat qildi, oxirgi 30 kundagi shikoyatlari: { $count }.
rise-line = № { $number }, { $date }: { $what }
rise-more = Oxirgilari koʻrsatildi, jami shikoyat: { $count }.
button-cause-mended = Bu tuzatildi

button-fixed = Nimani tuzatdik
fixed-head =
    Nima tuzatildi? Sababini tanlang: oxirgi 90 kunda shu sababdan shikoyat qilganlarning hammasiga xabar beramiz.
    Raqam — nechta shikoyat boʻlgani.
fixed-none = Oxirgi 90 kunda sababi maʼlum boʻlgan, lekin hali xabar berilmagan shikoyat yoʻq.
fixed-told = Pastda, sanasi bilan — xabar berilganlari.
closing-head =
    Sababi: { $cause }
    Xabar oladigan mijozlar: { $count } kishi
closing-language = — { $language }: { $count }
closing-guesses = Shulardan sababini faqat bot taxmin qilganlari: { $count }
closing-unreachable = Yetib bormaydi, botni bloklagan: { $count }
closing-languages = Matnni har bir tilda yozing. Oʻz tilida matni yoʻqlar boshqa tilda oʻqiydi.
closing-word-question = Nimani va qanday tuzatdik? Shu tilda yozing: { $language }. Shikoyat raqami bilan boshlanishini oʻzimiz qoʻshamiz.
closing-preview = Mijozlar shunday koʻradi ({ $language }):
closing-told =
    Siz bizga kamchilik haqida yozgan edingiz, murojaat № { $number }. Uni tuzatdik.

    { $text }

    Aytganingiz uchun rahmat.
closing-sure = Hammaga hozir xabar beraylikmi? Mijozlar: { $count } kishi. Hozir sokin soatlari boʻlganlarga ular tugagach boradi. Keyin qaytarib boʻlmaydi.
closing-report =
    Sababi: { $cause }
    Xabar berilgan kun: { $date }. Jami mijozlar: { $total }
    ✅ Yetib bordi: { $arrived }
    ⏳ Yoʻlda: { $waiting }
    🔴 Yetib bormadi: { $missed }
    Nomaʼlum: { $unsure }
button-closing-tell = Xabar berish: { $count }
button-closing-sure = Ha, xabar berilsin: { $count }
button-closing-drop = Qoralamani oʻchirish
button-closing-word-drop = Bu matnni olib tashlash
alert-closing-changed = Shu orada mijozlar soni oʻzgardi. Yana bir qarang.
alert-closing-words = Avval matnni yozing.
