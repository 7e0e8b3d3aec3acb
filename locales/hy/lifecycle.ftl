### Շնորհավորանքներ։ Ինչ են կարդում հաճախորդները, և ինչ է տեսնում սեփականատերը։

## Birthdays

greeting-birthday =
    Սիրելի՛ { $name }, շնորհավորում ենք Ձեր ծննդյան օրը։ 🎂
    Մաղթում ենք առողջություն և ուրախություն։ Մեր նվերը՝ { $gift }, պրոմոկոդը՝ <code>{ $code }</code>
    Բավական է ասել այն դրամարկղում։ Վերջին օրը՝ { $date }։
greeting-birthday-nameless =
    Շնորհավորում ենք Ձեր ծննդյան օրը։ 🎂
    Մաղթում ենք առողջություն և ուրախություն։ Մեր նվերը՝ { $gift }, պրոմոկոդը՝ <code>{ $code }</code>
    Բավական է ասել այն դրամարկղում։ Վերջին օրը՝ { $date }։
greeting-birthday-simple =
    Սիրելի՛ { $name }, շնորհավորում ենք Ձեր ծննդյան օրը։ 🎂
    Մաղթում ենք առողջություն և ուրախություն։ Շնորհակալ ենք, որ մեզ հետ եք։
greeting-birthday-simple-nameless =
    Շնորհավորում ենք Ձեր ծննդյան օրը։ 🎂
    Մաղթում ենք առողջություն և ուրախություն։ Շնորհակալ ենք, որ մեզ հետ եք։
greeting-hint =
    Մեկ շաբաթից Ձեր ծննդյան օրն է։
    Եթե ուզում եք այդ օրվա համար ինչ-որ բան ընտրել, գրեք այստեղ, կօգնենք։
gift-discount = { $value } զեղչ
button-greeting-code = Ցույց տալ QR կոդը

## Other occasions

greeting-anniversary =
    Արդեն մեկ տարի է, ինչ մեզ հետ եք։ Շնորհակալ ենք, որ ընտրում եք մեզ։
    Եթե ասելու բան ունեք, գրեք այստեղ, ամեն ինչ կարդում ենք։
greeting-welcome-1 =
    Շնորհակալություն բաժանորդագրվելու համար։
    Ցանկացած հարց կարող եք գրել այստեղ։ Հաճախ տրվող հարցերին կպատասխանենք անմիջապես, մյուսներին կպատասխանի աշխատակիցը։
greeting-welcome-2 =
    Պատրաստվո՞ւմ եք գալ մեզ մոտ։ Աշխատանքային ժամերը, հասցեներն ու հեռախոսը միշտ այստեղ են։
    Սեղմեք «{ button-menu-info }» չատի ներքևում։
greeting-welcome-3 =
    Գո՞հ եք մեզնից։ Գրեք և՛ լավը, և՛ վատը, ամեն ինչ կարդում ենք։
    Սեղմեք «{ button-menu-feedback }» չատի ներքևում։
greeting-holiday-new-year =
    Շնորհավոր Նոր տարի։ Թող այն լինի բարի և խաղաղ։
    Շնորհակալ ենք, որ մեզ հետ եք։
greeting-holiday-christmas = Շնորհավոր Սուրբ Ծնունդ։ Թող Ձեր տանը ջերմություն և խաղաղություն լինի։
greeting-holiday-womens-day = Շնորհավորում ենք մարտի 8-ի առթիվ։ Մաղթում ենք գարուն, ջերմություն և ուրախություն։
greeting-holiday-ramazon = Շնորհավոր Ռամազան բայրամ։ Թող Ձեր տանը խաղաղություն և առատություն լինի։
greeting-holiday-navruz = Շնորհավոր Նավրուզ։ Թող գարունը բերի ուրախություն և առատություն։
greeting-holiday-nauryz = Շնորհավոր Նաուրիզ։ Թող գարունը բերի ուրախություն և առատություն։
greeting-holiday-qurbon = Շնորհավոր Ղուրբան բայրամ։ Թող Ձեր տանը խաղաղություն և առատություն լինի։
greeting-holiday-vardavar = Շնորհավոր Վարդավառ։ Մաղթում ենք պայծառ և ուրախ օր։
greeting-holiday-independence-uz = Շնորհավորում ենք Ուզբեկստանի Անկախության օրվա առթիվ։ Թող Ձեր տանը խաղաղություն և ուրախություն լինի։
greeting-holiday-independence-am = Շնորհավորում ենք Հայաստանի Անկախության օրվա առթիվ։ Թող Ձեր տանը խաղաղություն և ուրախություն լինի։
greeting-holiday-independence-kz = Շնորհավորում ենք Ղազախստանի Անկախության օրվա առթիվ։ Թող Ձեր տանը խաղաղություն և ուրախություն լինի։

## Holidays by name

holiday-new-year = Նոր տարի
holiday-christmas = Սուրբ Ծնունդ
holiday-womens-day = Մարտի 8
holiday-ramazon = Ռամազան բայրամ
holiday-navruz = Նավրուզ
holiday-nauryz = Նաուրիզ
holiday-qurbon = Ղուրբան բայրամ
holiday-vardavar = Վարդավառ
holiday-independence-uz = Ուզբեկստանի անկախություն
holiday-independence-am = Հայաստանի անկախություն
holiday-independence-kz = Ղազախստանի անկախություն

## What the owner sets

greetings-head = <b>Շնորհավորանքներ</b>
greetings-birthdays-on = ✅ Ծննդյան օրը շնորհավորում ենք, ժամը՝ { $time }
greetings-birthdays-off = Ծննդյան օրը չենք շնորհավորում։
greetings-late =
    { $days ->
        [0] Եթե բոտն անջատված է եղել, ուշացած շնորհավորանք չենք ուղարկում։
        [one] Եթե բոտն անջատված է եղել, շնորհավորանքը կարող է ուշանալ մինչև { $days } օր։
       *[other] Եթե բոտն անջատված է եղել, շնորհավորանքը կարող է ուշանալ մինչև { $days } օր։
    }
greetings-leap = Փետրվարի 29-ին ծնվածներին ոչ նահանջ տարում շնորհավորում ենք { $date }։
greetings-gift = Նվերը՝ { $gift }։ Պրոմոկոդը գործում է { $days } օր։
greetings-no-gift = Նվեր՝ չկա
greetings-hints-on = Հիշեցում մեկ շաբաթ առաջ՝ այո
greetings-hints-off = Հիշեցում մեկ շաբաթ առաջ՝ ոչ
greetings-anniversary-on = Մեկ տարի մեզ հետ՝ շնորհավորում ենք
greetings-anniversary-off = Մեկ տարի մեզ հետ՝ չենք շնորհավորում
greetings-welcome-on = Նոր բաժանորդներին գրում ենք անմիջապես, 3 և 10 օր հետո։
greetings-welcome-off = Նոր բաժանորդներին չենք գրում։
greetings-holidays = Միացված տոներ՝ { $number }
greetings-skipped-late = 🔴 Վերջին 30 օրում ժամանակին չենք շնորհավորել, որովհետև բոտն անջատված էր՝ { $number } հոգի
greetings-skipped-complaint = Վերջին 30 օրում չենք շնորհավորել բաց բողոքի պատճառով՝ { $number } հոգի
greetings-skipped-unreachable = Վերջին 30 օրում չենք շնորհավորել, որովհետև արգելափակել են բոտը՝ { $number } հոգի
greetings-hour-question = Ո՞ր ժամին շնորհավորենք՝ խանութի ժամանակով։
greetings-late-question = Եթե բոտն անջատված է եղել, քանի՞ օր կարող է ուշանալ շնորհավորանքը։ Ում չհասցնենք, կշնորհավորենք հաջորդ տարի։
greetings-gift-question = Ի՞նչ նվիրենք ծննդյան օրը։
greetings-gift-ask-sum = Գրեք զեղչի գումարը, օրինակ՝ { $example }
greetings-gift-ask-words = Գրեք նվերը բառերով, օրինակ՝ մեկ բաժակ սուրճ։ Լեզուն՝ { $language }։
greetings-gift-unfit = Այդ գումարը հարմար չէ։ Գրեք այն թվերով, օրինակ՝ 50000
greetings-days-question = Քանի՞ օր գործի պրոմոկոդը։
greetings-coming-head = Ծննդյան օրերն առաջիկա 30 օրում՝
greetings-coming-line = • { $date }՝ { $name }, { $language }
greetings-coming-nobody = Առաջիկա 30 օրում շնորհավորելու մարդ չկա։
greetings-preview-head = Ո՞ր շնորհավորանքը ցույց տանք։ Տեքստը կարելի է փոխել։
greetings-preview-language = Շնորհավորանքը՝ «{ $text }»։ Ո՞ր լեզվով ցույց տանք։
button-greetings = Շնորհավորանքներ
button-greetings-birthdays-on = Միացնել ծննդյան օրերը
button-greetings-birthdays-off = Անջատել ծննդյան օրերը
button-greetings-hour = Շնորհավորելու ժամը
button-greetings-late = Եթե բոտն անջատված էր
button-greetings-leap = Ծնված փետրվարի 29-ին
button-greetings-gift = Նվեր
button-greetings-days = Պրոմոկոդի ժամկետը
button-greetings-hints = Հիշեցում շաբաթ առաջ
button-greetings-coming = Ով է հաջորդը
button-greetings-preview = Շնորհավորանքի տեքստերը
button-greetings-words = Փոփոխել տեքստը
button-greetings-holidays = Տոներ
button-greetings-anniversary = Մեկ տարի մեզ հետ
button-greetings-welcome = Նոր բաժանորդներ
button-gift-none = Առանց նվերի
button-gift-sum = Զեղչ՝ գումարով
button-gift-words = Նվեր՝ { $language }

## Holidays as the owner sets them

holidays-list = Տոներ, որոնց առթիվ կարելի է շնորհավորել բաժանորդներին։ Միացվածները նշված են այսպես՝ ✅
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Շնորհավորելու ժամը՝ { $time }
holiday-card-off = Շնորհավորանքն անջատված է։
holiday-card-day = Մոտակա օրը՝ { $date }
holiday-card-day-unsure =
    Մոտակա օրը՝ { $date }
    🔴 Այն հաշվված է նախապես։ Հաստատեք կամ փոփոխեք, այլապես ոչ մեկին չենք շնորհավորի։
holiday-card-no-day = 🔴 Օրը հայտնի չէ։ Սեղմեք «{ button-holiday-day }»։
holiday-card-languages = Ում ենք շնորհավորում (ըստ լեզվի)՝ { $languages }
holiday-card-no-languages = 🔴 Ընտրեք, թե որ լեզվով խոսող բաժանորդներին շնորհավորենք։
holiday-card-texts = Տեքստը գրված է՝ { $languages }
holiday-card-no-texts = 🔴 Տեքստ դեռ չկա։ Ընտրեք լեզուն և գրեք։
holiday-ask-name = Ինչպե՞ս է կոչվում տոնը։ Անունը միայն Դուք կտեսնեք։
holiday-ask-day =
    Գրեք օրը, օրինակ՝ 21.03
    Միայն մեկ տարվա համար՝ 21.03.2027
holiday-ask-text = Գրեք շնորհավորանքը։ Լեզուն՝ { $language }։
holiday-day-not-understood = Ամսաթիվը չհասկացանք։ Գրեք այսպես՝ 21.03 կամ 21.03.2027
holiday-delete-question = Ջնջե՞նք «{ $name }» տոնը։ Այլևս ոչ մեկին դրա առթիվ չենք շնորհավորի։
holiday-question =
    Տոնը՝ «{ $holiday }»։ Մեր հաշվարկով՝ { $date }։ Ճի՞շտ է։
    Առանց Ձեր պատասխանի ոչ մեկին չենք շնորհավորի։
alert-holiday-incomplete = Դեռ հնարավոր չէ միացնել։ Ընտրեք լեզուները և գրեք շնորհավորանքի տեքստը։
button-holiday-on = Միացնել
button-holiday-off = Անջատել
button-holiday-confirm = Օրը ճիշտ է
button-holiday-day = Փոփոխել օրը
button-holiday-preview = Տեսնել շնորհավորանքը
button-holiday-text = Տեքստ՝ { $language }
button-holiday-add = Ավելացնել իմ տոնը
button-holiday-delete = Ջնջել տոնը
button-holiday-delete-sure = Այո, ջնջել

## The texts that may be worded anew

text-greeting-birthday = Ծննդյան օր
text-greeting-birthday-nameless = Ծննդյան օր, առանց անվան
text-greeting-birthday-simple = Ծննդյան օր, առանց նվերի
text-greeting-birthday-simple-nameless = Առանց նվերի և անվան
text-greeting-hint = Ծննդյան օրից շաբաթ առաջ
text-greeting-anniversary = Մեկ տարի մեզ հետ
text-greeting-welcome-1 = Նորերին՝ անմիջապես
text-greeting-welcome-2 = Նորերին՝ 3 օր հետո
text-greeting-welcome-3 = Նորերին՝ 10 օր հետո
text-greeting-holiday-new-year = { holiday-new-year }
text-greeting-holiday-christmas = { holiday-christmas }
text-greeting-holiday-womens-day = { holiday-womens-day }
text-greeting-holiday-ramazon = { holiday-ramazon }
text-greeting-holiday-navruz = { holiday-navruz }
text-greeting-holiday-nauryz = { holiday-nauryz }
text-greeting-holiday-qurbon = { holiday-qurbon }
text-greeting-holiday-vardavar = { holiday-vardavar }
text-greeting-holiday-independence-uz = { holiday-independence-uz }
text-greeting-holiday-independence-am = { holiday-independence-am }
text-greeting-holiday-independence-kz = { holiday-independence-kz }
