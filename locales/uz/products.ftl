product-candidates = Qaysi birini soʻrayapsiz?
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] Sotuvda bor: { $branches }
       *[other] Oʻlchami { $size } — sotuvda bor: { $branches }
    }
product-sold-out =
    { $size ->
        [none] Hozir tugagan.
       *[other] Oʻlchami { $size } — hozir tugagan.
    }
product-stock-unknown =
    { $size ->
        [none] Sotuvda bor-yoʻqligini xodimimizdan soʻrang, aytib beradi.
       *[other] Oʻlchami { $size } — bor-yoʻqligini xodimimizdan soʻrang, aytib beradi.
    }
product-elsewhere = Siz boradigan doʻkonda ({ $branch }) hozir yoʻq, lekin yetkazib bera olamiz.
product-sizes = Sotuvdagi oʻlchamlar: { $sizes }
product-features = Batafsil: { $text }
product-which-size =
    <b>{ $name }</b>
    Qaysi oʻlcham kerak? Yana sotuvga chiqqanda yozamiz.
product-wait-noted =
    { $size ->
        [none] Boʻldi, yana sotuvga chiqqanda shu yerga bir marta yozamiz: { $name }
       *[other] Boʻldi, yana sotuvga chiqqanda shu yerga bir marta yozamiz: { $name }, oʻlchami { $size }
    }
product-wait-left = Boʻldi, bu haqda yozmaymiz.
product-hold-where =
    <b>{ $name }</b>
    Qaysi doʻkonda olib qoʻyaylik?
product-hold-words =
    { $size ->
        [none] Olib qoʻying: { $name } ({ $code }). Doʻkon: { $branch }
       *[other] Olib qoʻying: { $name } ({ $code }), oʻlchami { $size }. Doʻkon: { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Qayerga yetkazib beraylik? Manzilni yozing.
product-bring-words =
    { $size ->
        [none] Yetkazib bering: { $name } ({ $code })
       *[other] Yetkazib bering: { $name } ({ $code }), oʻlchami { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Yana sotuvda: { $branches }
       *[other]
            <b>{ $name }</b>
            Oʻlchami { $size } — yana sotuvda: { $branches }
    }
button-product-hold = Menga olib qoʻying
button-product-bring = Yetkazib bering
button-product-wait = Kelganda xabar bering
button-product-wait-left = Endi kerak emas
button-product-sizes = Boshqa oʻlcham kerak
button-product-link = Saytda koʻrish
button-product-show = Batafsil koʻrish
