button-learning = Javobsiz savollar
button-coverage = Bot qanday javob beryapti

learning-weekly = <b>Savol va javoblar, oxirgi 7 kun</b>
learning-head =
    Mijozlar shularni soʻradi, tayyor javob esa yoʻq edi. Raqam — necha kishi soʻragani.
    Qanday soʻrashganini koʻrish uchun qatorni bosing.
learning-none = Bir necha kishi soʻrab, javob topilmagan savol yoʻq. Chiqib qolsa, dushanba kuni aytamiz.
learning-cluster = Soʻraganlar: { $people } kishi, oxirgi 7 kunda: { $week } kishi. Til: { $language }.
learning-phrasing = • «{ $text }»
learning-answer =
    Xodimning javobi:
    { $text }
learning-about = Mavzu: { $name }. Bot bunga endi qanday soʻz bilan soʻralsa ham javob beradi.
learning-about-chosen = Mavzu: { $name }. Javobning mavzusi hali boʻlmasa, bot uni shu haqda qanday soʻz bilan soʻralsa ham beradi.
button-learning-add = Javoblarga qoʻshish
button-learning-as = Javobi bor: tanlash
button-learning-decline = Qoʻshmaslik
button-learning-ways = Boshqacha aytilgani: { $count }
alert-learning-declined = Boʻldi, bu haqda boshqa soʻramaymiz.

learning-draft = Savol va javoblarda bu shunday turadi:
learning-draft-personal = Javobni yana bir oʻqib chiqing: unda raqam, havola yoki ism bor, uni hamma mijoz koʻradi.
learning-draft-change = Javobni oʻzgartirish uchun boshqasini yozing. Chiqish: /cancel
learning-draft-unanswered =
    Savol: «{ $question }»
    Bunga hali soʻz bilan javob berilmagan. Javobni yozing. Til: { $language }.
    Chiqish: /cancel
button-learning-save = Saqlash

learning-choose =
    Bu savolga qaysi javob toʻgʻri keladi?
    Bot endi uni shu soʻzlardan ham topadi:
learning-way =
    Mijozlar shunday yozdi:
    «{ $words }»
    va shuni tanladi: «{ $question }».
    Necha kishi: { $people }. Bunday soʻzlarga darhol javob beraylikmi?
learning-ways-none = Bu yerda hozircha hal qiladigan ish yoʻq.
button-way-yes = Ha, darhol javob berilsin
button-way-no = Yoʻq, bu boshqa savol
alert-way-added = Qoʻshildi. Endi bot bu soʻzlarni biladi.

coverage-head = <b>Mijozlarga qanday javob berildi</b>, kun: { $days }
coverage-none = Bu kunlarda hech kim hech narsa soʻramadi.
coverage-asked = Soʻralgan savollar: { $value }
coverage-at-once = Darhol javob olganlar: { $value }
coverage-helped = • shundan foydasi tekkani: { $value }
coverage-not-helped = • shundan foydasi tegmagani: { $value }
coverage-offered = Tanlash uchun variant olganlar: { $value }
coverage-picked = • shundan javobni tanlagani: { $value }
coverage-handed-over = Xodimga yetkazilgani: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = Tillar boʻyicha, nechtasi darhol javob olgani bilan:
coverage-subjects = Eng koʻp soʻralgani, nechtasi darhol javob olgani bilan:
coverage-line = • { $name }: { $asked }, darhol: { $value }
coverage-verdicts = Shikoyatga oʻxshagani, xodimlar aytishicha: shikoyat — { $complaints }, boshqa gap — { $others }.
button-coverage-days = Kun: { $days }
