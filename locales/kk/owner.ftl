### What owners read: set-up, questions and answers, the spreadsheet, the shop.

## Claiming the bot, and the menu

owner-claim-how = Пәрменнен кейін бот журналындағы кодты жазыңыз, мысалы: /claim 12345678
owner-welcome =
    Енді осы боттың иесі — Сіз. Бастау үшін үш қадам:
    1. Дүкен туралы жазыңыз: /shop
    2. Клиенттер жиі қоятын сұрақтарды жауабымен жазыңыз: /faq
    3. Қызметкерлерге арнап тақырыптары бар топ ашыңыз, ботты әкімші етіп қосыңыз да, сол жерде /link жіберіңіз.
    Не жетіспейтінін кез келген уақытта /owner көрсетеді.
owner-menu =
    Дүкен: <b>{ $shop }</b>
    Қазіргі жайы:
owner-group-linked = ✅ Қызметкерлер тобы қосылған.
owner-group-missing = 🔴 Қызметкерлер тобы әлі жоқ. Ботты тақырыптары бар топқа әкімші етіп қосыңыз да, сол жерде /link жіберіңіз.
owner-faq-filled = ✅ Сұрақ-жауаптар: { $topics }
owner-faq-missing = 🔴 Әлі жауап жоқ. «{ button-faq }» батырмасын басып, біріншісін жазыңыз.
owner-hours-known = ✅ Филиалдар: { $branches }. Жұмыс уақыты жазылған.
owner-hours-missing = 🔴 Жұмыс уақыты әлі жоқ. «{ button-shop }» батырмасын басып, филиалды жұмыс уақытымен қосыңыз.
owner-phone-known = ✅ Клиенттерге арналған телефон: { $phone }
owner-phone-missing = 🔴 Телефон әлі жоқ. «{ button-shop }» батырмасын басып жазыңыз.
owner-words-wanted = Жауапты сөзбен жазыңыз. Сұрақтан шығу: /cancel
owner-too-long =
    Мәтін ұзын болып кетті. Қазір { $length } таңба, { $limit } таңба сыяды.
    Қысқартып, қайта жіберіңіз.
button-faq = Сұрақ-жауаптар
button-faq-file = Кестені жүктеп алу
button-shop = Дүкен
button-owner-keep = Жоқ, қалсын

## Questions and answers

faq-list =
    Сұрақ-жауаптар: { $topics }. Бет: { $page } / { $pages }.
    Оқу не өзгерту үшін сұрақты басыңыз.
faq-empty =
    Әлі сұрақ жоқ. Клиенттер жиі сұрайтын нәрселерді жазыңыз, бот бірден жауап береді.
    Көбін бірден қосу үшін «{ button-faq-file }» батырмасын басып, файлды толтырыңыз да, осы жерге жіберіңіз.
faq-entry =
    <b>{ $question }</b>

    { $answer }
faq-entry-alternatives = Сұрақ нұсқалары ({ $number }): { $list }
faq-not-written =
    <b>{ $question }</b>

    Бұл тілде әлі жазылмаған: { $language }.
    Әзірше клиенттерге мына тілдегісі көрсетіледі: { $instead }.
faq-ask-question =
    Сұрақты клиенттер қоятындай етіп жазыңыз. Тілі: { $language }.
    Шығу: /cancel
faq-ask-answer = Енді жауабын жазыңыз. Тілі: { $language }.
faq-there-already = Бұл сұрақ бұрыннан бар екен. Ештеңе өзгерген жоқ, міне:
faq-added =
    Сақталды, енді клиенттер осы жауапты алады.
    «{ button-faq-alternatives }» арқылы сұрақтың басқаша айтылуын қосасыз, бот оны да таниды. Басқа тілдер жоғарыдағы батырмаларда.
faq-saved = Сақталды, енді клиенттер осы жауапты алады.
faq-change-question = Жаңа сұрақты жазыңыз. Тілі: { $language }.
faq-change-answer = Жаңа жауапты жазыңыз. Тілі: { $language }.
faq-change-alternatives =
    Клиенттер мұны тағы қалай сұрайды? Әр жолға бір нұсқадан жазыңыз. Тілі: { $language }.
    Жаңа нұсқалар ескілеріне қосылады. Бәрін алып тастау үшін «-» жіберіңіз.
faq-fault-missing-question = Сұрақта сөз жоқ. Тағы бір рет жазыңыз.
faq-fault-missing-answer = Жауапта сөз жоқ. Тағы бір рет жазыңыз.
faq-fault-too-long =
    Мәтін ұзын болып кетті, { $limit } таңба сыяды.
    Қысқартып, қайта жіберіңіз.
faq-fault-too-many =
    Нұсқалар көп болып кетті, ең көбі { $limit } нұсқа болады.
    Азырақ жіберіңіз немесе ескілерін «-» арқылы алып тастаңыз.
faq-delete-question =
    Осы сұрақты жауабымен бірге өшірейік пе? Кейін қайтару мүмкін емес.
    «{ $question }»
faq-deleted = Өшірілді. Бот енді бұл жауапты бермейді.
button-faq-add = Сұрақ қосу
button-faq-question = Сұрақты өзгерту
button-faq-answer = Жауапты өзгерту
button-faq-alternatives = Нұсқа қосу
button-faq-write = Осы тілде жазу
button-faq-delete = Өшіру
button-faq-delete-sure = Иә, барлық тілде өшірілсін
button-faq-delete-one = Тек мынаны өшіру: { $language }

## The spreadsheet

spreadsheet-file =
    Барлық сұрақ пен жауап. Жолдарды өзгертіңіз не қосыңыз да, файлды осы жерге жіберіңіз: файлда жоқ сұрақтар өшіп кетпейді.
    Міндетті түрде толтырылатын бағандар: <code>language</code>, <code>question</code> және <code>answer</code>.
spreadsheet-done = Сақталды. Жаңа: { $added }, өзгергені: { $changed }, бұрынғыдай: { $same }.
spreadsheet-nothing = Ештеңе сақталған жоқ: файлда жарамды жол табылмады.
spreadsheet-problems = Түзету керек: { $number }. Түзетіп, файлды қайта жіберіңіз:
spreadsheet-problems-file = Түзету керек жерлердің бәрі.
spreadsheet-problem-unreadable = Файл оқылмады. Оны XLSX немесе CSV түрінде сақтап, қайта жіберіңіз.
spreadsheet-problem-too-big = Файл 2 МБ шегінен асып кетті. Екіге бөліп жіберіңіз.
spreadsheet-problem-too-many-rows = Алынған жолдар: { $value }. Қалғанын екінші файлмен жіберіңіз.
spreadsheet-problem-missing-column = Бірінші жолда «{ $column }» бағаны жоқ.
spreadsheet-problem-missing-question = Жол { $row }: сұрақ бос.
spreadsheet-problem-missing-answer = Жол { $row }: жауап бос.
spreadsheet-problem-unknown-language = Жол { $row }: «{ $value }» деген тілді білмейміз. Былай жазыңыз: өзбекше, қазақша, армянша немесе орысша.
spreadsheet-problem-too-long = Жол { $row }, «{ $column }» бағаны: тым ұзын. Сұраққа 300, жауапқа 3 500 таңба сыяды.
spreadsheet-problem-too-many = Жол { $row }: нұсқалар көп, ең көбі 30 нұсқа болады.
spreadsheet-problem-duplicate = Жол { $row }: «{ $value }» деген сұрақ файлда бар.

## The shop

shop-card = Дүкен: <b>{ $name }</b>
shop-card-phone = Телефон: { $phone }
shop-card-no-phone = Телефон: жазылмаған
shop-card-links =
    Сілтемелер:
    { $links }
shop-card-no-links = Сілтемелер: жазылмаған
shop-card-language = Қызметкерлер тобының тілі: { $language }
shop-card-zone = Уақыт белдеуі: { $zone }
shop-card-branches = Филиалдар: { $branches }
shop-ask-name = Дүкеннің атауын клиенттерге көрінетіндей етіп жазыңыз.
shop-ask-phone =
    Клиенттерге арналған телефонды жазыңыз, мысалы: +7 727 250-12-34
    Алып тастау үшін «-» жіберіңіз.
shop-ask-links =
    Сілтемелерді әр жолға біреуден жазыңыз: сайт, Instagram, Telegram арнасы.
    Алып тастау үшін «-» жіберіңіз.
shop-ask-language = Бот қызметкерлер тобында қай тілде жазсын?
shop-ask-zone = Дүкен қай қаланың уақытымен жұмыс істейді?
shop-zone-tashkent = Ташкент
shop-zone-almaty = Алматы
shop-zone-yerevan = Ереван
shop-zone-moscow = Мәскеу
shop-phone-not-understood =
    Нөмірді түсінбей қалдық.
    Ел кодымен жазыңыз, мысалы: +7 701 123-45-67
shop-hours-not-understood =
    Жұмыс уақытын түсінбей қалдық.
    Былай жазыңыз: 10:00-21:00, үзіліс болса: 10:00-14:00, 15:00-19:00. Демалыс күні үшін «-» жіберіңіз.
shop-ask-branch-name = Филиалдың атауы қандай? Клиенттер танитын қысқа атау жазыңыз.
shop-ask-branch-address = Мекенжайды клиенттерге көрінетіндей етіп жазыңыз.
shop-ask-branch-location =
    Картадағы орнын жіберіңіз: қыстырғыш белгісі, сосын «Геопозиция».
    Керек болмаса, «-» жіберіңіз.
shop-ask-branch-phone =
    Осы филиалдың телефонын жазыңыз, мысалы: +7 727 250-12-34
    Алып тастау үшін «-» жіберіңіз.
shop-ask-branch-hours =
    Күн сайынғы жұмыс уақытын жазыңыз, мысалы: 10:00-21:00
    Жеке күнді кейін өзгертуге болады.
shop-ask-branch-day =
    Күні: { $day }. Жұмыс уақытын жазыңыз, мысалы: 10:00-14:00, 15:00-19:00
    Демалыс күні болса, «-» жіберіңіз.
shop-ask-weekday = Қай күннің жұмыс уақытын өзгертеміз?
shop-branch-card =
    Филиал: <b>{ $name }</b>
    Мекенжай: { $address }
shop-branch-on-map = Картадағы орны: жіберілген
shop-branch-without-map = Картадағы орны: жіберілмеген
shop-branch-hours = Жұмыс уақыты:
shop-branch-no-hours = Жұмыс уақыты: жазылмаған
shop-branch-delete-question =
    Осы филиалды өшірейік пе? Клиенттер оның мекенжайы мен жұмыс уақытын енді көрмейді.
    «{ $name }»
button-shop-name = Атауын өзгерту
button-shop-phone = Телефонды өзгерту
button-shop-links = Сілтемелерді өзгерту
button-team-language = Қызметкерлер тобының тілі
button-zone = Уақыт белдеуі
button-branch = Филиал: { $name }
button-branch-add = Филиал қосу
button-branch-name = Атауын өзгерту
button-branch-address = Мекенжайды өзгерту
button-branch-location = Картадағы орны
button-branch-phone = Телефонды өзгерту
button-branch-hours = Күн сайынғы жұмыс уақыты
button-branch-day = Бір күннің жұмыс уақыты
button-branch-delete = Филиалды өшіру
button-branch-delete-sure = Иә, өшірілсін
