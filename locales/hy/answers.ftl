button-menu-ask = Հարց տալ
button-menu-complain = Բողոք ունեմ
button-menu-info = Ժամ և հասցե
button-menu-feedback = Կարծիք
button-menu-settings = Կարգավորումներ

ask-question = Գրեք Ձեր հարցը Ձեր բառերով։ Կամ ընտրեք՝
ask-in-words = Սա չենք կարող կարդալ։ Գրեք Ձեր հարցը բառերով, և կպատասխանենք։
smalltalk-greeting = Բարև Ձեզ։ Գրեք Ձեր հարցը, և կպատասխանենք։
smalltalk-thanks = Խնդրեմ։ Գրեք, երբ պետք լինի։
smalltalk-bye = Ամենայն բարիք։ Գրեք, երբ պետք լինի։
smalltalk-robot = Սա խանութի բոտն է։ Հաղորդագրությունները կարդում են նաև մեր աշխատակիցները։ Եթե բոտը պատասխանը չգիտի, պատասխանում են իրենք։
smalltalk-wishes = Շնորհակալ ենք ջերմ խոսքերի համար։ Ձեզ էլ ամենայն բարիք։

faq-answer =
    { $answer }

    Պատասխանն օգնե՞ց Ձեզ։
faq-candidates = Ձեր հարցը սրանցից մե՞կն է։
alert-answer-helped = Ուրախ ենք, որ օգնեց։ Գրեք, եթե էլի պետք լինի։
button-answer-helped = Այո, օգնեց
button-ask-person = Հարցնել աշխատակցին

button-info-hours = Աշխատանքային ժամեր
button-info-addresses = Հասցեներ
button-info-contacts = Հեռախոս և հղումներ
button-map = Քարտեզ՝ { $branch }
hours-of-branch =
    <b>{ $branch }</b>
    { $now }
    { $week }
hours-open-now = Հիմա բաց է, մինչև { $time }
hours-closed-opens-today = Հիմա փակ է, այսօր բացվում է { $time }-ին
hours-closed-opens-on = Հիմա փակ է, բացվում է { $day }՝ { $time }-ին
hours-unknown = Աշխատանքային ժամերը դեռ նշված չեն։ Հարցրեք, և աշխատակիցը կպատասխանի։
hours-every-day = Ամեն օր՝ { $hours }
hours-of-days = { $days }՝ { $hours }
hours-closed = փակ է
weekday-0 = Երկ
weekday-1 = Երք
weekday-2 = Չրք
weekday-3 = Հնգ
weekday-4 = Ուրբ
weekday-5 = Շբթ
weekday-6 = Կիր
address-of-branch =
    <b>{ $branch }</b>
    { $address }
addresses-unknown = Հասցեն դեռ նշված չէ։ Հարցրեք, և աշխատակիցը կպատասխանի։
contacts-head = Գրեք մեզ հենց այստեղ կամ՝
contacts-phone = Հեռախոսը՝ { $phone }
contacts-branch = «{ $branch }» խանութի հեռախոսը՝ { $phone }
contacts-links = { $links }

## What sounds like a complaint

complaint-offer =
    Ներողություն ենք խնդրում, այդպես չպետք է լիներ։
    Փոխանցե՞նք սա որպես բողոք։ Աշխատակիցը կպատասխանի մինչև { $time }, նորից գրել պետք չի լինի։
button-offer-yes = Այո, փոխանցեք
button-offer-no = Ոչ, պարզապես հարց է
suspicion-told =
    🔴 Հնարավոր է՝ սա բողոք է։ Բոտը պատասխանել է ինչպես միշտ։
    Հաճախորդ՝ { $name }
    { $text }
suspicion-unanswered =
    🔴 Նման է բողոքի։ Բոտն առաջարկել է փոխանցել այն, հաճախորդը դեռ չի պատասխանել։
    Հաճախորդ՝ { $name }
    { $text }
suspicion-is-complaint = ✅ Ընդունված է որպես բողոք № { $number }։ Որոշեց՝ { $name }
suspicion-is-none = ✅ Բողոք չէ, բոտը դա հաշվի կառնի։ Որոշեց՝ { $name }
staff-card-suspicion = 🔴 Հնարավոր է՝ սա բողոք է
button-suspicion-yes = Բողոք է
button-suspicion-no = Բողոք չէ
alert-suspicion-yes = Ընդունված է որպես բողոք։
alert-suspicion-no = Գրանցված է։ Բոտն այլևս այդպիսի խոսքերը բողոք չի համարի։
alert-suspicion-judged = Սա արդեն որոշված է։

## Another language than the chosen one

button-keep-language = Պատասխանել հայերեն
language-kept = Լավ, այսուհետ Ձեզ կգրենք հայերեն։
