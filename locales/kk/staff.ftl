staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Күйі: { $status }
staff-card-subject = Не туралы: { $subject }
staff-card-customer = Клиент: { $name } ({ $username })
staff-card-language = Тілі: { $language }
staff-card-joined = Алғаш келген күні: { $date }, өтініштер саны: { $tickets }
staff-card-phone = Телефон: { $phone }
staff-card-source = Қайдан келген: { $source }
staff-card-due = Жауап мерзімі: { $time }
staff-card-taken = Жұмыста: { $name }
kind-question = Сұрақ
kind-complaint = Шағым
kind-request = Өтінім
status-new = жаңа
status-in-work = жұмыста
status-resolved = шешілді, клиенттің растауын күтеміз
status-confirmed = жабық
status-reopened = қайта ашылды
button-take = Өзім аламын
button-resolve = Шешілді
alert-taken = Өтініш Сізде. Жауапты осы тақырыпқа жазыңыз.
alert-resolved = Клиенттен мәселе шешілді ме деп сұраймыз.

staff-customer-blocked = 🔴 Клиент ботты бұғаттаған: жауаптар қазір жетпейді.
staff-customer-returned = ✅ Клиент қайтып келді: жауаптар қайта жетеді.
staff-overdue = 🔴 Өтініш № { $number }: жауап мерзімі — { $time }, жауап әлі жоқ.
staff-customer-confirmed = ✅ Клиент растады: шешілді.
staff-customer-reopened = 🔴 Клиент айтты: әлі шешілмеді. Жаңа жауап мерзімі: { $time }.
staff-not-sent = 🔴 Соңғы жауап клиентке жетпеді.
staff-message-deleted = Клиент бұл хабарламаны өшірген.
staff-anonymous = 🔴 Жіберілмеді: топ атынан, жасырын жазып отырсыз. Әкімші құқықтарыңыздан соны өшіріп, қайта жіберіңіз.
staff-command-unknown = Мұндай пәрмен жоқ. Клиентке ештеңе жіберілмеді.

group-welcome =
    Сәлеметсіздер ме! Бұл топ қызметкерлер тобы болуы үшін:
    1. Топ баптауларынан тақырыптарды қосыңыз.
    2. Ботты әкімші етіңіз: тақырыптарды басқару, хабарламаны бекіту және өшіру құқығымен.
    3. Дүкен иесі осы жерге /link деп жазады.
group-linked =
    Дайын: енді бұл — «{ $shop }» дүкенінің қызметкерлер тобы.
    Әр сұрақ пен шағымның өз тақырыбы болады. Онда жазғаныңыз клиентке барады; // белгісінен басталғаны осында қалады.
group-not-ready =
    Әзірге болмады, жетіспейтіні:
    { $missing }
    Содан кейін қайтадан /link деп жазыңыз.
group-needs-topics = тақырыптар: топ баптауларынан қосыңыз
group-needs-admin = құқықтар: ботты әкімші етіңіз
right-can-manage-topics = тақырыптарды басқару құқығы
right-can-pin-messages = хабарламаны бекіту құқығы
right-can-delete-messages = хабарламаны өшіру құқығы
staff-update-given-up = 🔴 Telegram арқылы келген бір хабарламаны бот үш рет тырысып та өңдей алмады. Журналдағы нөмірі: { $update }. Ботқа жауапты адамға айтыңыз: клиент жауап күтіп отырған болуы мүмкін.
