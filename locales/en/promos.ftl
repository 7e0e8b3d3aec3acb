### Under a broadcast, at the customer's; and what a broadcast refuses the owner.

promo-footer = You get this because you signed up for our news. If you don't want it any more, tap the button below.
button-promo-want = I want it
button-promo-code = Copy the promo code
button-promo-comes = I'll come
button-promo-declines = I won't
error-text-broken = The formatting is broken here: <code>{ $place }</code> Correct it and send the text again.
error-placeholder-unknown = The bot doesn't know what to put in place of <code>{ $name }</code>. It knows only: <code>{ $known }</code>
error-fallback-missing = Not everybody has a name. Write after the bar what to put instead, for example: <code>{ $example }</code>
error-campaign-moved = The broadcast has changed meanwhile, so this is no longer possible. Open it again from the list.
error-campaign-incomplete = The broadcast isn't complete yet. Add what is missing and check it again.

promo-wanted =
    We have passed it on to a member of staff. Request number: { $number }.
    You will have the answer here by { $time }. If you have something to add, just write.
alert-promo-wanted = Already passed on to a member of staff. Request number: { $number }. The answer comes into this chat.
alert-unsubscribed = You have already unsubscribed: no more advertising or news. If you change your mind, switch it on again in the settings.
alert-invitation-yes = Noted, see you there. If your plans change, press “{ button-promo-declines }”.
alert-invitation-no = Noted: you won't come. If your plans change, press “{ button-promo-comes }”.
staff-promo-wanted = Pressed under broadcast № { $campaign }: “{ button-promo-want }”.
