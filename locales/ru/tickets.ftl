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
alert-taken = Обращение за вами. Ответ пишите в его теме, а если тем нет — ответом на карточку.
alert-resolved = Спрашиваем клиента, решён ли вопрос.
staff-card-customer-name = Клиент: { $name }
staff-card-level = Уровень: { $role }
staff-card-held = Отложено до { $time }
staff-card-merged = Продолжение: { $numbers }
staff-card-merged-here = Сюда же: { $numbers }
staff-card-open = Ещё открыты: { $numbers }
staff-card-past = Раньше: { $numbers }
staff-card-rating = Последняя оценка: { $stars } из 5
staff-card-record = Суть жалобы: { $what }
staff-card-note = Заметка, { $name }, { $time }: { $text }
status-waiting = ответили, слово за клиентом
status-on-hold = отложено
status-merged = объединено с другим обращением
status-spam = спам

button-hand = Передать…
button-put-aside = Отложить…
button-ticket-canned = Готовый ответ
button-ticket-promise = Обещание…
button-ticket-apology = Извиниться с промокодом
button-more = Ещё…
button-note = Заметка
button-merge = Объединить с другим…
button-merge-into = К № { $number } · { $kind }
button-spam = Спам
button-not-spam = Это не спам
button-hand-up-0 = Передать управляющему
button-hand-up-1 = Передать владельцу
button-release = Вернуть в очередь
button-hold-1h = 1 час
button-hold-3h = 3 часа
button-hold-tomorrow = Завтра в 10:00
button-hold-monday = В понедельник в 10:00
alert-handed = Передано. В работе: { $name }
alert-handed-up = Передано выше, там получат сообщение.
alert-released = Обращение снова в очереди, пока ничьё.
alert-held = Отложено до { $time }. Если клиент напишет, вернётся раньше.
alert-merged = Объединено: продолжение в № { $number }.
alert-spam = Закрыто как спам. Клиенту ничего не сказали, его сообщения ещё сутки никого не побеспокоят.
alert-not-spam = Снова в работе, обращение за вами. Написанное за это время сейчас придёт.
alert-note = Напишите здесь // и текст заметки. Клиент её не увидит, коллеги увидят на карточке.

staff-handed-over = ⏳ Теперь в работе: { $name }
staff-handed-up-1 = 🔴 Передано управляющему. Там обращение пока никто не взял.
staff-handed-up-2 = 🔴 Передано владельцу. Там обращение пока никто не взял.
staff-released = 🔴 Снова в очереди: обращение сейчас ничьё.
staff-hold-over = ⏳ Пора вернуться к обращению. Ответить до { $time }.
staff-merged-here = Ещё одно обращение этого клиента теперь продолжается здесь. Номер — на карточке.
staff-level-told = 🔴 Обращение { $number } ({ $kind }) передали вам.

queue-head = Ждут ответа: { $total }
queue-empty = ✅ Ответа сейчас никто не ждёт.
queue-entry = <b>{ $number }</b> · { $kind } · { $name }
queue-due = ⏳ Ответить до { $time }
queue-overdue = 🔴 Просрочено: обещали ответить до { $time }
mine-head = Ваши открытые обращения: { $total }
mine-empty = Открытых обращений у вас нет. Кто ждёт ответа: /queue
find-how =
    { $privacy ->
        [full] Напишите, что искать: <code>/find 17</code>, <code>/find Нилуфар</code> или <code>/find 90 123-45-67</code>
        [name] Напишите, что искать: <code>/find 17</code> или <code>/find Нилуфар</code>
       *[nickname] Напишите номер обращения: <code>/find 17</code>
    }
find-none = Ничего не нашлось.
find-more = Показаны только самые новые. Напишите имя полнее, и список станет короче.
nicknames = Абрикос Айва Алыча Гранат Ель Инжир Кедр Кипарис Клён Лимон Миндаль Персик Рябина Сосна Чинара Ясень
