### What owners read: set-up, questions and answers, the spreadsheet, the shop.

## Claiming the bot, and the menu

owner-claim-how = После команды напишите код из журнала бота, например: /claim 12345678
owner-welcome =
    Теперь вы владелец этого бота. Три шага для начала:
    1. Расскажите о магазине: /shop
    2. Напишите частые вопросы клиентов и ответы на них: /faq
    3. Создайте для сотрудников группу с темами, добавьте бота администратором и отправьте там /link.
    Чего ещё не хватает, всегда покажет /owner.
owner-menu =
    Магазин: <b>{ $shop }</b>
    Что готово и чего нет:
owner-group-linked = ✅ Группа сотрудников подключена.
owner-group-missing = 🔴 Группы сотрудников пока нет. Добавьте бота администратором в группу с темами и отправьте там /link.
owner-faq-filled = ✅ Вопросы и ответы: { $topics }
owner-faq-missing = 🔴 Ответов пока нет. Нажмите «{ button-faq }» и напишите первый.
owner-hours-known = ✅ Филиалы: { $branches }. Часы работы указаны.
owner-hours-missing = 🔴 Часов работы пока нет. Нажмите «{ button-shop }» и добавьте филиал с часами.
owner-phone-known = ✅ Телефон для клиентов: { $phone }
owner-phone-missing = 🔴 Телефона пока нет. Нажмите «{ button-shop }» и напишите его.
owner-words-wanted = Ответьте, пожалуйста, словами. Выйти из вопроса: /cancel
owner-too-long =
    Получилось слишком длинно. Символов сейчас: { $length }, помещается: { $limit }.
    Сократите и отправьте ещё раз.
button-faq = Вопросы и ответы
button-faq-file = Скачать таблицу
button-shop = Магазин
button-owner-keep = Нет, оставить

## Questions and answers

faq-list =
    Вопросы и ответы: { $topics }. Страница { $page } из { $pages }.
    Чтобы прочитать или изменить, нажмите на вопрос.
faq-empty =
    Вопросов пока нет. Напишите, что часто спрашивают клиенты, и бот будет отвечать сразу.
    Чтобы добавить много за раз, нажмите «{ button-faq-file }», заполните её и отправьте сюда.
faq-entry =
    <b>{ $question }</b>

    { $answer }
faq-entry-alternatives = Варианты вопроса ({ $number }): { $list }
faq-not-written =
    <b>{ $question }</b>

    На этом языке ещё не написано: { $language }.
    Пока клиенты видят ответ на языке: { $instead }.
faq-ask-question =
    Напишите вопрос так, как его задают клиенты. Язык: { $language }.
    Выйти: /cancel
faq-ask-answer = Теперь напишите ответ. Язык: { $language }.
faq-there-already = Такой вопрос уже есть. Ничего не изменилось, вот он:
faq-added =
    Сохранено, теперь клиенты получают этот ответ.
    Кнопка «{ button-faq-alternatives }» научит бота узнавать вопрос, заданный иначе. Другие языки — над ней.
faq-saved = Сохранено, теперь клиенты получают этот ответ.
faq-change-question = Напишите новый вопрос. Язык: { $language }.
faq-change-answer = Напишите новый ответ. Язык: { $language }.
faq-change-alternatives =
    Как ещё об этом спрашивают клиенты? Напишите по одному варианту в строке. Язык: { $language }.
    Новые варианты добавятся к прежним. Чтобы убрать все, отправьте «-».
faq-fault-missing-question = В вопросе нет слов. Напишите его ещё раз.
faq-fault-missing-answer = В ответе нет слов. Напишите его ещё раз.
faq-fault-too-long =
    Получилось слишком длинно. Символов помещается: { $limit }.
    Сократите и отправьте ещё раз.
faq-fault-too-many =
    Вариантов слишком много. Можно: { $limit }.
    Отправьте меньше или уберите прежние знаком «-».
faq-delete-question =
    Удаляем этот вопрос вместе с ответом? Вернуть их будет нельзя.
    «{ $question }»
faq-deleted = Удалено. Бот больше не даёт этого ответа.
button-faq-add = Добавить вопрос
button-faq-question = Изменить вопрос
button-faq-answer = Изменить ответ
button-faq-alternatives = Добавить варианты
button-faq-write = Написать на этом языке
button-faq-delete = Удалить
button-faq-delete-sure = Да, удалить на всех языках
button-faq-delete-one = Удалить только: { $language }

## The spreadsheet

spreadsheet-file =
    Все вопросы и ответы. Измените или добавьте строки и отправьте файл сюда. Чего в файле нет, останется в боте.
    Обязательные столбцы: <code>language</code>, <code>question</code> и <code>answer</code>.
spreadsheet-done = Сохранено. Новых: { $added }, изменено: { $changed }, без изменений: { $same }.
spreadsheet-nothing = Ничего не сохранено: подходящих строк нет.
spreadsheet-problems = Нужно исправить: { $number }. Исправьте и отправьте файл ещё раз:
spreadsheet-problems-file = Всё, что нужно исправить.
spreadsheet-problem-unreadable = Файл не читается. Сохраните его как XLSX или CSV и отправьте ещё раз.
spreadsheet-problem-too-big = Файл больше 2 МБ. Отправьте его двумя частями.
spreadsheet-problem-too-many-rows = Взято строк: { $value }. Остальные отправьте вторым файлом.
spreadsheet-problem-missing-column = В первой строке нет столбца «{ $column }».
spreadsheet-problem-missing-question = Строка { $row }: вопрос пуст.
spreadsheet-problem-missing-answer = Строка { $row }: ответ пуст.
spreadsheet-problem-unknown-language = Строка { $row }: язык «{ $value }» нам незнаком. Напишите так: узбекский, казахский, армянский или русский.
spreadsheet-problem-too-long = Строка { $row }, столбец «{ $column }»: слишком длинно. В вопросе помещается 300 символов, в ответе 3 500.
spreadsheet-problem-too-many = Строка { $row }: слишком много вариантов, можно 30.
spreadsheet-problem-duplicate = Строка { $row }: вопрос «{ $value }» уже есть в файле.

## The shop

shop-card = Магазин: <b>{ $name }</b>
shop-card-phone = Телефон: { $phone }
shop-card-no-phone = Телефон: не указан
shop-card-links =
    Ссылки:
    { $links }
shop-card-no-links = Ссылки: не указаны
shop-card-language = Язык группы сотрудников: { $language }
shop-card-zone = Часовой пояс: { $zone }
shop-card-branches = Филиалы: { $branches }
shop-ask-name = Напишите название магазина так, как его должны видеть клиенты.
shop-ask-phone =
    Напишите телефон для клиентов, например: +998 71 200-12-34
    Чтобы убрать его, отправьте «-».
shop-ask-links =
    Напишите ссылки, по одной в строке: сайт, Instagram, канал в Telegram.
    Чтобы убрать их, отправьте «-».
shop-ask-language = На каком языке боту писать в группе сотрудников?
shop-ask-zone = По времени какого города работает магазин?
shop-zone-tashkent = Ташкент
shop-zone-almaty = Алматы
shop-zone-yerevan = Ереван
shop-zone-moscow = Москва
shop-phone-not-understood =
    Не поняли номер.
    Напишите его с кодом страны, например: +998 90 123-45-67
shop-hours-not-understood =
    Не поняли часы работы.
    Напишите так: 10:00-21:00, с перерывом: 10:00-14:00, 15:00-19:00. Для выходного отправьте «-».
shop-ask-branch-name = Как называется филиал? Напишите короткое название, которое узнают клиенты.
shop-ask-branch-address = Напишите адрес так, как его должны видеть клиенты.
shop-ask-branch-location =
    Отправьте место на карте: скрепка, затем «Геопозиция».
    Если оно не нужно, отправьте «-».
shop-ask-branch-phone =
    Напишите телефон этого филиала, например: +998 71 200-12-34
    Чтобы убрать его, отправьте «-».
shop-ask-branch-hours =
    Напишите часы работы на каждый день, например: 10:00-21:00
    Отдельный день можно изменить потом.
shop-ask-branch-day =
    День: { $day }. Напишите часы, например: 10:00-14:00, 15:00-19:00
    Если это выходной, отправьте «-».
shop-ask-weekday = Часы какого дня изменить?
shop-branch-card =
    Филиал: <b>{ $name }</b>
    Адрес: { $address }
shop-branch-on-map = Место на карте: отправлено
shop-branch-without-map = Место на карте: не отправлено
shop-branch-hours = Часы работы:
shop-branch-no-hours = Часы работы: не указаны
shop-branch-delete-question =
    Удаляем этот филиал? Клиенты больше не увидят его адрес и часы.
    «{ $name }»
button-shop-name = Изменить название
button-shop-phone = Изменить телефон
button-shop-links = Изменить ссылки
button-team-language = Язык группы сотрудников
button-zone = Часовой пояс
button-branch = Филиал: { $name }
button-branch-add = Добавить филиал
button-branch-name = Изменить название
button-branch-address = Изменить адрес
button-branch-location = Место на карте
button-branch-phone = Изменить телефон
button-branch-hours = Часы на каждый день
button-branch-day = Часы одного дня
button-branch-delete = Удалить филиал
button-branch-delete-sure = Да, удалить
