### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Հաղորդագրություն № { $campaign }՝ հավաքում ենք ստացողներին։
progress-running = Հաղորդագրություն № { $campaign }՝ ուղարկվում է։
progress-held = ⏳ Հաղորդագրություն № { $campaign }՝ սպասում է, որովհետև բոլոր հաղորդագրությունները դադարեցված են։ Շարունակելու համար՝ /hold
progress-paused = ⏳ Հաղորդագրություն № { $campaign }՝ դադարի մեջ է։
progress-stumbled =
    🔴 Հաղորդագրություն № { $campaign }՝ կանգնեց ինքնիրեն, որովհետև տեղ չի հասնում։ Telegram-ի պատասխանը՝ { $reason }
    Երբ դա անցնի, սեղմեք «{ button-progress-resume }»։ Եթե պատճառը հենց տեքստն է, վերջնականապես կանգնեցրեք և այս նմուշով պատրաստեք նորը։
progress-finished = ✅ Հաղորդագրություն № { $campaign }՝ ուղարկված է։
progress-cancelled = Հաղորդագրություն № { $campaign }՝ կանգնեցված է վերջնականապես։
progress-recalling = ⏳ Հաղորդագրություն № { $campaign }՝ հետ ենք կանչում։
progress-recalled = ✅ Հաղորդագրություն № { $campaign }՝ հետ է կանչված։
progress-sent = Ուղարկված է՝ { $sent } / { $total }
progress-not-arrived = Տեղ չի հասել՝ { $number }
progress-unsure = Հայտնի չէ, հասե՞լ է՝ { $number }
progress-later = Մյուսները կստանան ավելի ուշ։ Կշարունակենք՝ { $moment }։ Դեռ չի ուղարկվել՝ { $number }
progress-speed = Հաղորդագրություն վայրկյանում՝ { $rate }
progress-left = Մնացել է մոտ { $minutes } րոպե
progress-nearly-done = Մնացել է մեկ րոպեից քիչ
progress-recalled-so-far = Հետ է կանչված՝ { $done } / { $total }
progress-not-recalled = Հետ կանչել չհաջողվեց՝ { $number }։ Երևի արգելափակել են բոտը կամ ջնջել հաղորդագրությունը։
button-progress-pause = Դադար
button-progress-resume = Շարունակել
button-progress-cancel = Կանգնեցնել վերջնականապես
button-progress-report = Հաշվետվություն
progress-cancel-question =
    Վերջնականապես կանգնեցնե՞նք հաղորդագրությունը (№ { $campaign })։ Դեռ չի ուղարկվել՝ { $number }։
    Այդ մարդիկ այլևս չեն ստանա, իսկ ուղարկվածը կմնա։
button-progress-cancel-sure = Այո, կանգնեցնել
button-progress-go-on = Ոչ, թող շարունակվի

## Report

report-head = <b>Հաղորդագրություն № { $campaign }՝ հաշվետվություն</b>
report-started = Սկիզբը՝ { $moment }
report-finished = Ավարտը՝ { $moment }
report-sent = Հասել է՝ { $sent } / { $total }
report-pending = Դեռ չի ուղարկվել՝ { $number }
report-unsure = Հայտնի չէ, հասե՞լ է՝ { $number }
report-blocked = Արգելափակել են բոտը՝ { $number }
report-failed = Չի ուղարկվել՝ { $number }
report-skipped = Դուրս են մնացել՝ { $number }
report-because = — { $why }՝ { $number }
report-reason-no-consent = բաժանորդագրություն չկա
report-reason-unreachable = բոտն արգելափակված է
report-reason-complaint = բողոքը դեռ անպատասխան է
report-reason-cap = այս շաբաթվա հաղորդագրություններն արդեն ուղարկված են
report-reason-erased = տվյալները ջնջված են
report-reason-no-text = այդ լեզվով տեքստ չկա
report-clicked = Սեղմել են կոճակը՝ { $number } ({ $percent })
report-wanted = Սեղմել են «{ button-promo-want }»՝ { $number }
report-coming = Կգան՝ { $yes }, չեն գա՝ { $no }
report-redeemed = Օգտագործել են պրոմոկոդը՝ { $number } ({ $percent })
report-unsubscribed = Հրաժարվել են 48 ժամվա ընթացքում՝ { $number }
report-recalled = Հետ է կանչված՝ { $number }
report-links = Telegram-ը չի ասում, թե ով է բացել հղումը, ուստի հղումները չենք հաշվում։
report-by-language = <b>Ըստ լեզվի</b>
report-by-variant = <b>Ըստ տեքստի</b>
report-language = • { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, հրաժարվել են { $unsubscribed }
report-language-redeemed = • { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, պրոմոկոդն օգտագործել են { $redeemed }, հրաժարվել են { $unsubscribed }
report-variant = • Տեքստ { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, հրաժարվել են { $unsubscribed }
report-variant-redeemed = • Տեքստ { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, պրոմոկոդն օգտագործել են { $redeemed }, հրաժարվել են { $unsubscribed }
report-trial-clicks = Համեմատության ժամանակ սեղմել են Ա տեքստի տակ՝ { $a }, Բ տեքստի տակ՝ { $b }
report-trial-redemptions = Համեմատության ժամանակ պրոմոկոդն օգտագործել են Ա տեքստով՝ { $a }, Բ տեքստով՝ { $b }
report-trial-waits = Ավելի լավը կընտրենք՝ { $moment }
report-trial-clear = Ավելի լավ արդյունք տվեց { $variant } տեքստը։ Այդպիսի տարբերությունը դժվար թե պատահական լինի։
report-trial-noise = Տարբերությունը կարող է պատահական լինել։ Միանման տեքստերն էլ { $chance } դեպքերում այսքան են տարբերվում։
report-trial-few = Արձագանքողները շատ քիչ են, հնարավոր չէ ասել, թե որ տեքստն է ավելի լավը։
report-trial-winner = Մյուսներին ուղարկում ենք { $variant } տեքստը։
variant-a = Ա
variant-b = Բ
variant-edited = փոփոխված
button-report-refresh = Թարմացնել
button-report-file = Անունների աղյուսակ
button-report-missed = Ովքեր չեն ստացել
button-report-unsure = Որոշել անհայտները
button-report-recall = Հետ կանչել
report-file = Հաղորդագրություն № { $campaign }՝ բոլոր ստացողներն անուններով։
report-file-cut = Աղյուսակում տեղավորվում է { $number } հոգի, այստեղ առաջիններն են։
report-missed =
    Հաղորդագրությունը (№ { $campaign }) չեն ստացել՝ { $number } հոգի։
    Անուններն ու պատճառներն աղյուսակում են։
report-missed-nobody = Հաղորդագրությունը (№ { $campaign }) ստացել են բոլորը։
report-unsure-question =
    Ուղարկելիս կապն ընդհատվել է, և հայտնի չէ, թե հաղորդագրությունը հասել է, թե ոչ։ Այդպիսի հաճախորդներ՝ { $number }։
    Եթե նորից ուղարկենք, ինչ-որ մեկը գուցե ստանա երկու անգամ։ Եթե այդպես թողնենք, ինչ-որ մեկը գուցե ընդհանրապես չստանա։
button-report-resend = Նորից ուղարկել
button-report-leave = Թողնել այդպես
alert-report-resent = Նորից կուղարկենք՝ { $number }

## The table

sheet-everybody = Բոլորը
sheet-missed = Չեն ստացել
sheet-name = Անուն
sheet-username = Անունը Telegram-ում
sheet-language = Լեզու
sheet-variant = Տեքստ
sheet-state = Հաղորդագրության վիճակը
sheet-reason = Պատճառ
sheet-sent-at = Ուղարկված է
sheet-clicked-at = Սեղմել է կոճակը
sheet-wanted-at = Սեղմել է «{ button-promo-want }»
sheet-coming = Կգա
sheet-yes = այո
sheet-no = ոչ
sheet-state-pending = սպասում է
sheet-state-sending = ուղարկվում է
sheet-state-sent = հասել է
sheet-state-blocked = արգելափակել է բոտը
sheet-state-failed = չի ուղարկվել
sheet-state-unsure = հայտնի չէ
sheet-state-skipped = դուրս է մնացել
sheet-state-recalled = հետ է կանչված

## Recall

recall-question =
    Հաղորդագրությունը (№ { $campaign }) դեռ կարելի է հետ կանչել { $number } հոգուց։ Telegram-ը թույլ է տալիս ջնջել կամ փոփոխել 48 ժամվա ընթացքում։
    Ի՞նչ անենք։ Եթե դեռ ուղարկվում է, նախ դադար կտանք։
recall-too-late = Հետ կանչելու բան չի մնացել։ Telegram-ը թույլ է տալիս ջնջել կամ փոփոխել միայն 48 ժամվա ընթացքում։
button-recall-delete = Ջնջել բոլորի մոտ
button-recall-edit = Փոփոխել տեքստը
recall-delete-question = Ջնջե՞նք հաղորդագրությունը { $number } հոգու չատից։ Հետ բերել հնարավոր չի լինի։
button-recall-delete-yes = Այո, ջնջել ({ $number })
recall-edit-languages = Ո՞ր լեզվով տեքստը փոփոխենք։ Մյուսները կմնան այնպես, ինչպես կան։
recall-edit-ask =
    Ուղարկեք նոր տեքստը։ Լեզուն՝ { $language }։ Մարդկանց չատում այն կփոխարինի հնին։
    Դուրս գալու համար՝ /cancel
recall-edit-question =
    Նոր տեքստը մարդիկ կտեսնեն այսպես՝

    { $text }

    Փոփոխե՞նք այն { $number } հոգու մոտ։
button-recall-edit-yes = Այո, փոփոխել ({ $number })
button-recall-another = Նաև ուրիշ լեզվով
button-recall-no = Ոչ, թողնել

## Everything stops

hold-off =
    Զանգվածային հաղորդագրություններն ու տոնական շնորհավորանքներն ուղարկվում են ինչպես միշտ։
    Սգո օրը, կամ երբ ավելի լավ է լռել, կարող եք բոլորը միանգամից դադարեցնել։ Հաճախորդներին կպատասխանենք ինչպես միշտ։
hold-on = ⏳ Բոլոր զանգվածային հաղորդագրություններն ու տոնական շնորհավորանքները դադարեցված են, մինչև Դուք չմիացնեք։ Հաճախորդներին պատասխանում ենք ինչպես միշտ։
hold-until = ⏳ Բոլոր զանգվածային հաղորդագրություններն ու տոնական շնորհավորանքները դադարեցված են։ Կվերսկսվեն ինքնիրեն՝ { $moment }։ Հաճախորդներին պատասխանում ենք ինչպես միշտ։
hold-date-not-understood = Չհասկացանք, թե մինչև որ օրը, ուստի բոլորը դադարեցրինք առանց ժամկետի։ Օրը գրեք այսպես՝ /hold 25.11
button-hold-open = Դադար, մինչև միացնեմ
button-hold-days = Դադար՝ { $days } օր
button-hold-end = Նորից միացնել
button-hold = Դադարեցնել բոլորը
owner-held = ⏳ Բոլոր զանգվածային հաղորդագրությունները դադարեցված են։ Նորից միացնելու համար՝ /hold
