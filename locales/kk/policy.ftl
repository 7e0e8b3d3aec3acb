### Жауап мерзімдері мен ерекше күндер: дүкен иесі не белгілейді және клиенттер не оқиды.

## What customers read about the opening hours

hours-open-always = Қазір ашық, тәулік бойы жұмыс істейміз
hours-closed-today = Бүгін демалыс, ашылуы: { $day }, { $time }
hours-holiday = Бүгін жабық: { $holiday }. Ашылуы: { $day }, { $time }
hours-holiday-nameless = мереке күні
hours-on-day = { $date }: { $hours }
hours-on-holiday = { $date }: демалыс, { $holiday }

## How soon a person answers

policy-head =
    <b>Жауап мерзімдері</b>
    Қай уақытқа дейін жауап беретінімізді клиент бірден біледі. Өзгеріс жаңа өтініштерге қатысты.
policy-question = Сұрақтар: { $minutes } минут
policy-request = Өтінімдер: { $minutes } минут
policy-complaint = Шағымдар: { $minutes } минут
policy-tier = «{ $tag }» белгісі: { $minutes } минут
policy-limit = Сізге екінші ескерту: { $minutes } минуттан кейін
policy-around-the-clock = Уақыт тәулік бойы есептеледі.
policy-in-working-hours = Уақыт дүкен ашық кезде ғана есептеледі.
policy-return-due = Қызметкер өтінішті алып, жауап бермесе: мерзім біте салысымен кезекке қайтады.
policy-return = Қызметкер өтінішті алып, жауап бермесе: { $minutes } минуттан кейін кезекке қайтады.
policy-close = Клиент жауабымыздан кейін үндемесе: өтініш { $days } күннен кейін жабылады.
policy-close-never = Клиент жауабымыздан кейін үндемесе: өтініш ашық қалады.
policy-privacy-full = Қызметкерлер клиенттің аты мен телефонын көреді.
policy-privacy-name = Қызметкерлер клиенттің атын көреді, телефонын көрмейді.
policy-privacy-nickname = Қызметкерлер клиенттің аты мен телефонының орнына бүркеншік атын көреді.
policy-ask-question =
    Қызметкер сұраққа неше минутта жауап берсін? Клиент нақты уақытын бірден біледі.
    Таңдаңыз не минутты санмен жіберіңіз.
policy-ask-request =
    Қызметкер өтінімге неше минутта жауап берсін: қоңырау шалу, тауарды сақтап қою, жеткізу?
    Таңдаңыз не минутты санмен жіберіңіз.
policy-ask-complaint =
    Қызметкер шағымға неше минутта жауап берсін? Ренжіген адам ұзақ күтпейді.
    Таңдаңыз не минутты санмен жіберіңіз.
policy-ask-limit =
    Уәде еткен мерзім бітсе, Сізге ескерту келеді. Екіншісі неше минут күткеннен кейін келсін?
    Таңдаңыз не минутты санмен жіберіңіз.
policy-ask-return-after =
    Қызметкер өтінішті алып, жауап бермей жатыр. Әріптесі жауап беруі үшін ол неше минуттан кейін кезекке қайтсын?
    Таңдаңыз не минутты санмен жіберіңіз.
policy-ask-close-after =
    Клиент жауабымыздан кейін жазбай жатыр. Өтініш неше күннен кейін жабылсын?
    Таңдаңыз не күнді санмен жіберіңіз.
policy-ask-tier =
    Белгісі бар клиенттерге тезірек жауап беруге болады. Белгі мен минутты жіберіңіз, мысалы: <code>vip 10</code>
    Алып тастау үшін минуттың орнына «-» жіберіңіз.
    Бірнеше мерзім сәйкес келсе, ең қысқасы жүреді.
policy-ask-privacy = Қызметкерлер клиент туралы не көрсін?
policy-minutes-unfit = Минутты бүтін санмен жіберіңіз, ең көбі { $most }.
policy-days-unfit = Күнді бүтін санмен жіберіңіз, ең көбі { $most }.
policy-tier-unfit = Белгі мен минутты (ең көбі { $most }) былай жіберіңіз: <code>vip 10</code>
button-desk = Жауап мерзімдері
button-policy-question = Сұрақтар мерзімі
button-policy-request = Өтінімдер мерзімі
button-policy-complaint = Шағымдар мерзімі
button-policy-limit = Екінші ескерту
button-policy-return-after = Кезекке қайтару
button-policy-close-after = Клиент үндемесе
button-policy-tiers = Белгі бойынша мерзім
button-policy-around-the-clock = Тәулік бойы есептеу
button-policy-in-working-hours = Жұмыс уақытын ғана есептеу
button-policy-privacy = Қызметкерлер не көреді
button-policy-minutes = { $minutes } минут
button-policy-days = { $days } күн
button-policy-no-return-after = Мерзім біте салысымен
button-policy-no-close-after = Жабылмасын
button-policy-full = Аты мен телефоны
button-policy-name = Тек аты
button-policy-nickname = Бүркеншік аты

## Special days

days-head =
    <b>Ерекше күндер</b>
    Жұмыс уақыты бөлек күндер. Клиенттер оларды /hours пәрменінен көреді.
days-line = { $day }: { $hours }
days-holidays-open = Мерекелерде жұмыс істейміз. Жақын күндер:
days-holidays-closed = Мерекелерде жұмыс істемейміз. Жақын күндер:
days-holiday = { $date }: { $holiday }
days-ask-branch = Қай филиал туралы?
days-ask =
    Күн мен жұмыс уақытын жіберіңіз, әр күнді жаңа жолдан:
    <code>31.12 10-16</code>
    <code>30.12 10-14, 15-20</code>
    Демалыс болса, уақыттың орнына «-» жіберіңіз.
days-not-understood =
    Күн мен уақытты былай жіберіңіз: <code>31.12 10-16</code>
    Демалыс болса, уақыттың орнына «-» жіберіңіз. Күн әлі алда болуы керек.
button-special-days = Ерекше күндер
button-days-of-branch = { $date }, { $branch }
button-days-add = Күн қосу
button-days-all = Барлық филиал
button-days-forget = Осы күнді өшіру
button-days-holidays-closed = Мерекеде жабық
button-days-holidays-open = Мерекеде жұмыс істейміз

## The clock of a branch

shop-ask-branch-zone = Бұл филиал қай қаланың уақытымен жұмыс істейді?
button-branch-zone = Филиалдың уақыт белдеуі
button-branch-zone-shop = Бүкіл дүкендегідей
