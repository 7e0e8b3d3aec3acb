clock-half =
    ⏳ Դիմում № { $number }
    Հաճախորդը սպասում է { $since }-ից։ Պատասխանելու ժամկետը՝ { $time }։
clock-most =
    ⏳ Դիմում № { $number }
    Քիչ ժամանակ է մնացել, հաճախորդը սպասում է { $since }-ից։ Պատասխանելու ժամկետը՝ { $time }։
clock-due =
    🔴 Դիմում № { $number }
    Խոստացել ենք պատասխանել մինչև { $time }, բայց պատասխան դեռ չկա։ Հաճախորդը սպասում է { $since }-ից։
clock-limit =
    🔴 Դիմում № { $number }
    Հաճախորդը սպասում է արդեն { $waited }, իսկ պատասխան դեռ չկա։ Խոստացված ժամը՝ { $time }։
clock-half-many = ⏳ Ժամկետի կեսն անցել է։ Պատասխանի սպասող դիմումներ՝ { $count }
clock-most-many = ⏳ Քիչ ժամանակ է մնացել։ Պատասխանի սպասող դիմումներ՝ { $count }
clock-due-many = 🔴 Խոստացված ժամկետն անցել է։ Պատասխանի սպասող դիմումներ՝ { $count }
clock-limit-many = 🔴 Չափազանց երկար են սպասում։ Անպատասխան դիմումներ՝ { $count }
clock-line = № { $number }, { $kind }, սպասում է { $since }-ից, ժամկետը՝ { $time }
clock-rest = Եվս դիմումներ՝ { $count }
clock-on-duty = Հերթապահ՝ { $names }
clock-free = Դեռ ոչ ոք չի վերցրել
clock-returned =
    🔴 Դիմում № { $number }
    Նորից հերթում է։ Պատասխան չեղավ (աշխատակից՝ { $name })։ Ո՞վ կվերցնի։
clock-minutes = { $minutes } րոպե
clock-hours = { $hours } ժամ { $minutes } րոպե
button-take-over = Ես կվերցնեմ
button-take-over-number = Ես կվերցնեմ՝ № { $number }
button-who-on-duty = Ո՞վ է հերթապահ
alert-taken-over = Դիմում № { $number }՝ այժմ Ձեզ մոտ է։ Պատասխանը գրեք այնտեղ, որտեղ դրա քարտն է։
alert-yours-already = Դիմում № { $number }՝ արդեն Ձեզ մոտ է։
alert-answered-already = Դիմում № { $number }՝ արդեն պատասխանել են։
alert-on-duty = Հիմա հերթապահ՝ { $names }
alert-nobody-on-duty = Հիմա հերթապահ չկա։ Մեզ մոտ աշխատում են՝ { $names }

truth-closed =
    { $now }։
    Ձեր հաղորդագրությունը ստացել ենք, դիմումի համարը՝ { $number }։ Աշխատակիցը կպատասխանի այստեղ, հենց որ բացվենք։
truth-queue-minutes =
    Ներեցեք, դեռ չենք հասցրել պատասխանել։ Ձեր տեղը հերթում՝ { $place }։
    Կպատասխանենք այստեղ մոտ { $minutes } րոպեից։
truth-queue-time =
    Ներեցեք, դեռ չենք հասցրել պատասխանել։ Ձեր տեղը հերթում՝ { $place }։
    Կպատասխանենք այստեղ մինչև { $time }։
truth-queue =
    Ներեցեք, դեռ չենք հասցրել պատասխանել։ Ձեր տեղը հերթում՝ { $place }։
    Այն պահպանված է, աշխատակիցը կպատասխանի այստեղ։
