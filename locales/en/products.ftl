### What the shop sells, as customers see it, and as owners keep it.

product-candidates = Which of these do you mean?
product-head =
    <b>{ $name }</b>
    { $price }
product-in-stock =
    { $size ->
        [none] In stock: { $branches }
       *[other] Size { $size } is in stock: { $branches }
    }
product-sold-out =
    { $size ->
        [none] Sold out at the moment.
       *[other] Size { $size } is sold out at the moment.
    }
product-stock-unknown =
    { $size ->
        [none] Whether it is in stock, our staff will tell you: just ask.
       *[other] Whether size { $size } is in stock, our staff will tell you: just ask.
    }
product-elsewhere = Your shop ({ $branch }) has none at the moment, but we can bring it to you.
product-sizes = Sizes in stock: { $sizes }
product-features = Details: { $text }
product-which-size =
    <b>{ $name }</b>
    Which size do you need? We will write once it is back in stock.
product-wait-noted =
    { $size ->
        [none] Fine, we will write here once when it is back in stock: { $name }
       *[other] Fine, we will write here once when it is back in stock: { $name }, size { $size }
    }
product-wait-left = Fine, we will not write about it.
product-hold-where =
    <b>{ $name }</b>
    In which shop should we put it aside?
product-hold-words =
    { $size ->
        [none] Please put aside: { $name } ({ $code }). Shop: { $branch }
       *[other] Please put aside: { $name } ({ $code }), size { $size }. Shop: { $branch }
    }
product-bring-where =
    <b>{ $name }</b>
    Where should we bring it? Write the address.
product-bring-words =
    { $size ->
        [none] Please bring: { $name } ({ $code })
       *[other] Please bring: { $name } ({ $code }), size { $size }
    }
product-back =
    { $size ->
        [none]
            <b>{ $name }</b>
            Back in stock: { $branches }
       *[other]
            <b>{ $name }</b>
            Size { $size } is back in stock: { $branches }
    }
button-product-hold = Put it aside for me
button-product-bring = Bring it to me
button-product-wait = Tell me when it is back
button-product-wait-left = No longer needed
button-product-sizes = I need another size
button-product-link = Open on the website
button-product-show = Show it
