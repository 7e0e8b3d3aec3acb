### Groups of customers for broadcasts (owners), tags (staff), the customer's own shop.

## The list, and one group

button-segments = Groups of customers
segments-list = Your groups of customers. Press one to see or change it.
segments-empty =
    There are no groups yet. A group is part of your customers: who speaks Russian, who has not been here for long, who has a birthday in March.
    A broadcast can go to one group instead of everybody.
segments-choose = Who gets the broadcast? Only those who subscribed to your news.
segment-new-name = Untitled
segment-card = Group: <b>{ $name }</b>
segment-everybody = No conditions yet: all customers.
segment-all-lines = All these conditions together:
segment-or = — or: { $condition }
segment-count =
    { $people ->
        [0] There are no such customers now.
        [one] That is { $people } customer now.
       *[other] That is { $people } customers now.
    }
segment-count-subscribers = Of them, a broadcast can reach: { $subscribers }. The others have not subscribed to the news or have blocked the bot.
segment-how-to-change = To change a line, press its number.
segment-ask-name =
    Write a name for this group.
    Now: { $name }
segment-name-taken = There is already a group with that name: { $name }. Write another name.
segment-delete-question =
    Delete this group? The customers and the broadcasts made for it stay.
    “{ $name }”
button-segment-everybody = Everybody
button-segment-add = New group
button-segment-and = Add a condition
button-segment-use = Choose for the broadcast
button-segment-rename = Rename
button-segment-delete = Delete the group
button-segment-delete-sure = Yes, delete

## Conditions

segment-line = <b>Line { $number }</b>: any of these is enough.
segment-ask-kind = What should they have in common?
segment-ask-topic = Which topic of the news?
segment-ask-language = Which language?
segment-ask-branch = Which shop do they go to?
segment-ask-birth-month = In which month is their birthday?
segment-ask-joined-within = How many days ago at most did they join? Choose or write a number, for example 14. A date to count from will do too, for example 01.09.2026.
segment-ask-seen-within =
    How many days ago at most were they last in the bot? Choose or write a number, for example 14.
    Looking for those who were not there for so long? Add the condition, then press the number of its line and “Reverse”.
segment-ask-source = By which link did they come? Choose or write its code: a link with the code <code>insta</code> ends in <code>start=insta</code>
segment-ask-tag = Which tag? Choose or write it. Staff give tags in the topic of a request: <code>/tag vip</code>
segment-ask-rated = Which rating did they give? 1 is bad, 5 is excellent.
segment-ask-listed =
    Send the list: Telegram IDs, @usernames or phones, one a line. An XLSX or CSV file will do too.
    Those who have not written to the bot yet stay on the list and are found as soon as they do.
segment-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
segment-is-topic = Chosen topic: { $value }
segment-not-topic = This topic is not chosen: { $value }
segment-is-language = Language: { $value }
segment-not-language = Any language but: { $value }
segment-is-branch = Goes to the shop: { $value }
segment-not-branch = Does not go to the shop: { $value }
segment-is-birth-month = Month of birth: { $value }
segment-not-birth-month = Month of birth unknown or not this one: { $value }
segment-is-joined-within =
    { $days ->
        [one] With us for { $days } day at most
       *[other] With us for { $days } days at most
    }
segment-not-joined-within =
    { $days ->
        [one] With us for more than { $days } day
       *[other] With us for more than { $days } days
    }
segment-is-joined-since = With us since { $value }
segment-not-joined-since = Joined before { $value }
segment-is-seen-within =
    { $days ->
        [one] Was in the bot in the last { $days } day
       *[other] Was in the bot in the last { $days } days
    }
segment-not-seen-within =
    { $days ->
        [one] Was not in the bot for { $days } day
       *[other] Was not in the bot for { $days } days
    }
segment-is-source = Came by the link: { $value }
segment-not-source = Did not come by the link: { $value }
segment-is-tag = Tag: { $value }
segment-not-tag = Without the tag: { $value }
segment-is-rated = Rating: { $value }
segment-not-rated = No such rating: { $value }
segment-is-listed = On list № { $value }
segment-not-listed = Not on list № { $value }
button-segment-topic = Topic of the news
button-segment-language = Language
button-segment-branch = Shop
button-segment-birth-month = Month of birth
button-segment-joined-within = With us since
button-segment-seen-within = Last visit
button-segment-source = Came by a link
button-segment-tag = Tag
button-segment-rated = Rating
button-segment-listed = List of people
button-segment-or = Add an “or”
button-condition-turn = { $number }. Reverse
button-condition-remove = { $number }. Remove

## Lists of people

segment-list-kept =
    { $people ->
        [one] Kept as list № { $number }: { $people } person.
       *[other] Kept as list № { $number }: { $people } people.
    }
segment-list-unknown =
    Have not written to the bot yet, so the broadcast does not reach them: { $people }
    { $list }
segment-list-strange =
    Not understood, so not kept: { $lines }
    { $list }
segment-list-file = The whole list: first those who have not written to the bot yet, then what was not understood.
segment-list-nobody = We found nobody in this. Write Telegram IDs, @usernames or phones, one a line, for example: +998 90 123-45-67
segment-file-unreadable = This file can't be read, or it is too big. Send XLSX or CSV: up to 2 MB and 20 000 rows.

## The customer's own shop

button-setting-branch = My shop
settings-branch = My shop: { $branch }
branch-question = Which of our shops do you go to? We will write about what happens there.
button-branch-any = Any

## Tags

staff-card-branch = Shop: { $branch }
staff-card-tags = Tags: { $tags }
staff-tag-how = Write a tag in the topic of a request: <code>/tag vip</code>, and to take it away: <code>/untag vip</code>. The customer does not see tags.
staff-tags-now = Tags of the customer: { $tags }
staff-tags-none = The customer has no tags now.
