staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Վիճակը՝ { $status }
staff-card-subject = Ինչի մասին՝ { $subject }
staff-card-customer = Հաճախորդ՝ { $name } ({ $username })
staff-card-language = Լեզուն՝ { $language }
staff-card-joined = Մեզ հետ է { $date }-ից, դիմումներ՝ { $tickets }
staff-card-phone = Հեռախոսը՝ { $phone }
staff-card-source = Որտեղից է եկել՝ { $source }
staff-card-due = Պատասխանել մինչև { $time }
staff-card-taken = Զբաղվում է՝ { $name }
kind-question = Հարց
kind-complaint = Բողոք
kind-request = Խնդրանք
status-new = նոր
status-in-work = ընթացքում է
status-resolved = լուծված է, սպասում ենք հաճախորդի հաստատմանը
status-confirmed = փակ
status-reopened = նորից բացված է
button-take = Ես կվերցնեմ
button-resolve = Լուծված է
alert-taken = Դիմումը Ձերն է։ Պատասխանը գրեք հենց այս թեմայում։
alert-resolved = Հարցնում ենք հաճախորդին՝ լուծվե՞ց հարցը։

staff-customer-blocked = 🔴 Հաճախորդն արգելափակել է բոտը։ Պատասխանները հիմա չեն հասնում։
staff-customer-returned = ✅ Հաճախորդը վերադարձել է։ Պատասխանները նորից հասնում են։
staff-overdue = 🔴 Դիմում № { $number }՝ խոստացել էինք պատասխանել մինչև { $time }, պատասխան դեռ չկա։
staff-customer-confirmed = ✅ Հաճախորդը հաստատեց՝ լուծված է։
staff-customer-reopened = 🔴 Հաճախորդն ասում է՝ դեռ լուծված չէ։ Պատասխանելու նոր ժամկետը՝ { $time }։
staff-not-sent = 🔴 Վերջին պատասխանը հաճախորդին չի հասել։
staff-message-deleted = Հաճախորդը ջնջել է այս հաղորդագրությունը։
staff-anonymous = 🔴 Չի ուղարկվել՝ գրում եք անանուն, խմբի անունից։ Անջատեք դա Ձեր ադմինի իրավունքներում և նորից ուղարկեք։
staff-command-unknown = Այդպիսի հրաման չկա։ Հաճախորդին ոչինչ չի ուղարկվել։

group-welcome =
    Բարև Ձեզ։ Որպեսզի սա դառնա աշխատակիցների խումբ՝
    1. Խմբի կարգավորումներում միացրեք թեմաները։
    2. Բոտը դարձրեք ադմին՝ թեմաները կառավարելու, հաղորդագրություններն ամրացնելու և ջնջելու իրավունքով։
    3. Սեփականատերը թող այստեղ գրի /link։
group-linked =
    Պատրաստ է։ Սա այժմ «{ $shop }» խանութի աշխատակիցների խումբն է։
    Ամեն հարց ու բողոք կունենա իր թեման։ Այնտեղ գրածը հասնում է հաճախորդին, իսկ //-ով սկսվողը մնում է այստեղ։
group-not-ready =
    Դեռ չի ստացվում, պակասում է՝
    { $missing }
    Հետո նորից գրեք /link։
group-needs-topics = թեմաներ (միացրեք խմբի կարգավորումներում)
group-needs-admin = իրավունքներ (բոտը դարձրեք ադմին)
right-can-manage-topics = թեմաները կառավարելու իրավունք
right-can-pin-messages = հաղորդագրություններն ամրացնելու իրավունք
right-can-delete-messages = հաղորդագրությունները ջնջելու իրավունք
staff-update-given-up = 🔴 Բոտը չկարողացավ մշակել Telegram-ից եկած մեկ հաղորդագրություն նույնիսկ երրորդ փորձից։ Համարը մատյանում՝ { $update }։ Ասեք նրան, ով հետևում է բոտին։ Հնարավոր է՝ հաճախորդը պատասխանի է սպասում։
