### Дүкен иесі жаппай хабарлама дайындайды: бөліктері, алдын ала көру, жіберер алдындағы сандар.

## Барлық хабарлама

button-broadcasts = Жаппай хабарламалар
button-broadcast-new = Жаңа жаппай хабарлама
button-broadcast-cap = Қаншалықты жиі
broadcasts-list =
    <b>Жаппай хабарламалар</b>
    Белгі жоқ болса — қаралама, ⏳ жіберіледі не жіберіліп жатыр, 🔴 тоқтап тұр, ✅ аяқталды.
broadcasts-empty = Жаппай хабарлама әлі жоқ. «{ button-broadcast-new }» батырмасын басыңыз, қадамдап бірге дайындаймыз.
broadcasts-cap =
    { $times ->
        [1] Бір клиент аптасына ең көбі бір жаппай хабарлама алады.
        [one] Бір клиент аптасына ең көбі { $times } жаппай хабарлама алады.
       *[other] Бір клиент аптасына ең көбі { $times } жаппай хабарлама алады.
    }
broadcasts-held = 🔴 Барлық жаппай хабарлама тоқтатылған. Қайта қосу: /hold
broadcasts-held-until = 🔴 Барлық жаппай хабарлама тоқтатылған. Өздігінен қосылады: { $moment }. Ертерек қосу: /hold
broadcast-untitled = мәтіні әлі жоқ
broadcast-ask-cap =
    Бір клиент аптасына неше жаппай хабарлама алсын?
    Бұл санды енді жазылатындар көреді. Бұрын жазылғандар сол кездегі санға келіскен, сондықтан қажет болмаса көбейтпеген жөн.
button-cap =
    { $times ->
        [1] Аптасына бір рет
        [one] Аптасына { $times } рет
       *[other] Аптасына { $times } рет
    }

## Қаралама

broadcast-head = <b>Жаппай хабарлама № { $number }</b>
broadcast-waits = ⏳ Басталады: { $moment }
broadcast-texts = Мәтіндер: { $languages }
broadcast-texts-none = Мәтіндер: әлі жоқ
broadcast-fallback = Мәтіні жоқ тілдер: { $missing }. Сол клиенттерге мына тілдегі мәтін барады: { $language }
broadcast-media-none = Тіркеме: жоқ
broadcast-media-photo = Тіркеме: фото
broadcast-media-video = Тіркеме: видео
broadcast-media-document = Тіркеме: файл
broadcast-buttons = Батырмалар: { $list }
broadcast-buttons-none = Батырмалар: жоқ
broadcast-topic = Тақырып: { $topic }
broadcast-for-all = Кімге: осы тақырыпты таңдағанның бәріне
broadcast-for-some = Кімге: { $segment }
broadcast-voucher = Промокод: { $value }, { $days } күн
broadcast-code = Промокод: { $code }, бәріне ортақ
broadcast-voucher-none = Промокод: жоқ
broadcast-start-now = Қашан: бірден
broadcast-start-at = Қашан: { $moment }
broadcast-trial = Салыстыру: клиенттердің { $percent } бөлігінде
broadcast-trial-none = Салыстыру: жоқ
button-broadcast-media = Тіркеме
button-broadcast-buttons = Батырмалар
button-broadcast-topic = Тақырып
button-broadcast-audience = Кімге
button-broadcast-voucher = Промокод
button-broadcast-time = Қашан
button-broadcast-trial = Екі мәтінді салыстыру
button-broadcast-preview = Алдын ала көру
button-broadcast-check = Тексеріп, жіберу
button-broadcast-copy = Үлгі етіп алу
button-broadcast-delete = Қараламаны өшіру
button-broadcast-delete-sure = Иә, өшірілсін
button-broadcast-unschedule = Жібермей, өзгерту
broadcast-delete-question = Осы қараламаны өшірейік пе? Мәтіндерін қайтару мүмкін емес.

## Мәтіндер мен тіркеме

broadcast-ask-text =
    Хабарламаны клиенттер көретіндей етіп жіберіңіз: қою әріппен, сілтемемен, қаласаңыз фото, видео не файлмен.
    Тіл: { $language }.

    Бот өзі толтыратын жерлер:
    <code>{ $name }</code> — клиенттің аты, ол белгісіз болса, сызықтан кейінгі сөз.
    <code>{ $voucher }</code> — промокод.
    Мысалы: «{ $name }, сенбі күні күтеміз!»
broadcast-sample-friends = Достар
broadcast-ask-text-b =
    Екінші мәтінді — Б мәтінін жіберіңіз. Ол біріншісімен салыстырылады, сондықтан бір нәрсені ғана өзгертіңіз.
    Тіл: { $language }.
broadcast-text-now = Қазіргі мәтін:
broadcast-text-wanted = Мәтін, фото, видео не файл жіберіңіз. Шығу: /cancel
broadcast-one-picture = Бірнеше фотоны бірге жіберуге болмайды. Біреуін мәтінімен жіберіңіз.
broadcast-ask-media =
    Бір фото, видео не файл жіберіңіз. Ол барлық тілде мәтіннің үстінде тұрады. Оның астына жазған сөзіңіз алынбайды: мәтіндер әр тілде бөлек жазылады.
    Шығу: /cancel
button-broadcast-text-drop = Осы мәтінді алып тастау
button-broadcast-media-drop = Тіркемені алып тастау

## Батырмалар

broadcast-buttons-screen =
    Хабарламаның астында қандай батырма тұрсын? «{ button-unsubscribe }» әрқашан болады.
    Клиент «{ button-promo-want }» батырмасын бір рет басса, өтініші қызметкерлерге барады.
    Сілтемелер: { $links }
button-link-add = Сілтеме қосу
button-link-drop = Сілтемені алып тастау
broadcast-ask-url = Беттің мекенжайын жіберіңіз. Ол https:// деп басталады, мысалы: https://example.com/sale
broadcast-url-wrong = Бұл мекенжайға ұқсамайды. Толық жазыңыз, мысалы: https://example.com/sale
broadcast-ask-label =
    Батырмада не деп жазайық? { $limit } таңба сыяды.
    Тіл: { $language }.
broadcast-link =
    Сілтеме: { $url }
    Тілді басып, батырмадағы сөзді жіберіңіз.

## Тақырып, адамдар, промокод

broadcast-ask-topic = Хабарлама не туралы? Оны осы тақырыпты таңдағандар ғана алады.
broadcast-ask-voucher =
    Промокод не береді? Әр клиенттің коды бөлек болады.
    Жеңілдікті басыңыз не өзіңіз жазыңыз: пайызын (15%), сомасын (50 000) немесе сыйлықты сөзбен (кофе).
broadcast-voucher-wrong = Мұндай промокод болмайды. Пайызын (15%), сомасын (50 000) немесе сыйлықты сөзбен (кофе) жазыңыз.
broadcast-ask-days = Неше күн жарамды болсын? Басыңыз не сан жазыңыз.
broadcast-days-wrong = Күн санын жазыңыз: ең азы — 1, ең көбі — { $limit }.
broadcast-ask-code = Бәріне қай код барады? Жаңасы осы жерде жасалады: /vouchers
button-voucher-code = Бәріне ортақ код
button-voucher-drop = Промокодсыз
button-days =
    { $days ->
        [one] { $days } күн
       *[other] { $days } күн
    }

## Қашан

broadcast-ask-time =
    Қашан жібереміз? Басыңыз не күні мен уақытын жазыңыз: 25.11 10:00 немесе ертең 10:00.
    Түнде ешкімге жазбаймыз: ондай хабарламалар таңды күтеді.
broadcast-time-wrong = Уақытын түсінбей қалдық. Күні мен уақытын былай жазыңыз: 25.11 10:00 немесе ертең 10:00.
broadcast-time-past = Ол уақыт өтіп кетті. Алдағы уақытты жазыңыз: 25.11 10:00 немесе ертең 10:00.
button-time-now = Бірден
button-time-tomorrow = Ертең, сағат { $time }

## Екі мәтінді салыстыру

broadcast-ask-trial = Екі мәтінді, А мен Б-ны, клиенттердің бір бөлігінде салыстыруға болады. Қалғандарына жақсысы барады.
broadcast-rule-clicks = Клиенттердің { $percent } бөлігі екіге бөлінеді: жартысы А мәтінін, жартысы Б мәтінін алады. Басталғаннан { $hours } сағат өткен соң қалғандарына батырмасын көбірек адам басқан мәтін барады.
broadcast-rule-redemptions = Клиенттердің { $percent } бөлігі екіге бөлінеді: жартысы А мәтінін, жартысы Б мәтінін алады. Басталғаннан { $hours } сағат өткен соң қалғандарына промокоды көбірек қолданылған мәтін барады.
broadcast-trial-links = Сілтемені кім ашқанын Telegram айтпайды, сондықтан сілтемелер есепке кірмейді.
broadcast-trial-even = Айырма болмаса, А мәтіні барады. Айырма кездейсоқ па, оны есептен көресіз.
broadcast-trial-texts = Тілдер бойынша Б мәтіні:
button-trial-start = Салыстыру
button-trial-stop = Салыстырмау
button-rule-clicks = Батырма бойынша
button-rule-redemptions = Промокод бойынша
button-hours =
    { $hours ->
        [one] { $hours } сағат
       *[other] { $hours } сағат
    }

## Алдын ала көру

broadcast-preview-head = Тіл: { $language }
broadcast-preview-head-b = Тіл: { $language }, Б мәтіні
broadcast-previewed = Клиенттер осылай көреді. Мұндағы промокод үлгі үшін ғана.
broadcast-test-sent = Қызметкерлер тобына жіберілді.
alert-broadcast-no-group = Қызметкерлер тобы әлі жоқ.
alert-broadcast-no-text = Мәтін әлі жоқ.
broadcast-test-refused = Telegram хабарламаны қабылдамады: { $reason }
button-test-me = Маған жіберу
button-test-group = Қызметкерлер тобына

## Жіберер алдында

broadcast-missing-text = Мәтін әлі жоқ. Кемінде бір тілде жазыңыз.
broadcast-missing-text-b = Б мәтіні әлі толық емес: А мәтіні қай тілде болса, ол да сол тілде керек.
broadcast-missing-voucher = Мәтінде промокод бар, бірақ қандай екені әлі таңдалмаған. «{ button-broadcast-voucher }» батырмасын басыңыз.
broadcast-missing-code = Промокодты көшіретін батырма бар, ал промокодтың өзі жоқ. «{ button-broadcast-voucher }» батырмасын басыңыз.
broadcast-missing-label = Сілтеме батырмасында әлі жазу жоқ. «{ button-broadcast-buttons }» батырмасын басыңыз.
broadcast-missing-clicks = Мәтіндер батырма бойынша салыстырылады, бірақ басатын батырма жоқ. «{ button-broadcast-buttons }» бөлімінде қосыңыз не промокод бойынша салыстырыңыз.
broadcast-missing-redemptions = Мәтіндер промокод бойынша салыстырылады, бірақ клиенттерге жеке промокод берілмейді. «{ button-broadcast-voucher }» батырмасын басыңыз не батырма бойынша салыстырыңыз.
broadcast-sure =
    Хабарламаны { $total } адам алады.
    Өзбекше — { $uz }, қазақша — { $kk }, армянша — { $hy }, орысша — { $ru }.
broadcast-sure-fallback = Өз тілінде мәтіні жоқ: { $missing } адам, оларға мына тілдегі мәтін барады: { $language }.
broadcast-left-out-no-consent = Осы тақырыпқа жазылмаған: { $number } адам
broadcast-left-out-unreachable = Ботты бұғаттаған: { $number } адам
broadcast-left-out-complaint = Шағымына жауап күтуде: { $number } адам
broadcast-left-out-cap = Осы аптаның хабарламаларын алып қойған: { $number } адам
broadcast-left-out-no-text = Оларға арналған мәтін жоқ: { $number } адам
broadcast-left-out = Хабарлама бармайды:
broadcast-at-night = Қазір түн. Тыныш сағат қойғандар таңертең алады.
broadcast-sure-now = Шамамен { $minutes } минут кетеді. Жіберейік пе?
broadcast-sure-at =
    Басталады: { $moment }. Шамамен { $minutes } минут кетеді. Адамдар сол кезде қайта саналады.
    Уақытын белгілейік пе?
broadcast-nobody = Қазір бұл хабарламаны ешкім алмайды.
broadcast-changed = Алушылар саны өзгерді. Тағы бір рет қарап шығыңыз.
button-broadcast-send = Иә, { $total } адамға
button-broadcast-report = Есеп
button-broadcast-not-now = Бас тарту
broadcast-started = Жаппай хабарлама № { $number } жіберіліп жатыр.
broadcast-planned = Жаппай хабарлама № { $number }: уақыты белгіленді. Басталады: { $moment }
