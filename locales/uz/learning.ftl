button-learning = Javobsiz savollar
button-coverage = Bot qanday javob beryapti

learning-weekly = <b>Savol-javoblar, oxirgi 7 kun</b>
learning-head =
    Mijozlar shularni soʻradi, tayyor javob esa yoʻq edi. Raqam — necha kishi soʻragani.
    Qanday soʻrashganini koʻrish uchun qatorni bosing.
learning-none = Bir necha kishi soʻrab, javob ololmagan savol yoʻq. Paydo boʻlsa, dushanba kuni aytamiz.
learning-cluster = Soʻraganlar: { $people } kishi, oxirgi 7 kunda: { $week } kishi. Til: { $language }.
learning-phrasing = • «{ $text }»
learning-answer =
    Xodimning javobi:
    { $text }
learning-about = Mavzu: { $name }. Bu haqda qanday soʻz bilan soʻrashmasin, bot endi javob beradi.
learning-about-chosen = Mavzu: { $name }. Tanlagan javobingizning mavzusi hali boʻlmasa, bu haqda qanday soʻz bilan soʻrashmasin, bot shuni beradi.
button-learning-add = Javoblarga qoʻshish
button-learning-as = Javobi bor: tanlash
button-learning-decline = Qoʻshmaslik
button-learning-ways = Boshqacha aytilgani: { $count }
alert-learning-declined = Boʻldi, bu haqda boshqa soʻramaymiz.

learning-draft = Savol-javoblarda shunday koʻrinadi:
learning-draft-personal = Javobni yana bir oʻqib chiqing: unda raqam, havola yoki ism bor, uni hamma mijoz koʻradi.
learning-draft-change = Javobni oʻzgartirish uchun boshqasini yozing. Chiqish: /cancel
learning-draft-unanswered =
    Savol: «{ $question }»
    Bunga hali soʻz bilan javob berilmagan. Javobni yozing. Til: { $language }.
    Chiqish: /cancel
button-learning-save = Saqlash

learning-choose =
    Bunga qaysi savolning javobi mos?
    Bot endi uni shu soʻzlardan ham topadi:
learning-way =
    Mijozlar shunday yozdi:
    «{ $words }»
    va shuni tanladi: «{ $question }».
    Bunday yozganlar: { $people } kishi. Bot bunga darhol javob bersinmi?
learning-ways-none = Bu yerda hozircha hal qilinadigan narsa yoʻq.
button-way-yes = Ha, darhol javob bersin
button-way-no = Yoʻq, bu boshqa savol
alert-way-added = Qoʻshildi. Endi bot bu soʻzlarni biladi.

coverage-head = <b>Mijozlarga qanday javob berildi</b>, oxirgi { $days } kun
coverage-none = Bu kunlarda hech kim hech narsa soʻramadi.
coverage-asked = Soʻralgan savollar: { $value }
coverage-at-once = Darhol javob berilgani: { $value }
coverage-helped = • shundan yordam bergani: { $value }
coverage-not-helped = • shundan yordam bermagani: { $value }
coverage-offered = Javob tanlash taklif qilingani: { $value }
coverage-picked = • shundan javob tanlangani: { $value }
coverage-handed-over = Xodimga yetkazilgani: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = Tillar boʻyicha, shundan nechtasiga darhol javob berilgan:
coverage-subjects = Eng koʻp soʻralgani, shundan nechtasiga darhol javob berilgan:
coverage-line = • { $name }: { $asked }, darhol: { $value }
coverage-verdicts = Shikoyatga oʻxshagan xabarlar, xodimlar qaroricha: shikoyat — { $complaints }, boshqa gap — { $others }.
button-coverage-days = { $days } kun
