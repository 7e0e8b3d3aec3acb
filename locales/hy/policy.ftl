### Պատասխանի ժամկետներն ու հատուկ օրերը՝ ինչ է սահմանում սեփականատերը, և ինչ են կարդում հաճախորդները։

## Ինչ են կարդում հաճախորդները աշխատանքային ժամերի մասին

hours-open-always = Հիմա բաց է, աշխատում ենք շուրջօրյա
hours-closed-today = Այսօր փակ է, բացվում է { $day }՝ { $time }-ին
hours-holiday = Այսօր փակ է՝ { $holiday }։ Բացվում է { $day }՝ { $time }-ին
hours-holiday-nameless = տոնական օր
hours-on-day = { $date }՝ { $hours }
hours-on-holiday = { $date }՝ փակ է, { $holiday }

## Որքան շուտ է պատասխանում աշխատակիցը

policy-head =
    <b>Պատասխանի ժամկետներ</b>
    Հաճախորդն անմիջապես իմանում է, թե մինչև երբ կպատասխանենք։ Փոփոխությունը գործում է նոր դիմումների համար։
policy-question = Հարցեր՝ { $minutes } րոպե
policy-request = Խնդրանքներ՝ { $minutes } րոպե
policy-complaint = Բողոքներ՝ { $minutes } րոպե
policy-tier = «{ $tag }» պիտակ՝ { $minutes } րոպե
policy-limit = Երկրորդ ազդանշանը Ձեզ՝ { $minutes } րոպե անց
policy-around-the-clock = Ժամանակը հաշվվում է շուրջօրյա։
policy-in-working-hours = Ժամանակը հաշվվում է միայն, երբ խանութը բաց է։
policy-return-due = Եթե աշխատակիցը վերցրել է դիմումը և լռում է, այն հերթ կվերադառնա, երբ լրանա ժամկետը։
policy-return = Եթե աշխատակիցը վերցրել է դիմումը և լռում է, այն հերթ կվերադառնա { $minutes } րոպե անց։
policy-close = Եթե հաճախորդը մեր պատասխանից հետո լռում է, դիմումը կփակենք { $days } օր անց։
policy-close-never = Եթե հաճախորդը մեր պատասխանից հետո լռում է, դիմումը մնում է բաց։
policy-privacy-full = Աշխատակիցները տեսնում են հաճախորդի անունն ու հեռախոսը։
policy-privacy-name = Աշխատակիցները տեսնում են հաճախորդի անունը, հեռախոսը՝ ոչ։
policy-privacy-nickname = Անվան և հեռախոսի փոխարեն աշխատակիցները տեսնում են ծածկանուն։
policy-ask-question =
    Քանի՞ րոպեում պետք է աշխատակիցը պատասխանի հարցին։ Հաճախորդն անմիջապես կիմանա ճիշտ ժամը։
    Ընտրեք կամ ուղարկեք րոպեները թվով։
policy-ask-request =
    Քանի՞ րոպեում պետք է աշխատակիցը պատասխանի խնդրանքին՝ զանգահարել, ապրանք պահել, առաքել։
    Ընտրեք կամ ուղարկեք րոպեները թվով։
policy-ask-complaint =
    Քանի՞ րոպեում պետք է աշխատակիցը պատասխանի բողոքին։ Նեղացած մարդը երկար չի սպասում։
    Ընտրեք կամ ուղարկեք րոպեները թվով։
policy-ask-limit =
    Երբ լրանա խոստացված ժամկետը, ազդանշան կստանաք։ Քանի՞ րոպե սպասելուց հետո ուղարկել երկրորդը։
    Ընտրեք կամ ուղարկեք րոպեները թվով։
policy-ask-return-after =
    Աշխատակիցը վերցրել է դիմումը և չի պատասխանում։ Քանի՞ րոպե անց վերադարձնել այն հերթ, որ պատասխանի գործընկերը։
    Ընտրեք կամ ուղարկեք րոպեները թվով։
policy-ask-close-after =
    Հաճախորդը մեր պատասխանից հետո չի գրում։ Քանի՞ օր անց փակել դիմումը։
    Ընտրեք կամ ուղարկեք օրերը թվով։
policy-ask-tier =
    Պիտակ ունեցող հաճախորդներին կարելի է ավելի շուտ պատասխանել։ Ուղարկեք պիտակն ու րոպեները, օրինակ՝ <code>vip 10</code>
    Հանելու համար րոպեների փոխարեն ուղարկեք «-»։
    Եթե մի քանի ժամկետ է համապատասխանում, գործում է ամենակարճը։
policy-ask-privacy = Ի՞նչ տեսնեն աշխատակիցները հաճախորդի մասին։
policy-minutes-unfit = Ուղարկեք րոպեներն ամբողջ թվով, առավելագույնը { $most }։
policy-days-unfit = Ուղարկեք օրերն ամբողջ թվով, առավելագույնը { $most }։
policy-tier-unfit = Ուղարկեք պիտակն ու րոպեները (առավելագույնը { $most }) այսպես՝ <code>vip 10</code>
button-desk = Պատասխանի ժամկետներ
button-policy-question = Հարցերի ժամկետը
button-policy-request = Խնդրանքների ժամկետը
button-policy-complaint = Բողոքների ժամկետը
button-policy-limit = Երկրորդ ազդանշան
button-policy-return-after = Վերադարձ հերթ
button-policy-close-after = Եթե հաճախորդը լռում է
button-policy-tiers = Ժամկետներն ըստ պիտակի
button-policy-around-the-clock = Հաշվել շուրջօրյա
button-policy-in-working-hours = Հաշվել միայն բաց ժամերը
button-policy-privacy = Ինչ է տեսնում թիմը
button-policy-minutes = { $minutes } րոպե
button-policy-days = { $days } օր
button-policy-no-return-after = Երբ լրանա ժամկետը
button-policy-no-close-after = Չփակել
button-policy-full = Անուն և հեռախոս
button-policy-name = Միայն անունը
button-policy-nickname = Ծածկանուն

## Հատուկ օրեր

days-head =
    <b>Հատուկ օրեր</b>
    Օրեր, երբ ժամերն ուրիշ են։ Հաճախորդները դրանք տեսնում են /hours հրամանով։
days-line = { $day }՝ { $hours }
days-holidays-open = Տոներին աշխատում ենք։ Մոտակա տոները՝
days-holidays-closed = Տոներին փակ է։ Մոտակա տոները՝
days-holiday = { $date }՝ { $holiday }
days-ask-branch = Ո՞ր մասնաճյուղի մասին է։
days-ask =
    Ուղարկեք օրն ու ժամերը, ամեն օրը նոր տողից՝
    <code>31.12 10-16</code>
    <code>30.12 10-14, 15-20</code>
    Եթե փակ է, ժամերի փոխարեն ուղարկեք «-»։
days-not-understood =
    Ուղարկեք օրն ու ժամերն այսպես՝ <code>31.12 10-16</code>
    Եթե փակ է, ժամերի փոխարեն ուղարկեք «-»։ Օրը չպետք է անցած լինի։
button-special-days = Հատուկ օրեր
button-days-of-branch = { $date }, { $branch }
button-days-add = Ավելացնել օրեր
button-days-all = Բոլոր մասնաճյուղերը
button-days-forget = Ջնջել այս օրը
button-days-holidays-closed = Տոներին փակ է
button-days-holidays-open = Տոներին աշխատում ենք

## Մասնաճյուղի ժամային գոտին

shop-ask-branch-zone = Ո՞ր քաղաքի ժամով է աշխատում այս մասնաճյուղը։
button-branch-zone = Մասնաճյուղի ժամային գոտի
button-branch-zone-shop = Ինչպես ամբողջ խանութում
