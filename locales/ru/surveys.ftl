ticket-confirmed-only = Хорошо, что решилось. Пишите, если что-то понадобится.
effort-question =
    Спасибо за честную оценку.
    Легко ли было получить помощь? 1 — очень трудно, 7 — очень легко.
button-change-answer = Изменить оценку
button-suggest = Есть пожелание
button-praise = Сказать спасибо
suggest-question-wish = Что бы вы изменили или добавили в нашем магазине? Напишите своими словами.
suggest-question-praise = Что понравилось? Напишите своими словами, а если помните имя сотрудника — назовите.
suggest-thanks-wish = Спасибо! Передали ваше пожелание команде. Если сделаем, напишем об этом здесь.
suggest-thanks-praise = Спасибо! Ваши слова передали команде.
suggestion-in-words = Без слов передать не получится. Напишите пару слов.
suggestion-done =
    Вы предлагали: «{ $text }»
    Сделали. { $answer }
suggestion-declined =
    Вы предлагали: «{ $text }»
    Спасибо за идею. { $answer }
recommend-question =
    Посоветуете ли вы магазин «{ $shop }» друзьям? 0 — точно нет, 10 — обязательно.
    Достаточно одного нажатия.
button-not-now = Не сейчас
recommend-left = Хорошо, не настаиваем.
recommend-why-low =
    Спасибо за честный ответ.
    Что исправить в первую очередь? Напишите пару слов, управляющий прочитает их сам.
recommend-why-middle =
    Спасибо!
    Чего не хватило до десятки? Достаточно пары слов.
recommend-why-high =
    Спасибо, нам очень приятно!
    Если хотите, напишите, что нравится больше всего.
not-solved-told = 🔴 Обращение { $number }: клиент говорит, что вопрос не решён. Теперь оно у вас; ответить нужно до { $time }.
customer-words = Слова клиента: { $text }
follow-up-head = 🔴 Низкая оценка. Свяжитесь с клиентом.
follow-up-head-done = ✅ Сделано: { $name }
follow-up-customer = Клиент: { $name } ({ $language })
follow-up-ticket = Обращение: { $number }
follow-up-stars = Оценка: { $score } из 5
follow-up-ease = Легко ли было: { $score } из 7
follow-up-likely = Посоветует нас: { $score } из 10
follow-up-due = Срок: до { $time }
button-follow-up-done = Сделано
button-follow-up-later = Позже
button-follow-up-write = Написать клиенту
alert-follow-up-done = Отмечено. Спасибо.
alert-follow-up-later = Перенесено на { $time }
alert-follow-up-opened = Обращение № { $number } открыто. Что напишете в нём, уйдёт клиенту.
follow-ups-none = ✅ Низких оценок, которые ждут внимания, нет.
follow-ups-more = Ещё: { $number }
follow-ups-overdue = 🔴 Низкие оценки, которыми никто вовремя не занялся: { $number }. Все: /followups
thanks-told =
    ✅ Клиент благодарит сотрудника: { $name }
    { $text }
thanks-told-all =
    ✅ Клиент благодарит всю команду:
    { $text }
comment-told =
    Клиент пишет о нас:
    { $text }
wish-told =
    Пожелание клиента:
    { $text }
button-scores = Что говорят клиенты
scores-head = <b>Ответы клиентов за { $days } дней</b>
scores-csat =
    Довольны (CSAT): { $value }, вероятнее всего от { $low } до { $high }. Ответов: { $answers }
    Столько поставили 4 или 5 звёзд из 5.
scores-ces =
    Лёгкость (CES): { $value } из 7, вероятнее всего от { $low } до { $high }. Ответов: { $answers }
    Легко ли получить помощь: 7 — очень легко.
scores-nps =
    Советуют (NPS): { $value }, вероятнее всего от { $low } до { $high }. Ответов: { $answers }
    Доля ответов 9–10 минус доля 0–6; от -100 до 100.
scores-few = ⏳ Ответов меньше { $few }: разница может быть случайной.
scores-no-csat = Довольны (CSAT): ответов пока нет
scores-no-ces = Лёгкость (CES): ответов пока нет
scores-no-nps = Советуют (NPS): ответов пока нет
button-surveys = Когда спрашиваем
button-suggestions = Пожелания: { $number }
surveys-head =
    <b>Когда спрашиваем клиентов</b>
    После решённого обращения — два вопроса, по одному нажатию: довольны ли и легко ли было.
surveys-off = Вопрос «Посоветуете ли вы нас?» не отправляем.
surveys-every = Вопрос «Посоветуете ли вы нас?» отправляем раз в { $days } дней: каждому в свой день, днём и только если нет открытых обращений.
surveys-pause = После любого вопроса не беспокоим клиента { $days } дней.
surveys-choose-every = Выберите ниже: сначала раз в сколько дней, потом перерыв.
button-off = Не спрашивать
suggestions-head =
    <b>Пожелания клиентов</b>
    Откройте и ответьте: клиенту сообщим на его языке.
suggestions-none = Здесь пусто.
suggestion-status-new = Новые
suggestion-status-planned = В планах
suggestion-status-done = Сделано
suggestion-status-declined = Отклонено
suggestion-card =
    <b>№ { $number }</b>, { $date }
    Клиент: { $name } ({ $language })
    { $text }
suggestion-answer = Наш ответ: { $text }
button-suggestion-done = Сделали: сообщить
button-suggestion-plan = В планы
button-suggestion-unplan = Убрать из планов
button-suggestion-decline = Поблагодарить и отказать
suggestion-ask-done = Напишите, что сделали. Язык клиента: { $language }. В начале поставим его пожелание. Выйти: /cancel
suggestion-ask-declined = Напишите, почему нет. Язык клиента: { $language }. В начале поставим его пожелание и нашу благодарность. Выйти: /cancel
suggestion-sent = ✅ Отправлено клиенту.
