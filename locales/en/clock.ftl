# The clock: what the team is told while a customer waits, and what the waiting customer is told.

clock-half =
    ⏳ Request № { $number }: the customer has been waiting since { $since }.
    Answer by { $time }.
clock-most =
    ⏳ Request № { $number }: little time is left, the customer has been waiting since { $since }.
    Answer by { $time }.
clock-due =
    🔴 Request № { $number }: an answer was promised by { $time }, and there is none yet.
    The customer has been waiting since { $since }.
clock-limit =
    🔴 Request № { $number }: the customer has been waiting for { $waited }, and there is still no answer.
    It was promised by { $time }.
clock-half-many = ⏳ Half of the time is over. Waiting for an answer: { $count }
clock-most-many = ⏳ Little time is left. Waiting for an answer: { $count }
clock-due-many = 🔴 The promised time is over. Waiting for an answer: { $count }
clock-limit-many = 🔴 They have been waiting far too long. Requests without an answer: { $count }
clock-line = № { $number } · { $kind } · waiting since { $since }, answer by { $time }
clock-rest = And more requests: { $count }
clock-on-duty = On duty: { $names }
clock-free = Nobody has taken it yet
clock-returned = 🔴 Request № { $number } is back in the queue. There was no answer from: { $name }. Who takes it?
clock-minutes = { $minutes } min
clock-hours = { $hours } h
button-take-over = Take over
button-take-over-number = Take over № { $number }
button-who-on-duty = Who is on duty
alert-taken-over = Request № { $number } is yours. Write the answer where its card stands.
alert-yours-already = Request № { $number } is yours already.
alert-answered-already = Request № { $number } has been answered meanwhile.
alert-on-duty = On duty now: { $names }
alert-nobody-on-duty = Nobody is on duty now. Who works here: { $names }

truth-closed =
    { $now }.
    We have your message, its number is { $number }. A colleague answers here as soon as we open, or sooner if somebody can.
truth-queue-minutes =
    Sorry, we have not managed to answer yet. Your place in the queue: { $place }.
    The answer comes here in about { $minutes } minutes.
truth-queue-time =
    Sorry, we have not managed to answer yet. Your place in the queue: { $place }.
    The answer comes here by { $time }.
truth-queue =
    Sorry, we have not managed to answer yet. Your place in the queue: { $place }.
    We keep it for you, and a colleague answers here.
