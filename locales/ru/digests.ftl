# Неделя в цифрах для владельцев и благодарность сотрудникам по понедельникам.

week-title = Жалобы, { $days }
week-head = <b>Неделя { $days }</b>
week-complaints = Жалоб: { $number }; неделей раньше: { $before }.
week-times = Первый ответ за 30 минут: { $half }, за час: { $hour }.
week-fix-first = Что исправить в первую очередь:
week-trouble = { $place }. { $what }
week-cause = { $category }: { $cause }
week-chart-weeks = Жалобы по неделям
week-chart-categories = О чём (бледным — неделей раньше)
week-chart-times = Как быстро отвечали сотрудники
week-times-complaints = Жалобы
week-times-all = Все обращения
week-legend-half = за 30 мин
week-legend-hour = за час
week-legend-later = позже
button-week-before = Неделя назад
button-week-after = Неделя вперёд
button-week-table = Скачать таблицу
alert-week-to-come = Эта неделя ещё не началась.
week-sheet = Жалобы
week-sheet-number = Номер
week-sheet-opened = Поступила
week-sheet-category = О чём
week-sheet-cause = Причина
week-sheet-settled = Указал сотрудник
week-sheet-severity = Серьёзность
week-sheet-product = Товар
week-sheet-branch = Филиал
week-sheet-solved-by = Кто занимался
week-sheet-first-answer = Первый ответ, мин
week-sheet-first-answer-working = То же в рабочие часы, мин
week-sheet-fixed = Решена за, мин
week-sheet-remedies = Чем возместили

thanks-head = ✅ <b>Спасибо за прошлую неделю!</b>
thanks-line = — { $name }: { $deeds }
thanks-in-time =
    { $number ->
        [one] { $number } ответ, { $share } вовремя
        [few] { $number } ответа, { $share } вовремя
        [many] { $number } ответов, { $share } вовремя
       *[other] { $number } ответа, { $share } вовремя
    }
thanks-stars =
    { $number ->
        [one] { $stars } из 5 звёзд, { $number } оценка
        [few] { $stars } из 5 звёзд, { $number } оценки
        [many] { $stars } из 5 звёзд, { $number } оценок
       *[other] { $stars } из 5 звёзд, { $number } оценки
    }
thanks-saves =
    { $number ->
        [1] { $number } жалоба решена, клиент сам это подтвердил
        [one] { $number } жалоба решена, клиенты сами это подтвердили
        [few] { $number } жалобы решены, клиенты сами это подтвердили
        [many] { $number } жалоб решено, клиенты сами это подтвердили
       *[other] { $number } жалобы решены, клиенты сами это подтвердили
    }
thanks-praise =
    { $number ->
        [1] { $number } спасибо от клиента
        [one] { $number } спасибо от клиентов
        [few] { $number } спасибо от клиентов
        [many] { $number } спасибо от клиентов
       *[other] { $number } спасибо от клиентов
    }
