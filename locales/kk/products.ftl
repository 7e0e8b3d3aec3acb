product-candidates = Қайсысын сұрап тұрсыз?
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] Сатылымда бар: { $branches }
       *[other] Өлшемі { $size } — сатылымда бар: { $branches }
    }
product-sold-out =
    { $size ->
        [none] Қазір таусылған.
       *[other] Өлшемі { $size } — қазір таусылған.
    }
product-stock-unknown =
    { $size ->
        [none] Сатылымда бар-жоғын қызметкерімізден сұраңыз, айтып береді.
       *[other] Өлшемі { $size } — бар-жоғын қызметкерімізден сұраңыз, айтып береді.
    }
product-elsewhere = Сіз баратын дүкенде ({ $branch }) қазір жоқ, бірақ жеткізіп бере аламыз.
product-sizes = Сатылымдағы өлшемдер: { $sizes }
product-features = Толығырақ: { $text }
product-which-size =
    <b>{ $name }</b>
    Қай өлшем керек? Қайта сатылымға шыққанда жазамыз.
product-wait-noted =
    { $size ->
        [none] Жарайды, қайта сатылымға шыққанда осы чатқа бір рет жазамыз: { $name }
       *[other] Жарайды, қайта сатылымға шыққанда осы чатқа бір рет жазамыз: { $name }, өлшемі { $size }
    }
product-wait-left = Жарайды, бұл туралы жазбаймыз.
product-hold-where =
    <b>{ $name }</b>
    Қай дүкенде сақтап қояйық?
product-hold-words =
    { $size ->
        [none] Сақтап қойыңыз: { $name } ({ $code }). Дүкен: { $branch }
       *[other] Сақтап қойыңыз: { $name } ({ $code }), өлшемі { $size }. Дүкен: { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Қайда жеткізейік? Мекенжайды жазыңыз.
product-bring-words =
    { $size ->
        [none] Жеткізіп беріңіз: { $name } ({ $code })
       *[other] Жеткізіп беріңіз: { $name } ({ $code }), өлшемі { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Қайта сатылымда: { $branches }
       *[other]
            <b>{ $name }</b>
            Өлшемі { $size } — қайта сатылымда: { $branches }
    }
button-product-hold = Маған сақтап қойыңыз
button-product-bring = Жеткізіп беріңіз
button-product-wait = Келгенде хабарлаңыз
button-product-wait-left = Енді керек емес
button-product-sizes = Басқа өлшем керек
button-product-link = Сайттан көру
button-product-show = Толығырақ көру
