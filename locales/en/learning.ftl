# What owners have the bot learn from questions it could not answer, and how well it answers.

button-learning = Unanswered questions
button-coverage = How well it answers

## What was not answered

learning-weekly = <b>Questions and answers, the last 7 days</b>
learning-head =
    Customers asked this, and the bot had no answer to it. The number says how many people.
    To see how they put it, press a line.
learning-none = There is no question that several people asked and the bot could not answer. When there is one, we tell you on Monday.
learning-cluster = People who asked: { $people }, in the last 7 days: { $week }. Language: { $language }.
learning-phrasing = • “{ $text }”
learning-answer =
    Staff answered:
    { $text }
learning-about = What it is about: { $name }. From now on the bot answers this in whatever words it is asked.
learning-about-chosen = What it is about: { $name }. An entry that is about nothing else yet answers this then, in whatever words it is asked.
button-learning-add = Add to the answers
button-learning-as = Is there already: choose
button-learning-decline = Don't add it
button-learning-ways = Other wordings: { $count }
alert-learning-declined = Good, we won't ask about this again.

learning-draft = This is how it will stand in the questions and answers:
learning-draft-personal = Read the answer once more, please: there is a number, a link or a name in it, and every customer will see it.
learning-draft-change = To change the answer, just write another one. To leave: /cancel
learning-draft-unanswered =
    The question: “{ $question }”
    There is no answer in words to it yet. Write one. Language: { $language }.
    To leave: /cancel
button-learning-save = Save

learning-choose =
    Which entry is the answer to this?
    From now on the bot finds it by these words too:
learning-way =
    Customers wrote:
    “{ $words }”
    and chose: “{ $question }”.
    People: { $people }. Shall the bot answer these words at once?
learning-ways-none = There is nothing left to decide here.
button-way-yes = Yes, answer at once
button-way-no = No, another matter
alert-way-added = Added. The bot knows these words now.

## How well it answers

coverage-head = <b>How customers were answered</b>, days: { $days }
coverage-none = Nobody has asked anything in these days.
coverage-asked = Asked: { $value }
coverage-at-once = Answered at once: { $value }
coverage-helped = • of these, it helped: { $value }
coverage-not-helped = • of these, it did not help: { $value }
coverage-offered = Shown a choice: { $value }
coverage-picked = • of these, chose an answer: { $value }
coverage-handed-over = Passed on to a person: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = By language, and how many were answered at once:
coverage-subjects = Asked about most, and how many were answered at once:
coverage-line = • { $name }: { $asked }, at once: { $value }
coverage-verdicts = What sounded like a complaint, by the word of the staff: complaints { $complaints }, other { $others }.
button-coverage-days = Days: { $days }
