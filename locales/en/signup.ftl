# Arriving, the newsletter, the birthday, the phone, the settings and privacy.

greeting =
    Hello! This is the bot of “{ $shop }”.
    Write your question, your thoughts or a complaint, and you will get an answer. Discounts and news come here first.
    How can we help?
help =
    This is the bot of “{ $shop }”. Just write your question: a frequent one is answered at once, any other by a person.
    /hours — opening hours and addresses
    /complain — a complaint
    /feedback — feedback
    /settings — language, newsletter, your data
    /cancel — leave what was begun
cancelled = Done, we have left that. Write whenever you like.

language-question = Choose your language, please.
language-changed = Done, from now on we write in this language.

newsletter-offer =
    May we send you news and discounts here? { newsletter-promise }
    The button “{ button-newsletter-yes }” is your consent to advertising messages. You can leave at any moment with one tap.
newsletter-promise =
    { $times ->
        [1] At most once a week, and never at night.
        [one] At most { $times } time a week, and never at night.
       *[other] At most { $times } times a week, and never at night.
    }
button-newsletter-yes = Yes, send them
button-newsletter-no = No, not now
newsletter-topics =
    Thank you, you are signed up! What shall we write about?
    Tap to switch a topic off or on.
button-topic-arrivals = New arrivals
button-topic-promotions = Discounts and promotions
button-topic-events = Events
button-unsubscribe = Unsubscribe
alert-not-subscribed = You are not signed up now. You can sign up in the settings.
unsubscribed =
    Done, no more advertising or news.
    We answer questions and complaints as before. If you change your mind, switch it on again in the settings.

birthday-question =
    When is your birthday? We will congratulate you that day, and there will be a gift.
    Write day and month, for example 05.11 or 5 November. The year is not needed.
    If you would rather not say, tap “{ button-skip }”.
birthday-not-understood =
    We did not understand the date. Write day and month like this: 05.11 or 5 November.
    If you would rather not say, tap “{ button-skip }”.
birthday-impossible =
    The calendar has no such day. Please check and write it like this: 05.11 or 5 November.
    If you would rather not say, tap “{ button-skip }”.
birthday-in-future =
    That day is still ahead. Write the day of your birth like this: 05.11.1990, or without the year: 05.11.
    If you would rather not say, tap “{ button-skip }”.
birthday-kept = We wrote it down: { $date }. Thank you!
birthday-pick-month = In which month were you born?
birthday-pick-day = { $month }: on which day?
birthday-forget-question = We know your birthday. Shall we forget it? Then there will be no congratulations and no gift.
button-birthday-pick = Choose by buttons

phone-question =
    Leave your phone number too? Then we find your purchases at the till and can call you back.
    Tap “{ button-phone-share }” below. If you don't want to, tap “{ button-skip }”.
button-phone-share = Share my number
phone-typed = Please use the button “{ button-phone-share }”, so that we know the number is yours.
phone-not-own = This is not your own number. Please tap “{ button-phone-share }”.
phone-kept = Thank you, we wrote your number down.
phone-forget-question = We know your phone number. Shall we forget it?
sign-up-done = All set. Ask whatever you like, here in this chat.

settings-head = <b>Settings</b>
settings-newsletter-on = Newsletter: on
settings-newsletter-off = Newsletter: off
settings-birthday = Birthday: { $date }
settings-birthday-unknown = Birthday: not given
settings-phone = Phone: { $phone }
settings-phone-unknown = Phone: not given
settings-quiet = Quiet hours: { $hours }
button-setting-language = Language: { $language }
button-setting-newsletter = Newsletter
button-setting-birthday = Birthday
button-setting-phone = Phone
button-setting-quiet = Quiet hours
button-setting-data = My data
button-setting-erase = Delete my data
quiet-question =
    When should we not disturb you? News will wait until these hours are over.
    Answers to your own questions do not wait.
button-quiet-default = As the shop does
button-forget = Yes, forget it
button-skip = Skip
button-done = Done
button-back = Back
button-cancel = Cancel

privacy =
    <b>Privacy</b>
    We are “{ $shop }”. We keep your Telegram name, your language, what you wrote to us, and your phone and birthday, if you gave them: in order to answer you and, with your consent, to send you news.
    We keep questions that the bot could not answer for 90 days, without names and numbers, so that it has the answer next time.
    Only the staff of the shop see it. We give it to nobody and sell it to nobody.
    You can look at your data and delete it at any time: /settings. You leave the newsletter by one tap: /stop.
button-privacy = Privacy
data-file = Here is all we keep about you.
erase-question =
    We will delete your name, phone, birthday, messages and ratings for ever. They can't be brought back.
    Delete?
button-erase-yes = Yes, delete
button-erase-no = No, keep
erased =
    Your data is deleted.
    If you write again, we start from a clean page. All the best!

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
