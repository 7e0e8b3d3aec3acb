error-last-owner = У бота должен быть владелец. Сначала сделайте владельцем ещё кого-нибудь.

role-staff = сотрудник
role-manager = управляющий
role-owner = владелец

team-list =
    Команда, человек: { $number }
    { $list }

    Нажмите на имя, чтобы изменить роль и смены или закрыть доступ.
team-member = { $name } — { $role }
team-member-on-duty = { $name } — { $role }, на смене с { $time }
team-owner-question =
    Сделать владельцем? { $name }
    Владелец может всё, что и вы: рассылки, права, данные клиентов.
team-dismiss-question =
    Закрыть доступ? { $name }
    Права и смены исчезнут сразу. Из группы в Telegram удалите вручную.
button-team = Команда
button-role-staff = Сделать сотрудником
button-role-manager = Сделать управляющим
button-role-owner = Сделать владельцем
button-role-owner-sure = Да, сделать владельцем
button-dismiss = Закрыть доступ
button-dismiss-sure = Да, закрыть доступ
button-shifts = Смены
button-invite = Пригласить сотрудника

invite-role =
    Какая роль будет у нового сотрудника?
    Сотрудник отвечает клиентам. Управляющий ещё составляет смены и узнаёт о тех, кто ждёт слишком долго.
invite-ready =
    Приглашение ниже. Перешлите его только тому, кого зовёте: доступ получит первый, кто откроет ссылку.
invite-text =
    Приглашение в команду магазина «{ $shop }». Роль: { $role }.
    { $link }
    Ссылка сработает один раз, срок — до { $time }.
invite-withdrawn = Ссылка отменена, по ней больше никто не войдёт.
button-invite-staff = Сотрудник
button-invite-manager = Управляющий
button-invite-withdraw = Отменить ссылку
join-welcome =
    Добро пожаловать в команду магазина «{ $shop }»! Ваша роль: { $role }.
    Начать смену — /on, закончить — /off, кто сейчас на смене — /duty
join-already = Вы уже в команде. Ваша роль: { $role }.
join-group =
    Клиентам отвечаем в группе сотрудников: { $link }
    Эта ссылка только для вас.
join-ask-for-group = Клиентам отвечаем в группе сотрудников. Попросите владельца добавить вас туда.
join-used = Это приглашение уже использовано или устарело. Если вы работаете здесь, попросите у владельца новую ссылку.

duty-on = Вы на смене. Закончить: /off
duty-on-already = Вы уже на смене. Закончить: /off
duty-off = Ваша смена закончена. Команда получит сводку о том, что ещё открыто.
duty-off-already = Вы сейчас не на смене. Начать: /on
duty-now =
    Сейчас на смене:
    { $list }
duty-nobody = Сейчас на смене никого нет. Начать: /on
duty-next = Следующая смена: { $name }, { $time }

shifts-week =
    Смены по неделям:
    { $list }

    Нажмите на имя, чтобы добавить или убрать смены.
shifts-none = Смен пока нет. Нажмите на имя и добавьте первую: по ним люди заступают на смену и уходят с неё.
shifts-of =
    Смены: <b>{ $name }</b>
    Нажмите на смену, чтобы убрать её.
shifts-of-nobody =
    Смены: <b>{ $name }</b>
    Пока ни одной.
shifts-ask-days = В какие дни смены? { $name }
shifts-ask-hours =
    Дни: { $days }
    Напишите, с какого и до какого часа, например: 09:00-18:00
    Несколько: 09:00-13:00, 17:00-21:00. Через полночь: 20:00-02:00
shifts-hours-not-understood = Не поняли часы. Напишите их так: 09:00-18:00
shifts-remove-question =
    Убрать эту смену? { $name }
    { $day }, { $hours }
button-shift = { $day }, { $hours }
button-shift-add = Добавить смены
button-shift-days-done = Дальше: часы
button-shift-remove = Да, убрать

handover-ended = Смена закончена: { $names }
handover-nothing = ✅ Открытых обращений нет.
handover-open = Открытых обращений: { $open }. Ждут ответа: { $waiting }.
handover-waiting = ⏳ № { $number }: ответить до { $time }
handover-late = 🔴 № { $number }: обещали ответить до { $time }
handover-promise = Обещание, № { $number }, { $time } ({ $name })
handover-promise-in-words = Обещание, № { $number }, { $time } ({ $name }): { $text }
handover-more = И ещё обращений: { $number }
handover-to = Сейчас на смене: { $names }
handover-to-next = Следующая смена: { $name }, { $time }
handover-to-nobody = Сейчас на смене никого нет.
