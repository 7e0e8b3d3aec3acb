### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Հաճախորդների խմբեր
segments-list = Ձեր հաճախորդների խմբերը։ Տեսնելու կամ փոփոխելու համար սեղմեք խումբը։
segments-empty =
    Խմբեր դեռ չկան։ Խումբը Ձեր հաճախորդների մի մասն է, օրինակ՝ նրանք, ովքեր ռուսերեն են խոսում, վաղուց չեն մտել բոտ կամ ծնվել են մարտին։
    Զանգվածային հաղորդագրությունը կարելի է ուղարկել միայն մեկ խմբի։
segments-choose = Ո՞ւմ ուղարկենք զանգվածային հաղորդագրությունը։ Կստանան միայն նրանք, ովքեր բաժանորդագրված են նորություններին։
segment-new-name = Անանուն
segment-card = Խումբ՝ <b>{ $name }</b>
segment-everybody = Պայմաններ դեռ չկան, խմբում բոլոր հաճախորդներն են։
segment-all-lines = Այս բոլոր պայմանները միասին՝
segment-or = - կամ { $condition }
segment-count =
    { $people ->
        [0] Հիմա այդպիսի հաճախորդ չկա։
        [one] Հիմա այդպիսի { $people } հաճախորդ կա։
       *[other] Հիմա այդպիսի { $people } հաճախորդ կա։
    }
segment-count-subscribers = Նրանցից հաղորդագրությունը կարող են ստանալ՝ { $subscribers }։ Մյուսները բաժանորդագրված չեն կամ արգելափակել են բոտը։
segment-how-to-change = Տողը փոփոխելու համար սեղմեք դրա համարը։
segment-ask-name =
    Գրեք խմբի անունը։
    Հիմա՝ { $name }
segment-name-taken = Այդ անունով խումբ արդեն կա՝ { $name }։ Գրեք ուրիշ անուն։
segment-delete-question =
    Ջնջե՞նք այս խումբը։ Հաճախորդներն ու այդ խմբի համար պատրաստված հաղորդագրությունները կմնան։
    «{ $name }»
button-segment-everybody = Բոլոր հաճախորդները
button-segment-add = Նոր խումբ
button-segment-and = Ավելացնել պայման
button-segment-use = Ընտրել այս խումբը
button-segment-rename = Փոփոխել անունը
button-segment-delete = Ջնջել խումբը
button-segment-delete-sure = Այո, ջնջել

## Conditions

segment-line = <b>Տող { $number }</b>՝ բավական է այս պայմաններից մեկը։
segment-ask-kind = Ի՞նչ հատկանիշով ընտրենք հաճախորդներին։
segment-ask-topic = Նորությունների ո՞ր թեման են ընտրել։
segment-ask-language = Ո՞րն է նրանց լեզուն։
segment-ask-branch = Ո՞ր խանութն են գնում։
segment-ask-birth-month = Ո՞ր ամսին է նրանց ծննդյան օրը։
segment-ask-joined-within = Ամենաշատը քանի՞ օր առաջ են միացել։ Ընտրեք կամ գրեք թիվը, օրինակ՝ 14։ Կարելի է գրել նաև ամսաթիվը, որից սկսած հաշվենք, օրինակ՝ 01.09.2026։
segment-ask-seen-within =
    Ամենաշատը քանի՞ օր առաջ են վերջին անգամ մտել բոտ։ Ընտրեք կամ գրեք թիվը, օրինակ՝ 14։
    Եթե պետք են նրանք, ովքեր այդքան ժամանակ չեն մտել, ավելացրեք պայմանը, ապա սեղմեք տողի համարը և «Հակառակը»։
segment-ask-source = Ո՞ր հղումով են եկել։ Ընտրեք կամ գրեք հղման նշանը, օրինակ՝ <code>insta</code>։ Այդպիսի հղման վերջում գրված է <code>start=insta</code>
segment-ask-tag = Ո՞ր պիտակը։ Ընտրեք կամ գրեք։ Պիտակները դնում են աշխատակիցները՝ դիմումի թեմայում գրելով <code>/tag vip</code>
segment-ask-rated = Ի՞նչ գնահատական են տվել։ 1՝ վատ, 5՝ գերազանց։
segment-ask-listed =
    Ուղարկեք ցուցակը՝ Telegram ID-ներ, @անուններ կամ հեռախոսահամարներ, ամեն տողում մեկը։ Կարելի է նաև XLSX կամ CSV ֆայլով։
    Ով դեռ չի գրել բոտին, կմնա ցուցակում և կգտնվի, հենց որ գրի։
segment-days = { $days } օր
segment-is-topic = Ընտրած թեման՝ { $value }
segment-not-topic = Չի ընտրել այս թեման՝ { $value }
segment-is-language = Լեզուն՝ { $value }
segment-not-language = Լեզուն սա չէ՝ { $value }
segment-is-branch = Խանութը՝ { $value }
segment-not-branch = Խանութը սա չէ՝ { $value }
segment-is-birth-month = Ծննդյան ամիսը՝ { $value }
segment-not-birth-month = Ծննդյան ամիսը նշված չէ կամ սա չէ՝ { $value }
segment-is-joined-within = Մեզ հետ է ամենաշատը { $days } օր
segment-not-joined-within = Մեզ հետ է ավելի քան { $days } օր
segment-is-joined-since = Մեզ հետ է այս օրվանից՝ { $value }
segment-not-joined-since = Միացել է այս օրից առաջ՝ { $value }
segment-is-seen-within = Բոտ է մտել վերջին { $days } օրվա ընթացքում
segment-not-seen-within = Բոտ չի մտել արդեն { $days } օր
segment-is-source = Եկել է այս հղումով՝ { $value }
segment-not-source = Չի եկել այս հղումով՝ { $value }
segment-is-tag = Պիտակը՝ { $value }
segment-not-tag = Չունի այս պիտակը՝ { $value }
segment-is-rated = Գնահատականը՝ { $value }
segment-not-rated = Չի տվել այսպիսի գնահատական՝ { $value }
segment-is-listed = Ցուցակում է՝ № { $value }
segment-not-listed = Ցուցակում չէ՝ № { $value }
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
button-condition-turn = { $number }. Հակառակը
button-condition-remove = { $number }. Հանել

## Lists of people

segment-list-kept = Ցուցակ № { $number }՝ պահպանված է, այնտեղ { $people } հոգի կա։
segment-list-unknown =
    Դեռ չեն գրել բոտին, ուստի հաղորդագրությունը չի հասնի նրանց՝ { $people } հոգի
    { $list }
segment-list-strange =
    Չհասկացանք և չպահպանեցինք՝ { $lines } տող
    { $list }
segment-list-file = Ամբողջ ցուցակը՝ նախ նրանք, ովքեր դեռ չեն գրել բոտին, հետո այն, ինչ չհասկացանք։
segment-list-nobody = Այստեղ ոչ մեկին չգտանք։ Գրեք Telegram ID-ներ, @անուններ կամ հեռախոսահամարներ, ամեն տողում մեկը, օրինակ՝ +374 91 12-34-56
segment-file-unreadable = Ֆայլը չի բացվում կամ շատ մեծ է։ Ուղարկեք XLSX կամ CSV՝ մինչև 2 ՄԲ և 20 000 տող։

## The customer's own shop

button-setting-branch = Իմ խանութը
settings-branch = Իմ խանութը՝ { $branch }
branch-question = Մեր ո՞ր խանութն եք գնում։ Կգրենք այդ խանութի նորությունների մասին։
button-branch-any = Ցանկացածը

## Tags

staff-card-branch = Խանութը՝ { $branch }
staff-card-tags = Պիտակները՝ { $tags }
staff-tag-how = Պիտակը գրեք դիմումի թեմայում՝ <code>/tag vip</code>, իսկ հանելու համար՝ <code>/untag vip</code>։ Հաճախորդը պիտակները չի տեսնում։
staff-tags-now = Հաճախորդի պիտակները՝ { $tags }
staff-tags-none = Հաճախորդը հիմա պիտակ չունի։
