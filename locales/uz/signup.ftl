greeting =
    Assalomu alaykum! Bu — «{ $shop }» doʻkonining boti.
    Savol, fikr yoki shikoyatingizni yozing, javobsiz qoldirmaymiz. Chegirma va yangiliklardan ham birinchi boʻlib shu yerda xabar topasiz.
    Qanday yordam kerak?
help =
    Bu — «{ $shop }» doʻkonining boti. Savolingizni yozavering: koʻp soʻraladiganiga bot darrov javob beradi, qolganiga — xodim.
    /hours — ish vaqti va manzillar
    /complain — shikoyat
    /feedback — fikr
    /settings — til, yangiliklar, maʼlumotlaringiz
    /cancel — boshlangan ishni bekor qilish
cancelled = Boʻldi, bekor qildik. Istagan payt yozavering.

language-question = Tilni tanlang.
language-changed = Boʻldi, endi oʻzbekcha yozamiz.

newsletter-offer =
    Yangilik va chegirmalarni shu yerga yuborib turaylikmi? { newsletter-promise }
    «{ button-newsletter-yes }» tugmasini bossangiz, reklama xabarlari olishga rozilik bergan boʻlasiz. Istalgan payt bir bosishda obunadan chiqa olasiz.
newsletter-promise =
    { $times ->
        [1] Haftasiga koʻpi bilan bir marta, tunda yozmaymiz.
        [one] Haftasiga koʻpi bilan { $times } marta, tunda yozmaymiz.
       *[other] Haftasiga koʻpi bilan { $times } marta, tunda yozmaymiz.
    }
button-newsletter-yes = Ha, roziman
button-newsletter-no = Yoʻq, hozir kerak emas
newsletter-topics =
    Rahmat, obuna boʻldingiz! Nimalar haqida yozaylik?
    Mavzuni oʻchirish yoki yoqish uchun ustiga bosing.
button-topic-arrivals = Yangi kelgan mahsulotlar
button-topic-promotions = Chegirma va aksiyalar
button-topic-events = Tadbirlar
button-unsubscribe = Obunadan chiqish
alert-not-subscribed = Hozir obuna emassiz. Sozlamalarda obuna boʻlish mumkin.
unsubscribed =
    Boʻldi, endi reklama va yangilik yubormaymiz.
    Savol va shikoyatlarga avvalgidek javob beramiz. Fikringiz oʻzgarsa, sozlamalarda qayta yoqish mumkin.

birthday-question =
    Tugʻilgan kuningiz qachon? Shu kuni tabriklab, sovgʻa yuboramiz.
    Kun va oyni yozing, masalan: 05.11 yoki 5-noyabr. Yil shart emas.
    Aytgingiz kelmasa, «{ button-skip }» tugmasini bosing.
birthday-not-understood =
    Sanani tushuna olmadik. Kun va oyni shunday yozing: 05.11 yoki 5-noyabr.
    Aytgingiz kelmasa, «{ button-skip }» tugmasini bosing.
birthday-impossible =
    Taqvimda bunday kun yoʻq. Tekshirib, shunday yozing: 05.11 yoki 5-noyabr.
    Aytgingiz kelmasa, «{ button-skip }» tugmasini bosing.
birthday-in-future =
    Bu kun hali kelmagan. Tugʻilgan sanangizni shunday yozing: 05.11.1990 yoki yilsiz: 05.11.
    Aytgingiz kelmasa, «{ button-skip }» tugmasini bosing.
birthday-kept = Yozib qoʻydik: { $date }. Rahmat!
birthday-pick-month = Qaysi oyda tugʻilgansiz?
birthday-pick-day = Oy: { $month }. Qaysi kuni?
birthday-forget-question = Tugʻilgan kuningiz bizda yozilgan. Oʻchiraylikmi? Unda tabrik ham, sovgʻa ham boʻlmaydi.
button-birthday-pick = Tugmalardan tanlash

phone-question =
    Telefon raqamingizni ham qoldirasizmi? Kassada xaridlaringizni topamiz, kerak boʻlsa qoʻngʻiroq qilamiz.
    Pastdagi «{ button-phone-share }» tugmasini bosing. Xohlamasangiz, «{ button-skip }» tugmasini bosing.
button-phone-share = Raqamimni yuborish
phone-typed = «{ button-phone-share }» tugmasini bosing, shunda raqam oʻzingizniki ekanini bilamiz.
phone-not-own = Bu raqam sizniki emas ekan. «{ button-phone-share }» tugmasini bosing.
phone-kept = Rahmat, raqamingizni yozib qoʻydik.
phone-forget-question = Telefon raqamingiz bizda yozilgan. Oʻchiraylikmi?
sign-up-done = Hammasi tayyor. Istagan savolingizni shu yerga yozavering.

settings-head = <b>Sozlamalar</b>
settings-newsletter-on = Yangiliklar: yoqilgan
settings-newsletter-off = Yangiliklar: oʻchirilgan
settings-birthday = Tugʻilgan kun: { $date }
settings-birthday-unknown = Tugʻilgan kun: aytilmagan
settings-phone = Telefon: { $phone }
settings-phone-unknown = Telefon: aytilmagan
settings-quiet = Sokin soatlar: { $hours }
button-setting-language = Til: { $language }
button-setting-newsletter = Yangiliklar
button-setting-birthday = Tugʻilgan kun
button-setting-phone = Telefon
button-setting-quiet = Sokin soatlar
button-setting-data = Maʼlumotlarim
button-setting-erase = Maʼlumotlarimni oʻchirish
quiet-question =
    Qaysi soatlarda bezovta qilmaylik? Yangiliklar shu vaqt oʻtishini kutadi.
    Savollaringizga javob esa bu soatlarni kutmaydi.
button-quiet-default = Doʻkondagidek
button-forget = Ha, oʻchirilsin
button-skip = Oʻtkazib yuborish
button-done = Tayyor
button-back = Orqaga
button-cancel = Bekor qilish

privacy =
    <b>Maxfiylik</b>
    Biz — «{ $shop }» doʻkoni. Telegramdagi ismingiz, tilingiz va bizga yozganlaringizni, aytgan boʻlsangiz, telefon va tugʻilgan kuningizni ham saqlaymiz: sizga javob berish va roziligingiz bilan yangilik yuborish uchun.
    Keyingi safar javob tayyor boʻlsin deb, bot javob topolmagan savollarni ism va raqamlarsiz 90 kun saqlaymiz.
    Ularni faqat doʻkon xodimlari koʻradi. Hech kimga bermaymiz, sotmaymiz.
    Maʼlumotlaringizni istalgan payt koʻrish va oʻchirish mumkin: /settings. Yangiliklardan bir bosishda chiqasiz: /stop.
button-privacy = Maxfiylik
data-file = Siz haqingizda nimani saqlasak, hammasi shu yerda.
erase-question =
    Ism, telefon, tugʻilgan kun, yozishma va baholaringizni butunlay oʻchiramiz. Keyin tiklab boʻlmaydi.
    Oʻchiraylikmi?
button-erase-yes = Ha, oʻchirilsin
button-erase-no = Yoʻq, qolsin
erased =
    Maʼlumotlaringizni oʻchirdik.
    Yana yozsangiz, hammasini yangidan boshlaymiz. Sogʻ boʻling!

month-1 = Yanvar
month-2 = Fevral
month-3 = Mart
month-4 = Aprel
month-5 = May
month-6 = Iyun
month-7 = Iyul
month-8 = Avgust
month-9 = Sentabr
month-10 = Oktabr
month-11 = Noyabr
month-12 = Dekabr
