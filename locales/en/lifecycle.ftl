### Greetings: what customers read, and what the owner sees of them.

## Birthdays

greeting-birthday =
    { $name }, happy birthday! 🎂
    We wish you health and joy. Our gift is { $gift }, promo code: <code>{ $code }</code>
    Just say it at the till. The last day is { $date }.
greeting-birthday-nameless =
    Happy birthday! 🎂
    We wish you health and joy. Our gift is { $gift }, promo code: <code>{ $code }</code>
    Just say it at the till. The last day is { $date }.
greeting-birthday-simple =
    { $name }, happy birthday! 🎂
    We wish you health and joy. Thank you for being with us.
greeting-birthday-simple-nameless =
    Happy birthday! 🎂
    We wish you health and joy. Thank you for being with us.
greeting-hint =
    Your birthday is in a week!
    If you would like to choose something for the day, write here and we will help.
gift-discount = { $value } off
button-greeting-code = Show the QR code

## Other occasions

greeting-anniversary =
    You have been with us for a year. Thank you for choosing us!
    If you would like to tell us something, write here: we read everything.
greeting-welcome-1 =
    Thank you for subscribing!
    Write here with any question: the usual ones are answered at once, the others by a person.
greeting-welcome-2 =
    Coming to see us? Opening hours, addresses and the phone are always at hand.
    Press “{ button-menu-info }” below the chat.
greeting-welcome-3 =
    Do you like it with us? Tell us the good and the bad, we read everything.
    Press “{ button-menu-feedback }” below the chat.
greeting-holiday-new-year =
    Happy New Year! May it be kind and calm.
    Thank you for being with us.
greeting-holiday-christmas = Merry Christmas! May your home be warm and peaceful.
greeting-holiday-womens-day = Happy 8 March! We wish you spring, warmth and joy.
greeting-holiday-ramazon = Happy Ramazon hayit! Peace and plenty to your home.
greeting-holiday-navruz = Happy Navruz! May spring bring joy and plenty.
greeting-holiday-nauryz = Happy Nauryz! May spring bring joy and plenty.
greeting-holiday-qurbon = Happy Qurbon hayit! Peace and plenty to your home.
greeting-holiday-vardavar = Happy Vardavar! We wish you a bright and merry day.
greeting-holiday-independence-uz = Happy Independence Day of Uzbekistan! Peace and joy to your home.
greeting-holiday-independence-am = Happy Independence Day of Armenia! Peace and joy to your home.
greeting-holiday-independence-kz = Happy Independence Day of Kazakhstan! Peace and joy to your home.

## Holidays by name

holiday-new-year = New Year
holiday-christmas = Armenian Christmas
holiday-womens-day = 8 March
holiday-ramazon = Ramazon hayit (Eid al-Fitr)
holiday-navruz = Navruz
holiday-nauryz = Nauryz
holiday-qurbon = Qurbon hayit (Eid al-Adha)
holiday-vardavar = Vardavar
holiday-independence-uz = Independence of Uzbekistan
holiday-independence-am = Independence of Armenia
holiday-independence-kz = Independence of Kazakhstan

## What the owner sets

greetings-head = <b>Greetings</b>
greetings-birthdays-on = ✅ Birthday greetings go out at { $time }
greetings-birthdays-off = There are no birthday greetings.
greetings-late =
    { $days ->
        [0] If the bot was off, no late greetings are sent.
        [one] If the bot was off, a greeting may come up to { $days } day late.
       *[other] If the bot was off, a greeting may come up to { $days } days late.
    }
greetings-leap = Those born on 29 February are greeted { $date } in a common year.
greetings-gift =
    { $days ->
        [one] Gift: { $gift }. The promo code is valid for { $days } day.
       *[other] Gift: { $gift }. The promo code is valid for { $days } days.
    }
greetings-no-gift = Gift: none
greetings-hints-on = Reminder a week before: yes
greetings-hints-off = Reminder a week before: no
greetings-anniversary-on = A year with us: greeted
greetings-anniversary-off = A year with us: not greeted
greetings-welcome-on = New subscribers are written to at once, after 3 and after 10 days.
greetings-welcome-off = New subscribers are not written to.
greetings-holidays = Holidays switched on: { $number }
greetings-skipped-late = 🔴 Not greeted in time in the last 30 days, as the bot was off: { $number }
greetings-skipped-complaint = Not greeted in the last 30 days because of an open complaint: { $number }
greetings-skipped-unreachable = Not greeted in the last 30 days, as they have blocked the bot: { $number }
greetings-hour-question = At what hour should we greet? By the shop's clock.
greetings-late-question = How many days late may a greeting come if the bot was off? Those we miss are greeted next year.
greetings-gift-question = What is the birthday gift?
greetings-gift-ask-sum = Write the amount of the discount, for example: { $example }
greetings-gift-ask-words = Write the gift in words, for example: a cup of coffee. Language: { $language }.
greetings-gift-unfit = This amount does not fit. Write it in figures, for example: 50000
greetings-days-question = How many days is the promo code valid?
greetings-coming-head = Birthdays in the next 30 days:
greetings-coming-line = • { $date }: { $name }, { $language }
greetings-coming-nobody = There is nobody to greet in the next 30 days.
greetings-preview-head = Which greeting should we show? You can change its text.
greetings-preview-language = “{ $text }”: in which language?
button-greetings = Greetings
button-greetings-birthdays-on = Switch greetings on
button-greetings-birthdays-off = Switch greetings off
button-greetings-hour = Time of the greeting
button-greetings-late = If the bot was off
button-greetings-leap = Born on 29 February
button-greetings-gift = Gift
button-greetings-days = Days of the promo code
button-greetings-hints = Reminder a week before
button-greetings-coming = Who is next
button-greetings-preview = Texts of the greetings
button-greetings-words = Change the text
button-greetings-holidays = Holidays
button-greetings-anniversary = A year with us
button-greetings-welcome = New subscribers
button-gift-none = No gift
button-gift-sum = Discount by an amount
button-gift-words = Gift: { $language }

## Holidays as the owner sets them

holidays-list = Holidays on which subscribers can be greeted. Those switched on are marked ✅.
holiday-card = <b>{ $name }</b>
holiday-card-on = ✅ Greeted at { $time }
holiday-card-off = The greeting is switched off.
holiday-card-day = Next date: { $date }
holiday-card-day-unsure =
    Next date: { $date }
    🔴 It was calculated in advance. Confirm or change it, or nobody will be greeted.
holiday-card-no-day = 🔴 The date is not known. Press “{ button-holiday-day }”.
holiday-card-languages = Who is greeted, by language: { $languages }
holiday-card-no-languages = 🔴 Choose which languages the greeted subscribers speak.
holiday-card-texts = There is a text in: { $languages }
holiday-card-no-texts = 🔴 There is no text yet. Choose a language and write it.
holiday-ask-name = What is the holiday called? Only you will see the name.
holiday-ask-day =
    Write the date, for example: 21.03
    For one year only: 21.03.2027
holiday-ask-text = Write the greeting. Language: { $language }.
holiday-day-not-understood = We did not understand the date. Write it like this: 21.03 or 21.03.2027
holiday-delete-question = Delete the holiday “{ $name }”? Nobody will be greeted on it any more.
holiday-question =
    “{ $holiday }”: by our calculation it is { $date }. Is that right?
    Without your answer nobody will be greeted.
alert-holiday-incomplete = It cannot be switched on yet: choose languages and write the greeting.
button-holiday-on = Switch on
button-holiday-off = Switch off
button-holiday-confirm = The date is right
button-holiday-day = Change the date
button-holiday-preview = Look at the greeting
button-holiday-text = Text: { $language }
button-holiday-add = Add a holiday of your own
button-holiday-delete = Delete the holiday
button-holiday-delete-sure = Yes, delete

## The texts that may be worded anew

text-greeting-birthday = Birthday
text-greeting-birthday-nameless = Birthday, no name
text-greeting-birthday-simple = Birthday, no gift
text-greeting-birthday-simple-nameless = No gift, no name
text-greeting-hint = A week before the birthday
text-greeting-anniversary = A year with us
text-greeting-welcome-1 = New subscribers: at once
text-greeting-welcome-2 = New: after 3 days
text-greeting-welcome-3 = New: after 10 days
text-greeting-holiday-new-year = { holiday-new-year }
text-greeting-holiday-christmas = { holiday-christmas }
text-greeting-holiday-womens-day = { holiday-womens-day }
text-greeting-holiday-ramazon = { holiday-ramazon }
text-greeting-holiday-navruz = { holiday-navruz }
text-greeting-holiday-nauryz = { holiday-nauryz }
text-greeting-holiday-qurbon = { holiday-qurbon }
text-greeting-holiday-vardavar = { holiday-vardavar }
text-greeting-holiday-independence-uz = { holiday-independence-uz }
text-greeting-holiday-independence-am = { holiday-independence-am }
text-greeting-holiday-independence-kz = { holiday-independence-kz }
