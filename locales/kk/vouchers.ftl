### Промокодтар: клиент нені көрсетеді, кассада қызметкер нені көреді, дүкен иесі не істейді.

## Клиентте

voucher-worth = { $kind ->
    [gift] Сыйлық: { $value }
   *[percent] Жеңілдік: { $value }
}
voucher-code = Промокод: <code>{ $code }</code>
voucher-at-till = Кассада айтыңыз немесе осы суретті көрсетіңіз. Соңғы күні — { $day }.
voucher-at-till-public = Кассада айтсаңыз болғаны. Соңғы күні — { $day }.
voucher-used = Бұл промокод қолданылған.
voucher-exhausted = Бұл промокодтар таратылып бітті.
voucher-expired = Бұл промокодтың мерзімі өткен. Соңғы күні — { $day }.
voucher-cancelled = Бұл промокод енді жарамайды.
voucher-how = Промокодты пәрменнен кейін жазыңыз, мысалы: /voucher K7L-F2M-9T4
vouchers-list = Промокодтарыңыз. Керегін басып, кассада көрсетіңіз.
vouchers-none = Қазір промокодыңыз жоқ. Оларды жаңалықпен және құттықтаумен бірге осы жерге жібереміз.
button-setting-vouchers = Промокодтарым

## Кассада

voucher-card = Промокод <b>{ $code }</b>
voucher-card-holder = Клиент: { $name }
voucher-card-public = Бәріне ортақ. Қолданылғаны: { $used }
voucher-card-public-limited = Бәріне ортақ. Жұмсалғаны: { $used } / { $uses }
voucher-card-live = ✅ Жарамды. Соңғы күні — { $day }.
voucher-card-wants-own = Әр клиентке біреуден: клиент осы сөзді ботқа жазып, өз кодын көрсетеді.
voucher-card-redeemed = ✅ Қолданылды: { $when }, { $name }
voucher-card-used = 🔴 Бұрын қолданылған: { $when }, { $name }
voucher-card-exhausted = 🔴 Жарамсыз: бәрі таратылып бітті.
voucher-card-expired = 🔴 Жарамсыз, мерзімі өткен. Соңғы күні — { $day }.
voucher-card-cancelled = 🔴 Жарамсыз: тоқтатылған.
button-voucher-redeem = Қолдану
button-voucher-reverse = Қолдануды болдырмау
voucher-reversal-question = Қолдануды болдырмаудың себебі қандай? Содан кейін промокод қайта жарамды болады.
button-voucher-mistake = Қате басылды
button-voucher-return = Тауар қайтарылды
button-voucher-other = Басқа себеп
alert-voucher-redeemed = Промокод қолданылды.
alert-voucher-not-redeemed = Қолданылмады. Неге екені хабарламада жазылған.
alert-voucher-reversed = Болды, промокод қайта жарамды.

error-voucher-unknown = Мұндай промокодты таппадық. Әр таңбасын салыстырып, қайта жіберіңіз.
error-too-many-wrong-codes = Промокод бірнеше рет табылмады, { $minutes } минуттан кейін қайталап көріңіз.
error-voucher-code-unfit = Бұл сөз промокод бола алмайды. 3 таңбадан 20 таңбаға дейін әріп пен цифр жазыңыз, мысалы: NAURYZ10
error-voucher-code-taken = Мұндай промокод бар: { $voucher }. Басқа сөз жазыңыз.

## Дүкен иесінде

owner-codes-guessed =
    🔴 Біреу промокодты болжап табуға тырысып жатыр: он минутта бес рет қате жазды.
    Кім: { $name }. Келесі кодын тексерместен бұрын бот оны күттіріп қояды.
button-vouchers = Промокодтар
vouchers-head = <b>Промокодтар</b>
vouchers-count = — { $origin }. Берілгені: { $issued }, қолданылғаны: { $used }, мерзімі өткені: { $expired }.
vouchers-none-given = Клиенттерге әлі промокод берілген жоқ.
vouchers-public = Бәріне ортақ промокодтар төменде. Көру немесе тоқтату үшін басыңыз.
vouchers-no-public = Бәріне ортақ промокод әлі жоқ. «{ button-public-add }» батырмасын басыңыз.
voucher-origin-birthday = Туған күндер, { $which }
voucher-origin-campaign = Жаппай хабарлама № { $which }
voucher-origin-code = Кілт сөз: { $which }
button-public-add = Бәріне ортақ жаңа код
button-public-cancel = Промокодты тоқтату
button-public-cancel-sure = Иә, тоқтатылсын
public-cancel-question = Промокод: { $code }. Тоқтатайық па? Содан кейін ол да, клиенттер осы сөзбен алған кодтар да кассада жарамайды.
public-ask-code =
    Клиенттер кассада айтатын сөзді жазыңыз: 3 таңбадан 20 таңбаға дейін әріп пен цифр, мысалы NAURYZ10.
    Шығу: /cancel
public-ask-kind = Промокод: <b>{ $code }</b>. Ол не береді?
button-public-percent = Пайызбен жеңілдік
button-public-sum = Ақшалай жеңілдік
button-public-gift = Сыйлық
public-ask-percent = Неше пайыз? 1 мен 100 арасындағы сан жазыңыз.
public-percent-not-understood = Пайызды түсінбей қалдық. 1 мен 100 арасындағы сан жазыңыз, мысалы: 15
public-ask-sum = Қанша? Соманы жазыңыз, мысалы: { $example }. Басқа валютамен: <code>{ $other }</code>
public-sum-not-understood = Соманы түсінбей қалдық. Былай жазыңыз: 50 000 немесе <code>5000 KZT</code>. Валюталар: <code>UZS</code>, <code>KZT</code>, <code>AMD</code>, <code>RUB</code>.
public-ask-gift = Не сыйлаймыз? Клиент оқитындай етіп жазыңыз. Тілі: { $language }.
public-gift-more = Жазып қойдық. Сыйлықты басқа тілдерде де жазыңыз немесе «{ button-public-next }» батырмасын басыңыз.
button-public-next = Әрі қарай
public-ask-days = Неше күн жарамды болсын? Басыңыз немесе сан жазыңыз.
button-public-days = { $days } күн
public-number-not-understood = Сан жазыңыз: ең азы — 1, ең көбі — { $most }.
public-ask-uses = Барлығы неше рет қолдануға болады? Басыңыз немесе сан жазыңыз.
button-public-unlimited = Шектеусіз
public-ask-each =
    Бір клиент неше рет қолдана алады?
    «{ button-public-once }» батырмасын бассаңыз, клиент сөзді ботқа жазып, өз кодын алады.
button-public-once = Бір реттен
button-public-often = Қалағанынша
public-buttons-only = Жоғарыдағы батырмалардың бірін басыңыз. Шығу: /cancel
