### Պատասխան մեկ սեղմումով՝ պատրաստի պատասխաններ, ներողություն պրոմոկոդով, նաև աշխատակիցների խոստումները։

## Պատրաստի պատասխաններ, աշխատակիցներին

canned-how =
    Գրեք հենց դիմումի մեջ՝ <code>/answer</code> և պատասխանի որևէ բառ։ Առանց բառի կտեսնեք ամենից հաճախ ուղարկվածները։
    Մեկ սեղմումով պատասխանը կհասնի հաճախորդին՝ իր լեզվով։
canned-none = Այդպիսի պատրաստի պատասխան չկա։ Փորձեք ուրիշ բառ։ Նոր պատասխաններն ավելացնում է սեփականատերը՝ /canned
canned-choose = Հաճախորդի լեզուն՝ { $language }։ Սեղմեք, և պատասխանը միանգամից կգնա։
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = Էլի կան։ Գրեք մի բառ <code>/answer</code> հրամանից հետո։
ready-reply-sent =
    ✅ Ուղարկված է հաճախորդին։ Լեզուն՝ { $language }

    { $text }
alert-ready-reply-sent = Ուղարկված է հաճախորդին։

## Ներողություն, աշխատակիցներին

apology-remedy-question = Ի՞նչ տանք հաճախորդին ներողության հետ։ Ցուցակում այն է, ինչ կարող եք տալ Դուք։
apology-given = Այս դիմումի համար հաճախորդն արդեն ունի պրոմոկոդ՝ { $value }, <code>{ $code }</code>։ Երկրորդը չի լինի, բայց սա կարելի է նորից ուղարկել։
apology-reason-question =
    Ներողության հետ՝ { $value }
    Ինչի՞ համար ենք ներողություն խնդրում։ Սեղմեք, և միանգամից կգնա։
apology-no-remedy = ոչինչ, միայն խոսքով
button-apology-words = Միայն խոսքով
button-apology-late-answer = Ուշ ենք պատասխանել
button-apology-late-delivery = Առաքումն ուշացել է
button-apology-defect = Խոտանված ապրանք
button-apology-wrong-item = Ուրիշ ապրանք է գնացել
button-apology-rude-service = Կոպիտ վերաբերմունք
button-apology-other = Ուրիշ պատճառ
error-remedy-above-limit = { $who ->
    [manager] Սա ավելի է, քան կարող եք տալ Դուք։ Կառավարիչը կարող է, թող նա սեղմի։
   *[owner] Սա ավելի է, քան կարող եք տալ Դուք։ Սեփականատերը կարող է, թող նա սեղմի։
}

## Ներողություն, հաճախորդներին

apology-late-answer = Ներողություն ենք խնդրում, որ երկար սպասեցիք մեր պատասխանին։ Այդպես չպետք է լիներ։
apology-late-delivery = Ներողություն ենք խնդրում, որ Ձեր պատվերը խոստացված ժամին չհասավ։ Այդպես չպետք է լիներ։
apology-defect = Ներողություն ենք խնդրում, որ Ձեզ խոտանված ապրանք է հասել։ Այդպես չպետք է լիներ։
apology-wrong-item = Ներողություն ենք խնդրում, որ պատվիրածի փոխարեն Ձեզ ուրիշ ապրանք ենք ուղարկել։ Սա մեր սխալն է։
apology-rude-service = Ներողություն ենք խնդրում, որ Ձեզ հետ կոպիտ են վարվել։ Մեզ մոտ այդպես չպետք է լինի։
apology-other = Ներողություն ենք խնդրում, որ հիասթափեցրինք Ձեզ։ Ուզում ենք դա շտկել։
apology-remedy =
    Որպես ներողություն՝ { $gift }, պրոմոկոդը՝ <code>{ $code }</code>
    Բավական է ասել այն դրամարկղում։ Վերջին օրը՝ { $date }։

## Խոստումներ

promise-how =
    Գրեք հենց դիմումի մեջ ժամը և այն, ինչ խոստանում եք՝
    <code>/promise 15:00 կզանգեմ</code>
    <code>/promise վաղը 10:00 նկարներ կուղարկեմ</code>
    <code>/promise 24.11 12:00 կբերենք</code>
    Հաճախորդին ոչինչ չենք ուղարկում։ Ինչ դեռ արված չէ՝ /promises
promise-question =
    Մինչև ե՞րբ ենք խոստանում կապվել հաճախորդի հետ։
    Ուրիշ ժամ, խոսքով՝ <code>/promise 15:00 կզանգեմ</code>
button-promise-30m = Կես ժամից
button-promise-1h = Մեկ ժամից
button-promise-today = Այսօր 18:00-ին
button-promise-tomorrow = Վաղը 10:00-ին
promise-wordless = կապվել հաճախորդի հետ
promise-made =
    ⏳ Խոստում, դիմում № { $number }՝ { $text }
    Ժամկետը՝ { $time }։ Պատասխանատու՝ { $name }
    Հաճախորդին ոչինչ չենք ուղարկել։ Եթե պետք է իմանա, գրեք այստեղ։
promise-kept = ✅ Արված է, դիմում № { $number }՝ { $text }
promise-later-question = Նոր ժամ այս խոստման համար՝ { $text }
button-promise-kept = Արված է
button-promise-later = Ավելի ուշ
promise-near =
    ⏳ Մոտենում է խոստման ժամկետը՝ { $text }
    Ժամկետը՝ { $time }։ Պատասխանատու՝ { $name }
promise-overdue =
    🔴 Խոստացել ենք և չենք արել՝ { $text }
    Ժամկետն էր՝ { $time }։ Պատասխանատու՝ { $name }
promise-near-member = ⏳ Մոտենում է Ձեր խոստումների ժամկետը՝
promise-overdue-leads = 🔴 Հաճախորդներին խոստացել ենք և չենք արել՝
promises-open = <b>Ինչ ենք խոստացել և դեռ չենք արել</b>
promises-none = Չկատարված խոստումներ չկան։
promise-line = — № { $number }, ժամկետը՝ { $time }, { $name }՝ { $text }
promise-line-overdue = 🔴 № { $number }, ժամկետն էր՝ { $time }, { $name }՝ { $text }
error-promise-unclear = Ո՞ր ժամին։ Նախ գրեք ժամը՝ /promise 15:00 կզանգեմ կամ /promise վաղը 10:00 նկարներ կուղարկեմ։
error-promise-passed = Այդ ժամն արդեն անցել է։ Գրեք ժամ, որը դեռ չի եկել, օրինակ՝ /promise վաղը 10:00 կզանգեմ

## Սեփականատիրոջը

button-canned-list = Պատրաստի պատասխաններ
canned-list =
    Պատրաստի պատասխաններ՝ { $answers }։ Աշխատակիցները գտնում են դրանք <code>/answer</code> հրամանով և ուղարկում մեկ սեղմումով։
    Սեղմեք պատասխանը՝ կարդալու կամ փոփոխելու համար։
canned-list-empty =
    Պատրաստի պատասխաններ դեռ չկան։ Գրեք այն, ինչ աշխատակիցները հաճախ են ասում, և այն կգնա մեկ սեղմումով՝ հաճախորդի լեզվով։
    Սեղմեք «{ button-canned-add }»։
canned-ask-title =
    Ի՞նչ բառով աշխատակիցները կգտնեն պատասխանը։ Գրեք մեկ-երկու բառ, օրինակ՝ վերադարձ
    Դուրս գալու համար՝ /cancel
canned-ask-text =
    Պատասխանը գրեք այնպես, ինչպես կկարդա հաճախորդը։ Լեզուն՝ { $language }։
    Բոտն ինքն է լրացնում՝ <code>{ $placeholders }</code>։ Նշանից հետո (|) գրեք, թե ինչ ասել, երբ անունը հայտնի չէ։ Եթե պատասխանում ժամ է նշված, աշխատակիցը հիշեցում կստանա։
    Դուրս գալու համար՝ /cancel
canned-text-now =
    Հիմա այսպես է՝
    { $text }
canned-answer = <b>{ $title }</b>, ուղարկվել է { $used } անգամ
canned-answer-text =
    { $language }՝
    { $text }
canned-delete-question = Ջնջե՞նք «{ $title }» պատրաստի պատասխանը բոլոր լեզուներով։ Հետ բերել հնարավոր չի լինի։
button-canned-add = Ավելացնել պատասխան
button-canned-rename = Փոփոխել անունը
button-canned-delete = Ջնջել
button-canned-delete-sure = Այո, ջնջել
button-canned-text-delete = Ջնջել այս լեզվով

button-limits = Ներողության պրոմոկոդներ
limits-head =
    <b>Որքան կարելի է տալ ներողության հետ</b>
    Ամեն դիմումի համար տրվում է մեկ պրոմոկոդ։ Դուք ինքներդ կարող եք տալ՝ որքան ուզեք։
limit-staff = { $kind ->
    [percent] Աշխատակիցներ՝ մինչև { $percent }
    [amount] Աշխատակիցներ՝ մինչև { $money }
    [none] Աշխատակիցներ՝ միայն խոսքով
   *[both] Աշխատակիցներ՝ մինչև { $percent } կամ { $money }
}
limit-manager = { $kind ->
    [percent] Կառավարիչներ՝ մինչև { $percent }
    [amount] Կառավարիչներ՝ մինչև { $money }
    [none] Կառավարիչներ՝ միայն խոսքով
   *[both] Կառավարիչներ՝ մինչև { $percent } կամ { $money }
}
button-limit-staff-percent = Աշխատակիցներ՝ տոկոս
button-limit-staff-amount = Աշխատակիցներ՝ գումար
button-limit-manager-percent = Կառավարիչներ՝ տոկոս
button-limit-manager-amount = Կառավարիչներ՝ գումար
limit-ask-percent = Մինչև քանի՞ տոկոս։ Գրեք թիվ՝ 0-ից 100։ 0 նշանակում է՝ չտալ։
limit-ask-amount = Մինչև ի՞նչ գումար։ Գրեք թիվ՝ խանութի արժույթով։ 0 նշանակում է՝ չտալ։
limit-not-understood-percent = Տոկոսը չհասկացանք։ Գրեք ամբողջ թիվ՝ 0-ից 100, օրինակ՝ 15
limit-not-understood-amount = Գումարը չհասկացանք։ Գրեք ամբողջ թիվ՝ խանութի արժույթով, օրինակ՝ 50 000
voucher-origin-ticket = Ներողության հետ տրված
