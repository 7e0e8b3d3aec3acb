# Instant answers: the menu, the FAQ, hours, addresses and contacts.

button-menu-ask = Ask a question
button-menu-complain = A complaint
button-menu-info = Hours, places
button-menu-feedback = Feedback
button-menu-settings = Settings

ask-question = Write your question as you would say it. Or see at once:
ask-in-words = We can't read this. Write your question in words, and we will answer.
smalltalk-greeting = Hello! Write your question, and we will answer.
smalltalk-thanks = You are welcome. Write whenever you need us.
smalltalk-bye = All the best! Write whenever you need us.
smalltalk-robot = This is the shop's bot. Our staff read the messages too: what the bot cannot answer, they do.
smalltalk-wishes = Thank you for the kind words, and all the best to you too!

faq-answer =
    { $answer }

    Did this help?
faq-candidates = Is one of these your question?
alert-answer-helped = Glad to hear it. Write whenever you need us.
button-answer-helped = Yes, thank you
button-ask-person = Ask a person

button-info-hours = Opening hours
button-info-addresses = Addresses
button-info-contacts = Phone and links
button-map = Map: { $branch }
hours-of-branch =
    <b>{ $branch }</b>
    { $now }
    { $week }
hours-open-now = Open now, until { $time }
hours-closed-opens-today = Closed now, opens today at { $time }
hours-closed-opens-on = Closed now, opens { $day } at { $time }
hours-unknown = The opening hours are not known here yet. Ask us, and a person will answer.
hours-every-day = Every day: { $hours }
hours-of-days = { $days }: { $hours }
hours-closed = closed
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
address-of-branch =
    <b>{ $branch }</b>
    { $address }
addresses-unknown = The address is not known here yet. Ask us, and a person will answer.
contacts-head = Write to us right here, or:
contacts-phone = Phone: { $phone }
contacts-branch = Phone of “{ $branch }”: { $phone }
contacts-links = { $links }

## What sounds like a complaint

complaint-offer =
    We are sorry that something went wrong.
    Shall we pass this on as a complaint? A colleague answers by { $time }, and you need not write anything again.
button-offer-yes = Yes, pass it on
button-offer-no = No, just a question
suspicion-told =
    🔴 This may be a complaint. The bot has answered as usual.
    Customer: { $name }
    { $text }
suspicion-unanswered =
    🔴 This sounds like a complaint. The bot offered to pass it on, and the customer has not answered yet.
    Customer: { $name }
    { $text }
suspicion-is-complaint = ✅ This is now complaint № { $number }. Decided by: { $name }
suspicion-is-none = ✅ Not a complaint, the bot has noted it. Decided by: { $name }
staff-card-suspicion = 🔴 This may be a complaint
button-suspicion-yes = A complaint
button-suspicion-no = No complaint
alert-suspicion-yes = Taken as a complaint.
alert-suspicion-no = Noted: the bot will not take such words for a complaint.
alert-suspicion-judged = Somebody has already decided on this.

## Another language than the chosen one

button-keep-language = Keep answering in English
language-kept = Good, we write to you in English from now on.
