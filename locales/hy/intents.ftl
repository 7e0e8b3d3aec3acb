## Names of what is asked

intent-hours = Աշխատանքային ժամեր
intent-address = Հասցեներ
intent-delivery_cost = Առաքման գինը
intent-delivery_time = Առաքման ժամկետը
intent-returns = Վերադարձ և փոխանակում
intent-payment_methods = Վճարման եղանակներ
intent-installment = Ապառիկ
intent-loyalty_balance = Միավորների քանակը
intent-loyalty_join = Բոնուսային քարտ
intent-promo_code = Պրոմոկոդներ և զեղչեր
intent-birthday_gift = Ծննդյան օրվա նվեր
intent-availability = Առկա է, թե ոչ
intent-size_guide = Չափսի ընտրություն
intent-warranty = Երաշխիք
intent-order_status = Պատվերի ընթացքը
intent-cancel_order = Պատվերի չեղարկում
intent-gift_card = Նվեր քարտեր
intent-wifi = Wi-Fi
intent-parking = Ավտոկայանատեղի
intent-kids = Երեխաների հետ
intent-jobs = Աշխատանք մեզ մոտ
intent-human = Հարցնել աշխատակցին
intent-unsubscribe = Չստանալ նորություններ
intent-language = Բոտի լեզուն
intent-privacy = Անձնական տվյալներ
intent-feedback = Գրել կարծիք
intent-receipt = Կտրոններ
intent-wholesale = Մեծածախ գնում
intent-franchise = Ֆրանշիզա
intent-phone = Հեռախոս
intent-social = Կայք և էջեր
intent-delivery_abroad = Առաքում արտերկիր
intent-product_care = Իրերի խնամք
intent-events = Միջոցառումներ
intent-how_to_order = Ինչպես պատվիրել
intent-pickup = Վերցնել խանութից
intent-gift_wrap = Նվերի փաթեթավորում
intent-alterations = Հագուստի հարմարեցում
intent-authenticity = Բնօրինակ է, թե ոչ
intent-price = Գներ
intent-product_details = Ապրանքի մասին

## Answered without an entry

fact-unsubscribe = Ուղարկեք /stop, և այլևս նորություններ ու գովազդ չենք ուղարկի։ Հարցերին կպատասխանենք ինչպես միշտ։
fact-language = Ընտրեք լեզուն այստեղ՝ /language
fact-privacy =
    Ինչ ենք պահում Ձեր մասին և ինչու՝ /privacy
    Ձեր տվյալները կարող եք տեսնել և ջնջել կարգավորումներում՝ /settings
fact-feedback = Գրեք Ձեր կարծիքը՝ /feedback։ Եթե ինչ-որ բան այնպես չէ՝ /complain
fact-birthday_gift = Ձեր ծննդյան օրը նվեր կուղարկենք այստեղ։ Եթե օրը դեռ չեք ասել, գրեք կարգավորումներում՝ /settings
fact-human = Ձեր հարցն անմիջապես կփոխանցենք աշխատակցին։
shop-card-delivery =
    Առաքում՝
    { $delivery }
shop-card-no-delivery = Առաքում՝ գրված չէ
shop-ask-delivery =
    Գրեք, թե ինչ արժե առաքումը և որքան է տևում, այնպես, ինչպես կկարդան հաճախորդները։ Լեզուն՝ { $language }։
    Հեռացնելու համար ուղարկեք «-»։
button-shop-delivery = Փոփոխել առաքումը

## How these are asked for

fact-question-hours = Մինչև քանի՞սն եք աշխատում։
fact-question-address = Որտե՞ղ եք գտնվում։
fact-question-phone = Ո՞րն է Ձեր հեռախոսահամարը։
fact-question-social = Instagram կամ կայք ունե՞ք։
fact-question-delivery_cost = Որքա՞ն արժե առաքումը։
fact-question-delivery_time = Քանի՞ օրում եք առաքում։
fact-question-unsubscribe = Ինչպե՞ս հրաժարվել նորություններից։
fact-question-language = Ինչպե՞ս փոխել լեզուն։
fact-question-privacy = Ի՞նչ տվյալներ եք պահում իմ մասին։
fact-question-feedback = Որտե՞ղ կարող եմ կարծիք գրել։
fact-question-birthday_gift = Ծննդյան օրվա նվեր կա՞։
fact-question-human = Կարո՞ղ եմ խոսել մարդու հետ։

## What customers ask: the checklist

button-links = Ինչ են հարցնում
links-head =
    Սա հարցնում են ամեն խանութում։ Պատասխան կա՝ { $answered } / { $all }։ Էջ՝ { $page } / { $pages }։
    ✅ նշանով հարցերը պատասխան ունեն։ Սեղմեք տողը, որ տեսնեք կամ գրեք պատասխանը։
links-by-entry = Բոտը տալիս է այս հարցի պատասխանը՝ { $questions }
links-by-shop = Բոտը պատասխանում է ըստ խանութի տվյալների, որ գրել եք այստեղ՝ /shop
links-by-bot = Սա բոտն ինքն է անում, պատասխան գրել պետք չէ։
links-by-nobody = Պատասխան դեռ չկա, այդ հարցերը գնում են աշխատակցին։
links-asked-like = Հաճախորդները հարցնում են այսպես՝
links-choose = Հարցնում են՝ { $name }։ Ո՞ր հարցի պատասխանն է դրան հարմար։
links-question =
    Հարցնում են՝ { $name }։
    Այս հարցի պատասխանը դրան հարմա՞ր է։
    «{ $question }»
links-recognised =
    Ձեր հարցերից բոտը ճանաչեց՝ { $count }։ Կապված հարցի պատասխանը բոտը գտնում է շատ ավելի տարբեր բառերով։
    Ահա թե ինչի մասին է ամեն մեկը՝
links-recognised-line = «{ $question }»՝ { $name }
links-all-done = Պատրաստ է, բոտի ճանաչած բոլոր հարցերը կապված են։
links-write =
    Գրեք պատասխանն այնպես, ինչպես կկարդան հաճախորդները։ Հարցնում են՝ { $name }։ Լեզուն՝ { $language }։
    Դուրս գալու համար՝ /cancel
alert-linked = Պատրաստ է։ Հիմա բոտն այս հարցը կճանաչի ամենատարբեր բառերով։
button-link-write = Գրել պատասխանը
button-link-choose = Ընտրել եղածներից
button-link-undo = Դրա պատասխանը չէ
button-link-yes = Հարմար է
button-link-no = Հարմար չէ
button-links-recognised = Ճանաչված՝ { $count }
button-links-all = Կապել բոլորը
button-links-look = Նայել մեկ առ մեկ

## Try a question

button-try = Փորձարկել հարցը
try-ask =
    Գրեք հարցն այնպես, ինչպես կգրեր հաճախորդը։ Ոչ ոքի ոչինչ չենք ուղարկի։
    Դուրս գալու համար՝ /cancel
try-sure = Պատասխանը միանգամից՝
try-candidates = Հաճախորդը կընտրի սրանցից՝
try-choice = • { $question }
try-products = Ցույց կտա Ձեր ապրանքներից՝ { $names }
try-nothing = Կփոխանցվի աշխատակցին։
try-talk = Սա հարց չէ, այլ քաղաքավարի խոսք։ Բոտը կպատասխանի՝
try-clear = Նման է բողոքի։ Բոտը ներողություն կխնդրի և կառաջարկի փոխանցել այն։
try-quiet = Հնարավոր է՝ բողոք է։ Աշխատակիցները կստանան անձայն ծանուցում։
try-language = Պատասխանի լեզուն՝ { $language }
try-guesses = Ինչի մասին կարող է լինել՝
try-guess = • { $what }՝ { $share }
try-guess-because = • { $what }՝ { $share }, ամենամոտը՝ «{ $phrase }»
try-again = Գրեք ևս մեկ հարց։ Դուրս գալու համար՝ /cancel

## The spreadsheet

spreadsheet-problem-unknown-intent = Տող { $row }, «{ $column }» սյունակ՝ «{ $value }» կոդն անծանոթ է։ Թողեք դատարկ կամ վերցրեք կոդը ներբեռնված աղյուսակից։
