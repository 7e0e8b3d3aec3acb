question-passed-on =
    Bu savolga tayyor javobimiz yoʻq, uni xodimimizga yetkazdik. Raqami: { $number }.
    Javobni { $time } gacha shu yerda olasiz. Qoʻshadigan gapingiz boʻlsa, yozavering.
complaint-passed-on =
    Uzr soʻraymiz, bunday boʻlmasligi kerak edi. Yozganingiz uchun rahmat.
    Shikoyatingiz raqami: { $number }. Xodimimiz { $time } gacha shu yerda javob beradi.
    Hech narsani qaytadan tushuntirish shart emas.
ticket-added = Murojaat № { $number }: xabaringizni qoʻshib qoʻydik. Shu yerda { $time } gacha javob beramiz.
ticket-reopened =
    Uzr soʻraymiz, masala hali hal boʻlmabdi. Murojaat № { $number } qayta ochildi.
    Nima hal boʻlmadi? Shu yerga yozing, xodimimiz { $time } gacha javob beradi.
ticket-solved-question =
    Murojaat № { $number }: masala hal boʻldimi?
    Boʻlmagan boʻlsa, ayting — qayta ochamiz.
ticket-confirmed =
    Hal boʻlganidan xursandmiz. Xizmatimizga qanday baho berasiz? 1 — yomon, 5 — aʼlo.
    Bir marta bosish kifoya, yozish shart emas.
button-solved = Ha, hal boʻldi
button-not-solved = Yoʻq, hali emas
staff-answer =
    { $staff } javob yozdi:
    { $text }

complaint-subject-question = Nimadan shikoyatingiz bor? Tanlang yoki nima boʻlganini darrov yozing.
subject-product = Mahsulot
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
complaint-full =
    Bu xabar sigʻmadi: bitta shikoyatga { $count } ta xabar sigʻadi.
    «{ button-complaint-send }» tugmasini bosing, qolganini shundan keyin yozing: oʻsha murojaatga qoʻshib qoʻyamiz.
button-complaint-send = Shikoyatni yuborish

rating-question =
    Xizmatimizga qanday baho berasiz? 1 — yomon, 5 — aʼlo.
    Bir marta bosish kifoya, yozish shart emas.
button-stars = { $stars } ⭐
rating-thanks-high =
    Rahmat, xodimlarimizga yetkazamiz!
    Xohlasangiz, eng koʻp nima yoqqanini yozing.
rating-thanks-middle =
    Bahongiz uchun rahmat.
    Nimani yaxshilaylik? Bir-ikki soʻz kifoya.
rating-thanks-low =
    Uzr soʻraymiz, kutganingizdek boʻlmabdi. Ochiq aytganingiz uchun rahmat.
    Nima yoqmadi? Yozing, xodimimiz { $time } gacha javob beradi.
button-comment-skip = Boshqa gapim yoʻq
comment-thanks = Rahmat, har bir soʻzni oʻqiymiz.
comment-skipped = Boʻldi. Kerak boʻlsa, bemalol yozavering.

button-request-call-back = Menga qoʻngʻiroq qiling
button-request-hold-item = Mahsulotni olib qoʻying
button-request-bring = Yetkazib bering
request-call-back-question = Qachon va qaysi raqamga qoʻngʻiroq qilaylik? Shu yerga yozing.
request-call-back-known =
    Qachon qoʻngʻiroq qilaylik? Raqamingiz: { $phone }.
    Boshqa raqam qulayroq boʻlsa, uni ham yozing.
request-hold-item-question = Nimani, qaysi doʻkonda olib qoʻyaylik? Mahsulot va oʻlchamini yozing, rasmi ham boʻlaveradi.
request-bring-question = Nimani, qayerga yetkazib beraylik? Mahsulot va manzilni yozing.
button-request-now = Imkon boʻlishi bilan
request-passed-on =
    Iltimosingizni xodimimizga yetkazdik. Murojaat raqami: { $number }.
    Shu yerda { $time } gacha javob beramiz. Qoʻshadigan gapingiz boʻlsa, yozavering.
subject-call-back = Qoʻngʻiroq qilish
subject-hold-item = Olib qoʻyish
subject-bring = Yetkazib berish
