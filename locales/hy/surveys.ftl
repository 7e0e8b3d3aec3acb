ticket-confirmed-only = Լավ է, որ լուծվեց։ Գրեք, երբ պետք լինի։
effort-question =
    Շնորհակալ ենք անկեղծ գնահատականի համար։
    Որքանո՞վ հեշտ էր օգնություն ստանալը։ 1՝ շատ դժվար, 7՝ շատ հեշտ։
button-change-answer = Փոխել գնահատականը
button-suggest = Գրել առաջարկություն
button-praise = Շնորհակալություն հայտնել
suggest-question-wish = Ի՞նչ կփոխեիք կամ կավելացնեիք մեր խանութում։ Գրեք Ձեր բառերով։
suggest-question-praise = Ի՞նչը դուր եկավ։ Գրեք Ձեր բառերով, և եթե հիշում եք, նշեք նաև աշխատակցի անունը։
suggest-thanks-wish = Շնորհակալություն։ Ձեր առաջարկությունը ցույց ենք տվել աշխատակիցներին։ Եթե իրականանա, կասենք այստեղ։
suggest-thanks-praise = Շնորհակալություն։ Ձեր խոսքերը փոխանցել ենք մեր աշխատակիցներին։
suggestion-in-words = Առանց բառերի փոխանցել չենք կարող։ Գրեք մի նախադասություն։
suggestion-done =
    Դուք առաջարկել էիք՝ «{ $text }»։
    Արեցինք։ { $answer }
suggestion-declined =
    Դուք առաջարկել էիք՝ «{ $text }»։
    Շնորհակալ ենք գաղափարի համար։ { $answer }
recommend-question =
    Խորհուրդ կտա՞ք Ձեր ընկերներին գալ «{ $shop }» խանութ։ 0՝ ոչ մի դեպքում, 10՝ անպայման։
    Մեկ սեղմումը բավական է։
button-not-now = Հիմա ոչ
recommend-left = Լավ, չենք պնդի։
recommend-why-low =
    Շնորհակալ ենք անկեղծության համար։
    Առաջին հերթին ի՞նչը շտկենք։ Գրեք մի երկու բառ, կառավարիչն անձամբ կկարդա։
recommend-why-middle =
    Շնորհակալություն։
    Ի՞նչը պակասեց, որ լիներ տասը։ Մի երկու բառը բավական է։
recommend-why-high =
    Շնորհակալություն, ուրախացրիք մեզ։
    Եթե ուզում եք, գրեք, թե ինչն է ամենից շատ դուր գալիս։
not-solved-told = 🔴 Դիմում { $number }՝ հաճախորդն ասում է, որ հարցը լուծված չէ։ Այն հիմա Ձեզ մոտ է։ Պատասխանելու ժամկետը՝ { $time }։
customer-words = Հաճախորդի խոսքերը՝ { $text }
follow-up-head = 🔴 Ցածր գնահատական։ Կապվեք հաճախորդի հետ։
follow-up-head-done = ✅ Արված է՝ { $name }
follow-up-customer = Հաճախորդ՝ { $name } ({ $language })
follow-up-ticket = Դիմում՝ { $number }
follow-up-stars = Գնահատականը՝ { $score } (5-ից)
follow-up-ease = Որքանով էր հեշտ՝ { $score } (7-ից)
follow-up-likely = Խորհուրդ կտա՝ { $score } (10-ից)
follow-up-due = Ժամկետը՝ { $time }
button-follow-up-done = Արված է
button-follow-up-later = Ավելի ուշ
button-follow-up-write = Գրել հաճախորդին
alert-follow-up-done = Գրանցված է։ Շնորհակալություն։
alert-follow-up-later = Հետաձգված է մինչև { $time }
alert-follow-up-opened = Բացված է № { $number } դիմումը։ Այնտեղ գրածը հասնում է հաճախորդին։
follow-ups-none = ✅ Բոլոր ցածր գնահատականներով արդեն զբաղվել են։
follow-ups-more = Եվս՝ { $number }
follow-ups-overdue = 🔴 Ցածր գնահատականներ, որոնցով ժամանակին ոչ ոք չի զբաղվել՝ { $number }։ Բոլորը՝ /followups
thanks-told =
    ✅ Հաճախորդը շնորհակալություն է հայտնում մեր աշխատակցին՝ { $name }
    { $text }
thanks-told-all =
    ✅ Հաճախորդը շնորհակալություն է հայտնում բոլորիս՝
    { $text }
comment-told =
    Հաճախորդը գրում է մեր մասին՝
    { $text }
wish-told =
    Հաճախորդն առաջարկում է՝
    { $text }
button-scores = Հաճախորդների կարծիքը
scores-head = <b>Հաճախորդների պատասխանները վերջին { $days } օրում</b>
scores-csat =
    Գոհունակություն (CSAT)՝ { $value }, հավանական միջակայքը՝ { $low } – { $high }։ Պատասխաններ՝ { $answers }
    Այդքան հաճախորդ տվել է 4 կամ 5 աստղ։
scores-ces =
    Հեշտություն (CES)՝ { $value } (7-ից), հավանական միջակայքը՝ { $low } – { $high }։ Պատասխաններ՝ { $answers }
    Որքանով է հեշտ օգնություն ստանալը՝ 7-ը շատ հեշտ է։
scores-nps =
    Խորհուրդ կտան (NPS)՝ { $value }, հավանական միջակայքը՝ { $low } – { $high }։ Պատասխաններ՝ { $answers }
    Սա 9–10 տվածների բաժինն է՝ հանած 0–6 տվածների բաժինը։ Կարող է լինել -100-ից մինչև 100։
scores-few = ⏳ Պատասխանները { $few }-ից քիչ են, տարբերությունը կարող է պատահական լինել։
scores-no-csat = Գոհունակություն (CSAT)՝ պատասխան դեռ չկա
scores-no-ces = Հեշտություն (CES)՝ պատասխան դեռ չկա
scores-no-nps = Խորհուրդ կտան (NPS)՝ պատասխան դեռ չկա
button-surveys = Երբ ենք հարցնում
button-suggestions = Առաջարկություններ՝ { $number }
surveys-head =
    <b>Երբ ենք հարցնում հաճախորդներին</b>
    Դիմումը լուծելուց հետո՝ մեկ սեղմում գոհունակության համար, մեկն էլ՝ հեշտության։
surveys-off = «Խորհուրդ կտա՞ք մեզ» հարցը չենք ուղարկում։
surveys-every = «Խորհուրդ կտա՞ք մեզ» հարցն ուղարկում ենք { $days } օրը մեկ՝ ամեն հաճախորդի իր օրը, ցերեկը, եթե բաց դիմում չունի։
surveys-pause = Ցանկացած հարցից հետո հաճախորդին չենք անհանգստացնում { $days } օր։
surveys-choose-every = Ընտրեք ներքևում՝ նախ քանի օրը մեկ, հետո դադարը։
button-off = Անջատել
suggestions-head =
    <b>Հաճախորդների առաջարկությունները</b>
    Բացեք և պատասխանեք։ Հաճախորդին կասենք իր լեզվով։
suggestions-none = Այստեղ ոչինչ չկա։
suggestion-status-new = Նոր
suggestion-status-planned = Պլանում
suggestion-status-done = Արված
suggestion-status-declined = Մերժված
suggestion-card =
    <b>№ { $number }</b>, { $date }
    Հաճախորդ՝ { $name } ({ $language })
    { $text }
suggestion-answer = Մեր պատասխանը՝ { $text }
button-suggestion-done = Արել ենք, տեղեկացնել
button-suggestion-plan = Ավելացնել պլանին
button-suggestion-unplan = Հանել պլանից
button-suggestion-decline = Շնորհակալությամբ մերժել
suggestion-ask-done = Գրեք հաճախորդի լեզվով ({ $language }), թե ինչ եք արել։ Սկզբում կդնենք նրա առաջարկությունը։ Դուրս գալու համար՝ /cancel
suggestion-ask-declined = Գրեք հաճախորդի լեզվով ({ $language }), թե ինչու ոչ։ Սկզբում կդնենք նրա առաջարկությունն ու մեր շնորհակալությունը։ Դուրս գալու համար՝ /cancel
suggestion-sent = ✅ Ուղարկված է հաճախորդին։
