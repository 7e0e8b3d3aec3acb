clock-half =
    ⏳ Murojaat № { $number }: mijoz { $since } dan beri kutyapti.
    Javob muddati: { $time }.
clock-most =
    ⏳ Murojaat № { $number }: vaqt oz qoldi, mijoz { $since } dan beri kutyapti.
    Javob muddati: { $time }.
clock-due =
    🔴 Murojaat № { $number }: { $time } gacha javob berishni vaʼda qilganmiz, hali javob yoʻq.
    Mijoz { $since } dan beri kutyapti.
clock-limit =
    🔴 Murojaat № { $number }: mijoz kutayotganiga { $waited } boʻldi, javob esa hamon yoʻq.
    Vaʼda qilingan vaqt: { $time }.
clock-half-many = ⏳ Vaqtning yarmi oʻtdi. Javob kutayotgan murojaatlar: { $count } ta
clock-most-many = ⏳ Vaqt oz qoldi. Javob kutayotgan murojaatlar: { $count } ta
clock-due-many = 🔴 Vaʼda qilingan vaqt oʻtdi. Javob kutayotgan murojaatlar: { $count } ta
clock-limit-many = 🔴 Juda uzoq kutishyapti. Javobsiz murojaatlar: { $count } ta
clock-line = № { $number } · { $kind } · { $since } dan beri kutyapti, javob muddati: { $time }
clock-rest = Yana murojaatlar: { $count } ta
clock-on-duty = Navbatchi: { $names }
clock-free = Hali hech kim olmagan
clock-returned = 🔴 Murojaat № { $number } yana navbatda. Undan javob boʻlmadi: { $name }. Kim oladi?
clock-minutes = { $minutes } daqiqa
clock-hours = { $hours } soat
button-take-over = Oʻzim olaman
button-take-over-number = Oʻzim olaman: № { $number }
button-who-on-duty = Kim navbatchi
alert-taken-over = Murojaat № { $number } endi sizda. Javobni uning kartochkasi turgan joyda yozing.
alert-yours-already = Murojaat № { $number } allaqachon sizda.
alert-answered-already = Murojaat № { $number }: shu orada javob yozildi.
alert-on-duty = Hozir navbatchi: { $names }
alert-nobody-on-duty = Hozir navbatchi yoʻq. Bizda ishlaydiganlar: { $names }

truth-closed =
    { $now }.
    Xabaringizni oldik, murojaat raqami: { $number }. Doʻkon ochilishi bilan xodimimiz shu yerda javob beradi, iloji boʻlsa, undan oldin ham.
truth-queue-minutes =
    Kechirasiz, hali javob bera olmadik. Navbatdagi oʻrningiz: { $place }.
    Taxminan { $minutes } daqiqadan keyin shu yerda javob beramiz.
truth-queue-time =
    Kechirasiz, hali javob bera olmadik. Navbatdagi oʻrningiz: { $place }.
    Shu yerda { $time } gacha javob beramiz.
truth-queue =
    Kechirasiz, hali javob bera olmadik. Navbatdagi oʻrningiz: { $place }.
    Navbatingiz saqlangan, xodimimiz shu yerda javob beradi.
