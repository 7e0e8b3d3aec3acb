### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Группы клиентов
segments-list = Ваши группы клиентов. Нажмите на группу, чтобы посмотреть или изменить её.
segments-empty =
    Групп пока нет. Группа — это часть ваших клиентов: кто говорит по-русски, кто давно не заходил, у кого день рождения в марте.
    Рассылку можно отправить не всем, а только одной группе.
segments-choose = Кому отправить рассылку? Её получат только те, кто подписан на новости.
segment-new-name = Без названия
segment-card = Группа: <b>{ $name }</b>
segment-everybody = Условий пока нет: это все клиенты.
segment-all-lines = Все эти условия сразу:
segment-or = — или: { $condition }
segment-count =
    { $people ->
        [0] Сейчас таких клиентов нет.
        [one] Сейчас это { $people } клиент.
        [few] Сейчас это { $people } клиента.
        [many] Сейчас это { $people } клиентов.
       *[other] Сейчас это { $people } клиента.
    }
segment-count-subscribers = Из них рассылку могут получить: { $subscribers }. Остальные не подписаны на новости или заблокировали бота.
segment-how-to-change = Чтобы изменить строку, нажмите на её номер.
segment-ask-name =
    Напишите название группы.
    Сейчас: { $name }
segment-name-taken = Группа с таким названием уже есть: { $name }. Напишите другое.
segment-delete-question =
    Удаляем эту группу? Клиенты и готовые для неё рассылки останутся.
    «{ $name }»
button-segment-everybody = Все клиенты
button-segment-add = Новая группа
button-segment-and = Добавить условие
button-segment-use = Выбрать для рассылки
button-segment-rename = Изменить название
button-segment-delete = Удалить группу
button-segment-delete-sure = Да, удалить

## Conditions

segment-line = <b>Строка { $number }</b>: достаточно любого из этих условий.
segment-ask-kind = По какому признаку отобрать клиентов?
segment-ask-topic = Какая тема новостей у них выбрана?
segment-ask-language = Какой у них язык?
segment-ask-branch = В какой магазин они ходят?
segment-ask-birth-month = В каком месяце у них день рождения?
segment-ask-joined-within = За сколько последних дней они присоединились? Выберите или напишите число, например 14. Можно и дату, с которой считать, например 01.09.2026.
segment-ask-seen-within =
    За сколько последних дней они заходили в бот? Выберите или напишите число, например 14.
    Нужны те, кто так долго не заходил? Добавьте условие, потом нажмите на номер его строки и «Наоборот».
segment-ask-source = По какой ссылке они пришли? Выберите или напишите её код: у ссылки с кодом <code>insta</code> в конце стоит <code>start=insta</code>
segment-ask-tag = Какая метка? Выберите или напишите. Метки ставят сотрудники в теме обращения: <code>/tag vip</code>
segment-ask-rated = Какую оценку они поставили? 1 — плохо, 5 — отлично.
segment-ask-listed =
    Пришлите список: Telegram ID, @имена или телефоны, по одному в строке. Можно файлом XLSX или CSV.
    Кто ещё не писал боту, останется в списке и найдётся, как только напишет.
segment-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
segment-is-topic = Выбрана тема: { $value }
segment-not-topic = Не выбрана тема: { $value }
segment-is-language = Язык: { $value }
segment-not-language = Любой язык, кроме: { $value }
segment-is-branch = Ходят в магазин: { $value }
segment-not-branch = Не ходят в магазин: { $value }
segment-is-birth-month = Месяц рождения: { $value }
segment-not-birth-month = Месяц рождения не указан или не этот: { $value }
segment-is-joined-within =
    { $days ->
        [one] С нами не дольше { $days } дня
        [few] С нами не дольше { $days } дней
        [many] С нами не дольше { $days } дней
       *[other] С нами не дольше { $days } дня
    }
segment-not-joined-within =
    { $days ->
        [one] С нами дольше { $days } дня
        [few] С нами дольше { $days } дней
        [many] С нами дольше { $days } дней
       *[other] С нами дольше { $days } дня
    }
segment-is-joined-since = С нами с { $value }
segment-not-joined-since = Присоединились раньше { $value }
segment-is-seen-within =
    { $days ->
        [1] Заходили в бот за последний день
        [one] Заходили в бот за последние { $days } день
        [few] Заходили в бот за последние { $days } дня
        [many] Заходили в бот за последние { $days } дней
       *[other] Заходили в бот за последние { $days } дня
    }
segment-not-seen-within =
    { $days ->
        [one] Не заходили в бот дольше { $days } дня
        [few] Не заходили в бот дольше { $days } дней
        [many] Не заходили в бот дольше { $days } дней
       *[other] Не заходили в бот дольше { $days } дня
    }
segment-is-source = Пришли по ссылке: { $value }
segment-not-source = Пришли не по ссылке: { $value }
segment-is-tag = С меткой: { $value }
segment-not-tag = Без метки: { $value }
segment-is-rated = Есть оценка: { $value }
segment-not-rated = Нет оценки: { $value }
segment-is-listed = В списке № { $value }
segment-not-listed = Не в списке № { $value }
button-segment-topic = Тема новостей
button-segment-language = Язык
button-segment-branch = Магазин
button-segment-birth-month = Месяц рождения
button-segment-joined-within = Как давно с нами
button-segment-seen-within = Когда заходили
button-segment-source = По какой ссылке пришли
button-segment-tag = Метка
button-segment-rated = Оценка
button-segment-listed = Список людей
button-segment-or = Добавить «или»
button-condition-turn = { $number }. Наоборот
button-condition-remove = { $number }. Убрать

## Lists of people

segment-list-kept =
    { $people ->
        [one] Сохранили список № { $number }, в нём { $people } человек.
        [few] Сохранили список № { $number }, в нём { $people } человека.
        [many] Сохранили список № { $number }, в нём { $people } человек.
       *[other] Сохранили список № { $number }, в нём { $people } человека.
    }
segment-list-unknown =
    Ещё не писали боту, рассылка до них не дойдёт: { $people }
    { $list }
segment-list-strange =
    Не поняли и не сохранили: { $lines }
    { $list }
segment-list-file = Весь список: сначала те, кто ещё не писал боту, потом то, что не поняли.
segment-list-nobody = Никого здесь не нашли. Напишите Telegram ID, @имена или телефоны, по одному в строке, например: +998 90 123-45-67
segment-file-unreadable = Файл не читается или слишком большой. Пришлите XLSX или CSV: до 2 МБ и 20 000 строк.

## The customer's own shop

button-setting-branch = Мой магазин
settings-branch = Мой магазин: { $branch }
branch-question = В какой из наших магазинов вы ходите? Будем писать о том, что происходит именно там.
button-branch-any = В любой

## Tags

staff-card-branch = Магазин: { $branch }
staff-card-tags = Метки: { $tags }
staff-tag-how = Напишите метку в теме обращения: <code>/tag vip</code>, а чтобы убрать её: <code>/untag vip</code>. Клиент меток не видит.
staff-tags-now = Метки клиента: { $tags }
staff-tags-none = Меток у клиента сейчас нет.
