# Неделя в цифрах для владельцев и благодарность сотрудникам по понедельникам.

week-title = Жалобы, { $days }
week-head = <b>Неделя { $days }</b>
week-complaints = Жалоб: { $number }; неделей раньше: { $before }.
week-times = Первый ответ за 30 минут: { $half }, за час: { $hour }.
week-fix-first = Что исправить в первую очередь:
week-trouble = { $place }. { $what }
week-chart-weeks = Жалобы по неделям
week-chart-categories = О чём (бледным — неделей раньше)
week-chart-times = Как быстро ответил сотрудник
week-times-complaints = Жалобы
week-times-all = Все обращения
week-legend-half = за 30 мин
week-legend-hour = за час
week-legend-later = позже
button-week-before = Неделя назад
button-week-after = Дальше
button-week-table = Скачать таблицу
alert-week-to-come = Эта неделя ещё не началась.
week-sheet = Жалобы
week-sheet-number = Номер
week-sheet-opened = Поступила
week-sheet-category = О чём
week-sheet-cause = Причина
week-sheet-settled = Указал сотрудник
week-sheet-severity = Насколько серьёзно
week-sheet-product = Товар
week-sheet-branch = Магазин
week-sheet-solved-by = Кто занимался
week-sheet-first-answer = Первый ответ, мин
week-sheet-first-answer-working = То же в рабочие часы, мин
week-sheet-fixed = Решена, мин
week-sheet-remedies = Чем загладили

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
        [one] { $number } жалоба решена — так сказал сам покупатель
        [few] { $number } жалобы решены — так сказали сами покупатели
        [many] { $number } жалоб решено — так сказали сами покупатели
       *[other] { $number } жалобы решены — так сказали сами покупатели
    }
thanks-praise =
    { $number ->
        [one] { $number } спасибо от покупателя
        [few] { $number } спасибо от покупателей
        [many] { $number } спасибо от покупателей
       *[other] { $number } спасибо от покупателей
    }
