button-learning = Անպատասխան հարցեր
button-coverage = Ինչպես է բոտն օգնում

learning-weekly = <b>Հարց ու պատասխան, վերջին 7 օրը</b>
learning-head =
    Հաճախորդները հարցրել են սա, բայց պատրաստի պատասխան չկար։ Թիվը ցույց է տալիս, թե քանի հոգի է հարցրել։
    Սեղմեք տողը և կտեսնեք, թե ինչ բառերով են հարցրել։
learning-none = Այս պահին չկա հարց, որ մի քանի հոգի տված լինի, և բոտը պատասխանը չիմանա։ Եթե լինի, կգրենք երկուշաբթի օրը։
learning-cluster = Հարցրել է { $people } հոգի, վերջին 7 օրում՝ { $week }։ Լեզուն՝ { $language }։
learning-phrasing = • «{ $text }»
learning-answer =
    Աշխատակցի պատասխանը՝
    { $text }
learning-about = Թեման՝ { $name }։ Բոտն այսուհետ կպատասխանի, ինչ բառերով էլ հարցնեն։
learning-about-chosen = Թեման՝ { $name }։ Եթե պատասխանը դեռ թեմա չունի, բոտը կտա այն, ինչ բառերով էլ դրա մասին հարցնեն։
button-learning-add = Ավելացնել պատասխան
button-learning-as = Արդեն կա՝ ընտրել
button-learning-decline = Չավելացնել
button-learning-ways = Այլ բառերով՝ { $count }
alert-learning-declined = Լավ, սրա մասին այլևս չենք հարցնի։

learning-draft = Հարց ու պատասխանում այսպես կլինի՝
learning-draft-personal = Մեկ անգամ էլ կարդացեք պատասխանը։ Մեջը համար, հղում կամ անուն կա, իսկ այն տեսնելու են բոլոր հաճախորդները։
learning-draft-change = Պատասխանը փոխելու համար պարզապես գրեք նորը։ Դուրս գալու համար՝ /cancel
learning-draft-unanswered =
    Հարցը՝ «{ $question }»
    Սրան դեռ գրավոր պատասխան չկա, գրեք այն։ Լեզուն՝ { $language }։
    Դուրս գալու համար՝ /cancel
button-learning-save = Պահպանել

learning-choose =
    Ո՞ր պատասխանն է հարմար այս հարցին։
    Բոտն այն կգտնի նաև այս բառերով՝
learning-way =
    Հաճախորդները գրել են՝
    «{ $words }»
    և ընտրել են՝ «{ $question }»։
    Այսպես է արել { $people } հոգի։ Այսպես գրողներին միանգամից տա՞նք այդ պատասխանը։
learning-ways-none = Այստեղ առայժմ որոշելու բան չկա։
button-way-yes = Այո, պատասխանել
button-way-no = Ոչ, այլ հարց է
alert-way-added = Ավելացված է։ Բոտն արդեն գիտի այս բառերը։

coverage-head = <b>Ինչպես ենք պատասխանել հաճախորդներին</b>, վերջին { $days } օրում
coverage-none = Այս օրերին ոչ ոք ոչինչ չի հարցրել։
coverage-asked = Տրված հարցեր՝ { $value }
coverage-at-once = Միանգամից պատասխան են ստացել՝ { $value }
coverage-helped = • դրանցից օգնել է՝ { $value }
coverage-not-helped = • դրանցից չի օգնել՝ { $value }
coverage-offered = Ստացել են տարբերակներ՝ { $value }
coverage-picked = • դրանցից ընտրել են պատասխան՝ { $value }
coverage-handed-over = Փոխանցվել է աշխատակցին՝ { $value }
coverage-share = { $number } ({ $share })
coverage-languages = Ըստ լեզուների, և քանիսն են միանգամից պատասխան ստացել՝
coverage-subjects = Ինչ են ամենից հաճախ հարցրել, և քանիսն են միանգամից պատասխան ստացել՝
coverage-line = • { $name }՝ { $asked }, միանգամից՝ { $value }
coverage-verdicts = Բողոքի նման խոսքեր՝ ըստ աշխատակիցների որոշման։ Բողոք՝ { $complaints }, այլ բան՝ { $others }։
button-coverage-days = Օր՝ { $days }
