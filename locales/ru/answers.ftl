button-menu-ask = Задать вопрос
button-menu-complain = Есть жалоба
button-menu-info = Часы и адреса
button-menu-feedback = Написать отзыв
button-menu-settings = Настройки

ask-question = Напишите вопрос своими словами. Или посмотрите сразу:
ask-in-words = Такое мы прочитать не сможем. Напишите вопрос словами — ответим.
smalltalk-greeting = Здравствуйте! Напишите вопрос — ответим.
smalltalk-thanks = Всегда рады помочь. Пишите, если что-то понадобится.
smalltalk-bye = Всего доброго! Пишите, если что-то понадобится.
smalltalk-robot = Это бот магазина. Сообщения читают и наши сотрудники: если бот не знает ответа, ответят они.
smalltalk-wishes = Спасибо за тёплые слова! И вам всего самого хорошего.

faq-answer =
    { $answer }

    Это помогло?
faq-candidates = Ваш вопрос есть среди этих?
alert-answer-helped = Хорошо, что помогло. Пишите, если что-то ещё понадобится.
button-answer-helped = Да, спасибо
button-ask-person = Спросить сотрудника

button-info-hours = Часы работы
button-info-addresses = Адреса
button-info-contacts = Телефон и ссылки
button-map = Карта: { $branch }
hours-of-branch =
    <b>{ $branch }</b>
    { $now }
    { $week }
hours-open-now = Сейчас открыто, до { $time }
hours-closed-opens-today = Сейчас закрыто, откроемся сегодня в { $time }
hours-closed-opens-on = Сейчас закрыто, откроемся { $day } в { $time }
hours-unknown = Часы работы здесь пока не указаны. Спросите — сотрудник ответит.
hours-every-day = Каждый день: { $hours }
hours-of-days = { $days }: { $hours }
hours-closed = выходной
weekday-0 = Пн
weekday-1 = Вт
weekday-2 = Ср
weekday-3 = Чт
weekday-4 = Пт
weekday-5 = Сб
weekday-6 = Вс
address-of-branch =
    <b>{ $branch }</b>
    { $address }
addresses-unknown = Адрес здесь пока не указан. Спросите — сотрудник ответит.
contacts-head = Пишите нам прямо сюда или:
contacts-phone = Телефон: { $phone }
contacts-branch = Телефон магазина «{ $branch }»: { $phone }
contacts-links = { $links }

## What sounds like a complaint

complaint-offer =
    Простите, что так вышло.
    Передать это как жалобу? Сотрудник ответит до { $time }, писать заново ничего не нужно.
button-offer-yes = Да, передайте
button-offer-no = Нет, это просто вопрос
suspicion-told =
    🔴 Возможно, это жалоба. Бот ответил как обычно.
    Клиент: { $name }
    { $text }
suspicion-unanswered =
    🔴 Похоже на жалобу. Бот предложил её передать, клиент пока не ответил.
    Клиент: { $name }
    { $text }
suspicion-is-complaint = ✅ Теперь это жалоба № { $number }. Кто решил: { $name }
suspicion-is-none = ✅ Не жалоба, бот это запомнил. Кто решил: { $name }
staff-card-suspicion = 🔴 Возможно, это жалоба
button-suspicion-yes = Это жалоба
button-suspicion-no = Не жалоба
alert-suspicion-yes = Принято как жалоба.
alert-suspicion-no = Записали: такие слова бот больше не примет за жалобу.
alert-suspicion-judged = Это уже кто-то решил.

## Another language than the chosen one

button-keep-language = Отвечать по-русски
language-kept = Хорошо, теперь пишем вам по-русски.
