### Ответ одним нажатием: готовые ответы, извинения с промокодом; обещания сотрудников клиентам.

## Готовые ответы, для сотрудников

canned-how =
    Напишите прямо в обращении: <code>/answer</code> и слово из нужного ответа. Без слова покажем самые частые.
    Одно нажатие — и ответ уходит клиенту на его языке.
canned-none = Такого готового ответа нет. Попробуйте другое слово; новые ответы добавляет владелец: /canned
canned-choose = Язык клиента: { $language }. Нажмёте — ответ сразу уйдёт.
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = Есть и другие: напишите слово после <code>/answer</code>.
ready-reply-sent =
    ✅ Ушло клиенту. Язык: { $language }

    { $text }
alert-ready-reply-sent = Ушло клиенту.

## Извинения, для сотрудников

apology-remedy-question = Что дадим клиенту вместе с извинением? Здесь то, что можете дать вы.
apology-given = По этому обращению у клиента уже есть промокод: { $value }, <code>{ $code }</code>. Второго не будет, но этот можно отправить ещё раз.
apology-reason-question =
    Вместе с извинением: { $value }
    За что извиняемся? Нажмёте — сразу уйдёт.
apology-no-remedy = только слова
button-apology-words = Только слова
button-apology-late-answer = Поздно ответили
button-apology-late-delivery = Доставка опоздала
button-apology-defect = Товар с браком
button-apology-wrong-item = Прислали не то
button-apology-rude-service = Грубое обращение
button-apology-other = Другая причина
error-remedy-above-limit = { $who ->
    [manager] Это больше, чем вы можете дать. Управляющий может: попросите его нажать.
   *[owner] Это больше, чем вы можете дать. Владелец может: попросите его нажать.
}

## Извинения, для клиентов

apology-late-answer = Простите, что ответа пришлось ждать так долго. Так быть не должно.
apology-late-delivery = Простите, что заказ приехал позже, чем мы обещали. Так быть не должно.
apology-defect = Простите, что вам достался товар с браком. Так быть не должно.
apology-wrong-item = Простите, что прислали не то, что вы заказывали. Это наша ошибка.
apology-rude-service = Простите, что с вами обошлись грубо. У нас так быть не должно.
apology-other = Простите, что подвели вас. Хотим это исправить.
apology-remedy =
    В знак извинения — { $gift }, промокод: <code>{ $code }</code>
    Назовите его на кассе. Действует до { $date }.

## Обещания

promise-how =
    Напишите прямо в обращении время и что обещаете:
    <code>/promise 15:00 позвоню</code>
    <code>/promise завтра 10:00 пришлю фото</code>
    <code>/promise 24.11 12:00 привезём</code>
    Клиенту ничего не уйдёт. Что ещё не сделано: /promises
promise-question =
    Когда обещаем вернуться к клиенту?
    Другое время, со словами: <code>/promise 15:00 позвоню</code>
button-promise-30m = Через полчаса
button-promise-1h = Через час
button-promise-today = Сегодня в 18:00
button-promise-tomorrow = Завтра в 10:00
promise-wordless = вернуться к клиенту
promise-made =
    ⏳ Обещание, обращение № { $number }: { $text }
    Срок: { $time }. Кто: { $name }
    Клиенту ничего не ушло. Если ему нужно знать, напишите здесь.
promise-kept = ✅ Сделано, обращение № { $number }: { $text }
promise-later-question = На другое время: { $text }
button-promise-kept = Сделано
button-promise-later = Позже
promise-near =
    ⏳ Скоро срок: { $text }
    Срок: { $time }. Кто: { $name }
promise-overdue =
    🔴 Обещали и не сделали: { $text }
    Срок был: { $time }. Кто: { $name }
promise-near-member = ⏳ Скоро срок ваших обещаний:
promise-overdue-leads = 🔴 Обещали клиентам и не сделали:
promises-open = <b>Что обещали и ещё не сделали</b>
promises-none = Невыполненных обещаний нет.
promise-line = — № { $number }, срок { $time }, { $name }: { $text }
promise-line-overdue = 🔴 № { $number }, срок был { $time }, { $name }: { $text }
error-promise-unclear = К какому времени? Сначала напишите время: /promise 15:00 позвоню или /promise завтра 10:00 пришлю фото.
error-promise-passed = Это время уже прошло. Напишите то, что ещё впереди, например: /promise завтра 10:00 позвоню

## У владельца

button-canned-list = Готовые ответы
canned-list =
    Готовых ответов: { $answers }. Сотрудники находят их командой <code>/answer</code> и отправляют одним нажатием.
    Нажмите на ответ, чтобы прочитать или изменить.
canned-list-empty =
    Готовых ответов пока нет. Напишите то, что сотрудники говорят часто: уйдёт одним нажатием и на языке клиента.
    Нажмите «{ button-canned-add }».
canned-ask-title =
    По какому слову сотрудники найдут ответ? Напишите слово или два, например: возврат
    Выйти: /cancel
canned-ask-text =
    Напишите ответ так, как его прочтёт клиент. Язык: { $language }.
    Бот подставит сам: <code>{ $placeholders }</code>. После | напишите, что сказать, когда имя неизвестно. Если в ответе есть время, бот напомнит о нём сотрудникам.
    Выйти: /cancel
canned-text-now =
    Сейчас так:
    { $text }
canned-answer = <b>{ $title }</b>, отправлено раз: { $used }
canned-answer-text =
    { $language }:
    { $text }
canned-delete-question = Удалить готовый ответ «{ $title }» на всех языках? Вернуть его будет нельзя.
button-canned-add = Добавить ответ
button-canned-rename = Изменить название
button-canned-delete = Удалить
button-canned-delete-sure = Да, удалить
button-canned-text-delete = Удалить на этом языке

button-limits = Извинения: сколько можно
limits-head =
    <b>Сколько можно дать вместе с извинением</b>
    На каждое обращение — один промокод. Сами вы даёте сколько хотите.
limit-staff = { $kind ->
    [percent] Сотрудники: до { $percent }
    [amount] Сотрудники: до { $money }
    [none] Сотрудники: только слова
   *[both] Сотрудники: до { $percent } или { $money }
}
limit-manager = { $kind ->
    [percent] Управляющие: до { $percent }
    [amount] Управляющие: до { $money }
    [none] Управляющие: только слова
   *[both] Управляющие: до { $percent } или { $money }
}
button-limit-staff-percent = Сотрудники: проценты
button-limit-staff-amount = Сотрудники: сумма
button-limit-manager-percent = Управляющие: проценты
button-limit-manager-amount = Управляющие: сумма
limit-ask-percent = До скольких процентов? Напишите число от 0 до 100; 0 — не давать.
limit-ask-amount = До какой суммы? Напишите число в валюте магазина; 0 — не давать.
limit-not-understood-percent = Не поняли, сколько процентов. Напишите целое число от 0 до 100, например: 15
limit-not-understood-amount = Не поняли сумму. Напишите целое число в валюте магазина, например: 50 000
voucher-origin-ticket = Вместе с извинениями
