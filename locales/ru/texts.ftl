texts-list = Какой текст написать по-своему? Клиенты увидят его сразу.
texts-language = Текст «{ $text }»: на каком языке?
texts-now =
    Сейчас так:

    { $text }

    Пришлите новый текст. Слова в фигурных скобках подставляет бот: оставьте их как есть.
texts-kept = Готово, теперь клиенты видят новый текст.
texts-reset = Готово, вернули исходный текст.
button-texts = Тексты бота
button-text-reset = Вернуть как было
text-greeting = Первое приветствие
text-newsletter-offer = Приглашение подписаться
text-sign-up-done = Конец знакомства
text-question-passed-on = Вопрос передан
text-complaint-passed-on = Жалоба получена
text-ticket-solved-question = Вопрос решён?
text-ticket-confirmed = Решено, просьба об оценке
text-unsubscribed = Отписка
text-privacy = Конфиденциальность
