### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Рассылка № { $campaign }: собираем получателей.
progress-running = Рассылка № { $campaign } идёт.
progress-held = ⏳ Рассылка № { $campaign } ждёт: все рассылки остановлены. Продолжить: /hold
progress-paused = ⏳ Рассылка № { $campaign } на паузе.
progress-stumbled =
    🔴 Рассылка № { $campaign } остановилась сама: сообщения не доходят. Ответ Telegram: { $reason }
    Когда это пройдёт, нажмите «{ button-progress-resume }». Если дело в самом сообщении, остановите её совсем и соберите новую по образцу.
progress-finished = ✅ Рассылка № { $campaign } закончена.
progress-cancelled = Рассылка № { $campaign } остановлена совсем.
progress-recalling = ⏳ Отзываем рассылку № { $campaign }.
progress-recalled = ✅ Рассылка № { $campaign } отозвана.
progress-sent = Отправлено: { $sent } из { $total }
progress-not-arrived = Не дошло: { $number }
progress-unsure = Неизвестно, дошло ли: { $number }
progress-later = Остальные получат позже. Продолжим: { $moment }. Ещё не отправлено: { $number }
progress-speed = Сообщений в секунду: { $rate }
progress-left = Осталось примерно { $minutes } мин
progress-nearly-done = Осталось меньше минуты
progress-recalled-so-far = Отозвано: { $done } из { $total }
progress-not-recalled = Не удалось отозвать: { $number }. Кто-то заблокировал бота или удалил сообщение.
button-progress-pause = Пауза
button-progress-resume = Продолжить
button-progress-cancel = Остановить совсем
button-progress-report = Отчёт
progress-cancel-question =
    Остановить рассылку № { $campaign } совсем? Ещё не отправлено: { $number }.
    До этих людей она уже не дойдёт, а отправленное останется.
button-progress-cancel-sure = Да, остановить
button-progress-go-on = Нет, пусть идёт

## Report

report-head = <b>Рассылка № { $campaign }: отчёт</b>
report-started = Начало: { $moment }
report-finished = Конец: { $moment }
report-sent = Доставлено: { $sent } из { $total }
report-pending = Ещё не отправлено: { $number }
report-unsure = Неизвестно, дошло ли: { $number }
report-blocked = Заблокировали бота: { $number }
report-failed = Не отправлено: { $number }
report-skipped = Остались без рассылки: { $number }
report-reason-no-consent = отписались
report-reason-unreachable = заблокировали бота
report-reason-complaint = ждут ответа на жалобу
report-reason-cap = уже получили рассылки этой недели
report-reason-erased = удалили свои данные
report-reason-no-text = нет текста для них
report-clicked = Нажали кнопку: { $number } ({ $percent })
report-wanted = Хотят товар: { $number }
report-coming = Придут: { $yes }, не придут: { $no }
report-redeemed = Использовали промокод: { $number } ({ $percent })
report-unsubscribed = Отписались за 48 часов: { $number }
report-recalled = Отозвано: { $number }
report-links = Кто открыл ссылку, Telegram не сообщает, поэтому ссылки не посчитаны.
report-by-language = <b>По языкам</b>
report-by-variant = <b>По текстам</b>
report-language = • { $name }: доставлено { $sent }, нажали { $clicked }, отписались { $unsubscribed }
report-language-redeemed = • { $name }: доставлено { $sent }, нажали { $clicked }, промокодов { $redeemed }, отписались { $unsubscribed }
report-variant = • Текст { $name }: доставлено { $sent }, нажали { $clicked }, отписались { $unsubscribed }
report-variant-redeemed = • Текст { $name }: доставлено { $sent }, нажали { $clicked }, промокодов { $redeemed }, отписались { $unsubscribed }
report-trial-clicks = Нажали в сравнении: А — { $a }, Б — { $b }
report-trial-redemptions = Использовали промокод в сравнении: А — { $a }, Б — { $b }
report-trial-waits = Выберем лучший текст: { $moment }
report-trial-clear = Текст { $variant } сработал лучше. Случайностью такую разницу объяснить трудно.
report-trial-noise = Разница может быть случайной: у одинаковых текстов такая бывает в { $chance } случаев.
report-trial-few = Слишком мало откликов, чтобы сказать, какой текст лучше.
report-trial-winner = Остальным ушёл текст { $variant }.
variant-a = А
variant-b = Б
variant-edited = изменённый
button-report-refresh = Обновить
button-report-file = Таблица с именами
button-report-missed = Кто не получил
button-report-unsure = Решить: дошло ли
button-report-recall = Отозвать
report-file = Рассылка № { $campaign }: все получатели по именам.
report-file-cut = В таблицу помещается { $number } человек, здесь первые из них.
report-missed =
    Не получили рассылку № { $campaign }: { $number }.
    Имена и причины — в таблице.
report-missed-nobody = Рассылку № { $campaign } получили все.
report-unsure-question =
    Во время отправки оборвалась связь, и неизвестно, дошло ли сообщение. Таких людей: { $number }.
    Отправим ещё раз — кто-то может получить его дважды. Оставим как есть — кто-то может не получить совсем.
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
sheet-wanted-at = Хочет товар
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
    Рассылку № { $campaign } ещё можно отозвать. Сообщений: { $number }. Telegram даёт удалять и менять их 48 часов.
    Что сделать? Если она ещё идёт, сначала поставим её на паузу.
recall-too-late = Отзывать уже нечего: удалять и менять сообщения Telegram даёт только 48 часов.
button-recall-delete = Удалить у всех
button-recall-edit = Изменить текст
recall-delete-question = Удалить сообщение из чатов? Получателей: { $number }. Вернуть его будет нельзя.
button-recall-delete-yes = Да, удалить: { $number }
recall-edit-languages = На каком языке меняем текст? На остальных всё останется как есть.
recall-edit-ask =
    Пришлите новый текст. Язык: { $language }. Он заменит то, что люди видят в чате.
    Выйти из вопроса: /cancel
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
    В день траура, и когда лучше помолчать, можно остановить их все сразу. Ответы клиентам не остановятся.
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
