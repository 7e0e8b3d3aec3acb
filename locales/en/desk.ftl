# Complaints, tickets and feedback, as the customer sees them.

question-passed-on =
    There is no ready answer to this, so we passed it to a colleague. Number: { $number }.
    You will have the answer here by { $time }. If you have something to add, just write.
complaint-passed-on =
    We are sorry, this should not have happened. Thank you for writing.
    Your complaint has the number { $number }. A colleague answers here by { $time }.
    You will not have to explain anything again.
ticket-added = We added it to request № { $number }. The answer comes here by { $time }.
ticket-reopened =
    We are sorry that it is not solved yet. Request № { $number } is open again.
    What is missing? Write it here, a colleague answers by { $time }.
ticket-solved-question =
    Request № { $number }: is it solved?
    If not, say so, and we open it again.
ticket-confirmed =
    Glad it is solved. How did we do? 1 is bad, 5 is excellent.
    One tap is enough, you need not write anything.
button-solved = Yes, solved
button-not-solved = No, not yet
staff-answer =
    { $staff } answers:
    { $text }

complaint-subject-question = What is the complaint about? Choose, or just write what happened.
subject-product = Goods
subject-delivery = Delivery
subject-service = Service
subject-payment = Payment or price
subject-other = Something else
complaint-words-question =
    What happened? Write in your own words; photos and voice messages are fine too.
    Nothing is sent before you tap “{ button-complaint-send }”.
complaint-draft =
    We wrote it down. Messages so far: { $count }.
    If you have something to add, write on. If that is all, tap “{ button-complaint-send }”.
complaint-full =
    This message did not fit: a complaint holds { $count } messages.
    Tap “{ button-complaint-send }” and write the rest afterwards: it will join the same request.
button-complaint-send = Send the complaint

rating-question =
    How do you rate our service? 1 is bad, 5 is excellent.
    One tap is enough, you need not write anything.
button-stars = { $stars } ⭐
rating-thanks-high =
    Thank you, we will tell the team!
    If you like, write what pleased you most.
rating-thanks-middle =
    Thank you for the honest rating.
    What should be better? A word or two will do.
rating-thanks-low =
    We are sorry that we let you down. Thank you for being frank.
    What was wrong? Write, and a colleague answers by { $time }.
button-comment-skip = That is all
comment-thanks = Thank you, we read every word.
comment-skipped = Done. Write whenever you need us.

button-request-call-back = Call me back
button-request-hold-item = Put an item aside
button-request-bring = Have it delivered
request-call-back-question = When shall we call, and on which number? Write it here.
request-call-back-known =
    When shall we call? Your number: { $phone }.
    If another one is better, write it too.
request-hold-item-question = What shall we put aside, and in which shop? Write the item and the size; a photo is fine too.
request-bring-question = What shall we bring, and where to? Write the item and the address.
button-request-now = As soon as you can
request-passed-on =
    We passed it to a colleague. The number of your request: { $number }.
    You will hear from us here by { $time }. If you have something to add, just write.
subject-call-back = Call back
subject-hold-item = Put aside
subject-bring = Deliver
