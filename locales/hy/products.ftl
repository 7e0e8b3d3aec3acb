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
product-elsewhere = Ձեր խանութում ({ $branch }) հիմա չկա, բայց կարող ենք բերել Ձեզ։
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
button-product-wait = Ասեք, երբ նորից լինի
button-product-wait-left = Այլևս պետք չէ
button-product-sizes = Այլ չափս է պետք
button-product-link = Բացել կայքում
button-product-show = Տեսնել
