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

goods-list =
    Mahsulotlar: { $products }. Sahifa: { $page } / { $pages }.
    Qoldigʻi va rasmini koʻrish yoki oʻzgartirish uchun mahsulotni bosing.
goods-empty =
    Hali mahsulot yoʻq. «{ button-goods-file }» tugmasini bosing, faylni toʻldiring va shu yerga yuboring.
    Shunda mahsulotni soʻragan mijoz narxini, oʻlchamlarini va qayerda borligini darrov koʻradi.
goods-card =
    <b>{ $name }</b>
    { $code } · { $price }
goods-category = Turkum: { $category }
goods-with-picture = Rasm: bor
goods-without-picture = Rasm: yoʻq
goods-stock = { $branch }: { $number }
goods-stock-unknown = { $branch }: qoldiq yozilmagan
goods-awaited = Kutayotgan mijozlar: { $customers }
goods-ask-picture =
    Shu mahsulotning rasmini yuboring: { $name }
    Chiqish: /cancel
goods-picture-wanted = Rasm yuboring. Chiqish: /cancel
goods-picture-kept = Saqlandi, endi mijozlar shu rasmni koʻradi.
goods-delete-question =
    Shu mahsulotni oʻchiraylikmi? Uni kutayotgan mijozlarga endi xabar bormaydi.
    «{ $name }»
goods-which-size =
    <b>{ $name }</b>
    Filial: { $branch }
    Qaysi oʻlchamni sanaymiz?
goods-count =
    { $size ->
        [none]
            <b>{ $name }</b>
            Filial: { $branch }
            Sotuvda bor: { $number }
            Tugmani bosing yoki nechta borligini yozing.
       *[other]
            <b>{ $name }</b>
            Filial: { $branch }. Oʻlcham: { $size }
            Sotuvda bor: { $number }
            Tugmani bosing yoki nechta borligini yozing.
    }
goods-number-not-understood = Butun son yozing, masalan: 5. Eng koʻpi: { $most }
catalogue-file =
    Barcha mahsulotlar. Qatorlarni toʻldiring yoki oʻzgartiring va faylni shu yerga yuboring: faylda yoʻqlari oʻz holicha qoladi.
    Har qatorda artikul, nom va narx kerak. Qoldiq filial ustuniga yoziladi: 7 yoki oʻlchamlar boʻyicha 38=2, 39=0. Boʻsh katak — qoldiq nomaʼlum.
    Mahsulotni olib tashlash uchun oxirgi ustunga «x» qoʻying. Rasm har mahsulotga oʻz sahifasidan, bittadan yuboriladi.
catalogue-done = Saqlandi. Yangi: { $added }, oʻzgardi: { $changed }, avvalgidek: { $same }.
catalogue-removed = Olib tashlandi: { $removed }
catalogue-told = Kutgan mijozlarga xabar boradi: { $customers } kishi
catalogue-problem-unreadable = Fayl oʻqilmadi. XLSX yoki CSV qilib saqlang va qayta yuboring.
catalogue-problem-too-big = Fayl 5 MB dan katta. Ikkiga boʻlib yuboring.
catalogue-problem-too-many-rows = Olingan qatorlar: { $value }. Qolganini ikkinchi faylda yuboring.
catalogue-problem-too-many-products = Qator { $row }: yangi mahsulotga joy yoʻq, eng koʻpi — { $value }.
catalogue-problem-missing-column = Birinchi qatorda «{ $column }» ustuni yoʻq.
catalogue-problem-unknown-column = «{ $column }» ustuni nomaʼlum, oʻtkazib yuborildi. Filial nomi xuddi /shop dagidek yoziladi.
catalogue-problem-missing-code = Qator { $row }: artikul yozilmagan.
catalogue-problem-missing-name = Qator { $row }: yangi mahsulotga nom kerak ({ $value }).
catalogue-problem-missing-price = Qator { $row }: yangi mahsulotga narx kerak ({ $value }).
catalogue-problem-bad-price = Qator { $row }: «{ $value }» narxini tushunmadik. Shunday yozing: 89 000 yoki 5000KZT.
catalogue-problem-bad-stock = Qator { $row }: «{ $value }» qoldigʻini tushunmadik. Son yoki oʻlchamlar boʻyicha yozing: 38=2, 39=0.
catalogue-problem-bad-sizes = Qator { $row }: «{ $value }» oʻlchamlarini tushunmadik. Shunday yozing: 38, 39, 40. Koʻpi bilan 30 ta, har biri 10 belgigacha.
catalogue-problem-bad-link = Qator { $row }, «{ $column }» ustuni: «{ $value }» internet manzili emas. https:// bilan boshlab, toʻliq yozing.
catalogue-problem-too-long = Qator { $row }, «{ $column }» ustuni: juda uzun. Artikul 32, turkum 60, nom 100, matn 600 belgigacha.
catalogue-problem-duplicate = Qator { $row }: «{ $value }» artikuli faylda allaqachon bor.
button-goods = Mahsulotlar
button-goods-file = Mahsulotlar jadvali
button-goods-stock = Qoldiq: { $branch }
button-goods-picture = Rasm yuborish
button-goods-no-picture = Rasmni olib tashlash
button-goods-delete = Oʻchirish
button-goods-delete-sure = Ha, oʻchirilsin
button-goods-all-sizes = Hamma oʻlcham birga
button-goods-none-left = Tugadi
