### What owners read once a broadcast is on its way: progress, report, recall, and the stop of everything.

## Progress

progress-preparing = Broadcast no. { $campaign }: gathering those who get it.
progress-running = Broadcast no. { $campaign } is on its way.
progress-held = ⏳ Broadcast no. { $campaign } waits: all broadcasts are stopped. To go on: /hold
progress-paused = ⏳ Broadcast no. { $campaign } is paused.
progress-stumbled =
    🔴 Broadcast no. { $campaign } has stopped by itself: messages do not arrive. Telegram's answer: { $reason }
    Once that has passed, press “{ button-progress-resume }”. If the message itself is at fault, stop it for good and make a new one after its pattern.
progress-finished = ✅ Broadcast no. { $campaign } is done.
progress-cancelled = Broadcast no. { $campaign } was stopped for good.
progress-recalling = ⏳ Broadcast no. { $campaign } is being recalled.
progress-recalled = ✅ Broadcast no. { $campaign }: the recall is done.
progress-sent = Sent: { $sent } of { $total }
progress-not-arrived = Did not arrive: { $number }
progress-unsure = Not known whether it arrived: { $number }
progress-later = The others get it later. Goes on: { $moment }. Still to be sent: { $number }
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
    Stop broadcast no. { $campaign } for good? Not sent yet: { $number }.
    They will not get it any more; what was sent stays.
button-progress-cancel-sure = Yes, stop
button-progress-go-on = No, let it go on

## Report

report-head = <b>Broadcast no. { $campaign }: report</b>
report-started = Begun: { $moment }
report-finished = Ended: { $moment }
report-sent = Delivered: { $sent } of { $total }
report-pending = Still to be sent: { $number }
report-unsure = Not known whether it arrived: { $number }
report-blocked = Have blocked the bot: { $number }
report-failed = Not sent: { $number }
report-skipped = Left out: { $number }
report-reason-no-consent = unsubscribed
report-reason-unreachable = have blocked the bot
report-reason-complaint = wait for an answer to a complaint
report-reason-cap = have had their broadcasts of the week
report-reason-erased = had their data erased
report-reason-no-text = there is no text for them
report-clicked = Pressed a button: { $number } ({ $percent })
report-wanted = “I want it”: { $number }
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
report-trial-clear = Text { $variant } did better. Chance alone hardly explains such a difference.
report-trial-noise = The difference may be chance: equal texts show one like this in { $chance } of cases.
report-trial-few = Too few people did anything to tell which text is better.
report-trial-winner = The others got text { $variant }.
variant-a = A
variant-b = B
variant-edited = changed
button-report-refresh = Refresh
button-report-file = Table with names
button-report-missed = Who has not received it
button-report-unsure = Not known: decide
button-report-recall = Recall
report-file = Broadcast no. { $campaign }: everybody by name.
report-file-cut = A table takes { $number } people, so here are the first of them.
report-missed =
    Have not received broadcast no. { $campaign }: { $number }.
    The names and the reasons are in the table.
report-missed-nobody = Everybody has received broadcast no. { $campaign }.
report-unsure-question =
    The connection broke off while sending, so for some people nobody knows whether the message arrived: { $number }.
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
sheet-state = What became of it
sheet-reason = Reason
sheet-sent-at = Sent
sheet-clicked-at = Pressed a button
sheet-wanted-at = “I want it”
sheet-coming = Coming
sheet-yes = yes
sheet-no = no
sheet-state-pending = waits
sheet-state-sending = on its way
sheet-state-sent = delivered
sheet-state-blocked = has blocked the bot
sheet-state-failed = not sent
sheet-state-unsure = not known
sheet-state-skipped = left out
sheet-state-recalled = recalled

## Recall

recall-question =
    Broadcast no. { $campaign } can be recalled from { $number } people: Telegram lets a message be deleted or changed for 48 hours.
    What shall we do? If it is still being sent, we pause it first.
recall-too-late = Nothing to recall: Telegram lets a message be deleted or changed only for 48 hours.
button-recall-delete = Delete everywhere
button-recall-edit = Change the text
recall-delete-question = Delete the message from the chats of { $number } people? It cannot be brought back.
button-recall-delete-yes = Yes, delete for { $number }
recall-edit-languages =
    In which language shall we change the text? A text that is not changed stays as it is.
recall-edit-ask =
    Send the new text. Language: { $language }. It replaces what people have in their chats.
    To leave the question: /cancel
recall-edit-question =
    The new text, as people will see it:

    { $text }

    Change it for { $number } people?
button-recall-edit-yes = Yes, change for { $number }
button-recall-another = Another language too
button-recall-no = No, leave it

## Everything stops

hold-off =
    Broadcasts and holiday greetings go out as usual.
    For a day of mourning, or whenever silence is better, all of them can be stopped at once. Answers to customers go on.
hold-on = ⏳ All broadcasts and holiday greetings are stopped until you switch them on. Answers to customers go on.
hold-until = ⏳ All broadcasts and holiday greetings are stopped. They go on by themselves: { $moment }. Answers to customers go on.
hold-date-not-understood = We did not understand until which day, so all is stopped without an end. Write it like this: /hold 25.11
button-hold-open = Stop until I say
button-hold-days = { $days ->
    [one] Stop for { $days } day
   *[other] Stop for { $days } days
}
button-hold-end = Let them go on
button-hold = Stop everything
owner-held = ⏳ All broadcasts are stopped. To go on: /hold
