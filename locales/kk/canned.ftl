### Бір басып жауап беру: дайын жауаптар, кешірім мен промокод; қызметкерлердің клиенттерге берген уәделері.

## Дайын жауаптар, қызметкерлерге

canned-how =
    Өтініш тұрған жерде жазыңыз: <code>/answer</code> және керек жауаптан бір сөз. Сөз қоспасаңыз, ең жиі қолданылатындары шығады.
    Бір рет бассаңыз, жауап клиентке өз тілінде кетеді.
canned-none = Мұндай дайын жауап жоқ. Басқа сөзбен іздеп көріңіз. Дүкен иесі /canned арқылы жаңасын қосады.
canned-choose = Клиенттің тілі: { $language }. Бассаңыз, жауап бірден кетеді.
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = Тағы бар: <code>/answer</code> дегеннен кейін бір сөз жазыңыз.
ready-reply-sent =
    ✅ Клиентке кетті. Тілі: { $language }

    { $text }
alert-ready-reply-sent = Клиентке кетті.

## Кешірім, қызметкерлерге

apology-remedy-question = Кешіріммен бірге клиентке не береміз? Өзіңіз бере алатыны төменде.
apology-given = Осы өтініш бойынша клиентте промокод бар: { $value }, <code>{ $code }</code>. Екіншісі берілмейді, бірақ осыны қайта жіберуге болады.
apology-reason-question =
    Кешіріммен бірге: { $value }
    Не үшін кешірім сұраймыз? Бассаңыз, бірден кетеді.
apology-no-remedy = ештеңе, тек сөзбен
button-apology-words = Тек сөзбен
button-apology-late-answer = Жауап кешікті
button-apology-late-delivery = Жеткізу кешікті
button-apology-defect = Ақауы бар тауар
button-apology-wrong-item = Басқа тауар жібердік
button-apology-rude-service = Дөрекілік көрсеттік
button-apology-other = Басқа себеп
error-remedy-above-limit = { $who ->
    [manager] Бұл Сізге рұқсат етілгеннен көп. Меңгеруші бере алады: батырманы басуды содан сұраңыз.
   *[owner] Бұл Сізге рұқсат етілгеннен көп. Дүкен иесі бере алады: батырманы басуды содан сұраңыз.
}

## Кешірім, клиенттерге

apology-late-answer = Кешірім сұраймыз, жауабымызды ұзақ күттіріп қойдық. Бұлай болмауы керек еді.
apology-late-delivery = Кешірім сұраймыз, тапсырысыңызды уәде еткен уақытта жеткізе алмадық. Бұлай болмауы керек еді.
apology-defect = Кешірім сұраймыз, Сізге ақауы бар тауар тиіпті. Бұлай болмауы керек еді.
apology-wrong-item = Кешірім сұраймыз, тапсырыс бергеніңіздің орнына басқа тауар жіберіппіз. Бұл — біздің қатеміз.
apology-rude-service = Кешірім сұраймыз, Сізге дөрекілік көрсетіппіз. Бізде бұлай болмауы керек еді.
apology-other = Кешірім сұраймыз, көңіліңізден шыға алмаппыз. Мұны түзеткіміз келеді.
apology-remedy =
    Кешірім ретінде Сізге — { $gift }, промокод: <code>{ $code }</code>
    Кассада айтсаңыз болғаны. Соңғы күні — { $date }.

## Уәделер

promise-how =
    Өтініш тұрған жерде уақытты және не уәде ететініңізді жазыңыз:
    <code>/promise 15:00 қоңырау шаламын</code>
    <code>/promise ертең 10:00 сурет жіберемін</code>
    <code>/promise 24.11 12:00 апарып береміз</code>
    Клиентке ештеңе бармайды. Орындалмаған уәделер: /promises
promise-question =
    Клиентпен қашан хабарласамыз деп уәде береміз?
    Басқа уақыт, сөзбен: <code>/promise 15:00 қоңырау шаламын</code>
button-promise-30m = Жарты сағаттан кейін
button-promise-1h = Бір сағаттан кейін
button-promise-today = Бүгін 18:00
button-promise-tomorrow = Ертең 10:00
promise-wordless = клиентпен хабарласу
promise-made =
    ⏳ Уәде, өтініш № { $number }: { $text }
    Мерзімі: { $time }. Кім: { $name }
    Клиентке ештеңе барған жоқ. Білуі керек болса, осы жерге жазыңыз.
promise-kept = ✅ Орындалды, өтініш № { $number }: { $text }
promise-later-question = Қай уақытқа ауыстырамыз? { $text }
button-promise-kept = Орындалды
button-promise-later = Кейінірек
promise-near =
    ⏳ Уәде мерзімі таяп қалды: { $text }
    Мерзімі: { $time }. Кім: { $name }
promise-overdue =
    🔴 Уәде орындалмады: { $text }
    Мерзімі { $time } еді. Кім: { $name }
promise-near-member = ⏳ Уәделеріңіздің мерзімі таяп қалды:
promise-overdue-leads = 🔴 Клиенттерге уәде берілген, бірақ орындалмаған:
promises-open = <b>Орындалмаған уәделер</b>
promises-none = Орындалмаған уәде жоқ.
promise-line = — № { $number }, мерзімі { $time }, { $name }: { $text }
promise-line-overdue = 🔴 № { $number }, мерзімі { $time } еді, { $name }: { $text }
error-promise-unclear = Қай уақытқа? Алдымен уақытты жазыңыз: /promise 15:00 қоңырау шаламын немесе /promise ертең 10:00 сурет жіберемін.
error-promise-passed = Бұл уақыт өтіп кетті. Әлі келмеген уақытты жазыңыз, мысалы: /promise ертең 10:00 қоңырау шаламын

## Дүкен иесіне

button-canned-list = Дайын жауаптар
canned-list =
    Дайын жауаптар саны: { $answers }. Қызметкерлер оларды <code>/answer</code> арқылы тауып, бір басып жібереді.
    Оқу немесе өзгерту үшін біреуін басыңыз.
canned-list-empty =
    Дайын жауап әлі жоқ. Қызметкерлер жиі айтатын сөзді жазыңыз: бір басқанда клиенттің тілінде кетеді.
    «{ button-canned-add }» батырмасын басыңыз.
canned-ask-title =
    Қызметкерлер жауапты қай сөзбен табады? Бір-екі сөз жазыңыз, мысалы: қайтару
    Шығу: /cancel
canned-ask-text =
    Жауапты клиент оқитындай етіп жазыңыз. Тілі: { $language }.
    Бот өзі толтырады: <code>{ $placeholders }</code>. Клиенттің аты белгісіз болса, орнына не тұратынын | белгісінен кейін жазыңыз. Жауапта уақыт аталса, қызметкерлерге еске саламыз.
    Шығу: /cancel
canned-text-now =
    Қазір мынадай:
    { $text }
canned-answer = <b>{ $title }</b>, жіберілгені: { $used } рет
canned-answer-text =
    { $language }:
    { $text }
canned-delete-question = «{ $title }» дайын жауабын барлық тілде өшірейік пе? Кейін қайтару мүмкін емес.
button-canned-add = Жауап қосу
button-canned-rename = Атауын өзгерту
button-canned-delete = Өшіру
button-canned-delete-sure = Иә, өшірілсін
button-canned-text-delete = Осы тілде өшіру

button-limits = Кешірім: қанша береміз
limits-head =
    <b>Кешіріммен бірге ең көбі қанша беруге болады</b>
    Әр өтінішке бір промокод беріледі. Өзіңіз қалағаныңызша бересіз.
limit-staff = { $kind ->
    [percent] Қызметкерлер: ең көбі { $percent }
    [amount] Қызметкерлер: ең көбі { $money }
    [none] Қызметкерлер: тек сөзбен
   *[both] Қызметкерлер: ең көбі { $percent } немесе { $money }
}
limit-manager = { $kind ->
    [percent] Меңгерушілер: ең көбі { $percent }
    [amount] Меңгерушілер: ең көбі { $money }
    [none] Меңгерушілер: тек сөзбен
   *[both] Меңгерушілер: ең көбі { $percent } немесе { $money }
}
button-limit-staff-percent = Қызметкерлер: пайыз
button-limit-staff-amount = Қызметкерлер: сома
button-limit-manager-percent = Меңгерушілер: пайыз
button-limit-manager-amount = Меңгерушілер: сома
limit-ask-percent = Ең көбі неше пайыз? 0 мен 100 арасындағы санды жазыңыз; 0 жазсаңыз, берілмейді.
limit-ask-amount = Ең көбі қанша? Дүкен ақшасымен соманы жазыңыз; 0 жазсаңыз, берілмейді.
limit-not-understood-percent = Неше пайыз екенін түсінбей қалдық. 0 мен 100 арасындағы бүтін санды жазыңыз, мысалы: 15
limit-not-understood-amount = Соманы түсінбей қалдық. Дүкен ақшасымен бүтін санды жазыңыз, мысалы: 50 000
voucher-origin-ticket = Кешіріммен берілгені
