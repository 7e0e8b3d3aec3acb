button-category-quality = Որակ
button-category-size = Չափս
button-category-wrong-item = Ուրիշ ապրանք
button-category-late = Ուշացում
button-category-damaged = Վնասվածք
button-category-payment = Վճար, գին
button-category-refund = Վերադարձ
button-category-service = Սպասարկում
button-category-availability = Առկայություն
button-category-other = Այլ

button-cause-broke = Կոտրվել է կամ պատռվել
button-cause-faded = Գունաթափվել է, նստել
button-cause-flawed = Գործարանային խոտան
button-cause-unlike-picture = Նկարի նման չէ
button-cause-too-small = Փոքր է
button-cause-too-big = Մեծ է
button-cause-label = Պիտակի չափսը սխալ է
button-cause-advice = Սխալ խորհուրդ տվեցինք
button-cause-other-item = Ուրիշ ապրանք է եկել
button-cause-other-colour = Ուրիշ գույն կամ չափս
button-cause-part-missing = Ինչ-որ բան պակաս է
button-cause-strangers-order = Ուրիշի պատվեր
button-cause-courier-late = Առաքիչն ուշացավ
button-cause-dispatch-late = Ուշ ուղարկվեց
button-cause-not-told = Չզգուշացրինք
button-cause-address = Սխալ հասցե
button-cause-packing = Վատ փաթեթավորված
button-cause-handling = Անզգույշ են վարվել
button-cause-dirty = Կեղտոտ կամ թաց
button-cause-opened = Փաթեթը բացված է
button-cause-charged-twice = Երկու անգամ գանձվեց
button-cause-price-differs = Գինն ուրիշ է
button-cause-discount = Զեղչը չտրվեց
button-cause-payment-failed = Վճարումը չանցավ
button-cause-refund-slow = Գումարն ուշ է գալիս
button-cause-refund-refused = Վերադարձը մերժվեց
button-cause-exchange = Փոխելու ապրանք չկա
button-cause-rules = Կանոնները պարզ չեն
button-cause-rude = Կոպտություն
button-cause-no-answer = Ոչ ոք չի պատասխանում
button-cause-wrong-facts = Սխալ բան ասացինք
button-cause-queue = Երկար հերթ
button-cause-sold-out = Վերջացել է
button-cause-not-in-stock = Կայքում կա, տեղում՝ ոչ
button-cause-hold-lost = Պահված ապրանքը վաճառվեց
button-cause-closed = Փակ էր աշխատաժամին
button-cause-app = Կայքի կամ բոտի խափանում
button-cause-messages = Շատ հաղորդագրություն
button-cause-points = Միավոր, բոնուսային քարտ
button-cause-premises = Խանութի պայմանները

button-severity-low = Թեթև
button-severity-normal = Միջին
button-severity-high = Ծանր

record-question = Դիմում № { $number }։ Ինչի՞ մասին էր բողոքը։ Կարծես թե՝ «{ $category }»։ Ընտրեք տեսակը, հետո՝ պատճառը։
record-question-guess =
    Դիմում № { $number }։ Ինչի՞ մասին էր բողոքը։ Կարծես թե՝ «{ $category }», պատճառը՝ { $cause }։
    Եթե ճիշտ է, մեկ սեղմումը բավական է։ Եթե ոչ, ընտրեք տեսակը, հետո՝ պատճառը։
record-cause-question = Տեսակը՝ { $category }։ Ո՞րն էր պատճառը։
record-kept =
    Տեսակը՝ { $category }։ Պատճառը՝ { $cause }։
    Որքա՞ն ծանր էր։ Ապրանքը գրեք այստեղ, օրինակ՝ /product կապույտ բաճկոն
record-kept-causeless =
    Տեսակը՝ { $category }։ Պատճառն ուրիշ է։
    Որքա՞ն ծանր էր։ Ապրանքը գրեք այստեղ, օրինակ՝ /product կապույտ բաճկոն
button-record-right = Այո, ճիշտ է
button-record-change = Նորից ընտրել
button-cause-another = Ուրիշ պատճառ
product-how = Այնտեղ, որտեղ բողոքի քարտն է, գրեք, թե որ ապրանքի մասին է խոսքը՝ /product կապույտ բաճկոն
product-kept = Ապրանքը՝ { $product }

record-head = <b>Բողոք № { $number }, { $date }</b>
record-what = Տեսակը՝ { $category }։ Պատճառը՝ { $cause }։
record-what-causeless = Տեսակը՝ { $category }։
record-guess = Սա բոտի ենթադրությունն է, աշխատակիցները դեռ չեն հաստատել։
record-product = Ապրանքը՝ { $product }
record-branch = Մասնաճյուղը՝ { $branch }
record-severity = Ծանրությունը՝ { $severity }
record-solved-by = Աշխատակիցը՝ { $name }
record-first-answer = Մինչև առաջին պատասխանը՝ { $wall }, որից աշխատանքային ժամանակ՝ { $working }
record-unanswered = Առաջին պատասխանը դեռ չկա
record-fixed = Մինչև լուծումը՝ { $wall }, որից աշխատանքային ժամանակ՝ { $working }
record-unsolved = Դեռ լուծված չէ
record-remedy = Ինչ ենք տվել՝ { $what }
span-minutes = { $number } րոպե
span-hours = { $number } ժամ
span-days = { $number } օր
button-record-topic = Բացել թեման

rises-head = 🔴 <b>Բողոքները կրկնվում են</b>
rise-rising = { $aspect ->
    [category] Տեսակը՝ { $what }։ Բողոքներ վերջին 7 օրում՝ { $count }։ Նախկինում շաբաթական միջինը՝ { $expected }։
    [cause] Պատճառը՝ { $what }։ Բողոքներ վերջին 7 օրում՝ { $count }։ Նախկինում շաբաթական միջինը՝ { $expected }։
    [product] Ապրանքը՝ { $what }։ Բողոքներ վերջին 7 օրում՝ { $count }։ Նախկինում շաբաթական միջինը՝ { $expected }։
   *[branch] Մասնաճյուղը՝ { $what }։ Բողոքներ վերջին 7 օրում՝ { $count }։ Նախկինում շաբաթական միջինը՝ { $expected }։
}
rise-above = { $aspect ->
    [product] Ապրանքը՝ { $what }։ Բողոքներ վերջին 8 շաբաթում՝ { $count }։ Եթե բոլոր ապրանքներից հավասար բողոքեին, կլիներ՝ { $expected }։
   *[branch] Մասնաճյուղը՝ { $what }։ Բողոքներ վերջին 8 շաբաթում՝ { $count }։ Բոլոր դիմումների մեջ ունեցած բաժնով կլիներ՝ { $expected }։
}
rise-again = Հաճախորդը՝ { $what }։ Նորից է բողոքում։ Բողոքներ վերջին 30 օրում՝ { $count }։
rise-line = № { $number }, { $date }՝ { $what }
rise-more = Այստեղ վերջիններն են, ընդամենը բողոքներ՝ { $count }։
button-cause-mended = Սա շտկված է

button-fixed = Ինչ ենք շտկել
fixed-head =
    Ի՞նչն է շտկված։ Ընտրեք պատճառը, և կկարողանաք ասել բոլորին, ովքեր վերջին 90 օրում բողոքել են դրանից։
    Թիվը բողոքների քանակն է։
fixed-none = Վերջին 90 օրում չկա բողոք, որի պատճառը հայտնի է, իսկ հաճախորդին դեռ չենք ասել։
fixed-told = Ներքևում ամսաթվով նշված է այն, ինչի մասին արդեն ասել ենք։
closing-head =
    Պատճառը՝ { $cause }
    Քանի հաճախորդ կիմանա՝ { $count }
closing-language = — { $language }՝ { $count }
closing-guesses = Նրանցից { $count } հաճախորդի պատճառը բոտի ենթադրությունն է, աշխատակիցները դեռ չեն հաստատել։
closing-unreachable = Չի հասնի, արգելափակել են բոտը՝ { $count }
closing-languages = Գրեք տեքստն ամեն լեզվով։ Ում լեզվով տեքստ չկա, կկարդա ուրիշ լեզվով։
closing-word-question = Ի՞նչ եք շտկել և ինչպես։ Գրեք այս լեզվով՝ { $language }։ Սկիզբը՝ բողոքի համարով, կավելացնենք ինքներս։
closing-preview = Այսպես կտեսնեն հաճախորդները ({ $language })՝
closing-told =
    Դուք մեզ գրել էիք խնդրի մասին (դիմում № { $number })։ Այն շտկել ենք։

    { $text }

    Շնորհակալ ենք, որ գրեցիք։
closing-sure = Ասե՞նք բոլորին։ Հաճախորդներ՝ { $count }։ Ում մոտ հիմա լուռ ժամեր են, կստանա դրանցից հետո։ Հետ վերցնել հնարավոր չի լինի։
closing-report =
    Պատճառը՝ { $cause }
    Ասել ենք՝ { $date }։ Ընդամենը հաճախորդներ՝ { $total }
    ✅ Հասել է՝ { $arrived }
    ⏳ Ճանապարհին է՝ { $waiting }
    🔴 Չի հասել՝ { $missed }
    Անհայտ է՝ { $unsure }
button-closing-tell = Ասել { $count } հոգու
button-closing-sure = Այո, ասել { $count } հոգու
button-closing-drop = Ջնջել սևագիրը
button-closing-word-drop = Հանել այս տեքստը
alert-closing-changed = Այդ ընթացքում հաճախորդների թիվը փոխվել է։ Նայեք նորից։
alert-closing-words = Նախ գրեք տեքստը։
