### Answers with a tap: canned answers, apologies with a remedy; and promises of staff to customers.

## Canned answers, for staff

canned-how =
    Write in the request itself: <code>/answer</code> and a word of the answer you need. Without a word you see those used most.
    One tap sends it to the customer, in the customer's language.
canned-none = There is no such canned answer. Try another word; the owner adds answers with /canned.
canned-choose = The customer's language: { $language }. One tap sends the answer at once.
canned-in-list =
    <b>{ $title }</b>
    { $words }
canned-more = There are more: write a word after <code>/answer</code>.
ready-reply-sent =
    ✅ Sent to the customer. Language: { $language }

    { $text }
alert-ready-reply-sent = Sent to the customer.

## Apologies, for staff

apology-remedy-question = What do we give the customer along with the apology? Shown is what you may give.
apology-given = This customer already has a promo code for this request: { $value }, <code>{ $code }</code>. There will be no second one, but you can send it again.
apology-reason-question =
    Along with the apology: { $value }
    Why do we apologise? A tap sends it at once.
apology-no-remedy = words only
button-apology-words = Words only
button-apology-late-answer = We answered late
button-apology-late-delivery = Delivery was late
button-apology-defect = Faulty goods
button-apology-wrong-item = The wrong thing was sent
button-apology-rude-service = Rude service
button-apology-other = Another reason
error-remedy-above-limit = { $who ->
    [manager] This is more than you may give. A manager can: ask one to tap it.
   *[owner] This is more than you may give. The owner can: ask the owner to tap it.
}

## Apologies, for customers

apology-late-answer = We are sorry that you had to wait so long for our answer. This should not have happened.
apology-late-delivery = We are sorry that your order came later than we promised. This should not have happened.
apology-defect = We are sorry that you got faulty goods. This should not have happened.
apology-wrong-item = We are sorry that we sent something you did not order. It is our mistake.
apology-rude-service = We are sorry that you were treated rudely. This should not happen here.
apology-other = We are sorry that we let you down. We want to put it right.
apology-remedy =
    To say sorry: { $gift }, promo code: <code>{ $code }</code>
    Say it at the till. Valid until { $date }.

## Promises

promise-how =
    Write in the request itself the time, and what you promise:
    <code>/promise 15:00 call back</code>
    <code>/promise tomorrow 10:00 send photos</code>
    <code>/promise 24.11 12:00 deliver</code>
    The customer is told nothing. What is still open: /promises
promise-question =
    By when do we promise to get back to the customer?
    Another time, with words: <code>/promise 15:00 call back</code>
button-promise-30m = In half an hour
button-promise-1h = In an hour
button-promise-today = Today at 18:00
button-promise-tomorrow = Tomorrow at 10:00
promise-wordless = get back to the customer
promise-made =
    ⏳ Promise for request № { $number }: { $text }
    Due: { $time }. Who: { $name }.
    The customer has been told nothing: if they should know, write it here.
promise-kept = ✅ Kept, request № { $number }: { $text }
promise-later-question = Another time for this: { $text }
button-promise-kept = Done
button-promise-later = Later
promise-near =
    ⏳ It is nearly time: { $text }
    Due: { $time }. Who: { $name }.
promise-overdue =
    🔴 Promised and not done: { $text }
    Was due: { $time }. Who: { $name }.
promise-near-member = ⏳ What you promised is nearly due:
promise-overdue-leads = 🔴 Promised to customers and not done:
promises-open = <b>Open promises</b>
promises-none = There are no open promises.
promise-line = — № { $number }, due { $time }, { $name }: { $text }
promise-line-overdue = 🔴 № { $number }, was due { $time }, { $name }: { $text }
error-promise-unclear = Which time? Write it first: /promise 15:00 call back, or /promise tomorrow 10:00 send photos.
error-promise-passed = That time is over already. Write one to come, for example: /promise tomorrow 10:00 call back

## The owner's

button-canned-list = Canned answers
canned-list =
    Canned answers: { $answers }. Staff find them with <code>/answer</code> and send them with one tap.
    Press one to read or change it.
canned-list-empty =
    No canned answers yet. Write what staff say often, and they send it with one tap, in the customer's language.
    Press “{ button-canned-add }”.
canned-ask-title =
    Write a short title, a word or two, by which staff will find the answer. For example: return
    To leave: /cancel
canned-ask-text =
    Write the answer as the customer should read it. Language: { $language }.
    The bot fills in by itself: <code>{ $placeholders }</code>. After the | write what stands there when the name is not known. Where a time is named, staff are reminded to keep it.
    To leave: /cancel
canned-text-now =
    Now it says:
    { $text }
canned-answer = <b>{ $title }</b>, times sent: { $used }
canned-answer-text =
    { $language }:
    { $text }
canned-delete-question = Delete the canned answer “{ $title }” in all languages? It cannot be brought back.
button-canned-add = Add an answer
button-canned-rename = Change the title
button-canned-delete = Delete
button-canned-delete-sure = Yes, delete it
button-canned-text-delete = Delete in this language

button-limits = Apologies: how much
limits-head =
    <b>How much may be given along with an apology</b>
    Each request gets one promo code. You yourself give as much as you like.
limit-staff = { $kind ->
    [percent] Staff: up to { $percent }
    [amount] Staff: up to { $money }
    [none] Staff: words only
   *[both] Staff: up to { $percent } or { $money }
}
limit-manager = { $kind ->
    [percent] Managers: up to { $percent }
    [amount] Managers: up to { $money }
    [none] Managers: words only
   *[both] Managers: up to { $percent } or { $money }
}
button-limit-staff-percent = Staff: percentage
button-limit-staff-amount = Staff: sum
button-limit-manager-percent = Managers: percentage
button-limit-manager-amount = Managers: sum
limit-ask-percent = Up to what percentage? Write a number from 0 to 100; 0 forbids it.
limit-ask-amount = Up to what sum? Write a number in the shop's currency; 0 forbids it.
limit-not-understood-percent = We could not make out the percentage. Write a whole number from 0 to 100, for example: 15
limit-not-understood-amount = We could not make out the sum. Write a whole number in the shop's currency, for example: 50 000
voucher-origin-ticket = Apologies
