### Құттықтаулар: клиент не оқиды, дүкен иесі не көреді.

## Birthdays

greeting-birthday =
    { $name }, туған күніңіз құтты болсын! 🎂
    Денсаулық пен қуаныш тілейміз. Сыйлығымыз — { $gift }, промокод: <code>{ $code }</code>
    Кассада айтсаңыз болғаны. Соңғы күні — { $date }.
greeting-birthday-nameless =
    Туған күніңіз құтты болсын! 🎂
    Денсаулық пен қуаныш тілейміз. Сыйлығымыз — { $gift }, промокод: <code>{ $code }</code>
    Кассада айтсаңыз болғаны. Соңғы күні — { $date }.
greeting-birthday-simple =
    { $name }, туған күніңіз құтты болсын! 🎂
    Денсаулық пен қуаныш тілейміз. Бізбен бірге болғаныңызға рақмет.
greeting-birthday-simple-nameless =
    Туған күніңіз құтты болсын! 🎂
    Денсаулық пен қуаныш тілейміз. Бізбен бірге болғаныңызға рақмет.
greeting-hint =
    Бір аптадан кейін туған күніңіз!
    Сол күнге бірдеңе таңдағыңыз келсе, осы жерге жазыңыз, көмектесеміз.
gift-discount = { $value } жеңілдік
button-greeting-code = QR-кодты көрсету

## Other occasions

greeting-anniversary =
    Бізбен танысқаныңызға бір жыл болды. Бізді таңдағаныңызға рақмет!
    Айтарыңыз болса, осы жерге жазыңыз, бәрін оқимыз.
greeting-welcome-1 =
    Жазылғаныңызға рақмет!
    Кез келген сұрағыңызды осы жерге жазыңыз: жиі қойылатынына бірден жауап береміз, қалғанына қызметкеріміз жауап береді.
greeting-welcome-2 =
    Бізге келуді ойлап жүрсіз бе? Жұмыс уақыты, мекенжай және телефон әрқашан осында.
    Чаттың астындағы «{ button-menu-info }» батырмасын басыңыз.
greeting-welcome-3 =
    Бізде бәрі көңіліңізден шығып жүр ме? Жақсысын да, жаманын да жазыңыз, бәрін оқимыз.
    Чаттың астындағы «{ button-menu-feedback }» батырмасын басыңыз.
greeting-holiday-new-year =
    Жаңа жылыңыз құтты болсын! Амандық пен қуаныш тілейміз.
    Бізбен бірге болғаныңызға рақмет.
greeting-holiday-christmas = Рождество мерекесі құтты болсын! Шаңырағыңызға тыныштық пен жылу тілейміз.
greeting-holiday-womens-day = 8 наурыз мерекесі құтты болсын! Көктемнің шуағы мен қуанышын тілейміз.
greeting-holiday-ramazon = Ораза айт құтты болсын! Шаңырағыңызға амандық пен береке тілейміз.
greeting-holiday-navruz = Наурыз мерекесі құтты болсын! Көктем қуаныш пен береке әкелсін.
greeting-holiday-nauryz = Наурыз мейрамы құтты болсын! Ұлыс оң болсын, ақ мол болсын.
greeting-holiday-qurbon = Құрбан айт құтты болсын! Шаңырағыңызға амандық пен береке тілейміз.
greeting-holiday-vardavar = Вардавар мерекесі құтты болсын! Жарқын да көңілді күн тілейміз.
greeting-holiday-independence-uz = Өзбекстанның Тәуелсіздік күні құтты болсын! Шаңырағыңызға амандық пен қуаныш тілейміз.
greeting-holiday-independence-am = Арменияның Тәуелсіздік күні құтты болсын! Шаңырағыңызға амандық пен қуаныш тілейміз.
greeting-holiday-independence-kz = Қазақстанның Тәуелсіздік күні құтты болсын! Шаңырағыңызға амандық пен қуаныш тілейміз.

## Holidays by name

holiday-new-year = Жаңа жыл
holiday-christmas = Армян Рождествосы
holiday-womens-day = 8 наурыз
holiday-ramazon = Ораза айт
holiday-navruz = Наурыз (21 наурыз)
holiday-nauryz = Наурыз мейрамы
holiday-qurbon = Құрбан айт
holiday-vardavar = Вардавар
holiday-independence-uz = Өзбекстан тәуелсіздігі
holiday-independence-am = Армения тәуелсіздігі
holiday-independence-kz = Қазақстан тәуелсіздігі

## What the owner sets

greetings-head = <b>Құттықтаулар</b>
greetings-birthdays-on = ✅ Туған күнмен құттықтау уақыты: { $time }
greetings-birthdays-off = Туған күнмен құттықтамаймыз.
greetings-late = Бот өшіп қалса, құттықтау кешігуі мүмкін: ең көбі { $days } күн
greetings-leap = 29 ақпанда туғандарды ол күн жоқ жылдары { $date } құттықтаймыз.
greetings-gift = Сыйлық: { $gift }. Промокод мерзімі: { $days } күн
greetings-no-gift = Сыйлық: жоқ
greetings-hints-on = Бір апта бұрын еске салу: иә
greetings-hints-off = Бір апта бұрын еске салу: жоқ
greetings-anniversary-on = Танысқанға бір жыл: құттықтаймыз
greetings-anniversary-off = Танысқанға бір жыл: құттықтамаймыз
greetings-welcome-on = Жаңа жазылғандарға бірден, 3 және 10 күннен кейін жазамыз.
greetings-welcome-off = Жаңа жазылғандарға жазбаймыз.
greetings-holidays = Қосылған мерекелер: { $number }
greetings-skipped-late = 🔴 Соңғы 30 күнде бот өшіп қалғандықтан құттықтай алмадық: { $number } адам
greetings-skipped-complaint = Соңғы 30 күнде ашық шағымы болғандықтан құттықтамадық: { $number } адам
greetings-skipped-unreachable = Соңғы 30 күнде ботты бұғаттағандықтан құттықтай алмадық: { $number } адам
greetings-hour-question = Сағат нешеде құттықтаймыз? Дүкеннің уақыты бойынша.
greetings-late-question = Бот өшіп қалса, құттықтау неше күнге кешігуі мүмкін? Оған да үлгермесек, келесі жылы құттықтаймыз.
greetings-gift-question = Туған күнге не сыйлаймыз?
greetings-gift-ask-sum = Жеңілдік сомасын жазыңыз, мысалы: { $example }
greetings-gift-ask-words = Сыйлықты сөзбен жазыңыз, мысалы: бір кесе кофе. Тілі: { $language }.
greetings-gift-unfit = Мұндай сома болмайды. Соманы цифрмен жазыңыз, мысалы: 50000
greetings-days-question = Промокод неше күн жарамды болсын?
greetings-coming-head = Алдағы 30 күндегі туған күндер:
greetings-coming-line = • { $date }: { $name }, { $language }
greetings-coming-nobody = Алдағы 30 күнде құттықтайтын ешкім жоқ.
greetings-preview-head = Қай құттықтауды көрсетейік? Мәтінін өзгертуге болады.
greetings-preview-language = «{ $text }»: қай тілде көрсетейік?
button-greetings = Құттықтаулар
button-greetings-birthdays-on = Құттықтауды қосу
button-greetings-birthdays-off = Құттықтауды өшіру
button-greetings-hour = Құттықтау уақыты
button-greetings-late = Бот өшіп қалса
button-greetings-leap = 29 ақпанда туғандар
button-greetings-gift = Сыйлық
button-greetings-days = Промокод мерзімі
button-greetings-hints = Бір апта бұрын еске салу
button-greetings-coming = Алдағы туған күндер
button-greetings-preview = Құттықтау мәтіндері
button-greetings-words = Мәтінді өзгерту
button-greetings-holidays = Мерекелер
button-greetings-anniversary = Танысқанға бір жыл
button-greetings-welcome = Жаңа жазылғандарға
button-gift-none = Сыйлықсыз
button-gift-sum = Ақшалай жеңілдік
button-gift-words = Сыйлық: { $language }

## Holidays as the owner sets them

holidays-list = Жазылғандарды құттықтауға болатын мерекелер. Қосылғанының жанында ✅ тұрады
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Құттықтау уақыты: { $time }
holiday-card-off = Құттықтау өшірулі.
holiday-card-day = Алдағы күні: { $date }
holiday-card-day-unsure =
    Алдағы күні: { $date }
    🔴 Бұл күн алдын ала есептелген. Растаңыз немесе өзгертіңіз, әйтпесе ешкімді құттықтамаймыз.
holiday-card-no-day = 🔴 Күні белгісіз. «{ button-holiday-day }» батырмасын басыңыз.
holiday-card-languages = Жазылғандардың тілі: { $languages }
holiday-card-no-languages = 🔴 Жазылғандардың тілін таңдаңыз.
holiday-card-texts = Мәтіні бар тілдер: { $languages }
holiday-card-no-texts = 🔴 Мәтін әлі жоқ. Тілді таңдап, жазыңыз.
holiday-ask-name = Мереке қалай аталады? Атауын тек өзіңіз көресіз.
holiday-ask-day =
    Күнін жазыңыз, мысалы: 21.03
    Тек бір жыл құттықтау үшін: 21.03.2027
holiday-ask-text = Құттықтауды жазыңыз. Тілі: { $language }.
holiday-day-not-understood = Күнін түсінбей қалдық. Былай жазыңыз: 21.03 немесе 21.03.2027
holiday-delete-question =
    Осы мерекені алып тастайық па? Ол күні құттықтау енді бармайды.
    «{ $name }»
holiday-question =
    «{ $holiday }»: есебіміз бойынша күні — { $date }. Дұрыс па?
    Сіз жауап бермейінше ешкімді құттықтамаймыз.
alert-holiday-incomplete = Әзірге қосуға болмайды: тілдерді таңдап, құттықтау мәтінін жазыңыз.
button-holiday-on = Құттықтауды қосу
button-holiday-off = Құттықтауды өшіру
button-holiday-confirm = Күні дұрыс
button-holiday-day = Күнін өзгерту
button-holiday-preview = Құттықтауды көру
button-holiday-text = Мәтін: { $language }
button-holiday-add = Өз мерекеңізді қосу
button-holiday-delete = Мерекені алып тастау
button-holiday-delete-sure = Иә, алып тасталсын

## The texts that may be worded anew

text-greeting-birthday = Туған күн
text-greeting-birthday-nameless = Туған күн, атсыз
text-greeting-birthday-simple = Туған күн, сыйлықсыз
text-greeting-birthday-simple-nameless = Туған күн, сыйлықсыз, атсыз
text-greeting-hint = Туған күнге бір апта қалды
text-greeting-anniversary = Танысқанға бір жыл
text-greeting-welcome-1 = Жаңа жазылғанға: бірден
text-greeting-welcome-2 = Жаңаларға: 3 күннен кейін
text-greeting-welcome-3 = Жаңаларға: 10 күннен кейін
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
