### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Հաճախորդների խմբեր
segments-list = Ձեր հաճախորդների խմբերը։ Տեսնելու կամ փոփոխելու համար սեղմեք խմբի վրա։
segments-empty =
    Խմբեր դեռ չկան։ Խումբը Ձեր հաճախորդների մի մասն է՝ ովքեր ռուսերեն են խոսում, վաղուց չեն մտել, մարտին են ծնվել։
    Զանգվածային հաղորդագրությունը կարելի է ուղարկել միայն այդ խմբին։
segments-choose = Ո՞ւմ ուղարկենք զանգվածային հաղորդագրությունը։ Կստանան նրանք, ովքեր բաժանորդագրված են նորություններին։
segment-new-name = Անանուն
segment-card = Խումբ՝ <b>{ $name }</b>
segment-everybody = Պայմաններ դեռ չկան. սրանք բոլոր հաճախորդներն են։
segment-all-lines = Նրանց համար ճիշտ է այս ամենը՝
segment-or = - կամ { $condition }
segment-count =
    { $people ->
        [0] Հիմա այդպիսի հաճախորդներ չկան։
        [one] Հիմա դա { $people } հոգի է։
       *[other] Հիմա դա { $people } հոգի է։
    }
segment-count-subscribers = Հաղորդագրությունը կհասնի նրանցից այսքանին՝ { $subscribers }։ Մյուսները բաժանորդագրված չեն կամ արգելափակել են բոտը։
segment-how-to-change = Տողը փոփոխելու համար սեղմեք դրա համարը։
segment-ask-name =
    Գրեք խմբի անունը։
    Հիմա՝ { $name }
segment-name-taken = Այդ անունով խումբ արդեն կա՝ { $name }։ Գրեք ուրիշ անուն։
segment-delete-question =
    Ջնջե՞նք այս խումբը։ Հաճախորդները կմնան, դրա համար պատրաստված հաղորդագրությունները՝ նույնպես։
    «{ $name }»
button-segment-everybody = Բոլոր հաճախորդները
button-segment-add = Նոր խումբ
button-segment-and = Ավելացնել պայման
button-segment-use = Ընտրել այս խումբը
button-segment-rename = Փոփոխել անունը
button-segment-delete = Ջնջել խումբը
button-segment-delete-sure = Այո, ջնջել

## Conditions

segment-line = <b>Տող { $number }</b>. այս պայմաններից մեկը բավական է։
segment-ask-kind = Ի՞նչ հատկանիշով ընտրենք հաճախորդներին։
segment-ask-topic = Նորությունների ո՞ր թեման են ընտրել։
segment-ask-language = Ո՞րն է նրանց լեզուն։
segment-ask-branch = Ո՞ր խանութ են գնում։
segment-ask-birth-month = Ո՞ր ամսին է նրանց ծննդյան օրը։
segment-ask-joined-within = Ամենաշատը քանի՞ օր է, որ մեզ հետ են։ Ընտրեք կամ գրեք օրերի թիվը, օրինակ՝ 14, կամ ամսաթիվը, օրինակ՝ 01.09.2026։
segment-ask-seen-within =
    Վերջին քանի՞ օրում են մտել բոտ։ Ընտրեք կամ գրեք թիվը, օրինակ՝ 14։
    Եթե պետք են նրանք, ովքեր այդքան ժամանակ չեն մտել, ավելացրեք պայմանը, սեղմեք տողի համարը և շրջեք այն։
segment-ask-source = Ո՞ր հղումով են եկել։ Ընտրեք կամ գրեք հղման նշանը. <code>insta</code> նշանով հղման վերջը <code>start=insta</code> է։
segment-ask-tag = Ո՞ր պիտակը։ Ընտրեք կամ գրեք։ Պիտակները դնում են աշխատակիցները դիմումի թեմայում՝ <code>/tag vip</code>
segment-ask-rated = Ի՞նչ գնահատական են տվել։ 1՝ վատ, 5՝ գերազանց։
segment-ask-listed =
    Ուղարկեք ցուցակը՝ Telegram-ի համարներ, @անուններ կամ հեռախոսներ, ամեն տողում մեկը։ Կարելի է XLSX կամ CSV ֆայլով։
    Ով դեռ չի գրել բոտին, կմնա ցուցակում և կգտնվի, հենց որ գրի։
segment-days = { $days } օր
segment-is-topic = Ընտրած թեման՝ { $value }
segment-not-topic = Չի ընտրել այս թեման՝ { $value }
segment-is-language = Լեզուն՝ { $value }
segment-not-language = Լեզուն սա չէ՝ { $value }
segment-is-branch = Իր խանութը՝ { $value }
segment-not-branch = Իր խանութը սա չէ՝ { $value }
segment-is-birth-month = Ծննդյան ամիսը՝ { $value }
segment-not-birth-month = Ծննդյան ամիսը նշված չէ կամ սա չէ՝ { $value }
segment-is-joined-within = Մեզ հետ է ամենաշատը { $days } օր
segment-not-joined-within = Մեզ հետ է ավելի քան { $days } օր
segment-is-joined-since = Այս օրվանից մեզ հետ է՝ { $value }
segment-not-joined-since = Միացել է այս օրվանից առաջ՝ { $value }
segment-is-seen-within = Բոտ է մտել վերջին { $days } օրում
segment-not-seen-within = Բոտ չի մտել արդեն { $days } օր
segment-is-source = Եկել է այս հղումով՝ { $value }
segment-not-source = Չի եկել այս հղումով՝ { $value }
segment-is-tag = Պիտակը՝ { $value }
segment-not-tag = Չունի այս պիտակը՝ { $value }
segment-is-rated = Տված գնահատականը՝ { $value }
segment-not-rated = Չի տվել այսպիսի գնահատական՝ { $value }
segment-is-listed = Ցուցակում է՝ № { $value }
segment-not-listed = Ցուցակում չէ՝ № { $value }
button-segment-topic = Նորությունների թեմա
button-segment-language = Լեզու
button-segment-branch = Խանութ
button-segment-birth-month = Ծննդյան ամիս
button-segment-joined-within = Երբ է միացել
button-segment-seen-within = Երբ է մտել
button-segment-source = Որ հղումով է եկել
button-segment-tag = Պիտակ
button-segment-rated = Գնահատական
button-segment-listed = Մարդկանց ցուցակ
button-segment-or = Ավելացնել «կամ»
button-condition-turn = { $number }. Շրջել
button-condition-remove = { $number }. Հանել

## Lists of people

segment-list-kept = Ցուցակ № { $number }։ Պահպանեցինք, ցուցակում { $people } հոգի է։
segment-list-unknown =
    Դեռ չեն գրել բոտին, հաղորդագրությունը նրանց չի հասնի՝ { $people } հոգի
    { $list }
segment-list-strange =
    Չհասկացանք և չպահպանեցինք՝ { $lines }
    { $list }
segment-list-file = Բոլորը միասին. նախ նրանք, ովքեր դեռ չեն գրել բոտին, հետո այն, ինչ չհասկացանք։
segment-list-nobody = Այստեղ ոչ մեկին չգտանք։ Գրեք Telegram-ի համարներ, @անուններ կամ հեռախոսներ, ամեն տողում մեկը, օրինակ՝ +374 91 12-34-56
segment-file-unreadable = Ֆայլը չի բացվում կամ շատ մեծ է։ Ուղարկեք XLSX կամ CSV՝ մինչև 2 ՄԲ և 20 000 տող։

## The customer's own shop

button-setting-branch = Իմ խանութը
settings-branch = Իմ խանութը՝ { $branch }
branch-question = Մեր ո՞ր խանութն եք գնում։ Կգրենք այնտեղի նորությունների մասին։
button-branch-any = Կարևոր չէ

## Tags

staff-card-branch = Խանութը՝ { $branch }
staff-card-tags = Պիտակները՝ { $tags }
staff-tag-how = Պիտակը գրեք դիմումի թեմայում՝ <code>/tag vip</code>, իսկ հանելու համար՝ <code>/untag vip</code>։ Հաճախորդը պիտակները չի տեսնում։
staff-tags-now = Հաճախորդի պիտակները՝ { $tags }
staff-tags-none = Հաճախորդը հիմա պիտակ չունի։
