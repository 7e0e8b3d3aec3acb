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
