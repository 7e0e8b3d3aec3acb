### The owner makes a broadcast: its parts, the look at it, and the numbers before it goes.

## All broadcasts

button-broadcasts = Broadcasts
button-broadcast-new = New broadcast
button-broadcast-cap = How often
broadcasts-list =
    <b>Broadcasts</b>
    No sign: a draft. ⏳ to come or on its way, 🔴 stands still, ✅ done.
broadcasts-empty = There are no broadcasts yet. Press «{ button-broadcast-new }», and it is made here step by step.
broadcasts-cap =
    { $times ->
        [1] Each customer gets at most one broadcast a week.
        [one] Each customer gets at most { $times } broadcast a week.
       *[other] Each customer gets at most { $times } broadcasts a week.
    }
broadcasts-held = 🔴 All broadcasts are on hold: /hold
broadcasts-held-until = 🔴 All broadcasts are on hold until { $moment }: /hold
broadcast-untitled = no text yet
broadcast-ask-cap =
    How many broadcasts a week may a customer get?
    Those who are asked for their consent from now on read this number. Who agreed earlier agreed to the number of that time, so it is better not to raise it without need.
button-cap =
    { $times ->
        [1] One a week
        [one] { $times } a week
       *[other] { $times } a week
    }

## A draft

broadcast-head = <b>Broadcast № { $number }</b>
broadcast-waits = ⏳ It begins: { $moment }
broadcast-texts = Texts: { $languages }
broadcast-texts-none = Texts: none yet
broadcast-fallback = Without a text of their own: { $missing }. These people get the text in: { $language }
broadcast-media-none = Attachment: none
broadcast-media-photo = Attachment: photo
broadcast-media-video = Attachment: video
broadcast-media-document = Attachment: file
broadcast-buttons = Buttons: { $list }
broadcast-buttons-none = Buttons: none
broadcast-topic = Topic: { $topic }
broadcast-for-all = For: everybody who chose this topic
broadcast-for-some = For: { $segment }
broadcast-voucher = Promo code: { $value }, days: { $days }
broadcast-code = Promo code: { $code }, one for all
broadcast-voucher-none = Promo code: none
broadcast-start-now = When: at once
broadcast-start-at = When: { $moment }
broadcast-trial = Comparison: on { $percent } of the customers
broadcast-trial-none = Comparison: none
button-broadcast-media = Attachment
button-broadcast-buttons = Buttons
button-broadcast-topic = Topic
button-broadcast-audience = For whom
button-broadcast-voucher = Promo code
button-broadcast-time = When
button-broadcast-trial = Compare two texts
button-broadcast-preview = Preview
button-broadcast-check = Check and send
button-broadcast-copy = Use as a pattern
button-broadcast-delete = Delete the draft
button-broadcast-delete-sure = Yes, delete it
button-broadcast-unschedule = Do not send, change
broadcast-delete-question = Delete this draft? Its texts cannot be brought back.

## Texts and the attachment

broadcast-ask-text =
    Send the message as customers shall see it: bold, links, and with a photo, a video or a file if you like.
    Language: { $language }.

    What the bot fills in:
    <code>{ $name }</code> — the name, or, where it is not known, the word behind the bar.
    <code>{ $voucher }</code> — the promo code.
    For example: “{ $name }, see you on Saturday!”
broadcast-sample-friends = Friends
broadcast-ask-text-b =
    Send the second text, B. It is compared with the first one, so change one thing only.
    Language: { $language }.
broadcast-text-now = This is the text now:
broadcast-text-wanted = Send words, a photo, a video or a file. To leave: /cancel
broadcast-one-picture = Several pictures at once cannot be sent. Send one, with the words below it.
broadcast-ask-media =
    Send one photo, a video or a file. It stands above the text in every language; words below it are not taken, texts are written by language.
    To leave: /cancel
button-broadcast-text-drop = Remove this text
button-broadcast-media-drop = Remove the attachment

## Buttons

broadcast-buttons-screen =
    Which buttons stand below the message? «{ button-unsubscribe }» is always there.
    With «{ button-promo-want }» a customer asks your staff for the thing in one tap.
    Links: { $links }
button-link-add = Add a link
button-link-drop = Remove the link
broadcast-ask-url = Send the address of the page. It begins with https://, for example: https://example.com/sale
broadcast-url-wrong = This does not read as an address. Write the whole of it, for example: https://example.com/sale
broadcast-ask-label =
    What does the button say? It may have { $limit } characters.
    Language: { $language }.
broadcast-link =
    Link: { $url }
    Press a language to write what the button says in it.

## Topic, people, promo code

broadcast-ask-topic = What is it about? Only those who chose this topic get it.
broadcast-ask-voucher =
    What is the promo code worth? Each customer gets one of their own.
    Press a discount or write your own: 15%, a sum: 50 000, or a gift in words: a coffee.
broadcast-voucher-wrong = This is worth nothing, or too much. Write: 15%, a sum: 50 000, or a gift in words: a coffee.
broadcast-ask-days = How many days is it good for? Press or write a number.
broadcast-days-wrong = Write the number of days, from 1 to { $limit }.
broadcast-ask-code = Which code do all of them get? New ones are made here: /vouchers
button-voucher-code = One code for all
button-voucher-drop = Without a promo code
button-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

## When

broadcast-ask-time =
    When shall it go? Press, or write a day and a time: 25.11 10:00 or tomorrow 10:00.
    Nobody is written to at night: such messages wait for the morning.
broadcast-time-wrong = This does not read as a time. Write a day and a time: 25.11 10:00 or tomorrow 10:00.
broadcast-time-past = That was already. Write a time to come: 25.11 10:00 or tomorrow 10:00.
button-time-now = At once
button-time-tomorrow = Tomorrow at { $time }

## Two texts compared

broadcast-ask-trial = Two texts, A and B, can be compared on some of the customers. The others get the better one.
broadcast-rule-clicks = A goes to one half of { $percent } of the customers and B to the other; { $hours } hours after the start all others get the one whose buttons more people pressed.
broadcast-rule-redemptions = A goes to one half of { $percent } of the customers and B to the other; { $hours } hours after the start all others get the one with more promo codes used.
broadcast-trial-links = Telegram does not tell who followed a link, so links do not count.
broadcast-trial-even = If both do equally well, it is A. Whether the difference is chance, the report tells.
broadcast-trial-texts = Text B by language:
button-trial-start = Compare
button-trial-stop = Do not compare
button-rule-clicks = By presses
button-rule-redemptions = By promo codes
button-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }

## Looking at it

broadcast-preview-head = Language: { $language }
broadcast-preview-head-b = Language: { $language }, text B
broadcast-previewed = This is what customers get. The promo code is an example.
broadcast-test-sent = Sent to the staff group.
alert-broadcast-no-group = There is no staff group yet.
alert-broadcast-no-text = There is no text yet.
broadcast-test-refused = Telegram did not take the message: { $reason }
button-test-me = Send it to me
button-test-group = To the staff group

## Before it goes

broadcast-missing-text = There is no text yet. Write it at least in one language.
broadcast-missing-text-b = Text B must be there in the same languages as text A.
broadcast-missing-voucher = The text has a promo code in it, but which one is not chosen yet. Press «{ button-broadcast-voucher }».
broadcast-missing-code = There is a button to copy the promo code, but no promo code. Press «{ button-broadcast-voucher }».
broadcast-missing-label = A link has no words on it yet. Press «{ button-broadcast-buttons }».
broadcast-missing-clicks = The texts are compared by presses, but there is no button to press. Add one in «{ button-broadcast-buttons }», or compare by promo codes.
broadcast-missing-redemptions = The texts are compared by promo codes, but customers get none of their own. Press «{ button-broadcast-voucher }», or compare by presses.
broadcast-sure =
    The message goes to { $total } people.
    Uzbek — { $uz }, Kazakh — { $kk }, Armenian — { $hy }, Russian — { $ru }.
broadcast-sure-fallback = Without a text in their own language: { $missing }. They get it in: { $language }.
broadcast-left-out-no-consent = Not subscribed to this topic: { $number }
broadcast-left-out-unreachable = Cannot be reached, they have blocked the bot: { $number }
broadcast-left-out-complaint = Wait for an answer to a complaint: { $number }
broadcast-left-out-cap = Had their broadcasts of this week: { $number }
broadcast-left-out-no-text = There is no text for them: { $number }
broadcast-left-out = They do not get it:
broadcast-at-night = It is night now. Whoever has quiet hours gets it in the morning.
broadcast-sure-now = It takes about { $minutes } min. Shall we send it?
broadcast-sure-at =
    It begins: { $moment }. It takes about { $minutes } min. The people are counted again then.
    Shall we plan it?
broadcast-nobody = At this moment nobody would get it.
broadcast-changed = The number has changed meanwhile. Please look once more.
button-broadcast-send = Yes, to { $total } people
button-broadcast-report = Report
button-broadcast-not-now = Cancel
broadcast-started = Broadcast № { $number } is on its way.
broadcast-planned = Broadcast № { $number } is planned. It begins: { $moment }
