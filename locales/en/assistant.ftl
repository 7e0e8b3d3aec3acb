### The assistant: drafts of answers, for staff only.

button-ticket-draft = Draft an answer
alert-draft-begun = The draft will come here in a few seconds. Only the team will see it.
alert-draft-no-words = The customer has written no words, so there is nothing to draft from. Please answer yourself.
draft =
    Draft, only the team sees it. Language: { $language }. Check every fact: a program wrote it.

    <blockquote>{ $text }</blockquote>

    To change it, copy it, correct it and send it here.
draft-failed = No draft this time: the assistant did not answer. Please answer yourself, the customer is waiting.
button-draft-send = Send as it is
button-draft-drop = Drop
alert-draft-dropped = Dropped. Nothing went to the customer.
