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
    Գո՞հ եք մեզանից։ Գրեք և՛ լավը, և՛ վատը, ամեն ինչ կարդում ենք։
    Սեղմեք «{ button-menu-feedback }» չատի ներքևում։
greeting-holiday-new-year =
    Շնորհավոր Նոր տարի։ Թող այն լինի բարի և խաղաղ։
    Շնորհակալ ենք, որ մեզ հետ եք։
greeting-holiday-christmas = Շնորհավոր Սուրբ Ծնունդ։ Մաղթում ենք Ձեր տանը խաղաղություն և ջերմություն։
greeting-holiday-womens-day = Շնորհավոր մարտի 8։ Մաղթում ենք գարնանային տրամադրություն և ուրախություն։
greeting-holiday-ramazon = Շնորհավոր Ռամազան բայրամ։ Մաղթում ենք Ձեր տանը խաղաղություն և բարիք։
greeting-holiday-navruz = Շնորհավոր Նովրուզ։ Թող գարունը բերի ուրախություն և բարիք։
greeting-holiday-nauryz = Շնորհավոր Նաուրիզ։ Թող գարունը բերի ուրախություն և բարիք։
greeting-holiday-qurbon = Շնորհավոր Ղուրբան բայրամ։ Մաղթում ենք Ձեր տանը խաղաղություն և բարիք։
greeting-holiday-vardavar = Շնորհավոր Վարդավառ։ Մաղթում ենք պայծառ և ուրախ օր։
greeting-holiday-independence-uz = Շնորհավոր Ուզբեկստանի Անկախության օր։ Մաղթում ենք Ձեր տանը խաղաղություն և բարեկեցություն։
greeting-holiday-independence-am = Շնորհավոր Անկախության օր։ Մաղթում ենք Ձեր տանը խաղաղություն և բարեկեցություն։
greeting-holiday-independence-kz = Շնորհավոր Ղազախստանի Անկախության օր։ Մաղթում ենք Ձեր տանը խաղաղություն և բարեկեցություն։

## Holidays by name

holiday-new-year = Նոր տարի
holiday-christmas = Սուրբ Ծնունդ
holiday-womens-day = Մարտի 8
holiday-ramazon = Ռամազան բայրամ
holiday-navruz = Նովրուզ
holiday-nauryz = Նաուրիզ
holiday-qurbon = Ղուրբան բայրամ
holiday-vardavar = Վարդավառ
holiday-independence-uz = Ուզբեկստանի անկախություն
holiday-independence-am = Հայաստանի անկախություն
holiday-independence-kz = Ղազախստանի անկախություն

## What the owner sets

greetings-head = <b>Շնորհավորանքներ</b>
greetings-birthdays-on = ✅ Ծննդյան օրը շնորհավորելու ժամը՝ { $time }
greetings-birthdays-off = Ծննդյան օրը չենք շնորհավորում։
greetings-late = Եթե բոտն անջատված է եղել, կարող ենք ուշանալ այսքան օր՝ { $days }
greetings-leap = Փետրվարի 29-ին ծնվածներին սովորական տարում շնորհավորում ենք { $date }։
greetings-gift = Նվերը՝ { $gift }։ Քանի օր է գործում պրոմոկոդը՝ { $days }
greetings-no-gift = Նվեր՝ չկա
greetings-hints-on = Հիշեցում մեկ շաբաթ առաջ՝ այո
greetings-hints-off = Հիշեցում մեկ շաբաթ առաջ՝ ոչ
greetings-anniversary-on = Ծանոթության մեկ տարին՝ շնորհավորում ենք
greetings-anniversary-off = Ծանոթության մեկ տարին՝ չենք շնորհավորում
greetings-welcome-on = Նոր բաժանորդներին գրում ենք անմիջապես, 3 և 10 օր հետո։
greetings-welcome-off = Նոր բաժանորդներին չենք գրում։
greetings-holidays = Միացված տոներ՝ { $number }
greetings-skipped-late = 🔴 Վերջին 30 օրում ժամանակին չեն շնորհավորվել, բոտն անջատված էր՝ { $number }
greetings-skipped-complaint = Վերջին 30 օրում չեն շնորհավորվել բաց բողոքի պատճառով՝ { $number }
greetings-skipped-unreachable = Վերջին 30 օրում չեն շնորհավորվել, արգելափակել են բոտը՝ { $number }
greetings-hour-question = Ո՞ր ժամին շնորհավորենք։ Խանութի ժամանակով։
greetings-late-question = Եթե բոտն անջատված է եղել, քանի՞ օր կարող ենք ուշանալ։ Ում չհասցնենք, կշնորհավորենք հաջորդ տարի։
greetings-gift-question = Ի՞նչ ենք նվիրում ծննդյան օրը։
greetings-gift-ask-sum = Գրեք զեղչի գումարը, օրինակ՝ { $example }
greetings-gift-ask-words = Գրեք նվերը բառերով, օրինակ՝ մեկ բաժակ սուրճ։ Լեզուն՝ { $language }։
greetings-gift-unfit = Այդպիսի գումար չի ստացվի։ Գրեք այն թվերով, օրինակ՝ 50000
greetings-days-question = Քանի՞ օր է գործում պրոմոկոդը։
greetings-coming-head = Ծննդյան օրերն առաջիկա 30 օրում՝
greetings-coming-line = • { $date }՝ { $name }, { $language }
greetings-coming-nobody = Առաջիկա 30 օրում շնորհավորելու մարդ չկա։
greetings-preview-head = Ո՞ր շնորհավորանքը ցույց տանք։ Տեքստը կարելի է փոխել։
greetings-preview-language = «{ $text }»։ Ո՞ր լեզվով ցույց տանք։
button-greetings = Շնորհավորանքներ
button-greetings-birthdays-on = Միացնել
button-greetings-birthdays-off = Անջատել
button-greetings-hour = Շնորհավորելու ժամը
button-greetings-late = Եթե բոտն անջատված էր
button-greetings-leap = Փետրվարի 29-ի ծնունդ
button-greetings-gift = Նվեր
button-greetings-days = Պրոմոկոդի ժամկետը
button-greetings-hints = Հիշեցում շաբաթ առաջ
button-greetings-coming = Ով է հաջորդը
button-greetings-preview = Տեքստերը
button-greetings-words = Փոխել տեքստը
button-greetings-holidays = Տոներ
button-greetings-anniversary = Ծանոթության մեկ տարին
button-greetings-welcome = Նոր բաժանորդներին
button-gift-none = Առանց նվերի
button-gift-sum = Զեղչ՝ գումարով
button-gift-words = Նվեր՝ { $language }

## Holidays as the owner sets them

holidays-list = Տոներ, որոնց առթիվ կարելի է շնորհավորել բաժանորդներին։ Միացվածները նշված են ✅
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Շնորհավորելու ժամը՝ { $time }
holiday-card-off = Շնորհավորանքն անջատված է։
holiday-card-day = Մոտակա օրը՝ { $date }
holiday-card-day-unsure =
    Մոտակա օրը՝ { $date }
    🔴 Այն հաշվված է նախապես։ Հաստատեք կամ փոխեք, այլապես չենք շնորհավորի։
holiday-card-no-day = 🔴 Օրը հայտնի չէ։ Սեղմեք «{ button-holiday-day }»։
holiday-card-languages = Բաժանորդների լեզուն՝ { $languages }
holiday-card-no-languages = 🔴 Ընտրեք բաժանորդների լեզուն։
holiday-card-texts = Տեքստը գրված է՝ { $languages }
holiday-card-no-texts = 🔴 Տեքստ դեռ չկա։ Ընտրեք լեզուն և գրեք։
holiday-ask-name = Ինչպե՞ս է կոչվում տոնը։ Անվանումը միայն Դուք կտեսնեք։
holiday-ask-day =
    Գրեք օրը, օրինակ՝ 21.03
    Միայն մեկ տարվա համար՝ 21.03.2027
holiday-ask-text = Գրեք շնորհավորանքը։ Լեզուն՝ { $language }։
holiday-day-not-understood = Ամսաթիվը չհասկացանք։ Գրեք այսպես՝ 21.03 կամ 21.03.2027
holiday-delete-question = Ջնջե՞նք «{ $name }» տոնը։ Այլևս դրա առթիվ չենք շնորհավորի։
holiday-question =
    «{ $holiday }»՝ մեր հաշվարկով { $date }։ Ճի՞շտ է։
    Առանց Ձեր պատասխանի չենք շնորհավորի։
alert-holiday-incomplete = Դեռ հնարավոր չէ միացնել։ Ընտրեք լեզուները և գրեք շնորհավորանքի տեքստը։
button-holiday-on = Միացնել
button-holiday-off = Անջատել
button-holiday-confirm = Օրը ճիշտ է
button-holiday-day = Փոխել օրը
button-holiday-preview = Տեսնել շնորհավորանքը
button-holiday-text = Տեքստ՝ { $language }
button-holiday-add = Ավելացնել իմ տոնը
button-holiday-delete = Ջնջել տոնը
button-holiday-delete-sure = Այո, ջնջել

## The texts that may be worded anew

text-greeting-birthday = Ծննդյան օր
text-greeting-birthday-nameless = Ծննդյան օր, անանուն
text-greeting-birthday-simple = Ծննդյան օր, առանց նվերի
text-greeting-birthday-simple-nameless = Նույնը՝ անանուն
text-greeting-hint = Շաբաթ առաջ
text-greeting-anniversary = Ծանոթության մեկ տարին
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
