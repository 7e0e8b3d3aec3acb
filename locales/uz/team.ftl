error-last-owner = Botning egasi boʻlishi kerak. Avval yana bir kishini doʻkon egasi qilib belgilang.

role-staff = xodim
role-manager = boshqaruvchi
role-owner = doʻkon egasi

team-list =
    Jamoa: { $number } kishi
    { $list }

    Vazifasini yoki smenalarini oʻzgartirish, ishini tugatish uchun ismni bosing.
team-member = { $name } — { $role }
team-member-on-duty = { $name } — { $role }, { $time } dan beri navbatchi
team-owner-question =
    Doʻkon egasi qilib belgilaylikmi? { $name }
    U siz qila oladigan hamma ishni qila oladi: ommaviy xabarlar, huquqlar, mijozlar maʼlumotlari.
team-dismiss-question =
    Bu yerdagi ishi tugatilsinmi? { $name }
    Huquqlari va smenalari darhol oʻchadi. Telegram guruhidan oʻzingiz chiqarasiz.
button-team = Jamoa
button-role-staff = Xodim qilish
button-role-manager = Boshqaruvchi qilish
button-role-owner = Doʻkon egasi qilish
button-role-owner-sure = Ha, doʻkon egasi boʻlsin
button-dismiss = Ishini tugatish
button-dismiss-sure = Ha, tugatilsin
button-shifts = Smenalar
button-invite = Xodim chaqirish

invite-role =
    Yangi xodimning vazifasi qanday boʻladi?
    Xodim mijozlarga javob beradi. Boshqaruvchi smenalarni ham tuzadi, uzoq kutib qolgan mijozlardan ham xabar topadi.
invite-ready =
    Havola pastda. Uni faqat oʻsha xodimga yuboring: kim birinchi ochsa, oʻsha jamoaga kiradi.
invite-text =
    «{ $shop }» doʻkoni jamoasiga chaqiramiz. Vazifa: { $role }.
    { $link }
    Havola bir marta ishlaydi, muddati: { $time }.
invite-withdrawn = Havola bekor qilindi, endi u bilan hech kim kira olmaydi.
button-invite-staff = Xodim
button-invite-manager = Boshqaruvchi
button-invite-withdraw = Havolani bekor qilish
join-welcome =
    «{ $shop }» doʻkoni jamoasiga xush kelibsiz! Vazifangiz: { $role }.
    Navbatchilikni boshlash — /on, tugatish — /off, hozir kim navbatchi — /duty
join-already = Siz allaqachon jamoadasiz. Vazifangiz: { $role }.
join-group =
    Mijozlarga xodimlar guruhida javob beramiz: { $link }
    Bu havola faqat siz uchun.
join-ask-for-group = Mijozlarga xodimlar guruhida javob beramiz. Doʻkon egasidan sizni oʻsha yerga qoʻshishni soʻrang.
join-used = Bu havola ishlatilgan yoki muddati oʻtgan. Shu yerda ishlasangiz, doʻkon egasidan yangisini soʻrang.

duty-on = Endi siz navbatchisiz. Tugatish: /off
duty-on-already = Siz allaqachon navbatchisiz. Tugatish: /off
duty-off = Navbatchiligingiz tugadi. Nimalar ochiq qolganini jamoaga yozamiz.
duty-off-already = Siz hozir navbatchi emassiz. Boshlash: /on
duty-now =
    Hozir navbatchi:
    { $list }
duty-nobody = Hozir navbatchi yoʻq. Boshlash: /on
duty-next = Keyingi navbatchi: { $name }, { $time }

shifts-week =
    Haftalik smenalar:
    { $list }

    Smena qoʻshish yoki olib tashlash uchun ismni bosing.
shifts-none = Hali smenalar yoʻq. Ismni bosib, birinchisini qoʻshing: navbatchilik shular boʻyicha boshlanadi va tugaydi.
shifts-of =
    Smenalar: <b>{ $name }</b>
    Olib tashlash uchun smenani bosing.
shifts-of-nobody =
    Smenalar: <b>{ $name }</b>
    Hali bittasi ham yoʻq.
shifts-ask-days = Qaysi kunlari ishlaydi? { $name }
shifts-ask-hours =
    Kunlar: { $days }
    Qaysi vaqtdan qaysi vaqtgacha ekanini yozing, masalan: 09:00-18:00
    Bir nechta boʻlsa: 09:00-13:00, 17:00-21:00. Yarim tundan oʻtsa: 20:00-02:00
shifts-hours-not-understood = Vaqtni tushuna olmadik. Shunday yozing: 09:00-18:00
shifts-remove-question =
    Bu smena olib tashlansinmi? { $name }
    { $day }, { $hours }
button-shift = { $day }, { $hours }
button-shift-add = Smena qoʻshish
button-shift-days-done = Endi soatlari
button-shift-remove = Ha, olib tashlansin

handover-ended = Navbatchiligi tugadi: { $names }
handover-nothing = ✅ Ochiq murojaat yoʻq.
handover-open = Ochiq murojaatlar: { $open } ta. Javob kutayotgan mijozlar: { $waiting } kishi.
handover-waiting = ⏳ № { $number }: javob muddati { $time }
handover-late = 🔴 № { $number }: javob muddati { $time } edi
handover-promise = Vaʼda, № { $number }, { $time } ({ $name })
handover-promise-in-words = Vaʼda, № { $number }, { $time } ({ $name }): { $text }
handover-more = Bulardan tashqari: { $number } ta
handover-to = Hozir navbatchi: { $names }
handover-to-next = Keyingi navbatchi: { $name }, { $time }
handover-to-nobody = Hozir navbatchi yoʻq.
