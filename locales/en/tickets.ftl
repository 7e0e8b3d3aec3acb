# A ticket as staff see it: its card and the card's buttons, what moves it, the queue.

staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Status: { $status }
staff-card-subject = About: { $subject }
staff-card-customer = Customer: { $name } ({ $username })
staff-card-language = Language: { $language }
staff-card-joined = With us since { $date }, requests so far: { $tickets }
staff-card-phone = Phone: { $phone }
staff-card-source = Came from: { $source }
staff-card-due = Answer by { $time }
staff-card-taken = Handled by: { $name }
kind-question = Question
kind-complaint = Complaint
kind-request = Request
status-new = new
status-in-work = in progress
status-resolved = solved, waiting for the customer's yes
status-confirmed = closed
status-reopened = open again
button-take = Take it
button-resolve = Solved
alert-taken = It is yours. Write the answer where its card stands.
alert-resolved = We ask the customer whether it is solved.
staff-card-customer-name = Customer: { $name }
staff-card-level = Level: { $role }
staff-card-held = On hold until { $time }
staff-card-merged = Goes on in: { $numbers }
staff-card-merged-here = Merged into this one: { $numbers }
staff-card-open = Also open: { $numbers }
staff-card-past = Earlier: { $numbers }
staff-card-rating = Last rating: { $stars } out of 5
staff-card-record = What it was: { $what }
staff-card-note = Note by { $name }, { $time }: { $text }
status-waiting = answered, it is the customer's turn
status-on-hold = on hold
status-merged = merged into another request
status-spam = spam

button-hand = Hand over…
button-put-aside = Hold…
button-ticket-canned = Canned answer
button-ticket-promise = Promise…
button-ticket-apology = Apologise with a promo code
button-more = More…
button-note = Note
button-merge = Merge with another…
button-merge-into = Into № { $number } · { $kind }
button-spam = Spam
button-not-spam = Not spam
button-hand-up-0 = To the manager
button-hand-up-1 = To the owner
button-release = Back to the queue
button-hold-1h = 1 hour
button-hold-3h = 3 hours
button-hold-tomorrow = Tomorrow at 10:00
button-hold-monday = Monday at 10:00
alert-handed = Handed over. Handled by: { $name }
alert-handed-up = Handed up, and they are told.
alert-released = Back in the queue, nobody has it now.
alert-held = On hold until { $time }. What the customer writes brings it back earlier.
alert-merged = Merged: it goes on in № { $number }.
alert-spam = Closed as spam. The customer is told nothing; what they write within a day disturbs nobody.
alert-not-spam = In progress again, and yours. What was written meanwhile comes now.
alert-note = Write // and your note here. The customer never sees it; colleagues do, on the card.

staff-handed-over = ⏳ Now handled by: { $name }
staff-handed-up-1 = 🔴 Handed up to the manager. Nobody has it there yet.
staff-handed-up-2 = 🔴 Handed up to the owner. Nobody has it there yet.
staff-released = 🔴 Back in the queue: nobody has this request now.
staff-hold-over = ⏳ The hold is over. Answer by { $time }.
staff-merged-here = Another request of this customer goes on here. The card names it.
staff-level-told = 🔴 Request { $number } ({ $kind }) was handed up to you.

queue-head = Waiting for an answer: { $total }
queue-empty = ✅ Nobody waits for an answer.
queue-entry = <b>{ $number }</b> · { $kind } · { $name }
queue-due = ⏳ Answer by { $time }
queue-overdue = 🔴 Overdue: the answer was promised by { $time }
mine-head = Your open requests: { $total }
mine-empty = You have no open requests. Who waits: /queue
find-how =
    { $privacy ->
        [full] Write what you are looking for: <code>/find 17</code>, <code>/find Nilufar</code> or <code>/find 90 123-45-67</code>
        [name] Write what you are looking for: <code>/find 17</code> or <code>/find Nilufar</code>
       *[nickname] Write the number of the request: <code>/find 17</code>
    }
find-none = Nothing was found.
find-more = Only the newest are shown. Write more of the name to see fewer.
nicknames = Apple Apricot Pomegranate Fig Quince Grape Walnut Almond Pistachio Pear Cherry Peach Mulberry Melon Plum Lemon
