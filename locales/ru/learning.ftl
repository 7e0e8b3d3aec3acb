button-learning = Вопросы без ответа
button-coverage = Как отвечает бот

learning-weekly = <b>Вопросы и ответы за последние 7 дней</b>
learning-head =
    Об этом клиенты спрашивали, а готового ответа не было. Число — сколько человек спросили.
    Чтобы посмотреть, как именно, нажмите на строку.
learning-none = Нет вопросов, которые задали бы несколько человек и на которые не нашлось ответа. Появятся — скажем в понедельник.
learning-cluster = Сколько человек спросили: { $people }, за последние 7 дней: { $week }. Язык: { $language }.
learning-phrasing = • «{ $text }»
learning-answer =
    Ответ сотрудника:
    { $text }
learning-about = Тема: { $name }. Бот будет отвечать на это, какими бы словами ни спросили.
learning-about-chosen = Тема: { $name }. Если у ответа ещё нет темы, бот будет давать его, какими бы словами об этом ни спросили.
button-learning-add = Добавить в ответы
button-learning-as = Ответ уже есть: выбрать
button-learning-decline = Не добавлять
button-learning-ways = Другие слова: { $count }
alert-learning-declined = Хорошо, больше об этом не спросим.

learning-draft = В вопросах и ответах это будет так:
learning-draft-personal = Перечитайте ответ: в нём есть номер, ссылка или имя, а увидят его все клиенты.
learning-draft-change = Чтобы изменить ответ, просто напишите другой. Выйти: /cancel
learning-draft-unanswered =
    Вопрос: «{ $question }»
    Ответа словами пока не было. Напишите его. Язык: { $language }.
    Выйти: /cancel
button-learning-save = Сохранить

learning-choose =
    Какой ответ подходит к этому вопросу?
    Бот будет находить его и по таким словам:
learning-way =
    Клиенты написали:
    «{ $words }»
    и выбрали: «{ $question }».
    Сколько человек: { $people }. Отвечать на такие слова сразу?
learning-ways-none = Здесь пока нечего решать.
button-way-yes = Да, отвечать сразу
button-way-no = Нет, это о другом
alert-way-added = Добавлено. Теперь бот знает эти слова.

coverage-head = <b>Как отвечали клиентам</b>, дней: { $days }
coverage-none = За эти дни никто ничего не спрашивал.
coverage-asked = Задано вопросов: { $value }
coverage-at-once = Получили ответ сразу: { $value }
coverage-helped = • из них помогло: { $value }
coverage-not-helped = • из них не помогло: { $value }
coverage-offered = Получили варианты на выбор: { $value }
coverage-picked = • из них выбрали ответ: { $value }
coverage-handed-over = Передано сотруднику: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = По языкам, и сколько получили ответ сразу:
coverage-subjects = Чаще всего спрашивали, и сколько получили ответ сразу:
coverage-line = • { $name }: { $asked }, сразу: { $value }
coverage-verdicts = Похоже на жалобу, по словам сотрудников: жалоб — { $complaints }, другого — { $others }.
button-coverage-days = Дней: { $days }
