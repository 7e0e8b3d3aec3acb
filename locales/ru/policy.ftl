### Сроки ответа и особые дни: что задаёт владелец и что об этом читают клиенты.

## What customers read about the opening hours

hours-open-always = Сейчас открыто, работаем круглосуточно
hours-closed-today = Сегодня выходной, откроемся { $day } в { $time }
hours-holiday = Сегодня закрыто: { $holiday }. Откроемся { $day } в { $time }
hours-holiday-nameless = праздничный день
hours-on-day = { $date }: { $hours }
hours-on-holiday = { $date }: выходной, { $holiday }

## How soon a person answers

policy-head =
    <b>Сроки ответа</b>
    Клиент сразу узнаёт, до какого времени мы ответим. Изменения действуют для новых обращений.
policy-question = Вопросы: { $minutes } мин
policy-request = Просьбы: { $minutes } мин
policy-complaint = Жалобы: { $minutes } мин
policy-tier = Метка «{ $tag }»: { $minutes } мин
policy-limit = Второй сигнал вам: через { $minutes } мин ожидания
policy-around-the-clock = Время идёт круглосуточно.
policy-in-working-hours = Время идёт, только пока магазин открыт.
policy-return-due = Обращение взяли и молчат: вернётся в очередь, когда выйдет срок.
policy-return = Обращение взяли и молчат: вернётся в очередь через { $minutes } мин.
policy-close =
    { $days ->
        [one] Клиент молчит после ответа: закроем обращение через { $days } день.
        [few] Клиент молчит после ответа: закроем обращение через { $days } дня.
        [many] Клиент молчит после ответа: закроем обращение через { $days } дней.
       *[other] Клиент молчит после ответа: закроем обращение через { $days } дня.
    }
policy-close-never = Клиент молчит после ответа: обращение остаётся открытым.
policy-privacy-full = Сотрудники видят имя и телефон клиента.
policy-privacy-name = Сотрудники видят имя клиента, телефон скрыт.
policy-privacy-nickname = Вместо имени и телефона сотрудники видят псевдоним.
policy-ask-question =
    За сколько минут сотрудник отвечает на вопрос? Клиент сразу узнает точное время.
    Выберите или отправьте число минут.
policy-ask-request =
    За сколько минут сотрудник отвечает на просьбу: перезвонить, отложить товар, привезти?
    Выберите или отправьте число минут.
policy-ask-complaint =
    За сколько минут сотрудник отвечает на жалобу? Расстроенный человек ждёт не так терпеливо.
    Выберите или отправьте число минут.
policy-ask-limit =
    Когда выйдет обещанный срок, вы получите сигнал. Через сколько минут ожидания прислать второй?
    Выберите или отправьте число минут.
policy-ask-return-after =
    Сотрудник взял обращение и не отвечает. Через сколько минут вернуть его в очередь, чтобы ответил коллега?
    Выберите или отправьте число минут.
policy-ask-close-after =
    Клиент не пишет после нашего ответа. Через сколько дней закрыть обращение?
    Выберите или отправьте число дней.
policy-ask-tier =
    Клиентам с меткой можно отвечать быстрее. Отправьте метку и минуты, например: <code>vip 10</code>
    Чтобы убрать срок, отправьте вместо минут «-».
    Если подходит несколько сроков, действует самый короткий.
policy-ask-privacy = Что сотрудники видят о клиенте?
policy-minutes-unfit = Отправьте целое число минут, не больше { $most }.
policy-days-unfit = Отправьте целое число дней, не больше { $most }.
policy-tier-unfit = Отправьте метку и минуты, не больше { $most }, вот так: <code>vip 10</code>
button-desk = Сроки ответа
button-policy-question = Срок для вопросов
button-policy-request = Срок для просьб
button-policy-complaint = Срок для жалоб
button-policy-limit = Второй сигнал
button-policy-return-after = Возврат в очередь
button-policy-close-after = Когда клиент молчит
button-policy-tiers = Сроки по меткам
button-policy-around-the-clock = Считать круглосуточно
button-policy-in-working-hours = Считать только часы работы
button-policy-privacy = Что видят сотрудники
button-policy-minutes = { $minutes } мин
button-policy-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
button-policy-no-return-after = Когда выйдет срок
button-policy-no-close-after = Не закрывать
button-policy-full = Имя и телефон
button-policy-name = Только имя
button-policy-nickname = Псевдоним

## Special days

days-head =
    <b>Особые дни</b>
    Дни со своими часами работы. Клиенты видят их по команде /hours.
days-line = { $day }: { $hours }
days-holidays-open = В праздники работаем. Ближайшие:
days-holidays-closed = В праздники закрыто. Ближайшие:
days-holiday = { $date }: { $holiday }
days-ask-branch = О каком филиале речь?
days-ask =
    Отправьте день и часы работы, каждый день с новой строки:
    <code>31.12 10-16</code>
    <code>30.12 10-14, 15-20</code>
    Если это выходной, отправьте вместо часов «-».
days-not-understood =
    Отправьте день и часы вот так: <code>31.12 10-16</code>
    Если это выходной, вместо часов отправьте «-». День должен быть ещё впереди.
button-special-days = Особые дни
button-days-of-branch = { $date }, { $branch }
button-days-add = Добавить дни
button-days-all = Все филиалы
button-days-forget = Удалить этот день
button-days-holidays-closed = В праздники закрыто
button-days-holidays-open = В праздники работаем

## The clock of a branch

shop-ask-branch-zone = По времени какого города работает филиал?
button-branch-zone = Часовой пояс филиала
button-branch-zone-shop = Как у всего магазина
