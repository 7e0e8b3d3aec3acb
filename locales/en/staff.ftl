# What staff see in their group.

staff-card-head = { $sign } <b>№ { $number } · { $kind }</b>
staff-card-status = Status: { $status }
staff-card-subject = About: { $subject }
staff-card-customer = Customer: { $name } ({ $username })
staff-card-language = Language: { $language }
staff-card-joined = With us since { $date }, requests so far: { $tickets }
staff-card-phone = Phone: { $phone }
staff-card-source = Came from: { $source }
staff-card-due = Answer by { $time }
staff-card-taken = In work: { $name }
kind-question = Question
kind-complaint = Complaint
kind-request = Request
status-new = new
status-in-work = in work
status-resolved = solved, waiting for the customer's yes
status-confirmed = closed
status-reopened = open again
button-take = Take it
button-resolve = Solved
alert-taken = It is yours. Write the answer here in the topic.
alert-resolved = We ask the customer whether it is solved.

staff-customer-blocked = 🔴 The customer has blocked the bot: answers do not arrive now.
staff-customer-returned = ✅ The customer is back: answers arrive again.
staff-overdue = 🔴 Request № { $number }: an answer was promised by { $time }, and there is none yet.
staff-customer-confirmed = ✅ The customer says: solved.
staff-customer-reopened = 🔴 The customer says: not solved yet. New promise: an answer by { $time }.
staff-not-sent = 🔴 The last answer could not be delivered to the customer.
staff-message-deleted = The customer has deleted this message.
staff-anonymous = 🔴 Not sent: you write anonymously, in the name of the group. Switch that off in your administrator rights and send it again.
staff-command-unknown = We don't know this command, and nothing was sent to the customer.

group-welcome =
    Hello! To make this the staff group of the shop:
    1. Switch topics on in the group's settings.
    2. Make the bot an administrator who may manage topics, pin and delete messages.
    3. The owner writes /link here.
group-linked =
    Done: this is now the staff group of “{ $shop }”.
    Each question and complaint gets a topic of its own. What you write there goes to the customer; what begins with // stays here.
group-not-ready =
    Not yet: this is missing.
    { $missing }
    Then write /link again.
group-needs-topics = topics: switch them on in the group's settings
group-needs-admin = the bot's rights: make it an administrator
right-can-manage-topics = the right to manage topics
right-can-pin-messages = the right to pin messages
right-can-delete-messages = the right to delete messages
staff-update-given-up = 🔴 The bot could not handle one message from Telegram, even at the third try. Its number in the log: { $update }. Please tell whoever looks after the bot: a customer may be waiting for an answer.
