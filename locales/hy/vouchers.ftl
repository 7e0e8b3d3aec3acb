### Պրոմոկոդներ՝ ինչ է ցույց տալիս հաճախորդը, ինչ է տեսնում աշխատակիցը, ինչ է անում սեփականատերը։

## Հաճախորդի մոտ

voucher-worth = { $kind ->
    [gift] Նվեր՝ { $value }
   *[percent] Զեղչ՝ { $value }
}
voucher-code = Պրոմոկոդը՝ <code>{ $code }</code>
voucher-at-till = Ասեք այն դրամարկղում կամ ցույց տվեք այս նկարը։ Վերջին օրը՝ { $day }։
voucher-at-till-public = Բավական է ասել այն դրամարկղում։ Վերջին օրը՝ { $day }։
voucher-used = Այս պրոմոկոդն արդեն օգտագործված է։
voucher-exhausted = Այս պրոմոկոդներն արդեն վերջացել են։
voucher-expired = Այս պրոմոկոդի ժամկետն անցել է։ Վերջին օրը՝ { $day }։
voucher-cancelled = Այս պրոմոկոդն այլևս չի գործում։
voucher-how = Պրոմոկոդը գրեք հրամանից հետո, օրինակ՝ /voucher K7L-F2M-9T4
vouchers-list = Ձեր պրոմոկոդները։ Սեղմեք անհրաժեշտը և ցույց տվեք դրամարկղում։
vouchers-none = Հիմա պրոմոկոդ չունեք։ Դրանք ուղարկում ենք այստեղ՝ նորությունների ու շնորհավորանքների հետ։
button-setting-vouchers = Իմ պրոմոկոդները

## Դրամարկղում

voucher-card = Պրոմոկոդ՝ <b>{ $code }</b>
voucher-card-holder = Հաճախորդ՝ { $name }
voucher-card-public = Բոլորի համար է։ Օգտագործված է՝ { $used }
voucher-card-public-limited = Բոլորի համար է։ Օգտագործված է՝ { $used } / { $uses }
voucher-card-live = ✅ Գործում է։ Վերջին օրը՝ { $day }։
voucher-card-wants-own = Ամեն հաճախորդին՝ իր կոդը։ Հաճախորդն այս բառն ուղարկում է բոտին և ցույց տալիս իր կոդը։
voucher-card-redeemed = ✅ Օգտագործվեց՝ { $when }, { $name }
voucher-card-used = 🔴 Արդեն օգտագործված է՝ { $when }, { $name }
voucher-card-exhausted = 🔴 Այլևս չի գործում, բոլորն արդեն օգտագործված են։
voucher-card-expired = 🔴 Այլևս չի գործում։ Վերջին օրը՝ { $day }։
voucher-card-cancelled = 🔴 Այլևս չի գործում, չեղարկված է։
button-voucher-redeem = Օգտագործել
button-voucher-reverse = Չեղարկել օգտագործումը
voucher-reversal-question = Ինչո՞ւ եք չեղարկում։ Դրանից հետո պրոմոկոդը նորից կգործի։
button-voucher-mistake = Սխալմամբ սեղմեցի
button-voucher-return = Ապրանքը վերադարձրին
button-voucher-other = Այլ պատճառ
alert-voucher-redeemed = Պրոմոկոդն օգտագործվեց։
alert-voucher-not-redeemed = Պրոմոկոդը չօգտագործվեց, պատճառը գրված է հաղորդագրության մեջ։
alert-voucher-reversed = Չեղարկված է, պրոմոկոդը նորից գործում է։

error-voucher-unknown = Այդպիսի պրոմոկոդ չգտանք։ Ստուգեք տառերն ու թվանշանները և նորից ուղարկեք։
error-too-many-wrong-codes = Մի քանի անգամ անընդմեջ պրոմոկոդը չգտանք։ Փորձեք նորից { $minutes } րոպեից։
error-voucher-code-unfit = Այդ բառը պրոմոկոդ չի դառնա։ Գրեք 3-ից մինչև 20 լատինատառ նիշ կամ թվանշան, օրինակ՝ NAVRUZ10
error-voucher-code-taken = Այդպիսի պրոմոկոդ արդեն կա՝ { $voucher }։ Գրեք ուրիշ բառ։

## Սեփականատիրոջ մոտ

owner-codes-guessed =
    🔴 Կարծես ինչ-որ մեկը փորձում է գուշակել պրոմոկոդները՝ տասը րոպեում հինգ սխալ։
    Ով՝ { $name }։ Առայժմ նրանից նոր փորձեր չենք ընդունում։
button-vouchers = Պրոմոկոդներ
vouchers-head = <b>Պրոմոկոդներ</b>
vouchers-count = • { $origin }։ Տրված է՝ { $issued }, օգտագործված է՝ { $used }, ժամկետն անցել է՝ { $expired }։
vouchers-none-given = Հաճախորդներին դեռ պրոմոկոդ չենք տվել։
vouchers-public = Ներքևում բոլորի համար նախատեսված կոդերն են։ Տեսնելու կամ չեղարկելու համար սեղմեք կոդը։
vouchers-no-public = Բոլորի համար կոդ դեռ չկա։ Սեղմեք «{ button-public-add }»։
voucher-origin-birthday = Ծննդյան օրեր, { $which }
voucher-origin-campaign = Զանգվածային հաղորդագրություն № { $which }
voucher-origin-code = Բառով՝ { $which }
button-public-add = Նոր կոդ բոլորի համար
button-public-cancel = Չեղարկել պրոմոկոդը
button-public-cancel-sure = Այո, չեղարկել
public-cancel-question = Չեղարկե՞նք պրոմոկոդը՝ { $code }։ Դրամարկղում այլևս չի գործի ո՛չ այն, ո՛չ էլ այն կոդերը, որ հաճախորդներն ստացել են դրա փոխարեն։
public-ask-code =
    Գրեք բառը, որ հաճախորդները կասեն դրամարկղում՝ 3-ից մինչև 20 լատինատառ նիշ կամ թվանշան, օրինակ՝ NAVRUZ10։
    Դուրս գալու համար՝ /cancel
public-ask-kind = Պրոմոկոդ՝ <b>{ $code }</b>։ Ի՞նչ է տալիս այն։
button-public-percent = Զեղչ տոկոսով
button-public-sum = Զեղչ գումարով
button-public-gift = Նվեր
public-ask-percent = Քանի՞ տոկոս։ Գրեք թիվ 1-ից մինչև 100։
public-percent-not-understood = Տոկոսը չհասկացանք։ Գրեք թիվ 1-ից մինչև 100, օրինակ՝ 15
public-ask-sum = Որքա՞ն։ Գրեք գումարը, օրինակ՝ { $example }։ Այլ արժույթով՝ <code>{ $other }</code>
public-sum-not-understood = Գումարը չհասկացանք։ Գրեք այսպես՝ 50 000 կամ <code>5000 KZT</code>։ Արժույթները՝ <code>UZS</code>, <code>KZT</code>, <code>AMD</code>, <code>RUB</code>։
public-ask-gift = Ի՞նչ նվեր է։ Գրեք այնպես, ինչպես կկարդան հաճախորդները։ Լեզուն՝ { $language }։
public-gift-more = Պահպանված է։ Գրեք նվերը նաև մյուս լեզուներով կամ սեղմեք «{ button-public-next }»։
button-public-next = Շարունակել
public-ask-days = Քանի՞ օր գործի պրոմոկոդը։ Սեղմեք կամ գրեք թիվը։
button-public-days = { $days } օր
public-number-not-understood = Գրեք թիվ 1-ից մինչև { $most }։
public-ask-uses = Ընդամենը քանի՞ անգամ կարելի է օգտագործել այն։ Սեղմեք կամ գրեք թիվը։
button-public-unlimited = Առանց սահմանի
public-ask-each =
    Քանի՞ անգամ կարող է օգտագործել այն մեկ հաճախորդը։
    Եթե ընտրեք «{ button-public-once }», հաճախորդը բառը կուղարկի բոտին և կստանա իր կոդը։
button-public-once = Մեկ անգամ
button-public-often = Որքան ուզի
public-buttons-only = Սեղմեք վերևի կոճակներից մեկը։ Դուրս գալու համար՝ /cancel
