# The week in numbers, for owners, and the thanks that the team gets on Mondays.

week-title = Complaints, { $days }
week-head = <b>The week { $days }</b>
week-complaints = Complaints: { $number }; the week before: { $before }.
week-times = First answer within 30 minutes: { $half }, within an hour: { $hour }.
week-fix-first = To fix first:
week-trouble = { $place }. { $what }
week-cause = { $category }: { $cause }
week-chart-weeks = Complaints by week
week-chart-categories = About what (pale: the week before)
week-chart-times = How fast a person answered
week-times-complaints = Complaints
week-times-all = All requests
week-legend-half = within 30 min
week-legend-hour = within an hour
week-legend-later = later
button-week-before = Week before
button-week-after = Week after
button-week-table = Download the table
alert-week-to-come = That week has not begun yet.
week-sheet = Complaints
week-sheet-number = Number
week-sheet-opened = Opened
week-sheet-category = About
week-sheet-cause = Cause
week-sheet-settled = Confirmed by staff
week-sheet-severity = Severity
week-sheet-product = Item
week-sheet-branch = Branch
week-sheet-solved-by = Handled by
week-sheet-first-answer = First answer, min
week-sheet-first-answer-working = The same in working hours, min
week-sheet-fixed = Solved in, min
week-sheet-remedies = What we gave

thanks-head = ✅ <b>Thank you for last week!</b>
thanks-line = — { $name }: { $deeds }
thanks-in-time =
    { $number ->
        [one] { $number } answer, { $share } in time
       *[other] { $number } answers, { $share } in time
    }
thanks-stars =
    { $number ->
        [one] { $stars } of 5 stars in { $number } rating
       *[other] { $stars } of 5 stars in { $number } ratings
    }
thanks-saves =
    { $number ->
        [one] { $number } complaint solved, says the customer
       *[other] { $number } complaints solved, say the customers
    }
thanks-praise =
    { $number ->
        [one] { $number } thank-you from a customer
       *[other] { $number } thank-yous from customers
    }
