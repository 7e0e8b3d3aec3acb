product-candidates = Սրանցից ո՞րն է Ձեզ հետաքրքրում։
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] Առկա է՝ { $branches }
       *[other] Առկա է { $size } չափսը՝ { $branches }
    }
product-sold-out =
    { $size ->
        [none] Այս պահին վերջացել է։
       *[other] Այս պահին { $size } չափսը վերջացել է։
    }
product-stock-unknown =
    { $size ->
        [none] Առկայության մասին հարցրեք մեր աշխատակցին, և նա կասի։
       *[other] Չափսի ({ $size }) առկայության մասին հարցրեք մեր աշխատակցին, և նա կասի։
    }
product-elsewhere = Ձեր խանութում ({ $branch }) հիմա չկա, բայց կարող ենք այն բերել Ձեզ։
product-sizes = Առկա չափսերը՝ { $sizes }
product-features = Մանրամասներ՝ { $text }
product-which-size =
    <b>{ $name }</b>
    Ո՞ր չափսն է պետք։ Կգրենք, երբ նորից վաճառքում լինի։
product-wait-noted =
    { $size ->
        [none] Լավ, մեկ անգամ կգրենք այստեղ, երբ նորից վաճառքում լինի՝ { $name }
       *[other] Լավ, մեկ անգամ կգրենք այստեղ, երբ նորից վաճառքում լինի՝ { $name }, չափսը՝ { $size }
    }
product-wait-left = Լավ, այս մասին չենք գրի։
product-hold-where =
    <b>{ $name }</b>
    Ո՞ր խանութում պահենք։
product-hold-words =
    { $size ->
        [none] Պահեք ինձ համար՝ { $name } ({ $code })։ Խանութը՝ { $branch }
       *[other] Պահեք ինձ համար՝ { $name } ({ $code }), չափսը՝ { $size }։ Խանութը՝ { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Ո՞ւր բերենք։ Գրեք հասցեն։
product-bring-words =
    { $size ->
        [none] Բերեք ինձ՝ { $name } ({ $code })
       *[other] Բերեք ինձ՝ { $name } ({ $code }), չափսը՝ { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Նորից վաճառքում է՝ { $branches }
       *[other]
            <b>{ $name }</b>
            Նորից վաճառքում է { $size } չափսը՝ { $branches }
    }
button-product-hold = Պահեք ինձ համար
button-product-bring = Բերեք ինձ
button-product-wait = Գրեք, երբ նորից լինի
button-product-wait-left = Այլևս պետք չէ
button-product-sizes = Այլ չափս է պետք
button-product-link = Բացել կայքում
button-product-show = Տեսնել

goods-list =
    Ապրանքներ՝ { $products }։ Էջ՝ { $page } / { $pages }։
    Սեղմեք ապրանքը՝ մնացորդն ու նկարը տեսնելու կամ փոփոխելու համար։
goods-empty =
    Ապրանքներ դեռ չկան։ Սեղմեք «{ button-goods-file }», լրացրեք ֆայլը և ուղարկեք այստեղ։
    Այդ դեպքում ապրանքի մասին հարցնող հաճախորդն անմիջապես կտեսնի գինը, չափսերը և այն, թե որտեղ կա։
goods-card =
    <b>{ $name }</b>
    Արտիկուլը՝ { $code }։ Գինը՝ { $price }
goods-category = Բաժինը՝ { $category }
goods-with-picture = Նկար կա
goods-without-picture = Նկար դեռ չկա
goods-stock = { $branch }՝ { $number }
goods-stock-unknown = { $branch }՝ մնացորդը նշված չէ
goods-awaited = Սպասող հաճախորդներ՝ { $customers }
goods-ask-picture =
    Ուղարկեք այս ապրանքի նկարը՝ { $name }
    Դուրս գալու համար՝ /cancel
goods-picture-wanted = Ուղարկեք նկար։ Դուրս գալու համար՝ /cancel
goods-picture-kept = Պահված է, հաճախորդներն այսուհետ տեսնում են այս նկարը։
goods-delete-question =
    Ջնջե՞նք այս ապրանքը։ Սպասողներին այլևս չենք գրի։
    «{ $name }»
goods-which-size =
    <b>{ $name }</b>
    Մասնաճյուղը՝ { $branch }
    Ո՞ր չափսն ենք հաշվում։
goods-count =
    { $size ->
        [none]
            <b>{ $name }</b>
            Մասնաճյուղը՝ { $branch }
            Առկա է՝ { $number }
            Սեղմեք կոճակը կամ գրեք, թե քանի հատ կա։
       *[other]
            <b>{ $name }</b>
            Մասնաճյուղը՝ { $branch }։ Չափսը՝ { $size }
            Առկա է՝ { $number }
            Սեղմեք կոճակը կամ գրեք, թե քանի հատ կա։
    }
goods-number-not-understood = Գրեք ամբողջ թիվ, օրինակ՝ 5։ Ամենաշատը՝ { $most }
catalogue-file =
    Բոլոր ապրանքները։ Լրացրեք կամ փոփոխեք տողերը և ֆայլն ուղարկեք այստեղ։ Ինչ ֆայլում չկա, մնում է նույնը։
    Ամեն տողում պետք է լինեն արտիկուլը, անվանումը և գինը։ Մնացորդը գրեք մասնաճյուղի սյունակում՝ 7 կամ ըստ չափսերի՝ 38=2, 39=0։ Դատարկ վանդակը նշանակում է, որ մնացորդն անհայտ է։
    Ապրանքը հանելու համար վերջին սյունակում գրեք «x»։ Նկարներն ուղարկվում են մեկ-մեկ՝ ապրանքի քարտից։
catalogue-done = Պահված է։ Նոր՝ { $added }, փոփոխված՝ { $changed }, նույնը՝ { $same }։
catalogue-removed = Հանված է՝ { $removed }
catalogue-told = Հաճախորդներ, որոնք սպասում էին և հիմա կիմանան՝ { $customers }
catalogue-problem-unreadable = Ֆայլը չի կարդացվում։ Պահեք այն որպես XLSX կամ CSV և նորից ուղարկեք։
catalogue-problem-too-big = Ֆայլը 5 ՄԲ-ից մեծ է։ Ուղարկեք երկու մասով։
catalogue-problem-too-many-rows = Ընդունված տողեր՝ { $value }։ Մնացածն ուղարկեք երկրորդ ֆայլով։
catalogue-problem-too-many-products = Տող { $row }՝ նոր ապրանքների տեղ չկա, ամենաշատը՝ { $value }։
catalogue-problem-missing-column = Առաջին տողում չկա «{ $column }» սյունակը։
catalogue-problem-unknown-column = «{ $column }» սյունակն անհայտ է և բաց է թողնված։ Մասնաճյուղը գրեք ճիշտ այնպես, ինչպես /shop բաժնում։
catalogue-problem-missing-code = Տող { $row }՝ արտիկուլը գրված չէ։
catalogue-problem-missing-name = Տող { $row }՝ նոր ապրանքին անվանում է պետք ({ $value })։
catalogue-problem-missing-price = Տող { $row }՝ նոր ապրանքին գին է պետք ({ $value })։
catalogue-problem-bad-price = Տող { $row }՝ «{ $value }» գինը հասկանալի չէ։ Գրեք այսպես՝ 89 000 կամ 5000 KZT։
catalogue-problem-bad-stock = Տող { $row }՝ «{ $value }» մնացորդը հասկանալի չէ։ Գրեք թիվ կամ ըստ չափսերի՝ 38=2, 39=0։
catalogue-problem-bad-sizes = Տող { $row }՝ «{ $value }» չափսերը հասկանալի չեն։ Գրեք այսպես՝ 38, 39, 40։ Ամենաշատը 30 չափս, յուրաքանչյուրը մինչև 10 նիշ։
catalogue-problem-bad-link = Տող { $row }, «{ $column }» սյունակ՝ «{ $value }» ինտերնետային հասցե չէ։ Գրեք ամբողջությամբ՝ https://-ով սկսած։
catalogue-problem-too-long = Տող { $row }, «{ $column }» սյունակ՝ չափազանց երկար է։ Արտիկուլը մինչև 32 նիշ, բաժինը՝ 60, անվանումը՝ 100, տեքստը՝ 600։
catalogue-problem-duplicate = Տող { $row }՝ «{ $value }» արտիկուլն արդեն կա ֆայլում։
button-goods = Ապրանքներ
button-goods-file = Ապրանքների աղյուսակ
button-goods-stock = Մնացորդ՝ { $branch }
button-goods-picture = Ուղարկել նկար
button-goods-no-picture = Հանել նկարը
button-goods-delete = Ջնջել
button-goods-delete-sure = Այո, ջնջել
button-goods-all-sizes = Բոլոր չափսերը միասին
button-goods-none-left = Վերջացել է
