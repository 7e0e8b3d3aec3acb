# What went wrong, and what to do next. The keys are error-<code>, see bot/core/errors.py.

error-ours = Sorry, something broke on our side. What you wrote is not lost. Please try again in a minute.
error-not-allowed = This is for the shop's team only. If you belong to it, ask the owner.
error-not-found = This is not there any more. Please begin again from the menu.
error-ticket-closed = Request № { $number } is closed already.
error-already-taken = Somebody has taken it already: { $name }.
error-answer-first = The customer waits for an answer. Send one first, a line is enough; then put the request on hold.
error-with-owner = This request is with the owner already: there is no level above.
error-too-much = This is too long. The limit is { $limit } characters; please shorten it and send it again.
error-text-unfit = This text can't be kept yet. It must have { $wanted } and at most { $limit } characters. Correct it and send it again.
error-answer-too-old = You answered this more than a day ago, so it stays as it is. Has anything changed since? Just write to us.
