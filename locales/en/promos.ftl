### Under a broadcast, at the customer's; and what a broadcast refuses the owner.

promo-footer = You get this because you signed up for our news. If you don't want it any more, tap the button below.
button-promo-want = I want it
button-promo-code = Copy the promo code
button-promo-comes = I'll come
button-promo-declines = I won't
error-text-broken = The formatting doesn't add up here: <code>{ $place }</code> Mend this place and send it again.
error-placeholder-unknown = The bot doesn't know what to put in place of <code>{ $name }</code>. It knows these: <code>{ $known }</code>
error-fallback-missing = Not everybody has a name. Write after the bar what stands there instead, for example: <code>{ $example }</code>
error-campaign-moved = The broadcast has moved on meanwhile, so this is no longer possible. Open it again from the list.
error-campaign-incomplete = The broadcast isn't complete yet. Add what is missing and check it again.

promo-wanted =
    We have passed it on to a member of staff, number: { $number }.
    You get the answer here by { $time }. If there is anything to add, just write.
alert-promo-wanted = Passed on already, number: { $number }. The answer comes into this chat.
alert-unsubscribed = You have left our news already: nothing more will come. Should you change your mind, switch them on again in the settings.
alert-invitation-yes = Noted: you come. Should that change, press “{ button-promo-declines }”.
alert-invitation-no = Noted: you don't come. Should that change, press “{ button-promo-comes }”.
staff-promo-wanted = Pressed under broadcast no. { $campaign }: “{ button-promo-want }”.
