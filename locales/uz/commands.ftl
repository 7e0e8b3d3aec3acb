command-start = Boshidan boshlash
command-hours = Ish vaqti va manzillar
command-complain = Shikoyat yozish
command-feedback = Fikr yozish
command-settings = Sozlamalar: til, yangiliklar, maʼlumotlarim
command-language = Tilni tanlash
command-privacy = Siz haqingizda nimani saqlaymiz
command-stop = Yangiliklar obunasidan chiqish
command-help = Bot nimalar qila oladi
command-cancel = Boshlangan ishni bekor qilish
command-owner = Doʻkon holati qisqacha
command-faq = Savol va javoblar
command-shop = Doʻkon nomi, manzillari va ish vaqti
command-texts = Bot matnlarini oʻzgartirish
command-link = Shu guruhni xodimlar guruhi qilish

bot-description = Doʻkondan istagan narsangizni soʻrang: koʻp beriladigan savollarga bot darrov javob beradi, qolganiga — xodim, oʻz vaqtida. Fikr, shikoyat va yangiliklar ham shu yerda.
bot-short-description = Doʻkonga savol, fikr, shikoyat va yangiliklar
