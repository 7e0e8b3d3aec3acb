# What customers ask of any shop: its names, what is answered without an entry, and the owner's checklist of it.

## Names of what is asked

intent-hours = Opening hours
intent-address = Addresses
intent-delivery_cost = Price of delivery
intent-delivery_time = Delivery time
intent-returns = Returns and exchange
intent-payment_methods = Ways to pay
intent-installment = Instalments
intent-loyalty_balance = Points balance
intent-loyalty_join = Getting the bonus card
intent-promo_code = Promo codes and discounts
intent-birthday_gift = Birthday gift
intent-availability = In stock or not
intent-size_guide = Choosing the size
intent-warranty = Warranty
intent-order_status = Where the order is
intent-cancel_order = Cancelling an order
intent-gift_card = Gift cards
intent-wifi = Wi-Fi
intent-parking = Parking
intent-kids = With children
intent-jobs = Working with us
intent-human = Asking a person
intent-unsubscribe = Leaving the newsletter
intent-language = Language of the bot
intent-privacy = Personal data
intent-feedback = Feedback
intent-receipt = Receipts
intent-wholesale = Wholesale
intent-franchise = Franchise
intent-phone = Phone
intent-social = Website and social media
intent-delivery_abroad = Delivery abroad
intent-product_care = Care of the items
intent-events = Events
intent-how_to_order = How to order
intent-pickup = Collecting from the shop
intent-gift_wrap = Gift wrapping
intent-alterations = Altering clothes
intent-authenticity = Originals or copies
intent-price = Prices
intent-product_details = About an item

## Answered without an entry

fact-unsubscribe = Send /stop, and no more news or promotions will come. We keep answering your questions as before.
fact-language = Choose the language here: /language
fact-privacy =
    What we keep about you and why: /privacy
    You can look at your data and delete it in the settings: /settings
fact-feedback = Tell us what you think: /feedback. If something went wrong: /complain
fact-birthday_gift = On your birthday we send a gift here. If we don't have the date yet, tell us in the settings: /settings
fact-human = We pass the question on to a person at once.
shop-card-delivery =
    Delivery:
    { $delivery }
shop-card-no-delivery = Delivery: not given
shop-ask-delivery =
    Write what delivery costs and how long it takes, as customers should read it. Language: { $language }.
    To remove it, send “-”.
button-shop-delivery = Change the delivery

## How these are asked for

fact-question-hours = How late are you open today?
fact-question-address = Where are you?
fact-question-phone = What is your phone number?
fact-question-social = Do you have Instagram or a website?
fact-question-delivery_cost = How much is delivery?
fact-question-delivery_time = How many days does delivery take?
fact-question-unsubscribe = How do I leave the newsletter?
fact-question-language = How do I change the language?
fact-question-privacy = What do you keep about me?
fact-question-feedback = Where do I leave feedback?
fact-question-birthday_gift = Is there a gift for my birthday?
fact-question-human = Can I talk to a person?

## What customers ask: the checklist

button-links = What customers ask
links-head =
    Customers ask this in every shop. Answered: { $answered } of { $all }. Page { $page } of { $pages }.
    ✅ is answered. Press a line to see how, or to write the answer.
links-by-entry = The bot takes the answer from here: { $questions }
links-by-shop = The bot answers with what you wrote about the shop: /shop
links-by-bot = The bot does this itself, no answer is needed from you.
links-by-nobody = There is no answer yet, these questions go to a person.
links-asked-like = Customers ask it like this:
links-choose = Topic: { $name }. Which answer fits it?
links-question =
    Topic: { $name }.
    Does the answer to this question fit it?
    “{ $question }”
links-recognised =
    Questions recognised: { $count }. Link them to topics, and the bot finds the answer however the question is worded.
    Here are the questions and their topics:
links-recognised-line = “{ $question }” — { $name }
links-all-done = All questions that the bot recognised are linked to topics.
links-write =
    Write the answer as customers should read it. Topic: { $name }. Language: { $language }.
    To leave: /cancel
alert-linked = Linked. The bot now knows this question however it is worded.
button-link-write = Write the answer
button-link-choose = Choose an answer
button-link-undo = Take it out of the topic
button-link-yes = Yes, it fits
button-link-no = No, it doesn't
button-links-recognised = Recognised: { $count }
button-links-all = Link all of them
button-links-look = Look through one by one

## Try a question

button-try = Try a question
try-ask =
    Write a question as a customer would. Nothing is sent to anybody.
    To leave: /cancel
try-sure = Answered at once:
try-candidates = The customer may choose from:
try-choice = — { $question }
try-products = The bot shows: { $names }
try-nothing = Goes to a person.
try-talk = Not a question, just politeness. The bot answers:
try-clear = Taken for a complaint: the bot apologises and offers to pass it on.
try-quiet = May be a complaint: staff get a quiet notice.
try-language = Language of the answer: { $language }
try-guesses = What it may be about:
try-guess = • { $what } — { $share }
try-guess-because = • { $what } — { $share }, nearest: “{ $phrase }”
try-again = Write another one, or /cancel.

## The spreadsheet

spreadsheet-problem-unknown-intent = Row { $row }: unknown code “{ $value }” in the column “{ $column }”. Leave it empty, or copy a code from the downloaded file.
