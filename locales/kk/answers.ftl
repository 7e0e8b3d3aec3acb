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
