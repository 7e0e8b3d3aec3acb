button-menu-ask = Сұрақ қою
button-menu-complain = Шағымым бар
button-menu-info = Дүкен туралы
button-menu-feedback = Пікір жазу
button-menu-settings = Баптаулар

ask-question = Сұрағыңызды өз сөзіңізбен жазыңыз. Немесе бірден қараңыз:
ask-in-words = Мұны оқи алмаймыз. Сұрағыңызды сөзбен жазыңыз, жауап береміз.
smalltalk-greeting = Сәлеметсіз бе! Сұрағыңызды жаза беріңіз, жауап береміз.
smalltalk-thanks = Оқасы жоқ. Керек болса, жаза беріңіз.
smalltalk-bye = Сау болыңыз! Керек болса, жаза беріңіз.
smalltalk-robot = Бұл — дүкеннің боты. Хабарламаларды қызметкерлеріміз де оқиды: бот білмеген сұраққа өздері жауап береді.
smalltalk-wishes = Жылы сөзіңізге рақмет! Сізге де бар жақсылықты тілейміз.

faq-answer =
    { $answer }

    Жауап пайдалы болды ма?
faq-candidates = Сұрағыңыз осылардың ішінде бар ма?
alert-answer-helped = Көмектескенімізге қуаныштымыз. Керек болса, тағы жаза беріңіз.
button-answer-helped = Иә, рақмет
button-ask-person = Қызметкерден сұрау

button-info-hours = Жұмыс уақыты
button-info-addresses = Мекенжайлар
button-info-contacts = Телефон мен сілтемелер
button-map = Карта: { $branch }
hours-of-branch =
    <b>{ $branch }</b>
    { $now }
    { $week }
hours-open-now = Қазір ашық, жабылуы: { $time }
hours-closed-opens-today = Қазір жабық, бүгін ашылуы: { $time }
hours-closed-opens-on = Қазір жабық, ашылуы: { $day }, { $time }
hours-unknown = Жұмыс уақыты әзірге көрсетілмеген. Сұраңыз, қызметкеріміз жауап береді.
hours-every-day = Күн сайын: { $hours }
hours-of-days = { $days }: { $hours }
hours-closed = демалыс
weekday-0 = Дс
weekday-1 = Сс
weekday-2 = Ср
weekday-3 = Бс
weekday-4 = Жм
weekday-5 = Сб
weekday-6 = Жс
address-of-branch =
    <b>{ $branch }</b>
    { $address }
addresses-unknown = Мекенжай әзірге көрсетілмеген. Сұраңыз, қызметкеріміз жауап береді.
contacts-head = Бізге осы жерге жазыңыз немесе:
contacts-phone = Телефон: { $phone }
contacts-branch = «{ $branch }» телефоны: { $phone }
contacts-links = { $links }

## What sounds like a complaint

complaint-offer =
    Кешірім сұраймыз, бұлай болмауы керек еді.
    Мұны шағым деп қызметкерімізге жеткізейік пе? Осы чатта { $time } болғанша жауап береді, қайта жазудың қажеті жоқ.
button-offer-yes = Иә, жеткізіңіз
button-offer-no = Жоқ, жай ғана сұрақ
suspicion-told =
    🔴 Бұл шағым болуы мүмкін. Бот әдеттегідей жауап берді.
    Клиент: { $name }
    { $text }
suspicion-unanswered =
    🔴 Шағымға ұқсайды. Бот оны жеткізуді ұсынды, клиент әлі жауап берген жоқ.
    Клиент: { $name }
    { $text }
suspicion-is-complaint = ✅ Енді бұл — шағым № { $number }. Шешкен қызметкер: { $name }
suspicion-is-none = ✅ Шағым емес, бот есте сақтады. Шешкен қызметкер: { $name }
staff-card-suspicion = 🔴 Бұл шағым болуы мүмкін
button-suspicion-yes = Бұл — шағым
button-suspicion-no = Шағым емес
alert-suspicion-yes = Шағым деп қабылданды.
alert-suspicion-no = Жазып қойдық: бот мұндай сөздерді енді шағым деп ойламайды.
alert-suspicion-judged = Мұны қызметкерлердің бірі шешіп қойған.

## Another language than the chosen one

button-keep-language = Енді қазақша жазыңыз
language-kept = Жақсы, енді Сізге қазақша жазамыз.
