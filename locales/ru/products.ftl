product-candidates = Какой из этих товаров вас интересует?
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] Есть в наличии: { $branches }
       *[other] Размер { $size } есть в наличии: { $branches }
    }
product-sold-out =
    { $size ->
        [none] Сейчас закончилось.
       *[other] Размер { $size } сейчас закончился.
    }
product-stock-unknown =
    { $size ->
        [none] Есть ли это в наличии, подскажет сотрудник — спросите.
       *[other] Есть ли размер { $size }, подскажет сотрудник — спросите.
    }
product-elsewhere = В вашем магазине ({ $branch }) сейчас нет, но можем привезти.
product-sizes = Размеры в наличии: { $sizes }
product-features = Подробнее: { $text }
product-which-size =
    <b>{ $name }</b>
    Какой размер нужен? Напишем, когда он снова появится.
product-wait-noted =
    { $size ->
        [none] Хорошо, напишем сюда один раз, когда снова появится: { $name }
       *[other] Хорошо, напишем сюда один раз, когда снова появится: { $name }, размер { $size }
    }
product-wait-left = Хорошо, писать об этом не будем.
product-hold-where =
    <b>{ $name }</b>
    В каком магазине отложить?
product-hold-words =
    { $size ->
        [none] Отложите, пожалуйста: { $name } ({ $code }). Магазин: { $branch }
       *[other] Отложите, пожалуйста: { $name } ({ $code }), размер { $size }. Магазин: { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Куда привезти? Напишите адрес.
product-bring-words =
    { $size ->
        [none] Привезите, пожалуйста: { $name } ({ $code })
       *[other] Привезите, пожалуйста: { $name } ({ $code }), размер { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Снова в продаже: { $branches }
       *[other]
            <b>{ $name }</b>
            Размер { $size } снова в продаже: { $branches }
    }
button-product-hold = Отложите для меня
button-product-bring = Привезите мне
button-product-wait = Сообщите, когда появится
button-product-wait-left = Больше не нужно
button-product-sizes = Нужен другой размер
button-product-link = Открыть на сайте
button-product-show = Посмотреть
