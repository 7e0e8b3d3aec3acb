product-candidates = Что из этого вы ищете?
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

goods-list =
    Товаров: { $products }. Страница { $page } из { $pages }.
    Нажмите на товар, чтобы посмотреть или изменить остаток и фото.
goods-empty =
    Товаров пока нет. Нажмите «{ button-goods-file }», заполните файл и пришлите сюда.
    Тогда клиент, который спросит о товаре, сразу увидит цену, размеры и где он есть.
goods-card =
    <b>{ $name }</b>
    { $code } · { $price }
goods-category = Категория: { $category }
goods-with-picture = Фото: есть
goods-without-picture = Фото: нет
goods-stock = { $branch }: { $number }
goods-stock-unknown = { $branch }: остаток не указан
goods-awaited = Ждут поступления: { $customers }
goods-ask-picture =
    Пришлите фото этого товара: { $name }
    Выйти: /cancel
goods-picture-wanted = Пришлите, пожалуйста, фото. Выйти: /cancel
goods-picture-kept = Сохранено, теперь клиенты видят это фото.
goods-delete-question =
    Удалить этот товар? Тем, кто его ждёт, мы уже не напишем.
    «{ $name }»
goods-which-size =
    <b>{ $name }</b>
    Филиал: { $branch }
    Какой размер считаем?
goods-count =
    { $size ->
        [none]
            <b>{ $name }</b>
            Филиал: { $branch }
            В наличии: { $number }
            Нажмите кнопку или напишите, сколько штук есть.
       *[other]
            <b>{ $name }</b>
            Филиал: { $branch }. Размер: { $size }
            В наличии: { $number }
            Нажмите кнопку или напишите, сколько штук есть.
    }
goods-number-not-understood = Напишите целое число не больше { $most }, например: 5
catalogue-file =
    Все товары. Заполните или измените строки и пришлите файл сюда: чего в файле нет, останется в боте.
    В строке нужны артикул, название и цена. Остаток пишите в столбце филиала: числом, например 7, или по размерам: 38=2, 39=0. Пустая ячейка — остаток неизвестен.
    Чтобы убрать товар, поставьте «x» в последнем столбце. Фото присылайте по одному, из карточки товара.
catalogue-done = Сохранено. Новых: { $added }, изменено: { $changed }, без изменений: { $same }.
catalogue-removed = Убрано: { $removed }
catalogue-told = Ждали и узнают о поступлении: { $customers }
catalogue-problem-unreadable = Файл не читается. Сохраните его как XLSX или CSV и пришлите снова.
catalogue-problem-too-big = Файл больше 5 МБ. Пришлите его двумя частями.
catalogue-problem-too-many-rows = Принято строк: { $value }. Остальные пришлите вторым файлом.
catalogue-problem-too-many-products = Строка { $row }: новый товар не поместился. Всего товаров может быть: { $value }.
catalogue-problem-missing-column = В первой строке нет столбца «{ $column }».
catalogue-problem-unknown-column = Столбец «{ $column }» неизвестен, мы его пропустили. Филиалы назовите так же, как в /shop.
catalogue-problem-missing-code = Строка { $row }: артикул не заполнен.
catalogue-problem-missing-name = Строка { $row }: новому товару нужно название ({ $value }).
catalogue-problem-missing-price = Строка { $row }: новому товару нужна цена ({ $value }).
catalogue-problem-bad-price = Строка { $row }: цена «{ $value }» непонятна. Напишите так: 89 000 или 5000 KZT.
catalogue-problem-bad-stock = Строка { $row }: остаток «{ $value }» непонятен. Напишите число или по размерам: 38=2, 39=0.
catalogue-problem-bad-sizes = Строка { $row }: размеры «{ $value }» непонятны. Напишите так: 38, 39, 40. Не больше 30 размеров, каждый до 10 символов.
catalogue-problem-bad-link = Строка { $row }, столбец «{ $column }»: «{ $value }» — не ссылка. Напишите её целиком, с https://
catalogue-problem-too-long = Строка { $row }, столбец «{ $column }»: слишком длинно. В артикуле помещается 32 символа, в категории 60, в названии 100, в тексте 600.
catalogue-problem-duplicate = Строка { $row }: артикул «{ $value }» уже есть в файле.
button-goods = Товары
button-goods-file = Таблица товаров
button-goods-stock = Остаток: { $branch }
button-goods-picture = Прислать фото
button-goods-no-picture = Убрать фото
button-goods-delete = Удалить
button-goods-delete-sure = Да, удалить
button-goods-all-sizes = Все размеры вместе
button-goods-none-left = Закончилось
