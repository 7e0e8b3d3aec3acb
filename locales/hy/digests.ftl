# Շաբաթվա թվերը՝ տերերի համար, և երկուշաբթի օրվա շնորհակալությունը աշխատակիցներին։

week-title = Բողոքներ, { $days }
week-head = <b>Շաբաթ՝ { $days }</b>
week-complaints = Բողոքներ՝ { $number }, նախորդ շաբաթ՝ { $before }։
week-times = Առաջին պատասխանը 30 րոպեում՝ { $half }, մեկ ժամում՝ { $hour }։
week-fix-first = Առաջին հերթին շտկենք՝
week-trouble = { $place }. { $what }
week-chart-weeks = Բողոքներն ըստ շաբաթների
week-chart-categories = Ինչի մասին (բաց գույնով՝ նախորդ շաբաթ)
week-chart-times = Որքան արագ պատասխանեց աշխատակիցը
week-times-complaints = Բողոքներ
week-times-all = Բոլոր դիմումները
week-legend-half = 30 րոպեում
week-legend-hour = մեկ ժամում
week-legend-later = ավելի ուշ
button-week-before = Նախորդը
button-week-after = Հաջորդը
button-week-table = Ստանալ աղյուսակը
alert-week-to-come = Այդ շաբաթը դեռ չի սկսվել։
week-sheet = Բողոքներ
week-sheet-number = Համար
week-sheet-opened = Երբ է եկել
week-sheet-category = Ինչի մասին
week-sheet-cause = Պատճառ
week-sheet-settled = Աշխատակիցն է նշել
week-sheet-severity = Ծանրություն
week-sheet-product = Ապրանք
week-sheet-branch = Խանութ
week-sheet-solved-by = Ով է զբաղվել
week-sheet-first-answer = Առաջին պատասխան, րոպե
week-sheet-first-answer-working = Նույնը՝ աշխատանքային ժամերին, րոպե
week-sheet-fixed = Լուծվել է, րոպե
week-sheet-remedies = Ինչով ենք հատուցել

thanks-head = ✅ <b>Շնորհակալություն անցած շաբաթվա համար։</b>
thanks-line = — { $name }՝ { $deeds }
thanks-in-time =
    { $number ->
        [one] { $number } պատասխան, { $share } ժամանակին
       *[other] { $number } պատասխան, { $share } ժամանակին
    }
thanks-stars = 5 աստղից { $stars }, գնահատական՝ { $number }
thanks-saves = լուծված բողոք՝ { $number }, այդպես են ասել հաճախորդները
thanks-praise = հաճախորդների շնորհակալություն՝ { $number }
