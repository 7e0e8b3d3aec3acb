button-learning = Вопросы без ответа
button-coverage = Как отвечает бот

learning-weekly = <b>Вопросы и ответы за последние 7 дней</b>
learning-head =
    Об этом клиенты спрашивали, а готового ответа не было. Число — сколько человек спросило.
    Чтобы посмотреть, как именно, нажмите на строку.
learning-none = Сейчас нет вопросов без ответа, которые задали несколько человек. Появятся — скажем в понедельник.
learning-cluster = Сколько человек спросило: { $people }, из них за последние 7 дней: { $week }. Язык: { $language }.
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
learning-draft-personal = Перечитайте ответ: в нём есть номер, ссылка или имя, а читать его будут все клиенты.
learning-draft-change = Чтобы изменить ответ, просто напишите другой. Выйти: /cancel
learning-draft-unanswered =
    Вопрос: «{ $question }»
    Текстом на него ещё не отвечали. Напишите ответ. Язык: { $language }.
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

coverage-head =
    { $days ->
        [one] <b>Как отвечали клиентам</b> за последний { $days } день
        [few] <b>Как отвечали клиентам</b> за последние { $days } дня
        [many] <b>Как отвечали клиентам</b> за последние { $days } дней
       *[other] <b>Как отвечали клиентам</b> за последние { $days } дня
    }
coverage-none = За эти дни никто ничего не спрашивал.
coverage-asked = Задано вопросов: { $value }
coverage-at-once = Получили ответ сразу: { $value }
coverage-helped = • из них помогло: { $value }
coverage-not-helped = • из них не помогло: { $value }
coverage-offered = Получили варианты на выбор: { $value }
coverage-picked = • из них выбрали ответ: { $value }
coverage-handed-over = Передано сотруднику: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = По языкам: сколько спросили и сколько получили ответ сразу.
coverage-subjects = О чём спрашивали чаще всего и сколько получили ответ сразу.
coverage-line = • { $name }: { $asked }, сразу: { $value }
coverage-verdicts = Боту показалось жалобой, а сотрудники решили: жалоба — { $complaints }, не жалоба — { $others }.
button-coverage-days = Дней: { $days }
