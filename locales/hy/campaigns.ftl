### Սեփականատերը պատրաստում է զանգվածային հաղորդագրություն՝ մասերը, նախադիտումը և թվերը ուղարկելուց առաջ։

## Բոլոր հաղորդագրությունները

button-broadcasts = Հաղորդագրություններ
button-broadcast-new = Նոր հաղորդագրություն
button-broadcast-cap = Որքան հաճախ
broadcasts-list =
    <b>Զանգվածային հաղորդագրություններ</b>
    Առանց նշանի՝ սևագիր, ⏳ սպասում է կամ ուղարկվում է, 🔴 դադարի մեջ է, ✅ ավարտված է։
broadcasts-empty = Զանգվածային հաղորդագրություններ դեռ չկան։ Սեղմեք «{ button-broadcast-new }», և քայլ առ քայլ կպատրաստենք։
broadcasts-cap =
    { $times ->
        [1] Ամեն հաճախորդ շաբաթը ստանում է ոչ ավելի, քան մեկ զանգվածային հաղորդագրություն։
        [one] Ամեն հաճախորդ շաբաթը ստանում է ոչ ավելի, քան { $times } զանգվածային հաղորդագրություն։
       *[other] Ամեն հաճախորդ շաբաթը ստանում է ոչ ավելի, քան { $times } զանգվածային հաղորդագրություն։
    }
broadcasts-held = 🔴 Բոլոր զանգվածային հաղորդագրությունները դադարեցված են։ Նորից միացնելու համար՝ /hold
broadcasts-held-until = 🔴 Բոլոր զանգվածային հաղորդագրությունները դադարեցված են։ Կվերսկսվեն՝ { $moment }։ Ավելի շուտ միացնելու համար՝ /hold
broadcast-untitled = դեռ տեքստ չկա
broadcast-ask-cap =
    Շաբաթը քանի՞ զանգվածային հաղորդագրություն կարող է ստանալ մեկ հաճախորդը։
    Այս թիվը կտեսնեն նրանք, ում այսուհետ կառաջարկենք բաժանորդագրվել։ Նախկին բաժանորդները համաձայնել են հին թվի հետ, ուստի առանց կարիքի այն ավելի լավ է չմեծացնել։
button-cap =
    { $times ->
        [1] Շաբաթը մեկ անգամ
        [one] Շաբաթը { $times } անգամ
       *[other] Շաբաթը { $times } անգամ
    }

## Սևագիր

broadcast-head = <b>Հաղորդագրություն № { $number }</b>
broadcast-waits = ⏳ Կսկսվի՝ { $moment }
broadcast-texts = Տեքստեր՝ { $languages }
broadcast-texts-none = Տեքստեր՝ դեռ չկան
broadcast-fallback = Տեքստ չունեն՝ { $missing }։ Նրանք կստանան այս լեզվով տեքստը՝ { $language }
broadcast-media-none = Կցված ֆայլ՝ չկա
broadcast-media-photo = Կցված ֆայլ՝ լուսանկար
broadcast-media-video = Կցված ֆայլ՝ տեսանյութ
broadcast-media-document = Կցված ֆայլ՝ կա
broadcast-buttons = Կոճակներ՝ { $list }
broadcast-buttons-none = Կոճակներ՝ չկան
broadcast-topic = Թեմա՝ { $topic }
broadcast-for-all = Ում՝ բոլոր նրանց, ովքեր ընտրել են այս թեման
broadcast-for-some = Ում՝ { $segment }
broadcast-voucher = Պրոմոկոդ՝ { $value }, { $days } օր
broadcast-code = Պրոմոկոդ՝ { $code }, բոլորի համար նույնը
broadcast-voucher-none = Պրոմոկոդ՝ չկա
broadcast-start-now = Երբ՝ անմիջապես
broadcast-start-at = Երբ՝ { $moment }
broadcast-trial = Համեմատության մասնակիցները՝ հաճախորդների { $percent }
broadcast-trial-none = Համեմատություն՝ չկա
button-broadcast-media = Կցել ֆայլ
button-broadcast-buttons = Կոճակներ
button-broadcast-topic = Թեմա
button-broadcast-audience = Ում
button-broadcast-voucher = Պրոմոկոդ
button-broadcast-time = Երբ
button-broadcast-trial = Համեմատել երկու տեքստ
button-broadcast-preview = Նախադիտում
button-broadcast-check = Ստուգել և ուղարկել
button-broadcast-copy = Օգտագործել որպես նմուշ
button-broadcast-delete = Ջնջել սևագիրը
button-broadcast-delete-sure = Այո, ջնջել
button-broadcast-unschedule = Չուղարկել, փոփոխել
broadcast-delete-question = Ջնջե՞նք այս սևագիրը։ Տեքստերը հետ բերել հնարավոր չի լինի։

## Տեքստեր և կցված ֆայլ

broadcast-ask-text =
    Ուղարկեք հաղորդագրությունն այնպես, ինչպես կտեսնեն հաճախորդները՝ թավ տառերով, հղումներով, ցանկության դեպքում՝ լուսանկարով, տեսանյութով կամ ֆայլով։
    Լեզուն՝ { $language }։

    Ինչ է լրացնում բոտը՝
    <code>{ $name }</code>՝ անունը, իսկ եթե այն հայտնի չէ, գծից հետո գրված բառը։
    <code>{ $voucher }</code>՝ պրոմոկոդը։
    Օրինակ՝ «{ $name }, սպասում ենք շաբաթ օրը»։
broadcast-sample-friends = Ընկերներ
broadcast-ask-text-b =
    Ուղարկեք երկրորդ տեքստը՝ Բ-ն։ Այն կհամեմատենք առաջինի հետ, ուստի փոխեք միայն մեկ բան։
    Լեզուն՝ { $language }։
broadcast-text-now = Հիմա տեքստն այսպիսին է՝
broadcast-text-wanted = Ուղարկեք տեքստ, լուսանկար, տեսանյութ կամ ֆայլ։ Դուրս գալու համար՝ /cancel
broadcast-one-picture = Մի քանի լուսանկար միասին ուղարկել հնարավոր չէ։ Ուղարկեք մեկը, իսկ տեքստը գրեք դրա տակ։
broadcast-ask-media =
    Ուղարկեք մեկ լուսանկար, տեսանյութ կամ ֆայլ։ Այն կլինի տեքստի վերևում՝ բոլոր լեզուներով։ Դրա տակ գրվածը չենք վերցնում, տեքստերը գրվում են առանձին՝ ամեն լեզվով։
    Դուրս գալու համար՝ /cancel
button-broadcast-text-drop = Հանել այս տեքստը
button-broadcast-media-drop = Հանել կցված ֆայլը

## Կոճակներ

broadcast-buttons-screen =
    Ի՞նչ կոճակներ դնենք հաղորդագրության տակ։ «{ button-unsubscribe }» կոճակը միշտ կլինի։
    «{ button-promo-want }» կոճակը հաճախորդի խնդրանքը մեկ սեղմումով հասցնում է աշխատակիցներին։
    Հղումներ՝ { $links }
button-link-add = Ավելացնել հղում
button-link-drop = Հանել հղումը
broadcast-ask-url = Ուղարկեք էջի հասցեն։ Այն սկսվում է https://-ով, օրինակ՝ https://example.com/sale
broadcast-url-wrong = Սա հասցեի նման չէ։ Գրեք ամբողջությամբ, օրինակ՝ https://example.com/sale
broadcast-ask-label =
    Ի՞նչ գրենք կոճակի վրա։ Կարելի է մինչև { $limit } նիշ։
    Լեզուն՝ { $language }։
broadcast-link =
    Հղում՝ { $url }
    Սեղմեք լեզուն և գրեք կոճակի տեքստն այդ լեզվով։

## Թեմա, մարդիկ, պրոմոկոդ

broadcast-ask-topic = Ինչի՞ մասին է հաղորդագրությունը։ Այն կստանան միայն նրանք, ովքեր ընտրել են այս թեման։
broadcast-ask-voucher =
    Ի՞նչ է տալիս պրոմոկոդը։ Ամեն հաճախորդ կունենա իր կոդը։
    Սեղմեք զեղչը կամ գրեք Ձերը՝ տոկոսով (15%), գումարով (50 000) կամ նվերը բառերով (մեկ բաժակ սուրճ)։
broadcast-voucher-wrong = Այդպիսի պրոմոկոդ չի ստացվի։ Գրեք զեղչը տոկոսով (15%), գումարով (50 000) կամ նվերը բառերով (մեկ բաժակ սուրճ)։
broadcast-ask-days = Քանի՞ օր գործի պրոմոկոդը։ Սեղմեք կամ գրեք թիվը։
broadcast-days-wrong = Գրեք օրերի թիվը՝ 1-ից մինչև { $limit }։
broadcast-ask-code = Ո՞ր կոդը ստանան բոլորը։ Նորը ստեղծեք այստեղ՝ /vouchers
button-voucher-code = Մեկ կոդ բոլորին
button-voucher-drop = Առանց պրոմոկոդի
button-days =
    { $days ->
        [one] { $days } օր
       *[other] { $days } օր
    }

## Երբ

broadcast-ask-time =
    Ե՞րբ ուղարկենք։ Սեղմեք կամ գրեք օրն ու ժամը՝ 25.11 10:00 կամ վաղը 10:00։
    Գիշերը ոչ մեկին չենք գրում՝ այդպիսի հաղորդագրությունները սպասում են առավոտին։
broadcast-time-wrong = Ժամը չհասկացանք։ Օրն ու ժամը գրեք այսպես՝ 25.11 10:00 կամ վաղը 10:00։
broadcast-time-past = Այդ ժամն արդեն անցել է։ Գրեք, թե երբ ուղարկենք՝ 25.11 10:00 կամ վաղը 10:00։
button-time-now = Անմիջապես
button-time-tomorrow = Վաղը, { $time }

## Երկու տեքստի համեմատություն

broadcast-ask-trial = Երկու տեքստ՝ Ա և Բ, կարելի է համեմատել հաճախորդների մի մասի վրա։ Մյուսները կստանան ավելի լավը։
broadcast-rule-clicks = Համեմատության մասնակիցները՝ հաճախորդների { $percent }։ Նրանց կեսը կստանա Ա տեքստը, մյուս կեսը՝ Բ տեքստը։ Սկսելուց { $hours } ժամ հետո մյուս բոլորին կուղարկենք այն, որի կոճակներն ավելի շատ մարդ է սեղմել։
broadcast-rule-redemptions = Համեմատության մասնակիցները՝ հաճախորդների { $percent }։ Նրանց կեսը կստանա Ա տեքստը, մյուս կեսը՝ Բ տեքստը։ Սկսելուց { $hours } ժամ հետո մյուս բոլորին կուղարկենք այն, որով ավելի շատ պրոմոկոդ է օգտագործվել։
broadcast-trial-links = Telegram-ը չի ասում, թե ով է բացել հղումը, ուստի հղումները չենք հաշվում։
broadcast-trial-even = Եթե արդյունքը նույնն է, կուղարկենք Ա տեքստը։ Հաշվետվությունը ցույց կտա, թե արդյոք տարբերությունը պատահական է։
broadcast-trial-texts = Բ տեքստն ըստ լեզուների՝
button-trial-start = Համեմատել
button-trial-stop = Չհամեմատել
button-rule-clicks = Ըստ սեղմումների
button-rule-redemptions = Ըստ պրոմոկոդերի
button-hours =
    { $hours ->
        [one] { $hours } ժամ
       *[other] { $hours } ժամ
    }

## Նախադիտում

broadcast-preview-head = Լեզուն՝ { $language }
broadcast-preview-head-b = Լեզուն՝ { $language }, տեքստ Բ
broadcast-previewed = Հաճախորդները կտեսնեն այսպես։ Պրոմոկոդն այստեղ միայն օրինակ է։
broadcast-test-sent = Ուղարկեցինք աշխատակիցների խումբ։
alert-broadcast-no-group = Աշխատակիցների խումբ դեռ չկա։
alert-broadcast-no-text = Տեքստ դեռ չկա։
broadcast-test-refused = Telegram-ը չընդունեց հաղորդագրությունը՝ { $reason }
button-test-me = Ուղարկել ինձ
button-test-group = Ուղարկել աշխատակիցներին

## Ուղարկելուց առաջ

broadcast-missing-text = Տեքստ դեռ չկա։ Գրեք գոնե մեկ լեզվով։
broadcast-missing-text-b = Բ տեքստը պետք է լինի նույն լեզուներով, ինչ Ա տեքստը։
broadcast-missing-voucher = Տեքստում պրոմոկոդ կա, բայց դեռ ընտրված չէ, թե որը։ Սեղմեք «{ button-broadcast-voucher }»։
broadcast-missing-code = Պրոմոկոդը պատճենելու կոճակ կա, բայց պրոմոկոդ չկա։ Սեղմեք «{ button-broadcast-voucher }»։
broadcast-missing-label = Հղման կոճակի վրա դեռ գրված բան չկա։ Սեղմեք «{ button-broadcast-buttons }»։
broadcast-missing-clicks = Տեքստերը համեմատվում են ըստ սեղմումների, բայց սեղմելու կոճակ չկա։ Ավելացրեք «{ button-broadcast-buttons }» բաժնում կամ համեմատեք ըստ պրոմոկոդերի։
broadcast-missing-redemptions = Տեքստերը համեմատվում են ըստ պրոմոկոդերի, բայց հաճախորդներն իրենց կոդը չեն ստանում։ Սեղմեք «{ button-broadcast-voucher }» կամ համեմատեք ըստ սեղմումների։
broadcast-sure =
    Հաղորդագրությունը կստանա { $total } հոգի։
    Ուզբեկերեն՝ { $uz }, ղազախերեն՝ { $kk }, հայերեն՝ { $hy }, ռուսերեն՝ { $ru }։
broadcast-sure-fallback = Իրենց լեզվով տեքստ չկա՝ { $missing } հոգի, կստանան այս լեզվով տեքստը՝ { $language }։
broadcast-left-out-no-consent = Բաժանորդագրված չեն այս թեմային՝ { $number } հոգի
broadcast-left-out-unreachable = Արգելափակել են բոտը՝ { $number } հոգի
broadcast-left-out-complaint = Սպասում են բողոքի պատասխանի՝ { $number } հոգի
broadcast-left-out-cap = Արդեն ստացել են այս շաբաթվա հաղորդագրությունները՝ { $number } հոգի
broadcast-left-out-no-text = Նրանց համար տեքստ չկա՝ { $number } հոգի
broadcast-left-out = Չեն ստանա՝
broadcast-at-night = Հիմա գիշեր է։ Ովքեր լուռ ժամեր ունեն, կստանան առավոտյան։
broadcast-sure-now = Կտևի մոտ { $minutes } րոպե։ Ուղարկե՞նք։
broadcast-sure-at =
    Կսկսվի՝ { $moment }։ Կտևի մոտ { $minutes } րոպե։ Ուղարկելուց առաջ ստացողներին նորից կհաշվենք։
    Նշանակե՞նք ժամանակը։
broadcast-nobody = Հիմա այս հաղորդագրությունը ոչ ոք չի ստանա։
broadcast-changed = Ստացողների թիվը փոխվել է։ Նայեք ևս մեկ անգամ։
button-broadcast-send = Այո, { $total } հոգու
button-broadcast-report = Հաշվետվություն
button-broadcast-not-now = Չեղարկել
broadcast-started = Հաղորդագրություն № { $number }՝ արդեն ուղարկվում է։
broadcast-planned = Հաղորդագրություն № { $number }՝ ժամանակը նշանակված է։ Կսկսվի՝ { $moment }
