### The owner makes a broadcast: its parts, the look at it, and the numbers before it goes.

## All broadcasts

button-broadcasts = Broadcasts
button-broadcast-new = New broadcast
button-broadcast-cap = How often
broadcasts-list =
    <b>Broadcasts</b>
    No sign: a draft. ⏳ planned or on its way, 🔴 paused, ✅ done.
broadcasts-empty = There are no broadcasts yet. Press “{ button-broadcast-new }”, and we make one step by step.
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
    Customers asked for consent from now on see this number. Those who agreed earlier agreed to the old one, so raise it only if you must.
button-cap =
    { $times ->
        [1] One a week
        [one] { $times } a week
       *[other] { $times } a week
    }

## A draft

broadcast-head = <b>Broadcast № { $number }</b>
broadcast-waits = ⏳ It starts: { $moment }
broadcast-texts = Texts: { $languages }
broadcast-texts-none = Texts: none yet
broadcast-fallback = No text of their own: { $missing }. These people get the text in: { $language }
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
button-broadcast-copy = Use as a template
button-broadcast-delete = Delete the draft
button-broadcast-delete-sure = Yes, delete it
button-broadcast-unschedule = Do not send, change
broadcast-delete-question = Delete this draft? Its texts cannot be brought back.

## Texts and the attachment

broadcast-ask-text =
    Send the message as customers will see it: bold, links, and with a photo, a video or a file if you like.
    Language: { $language }.

    What the bot fills in:
    <code>{ $name }</code> — the name, or, if it is not known, the word after the bar.
    <code>{ $voucher }</code> — the promo code.
    For example: “{ $name }, see you on Saturday!”
broadcast-sample-friends = Friends
broadcast-ask-text-b =
    Send the second text, B. It is compared with the first one, so change only one thing.
    Language: { $language }.
broadcast-text-now = This is the text now:
broadcast-text-wanted = Send words, a photo, a video or a file. To leave: /cancel
broadcast-one-picture = Several pictures at once cannot be sent. Send one, with the text as its caption.
broadcast-ask-media =
    Send one photo, a video or a file. It stands above the text in every language. Its caption is not used: texts are written language by language.
    To leave: /cancel
button-broadcast-text-drop = Remove this text
button-broadcast-media-drop = Remove the attachment

## Buttons

broadcast-buttons-screen =
    Which buttons should stand below the message? “{ button-unsubscribe }” is always there.
    With “{ button-promo-want }” a customer asks your staff for the item in one tap.
    Links: { $links }
button-link-add = Add a link
button-link-drop = Remove the link
broadcast-ask-url = Send the address of the page. It begins with https://, for example: https://example.com/sale
broadcast-url-wrong = This does not look like an address. Write it in full, for example: https://example.com/sale
broadcast-ask-label =
    What should the button say? It may have { $limit } characters.
    Language: { $language }.
broadcast-link =
    Link: { $url }
    Press a language to write the button's text in it.

## Topic, people, promo code

broadcast-ask-topic = What is it about? Only those who chose this topic get it.
broadcast-ask-voucher =
    What is the promo code worth? Each customer gets one of their own.
    Press a discount or write your own: 15%, an amount: 50 000, or a gift in words: a cup of coffee.
broadcast-voucher-wrong = We cannot make such a promo code. Write a discount: 15%, an amount: 50 000, or a gift in words: a cup of coffee.
broadcast-ask-days = How many days is it valid? Press or write a number.
broadcast-days-wrong = Write the number of days, from 1 to { $limit }.
broadcast-ask-code = Which code does everybody get? New ones are made here: /vouchers
button-voucher-code = One code for all
button-voucher-drop = Without a promo code
button-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

## When

broadcast-ask-time =
    When should it go? Press, or write a day and a time: 25.11 10:00 or tomorrow 10:00.
    Nobody is written to at night: such messages wait until morning.
broadcast-time-wrong = We did not understand the time. Write a day and a time: 25.11 10:00 or tomorrow 10:00.
broadcast-time-past = That time has passed. Write a later one: 25.11 10:00 or tomorrow 10:00.
button-time-now = At once
button-time-tomorrow = Tomorrow at { $time }

## Two texts compared

broadcast-ask-trial = Two texts, A and B, can be compared on some of the customers. The others get the better one.
broadcast-rule-clicks = We compare on { $percent } of the customers: half get text A, half get text B. After { $hours } h everybody else gets the one whose buttons more people pressed.
broadcast-rule-redemptions = We compare on { $percent } of the customers: half get text A, half get text B. After { $hours } h everybody else gets the one with more promo codes used.
broadcast-trial-links = Telegram does not tell who followed a link, so links do not count.
broadcast-trial-even = If both do equally well, A goes. The report tells whether the difference may be chance.
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
broadcast-previewed = This is what customers will see. The promo code is an example.
broadcast-test-sent = Sent to the staff group.
alert-broadcast-no-group = There is no staff group yet.
alert-broadcast-no-text = There is no text yet.
broadcast-test-refused = Telegram did not take the message: { $reason }
button-test-me = Send it to me
button-test-group = To the staff group

## Before it goes

broadcast-missing-text = There is no text yet. Write it in at least one language.
broadcast-missing-text-b = Text B is needed in the same languages as text A.
broadcast-missing-voucher = The text has a promo code in it, but which one is not chosen yet. Press “{ button-broadcast-voucher }”.
broadcast-missing-code = There is a button to copy the promo code, but no promo code. Press “{ button-broadcast-voucher }”.
broadcast-missing-label = A link has no words on it yet. Press “{ button-broadcast-buttons }”.
broadcast-missing-clicks = The texts are compared by presses, but there is no button to press. Add one in “{ button-broadcast-buttons }”, or compare by promo codes.
broadcast-missing-redemptions = The texts are compared by promo codes, but customers get none of their own. Press “{ button-broadcast-voucher }”, or compare by presses.
broadcast-sure =
    Recipients: { $total }.
    Uzbek — { $uz }, Kazakh — { $kk }, Armenian — { $hy }, Russian — { $ru }.
broadcast-sure-fallback = Without a text in their own language: { $missing }. They get it in: { $language }.
broadcast-left-out-no-consent = Not subscribed to this topic: { $number }
broadcast-left-out-unreachable = Cannot be reached, they have blocked the bot: { $number }
broadcast-left-out-complaint = Waiting for an answer to a complaint: { $number }
broadcast-left-out-cap = Have had all their broadcasts this week: { $number }
broadcast-left-out-no-text = No text for them: { $number }
broadcast-left-out = Will not get it:
broadcast-at-night = It is night now: customers with quiet hours get it in the morning.
broadcast-sure-now = It takes about { $minutes } min. Send it?
broadcast-sure-at =
    It starts: { $moment }. It takes about { $minutes } min. We count the people again before it goes.
    Plan it?
broadcast-nobody = Right now nobody would get it.
broadcast-changed = The number of people has changed. Please look once more.
button-broadcast-send = Yes, send: { $total }
button-broadcast-report = Report
button-broadcast-not-now = Cancel
broadcast-started = Broadcast № { $number } is on its way.
broadcast-planned = Broadcast № { $number } is planned. It starts: { $moment }
