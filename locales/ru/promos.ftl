### Под рассылкой, у клиента; и в чём рассылка отказывает владельцу.

promo-footer = Пишем, потому что вы подписались на наши новости. Больше не нужно — нажмите кнопку ниже.
button-promo-want = Хочу
button-promo-code = Скопировать промокод
button-promo-comes = Приду
button-promo-declines = Не приду
error-text-broken = В этом месте сбилось оформление: <code>{ $place }</code> Поправьте и отправьте текст ещё раз.
error-placeholder-unknown = Бот не знает, что поставить вместо <code>{ $name }</code>. Он понимает только это: <code>{ $known }</code>
error-fallback-missing = Имя есть не у всех. Напишите после черты, что поставить вместо него, например: <code>{ $example }</code>
error-campaign-moved = Рассылка тем временем изменилась, и так уже не получится. Откройте её заново из списка.
error-campaign-incomplete = Рассылка ещё не собрана. Добавьте недостающее и проверьте её ещё раз.

promo-wanted =
    Передали сотруднику. Номер обращения: { $number }.
    Ответим здесь до { $time }. Если есть что добавить — пишите.
alert-promo-wanted = Уже передали сотруднику. Номер обращения: { $number }. Ответ придёт в этот чат.
alert-unsubscribed = Вы уже отписались: рекламы и новостей больше не будет. Передумаете — включите снова в настройках.
alert-invitation-yes = Записали, ждём вас. Если планы изменятся, нажмите «{ button-promo-declines }».
alert-invitation-no = Записали: вы не придёте. Если планы изменятся, нажмите «{ button-promo-comes }».
staff-promo-wanted = Под рассылкой № { $campaign } нажали «{ button-promo-want }».
