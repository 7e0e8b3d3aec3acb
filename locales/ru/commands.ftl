command-start = Начать сначала
command-hours = Часы работы и адреса
command-complain = Пожаловаться
command-feedback = Написать отзыв
command-settings = Настройки: язык, новости, мои данные
command-language = Выбрать язык
command-privacy = Что мы о вас храним
command-stop = Отписаться от новостей
command-help = Что умеет бот
command-cancel = Прервать начатое
command-owner = Что готово и чего не хватает
command-faq = Вопросы и ответы
command-shop = Название, адреса и часы работы
command-texts = Изменить тексты бота
command-link = Подключить группу сотрудников

bot-description = Спросите магазин о чём угодно: на частые вопросы бот отвечает сразу, на остальные — сотрудник, и вовремя. Здесь же отзывы, жалобы и новости.
bot-short-description = Вопросы, отзывы, жалобы и новости магазина
