# What staff see in their group.

staff-customer-blocked = 🔴 The customer has blocked the bot: answers do not arrive now.
staff-customer-returned = ✅ The customer is back: answers arrive again, also those that did not before.
staff-customer-confirmed = ✅ The customer says: solved.
staff-customer-reopened = 🔴 The customer says: not solved yet. New promise: an answer by { $time }.
staff-not-sent = 🔴 The last answer could not be delivered to the customer.
staff-message-deleted = The customer has deleted this message.
staff-anonymous = 🔴 Not sent: you write anonymously, in the name of the group. Switch that off in your administrator rights and send it again.
staff-command-unknown = We don't know this command, and nothing was sent to the customer.

group-welcome =
    Hello! To make this the staff group of the shop:
    1. Make the bot an administrator who may delete messages.
    2. Better still, switch topics on in the group's settings, and let the bot manage topics and pin messages: then each request has a topic of its own.
    3. The owner writes /link here.
group-linked =
    Done: this is now the staff group of “{ $shop }”.
    Each question and complaint gets a topic of its own. What you write there goes to the customer; what begins with // stays here.
group-linked-plain =
    Done: this is now the staff group of “{ $shop }”.
    Each question and complaint comes as a card. To answer the customer, reply to the card or to any message of that request. What replies to nothing stays among you, and so does what begins with //.
    With topics each request would have its own. If you want that, switch topics on in the group's settings and write /link again.
group-not-ready =
    Not yet, this is missing:
    { $missing }
    Then write /link again.
group-needs-admin = administrator rights: give them to the bot
right-can-manage-topics = the right to manage topics
right-can-pin-messages = the right to pin messages
right-can-delete-messages = the right to delete messages
staff-update-given-up = 🔴 The bot could not handle one message from Telegram, even at the third try. Its number in the log: { $update }. Please tell whoever looks after the bot: a customer may be waiting for an answer.

# Outside of topics.

staff-copy-head = <b>№ { $number } · { $name }</b>
staff-said-before = <b>Said so far:</b>
staff-said-line = — { $name }: { $text }
staff-said-without-words = (without words)
staff-ticket-elsewhere = 🔴 Not sent: request № { $number } is no longer answered here. Find it in the staff group, or with whoever has taken it.
staff-media-refused = 🔴 The customer has sent something that the bot may not show in this group. Give the bot the right to send media.

# Taking back what was said.

staff-taken-back = ✅ Deleted on the customer's side.
staff-not-taken-back = 🔴 Not deleted: Telegram lets the bot delete for 48 hours only.
staff-delete-how = To delete an answer on the customer's side, reply to it with /delete.
staff-customer-took-back = Request № { $number }: the customer has deleted a message.
staff-erased = The customer's data has been deleted.
customer-took-back = Done, we have deleted it on our side too.
customer-delete-how = To take a message back, reply to it with /delete: we delete it on our side too.

# What owners must mend in the group.

owner-group-topics-off =
    🔴 Topics are off in the staff group. Requests now come there as cards: staff answer by replying to them.
    To have topics again, switch them on in the group's settings.
owner-group-no-topics =
    🔴 The bot may not open topics in the staff group. New requests come there as cards: staff answer by replying to them.
    To have topics again, give the bot the right to manage topics.
owner-group-no-writing =
    🔴 The bot may not write in the staff group. Requests come in private to whoever is on duty, or to you.
    Make the bot an administrator of the group again.
owner-group-gone =
    🔴 The bot is no longer in the staff group. Requests come in private to whoever is on duty, or to you.
    To work in a group again, add the bot and send /link there.
