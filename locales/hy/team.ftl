error-last-owner = Բոտը պետք է սեփականատեր ունենա։ Նախ սեփականատեր դարձրեք ևս մեկին։

role-staff = աշխատակից
role-manager = կառավարիչ
role-owner = սեփականատեր

team-list =
    Թիմը՝ { $number } հոգի
    { $list }

    Սեղմեք անունը՝ դերը կամ հերթափոխերը փոխելու կամ մուտքը փակելու համար։
team-member = { $name }՝ { $role }
team-member-on-duty = { $name }՝ { $role }, հերթապահում է { $time }-ից
team-owner-question =
    Դարձնե՞նք սեփականատեր՝ { $name }
    Սեփականատերը կարող է անել այն ամենը, ինչ Դուք՝ զանգվածային հաղորդագրություններ, իրավունքներ, հաճախորդների տվյալներ։
team-dismiss-question =
    Փակե՞նք մուտքը՝ { $name }
    Իրավունքներն ու հերթափոխերը կջնջվեն անմիջապես։ Telegram-ի խմբից հանեք ինքներդ։
button-team = Թիմ
button-role-staff = Դարձնել աշխատակից
button-role-manager = Դարձնել կառավարիչ
button-role-owner = Դարձնել սեփականատեր
button-role-owner-sure = Այո, դարձնել
button-dismiss = Փակել մուտքը
button-dismiss-sure = Այո, փակել մուտքը
button-shifts = Հերթափոխեր
button-invite = Հրավիրել աշխատակցի

invite-role =
    Ի՞նչ դեր կունենա նոր աշխատակիցը։
    Աշխատակիցը պատասխանում է հաճախորդներին։ Կառավարիչը նաև կազմում է հերթափոխերը և իմանում նրանց մասին, ովքեր երկար են սպասում։
invite-ready =
    Հրավերը ներքևում է։ Ուղարկեք միայն նրան, ում հրավիրում եք։ Թիմ կմտնի նա, ով առաջինը կբացի հղումը։
invite-text =
    Հրավիրում ենք «{ $shop }» խանութի թիմ։ Դերը՝ { $role }։
    { $link }
    Հղումն աշխատում է մեկ անգամ, մինչև { $time }։
invite-withdrawn = Հղումը չեղարկված է, այլևս ոչ ոք դրանով չի մտնի։
button-invite-staff = Աշխատակից
button-invite-manager = Կառավարիչ
button-invite-withdraw = Չեղարկել հղումը
join-welcome =
    Բարի գալուստ «{ $shop }» խանութի թիմ։ Ձեր դերը՝ { $role }։
    Սկսել հերթապահությունը՝ /on, ավարտել՝ /off, ով է հիմա հերթապահ՝ /duty
join-already = Դուք արդեն թիմում եք։ Ձեր դերը՝ { $role }։
join-group =
    Հաճախորդներին պատասխանում ենք աշխատակիցների խմբում՝ { $link }
    Այս հղումը միայն Ձեզ համար է։
join-ask-for-group = Հաճախորդներին պատասխանում ենք աշխատակիցների խմբում։ Խնդրեք սեփականատիրոջը Ձեզ ավելացնել այնտեղ։
join-used = Այս հրավերն արդեն օգտագործված է կամ ժամկետանց։ Եթե այստեղ եք աշխատում, նոր հղում խնդրեք սեփականատիրոջից։

duty-on = Հիմա Դուք հերթապահ եք։ Ավարտել՝ /off
duty-on-already = Դուք արդեն հերթապահ եք։ Ավարտել՝ /off
duty-off = Ձեր հերթապահությունն ավարտված է։ Թիմին կգրենք, թե ինչ է մնացել բաց։
duty-off-already = Հիմա Դուք հերթապահ չեք։ Սկսել՝ /on
duty-now =
    Հիմա հերթապահ՝
    { $list }
duty-nobody = Հիմա հերթապահ չկա։ Սկսել՝ /on
duty-next = Հաջորդ հերթապահը՝ { $name }, { $time }

shifts-week =
    Շաբաթվա հերթափոխերը՝
    { $list }

    Սեղմեք անունը՝ հերթափոխ ավելացնելու կամ հանելու համար։
shifts-none = Հերթափոխեր դեռ չկան։ Սեղմեք անունը և ավելացրեք առաջինը։ Հերթապահությունը կսկսվի և կավարտվի դրանցով։
shifts-of =
    Հերթափոխեր՝ <b>{ $name }</b>
    Հանելու համար սեղմեք հերթափոխը։
shifts-of-nobody =
    Հերթափոխեր՝ <b>{ $name }</b>
    Դեռ ոչ մեկը չկա։
shifts-ask-days = Ո՞ր օրերին է աշխատում՝ { $name }
shifts-ask-hours =
    Օրերը՝ { $days }
    Գրեք ժամերը, օրինակ՝ 09:00-18:00
    Եթե մի քանիսն են՝ 09:00-13:00, 17:00-21:00։ Կեսգիշերից անց՝ 20:00-02:00
shifts-hours-not-understood = Ժամերը չհասկացանք։ Գրեք այսպես՝ 09:00-18:00
shifts-remove-question =
    Հանե՞նք այս հերթափոխը՝ { $name }
    { $day }, { $hours }
button-shift = { $day }, { $hours }
button-shift-add = Ավելացնել հերթափոխ
button-shift-days-done = Հիմա՝ ժամերը
button-shift-remove = Այո, հանել

handover-ended = Հերթապահությունն ավարտված է՝ { $names }
handover-nothing = ✅ Բաց դիմում չկա։
handover-open = Բաց դիմումներ՝ { $open }։ Պատասխանի սպասող հաճախորդներ՝ { $waiting }։
handover-waiting = ⏳ № { $number }՝ պատասխանել մինչև { $time }
handover-late = 🔴 № { $number }՝ խոստացել էինք պատասխանել մինչև { $time }
handover-promise = Խոստում, № { $number }, { $time } ({ $name })
handover-promise-in-words = Խոստում, № { $number }, { $time } ({ $name })՝ { $text }
handover-more = Սրանցից բացի՝ { $number }
handover-to = Հիմա հերթապահ՝ { $names }
handover-to-next = Հաջորդ հերթապահը՝ { $name }, { $time }
handover-to-nobody = Հիմա հերթապահ չկա։
