question-passed-on =
    Bu savolga tayyor javobimiz yoʻq, uni xodimimizga yetkazdik. Raqami: { $number }.
    Soat { $time } gacha shu yerda javob beradi. Qoʻshadigan gapingiz boʻlsa, yozavering.
complaint-passed-on =
    Uzr soʻraymiz, bunday boʻlmasligi kerak edi. Yozganingiz uchun rahmat.
    Shikoyatingiz raqami: { $number }. Xodimimiz soat { $time } gacha shu yerda javob beradi.
    Hech narsani qaytadan tushuntirish shart emas.
ticket-added = Murojaat № { $number }: xabaringizni qoʻshib qoʻydik. Soat { $time } gacha shu yerda javob beramiz.
ticket-reopened =
    Uzr soʻraymiz, masala hali hal boʻlmabdi. Murojaat № { $number } qayta ochildi.
    Nima yetishmayapti? Shu yerga yozing, xodimimiz soat { $time } gacha javob beradi.
ticket-solved-question =
    Murojaat № { $number }: masala hal boʻldimi?
    Boʻlmagan boʻlsa, ayting — qayta ochamiz.
ticket-confirmed =
    Hal boʻlgani yaxshi boʻldi. Xizmatimizga qanday baho berasiz? 1 — yomon, 5 — aʼlo.
    Bir marta bosish kifoya, yozish shart emas.
button-solved = Ha, hal boʻldi
button-not-solved = Yoʻq, hali emas
staff-answer =
    { $staff } javob yozdi:
    { $text }

complaint-subject-question = Nimadan shikoyatingiz bor? Tanlang yoki nima boʻlganini darrov yozing.
subject-product = Mol
subject-delivery = Yetkazib berish
subject-service = Xizmat
subject-payment = Toʻlov yoki narx
subject-other = Boshqa
complaint-words-question =
    Nima boʻldi? Oʻz soʻzingiz bilan yozing, rasm yoki ovozli xabar ham boʻlaveradi.
    «{ button-complaint-send }» tugmasini bosmaguningizcha hech narsa yuborilmaydi.
complaint-draft =
    Yozib oldik. Shikoyatdagi xabarlar: { $count } ta.
    Qoʻshadigan gapingiz boʻlsa, yozavering. Shu boʻlsa, «{ button-complaint-send }» tugmasini bosing.
button-complaint-send = Shikoyatni yuborish

rating-question =
    Xizmatimizga qanday baho berasiz? 1 — yomon, 5 — aʼlo.
    Bir marta bosish kifoya, yozish shart emas.
button-stars = { $stars } ⭐
rating-thanks-high =
    Rahmat, xodimlarimizga yetkazamiz!
    Xohlasangiz, eng yoqqan narsani yozing.
rating-thanks-middle =
    Ochiq baho uchun rahmat.
    Nimani yaxshilaylik? Bir-ikki soʻz kifoya.
rating-thanks-low =
    Uzr soʻraymiz, kutganingizdek boʻlmabdi. Ochiq aytganingiz uchun rahmat.
    Nima yoqmadi? Yozing, xodimimiz soat { $time } gacha javob beradi.
button-comment-skip = Shu, boshqa gap yoʻq
comment-thanks = Rahmat, har bir soʻzni oʻqiymiz.
comment-skipped = Boʻldi. Kerak boʻlsa, bemalol yozavering.
