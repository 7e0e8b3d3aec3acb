# What customers are asked and answered.

ticket-confirmed-only = Glad it is solved. Write whenever you need us.
effort-question =
    Thank you for the honest rating.
    How easy was it to get help? 1 is very hard, 7 is very easy.
button-change-answer = Change my answer
button-suggest = Suggest something
button-praise = Say thanks
suggest-question-wish = What would you change or add in our shop? Write it in your own words.
suggest-question-praise = What did you like? Write it in your own words, and name the person if you remember.
suggest-thanks-wish = Thank you! We showed it to the team. If we do it, we will tell you here.
suggest-thanks-praise = Thank you! We showed it to the team.
suggestion-in-words = We can't pass this on without words. Please write a sentence.
suggestion-done =
    You suggested: “{ $text }”
    We did it. { $answer }
suggestion-declined =
    You suggested: “{ $text }”
    Thank you for the idea. { $answer }
recommend-question =
    Would you recommend the shop “{ $shop }” to a friend? 0 is certainly not, 10 is certainly yes.
    One tap is enough.
button-not-now = Not now
recommend-left = All right, we won't insist.
recommend-why-low =
    Thank you for being frank.
    What should we fix first? Write a word or two, the manager reads them personally.
recommend-why-middle =
    Thank you!
    What would make it a ten? A word or two will do.
recommend-why-high =
    Thank you, that is good to hear!
    If you like, write what pleases you most.

# What the team hears of customers.

not-solved-told = 🔴 Request { $number }: the customer says that it is not solved. It has come to you; the answer is promised by { $time }.
customer-words = Customer’s words: { $text }
follow-up-head = 🔴 A low score. Please get in touch with the customer.
follow-up-head-done = ✅ Done: { $name }
follow-up-customer = Customer: { $name } ({ $language })
follow-up-ticket = Request: { $number }
follow-up-stars = Rating: { $score } of 5
follow-up-ease = How easy it was: { $score } of 7
follow-up-likely = Would recommend us: { $score } of 10
follow-up-due = To be done by { $time }
button-follow-up-done = Done
button-follow-up-later = Later
button-follow-up-write = Write to the customer
alert-follow-up-done = Noted. Thank you.
alert-follow-up-later = Put off until { $time }
alert-follow-up-opened = Request № { $number } is open. What you write there goes to the customer.
follow-ups-none = ✅ No low scores are waiting.
follow-ups-more = More of them: { $number }
follow-ups-overdue = 🔴 Low scores that nobody looked after in time: { $number }. All of them: /followups
thanks-told =
    ✅ A customer thanks a colleague: { $name }
    { $text }
thanks-told-all =
    ✅ A customer thanks the team:
    { $text }
comment-told =
    What a customer says of us:
    { $text }
wish-told =
    A customer suggests:
    { $text }

# Owners: figures, suggestions, and when customers are asked.

button-scores = What customers say
scores-head = <b>What customers answered in the last { $days } days</b>
scores-csat =
    Satisfaction (CSAT): { $value }, most likely between { $low } and { $high }. Answers: { $answers }
    This share gave 4 or 5 of 5 stars.
scores-ces =
    Ease (CES): { $value } of 7, most likely between { $low } and { $high }. Answers: { $answers }
    How easy it was to get help: 7 is very easy.
scores-nps =
    Recommendation (NPS): { $value }, most likely between { $low } and { $high }. Answers: { $answers }
    The share of 9 and 10 minus the share of 0 to 6; from -100 to 100.
scores-few = ⏳ With fewer than { $few } answers a difference may well be chance.
scores-no-csat = Satisfaction (CSAT): no answers yet
scores-no-ces = Ease (CES): no answers yet
scores-no-nps = Recommendation (NPS): no answers yet
button-surveys = When customers are asked
button-suggestions = Suggestions: { $number }
surveys-head =
    <b>When customers are asked</b>
    After a solved request: one tap for satisfaction, one for ease.
surveys-off = “Would you recommend us?” is not asked.
surveys-every = “Would you recommend us?” is asked every { $days } days: each customer on a day of their own, in the daytime, never while a request is open.
surveys-pause = After any question a customer is left in peace for { $days } days.
surveys-choose-every = Choose below: every how many days, then the pause.
button-off = Don't ask
suggestions-head =
    <b>What customers suggest</b>
    Open one and answer it: the customer is told in their own language.
suggestions-none = Nothing here.
suggestion-status-new = New
suggestion-status-planned = Planned
suggestion-status-done = Done
suggestion-status-declined = Declined
suggestion-card =
    <b>№ { $number }</b>, { $date }
    Customer: { $name } ({ $language })
    { $text }
suggestion-answer = Our answer: { $text }
button-suggestion-done = We did it: tell them
button-suggestion-plan = Plan it
button-suggestion-unplan = Take off the plan
button-suggestion-decline = Thank and decline
suggestion-ask-done = Write in { $language } what you did; the customer's own suggestion comes in front of it. To leave: /cancel
suggestion-ask-declined = Write in { $language } why not; thanks and the customer's own suggestion come in front of it. To leave: /cancel
suggestion-sent = ✅ Sent to the customer.
