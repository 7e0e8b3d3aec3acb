button-category-quality = Качество
button-category-size = Размер
button-category-wrong-item = Не тот товар
button-category-late = Опоздание
button-category-damaged = Повреждение
button-category-payment = Оплата, цена
button-category-refund = Возврат
button-category-service = Обслуживание
button-category-availability = Наличие
button-category-other = Другое

button-cause-broke = Сломалось или порвалось
button-cause-faded = Полиняло или село
button-cause-flawed = Продали с браком
button-cause-unlike-picture = Не как на фото
button-cause-too-small = Мало
button-cause-too-big = Велико
button-cause-label = Неверный размер на бирке
button-cause-advice = Плохо посоветовали
button-cause-other-item = Пришёл другой товар
button-cause-other-colour = Другой цвет или размер
button-cause-part-missing = Чего-то не хватает
button-cause-strangers-order = Чужой заказ
button-cause-courier-late = Опоздал курьер
button-cause-dispatch-late = Поздно отправили
button-cause-not-told = О задержке не сказали
button-cause-address = Не тот адрес
button-cause-packing = Плохо упаковали
button-cause-handling = Небрежно везли
button-cause-dirty = Грязное или мокрое
button-cause-opened = Упаковка вскрыта
button-cause-charged-twice = Списали дважды
button-cause-price-differs = Цена не та
button-cause-discount = Не дали скидку
button-cause-payment-failed = Оплата не прошла
button-cause-refund-slow = Долго возвращаем деньги
button-cause-refund-refused = Отказали в возврате
button-cause-exchange = Не на что обменять
button-cause-rules = Неясные правила
button-cause-rude = Грубость
button-cause-no-answer = Никто не отвечает
button-cause-wrong-facts = Сказали неправду
button-cause-queue = Большая очередь
button-cause-sold-out = Закончилось
button-cause-not-in-stock = На сайте есть, у нас нет
button-cause-hold-lost = Отложенное продали
button-cause-closed = Закрыто в часы работы
button-cause-app = Сайт или бот не работает
button-cause-messages = Слишком много сообщений
button-cause-points = Баллы, бонусная карта
button-cause-premises = В магазине неудобно

button-severity-low = Низкая
button-severity-normal = Обычная
button-severity-high = Высокая

record-question = Обращение № { $number }: в чём было дело? Похоже на «{ $category }». Выберите категорию, потом причину.
record-question-guess =
    Обращение № { $number }: в чём было дело? Похоже на «{ $category }», причина: { $cause }.
    Если так, хватит одного нажатия. Если нет, выберите категорию, потом причину.
record-cause-question = Категория: { $category }. В чём причина?
record-kept =
    Категория: { $category }. Причина: { $cause }.
    Какая серьёзность? Товар запишите прямо в обращении, например: /product синяя куртка
record-kept-causeless =
    Категория: { $category }. Причина: другая.
    Какая серьёзность? Товар запишите прямо в обращении, например: /product синяя куртка
button-record-right = Да, так и есть
button-record-change = Выбрать заново
button-cause-another = Другая причина
product-how = Напишите прямо в обращении с жалобой, о каком товаре речь: /product синяя куртка
product-kept = Товар: { $product }

record-head = <b>Жалоба № { $number }, { $date }</b>
record-what = Категория: { $category }. Причина: { $cause }.
record-what-causeless = Категория: { $category }.
record-guess = Это догадка бота: сотрудники пока не подтвердили.
record-product = Товар: { $product }
record-branch = Филиал: { $branch }
record-severity = Серьёзность: { $severity }
record-solved-by = За кем: { $name }
record-first-answer = Первый ответ через { $wall }, рабочего времени — { $working }
record-unanswered = Первого ответа пока нет
record-fixed = Решено через { $wall }, рабочего времени — { $working }
record-unsolved = Пока не решено
record-remedy = Чем возместили: { $what }
span-minutes = { $number } мин
span-hours = { $number } ч
span-days = { $number } дн.
button-record-topic = Открыть обращение

rises-head = 🔴 <b>Жалобы повторяются</b>
rise-rising = { $aspect ->
    [category] Категория: { $what }. Жалоб за 7 дней: { $count }. Раньше в среднем за неделю: { $expected }.
    [cause] Причина: { $what }. Жалоб за 7 дней: { $count }. Раньше в среднем за неделю: { $expected }.
    [product] Товар: { $what }. Жалоб за 7 дней: { $count }. Раньше в среднем за неделю: { $expected }.
   *[branch] Филиал: { $what }. Жалоб за 7 дней: { $count }. Раньше в среднем за неделю: { $expected }.
}
rise-above = { $aspect ->
    [product] Товар: { $what }. Жалоб за 8 недель: { $count }. Если бы жаловались на все товары поровну, было бы: { $expected }.
   *[branch] Филиал: { $what }. Жалоб за 8 недель: { $count }. По его доле в обращениях было бы: { $expected }.
}
rise-again = Клиент: { $what }. Жалуется снова, жалоб за 30 дней: { $count }.
rise-line = № { $number }, { $date }: { $what }
rise-more = Показаны последние, всего жалоб: { $count }.
button-cause-mended = Это исправлено

button-fixed = Что мы исправили
fixed-head =
    Что исправили? Выберите причину: об этом можно сообщить всем, кто жаловался на неё за последние 90 дней.
    Число — сколько было жалоб.
fixed-none = Сообщать некому: за последние 90 дней нет жалоб с известной причиной или обо всех уже сказали.
fixed-told = Ниже, с датой, — о чём уже сказали.
closing-head =
    Причина: { $cause }
    Клиентов, которым сообщим: { $count }
closing-language = — { $language }: { $count }
closing-guesses = Из них по догадке бота, без подтверждения сотрудников: { $count }
closing-unreachable = Не дойдёт, бот заблокирован: { $count }
closing-languages = Напишите текст на каждом языке. У кого на своём нет, тот прочтёт на другом.
closing-word-question = Что исправили и как? Напишите на этом языке: { $language }. Начало с номером жалобы добавим сами.
closing-preview = Так увидят клиенты ({ $language }):
closing-told =
    Вы писали нам о проблеме, обращение № { $number }. Мы её исправили.

    { $text }

    Спасибо, что рассказали о ней.
closing-sure = Сообщить всем сейчас? Клиентов: { $count }. Тем, у кого сейчас тихие часы, придёт после них. Отменить будет нельзя.
closing-report =
    Причина: { $cause }
    Сообщили { $date }. Всего клиентов: { $total }
    ✅ Дошло: { $arrived }
    ⏳ В пути: { $waiting }
    🔴 Не дошло: { $missed }
    Неизвестно: { $unsure }
button-closing-tell = Сообщить: { $count }
button-closing-sure = Да, сообщить: { $count }
button-closing-drop = Удалить черновик
button-closing-word-drop = Убрать этот текст
alert-closing-changed = Тем временем число клиентов изменилось. Посмотрите ещё раз.
alert-closing-words = Сначала напишите текст.
