### Промокоды: что показывает клиент, что видит сотрудник на кассе, что делает владелец.

## У клиента

voucher-worth = { $kind ->
    [gift] Подарок: { $value }
   *[percent] Скидка: { $value }
}
voucher-code = Промокод: <code>{ $code }</code>
voucher-at-till = Назовите его на кассе или покажите эту картинку. Действует до { $day }.
voucher-at-till-public = Назовите его на кассе. Действует до { $day }.
voucher-used = Этот промокод уже использован.
voucher-exhausted = Этот промокод уже разобрали.
voucher-expired = Срок этого промокода вышел: он действовал до { $day }.
voucher-cancelled = Этот промокод больше не действует.
voucher-how = Напишите промокод после команды, например: /voucher K7L-F2M-9T4
vouchers-list = Ваши промокоды. Нажмите на нужный и покажите его на кассе.
vouchers-none = Сейчас промокодов у вас нет. Присылаем их сюда вместе с новостями и поздравлениями.
button-setting-vouchers = Мои промокоды

## На кассе

voucher-card = Промокод <b>{ $code }</b>
voucher-card-holder = Клиент: { $name }
voucher-card-public = Для всех. Использований: { $used }
voucher-card-public-limited = Для всех. Использований: { $used } из { $uses }
voucher-card-live = ✅ Действует до { $day }.
voucher-card-wants-own = Один на клиента: клиент отправляет это слово боту и показывает на кассе свой код.
voucher-card-redeemed = ✅ Погашен: { $when }, { $name }
voucher-card-used = 🔴 Уже использован: { $when }, { $name }
voucher-card-exhausted = 🔴 Не действует: все промокоды разобрали.
voucher-card-expired = 🔴 Не действует: последний день был { $day }.
voucher-card-cancelled = 🔴 Не действует: отменён.
button-voucher-redeem = Погасить
button-voucher-reverse = Отменить погашение
voucher-reversal-question = Почему отменяем? После этого промокод снова будет действовать.
button-voucher-mistake = Нажали по ошибке
button-voucher-return = Возврат товара
button-voucher-other = Другая причина
alert-voucher-redeemed = Промокод погашен.
alert-voucher-not-redeemed = Промокод не погашен, причина в сообщении.
alert-voucher-reversed = Погашение отменено, промокод снова действует.

error-voucher-unknown = Такого промокода у нас нет. Сверьте буквы и цифры и отправьте ещё раз.
error-too-many-wrong-codes = Промокод не подошёл много раз подряд. Попробуйте ещё раз через { $minutes } мин.
error-voucher-code-unfit = Такое слово не подойдёт. Напишите от 3 до 20 букв и цифр, например: NAVRUZ10
error-voucher-code-taken = Такой промокод уже есть: { $voucher }. Напишите другое слово.

## У владельца

owner-codes-guessed =
    🔴 Похоже, кто-то подбирает промокоды: пять неверных за десять минут.
    Кто: { $name }. Новые попытки этого человека бот пока не принимает.
button-vouchers = Промокоды
vouchers-head = <b>Промокоды</b>
vouchers-count = — { $origin }. Выдано: { $issued }, использовано: { $used }, истекло неиспользованных: { $expired }.
vouchers-none-given = Клиенты пока не получали промокодов.
vouchers-public = Ниже промокоды для всех. Нажмите, чтобы посмотреть или отменить.
vouchers-no-public = Промокодов для всех пока нет. Нажмите «{ button-public-add }».
voucher-origin-birthday = Дни рождения { $which } года
voucher-origin-campaign = Рассылка № { $which }
voucher-origin-code = По слову { $which }
button-public-add = Новый промокод для всех
button-public-cancel = Отменить промокод
button-public-cancel-sure = Да, отменить
public-cancel-question = Отменить промокод { $code }? На кассе он больше не сработает, и коды, которые клиенты по нему получили, тоже.
public-ask-code =
    Напишите слово, которое клиенты будут называть на кассе: от 3 до 20 букв и цифр, например NAVRUZ10.
    Выйти: /cancel
public-ask-kind = Промокод: <b>{ $code }</b>. Что он даёт?
button-public-percent = Скидка в процентах
button-public-sum = Скидка суммой
button-public-gift = Подарок
public-ask-percent = Сколько процентов? Напишите число от 1 до 100.
public-percent-not-understood = Не поняли, сколько процентов. Напишите число от 1 до 100, например: 15
public-ask-sum = Какая сумма? Напишите, например: { $example }. В другой валюте: <code>{ $other }</code>
public-sum-not-understood = Не поняли сумму. Напишите так: 50 000 или <code>5000 KZT</code>. Валюты: <code>UZS</code>, <code>KZT</code>, <code>AMD</code>, <code>RUB</code>.
public-ask-gift = Какой подарок? Напишите так, как это прочтут клиенты. Язык: { $language }.
public-gift-more = Записали. Напишите подарок и на других языках или нажмите «{ button-public-next }».
button-public-next = Дальше
public-ask-days = Сколько дней он действует? Нажмите или напишите число.
button-public-days = Дней: { $days }
public-number-not-understood = Напишите число от 1 до { $most }.
public-ask-uses = Сколько раз его можно использовать всего? Нажмите или напишите число.
button-public-unlimited = Без ограничения
public-ask-each =
    Сколько раз может использовать его один клиент?
    Если выбрать «{ button-public-once }», клиенты отправят слово боту и получат свой код.
button-public-once = По одному разу
button-public-often = Сколько угодно
public-buttons-only = Нажмите на одну из кнопок выше. Выйти: /cancel
