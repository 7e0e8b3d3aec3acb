### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Клиенттер топтары
segments-list = Клиенттер топтарыңыз. Көру немесе өзгерту үшін топты басыңыз.
segments-empty =
    Әзірге топ жоқ. Топ — клиенттеріңіздің бір бөлігі: орысша сөйлейтіндер, көптен бері кірмегендер, туған күні наурызда болатындар.
    Жаппай хабарламаны тек сондай топқа жіберуге болады.
segments-choose = Жаппай хабарлама кімге барсын? Оны солардың ішінде жаңалықтарға жазылғандар ғана алады.
segment-new-name = Атаусыз
segment-card = Топ: <b>{ $name }</b>
segment-everybody = Әзірге шарт жоқ: бұл — барлық клиент.
segment-all-lines = Бұл клиенттерге мынаның бәрі сай келеді:
segment-or = — немесе: { $condition }
segment-count =
    { $people ->
        [0] Қазір мұндай клиент жоқ.
        [one] Қазір бұл топта { $people } адам бар.
       *[other] Қазір бұл топта { $people } адам бар.
    }
segment-count-subscribers = Солардың ішінде жаппай хабарлама жететіні: { $subscribers } адам. Қалғандары жазылмаған немесе ботты бұғаттаған.
segment-how-to-change = Жолды өзгерту үшін нөмірін басыңыз.
segment-ask-name =
    Топтың атауын жазыңыз.
    Қазіргі атауы: { $name }
segment-name-taken = Мұндай атаулы топ бар: { $name }. Басқа атау жазыңыз.
segment-delete-question =
    Осы топты өшірейік пе? Клиенттер де, топқа дайындалған жаппай хабарламалар да қалады.
    «{ $name }»
button-segment-everybody = Барлық клиент
button-segment-add = Жаңа топ
button-segment-and = Шарт қосу
button-segment-use = Хабарламаға таңдау
button-segment-rename = Атауын өзгерту
button-segment-delete = Топты өшіру
button-segment-delete-sure = Иә, өшірілсін

## Conditions

segment-line = <b>{ $number }-жол</b>: мына шарттардың бірі жеткілікті.
segment-ask-kind = Клиенттерді не бойынша таңдаймыз?
segment-ask-topic = Жаңалықтардың қай тақырыбын таңдаған?
segment-ask-language = Қай тілді таңдаған?
segment-ask-branch = Қай дүкенге барады?
segment-ask-birth-month = Туған күні қай айда?
segment-ask-joined-within = Қосылғанына ең көбі неше күн болған? Таңдаңыз не күн санын жазыңыз, мысалы: 14. Күнін де жазуға болады, мысалы: 01.09.2026.
segment-ask-seen-within =
    Соңғы неше күнде ботқа кірген? Таңдаңыз не сан жазыңыз, мысалы: 14.
    Сонша уақыт кірмегендер керек болса, шартты қосыңыз да, жолдың нөмірін басып, оны керісінше ауыстырыңыз.
segment-ask-source = Қай сілтемемен келген? Таңдаңыз не оның белгісін жазыңыз: <code>insta</code> белгісі бар сілтеменің соңы <code>start=insta</code> болады.
segment-ask-tag = Қай белгі? Таңдаңыз не жазыңыз. Белгіні қызметкерлер өтініштің тақырыбында қояды: <code>/tag vip</code>
segment-ask-rated = Қандай баға берген? 1 — нашар, 5 — өте жақсы.
segment-ask-listed =
    Тізімді жіберіңіз: Telegram нөмірі, @аты немесе телефоны, әрқайсысы бөлек жолда. XLSX немесе CSV файлы да болады.
    Ботқа әлі жазбағандар тізімде қалады және жазған бойда табылады.
segment-days = { $days } күн
segment-is-topic = Таңдаған тақырыбы: { $value }
segment-not-topic = Бұл тақырыпты таңдамаған: { $value }
segment-is-language = Тілі: { $value }
segment-not-language = Тілі мынадан басқа: { $value }
segment-is-branch = Баратын дүкені: { $value }
segment-not-branch = Бұл дүкенге бармайды: { $value }
segment-is-birth-month = Туған айы: { $value }
segment-not-birth-month = Туған айы белгісіз не мынадан басқа: { $value }
segment-is-joined-within = Қосылғанына { $days } күннен аспаған
segment-not-joined-within = Қосылғанына { $days } күннен асқан
segment-is-joined-since = Осы күннен бері бізбен бірге: { $value }
segment-not-joined-since = Осы күннен бұрын қосылған: { $value }
segment-is-seen-within = Соңғы { $days } күнде ботқа кірген
segment-not-seen-within = Ботқа { $days } күннен бері кірмеген
segment-is-source = Осы сілтемемен келген: { $value }
segment-not-source = Бұл сілтемемен келмеген: { $value }
segment-is-tag = Белгісі: { $value }
segment-not-tag = Бұл белгісі жоқ: { $value }
segment-is-rated = Берген бағасы: { $value }
segment-not-rated = Мұндай баға бермеген: { $value }
segment-is-listed = Тізімде бар: № { $value }
segment-not-listed = Тізімде жоқ: № { $value }
button-segment-topic = Жаңалықтар тақырыбы
button-segment-language = Тіл
button-segment-branch = Дүкен
button-segment-birth-month = Туған ай
button-segment-joined-within = Қашан қосылған
button-segment-seen-within = Қашан кірген
button-segment-source = Қай сілтемемен келген
button-segment-tag = Белгі
button-segment-rated = Баға
button-segment-listed = Адамдар тізімі
button-segment-or = «Немесе» қосу
button-condition-turn = { $number }. Керісінше
button-condition-remove = { $number }. Алып тастау

## Lists of people

segment-list-kept = Тізім № { $number } сақталды, онда { $people } адам бар.
segment-list-unknown =
    Ботқа әлі жазбаған, хабарлама оларға жетпейді: { $people } адам
    { $list }
segment-list-strange =
    Түсінбегендіктен сақталмаған жолдар: { $lines }
    { $list }
segment-list-file = Бәрі осында: алдымен ботқа әлі жазбағандар, сосын түсінбегендеріміз.
segment-list-nobody = Бұл жерден ешкімді таппадық. Telegram нөмірін, @атын немесе телефонын жазыңыз, әрқайсысы бөлек жолда, мысалы: +7 701 123-45-67
segment-file-unreadable = Файл ашылмады немесе тым үлкен. XLSX немесе CSV жіберіңіз: ең көбі 2 МБ және 20 000 жол.

## The customer's own shop

button-setting-branch = Менің дүкенім
settings-branch = Менің дүкенім: { $branch }
branch-question = Қай дүкенімізге келіп тұрасыз? Дәл сол жердің жаңалықтарын жазып тұрамыз.
button-branch-any = Бәрібір

## Tags

staff-card-branch = Дүкені: { $branch }
staff-card-tags = Белгілері: { $tags }
staff-tag-how = Белгіні өтініштің тақырыбында жазыңыз: <code>/tag vip</code>, алып тастау үшін: <code>/untag vip</code>. Клиент белгілерді көрмейді.
staff-tags-now = Клиенттің белгілері: { $tags }
staff-tags-none = Қазір клиенттің белгісі жоқ.
