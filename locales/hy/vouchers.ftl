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
voucher-card-public-limited = Բոլորի համար է։ Ծախսված է՝ { $used } / { $uses }
voucher-card-live = ✅ Գործում է։ Վերջին օրը՝ { $day }։
voucher-card-wants-own = Ամեն հաճախորդին՝ մեկական։ Հաճախորդն այս բառն ուղարկում է բոտին և ցույց տալիս իր կոդը։
voucher-card-redeemed = ✅ Օգտագործվեց՝ { $when }, { $name }
voucher-card-used = 🔴 Արդեն օգտագործված է՝ { $when }, { $name }
voucher-card-exhausted = 🔴 Չի գործում՝ բոլորը բաժանված են։
voucher-card-expired = 🔴 Չի գործում՝ վերջին օրը { $day } էր։
voucher-card-cancelled = 🔴 Չի գործում՝ չեղարկված է։
button-voucher-redeem = Օգտագործել
button-voucher-reverse = Չեղարկել օգտագործումը
voucher-reversal-question = Ինչո՞ւ եք չեղարկում։ Դրանից հետո պրոմոկոդը նորից կգործի։
button-voucher-mistake = Սխալմամբ է սեղմվել
button-voucher-return = Ապրանքը վերադարձվել է
button-voucher-other = Այլ պատճառ
alert-voucher-redeemed = Պրոմոկոդն օգտագործվեց։
alert-voucher-not-redeemed = Չօգտագործվեց, պատճառը գրված է հաղորդագրության մեջ։
alert-voucher-reversed = Չեղարկված է, պրոմոկոդը նորից գործում է։

error-voucher-unknown = Այդպիսի պրոմոկոդ չգտանք։ Համեմատեք նիշ առ նիշ և նորից ուղարկեք։
error-too-many-wrong-codes = Շատ սխալ պրոմոկոդներ եք ուղարկել։ Փորձեք նորից { $minutes } րոպեից։
error-voucher-code-unfit = Այդ բառը պրոմոկոդ լինել չի կարող։ Գրեք 3-ից 20 լատինատառ նիշ կամ թվանշան, օրինակ՝ NAVRUZ10
error-voucher-code-taken = Այդպիսի պրոմոկոդ արդեն կա՝ { $voucher }։ Գրեք ուրիշ բառ։

## Սեփականատիրոջ մոտ

owner-codes-guessed =
    🔴 Ինչ-որ մեկը փորձում է գուշակել պրոմոկոդները՝ տասը րոպեում հինգ սխալ։
    Ով՝ { $name }։ Հաջորդ փորձերը բոտը կհետաձգի։
button-vouchers = Պրոմոկոդներ
vouchers-head = <b>Պրոմոկոդներ</b>
vouchers-count = — { $origin }։ Տրված է՝ { $issued }, օգտագործված է՝ { $used }, ժամկետն անցել է՝ { $expired }։
vouchers-none-given = Հաճախորդներին դեռ պրոմոկոդ չի տրվել։
vouchers-public = Բոլորի համար պրոմոկոդները ներքևում են։ Սեղմեք՝ տեսնելու կամ չեղարկելու համար։
vouchers-no-public = Բոլորի համար պրոմոկոդ դեռ չկա։ Սեղմեք «{ button-public-add }»։
voucher-origin-birthday = Ծննդյան օրեր, { $which }
voucher-origin-campaign = Զանգվածային հաղորդագրություն № { $which }
voucher-origin-code = Բառով՝ { $which }
button-public-add = Նոր կոդ բոլորի համար
button-public-cancel = Չեղարկել պրոմոկոդը
button-public-cancel-sure = Այո, չեղարկել
public-cancel-question = Չեղարկե՞նք պրոմոկոդը՝ { $code }։ Դրամարկղում այլևս չի գործի ո՛չ այն, ո՛չ էլ այն կոդերը, որ հաճախորդներն ստացել են այդ բառով։
public-ask-code =
    Գրեք այն բառը, որ հաճախորդները կասեն դրամարկղում՝ 3-ից 20 լատինատառ նիշ կամ թվանշան, օրինակ՝ NAVRUZ10։
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
public-gift-more = Գրանցեցինք։ Գրեք նվերը նաև մյուս լեզուներով կամ սեղմեք «{ button-public-next }»։
button-public-next = Առաջ
public-ask-days = Քանի՞ օր է գործելու։ Սեղմեք կամ թիվ գրեք։
button-public-days = { $days } օր
public-number-not-understood = Գրեք թիվ 1-ից մինչև { $most }։
public-ask-uses = Ընդամենը քանի՞ անգամ։ Սեղմեք կամ թիվ գրեք։
button-public-unlimited = Առանց սահմանի
public-ask-each =
    Քանի՞ անգամ կարող է օգտագործել մեկ հաճախորդը։
    Եթե «{ button-public-once }», հաճախորդը բառն ուղարկում է բոտին և ստանում իր կոդը։
button-public-once = Մեկական անգամ
button-public-often = Որքան ցանկանա
public-buttons-only = Սեղմեք վերևի կոճակներից մեկը։ Դուրս գալու համար՝ /cancel
