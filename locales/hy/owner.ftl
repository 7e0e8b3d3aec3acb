### What owners read: set-up, questions and answers, the spreadsheet, the shop.

## Claiming the bot, and the menu

owner-claim-how = Հրամանից հետո գրեք կոդը բոտի մատյանից, օրինակ՝ /claim 12345678
owner-welcome =
    Այժմ Դուք այս բոտի սեփականատերն եք։ Սկսելու համար երեք քայլ՝
    1. Պատմեք խանութի մասին՝ /shop
    2. Գրեք հաճախ տրվող հարցերն ու պատասխանները՝ /faq
    3. Աշխատակիցների համար բացեք թեմաներով խումբ, ավելացրեք բոտը որպես ադմին և այնտեղ ուղարկեք /link։
    Թե դեռ ինչ է պակասում, միշտ ցույց կտա /owner հրամանը։
owner-menu =
    Խանութ՝ <b>{ $shop }</b>
    Ինչն է պատրաստ՝
owner-group-linked = ✅ Աշխատակիցների խումբը միացված է։
owner-group-missing = 🔴 Աշխատակիցների խումբ դեռ չկա։ Ավելացրեք բոտը թեմաներով խումբ որպես ադմին և այնտեղ ուղարկեք /link։
owner-faq-filled = ✅ Հարց ու պատասխան՝ { $topics }
owner-faq-missing = 🔴 Պատասխաններ դեռ չկան։ Սեղմեք «{ button-faq }» և գրեք առաջինը։
owner-hours-known = ✅ Մասնաճյուղեր՝ { $branches }։ Աշխատանքային ժամերը գրված են։
owner-hours-missing = 🔴 Աշխատանքային ժամերը դեռ գրված չեն։ Սեղմեք «{ button-shop }» և ավելացրեք մասնաճյուղ՝ իր ժամերով։
owner-phone-known = ✅ Հեռախոս հաճախորդների համար՝ { $phone }
owner-phone-missing = 🔴 Հեռախոսը դեռ գրված չէ։ Սեղմեք «{ button-shop }» և գրեք այն։
owner-words-wanted = Պատասխանեք բառերով։ Հարցից դուրս գալու համար՝ /cancel
owner-too-long =
    Տեքստը շատ երկար է։ Հիմա { $length } նիշ է, տեղավորվում է { $limit } նիշ։
    Կրճատեք և նորից ուղարկեք։
button-faq = Հարց ու պատասխան
button-faq-file = Ներբեռնել աղյուսակը
button-shop = Խանութ
button-owner-keep = Ոչ, թողնել

## Questions and answers

faq-list =
    Հարց ու պատասխան՝ { $topics }։ Էջ՝ { $page } / { $pages }։
    Կարդալու կամ փոփոխելու համար սեղմեք հարցը։
faq-empty =
    Հարցեր դեռ չկան։ Գրեք այն, ինչ հաճախորդները հաճախ են հարցնում, և բոտը կպատասխանի անմիջապես։
    Միանգամից շատ հարցեր ավելացնելու համար սեղմեք «{ button-faq-file }», լրացրեք այն և ուղարկեք այստեղ։
faq-entry =
    <b>{ $question }</b>

    { $answer }
faq-entry-alternatives = Հարցի տարբերակներ ({ $number })՝ { $list }
faq-not-written =
    <b>{ $question }</b>

    Այս լեզվով դեռ գրված չէ՝ { $language }։
    Առայժմ հաճախորդները տեսնում են այս լեզվով՝ { $instead }։
faq-ask-question =
    Գրեք հարցն այնպես, ինչպես հարցնում են հաճախորդները։ Լեզուն՝ { $language }։
    Դուրս գալու համար՝ /cancel
faq-ask-answer = Հիմա գրեք պատասխանը։ Լեզուն՝ { $language }։
faq-there-already = Այս հարցն արդեն կա։ Ոչինչ չի փոխվել, ահա այն՝
faq-added =
    Պահպանված է, այսուհետ հաճախորդները կստանան այս պատասխանը։
    Սեղմեք «{ button-faq-alternatives }», և բոտը հարցը կճանաչի նաև այլ բառերով։ Մյուս լեզուներն այդ կոճակից վերև են։
faq-saved = Պահպանված է, այսուհետ հաճախորդները կստանան այս պատասխանը։
faq-change-question = Գրեք նոր հարցը։ Լեզուն՝ { $language }։
faq-change-answer = Գրեք նոր պատասխանը։ Լեզուն՝ { $language }։
faq-change-alternatives =
    Էլ ինչպե՞ս են հաճախորդները հարցնում սա։ Ամեն տողում գրեք մեկ տարբերակ։ Լեզուն՝ { $language }։
    Նոր տարբերակներն ավելանում են հներին։ Բոլորը հեռացնելու համար ուղարկեք «-»։
faq-fault-missing-question = Հարցի մեջ բառեր չկան։ Գրեք այն ևս մեկ անգամ։
faq-fault-missing-answer = Պատասխանի մեջ բառեր չկան։ Գրեք այն ևս մեկ անգամ։
faq-fault-too-long =
    Տեքստը շատ երկար է, տեղավորվում է { $limit } նիշ։
    Կրճատեք և նորից ուղարկեք։
faq-fault-too-many =
    Տարբերակները շատ են, կարող է լինել մինչև { $limit } տարբերակ։
    Ուղարկեք ավելի քիչ կամ հները հեռացրեք «-» նշանով։
faq-delete-question =
    Ջնջե՞նք այս հարցն իր պատասխանով։ Հետ բերել հնարավոր չի լինի։
    «{ $question }»
faq-deleted = Ջնջված է։ Բոտն այլևս չի տա այս պատասխանը։
button-faq-add = Ավելացնել հարց
button-faq-question = Փոփոխել հարցը
button-faq-answer = Փոփոխել պատասխանը
button-faq-alternatives = Ավելացնել տարբերակ
button-faq-write = Գրել այս լեզվով
button-faq-delete = Ջնջել
button-faq-delete-sure = Այո, ջնջել ամբողջը
button-faq-delete-one = Ջնջել միայն՝ { $language }

## The spreadsheet

spreadsheet-file =
    Բոլոր հարցերն ու պատասխանները։ Փոփոխեք կամ ավելացրեք տողեր և ֆայլն ուղարկեք այստեղ։ Ինչը ֆայլում չկա, չի ջնջվի։
    Պարտադիր լրացվող սյունակներ՝ <code>language</code>, <code>question</code> և <code>answer</code>։
spreadsheet-done = Պահպանված է։ Նոր՝ { $added }, փոփոխված՝ { $changed }, անփոփոխ՝ { $same }։
spreadsheet-nothing = Ոչինչ չի պահպանվել։ Չկա տող, որը կարելի է վերցնել։
spreadsheet-problems = Պետք է ուղղել՝ { $number }։ Ուղղեք և ֆայլը նորից ուղարկեք՝
spreadsheet-problems-file = Այն ամենը, ինչ պետք է ուղղել։
spreadsheet-problem-unreadable = Ֆայլը չկարդացվեց։ Պահպանեք այն XLSX կամ CSV ձևաչափով և նորից ուղարկեք։
spreadsheet-problem-too-big = Ֆայլը մեծ է 2 ՄԲ-ից։ Ուղարկեք երկու մասով։
spreadsheet-problem-too-many-rows = Վերցված տողեր՝ { $value }։ Մնացածն ուղարկեք երկրորդ ֆայլով։
spreadsheet-problem-missing-column = Առաջին տողում «{ $column }» սյունակը չկա։
spreadsheet-problem-missing-question = Տող { $row }՝ հարցը դատարկ է։
spreadsheet-problem-missing-answer = Տող { $row }՝ պատասխանը դատարկ է։
spreadsheet-problem-unknown-language = Տող { $row }՝ «{ $value }» լեզուն չգիտենք։ Գրեք այսպես՝ ուզբեկերեն, ղազախերեն, հայերեն կամ ռուսերեն։
spreadsheet-problem-too-long = Տող { $row }, «{ $column }» սյունակ՝ շատ երկար է։ Հարցը կարող է ունենալ մինչև 300 նիշ, պատասխանը՝ մինչև 3 500։
spreadsheet-problem-too-many = Տող { $row }՝ տարբերակները շատ են, կարող է լինել մինչև 30 տարբերակ։
spreadsheet-problem-duplicate = Տող { $row }՝ «{ $value }» հարցն արդեն կա ֆայլում։

## The shop

shop-card = Խանութ՝ <b>{ $name }</b>
shop-card-phone = Հեռախոս՝ { $phone }
shop-card-no-phone = Հեռախոս՝ գրված չէ
shop-card-links =
    Հղումներ՝
    { $links }
shop-card-no-links = Հղումներ՝ գրված չեն
shop-card-language = Լեզուն աշխատակիցների խմբում՝ { $language }
shop-card-zone = Ժամային գոտի՝ { $zone }
shop-card-branches = Մասնաճյուղեր՝ { $branches }
shop-ask-name = Գրեք խանութի անունն այնպես, ինչպես պետք է տեսնեն հաճախորդները։
shop-ask-phone =
    Գրեք հեռախոսը հաճախորդների համար, օրինակ՝ +374 10 12-34-56
    Հեռացնելու համար ուղարկեք «-»։
shop-ask-links =
    Գրեք հղումները (կայք, Instagram, Telegram ալիք), ամեն տողում՝ մեկը։
    Հեռացնելու համար ուղարկեք «-»։
shop-ask-language = Ի՞նչ լեզվով գրի բոտն աշխատակիցների խմբում։
shop-ask-zone = Ո՞ր քաղաքի ժամով է աշխատում խանութը։
shop-zone-tashkent = Տաշքենդ
shop-zone-almaty = Ալմաթի
shop-zone-yerevan = Երևան
shop-zone-moscow = Մոսկվա
shop-phone-not-understood =
    Համարը չհասկացանք։
    Գրեք այն երկրի կոդով, օրինակ՝ +374 91 12-34-56
shop-hours-not-understood =
    Ժամերը չհասկացանք։
    Գրեք այսպես՝ 10:00-21:00 կամ ընդմիջումով՝ 10:00-14:00, 15:00-19:00։ Հանգստյան օրվա համար ուղարկեք «-»։
shop-ask-branch-name = Ինչպե՞ս է կոչվում մասնաճյուղը։ Գրեք կարճ անուն, որը հաճախորդները կճանաչեն։
shop-ask-branch-address = Գրեք հասցեն այնպես, ինչպես պետք է տեսնեն հաճախորդները։
shop-ask-branch-location =
    Ուղարկեք տեղը քարտեզի վրա՝ ամրակի նշանը, ապա «Տեղադրություն»։
    Եթե պետք չէ, ուղարկեք «-»։
shop-ask-branch-phone =
    Գրեք այս մասնաճյուղի հեռախոսը, օրինակ՝ +374 10 12-34-56
    Հեռացնելու համար ուղարկեք «-»։
shop-ask-branch-hours =
    Գրեք ամենօրյա աշխատանքային ժամերը, օրինակ՝ 10:00-21:00
    Առանձին օրերը կարելի է հետո փոփոխել։
shop-ask-branch-day =
    Օրը՝ { $day }։ Գրեք ժամերը, օրինակ՝ 10:00-14:00, 15:00-19:00
    Եթե հանգստյան օր է, ուղարկեք «-»։
shop-ask-weekday = Ո՞ր օրվա ժամերը փոփոխենք։
shop-branch-card =
    Մասնաճյուղ՝ <b>{ $name }</b>
    Հասցե՝ { $address }
shop-branch-on-map = Տեղը քարտեզի վրա՝ ուղարկված է
shop-branch-without-map = Տեղը քարտեզի վրա՝ ուղարկված չէ
shop-branch-hours = Աշխատանքային ժամեր՝
shop-branch-no-hours = Աշխատանքային ժամեր՝ գրված չեն
shop-branch-delete-question =
    Ջնջե՞նք այս մասնաճյուղը։ Հաճախորդներն այլևս չեն տեսնի դրա հասցեն և ժամերը։
    «{ $name }»
button-shop-name = Փոփոխել անունը
button-shop-phone = Փոփոխել հեռախոսը
button-shop-links = Փոփոխել հղումները
button-team-language = Խմբի լեզուն
button-zone = Ժամային գոտի
button-branch = Մասնաճյուղ՝ { $name }
button-branch-add = Ավելացնել մասնաճյուղ
button-branch-name = Փոփոխել անունը
button-branch-address = Փոփոխել հասցեն
button-branch-location = Տեղը քարտեզի վրա
button-branch-phone = Փոփոխել հեռախոսը
button-branch-hours = Ամենօրյա ժամերը
button-branch-day = Մեկ օրվա ժամերը
button-branch-delete = Ջնջել մասնաճյուղը
button-branch-delete-sure = Այո, ջնջել
