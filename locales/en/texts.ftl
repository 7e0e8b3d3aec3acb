# The owner's own wording of texts.

texts-list = Which text should we change? Customers see the new one at once.
texts-language = “{ $text }”: in which language?
texts-now =
    The text now:

    { $text }

    Send the new one. What stands in braces is filled in by the bot: keep it as it is.
texts-kept = Done, customers read the new text from now on.
texts-reset = Done, the text is as it came with the bot.
button-texts = Texts
button-text-reset = As it was
text-greeting = First greeting
text-newsletter-offer = Newsletter offer
text-sign-up-done = End of the sign-up
text-question-passed-on = Question passed on
text-complaint-passed-on = Complaint received
text-ticket-solved-question = Is it solved?
text-ticket-confirmed = Solved, rating request
text-unsubscribed = Unsubscribed
text-privacy = Privacy
