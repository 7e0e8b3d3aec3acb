## Names of what is asked

intent-hours = Ish vaqti
intent-address = Manzillar
intent-delivery_cost = Yetkazib berish narxi
intent-delivery_time = Yetkazib berish muddati
intent-returns = Qaytarish va almashtirish
intent-payment_methods = Toʻlov usullari
intent-installment = Boʻlib toʻlash
intent-loyalty_balance = Ballar hisobi
intent-loyalty_join = Bonus karta olish
intent-promo_code = Promokod va chegirmalar
intent-birthday_gift = Tugʻilgan kun sovgʻasi
intent-availability = Sotuvda bor-yoʻqligi
intent-size_guide = Oʻlcham tanlash
intent-warranty = Kafolat
intent-order_status = Buyurtma qayerda
intent-cancel_order = Buyurtmani bekor qilish
intent-gift_card = Sovgʻa kartalari
intent-wifi = Wi-Fi
intent-parking = Avtoturargoh
intent-kids = Bolalar bilan kelish
intent-jobs = Bizda ishlash
intent-human = Xodimdan soʻrash
intent-unsubscribe = Obunadan chiqish
intent-language = Bot tili
intent-privacy = Shaxsiy maʼlumotlar
intent-feedback = Fikr yozish
intent-receipt = Cheklar
intent-wholesale = Ulgurji savdo
intent-franchise = Franshiza
intent-phone = Telefon
intent-social = Sayt va sahifalarimiz
intent-delivery_abroad = Chet elga yetkazib berish
intent-product_care = Buyumlarni parvarishlash
intent-events = Tadbirlar
intent-how_to_order = Qanday buyurtma beriladi
intent-pickup = Doʻkondan olib ketish
intent-gift_wrap = Sovgʻani oʻrash
intent-alterations = Kiyimni moslash
intent-authenticity = Asl yoki nusxa
intent-price = Narxlar
intent-product_details = Mahsulot haqida

## Answered without an entry

fact-unsubscribe = Reklama va yangilik kerak boʻlmasa, /stop deb yozing, boshqa yubormaymiz. Savollarga avvalgidek javob beramiz.
fact-language = Tilni shu yerda tanlang: /language
fact-privacy =
    Siz haqingizda nimani va nega saqlaymiz: /privacy
    Maʼlumotlaringizni sozlamalarda koʻrish va oʻchirish mumkin: /settings
fact-feedback = Fikringizni yozing: /feedback. Biror narsa koʻnglingizdagidek boʻlmagan boʻlsa: /complain
fact-birthday_gift = Tugʻilgan kuningizda shu yerga sovgʻa yuboramiz. Kunini hali aytmagan boʻlsangiz, sozlamalarda yozing: /settings
fact-human = Savolni darhol xodimimizga yetkazamiz.
shop-card-delivery =
    Yetkazib berish:
    { $delivery }
shop-card-no-delivery = Yetkazib berish: yozilmagan
shop-ask-delivery =
    Yetkazib berish qancha turishi va qancha vaqt olishini mijozlar oʻqiydigan qilib yozing. Til: { $language }.
    Olib tashlash uchun «-» yuboring.
button-shop-delivery = Yetkazib berish shartlari

## How these are asked for

fact-question-hours = Nechagacha ishlaysiz?
fact-question-address = Doʻkoningiz qayerda joylashgan?
fact-question-phone = Telefon raqamingiz qanday?
fact-question-social = Instagram yoki saytingiz bormi?
fact-question-delivery_cost = Yetkazib berish qancha turadi?
fact-question-delivery_time = Necha kunda yetkazib berasiz?
fact-question-unsubscribe = Obunadan qanday chiqsam boʻladi?
fact-question-language = Tilni qanday oʻzgartirsam boʻladi?
fact-question-privacy = Men haqimda qanday maʼlumot saqlaysiz?
fact-question-feedback = Fikrimni qayerga yozsam boʻladi?
fact-question-birthday_gift = Tugʻilgan kunga sovgʻa bormi?
fact-question-human = Odam bilan gaplashsam boʻladimi?

## What customers ask: the checklist

button-links = Mijozlar nimani soʻraydi
links-head =
    Buni har qanday doʻkonda soʻrashadi. Javobi bor: { $answered } / { $all }. Sahifa: { $page } / { $pages }.
    ✅ — javobi bor. Javobni koʻrish yoki yozish uchun qatorni bosing.
links-by-entry = Bot shu savolning javobini beradi: { $questions }
links-by-shop = Bot javobni doʻkon haqida yozganlaringizdan oladi: /shop
links-by-bot = Bunga botning oʻzi javob beradi, hech narsa yozish kerak emas.
links-by-nobody = Hali javobi yoʻq, bunday savollar xodimga boradi.
links-asked-like = Mijozlar shunday soʻraydi:
links-choose = Mavzu: { $name }. Bunga qaysi savolning javobi mos?
links-question =
    Mavzu: { $name }.
    Bunga shu savolning javobi mosmi?
    «{ $question }»
links-recognised =
    Bot tanigan savollar: { $count } ta. Mavzuga bogʻlangan savolni bot turlicha yozilsa ham topadi.
    Har birining mavzusi:
links-recognised-line = «{ $question }» — { $name }
links-all-done = Bot tanigan hamma savol mavzuga bogʻlandi.
links-write =
    Mavzu: { $name }. Javobni mijozlar oʻqiydigan qilib yozing. Til: { $language }.
    Chiqish: /cancel
alert-linked = Boʻldi. Endi bot bu savolni turlicha yozilsa ham taniydi.
button-link-write = Javobini yozish
button-link-choose = Boridan tanlash
button-link-undo = Bu javob mos emas
button-link-yes = Ha, mos
button-link-no = Yoʻq, mos emas
button-links-recognised = Bot taniganlari: { $count }
button-links-all = Hammasini bogʻlash
button-links-look = Bittadan koʻrib chiqish

## Try a question

button-try = Savolni sinab koʻrish
try-ask =
    Savolni mijoz yozganidek yozing. Hech kimga hech narsa yuborilmaydi.
    Chiqish: /cancel
try-sure = Bot darhol shunday javob beradi:
try-candidates = Mijoz shulardan tanlaydi:
try-choice = — { $question }
try-products = Bot mahsulotni koʻrsatadi: { $names }
try-nothing = Savol xodimga boradi.
try-talk = Bu savol emas, salom-alik kabi gap. Bot shunday javob beradi:
try-clear = Shikoyatga oʻxshaydi: bot uzr soʻrab, uni yetkazishni taklif qiladi.
try-quiet = Shikoyat boʻlishi mumkin: xodimlarga ovozsiz xabar boradi.
try-language = Javob tili: { $language }
try-guesses = Nima haqida boʻlishi mumkin:
try-guess = • { $what } — { $share }
try-guess-because = • { $what } — { $share }, eng yaqini: «{ $phrase }»
try-again = Yana birini yozing. Chiqish: /cancel

## The spreadsheet

spreadsheet-problem-unknown-intent = Qator { $row }, «{ $column }» ustuni: «{ $value }» kodini bilmaymiz. Boʻsh qoldiring yoki kodni yuklab olingan jadvaldan oling.
