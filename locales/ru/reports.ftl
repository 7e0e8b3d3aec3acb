### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Рассылка № { $campaign }: собираем получателей.
progress-running = Рассылка № { $campaign } идёт.
progress-held = ⏳ Рассылка № { $campaign } ждёт: все рассылки остановлены. Продолжить: /hold
progress-paused = ⏳ Рассылка № { $campaign } на паузе.
progress-stumbled =
    🔴 Рассылка № { $campaign } остановилась сама: сообщения не доходят. Ответ Telegram: { $reason }
    Когда это пройдёт, нажмите «{ button-progress-resume }». Если дело в самом сообщении, прекратите рассылку и соберите новую по её образцу.
progress-finished = ✅ Рассылка № { $campaign } закончена.
progress-cancelled = Рассылка № { $campaign } прекращена.
progress-recalling = ⏳ Отзываем рассылку № { $campaign }.
progress-recalled = ✅ Рассылка № { $campaign } отозвана.
progress-sent = Отправлено: { $sent } из { $total }
progress-not-arrived = Не дошло: { $number }
progress-unsure = Неизвестно, дошло ли: { $number }
progress-later = Остальные получат позже. Продолжим: { $moment }. Осталось отправить: { $number }
progress-speed = Сообщений в секунду: { $rate }
progress-left = Осталось примерно { $minutes } мин
progress-nearly-done = Осталось меньше минуты
progress-recalled-so-far = Отозвано: { $done } из { $total }
progress-not-recalled = Не удалось отозвать: { $number }. Кто-то заблокировал бота или удалил сообщение.
button-progress-pause = Пауза
button-progress-resume = Продолжить
button-progress-cancel = Прекратить рассылку
button-progress-report = Отчёт
progress-cancel-question =
    Прекратить рассылку № { $campaign }? Ещё не отправлено: { $number }.
    Эти люди её уже не получат, а отправленное останется.
button-progress-cancel-sure = Да, прекратить
button-progress-go-on = Нет, пусть идёт

## Report

report-head = <b>Рассылка № { $campaign }: отчёт</b>
report-started = Начало: { $moment }
report-finished = Конец: { $moment }
report-sent = Доставлено: { $sent } из { $total }
report-pending = Осталось отправить: { $number }
report-unsure = Неизвестно, дошло ли: { $number }
report-blocked = Заблокировали бота: { $number }
report-failed = Не отправлено: { $number }
report-skipped = Остались без рассылки: { $number }
report-because = — { $why }: { $number }
report-reason-no-consent = нет подписки
report-reason-unreachable = бот заблокирован
report-reason-complaint = жалоба ещё без ответа
report-reason-cap = рассылки этой недели уже получены
report-reason-erased = данные удалены
report-reason-no-text = нет подходящего текста
report-clicked = Нажали кнопку: { $number } ({ $percent })
report-wanted = Нажали «{ button-promo-want }»: { $number }
report-coming = Придут: { $yes }, не придут: { $no }
report-redeemed = Использовали промокод: { $number } ({ $percent })
report-unsubscribed = Отписались в первые 48 часов: { $number }
report-recalled = Отозвано: { $number }
report-links = Кто открыл ссылку, Telegram не сообщает, поэтому ссылки не считаем.
report-by-language = <b>По языкам</b>
report-by-variant = <b>По текстам</b>
report-language = • { $name }: доставлено { $sent }, нажали { $clicked }, отписались { $unsubscribed }
report-language-redeemed = • { $name }: доставлено { $sent }, нажали { $clicked }, использовали промокод { $redeemed }, отписались { $unsubscribed }
report-variant = • Текст { $name }: доставлено { $sent }, нажали { $clicked }, отписались { $unsubscribed }
report-variant-redeemed = • Текст { $name }: доставлено { $sent }, нажали { $clicked }, использовали промокод { $redeemed }, отписались { $unsubscribed }
report-trial-clicks = Нажали в сравнении: А — { $a }, Б — { $b }
report-trial-redemptions = Использовали промокод в сравнении: А — { $a }, Б — { $b }
report-trial-waits = Выберем лучший текст: { $moment }
report-trial-clear = Текст { $variant } сработал лучше. Случайностью такую разницу объяснить трудно.
report-trial-noise = Разница может быть случайной: у одинаковых текстов такая бывает в { $chance } случаев.
report-trial-few = Откликов слишком мало, чтобы сказать, какой текст лучше.
report-trial-winner = Остальным уходит текст { $variant }.
variant-a = А
variant-b = Б
variant-edited = изменённый
button-report-refresh = Обновить
button-report-file = Таблица с именами
button-report-missed = Кто не получил
button-report-unsure = Решить, повторять ли
button-report-recall = Отозвать
report-file = Рассылка № { $campaign }: все получатели по именам.
report-file-cut = В таблицу помещается { $number } человек, поэтому здесь первые из них.
report-missed =
    Не получили рассылку № { $campaign }: { $number }.
    Имена и причины — в таблице.
report-missed-nobody = Рассылку № { $campaign } получили все.
report-unsure-question =
    Во время отправки оборвалась связь, и неизвестно, дошло ли сообщение. Таких людей: { $number }.
    Если отправить ещё раз, кто-то получит его дважды. Если оставить как есть, кто-то не получит совсем.
button-report-resend = Отправить ещё раз
button-report-leave = Оставить как есть
alert-report-resent = Отправим ещё раз: { $number }

## The table

sheet-everybody = Все
sheet-missed = Не получили
sheet-name = Имя
sheet-username = Имя в Telegram
sheet-language = Язык
sheet-variant = Текст
sheet-state = Что с сообщением
sheet-reason = Причина
sheet-sent-at = Отправлено
sheet-clicked-at = Нажата кнопка
sheet-wanted-at = Нажато «{ button-promo-want }»
sheet-coming = Придёт
sheet-yes = да
sheet-no = нет
sheet-state-pending = ждёт отправки
sheet-state-sending = отправляется
sheet-state-sent = доставлено
sheet-state-blocked = бот заблокирован
sheet-state-failed = не отправлено
sheet-state-unsure = неизвестно, дошло ли
sheet-state-skipped = без рассылки
sheet-state-recalled = отозвано

## Recall

recall-question =
    Рассылку № { $campaign } ещё можно отозвать. Сообщений: { $number }. Удалять и менять их Telegram позволяет 48 часов.
    Что сделать? Если она ещё идёт, сначала поставим её на паузу.
recall-too-late = Отзывать уже нечего: Telegram позволяет удалять и менять сообщения только 48 часов.
button-recall-delete = Удалить у всех
button-recall-edit = Изменить текст
recall-delete-question = Удалить сообщение из чатов? Получателей: { $number }. Вернуть его будет нельзя.
button-recall-delete-yes = Да, удалить: { $number }
recall-edit-languages = На каком языке меняем текст? На остальных всё останется как есть.
recall-edit-ask =
    Пришлите новый текст. Язык: { $language }. Он заменит то, что люди видят в чате.
    Выйти: /cancel
recall-edit-question =
    Новый текст, как его увидят люди:

    { $text }

    Меняем? Получателей: { $number }.
button-recall-edit-yes = Да, изменить: { $number }
button-recall-another = И на другом языке
button-recall-no = Нет, оставить

## Everything stops

hold-off =
    Рассылки и поздравления с праздниками идут как обычно.
    В день траура или когда лучше помолчать, их можно остановить все сразу. Ответов клиентам это не касается.
hold-on = ⏳ Все рассылки и поздравления с праздниками остановлены, пока вы их не включите. Ответы клиентам идут как обычно.
hold-until = ⏳ Все рассылки и поздравления с праздниками остановлены. Сами включатся: { $moment }. Ответы клиентам идут как обычно.
hold-date-not-understood = Не поняли, до какого дня, поэтому остановили без срока. Напишите день так: /hold 25.11
button-hold-open = Остановить, пока не включу
button-hold-days = { $days ->
    [one] Остановить на { $days } день
    [few] Остановить на { $days } дня
    [many] Остановить на { $days } дней
   *[other] Остановить на { $days } дня
}
button-hold-end = Включить снова
button-hold = Остановить всё
owner-held = ⏳ Все рассылки остановлены. Включить снова: /hold
