# Complaints: what they were about, what repeats, and telling people that a cause is fixed.

button-category-quality = Quality
button-category-size = Size
button-category-wrong-item = Wrong item
button-category-late = Delay
button-category-damaged = Damage
button-category-payment = Payment, price
button-category-refund = Return
button-category-service = Service
button-category-availability = Availability
button-category-other = Other

button-cause-broke = Broke or tore
button-cause-faded = Faded or shrank
button-cause-flawed = Faulty when sold
button-cause-unlike-picture = Not as in the picture
button-cause-too-small = Too small
button-cause-too-big = Too big
button-cause-label = Wrong size on the label
button-cause-advice = We advised badly
button-cause-other-item = Another item came
button-cause-other-colour = Other colour or size
button-cause-part-missing = Something is missing
button-cause-strangers-order = Somebody else's order
button-cause-courier-late = Courier was late
button-cause-dispatch-late = Sent off late
button-cause-not-told = Delay not announced
button-cause-address = Wrong address
button-cause-packing = Poorly packed
button-cause-handling = Handled roughly
button-cause-dirty = Dirty or wet
button-cause-opened = Package was open
button-cause-charged-twice = Charged twice
button-cause-price-differs = Price differs
button-cause-discount = Discount not given
button-cause-payment-failed = Payment failed
button-cause-refund-slow = Money comes back late
button-cause-refund-refused = Return refused
button-cause-exchange = Nothing to exchange for
button-cause-rules = Rules unclear
button-cause-rude = Rudeness
button-cause-no-answer = Nobody answers
button-cause-wrong-facts = Told wrong things
button-cause-queue = Long queue
button-cause-sold-out = Sold out
button-cause-not-in-stock = Shown, but not there
button-cause-hold-lost = Held item was sold
button-cause-closed = Closed in opening hours
button-cause-app = Site or bot fails
button-cause-messages = Too many messages
button-cause-points = Points, bonus card
button-cause-premises = The premises

button-severity-low = Low
button-severity-normal = Normal
button-severity-high = High

record-question = Request № { $number }: what was it? It looks like “{ $category }”. Choose the category, then the cause.
record-question-guess =
    Request № { $number }: what was it? It looks like “{ $category }”, cause: { $cause }.
    If that is right, one tap is enough. If not, choose the category, then the cause.
record-cause-question = Category: { $category }. What was the cause?
record-kept =
    Category: { $category }. Cause: { $cause }.
    How bad was it? To name the item, write here, for example: /product blue jacket
record-kept-causeless =
    Category: { $category }. Cause: another one.
    How bad was it? To name the item, write here, for example: /product blue jacket
button-record-right = Yes, that is it
button-record-change = Choose again
button-cause-another = Another cause
product-how = Where the card of a complaint stands, write which item it is about: /product blue jacket
product-kept = Item: { $product }

record-head = <b>Complaint № { $number }, { $date }</b>
record-what = Category: { $category }. Cause: { $cause }.
record-what-causeless = Category: { $category }.
record-guess = This is the bot's guess: staff have not said it yet.
record-product = Item: { $product }
record-branch = Branch: { $branch }
record-severity = How bad: { $severity }
record-solved-by = Handled by: { $name }
record-first-answer = First answer after { $wall }, working time { $working }
record-unanswered = First answer: not yet
record-fixed = Solved after { $wall }, working time { $working }
record-unsolved = Solved: not yet
record-remedy = What we gave: { $what }
span-minutes = { $number } min
span-hours = { $number } h
span-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
button-record-topic = Open the topic

rises-head = 🔴 <b>Complaints repeat</b>
rise-rising = { $aspect ->
    [category] Category: { $what }. Complaints in the last 7 days: { $count }. Before, on average in a week: { $expected }.
    [cause] Cause: { $what }. Complaints in the last 7 days: { $count }. Before, on average in a week: { $expected }.
    [product] Item: { $what }. Complaints in the last 7 days: { $count }. Before, on average in a week: { $expected }.
   *[branch] Branch: { $what }. Complaints in the last 7 days: { $count }. Before, on average in a week: { $expected }.
}
rise-above = { $aspect ->
    [product] Item: { $what }. Complaints in 8 weeks: { $count }. If all items drew them alike, it would be { $expected }.
   *[branch] Branch: { $what }. Complaints in 8 weeks: { $count }. By its share of all requests it would be { $expected }.
}
rise-again = Customer: { $what }. Complains again; complaints in 30 days: { $count }.
rise-line = № { $number }, { $date }: { $what }
rise-more = The latest are shown; in all there are { $count }.
button-cause-mended = This is fixed

button-fixed = What we fixed
fixed-head =
    What have you fixed? Choose the cause: everyone who complained about it in the last 90 days can be told.
    The number is how many complaints there were.
fixed-none = Nobody to tell: in the last 90 days no complaint has a known cause, or all of them were told.
fixed-told = Below, with a date: told already.
closing-head =
    Cause: { $cause }
    Customers who will be told: { $count }
closing-language = — { $language }: { $count }
closing-guesses = For { $count } of them the cause is the bot's guess: staff have not confirmed it.
closing-unreachable = Not reachable, they blocked the bot: { $count }
closing-languages =
    Write the text in each language. Whoever has none in their own reads another.
closing-word-question = What was fixed, and how? Write it in this language: { $language }. The beginning, with the number of the complaint, comes from us.
closing-preview = This is what customers read ({ $language }):
closing-told =
    You wrote to us about a problem, request № { $number }. We have fixed it.

    { $text }

    Thank you for telling us about it.
closing-sure = Tell everyone now? Customers: { $count }. Whoever has quiet hours now gets it when they end. It can't be taken back.
closing-report =
    Cause: { $cause }
    Told on { $date }. Customers in all: { $total }
    ✅ Arrived: { $arrived }
    ⏳ On the way: { $waiting }
    🔴 Not reached: { $missed }
    Unknown: { $unsure }
button-closing-tell = Tell: { $count }
button-closing-sure = Yes, tell: { $count }
button-closing-drop = Drop the draft
button-closing-word-drop = Drop these words
alert-closing-changed = Meanwhile the number of people has changed. Look again, please.
alert-closing-words = Write the words first.
