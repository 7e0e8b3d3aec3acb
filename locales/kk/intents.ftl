## Names of what is asked

intent-hours = Жұмыс уақыты
intent-address = Мекенжайлар
intent-delivery_cost = Жеткізу құны
intent-delivery_time = Жеткізу мерзімі
intent-returns = Қайтару және айырбастау
intent-payment_methods = Төлем түрлері
intent-installment = Бөліп төлеу
intent-loyalty_balance = Ұпай саны
intent-loyalty_join = Бонус картасын алу
intent-promo_code = Промокодтар, жеңілдіктер
intent-birthday_gift = Туған күн сыйлығы
intent-availability = Сатылымда бар-жоғы
intent-size_guide = Өлшем таңдау
intent-warranty = Кепілдік
intent-order_status = Тапсырыс қайда
intent-cancel_order = Тапсырыстан бас тарту
intent-gift_card = Сыйлық карталары
intent-wifi = Wi-Fi
intent-parking = Автотұрақ
intent-kids = Баламен келу
intent-jobs = Бізде жұмыс істеу
intent-human = Қызметкерден сұрау
intent-unsubscribe = Жазылымнан шығу
intent-language = Бот тілі
intent-privacy = Жеке деректер
intent-feedback = Пікір жазу
intent-receipt = Чектер
intent-wholesale = Көтерме сауда
intent-franchise = Франшиза
intent-phone = Телефон
intent-social = Сайт және парақшалар
intent-delivery_abroad = Шетелге жеткізу
intent-product_care = Бұйым күтімі
intent-events = Іс-шаралар
intent-how_to_order = Тапсырыс беру жолы
intent-pickup = Дүкеннен алып кету
intent-gift_wrap = Сыйлықты орау
intent-alterations = Киімді бойға шақтау
intent-authenticity = Түпнұсқа ма, көшірме ме
intent-price = Бағалар
intent-product_details = Тауар туралы

## Answered without an entry

fact-unsubscribe = Жарнама мен жаңалық керек болмаса, /stop деп жазыңыз, енді жібермейміз. Сұрақтарыңызға бұрынғыдай жауап береміз.
fact-language = Тілді осы жерден таңдаңыз: /language
fact-privacy =
    Сіз туралы нені, не үшін сақтайтынымыз: /privacy
    Деректеріңізді баптаулардан көріп, өшіре аласыз: /settings
fact-feedback = Пікіріңізді жазыңыз: /feedback. Бірдеңе көңіліңізден шықпаса: /complain
fact-birthday_gift = Туған күніңізде осы жерге сыйлық жібереміз. Күнін әлі айтпаған болсаңыз, баптауларға жазып қойыңыз: /settings
fact-human = Сұрағыңызды бірден қызметкерімізге жеткіземіз.
shop-card-delivery =
    Жеткізу:
    { $delivery }
shop-card-no-delivery = Жеткізу: жазылмаған
shop-ask-delivery =
    Жеткізу қанша тұратынын және неше күнде жеткізетініңізді клиентке айтқандай етіп жазыңыз. Тілі: { $language }.
    Алып тастау үшін «-» жіберіңіз.
button-shop-delivery = Жеткізуді өзгерту

## How these are asked for

fact-question-hours = Нешеге дейін жұмыс істейсіздер?
fact-question-address = Дүкендеріңіз қайда орналасқан?
fact-question-phone = Телефон нөмірлеріңіз қандай?
fact-question-social = Instagram не сайттарыңыз бар ма?
fact-question-delivery_cost = Жеткізу қанша тұрады?
fact-question-delivery_time = Неше күнде жеткізесіздер?
fact-question-unsubscribe = Жазылымнан қалай шығамын?
fact-question-language = Тілді қалай ауыстырамын?
fact-question-privacy = Мен туралы қандай деректерді сақтайсыздар?
fact-question-feedback = Пікірімді қайда жазамын?
fact-question-birthday_gift = Туған күнге сыйлық бар ма?
fact-question-human = Адаммен сөйлесуге бола ма?

## What customers ask: the checklist

button-links = Клиенттер не сұрайды
links-head =
    Мұны кез келген дүкенде сұрайды. Жауабы бары: { $answered } / { $all }. Бет: { $page } / { $pages }.
    ✅ — жауабы бар. Жауабын көру не жазу үшін жолды басыңыз.
links-by-entry = Бот мына сұрақтың жауабын береді: { $questions }
links-by-shop = Бот дүкен туралы өзіңіз жазғанды айтады: /shop
links-by-bot = Мұны боттың өзі істейді, жауап жазу керек емес.
links-by-nobody = Әзірге жауабы жоқ, мұндай сұрақтар қызметкерге барады.
links-asked-like = Клиенттер былай сұрайды:
links-choose = Сұрайтыны: { $name }. Бұған қай жауап сай келеді?
links-question =
    Сұрайтыны: { $name }.
    Мына сұрақтың жауабы соған сай келе ме?
    «{ $question }»
links-recognised =
    Бот таныған сұрақтар: { $count }. Байланыстырсаңыз, бот жауабын әртүрлі сөзбен сұралса да табады.
    Қайсысы неге жауап болады:
links-recognised-line = «{ $question }» — { $name }
links-all-done = Бот танығанның бәрі байланыстырылды.
links-write =
    Жауабын клиентке айтқандай етіп жазыңыз. Сұрайтыны: { $name }. Тілі: { $language }.
    Шығу: /cancel
alert-linked = Болды. Енді бот бұл сұрақты әртүрлі жазылса да таниды.
button-link-write = Жауабын жазу
button-link-choose = Барынан таңдау
button-link-undo = Бұл сұраққа жауап емес
button-link-yes = Иә, сай келеді
button-link-no = Жоқ, сай емес
button-links-recognised = Бот таныған сұрақтар: { $count }
button-links-all = Бәрін байланыстыру
button-links-look = Бір-бірлеп қарау

## Try a question

button-try = Сұрақты тексеру
try-ask =
    Сұрақты клиент жазғандай етіп жазыңыз. Ешкімге ештеңе жіберілмейді.
    Шығу: /cancel
try-sure = Бот бірден жауап береді:
try-candidates = Клиент мыналардың бірін таңдайды:
try-choice = — { $question }
try-products = Бот тауарды көрсетеді: { $names }
try-nothing = Бот сұрақты қызметкерге жеткізеді.
try-talk = Бұл сұрақ емес, сыпайылық сөзі. Бот былай жауап береді:
try-clear = Шағымға ұқсайды: бот кешірім сұрап, оны жеткізуді ұсынады.
try-quiet = Шағым болуы мүмкін: қызметкерлерге дыбыссыз хабарлама барады.
try-language = Жауап тілі: { $language }
try-guesses = Не туралы болуы мүмкін:
try-guess = • { $what } — { $share }
try-guess-because = • { $what } — { $share }, ең жақыны: «{ $phrase }»
try-again = Тағы бір сұрақ жаза аласыз. Шығу: /cancel

## The spreadsheet

spreadsheet-problem-unknown-intent = Жол { $row }, «{ $column }» бағаны: «{ $value }» деген кодты білмейміз. Бос қалдырыңыз немесе кодты жүктелген кестеден алыңыз.
