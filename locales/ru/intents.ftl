## Names of what is asked

intent-hours = Часы работы
intent-address = Адреса и как пройти
intent-delivery_cost = Цена доставки
intent-delivery_time = Срок доставки
intent-returns = Возврат и обмен
intent-payment_methods = Способы оплаты
intent-installment = Рассрочка
intent-loyalty_balance = Баланс баллов
intent-loyalty_join = Как получить карту
intent-promo_code = Промокоды и скидки
intent-birthday_gift = Подарок ко дню рождения
intent-availability = Есть ли в наличии
intent-size_guide = Как выбрать размер
intent-warranty = Гарантия
intent-order_status = Где заказ
intent-cancel_order = Отмена заказа
intent-gift_card = Подарочные карты
intent-wifi = Wi-Fi
intent-parking = Парковка
intent-kids = С детьми
intent-jobs = Работа у нас
intent-human = Спросить сотрудника
intent-unsubscribe = Отписка от новостей
intent-language = Язык бота
intent-privacy = Личные данные
intent-feedback = Написать отзыв
intent-receipt = Чеки
intent-wholesale = Опт
intent-franchise = Франшиза
intent-phone = Телефон
intent-social = Сайт и соцсети
intent-delivery_abroad = Доставка за границу
intent-product_care = Уход за вещами
intent-events = Мероприятия
intent-how_to_order = Как заказать
intent-pickup = Самовывоз
intent-gift_wrap = Подарочная упаковка
intent-alterations = Подгонка одежды
intent-authenticity = Оригинал или копия
intent-price = Цены
intent-product_details = О товаре

## Answered without an entry

fact-unsubscribe = Отправьте /stop — новостей и рекламы больше не будет. На вопросы отвечаем как прежде.
fact-language = Выберите язык здесь: /language
fact-privacy =
    Что мы храним о вас и зачем: /privacy
    Посмотреть и удалить свои данные можно в настройках: /settings
fact-feedback = Напишите, что думаете о нас: /feedback. Если что-то пошло не так: /complain
fact-birthday_gift = В день рождения пришлём сюда подарок. Если дата у нас ещё не записана, укажите её в настройках: /settings
fact-human = Сразу передадим вопрос сотруднику.
shop-card-delivery =
    Доставка:
    { $delivery }
shop-card-no-delivery = Доставка: не указана
shop-ask-delivery =
    Напишите, сколько стоит доставка и сколько её ждать, — так, как это прочтут клиенты. Язык: { $language }.
    Чтобы убрать, отправьте «-».
button-shop-delivery = Изменить доставку

## How these are asked for

fact-question-hours = До скольки вы работаете?
fact-question-address = Где вы находитесь?
fact-question-phone = Какой у вас номер телефона?
fact-question-social = Есть у вас Instagram или сайт?
fact-question-delivery_cost = Сколько стоит доставка?
fact-question-delivery_time = За сколько дней доставите?
fact-question-unsubscribe = Как отписаться от рассылки?
fact-question-language = Как поменять язык?
fact-question-privacy = Какие мои данные вы храните?
fact-question-feedback = Где оставить отзыв?
fact-question-birthday_gift = Есть ли подарок на день рождения?
fact-question-human = Можно поговорить с человеком?

## What customers ask: the checklist

button-links = Что спрашивают клиенты
links-head =
    Это спрашивают в любом магазине. Есть ответ: { $answered } из { $all }. Страница { $page } из { $pages }.
    ✅ — ответ есть. Нажмите на строку, чтобы увидеть его или написать.
links-by-entry = Бот берёт ответ отсюда: { $questions }
links-by-shop = Бот отвечает тем, что вы написали о магазине: /shop
links-by-bot = Это бот делает сам, писать ответ не нужно.
links-by-nobody = Ответа пока нет, такие вопросы идут сотруднику.
links-asked-like = Клиенты спрашивают так:
links-choose = Тема: { $name }. Какой ответ к ней подходит?
links-question =
    Тема: { $name }.
    Подходит ли к ней ответ на этот вопрос?
    «{ $question }»
links-recognised =
    Бот узнал вопросов: { $count }. Свяжите их с темами, и бот найдёт ответ, какими бы словами ни спросили.
    Вот вопросы и темы:
links-recognised-line = «{ $question }» — { $name }
links-all-done = Все вопросы, которые бот узнал, уже связаны с темами.
links-write =
    Напишите ответ так, как его прочтут клиенты. Тема: { $name }. Язык: { $language }.
    Выйти: /cancel
alert-linked = Готово. Теперь бот узнает этот вопрос, какими бы словами его ни задали.
button-link-write = Написать ответ
button-link-choose = Выбрать из ответов
button-link-undo = Убрать ответ из темы
button-link-yes = Да, подходит
button-link-no = Нет, не то
button-links-recognised = Узнано вопросов: { $count }
button-links-all = Связать все
button-links-look = Просмотреть по одному

## Try a question

button-try = Проверить вопрос
try-ask =
    Напишите вопрос, как его задал бы клиент. Никому ничего не отправим.
    Выйти: /cancel
try-sure = Ответ сразу:
try-candidates = Клиент сможет выбрать:
try-choice = — { $question }
try-products = Бот покажет: { $names }
try-nothing = Передадим сотруднику.
try-talk = Это не вопрос, а вежливость. Бот ответит:
try-clear = Похоже на жалобу: бот попросит прощения и предложит её передать.
try-quiet = Может быть жалобой: сотрудники получат тихое уведомление.
try-language = Язык ответа: { $language }
try-guesses = О чём это может быть:
try-guess = • { $what } — { $share }
try-guess-because = • { $what } — { $share }, ближе всего: «{ $phrase }»
try-again = Напишите ещё один или /cancel.

## The spreadsheet

spreadsheet-problem-unknown-intent = Строка { $row }: неизвестный код «{ $value }» в столбце «{ $column }». Оставьте пустым или возьмите код из скачанной таблицы.
