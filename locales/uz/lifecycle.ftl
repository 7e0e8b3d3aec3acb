### Tabriklar: mijoz nimani oʻqiydi, doʻkon egasi nimani koʻradi.

## Birthdays

greeting-birthday =
    { $name }, tugʻilgan kuningiz bilan tabriklaymiz! 🎂
    Sogʻliq va xursandchilik tilaymiz. Sovgʻamiz — { $gift }, promokod: <code>{ $code }</code>
    Kassada aytsangiz kifoya. Oxirgi kuni — { $date }.
greeting-birthday-nameless =
    Tugʻilgan kuningiz bilan tabriklaymiz! 🎂
    Sogʻliq va xursandchilik tilaymiz. Sovgʻamiz — { $gift }, promokod: <code>{ $code }</code>
    Kassada aytsangiz kifoya. Oxirgi kuni — { $date }.
greeting-birthday-simple =
    { $name }, tugʻilgan kuningiz bilan tabriklaymiz! 🎂
    Sogʻliq va xursandchilik tilaymiz. Biz bilan ekaningiz uchun rahmat.
greeting-birthday-simple-nameless =
    Tugʻilgan kuningiz bilan tabriklaymiz! 🎂
    Sogʻliq va xursandchilik tilaymiz. Biz bilan ekaningiz uchun rahmat.
greeting-hint =
    Bir haftadan keyin tugʻilgan kuningiz!
    Shu kunga biror narsa tanlamoqchi boʻlsangiz, shu yerga yozing, yordam beramiz.
gift-discount = { $value } chegirma
button-greeting-code = QR-kodni koʻrsatish

## Other occasions

greeting-anniversary =
    Siz bilan tanishganimizga bir yil boʻldi. Bizni tanlaganingiz uchun rahmat!
    Aytadigan gapingiz boʻlsa, shu yerga yozing, hammasini oʻqiymiz.
greeting-welcome-1 =
    Obuna boʻlganingiz uchun rahmat!
    Istalgan savolni shu yerga yozing: koʻp soʻraladiganiga darrov javob beramiz, qolganiga xodimimiz javob beradi.
greeting-welcome-2 =
    Doʻkonga kelmoqchimisiz? Ish vaqti, manzil va telefon doim shu yerda.
    Chat ostidagi «{ button-menu-info }» tugmasini bosing.
greeting-welcome-3 =
    Bizda sizga hammasi yoqyaptimi? Yaxshisini ham, yomonini ham yozing, hammasini oʻqiymiz.
    Chat ostidagi «{ button-menu-feedback }» tugmasini bosing.
greeting-holiday-new-year =
    Yangi yilingiz muborak boʻlsin! Tinchlik va xursandchilik tilaymiz.
    Biz bilan ekaningiz uchun rahmat.
greeting-holiday-christmas = Rojdestvo bayrami muborak boʻlsin! Xonadoningizga tinchlik va iliqlik tilaymiz.
greeting-holiday-womens-day = 8-mart bayrami muborak boʻlsin! Bahoriy kayfiyat va quvonch tilaymiz.
greeting-holiday-ramazon = Ramazon hayiti muborak boʻlsin! Xonadoningizga tinchlik va baraka tilaymiz.
greeting-holiday-navruz = Navroʻz bayrami muborak boʻlsin! Bahor quvonch va baraka olib kelsin.
greeting-holiday-nauryz = Navroʻz bayrami muborak boʻlsin! Bahor quvonch va baraka olib kelsin.
greeting-holiday-qurbon = Qurbon hayiti muborak boʻlsin! Xonadoningizga tinchlik va baraka tilaymiz.
greeting-holiday-vardavar = Vardavar bayrami muborak boʻlsin! Yorugʻ va quvnoq kun tilaymiz.
greeting-holiday-independence-uz = Oʻzbekistonning Mustaqillik kuni muborak boʻlsin! Xonadoningizga tinchlik va farovonlik tilaymiz.
greeting-holiday-independence-am = Armanistonning Mustaqillik kuni muborak boʻlsin! Xonadoningizga tinchlik va farovonlik tilaymiz.
greeting-holiday-independence-kz = Qozogʻistonning Mustaqillik kuni muborak boʻlsin! Xonadoningizga tinchlik va farovonlik tilaymiz.

## Holidays by name

holiday-new-year = Yangi yil
holiday-christmas = Arman Rojdestvosi
holiday-womens-day = 8-mart
holiday-ramazon = Ramazon hayiti
holiday-navruz = Navroʻz
holiday-nauryz = Nauriz (Qozogʻiston)
holiday-qurbon = Qurbon hayiti
holiday-vardavar = Vardavar
holiday-independence-uz = Oʻzbekiston mustaqilligi
holiday-independence-am = Armaniston mustaqilligi
holiday-independence-kz = Qozogʻiston mustaqilligi

## What the owner sets

greetings-head = <b>Tabriklar</b>
greetings-birthdays-on = ✅ Tugʻilgan kun bilan tabriklash vaqti: { $time }
greetings-birthdays-off = Tugʻilgan kun bilan tabriklamayapmiz.
greetings-late =
    { $days ->
        [0] Bot oʻchib qolgan boʻlsa, kechikkan tabrikni yubormaymiz.
        [one] Bot oʻchib qolgan boʻlsa, tabrik koʻpi bilan { $days } kunga kechikishi mumkin.
       *[other] Bot oʻchib qolgan boʻlsa, tabrik koʻpi bilan { $days } kunga kechikishi mumkin.
    }
greetings-leap = 29-fevralda tugʻilganlarni oddiy yilda { $date } tabriklaymiz.
greetings-gift = Sovgʻa: { $gift }. Promokod { $days } kun amal qiladi.
greetings-no-gift = Sovgʻa: yoʻq
greetings-hints-on = Bir hafta oldin eslatish: ha
greetings-hints-off = Bir hafta oldin eslatish: yoʻq
greetings-anniversary-on = Tanishuvga bir yil: tabriklaymiz
greetings-anniversary-off = Tanishuvga bir yil: tabriklamaymiz
greetings-welcome-on = Yangi obunachilarga darrov, 3 va 10 kundan keyin yozamiz.
greetings-welcome-off = Yangi obunachilarga yozmaymiz.
greetings-holidays = Yoqilgan bayramlar: { $number } ta
greetings-skipped-late = 🔴 Soʻnggi 30 kunda bot oʻchib qolgani uchun tabriksiz qolgan: { $number } kishi
greetings-skipped-complaint = Soʻnggi 30 kunda ochiq shikoyati borligi uchun tabriksiz qolgan: { $number } kishi
greetings-skipped-unreachable = Soʻnggi 30 kunda botni bloklagani uchun tabriksiz qolgan: { $number } kishi
greetings-hour-question = Soat nechada tabriklaymiz? Doʻkon vaqti bilan.
greetings-late-question = Bot oʻchib qolgan boʻlsa, tabrik necha kunga kechikishi mumkin? Ulgurmaganlarni keyingi yil tabriklaymiz.
greetings-gift-question = Tugʻilgan kunga nima sovgʻa qilamiz?
greetings-gift-ask-sum = Chegirma summasini yozing, masalan: { $example }
greetings-gift-ask-words = Sovgʻani soʻz bilan yozing, masalan: bir finjon kofe. Til: { $language }.
greetings-gift-unfit = Bunday summa toʻgʻri kelmaydi. Uni raqam bilan yozing, masalan: 50000
greetings-days-question = Promokod necha kun amal qiladi?
greetings-coming-head = Yaqin 30 kundagi tugʻilgan kunlar:
greetings-coming-line = • { $date }: { $name }, { $language }
greetings-coming-nobody = Yaqin 30 kunda tabriklaydigan odam yoʻq.
greetings-preview-head = Qaysi tabrikni koʻrsatamiz? Matnini oʻzgartirish mumkin.
greetings-preview-language = «{ $text }»: qaysi tilda koʻrsatamiz?
button-greetings = Tabriklar
button-greetings-birthdays-on = Tabriklarni yoqish
button-greetings-birthdays-off = Tabriklarni oʻchirish
button-greetings-hour = Tabrik vaqti
button-greetings-late = Bot oʻchib qolgan boʻlsa
button-greetings-leap = 29-fevralda tugʻilganlar
button-greetings-gift = Sovgʻa
button-greetings-days = Promokod muddati
button-greetings-hints = Bir hafta oldin eslatish
button-greetings-coming = Navbatdagilar
button-greetings-preview = Tabrik matnlari
button-greetings-words = Matnni oʻzgartirish
button-greetings-holidays = Bayramlar
button-greetings-anniversary = Tanishuvga bir yil
button-greetings-welcome = Yangi obunachilarga
button-gift-none = Sovgʻasiz
button-gift-sum = Summali chegirma
button-gift-words = Sovgʻa: { $language }

## Holidays as the owner sets them

holidays-list = Obunachilarni tabriklash mumkin boʻlgan bayramlar. Yoqilganlari ✅ bilan belgilangan.
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Tabriklash vaqti: { $time }
holiday-card-off = Tabrik oʻchirilgan.
holiday-card-day = Yaqin sana: { $date }
holiday-card-day-unsure =
    Yaqin sana: { $date }
    🔴 Sana oldindan hisoblangan. Tasdiqlang yoki oʻzgartiring, aks holda tabriklamaymiz.
holiday-card-no-day = 🔴 Sana nomaʼlum. «{ button-holiday-day }» tugmasini bosing.
holiday-card-languages = Obunachilar tili: { $languages }
holiday-card-no-languages = 🔴 Obunachilar tilini tanlang.
holiday-card-texts = Matni yozilgan: { $languages }
holiday-card-no-texts = 🔴 Hali matn yoʻq. Tilni tanlab, yozing.
holiday-ask-name = Bayramning nomi qanday? Uni faqat siz koʻrasiz.
holiday-ask-day =
    Sanani yozing, masalan: 21.03
    Faqat bir yil uchun: 21.03.2027
holiday-ask-text = Tabrikni yozing. Til: { $language }.
holiday-day-not-understood = Sanani tushuna olmadik. Shunday yozing: 21.03 yoki 21.03.2027
holiday-delete-question = «{ $name }» bayramini oʻchiraylikmi? Bu bayramda tabrik boshqa bormaydi.
holiday-question =
    «{ $holiday }»: hisobimizcha, sanasi { $date }. Toʻgʻrimi?
    Javob bermasangiz, hech kimni tabriklamaymiz.
alert-holiday-incomplete = Hozircha yoqib boʻlmaydi: tillarni tanlang va tabrik matnini yozing.
button-holiday-on = Yoqish
button-holiday-off = Oʻchirib qoʻyish
button-holiday-confirm = Sana toʻgʻri
button-holiday-day = Sanani oʻzgartirish
button-holiday-preview = Tabrikni koʻrish
button-holiday-text = Matn: { $language }
button-holiday-add = Oʻz bayramingizni qoʻshish
button-holiday-delete = Bayramni oʻchirish
button-holiday-delete-sure = Ha, oʻchirilsin

## The texts that may be worded anew

text-greeting-birthday = Tugʻilgan kun
text-greeting-birthday-nameless = Tugʻilgan kun, ismsiz
text-greeting-birthday-simple = Tugʻilgan kun, sovgʻasiz
text-greeting-birthday-simple-nameless = Sovgʻasiz, ismsiz tabrik
text-greeting-hint = Tugʻilgan kungacha bir hafta
text-greeting-anniversary = Tanishuvga bir yil
text-greeting-welcome-1 = Yangi obunachilarga: darrov
text-greeting-welcome-2 = Yangilarga: 3 kundan keyin
text-greeting-welcome-3 = Yangilarga: 10 kundan keyin
text-greeting-holiday-new-year = { holiday-new-year }
text-greeting-holiday-christmas = { holiday-christmas }
text-greeting-holiday-womens-day = { holiday-womens-day }
text-greeting-holiday-ramazon = { holiday-ramazon }
text-greeting-holiday-navruz = { holiday-navruz }
text-greeting-holiday-nauryz = { holiday-nauryz }
text-greeting-holiday-qurbon = { holiday-qurbon }
text-greeting-holiday-vardavar = { holiday-vardavar }
text-greeting-holiday-independence-uz = { holiday-independence-uz }
text-greeting-holiday-independence-am = { holiday-independence-am }
text-greeting-holiday-independence-kz = { holiday-independence-kz }
