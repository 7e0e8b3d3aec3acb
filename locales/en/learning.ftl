# What owners have the bot learn from questions it could not answer, and how well it answers.

button-learning = Unanswered questions
button-coverage = How well it answers

## What was not answered

learning-weekly = <b>Questions and answers, the last 7 days</b>
learning-head =
    Customers asked this, and the bot had no answer. The number says how many people asked.
    To see how they put it, press a line.
learning-none = At the moment there is no unanswered question that several people asked. When there is one, we will tell you on Monday.
learning-cluster = People who asked: { $people }, of these in the last 7 days: { $week }. Language: { $language }.
learning-phrasing = • “{ $text }”
learning-answer =
    Staff answered:
    { $text }
learning-about = Topic: { $name }. The bot will answer this however it is worded.
learning-about-chosen = Topic: { $name }. If the answer has no topic yet, the bot will give it however this is worded.
button-learning-add = Add to the answers
button-learning-as = Already answered: choose
button-learning-decline = Don't add it
button-learning-ways = Other wordings: { $count }
alert-learning-declined = Good, we won't ask about this again.

learning-draft = This is how it will look in the questions and answers:
learning-draft-personal = Please read the answer once more: it has a number, a link or a name in it, and every customer will see it.
learning-draft-change = To change the answer, just write another one. To leave: /cancel
learning-draft-unanswered =
    The question: “{ $question }”
    Nobody has answered it in writing yet. Write the answer. Language: { $language }.
    To leave: /cancel
button-learning-save = Save

learning-choose =
    Which answer fits this question?
    The bot will find it by these words too:
learning-way =
    Customers wrote:
    “{ $words }”
    and chose: “{ $question }”.
    People: { $people }. Shall the bot answer these words at once?
learning-ways-none = There is nothing left to decide here.
button-way-yes = Yes, answer at once
button-way-no = No, it is another matter
alert-way-added = Added. The bot knows these words now.

## How well it answers

coverage-head =
    { $days ->
        [one] <b>How customers were answered</b> in the last { $days } day
       *[other] <b>How customers were answered</b> in the last { $days } days
    }
coverage-none = Nobody asked anything in this time.
coverage-asked = Questions asked: { $value }
coverage-at-once = Answered at once: { $value }
coverage-helped = • of these, it helped: { $value }
coverage-not-helped = • of these, it did not help: { $value }
coverage-offered = Shown a choice: { $value }
coverage-picked = • of these, chose an answer: { $value }
coverage-handed-over = Passed on to a person: { $value }
coverage-share = { $number } ({ $share })
coverage-languages = By language: how many asked, and how many were answered at once.
coverage-subjects = What was asked most, and how many were answered at once.
coverage-line = • { $name }: { $asked }, at once: { $value }
coverage-verdicts = What sounded like a complaint to the bot, as staff judged it: complaints { $complaints }, not complaints { $others }.
button-coverage-days = Days: { $days }
