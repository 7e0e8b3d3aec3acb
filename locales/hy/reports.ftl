### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Հաղորդագրություն № { $campaign }՝ հավաքում ենք ստացողներին։
progress-running = Հաղորդագրություն № { $campaign }՝ ուղարկվում է։
progress-held = ⏳ Հաղորդագրություն № { $campaign }՝ սպասում է, որովհետև բոլորը դադարեցված են։ Շարունակելու համար՝ /hold
progress-paused = ⏳ Հաղորդագրություն № { $campaign }՝ դադարի մեջ է։
progress-stumbled =
    🔴 Հաղորդագրություն № { $campaign }՝ կանգնեց ինքն իրեն, որովհետև տեղ չի հասնում։ Telegram-ի պատասխանը՝ { $reason }
    Երբ դա անցնի, սեղմեք «{ button-progress-resume }»։ Եթե պատճառը հենց տեքստն է, կանգնեցրեք վերջնականապես և նույն օրինակով պատրաստեք նորը։
progress-finished = ✅ Հաղորդագրություն № { $campaign }՝ ուղարկված է։
progress-cancelled = Հաղորդագրություն № { $campaign }՝ կանգնեցված է վերջնականապես։
progress-recalling = ⏳ Հաղորդագրություն № { $campaign }՝ հետ ենք կանչում։
progress-recalled = ✅ Հաղորդագրություն № { $campaign }՝ հետ է կանչված։
progress-sent = Ուղարկված է՝ { $sent } / { $total }
progress-not-arrived = Տեղ չի հասել՝ { $number }
progress-unsure = Անհայտ արդյունքով՝ { $number }
progress-later = Մյուսները կստանան ավելի ուշ։ Կշարունակենք՝ { $moment }։ Դեռ չի ուղարկվել՝ { $number }
progress-speed = Հաղորդագրություն վայրկյանում՝ { $rate }
progress-left = Մնացել է մոտ { $minutes } րոպե
progress-nearly-done = Մնացել է մեկ րոպեից քիչ
progress-recalled-so-far = Հետ է կանչված՝ { $done } / { $total }
progress-not-recalled = Հետ կանչել չի հաջողվել՝ { $number }։ Ինչ-որ մեկն արգելափակել է բոտը կամ ջնջել հաղորդագրությունը։
button-progress-pause = Դադար
button-progress-resume = Շարունակել
button-progress-cancel = Ընդմիշտ կանգնեցնել
button-progress-report = Հաշվետվություն
progress-cancel-question =
    Վերջնականապես կանգնեցնե՞նք հաղորդագրությունը (№ { $campaign })։ Դեռ չի ուղարկվել՝ { $number }։
    Այդ մարդիկ այլևս չեն ստանա, իսկ ուղարկվածը կմնա։
button-progress-cancel-sure = Այո, կանգնեցնել
button-progress-go-on = Ոչ, թող շարունակվի

## Report

report-head = <b>Հաղորդագրություն № { $campaign }՝ հաշվետվություն</b>
report-started = Սկիզբը՝ { $moment }
report-finished = Ավարտը՝ { $moment }
report-sent = Հասել է՝ { $sent } / { $total }
report-pending = Դեռ չի ուղարկվել՝ { $number }
report-unsure = Անհայտ արդյունքով՝ { $number }
report-blocked = Արգելափակել են բոտը՝ { $number }
report-failed = Չի ուղարկվել՝ { $number }
report-skipped = Մնացել են առանց հաղորդագրության՝ { $number }
report-reason-no-consent = հրաժարվել են
report-reason-unreachable = արգելափակել են բոտը
report-reason-complaint = սպասում են բողոքի պատասխանին
report-reason-cap = այս շաբաթվա հաղորդագրություններն արդեն ստացել են
report-reason-erased = ջնջել են իրենց տվյալները
report-reason-no-text = նրանց համար տեքստ չկա
report-clicked = Սեղմել են կոճակը՝ { $number } ({ $percent })
report-wanted = Ուզում են գնել՝ { $number }
report-coming = Կգան՝ { $yes }, չեն գա՝ { $no }
report-redeemed = Օգտագործել են պրոմոկոդը՝ { $number } ({ $percent })
report-unsubscribed = Հրաժարվել են 48 ժամվա ընթացքում՝ { $number }
report-recalled = Հետ է կանչված՝ { $number }
report-links = Telegram-ը չի ասում, թե ով է բացել հղումը, այդ պատճառով հղումները հաշված չեն։
report-by-language = <b>Ըստ լեզվի</b>
report-by-variant = <b>Ըստ տեքստի</b>
report-language = • { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, հրաժարվել են { $unsubscribed }
report-language-redeemed = • { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, պրոմոկոդ՝ { $redeemed }, հրաժարվել են { $unsubscribed }
report-variant = • Տեքստ { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, հրաժարվել են { $unsubscribed }
report-variant-redeemed = • Տեքստ { $name }՝ հասել է { $sent }, սեղմել են { $clicked }, պրոմոկոդ՝ { $redeemed }, հրաժարվել են { $unsubscribed }
report-trial-clicks = Համեմատության ժամանակ սեղմել են, Ա՝ { $a }, Բ՝ { $b }
report-trial-redemptions = Համեմատության ժամանակ պրոմոկոդն օգտագործել են, Ա՝ { $a }, Բ՝ { $b }
report-trial-waits = Լավագույնը կընտրենք՝ { $moment }
report-trial-clear = Ավելի լավ արդյունք տվեց { $variant } տեքստը։ Այդպիսի տարբերությունը դժվար է պատահականությամբ բացատրել։
report-trial-noise = Տարբերությունը կարող է պատահական լինել։ Միանման տեքստերն էլ { $chance } դեպքում այդպես են տարբերվում։
report-trial-few = Արձագանքողները շատ քիչ են, հնարավոր չէ ասել, թե որ տեքստն է լավը։
report-trial-winner = Մյուսներին ուղարկվեց { $variant } տեքստը։
variant-a = Ա
variant-b = Բ
variant-edited = փոփոխված
button-report-refresh = Թարմացնել
button-report-file = Անունների աղյուսակ
button-report-missed = Ո՞վ չի ստացել
button-report-unsure = Որոշել անհայտները
button-report-recall = Հետ կանչել
report-file = Հաղորդագրություն № { $campaign }՝ բոլոր ստացողներն անուններով։
report-file-cut = Աղյուսակում տեղավորվում է { $number } մարդ, այստեղ առաջիններն են։
report-missed =
    Հաղորդագրությունը (№ { $campaign }) չեն ստացել՝ { $number } հոգի։
    Անուններն ու պատճառներն աղյուսակում են։
report-missed-nobody = Հաղորդագրությունը (№ { $campaign }) ստացել են բոլորը։
report-unsure-question =
    Ուղարկելիս կապն ընդհատվել է, և հայտնի չէ, թե հաղորդագրությունը հասել է, թե ոչ։ Այդպիսի մարդիկ՝ { $number }։
    Եթե նորից ուղարկենք, ինչ-որ մեկը կստանա երկու անգամ։ Եթե այդպես թողնենք, ինչ-որ մեկը գուցե ընդհանրապես չստանա։
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
sheet-wanted-at = Ուզում է գնել
sheet-coming = Կգա
sheet-yes = այո
sheet-no = ոչ
sheet-state-pending = սպասում է
sheet-state-sending = ուղարկվում է
sheet-state-sent = հասել է
sheet-state-blocked = արգելափակել է բոտը
sheet-state-failed = չի ուղարկվել
sheet-state-unsure = հայտնի չէ
sheet-state-skipped = չի ուղարկվելու
sheet-state-recalled = հետ է կանչված

## Recall

recall-question =
    Հաղորդագրությունը (№ { $campaign }) դեռ կարելի է հետ կանչել { $number } հոգուց։ Telegram-ը թույլ է տալիս ջնջել կամ փոփոխել 48 ժամվա ընթացքում։
    Ի՞նչ անենք։ Եթե դեռ ուղարկվում է, նախ դադար կտանք։
recall-too-late = Հետ կանչելու բան չի մնացել։ Telegram-ը թույլ է տալիս ջնջել կամ փոփոխել միայն 48 ժամվա ընթացքում։
button-recall-delete = Ջնջել բոլորի մոտ
button-recall-edit = Փոփոխել տեքստը
recall-delete-question = Ջնջե՞նք հաղորդագրությունը { $number } հոգու չատից։ Հետ բերել հնարավոր չի լինի։
button-recall-delete-yes = Այո, ջնջել ({ $number })
recall-edit-languages = Ո՞ր լեզվով տեքստը փոփոխենք։ Մյուսները կմնան այնպես, ինչպես կան։
recall-edit-ask =
    Ուղարկեք նոր տեքստը։ Լեզուն՝ { $language }։ Մարդկանց չատում այն կփոխարինի հնին։
    Հարցից դուրս գալու համար՝ /cancel
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
    Սգո օրը, կամ երբ ավելի լավ է լռել, կարելի է բոլորը դադարեցնել միանգամից։ Հաճախորդներին պատասխանելը չի դադարի։
hold-on = ⏳ Բոլոր զանգվածային հաղորդագրություններն ու տոնական շնորհավորանքները դադարեցված են, մինչև Դուք չմիացնեք։ Հաճախորդներին պատասխանում ենք ինչպես միշտ։
hold-until = ⏳ Բոլոր զանգվածային հաղորդագրություններն ու տոնական շնորհավորանքները դադարեցված են։ Կմիանան ինքնուրույն՝ { $moment }։ Հաճախորդներին պատասխանում ենք ինչպես միշտ։
hold-date-not-understood = Չհասկացանք, թե մինչև որ օրը, այդ պատճառով դադարեցրինք առանց ժամկետի։ Օրը գրեք այսպես՝ /hold 25.11
button-hold-open = Դադար, մինչև միացնեմ
button-hold-days = Դադար՝ { $days } օր
button-hold-end = Նորից միացնել
button-hold = Դադարեցնել բոլորը
owner-held = ⏳ Բոլոր զանգվածային հաղորդագրությունները դադարեցված են։ Նորից միացնելու համար՝ /hold
