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
        [none] Our staff will tell you whether it is in stock: just ask.
       *[other] Our staff will tell you whether size { $size } is in stock: just ask.
    }
product-elsewhere = Your shop ({ $branch }) has none at the moment, but we can bring it to you.
product-sizes = Sizes in stock: { $sizes }
product-features = Details: { $text }
product-which-size =
    <b>{ $name }</b>
    Which size do you need? We will write when it is back in stock.
product-wait-noted =
    { $size ->
        [none] Good, we will write here, just once, when it is back in stock: { $name }
       *[other] Good, we will write here, just once, when it is back in stock: { $name }, size { $size }
    }
product-wait-left = Good, we will not write about it.
product-hold-where =
    <b>{ $name }</b>
    Which shop should put it aside?
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

## The owner's catalogue

goods-list =
    Products: { $products }. Page { $page } of { $pages }.
    Press one to see or change its stock and picture.
goods-empty =
    No products yet. Press “{ button-goods-file }”, fill in the file and send it back here.
    Then customers who ask about a product see its price, sizes and where it is in stock.
goods-card =
    <b>{ $name }</b>
    { $code } · { $price }
goods-category = Category: { $category }
goods-with-picture = Picture: there is one
goods-without-picture = Picture: none yet
goods-stock = { $branch }: { $number }
goods-stock-unknown = { $branch }: stock not known
goods-awaited = Customers waiting for it: { $customers }
goods-ask-picture =
    Send the photo of this product: { $name }
    To leave: /cancel
goods-picture-wanted = Please send a photo. To leave: /cancel
goods-picture-kept = Saved, customers see this picture from now on.
goods-delete-question =
    Delete this product? Customers waiting for it will not hear from us then.
    “{ $name }”
goods-which-size =
    <b>{ $name }</b>
    Branch: { $branch }
    Which size should we count?
goods-count =
    { $size ->
        [none]
            <b>{ $name }</b>
            Branch: { $branch }
            In stock: { $number }
            Press a button or write how many there are.
       *[other]
            <b>{ $name }</b>
            Branch: { $branch }. Size: { $size }
            In stock: { $number }
            Press a button or write how many there are.
    }
goods-number-not-understood = Write a whole number up to { $most }, for example: 5
catalogue-file =
    All products. Fill in or change the rows and send the file back here: what is not in the file stays as it is.
    A row needs an article code, a name and a price. Stock goes into the column of each branch: as a number, for example 7, or by size: 38=2, 39=0. An empty cell means that it is not known.
    To take a product out, write “x” in the last column. Photos are sent one by one, from the product's card.
catalogue-done = Saved. New: { $added }, changed: { $changed }, as before: { $same }.
catalogue-removed = Taken out: { $removed }
catalogue-told = Customers who waited and are now told: { $customers }
catalogue-problem-unreadable = The file cannot be read. Save it as XLSX or CSV and send it again.
catalogue-problem-too-big = The file is larger than 5 MB. Send it in two parts.
catalogue-problem-too-many-rows = Rows taken: { $value }. Send the others in a second file.
catalogue-problem-too-many-products = Row { $row }: there is no room for this new product. Products in all: up to { $value }.
catalogue-problem-missing-column = The first row has no column “{ $column }”.
catalogue-problem-unknown-column = The column “{ $column }” is unknown and was left out. Call the branches as they are called in /shop.
catalogue-problem-missing-code = Row { $row }: the article code is empty.
catalogue-problem-missing-name = Row { $row }: a new product needs a name ({ $value }).
catalogue-problem-missing-price = Row { $row }: a new product needs a price ({ $value }).
catalogue-problem-bad-price = Row { $row }: the price “{ $value }” is not clear. Write it like this: 89 000 or 5000 KZT.
catalogue-problem-bad-stock = Row { $row }: the stock “{ $value }” is not clear. Write a number, or by size: 38=2, 39=0.
catalogue-problem-bad-sizes = Row { $row }: the sizes “{ $value }” are not clear. Write them like this: 38, 39, 40. At most 30 sizes, each up to 10 characters.
catalogue-problem-bad-link = Row { $row }, column “{ $column }”: “{ $value }” is not a link. Write it in full, with https://
catalogue-problem-too-long = Row { $row }, column “{ $column }”: too long. A code takes up to 32 characters, a category 60, a name 100, a text 600.
catalogue-problem-duplicate = Row { $row }: the code “{ $value }” is in the file already.
button-goods = Products
button-goods-file = Spreadsheet of products
button-goods-stock = Stock: { $branch }
button-goods-picture = Send a picture
button-goods-no-picture = Remove the picture
button-goods-delete = Delete
button-goods-delete-sure = Yes, delete it
button-goods-all-sizes = All sizes together
button-goods-none-left = None left
