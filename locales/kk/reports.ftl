### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Жаппай хабарлама № { $campaign }: алушыларды жинап жатырмыз.
progress-running = Жаппай хабарлама № { $campaign } жіберіліп жатыр.
progress-held = ⏳ Жаппай хабарлама № { $campaign } күтіп тұр: барлық жаппай хабарлама тоқтатылған. Қайта қосу: /hold
progress-paused = ⏳ Жаппай хабарлама № { $campaign } тоқтап тұр.
progress-stumbled =
    🔴 Жаппай хабарлама № { $campaign } өзі тоқтады: хабарламалар жетпей жатыр. Telegram жауабы: { $reason }
    Ақау өткен соң «{ button-progress-resume }» батырмасын басыңыз. Ақау хабарламаның өзінде болса, біржола тоқтатып, осы үлгімен жаңасын дайындаңыз.
progress-finished = ✅ Жаппай хабарлама № { $campaign } жіберіліп бітті.
progress-cancelled = Жаппай хабарлама № { $campaign } біржола тоқтатылды.
progress-recalling = ⏳ Жаппай хабарлама № { $campaign } қайтарып алынып жатыр.
progress-recalled = ✅ Жаппай хабарлама № { $campaign } қайтарып алынды.
progress-sent = Жіберілді: { $sent } / { $total }
progress-not-arrived = Жетпеді: { $number }
progress-unsure = Жеткен-жетпегені белгісіз: { $number }
progress-later = Қалғандары кейін алады. Жалғастырамыз: { $moment }. Әлі жіберілмегені: { $number }
progress-speed = Секундына: { $rate } хабарлама
progress-left = Шамамен { $minutes } минут қалды
progress-nearly-done = Бір минуттан аз уақыт қалды
progress-recalled-so-far = Қайтарып алынды: { $done } / { $total }
progress-not-recalled = Қайтарып алынбады: { $number }. Біреу ботты бұғаттаған немесе хабарламаны өшірген.
button-progress-pause = Тоқтата тұру
button-progress-resume = Жалғастыру
button-progress-cancel = Біржола тоқтату
button-progress-report = Есеп
progress-cancel-question =
    Жаппай хабарлама № { $campaign } біржола тоқтатылсын ба? Әлі жіберілмегені: { $number }.
    Оларға енді бармайды, ал жіберілгені орнында қалады.
button-progress-cancel-sure = Иә, тоқтатылсын
button-progress-go-on = Жоқ, жалғассын

## Report

report-head = <b>Жаппай хабарлама № { $campaign }: есеп</b>
report-started = Басталды: { $moment }
report-finished = Аяқталды: { $moment }
report-sent = Жетті: { $sent } / { $total }
report-pending = Әлі жіберілмеген: { $number }
report-unsure = Жеткен-жетпегені белгісіз: { $number }
report-blocked = Ботты бұғаттаған: { $number } адам
report-failed = Жіберілмеді: { $number }
report-skipped = Хабарламасыз қалғандар: { $number } адам
report-because = — { $why }: { $number }
report-reason-no-consent = жазылымнан шыққан
report-reason-unreachable = ботты бұғаттаған
report-reason-complaint = шағымына жауап күтуде
report-reason-cap = осы аптаның хабарламаларын алып қойған
report-reason-erased = деректерін өшірген
report-reason-no-text = оларға арналған мәтін жоқ
report-clicked = Батырманы басқан: { $number } адам ({ $percent })
report-wanted = «{ button-promo-want }» дегендер: { $number } адам
report-coming = Келеді: { $yes } адам, келмейді: { $no } адам
report-redeemed = Промокодты қолданған: { $number } адам ({ $percent })
report-unsubscribed = 48 сағат ішінде жазылымнан шыққан: { $number } адам
report-recalled = Қайтарып алынды: { $number }
report-links = Сілтемені кім ашқанын Telegram айтпайды, сондықтан сілтемелер саналмаған.
report-by-language = <b>Тілдер бойынша</b>
report-by-variant = <b>Мәтіндер бойынша</b>
report-language = • { $name }: жеткені — { $sent }, батырма басқаны — { $clicked }, жазылымнан шыққаны — { $unsubscribed }
report-language-redeemed = • { $name }: жеткені — { $sent }, батырма басқаны — { $clicked }, промокод қолданғаны — { $redeemed }, жазылымнан шыққаны — { $unsubscribed }
report-variant = • { $name } мәтіні: жеткені — { $sent }, батырма басқаны — { $clicked }, жазылымнан шыққаны — { $unsubscribed }
report-variant-redeemed = • { $name } мәтіні: жеткені — { $sent }, батырма басқаны — { $clicked }, промокод қолданғаны — { $redeemed }, жазылымнан шыққаны — { $unsubscribed }
report-trial-clicks = Салыстыруда батырма басқандар: А — { $a }, Б — { $b }
report-trial-redemptions = Салыстыруда промокод қолданғандар: А — { $a }, Б — { $b }
report-trial-waits = Жақсысын таңдаймыз: { $moment }
report-trial-clear = Жақсы нәтиже бергені — { $variant } мәтіні. Мұндай айырманы кездейсоқ деу қиын.
report-trial-noise = Айырма кездейсоқ болуы мүмкін: бірдей мәтіндерде де { $chance } жағдайда осылай шығады.
report-trial-few = Жауап бергендер тым аз, қай мәтін жақсы екенін айту мүмкін емес.
report-trial-winner = Қалғандарына { $variant } мәтіні барды.
variant-a = А
variant-b = Б
variant-edited = өзгертілген
button-report-refresh = Жаңарту
button-report-file = Аты-жөні бар кесте
button-report-missed = Кімге жетпеді?
button-report-unsure = Белгісіз қалғандар
button-report-recall = Қайтарып алу
report-file = Жаппай хабарлама № { $campaign }: алушылардың бәрі атымен.
report-file-cut = Кестеге { $number } адам ғана сыяды, мұнда алғашқылары.
report-missed =
    Жаппай хабарлама (№ { $campaign }) жетпегендер: { $number } адам.
    Аты-жөні мен себебі кестеде.
report-missed-nobody = Жаппай хабарлама № { $campaign } бәріне жетті.
report-unsure-question =
    Жіберіп жатқанда байланыс үзілді, хабарламаның жеткен-жетпегені белгісіз: { $number } адам.
    Қайта жіберсек, біреуге екі рет барады. Сол күйі қалдырсақ, біреуге мүлдем жетпеуі мүмкін.
button-report-resend = Қайта жіберу
button-report-leave = Сол күйі қалсын
alert-report-resent = Қайта жібереміз: { $number } адамға

## The table

sheet-everybody = Бәрі
sheet-missed = Жетпегендер
sheet-name = Аты
sheet-username = Telegram @аты
sheet-language = Тілі
sheet-variant = Мәтіні
sheet-state = Хабарлама күйі
sheet-reason = Себебі
sheet-sent-at = Жіберілген уақыты
sheet-clicked-at = Батырма басқан уақыты
sheet-wanted-at = «{ button-promo-want }» уақыты
sheet-coming = Келе ме
sheet-yes = иә
sheet-no = жоқ
sheet-state-pending = күтіп тұр
sheet-state-sending = жіберіліп жатыр
sheet-state-sent = жетті
sheet-state-blocked = ботты бұғаттаған
sheet-state-failed = жіберілмеді
sheet-state-unsure = белгісіз
sheet-state-skipped = жіберілмейді
sheet-state-recalled = қайтарып алынды

## Recall

recall-question =
    Жаппай хабарлама № { $campaign }: әлі { $number } адамнан қайтарып алуға болады. Telegram хабарламаны 48 сағат ішінде өшіруге не өзгертуге рұқсат береді.
    Не істейік? Әлі жіберіліп жатса, алдымен тоқтата тұрамыз.
recall-too-late = Қайтарып алатын хабарлама қалмады: Telegram бұған тек 48 сағат ішінде рұқсат береді.
button-recall-delete = Бәрінен өшіру
button-recall-edit = Мәтінді өзгерту
recall-delete-question = Хабарлама { $number } адамның чатынан өшірілсін бе? Кейін қайтару мүмкін емес.
button-recall-delete-yes = Иә, { $number } адамнан
recall-edit-languages = Қай тілдегі мәтінді өзгертеміз? Қалғандары сол күйі қалады.
recall-edit-ask =
    Жаңа мәтінді жіберіңіз. Тілі: { $language }. Адамдардың чатында ескісінің орнына осы шығады.
    Сұрақтан шығу: /cancel
recall-edit-question =
    Жаңа мәтін адамдарға былай көрінеді:

    { $text }

    Мәтін { $number } адамда өзгертілсін бе?
button-recall-edit-yes = Иә, { $number } адамда
button-recall-another = Тағы бір тілде
button-recall-no = Жоқ, қалсын

## Everything stops

hold-off =
    Жаппай хабарламалар мен мерекелік құттықтаулар әдеттегідей жіберіліп жатыр.
    Аза күні немесе үндемегеніміз жөн болғанда, бәрін бірден тоқтатуға болады. Клиенттерге жауап беру тоқтамайды.
hold-on = ⏳ Барлық жаппай хабарлама мен мерекелік құттықтау тоқтатылды, өзіңіз қосқанша жіберілмейді. Клиенттерге жауап беру жалғасады.
hold-until = ⏳ Барлық жаппай хабарлама мен мерекелік құттықтау тоқтатылды. Өздігінен қосылады: { $moment }. Клиенттерге жауап беру жалғасады.
hold-date-not-understood = Қай күнге дейін екенін түсінбедік, сондықтан мерзімсіз тоқтаттық. Күнін былай жазыңыз: /hold 25.11
button-hold-open = Өзім қосқанша тоқтату
button-hold-days = { $days } күнге тоқтату
button-hold-end = Қайта қосу
button-hold = Бәрін тоқтату
owner-held = ⏳ Барлық жаппай хабарлама тоқтатылған. Қайта қосу: /hold
