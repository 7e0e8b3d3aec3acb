### The rules of the desk, and the days that differ: what owners set, and what customers read of it.

## What customers read about the opening hours

hours-open-always = Open now, around the clock
hours-closed-today = Closed today, opens { $day } at { $time }
hours-holiday = Closed today: { $holiday }. Opens { $day } at { $time }
hours-holiday-nameless = public holiday
hours-on-day = { $date }: { $hours }
hours-on-holiday = { $date }: closed, { $holiday }

## How soon a person answers

policy-head =
    <b>How soon we answer</b>
    Customers are told the time at once. What you change here holds for new tickets.
policy-question = Questions: { $minutes } min
policy-request = Requests: { $minutes } min
policy-complaint = Complaints: { $minutes } min
policy-tier = Tag “{ $tag }”: { $minutes } min
policy-limit = Second alarm to you: after { $minutes } min of waiting
policy-around-the-clock = The time runs around the clock.
policy-in-working-hours = The time runs only while the shop is open.
policy-return-due = Somebody took a ticket and is silent: it goes back to the queue when the answer is due.
policy-return = Somebody took a ticket and is silent: it goes back to the queue after { $minutes } min.
policy-close =
    { $days ->
        [one] The customer is silent after our answer: we close the ticket after { $days } day.
       *[other] The customer is silent after our answer: we close the ticket after { $days } days.
    }
policy-close-never = The customer is silent after our answer: the ticket stays open.
policy-privacy-full = Staff see the customer’s name and phone.
policy-privacy-name = Staff see the customer’s name, but not the phone.
policy-privacy-nickname = Staff see a nickname instead of name and phone.
policy-ask-question =
    How soon should a person answer a question? The customer reads the exact time at once.
    Choose, or send the minutes as a number.
policy-ask-request =
    How soon should a person answer a request: to call back, to hold an item, to deliver?
    Choose, or send the minutes as a number.
policy-ask-complaint =
    How soon should a person answer a complaint? Whoever is upset waits less patiently.
    Choose, or send the minutes as a number.
policy-ask-limit =
    When the promised time is over, you get an alarm. After how many minutes of waiting should the second one come?
    Choose, or send the minutes as a number.
policy-ask-return-after =
    Somebody took a ticket and does not answer. After how many minutes should it go back to the queue for a colleague?
    Choose, or send the minutes as a number.
policy-ask-close-after =
    The customer does not write after our answer. After how many days should the ticket be closed?
    Choose, or send the days as a number.
policy-ask-tier =
    Customers with a tag can get an answer sooner. Send the tag and the minutes, for example: <code>vip 10</code>
    To take that back, send “-” instead of the minutes.
    If several times fit, the shortest holds.
policy-ask-privacy = What should staff see of a customer?
policy-minutes-unfit = Send the minutes as a whole number, at most { $most }.
policy-days-unfit = Send the days as a whole number, at most { $most }.
policy-tier-unfit = Send the tag and the minutes, at most { $most }, like this: <code>vip 10</code>
button-desk = Answer times
button-policy-question = Time for questions
button-policy-request = Time for requests
button-policy-complaint = Time for complaints
button-policy-limit = Second alarm
button-policy-return-after = Back to the queue
button-policy-close-after = Closing silent tickets
button-policy-tiers = Times by tag
button-policy-around-the-clock = Count around the clock
button-policy-in-working-hours = Count opening hours only
button-policy-privacy = What staff see
button-policy-minutes = { $minutes } min
button-policy-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
button-policy-no-return-after = When the answer is due
button-policy-no-close-after = Never
button-policy-full = Name and phone
button-policy-name = Name only
button-policy-nickname = Nickname

## Special days

days-head =
    <b>Special days</b>
    Days with hours of their own. Customers see them under /hours.
days-line = { $day }: { $hours }
days-holidays-open = We work on public holidays. The next ones:
days-holidays-closed = We are closed on public holidays. The next ones:
days-holiday = { $date }: { $holiday }
days-ask-branch = Which branch is it about?
days-ask =
    Send the day and its hours, each day in a line of its own:
    <code>31.12 10-16</code>
    <code>30.12 10-14, 15-20</code>
    For a day off send “-” instead of the hours.
days-not-understood =
    Send the day and its hours like this: <code>31.12 10-16</code>
    For a day off send “-” instead of the hours. The day must still be ahead.
button-special-days = Special days
button-days-of-branch = { $date }, { $branch }
button-days-add = Add days
button-days-all = All branches
button-days-forget = Delete this day
button-days-holidays-closed = Closed on holidays
button-days-holidays-open = Open on holidays

## The clock of a branch

shop-ask-branch-zone = Which city’s time does this branch keep?
button-branch-zone = Time zone of the branch
button-branch-zone-shop = As the whole shop
