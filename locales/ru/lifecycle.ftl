### Поздравления: что читают клиенты, и что о них видит владелец.

## Birthdays

greeting-birthday =
    { $name }, с днём рождения! 🎂
    Желаем здоровья и радости. Наш подарок — { $gift }, промокод: <code>{ $code }</code>
    Назовите его на кассе. Действует до { $date }.
greeting-birthday-nameless =
    С днём рождения! 🎂
    Желаем здоровья и радости. Наш подарок — { $gift }, промокод: <code>{ $code }</code>
    Назовите его на кассе. Действует до { $date }.
greeting-birthday-simple =
    { $name }, с днём рождения! 🎂
    Желаем здоровья и радости. Спасибо, что вы с нами.
greeting-birthday-simple-nameless =
    С днём рождения! 🎂
    Желаем здоровья и радости. Спасибо, что вы с нами.
greeting-hint =
    Через неделю у вас день рождения!
    Если хотите присмотреть что-то к этому дню, напишите сюда, поможем выбрать.
gift-discount = скидка { $value }
button-greeting-code = Показать QR-код

## Other occasions

greeting-anniversary =
    Вы с нами уже год. Спасибо, что выбираете нас!
    Если хотите нам что-то сказать, напишите сюда: мы читаем всё.
greeting-welcome-1 =
    Спасибо за подписку!
    Сюда можно написать с любым вопросом: на частые отвечаем сразу, на остальные ответит сотрудник.
greeting-welcome-2 =
    Собираетесь к нам? Часы работы, адреса и телефон всегда под рукой.
    Нажмите «{ button-menu-info }» внизу чата.
greeting-welcome-3 =
    Нравится ли вам у нас? Пишите и хорошее, и плохое, мы читаем всё.
    Нажмите «{ button-menu-feedback }» внизу чата.
greeting-holiday-new-year =
    С Новым годом! Пусть он будет добрым и спокойным.
    Спасибо, что вы с нами.
greeting-holiday-christmas = С Рождеством! Пусть в вашем доме будет тепло и спокойно.
greeting-holiday-womens-day = С 8 Марта! Желаем весеннего настроения, тепла и радости.
greeting-holiday-ramazon = С праздником Рамазан хайит! Мира и достатка вашему дому.
greeting-holiday-navruz = С праздником Навруз! Пусть весна принесёт радость и достаток.
greeting-holiday-nauryz = С праздником Наурыз! Пусть весна принесёт радость и достаток.
greeting-holiday-qurbon = С праздником Курбан хайит! Мира и достатка вашему дому.
greeting-holiday-vardavar = С праздником Вардавар! Желаем светлого и весёлого дня.
greeting-holiday-independence-uz = С Днём независимости Узбекистана! Мира и благополучия вашему дому.
greeting-holiday-independence-am = С Днём независимости Армении! Мира и благополучия вашему дому.
greeting-holiday-independence-kz = С Днём независимости Казахстана! Мира и благополучия вашему дому.

## Holidays by name

holiday-new-year = Новый год
holiday-christmas = Армянское Рождество
holiday-womens-day = 8 Марта
holiday-ramazon = Рамазан хайит (Ораза айт)
holiday-navruz = Навруз
holiday-nauryz = Наурыз
holiday-qurbon = Курбан хайит (Курбан айт)
holiday-vardavar = Вардавар
holiday-independence-uz = Независимость Узбекистана
holiday-independence-am = Независимость Армении
holiday-independence-kz = Независимость Казахстана

## What the owner sets

greetings-head = <b>Поздравления</b>
greetings-birthdays-on = ✅ С днём рождения поздравляем в { $time }
greetings-birthdays-off = С днём рождения не поздравляем.
greetings-late =
    { $days ->
        [0] Если бот был выключен, с опозданием не поздравляем.
        [one] Если бот был выключен, поздравляем с опозданием до { $days } дня.
        [few] Если бот был выключен, поздравляем с опозданием до { $days } дней.
        [many] Если бот был выключен, поздравляем с опозданием до { $days } дней.
       *[other] Если бот был выключен, поздравляем с опозданием до { $days } дня.
    }
greetings-leap = Тех, кто родился 29 февраля, в обычный год поздравляем { $date }.
greetings-gift =
    { $days ->
        [one] Подарок: { $gift }. Промокод действует { $days } день.
        [few] Подарок: { $gift }. Промокод действует { $days } дня.
        [many] Подарок: { $gift }. Промокод действует { $days } дней.
       *[other] Подарок: { $gift }. Промокод действует { $days } дня.
    }
greetings-no-gift = Подарок: нет
greetings-hints-on = Напоминание за неделю: да
greetings-hints-off = Напоминание за неделю: нет
greetings-anniversary-on = Год с нами: поздравляем
greetings-anniversary-off = Год с нами: не поздравляем
greetings-welcome-on = Новым подписчикам пишем сразу, через 3 и через 10 дней.
greetings-welcome-off = Новым подписчикам не пишем.
greetings-holidays = Включено праздников: { $number }
greetings-skipped-late = 🔴 За последние 30 дней не поздравили вовремя, бот был выключен: { $number }
greetings-skipped-complaint = За последние 30 дней не поздравили из-за открытой жалобы: { $number }
greetings-skipped-unreachable = За последние 30 дней не поздравили, бот заблокирован: { $number }
greetings-hour-question = Во сколько поздравлять? По времени магазина.
greetings-late-question = На сколько дней можно опоздать с поздравлением, если бот был выключен? Кого не успеем, поздравим через год.
greetings-gift-question = Что дарим на день рождения?
greetings-gift-ask-sum = Напишите сумму скидки, например: { $example }
greetings-gift-ask-words = Напишите подарок словами, например: чашка кофе. Язык: { $language }.
greetings-gift-unfit = Такая сумма не подходит. Напишите её цифрами, например: 50000
greetings-days-question = Сколько дней действует промокод?
greetings-coming-head = Дни рождения в ближайшие 30 дней:
greetings-coming-line = • { $date }: { $name }, { $language }
greetings-coming-nobody = В ближайшие 30 дней поздравлять некого.
greetings-preview-head = Какое поздравление показать? Текст можно изменить.
greetings-preview-language = «{ $text }»: на каком языке показать?
button-greetings = Поздравления
button-greetings-birthdays-on = Включить поздравления
button-greetings-birthdays-off = Выключить поздравления
button-greetings-hour = Время поздравления
button-greetings-late = Если бот был выключен
button-greetings-leap = Кто родился 29 февраля
button-greetings-gift = Подарок
button-greetings-days = Срок промокода
button-greetings-hints = Напоминание за неделю
button-greetings-coming = Кто следующий
button-greetings-preview = Тексты поздравлений
button-greetings-words = Изменить текст
button-greetings-holidays = Праздники
button-greetings-anniversary = Год с нами
button-greetings-welcome = Новые подписчики
button-gift-none = Без подарка
button-gift-sum = Скидка суммой
button-gift-words = Подарок: { $language }

## Holidays as the owner sets them

holidays-list = Праздники, с которыми можно поздравить подписчиков. Включённые отмечены знаком ✅.
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Поздравляем в { $time }
holiday-card-off = Поздравление выключено.
holiday-card-day = Ближайшая дата: { $date }
holiday-card-day-unsure =
    Ближайшая дата: { $date }
    🔴 Она рассчитана заранее. Подтвердите или измените её, иначе поздравлять не будем.
holiday-card-no-day = 🔴 Дата неизвестна. Нажмите «{ button-holiday-day }».
holiday-card-languages = Кого поздравляем, по языкам: { $languages }
holiday-card-no-languages = 🔴 Выберите, кого поздравлять: языки подписчиков.
holiday-card-texts = Тексты есть на языках: { $languages }
holiday-card-no-texts = 🔴 Текста пока нет. Выберите язык и напишите его.
holiday-ask-name = Как называется праздник? Название увидите только вы.
holiday-ask-day =
    Напишите дату, например: 21.03
    Только для одного года: 21.03.2027
holiday-ask-text = Напишите поздравление. Язык: { $language }.
holiday-day-not-understood = Не поняли дату. Напишите её так: 21.03 или 21.03.2027
holiday-delete-question = Удаляем праздник «{ $name }»? Поздравлять с ним больше не будем.
holiday-question =
    «{ $holiday }»: по нашим расчётам это { $date }. Верно?
    Без вашего ответа поздравлять не будем.
alert-holiday-incomplete = Пока включить нельзя: выберите языки и напишите текст поздравления.
button-holiday-on = Включить
button-holiday-off = Выключить
button-holiday-confirm = Дата верна
button-holiday-day = Изменить дату
button-holiday-preview = Посмотреть поздравление
button-holiday-text = Текст: { $language }
button-holiday-add = Добавить свой праздник
button-holiday-delete = Удалить праздник
button-holiday-delete-sure = Да, удалить

## The texts that may be worded anew

text-greeting-birthday = День рождения
text-greeting-birthday-nameless = День рождения, без имени
text-greeting-birthday-simple = День рождения, без подарка
text-greeting-birthday-simple-nameless = Без подарка и без имени
text-greeting-hint = За неделю до дня рождения
text-greeting-anniversary = Год с нами
text-greeting-welcome-1 = Новым подписчикам: сразу
text-greeting-welcome-2 = Новым: через 3 дня
text-greeting-welcome-3 = Новым: через 10 дней
text-greeting-holiday-new-year = { holiday-new-year }
text-greeting-holiday-christmas = { holiday-christmas }
text-greeting-holiday-womens-day = { holiday-womens-day }
text-greeting-holiday-ramazon = { holiday-ramazon }
text-greeting-holiday-navruz = { holiday-navruz }
text-greeting-holiday-nauryz = { holiday-nauryz }
text-greeting-holiday-qurbon = { holiday-qurbon }
text-greeting-holiday-vardavar = { holiday-vardavar }
text-greeting-holiday-independence-uz = { holiday-independence-uz }
text-greeting-holiday-independence-am = { holiday-independence-am }
text-greeting-holiday-independence-kz = { holiday-independence-kz }
