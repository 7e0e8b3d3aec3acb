staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Статус: { $status }
staff-card-subject = О чём: { $subject }
staff-card-customer = Клиент: { $name } ({ $username })
staff-card-language = Язык: { $language }
staff-card-joined = С нами с { $date }, обращений: { $tickets }
staff-card-phone = Телефон: { $phone }
staff-card-source = Откуда: { $source }
staff-card-due = Ответить до { $time }
staff-card-taken = В работе: { $name }
kind-question = Вопрос
kind-complaint = Жалоба
kind-request = Просьба
status-new = новое
status-in-work = в работе
status-resolved = решено, ждём подтверждения клиента
status-confirmed = закрыто
status-reopened = открыто снова
button-take = Беру себе
button-resolve = Решено
alert-taken = Обращение за вами. Ответ пишите прямо в этой теме.
alert-resolved = Спрашиваем клиента, решён ли вопрос.

staff-customer-blocked = 🔴 Клиент заблокировал бота: ответы до него сейчас не доходят.
staff-customer-returned = ✅ Клиент вернулся: ответы снова доходят.
staff-overdue = 🔴 Обращение № { $number }: обещали ответить до { $time }, ответа ещё нет.
staff-customer-confirmed = ✅ Клиент подтвердил: решено.
staff-customer-reopened = 🔴 Клиент говорит: пока не решено. Новый срок ответа — до { $time }.
staff-not-sent = 🔴 Последний ответ до клиента не дошёл.
staff-message-deleted = Клиент удалил это сообщение.
staff-anonymous = 🔴 Не отправлено: вы пишете анонимно, от имени группы. Выключите это в своих правах администратора и отправьте ещё раз.
staff-command-unknown = Такой команды нет. Клиенту ничего не отправлено.

group-welcome =
    Здравствуйте! Чтобы эта группа стала группой сотрудников:
    1. Включите темы в настройках группы.
    2. Сделайте бота администратором с правом управлять темами, закреплять и удалять сообщения.
    3. Владелец пишет здесь /link.
group-linked =
    Готово: теперь это группа сотрудников магазина «{ $shop }».
    Каждый вопрос и каждая жалоба получают свою тему. Что напишете в ней, уйдёт клиенту; что начинается с //, останется здесь.
group-not-ready =
    Пока не получается, не хватает:
    { $missing }
    Потом напишите /link ещё раз.
group-needs-topics = тем: включите их в настройках группы
group-needs-admin = прав: сделайте бота администратором
right-can-manage-topics = права управлять темами
right-can-pin-messages = права закреплять сообщения
right-can-delete-messages = права удалять сообщения
staff-update-given-up = 🔴 Бот не смог обработать одно сообщение из Telegram даже с третьей попытки. Номер в журнале: { $update }. Скажите тому, кто следит за ботом: возможно, клиент ждёт ответа.
