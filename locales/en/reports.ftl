### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Broadcast № { $campaign }: gathering the people who get it.
progress-running = Broadcast № { $campaign } is on its way.
progress-held = ⏳ Broadcast № { $campaign } is waiting: all broadcasts are stopped. To go on: /hold
progress-paused = ⏳ Broadcast № { $campaign } is paused.
progress-stumbled =
    🔴 Broadcast № { $campaign } stopped by itself: messages do not arrive. Telegram's answer: { $reason }
    When that has passed, press “{ button-progress-resume }”. If the message itself is the problem, stop the broadcast for good and use it as a template for a new one.
progress-finished = ✅ Broadcast № { $campaign } is done.
progress-cancelled = Broadcast № { $campaign } was stopped for good.
progress-recalling = ⏳ Broadcast № { $campaign } is being recalled.
progress-recalled = ✅ Broadcast № { $campaign } was recalled.
progress-sent = Sent: { $sent } of { $total }
progress-not-arrived = Did not arrive: { $number }
progress-unsure = Not known whether it arrived: { $number }
progress-later = The others get it later. It goes on: { $moment }. Still to be sent: { $number }
progress-speed = Messages a second: { $rate }
progress-left = Time left: about { $minutes } min
progress-nearly-done = Time left: less than a minute
progress-recalled-so-far = Recalled: { $done } of { $total }
progress-not-recalled = Could not be recalled: { $number }. Somebody has blocked the bot, or deleted the message.
button-progress-pause = Pause
button-progress-resume = Go on
button-progress-cancel = Stop for good
button-progress-report = Report
progress-cancel-question =
    Stop broadcast № { $campaign } for good? Not sent yet: { $number }.
    These people will not get it; what was sent stays.
button-progress-cancel-sure = Yes, stop
button-progress-go-on = No, let it go on

## Report

report-head = <b>Broadcast № { $campaign }: report</b>
report-started = Started: { $moment }
report-finished = Ended: { $moment }
report-sent = Delivered: { $sent } of { $total }
report-pending = Still to be sent: { $number }
report-unsure = Not known whether it arrived: { $number }
report-blocked = Have blocked the bot: { $number }
report-failed = Not sent: { $number }
report-skipped = Left out: { $number }
report-because = — { $why }: { $number }
report-reason-no-consent = not subscribed
report-reason-unreachable = bot blocked
report-reason-complaint = complaint not answered yet
report-reason-cap = had this week's broadcasts
report-reason-erased = data deleted
report-reason-no-text = no text for them
report-clicked = Pressed a button: { $number } ({ $percent })
report-wanted = Pressed “{ button-promo-want }”: { $number }
report-coming = Coming: { $yes }, not coming: { $no }
report-redeemed = Promo codes used: { $number } ({ $percent })
report-unsubscribed = Unsubscribed within 48 hours: { $number }
report-recalled = Recalled: { $number }
report-links = Telegram does not tell who opened a link, so links are not counted.
report-by-language = <b>By language</b>
report-by-variant = <b>By text</b>
report-language = • { $name }: delivered { $sent }, pressed { $clicked }, unsubscribed { $unsubscribed }
report-language-redeemed = • { $name }: delivered { $sent }, pressed { $clicked }, codes used { $redeemed }, unsubscribed { $unsubscribed }
report-variant = • Text { $name }: delivered { $sent }, pressed { $clicked }, unsubscribed { $unsubscribed }
report-variant-redeemed = • Text { $name }: delivered { $sent }, pressed { $clicked }, codes used { $redeemed }, unsubscribed { $unsubscribed }
report-trial-clicks = Pressed in the trial: A — { $a }, B — { $b }
report-trial-redemptions = Codes used in the trial: A — { $a }, B — { $b }
report-trial-waits = The better text is chosen: { $moment }
report-trial-clear = Text { $variant } did better. Such a difference is hardly chance.
report-trial-noise = The difference may be chance: equal texts differ this much in { $chance } of cases.
report-trial-few = Too few people reacted to tell which text is better.
report-trial-winner = Everybody else gets text { $variant }.
variant-a = A
variant-b = B
variant-edited = changed
button-report-refresh = Refresh
button-report-file = Table with names
button-report-missed = Who did not get it
button-report-unsure = Not known: decide
button-report-recall = Recall
report-file = Broadcast № { $campaign }: everybody by name.
report-file-cut = A table holds { $number } people, so here are the first of them.
report-missed =
    Did not get broadcast № { $campaign }: { $number }.
    The names and the reasons are in the table.
report-missed-nobody = Everybody got broadcast № { $campaign }.
report-unsure-question =
    The connection broke while sending, so for some people nobody knows whether the message arrived: { $number }.
    If you send it again, some may get it twice. If you leave it, some may not get it at all.
button-report-resend = Send again
button-report-leave = Leave it
alert-report-resent = Will be sent again: { $number }

## The table

sheet-everybody = Everybody
sheet-missed = Not received
sheet-name = Name
sheet-username = Username
sheet-language = Language
sheet-variant = Text
sheet-state = Status
sheet-reason = Reason
sheet-sent-at = Sent
sheet-clicked-at = Pressed a button
sheet-wanted-at = Pressed “{ button-promo-want }”
sheet-coming = Coming
sheet-yes = yes
sheet-no = no
sheet-state-pending = waiting
sheet-state-sending = on its way
sheet-state-sent = delivered
sheet-state-blocked = bot blocked
sheet-state-failed = not sent
sheet-state-unsure = not known
sheet-state-skipped = left out
sheet-state-recalled = recalled

## Recall

recall-question =
    Broadcast № { $campaign } can still be recalled. Messages: { $number }. Telegram lets us delete or change them for 48 hours.
    What should we do? If it is still being sent, we pause it first.
recall-too-late = There is nothing to recall: Telegram lets us delete or change a message for 48 hours only.
button-recall-delete = Delete everywhere
button-recall-edit = Change the text
recall-delete-question = Delete the message from people's chats? Recipients: { $number }. It cannot be brought back.
button-recall-delete-yes = Yes, delete: { $number }
recall-edit-languages = In which language should we change the text? The others stay as they are.
recall-edit-ask =
    Send the new text. Language: { $language }. It replaces what people have in their chats.
    To leave: /cancel
recall-edit-question =
    The new text, as people will see it:

    { $text }

    Change it? Recipients: { $number }.
button-recall-edit-yes = Yes, change: { $number }
button-recall-another = Another language too
button-recall-no = No, leave it

## Everything stops

hold-off =
    Broadcasts and holiday greetings go out as usual.
    On a day of mourning, or when silence is better, you can stop all of them at once. Answers to customers go on.
hold-on = ⏳ All broadcasts and holiday greetings are stopped until you switch them on. Answers to customers go on.
hold-until = ⏳ All broadcasts and holiday greetings are stopped. They start again by themselves: { $moment }. Answers to customers go on.
hold-date-not-understood = We did not understand until which day, so everything is stopped without an end. Write the day like this: /hold 25.11
button-hold-open = Stop until I say
button-hold-days = { $days ->
    [one] Stop for { $days } day
   *[other] Stop for { $days } days
}
button-hold-end = Switch on again
button-hold = Stop everything
owner-held = ⏳ All broadcasts are stopped. To switch on again: /hold
