### Владелец собирает рассылку: её части, предпросмотр и числа перед отправкой.

## Все рассылки

button-broadcasts = Рассылки
button-broadcast-new = Новая рассылка
button-broadcast-cap = Как часто писать
broadcasts-list =
    <b>Рассылки</b>
    Без знака — черновик, ⏳ впереди или идёт, 🔴 на паузе, ✅ закончена.
broadcasts-empty = Рассылок пока нет. Нажмите «{ button-broadcast-new }», и соберём её шаг за шагом.
broadcasts-cap =
    { $times ->
        [1] Один клиент получает не больше одной рассылки в неделю.
        [one] Один клиент получает не больше { $times } рассылки в неделю.
        [few] Один клиент получает не больше { $times } рассылок в неделю.
        [many] Один клиент получает не больше { $times } рассылок в неделю.
       *[other] Один клиент получает не больше { $times } рассылки в неделю.
    }
broadcasts-held = 🔴 Все рассылки сейчас остановлены: /hold
broadcasts-held-until = 🔴 Все рассылки остановлены до { $moment }: /hold
broadcast-untitled = текста пока нет
broadcast-ask-cap =
    Сколько рассылок в неделю может получить один клиент?
    Это число увидят те, кого бот спросит о подписке с этого дня. Прежние подписчики соглашались на прежнее число, поэтому без нужды его лучше не увеличивать.
button-cap =
    { $times ->
        [1] Одна в неделю
        [one] { $times } в неделю
        [few] { $times } в неделю
        [many] { $times } в неделю
       *[other] { $times } в неделю
    }

## Черновик

broadcast-head = <b>Рассылка № { $number }</b>
broadcast-waits = ⏳ Начнётся: { $moment }
broadcast-texts = Тексты: { $languages }
broadcast-texts-none = Тексты: пока нет
broadcast-fallback = Без своего текста: { $missing }. Этим людям придёт текст на языке: { $language }
broadcast-media-none = Вложение: нет
broadcast-media-photo = Вложение: фото
broadcast-media-video = Вложение: видео
broadcast-media-document = Вложение: файл
broadcast-buttons = Кнопки: { $list }
broadcast-buttons-none = Кнопки: нет
broadcast-topic = Тема: { $topic }
broadcast-for-all = Кому: всем, кто выбрал эту тему
broadcast-for-some = Кому: { $segment }
broadcast-voucher = Промокод: { $value }, дней: { $days }
broadcast-code = Промокод: { $code }, один на всех
broadcast-voucher-none = Промокод: нет
broadcast-start-now = Когда: сразу
broadcast-start-at = Когда: { $moment }
broadcast-trial = Сравнение: на { $percent } клиентов
broadcast-trial-none = Сравнение: нет
button-broadcast-media = Вложение
button-broadcast-buttons = Кнопки
button-broadcast-topic = Тема
button-broadcast-audience = Кому
button-broadcast-voucher = Промокод
button-broadcast-time = Когда
button-broadcast-trial = Сравнить два текста
button-broadcast-preview = Предпросмотр
button-broadcast-check = Проверить и отправить
button-broadcast-copy = Взять за образец
button-broadcast-delete = Удалить черновик
button-broadcast-delete-sure = Да, удалить
button-broadcast-unschedule = Не отправлять, изменить
broadcast-delete-question = Удаляем этот черновик? Вернуть тексты будет нельзя.

## Тексты и вложение

broadcast-ask-text =
    Пришлите сообщение так, как его увидят клиенты: можно выделять слова, ставить ссылки, добавить фото, видео или файл.
    Язык: { $language }.

    Что подставит бот:
    <code>{ $name }</code> — имя, а если оно неизвестно, слово после черты.
    <code>{ $voucher }</code> — промокод.
    Например: «{ $name }, ждём вас в субботу!»
broadcast-sample-friends = Друзья
broadcast-ask-text-b =
    Пришлите второй текст, Б. Он сравнивается с первым, поэтому измените что-то одно.
    Язык: { $language }.
broadcast-text-now = Сейчас текст такой:
broadcast-text-wanted = Пришлите текст, фото, видео или файл. Выйти: /cancel
broadcast-one-picture = Несколько фото сразу отправить нельзя. Пришлите одно, с подписью.
broadcast-ask-media =
    Пришлите одно фото, видео или файл. Вложение встанет над текстом на всех языках. Подпись бот не возьмёт: тексты пишутся отдельно на каждом языке.
    Выйти: /cancel
button-broadcast-text-drop = Убрать этот текст
button-broadcast-media-drop = Убрать вложение

## Кнопки

broadcast-buttons-screen =
    Какие кнопки поставить под сообщением? «{ button-unsubscribe }» будет всегда.
    Кнопкой «{ button-promo-want }» клиент одним нажатием просит товар у ваших сотрудников.
    Ссылки: { $links }
button-link-add = Добавить ссылку
button-link-drop = Убрать ссылку
broadcast-ask-url = Пришлите адрес страницы. Он начинается с https://, например: https://example.com/sale
broadcast-url-wrong = Это не похоже на адрес. Напишите его целиком, например: https://example.com/sale
broadcast-ask-label =
    Что написать на кнопке? Символов помещается: { $limit }.
    Язык: { $language }.
broadcast-link =
    Ссылка: { $url }
    Нажмите на язык и напишите текст кнопки.

## Тема, люди, промокод

broadcast-ask-topic = О чём рассылка? Её получат только те, кто выбрал эту тему.
broadcast-ask-voucher =
    Что даёт промокод? У каждого клиента он будет свой.
    Выберите скидку или напишите свою: 15%, сумму: 50 000 или подарок словами: чашка кофе.
broadcast-voucher-wrong = Такой промокод сделать не получится. Напишите скидку: 15%, сумму: 50 000 или подарок словами: чашка кофе.
broadcast-ask-days = Сколько дней он действует? Нажмите или напишите число.
broadcast-days-wrong = Напишите число дней, от 1 до { $limit }.
broadcast-ask-code = Какой код получат все? Новый можно создать здесь: /vouchers
button-voucher-code = Один код на всех
button-voucher-drop = Без промокода
button-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

## Когда

broadcast-ask-time =
    Когда отправить? Нажмите или напишите день и время: 25.11 10:00 или завтра 10:00.
    Ночью никому не пишем: такие сообщения уйдут утром.
broadcast-time-wrong = Не поняли время. Напишите день и время так: 25.11 10:00 или завтра 10:00.
broadcast-time-past = Это время уже прошло. Напишите другое: 25.11 10:00 или завтра 10:00.
button-time-now = Сразу
button-time-tomorrow = Завтра в { $time }

## Сравнение двух текстов

broadcast-ask-trial = Два текста, А и Б, можно сравнить на части клиентов. Остальные получат лучший.
broadcast-rule-clicks = Сравниваем на { $percent } клиентов: половина получит текст А, половина — текст Б. Через { $hours } ч после начала всем остальным уйдёт тот, под которым больше людей нажали на кнопки.
broadcast-rule-redemptions = Сравниваем на { $percent } клиентов: половина получит текст А, половина — текст Б. Через { $hours } ч после начала всем остальным уйдёт тот, по которому использовали больше промокодов.
broadcast-trial-links = Кто открыл ссылку, Telegram не сообщает, поэтому ссылки не в счёт.
broadcast-trial-even = Если оба сработают одинаково, уйдёт А. Случайна ли разница, покажет отчёт.
broadcast-trial-texts = Текст Б по языкам:
button-trial-start = Сравнить
button-trial-stop = Не сравнивать
button-rule-clicks = По нажатиям
button-rule-redemptions = По промокодам
button-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }

## Предпросмотр

broadcast-preview-head = Язык: { $language }
broadcast-preview-head-b = Язык: { $language }, текст Б
broadcast-previewed = Так это увидят клиенты. Промокод здесь для примера.
broadcast-test-sent = Отправлено в группу сотрудников.
alert-broadcast-no-group = Группы сотрудников пока нет.
alert-broadcast-no-text = Текста пока нет.
broadcast-test-refused = Telegram не принял сообщение: { $reason }
button-test-me = Отправить мне
button-test-group = В группу сотрудников

## Перед отправкой

broadcast-missing-text = Текста пока нет. Напишите его хотя бы на одном языке.
broadcast-missing-text-b = Текст Б нужен на тех же языках, что и текст А.
broadcast-missing-voucher = В тексте есть промокод, но какой он, ещё не выбрано. Нажмите «{ button-broadcast-voucher }».
broadcast-missing-code = Есть кнопка, которая копирует промокод, а самого промокода нет. Нажмите «{ button-broadcast-voucher }».
broadcast-missing-label = На кнопке со ссылкой пока ничего не написано. Нажмите «{ button-broadcast-buttons }».
broadcast-missing-clicks = Тексты сравниваем по нажатиям, но нажимать не на что. Добавьте кнопку в разделе «{ button-broadcast-buttons }» или сравните по промокодам.
broadcast-missing-redemptions = Тексты сравниваем по промокодам, но своих промокодов у клиентов не будет. Нажмите «{ button-broadcast-voucher }» или сравните по нажатиям.
broadcast-sure =
    Получателей: { $total }.
    Узбекский — { $uz }, казахский — { $kk }, армянский — { $hy }, русский — { $ru }.
broadcast-sure-fallback = Без текста на своём языке: { $missing }. Им придёт текст на языке: { $language }.
broadcast-left-out-no-consent = Не подписаны на эту тему: { $number }
broadcast-left-out-unreachable = Недоступны, заблокировали бота: { $number }
broadcast-left-out-complaint = Ждут ответа на жалобу: { $number }
broadcast-left-out-cap = Уже получили все рассылки этой недели: { $number }
broadcast-left-out-no-text = Нет текста для них: { $number }
broadcast-left-out = Не получат:
broadcast-at-night = Сейчас ночь: клиенты, у которых тихие часы, получат рассылку утром.
broadcast-sure-now = Займёт около { $minutes } мин. Отправляем?
broadcast-sure-at =
    Начнём: { $moment }. Займёт около { $minutes } мин. Перед отправкой пересчитаем получателей.
    Запланировать?
broadcast-nobody = Сейчас эту рассылку никто не получит.
broadcast-changed = Число получателей изменилось. Посмотрите, пожалуйста, ещё раз.
button-broadcast-send = Отправить: { $total }
button-broadcast-report = Отчёт
button-broadcast-not-now = Отмена
broadcast-started = Рассылка № { $number } началась.
broadcast-planned = Рассылка № { $number } запланирована. Начнётся: { $moment }
