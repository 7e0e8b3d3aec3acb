staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Վիճակը՝ { $status }
staff-card-subject = Ինչի մասին՝ { $subject }
staff-card-customer = Հաճախորդ՝ { $name } ({ $username })
staff-card-language = Լեզուն՝ { $language }
staff-card-joined = Մեզ հետ է { $date }-ից, դիմումներ՝ { $tickets }
staff-card-phone = Հեռախոսը՝ { $phone }
staff-card-source = Որտեղից է եկել՝ { $source }
staff-card-due = Պատասխանել մինչև { $time }
staff-card-taken = Զբաղվում է՝ { $name }
kind-question = Հարց
kind-complaint = Բողոք
kind-request = Խնդրանք
status-new = նոր
status-in-work = ընթացքում է
status-resolved = լուծված է, սպասում ենք հաճախորդի հաստատմանը
status-confirmed = փակ
status-reopened = նորից բացված է
button-take = Ես կվերցնեմ
button-resolve = Լուծված է
alert-taken = Դիմումը Ձերն է։ Պատասխանը գրեք այնտեղ, որտեղ դրա քարտն է։
alert-resolved = Հարցնում ենք հաճախորդին՝ լուծվե՞ց հարցը։
staff-card-customer-name = Հաճախորդ՝ { $name }
staff-card-level = Մակարդակը՝ { $role }
staff-card-held = Հետաձգված է մինչև { $time }
staff-card-merged = Շարունակությունը՝ { $numbers }
staff-card-merged-here = Միացված են սրան՝ { $numbers }
staff-card-open = Դեռ բաց են՝ { $numbers }
staff-card-past = Նախկինում՝ { $numbers }
staff-card-rating = Վերջին գնահատականը՝ { $stars } (5-ից)
staff-card-record = Ինչ էր եղել՝ { $what }
staff-card-note = Նշում ({ $name }, { $time })՝ { $text }
status-waiting = պատասխանել ենք, հերթը հաճախորդինն է
status-on-hold = հետաձգված է
status-merged = միացված է այլ դիմումի
status-spam = սպամ

button-hand = Փոխանցել…
button-put-aside = Հետաձգել…
button-ticket-canned = Պատրաստի պատասխան
button-ticket-promise = Խոստում…
button-ticket-apology = Ներողություն և պրոմոկոդ
button-more = Ավելին…
button-note = Նշում
button-merge = Միացնել այլ դիմումի…
button-merge-into = № { $number } · { $kind }
button-spam = Սպամ
button-not-spam = Սպամ չէ
button-hand-up-0 = Փոխանցել կառավարչին
button-hand-up-1 = Փոխանցել սեփականատիրոջը
button-release = Վերադարձնել հերթ
button-hold-1h = 1 ժամ
button-hold-3h = 3 ժամ
button-hold-tomorrow = Վաղը՝ 10:00
button-hold-monday = Երկուշաբթի՝ 10:00
alert-handed = Փոխանցված է։ Զբաղվում է՝ { $name }
alert-handed-up = Փոխանցված է վերև, այնտեղ արդեն գիտեն։
alert-released = Դիմումը նորից հերթում է, դեռ ոչ ոք չի վերցրել։
alert-held = Հետաձգված է մինչև { $time }։ Եթե հաճախորդը գրի, ավելի շուտ կվերադառնա։
alert-merged = Միացված է, շարունակությունը՝ № { $number }։
alert-spam = Փակված է որպես սպամ։ Հաճախորդին ոչինչ չենք ասել, մեկ օրվա ընթացքում նրա գրածը ոչ ոքի չի անհանգստացնի։
alert-not-spam = Նորից ընթացքում է, և դիմումը Ձերն է։ Այդ ընթացքում գրվածը հիմա կգա։
alert-note = Գրեք այստեղ // և Ձեր նշումը։ Հաճախորդն այն չի տեսնի, գործընկերները կտեսնեն քարտի վրա։

staff-handed-over = ⏳ Հիմա զբաղվում է՝ { $name }
staff-handed-up-1 = 🔴 Փոխանցված է կառավարչին։ Այնտեղ դեռ ոչ ոք չի վերցրել։
staff-handed-up-2 = 🔴 Փոխանցված է սեփականատիրոջը։ Այնտեղ դեռ ոչ ոք չի վերցրել։
staff-released = 🔴 Դիմումը նորից հերթում է, դեռ ոչ ոք չի վերցրել։
staff-hold-over = ⏳ Ժամանակն է վերադառնալ դիմումին։ Պատասխանել մինչև { $time }։
staff-merged-here = Այս հաճախորդի ևս մեկ դիմում այսուհետ շարունակվում է այստեղ։ Համարը քարտի վրա է։
staff-level-told = 🔴 Ձեզ է փոխանցվել դիմում՝ { $number } ({ $kind })։

queue-head = Պատասխանի են սպասում՝ { $total }
queue-empty = ✅ Հիմա ոչ ոք պատասխանի չի սպասում։
queue-entry = <b>{ $number }</b> · { $kind } · { $name }
queue-due = ⏳ Պատասխանել մինչև { $time }
queue-overdue = 🔴 Ուշացած է՝ խոստացել էինք պատասխանել մինչև { $time }
mine-head = Ձեր բաց դիմումները՝ { $total }
mine-empty = Բաց դիմումներ չունեք։ Ով է սպասում՝ /queue
find-how =
    { $privacy ->
        [full] Գրեք, թե ինչ փնտրել՝ <code>/find 17</code>, <code>/find Անի</code> կամ <code>/find 91 12-34-56</code>
        [name] Գրեք, թե ինչ փնտրել՝ <code>/find 17</code> կամ <code>/find Անի</code>
       *[nickname] Գրեք դիմումի համարը՝ <code>/find 17</code>
    }
find-none = Ոչինչ չգտնվեց։
find-more = Ցուցադրված են միայն ամենանորերը։ Գրեք անունն ավելի լրիվ, և ցանկը կկրճատվի։
nicknames = Նուռ Ծիրան Դեղձ Խնձոր Խաղող Սերկևիլ Բալ Կեռաս Ընկույզ Նուշ Պիստակ Կաղնի Սոսի Բարդի Եղևնի Կիտրոն
