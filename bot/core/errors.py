"""Everything that can be refused, as one tree.

    SuhbatError
    ├── OperatorError            told at the terminal: a setting, its value and the fix
    └── Refusal                  told in the chat: the text is the catalogue key `error-<code>`
        ├── NotAllowed           not-allowed       the person may not do this (any more)
        ├── NotFound             not-found         the thing a button speaks of is gone
        ├── TicketClosed         ticket-closed     number
        ├── AlreadyTaken         already-taken     name
        ├── AnswerFirst          answer-first      the customer waits: no time to put it aside
        ├── WithOwner            with-owner        nobody is above the owner
        ├── LastOwner            last-owner        somebody must own the bot
        ├── AnswerTooOld         answer-too-old    a rating of another day, which can be corrected no more
        ├── PromiseUnclear       promise-unclear   no time can be read in it
        ├── PromisePassed        promise-passed    that time is over
        ├── RemedyAboveLimit     remedy-above-limit  who: the role that may give so much
        ├── TooMuch              too-much          limit
        ├── TextUnfit            text-unfit        wanted, limit: an owner's wording that cannot be kept
        ├── TextBroken           text-broken       place: formatting that Telegram would refuse
        ├── PlaceholderUnknown   placeholder-unknown  name, known
        ├── FallbackMissing      fallback-missing  name, example: what stands there without a name
        ├── CampaignMoved        campaign-moved    it is not where this can be done (any more)
        ├── CampaignIncomplete   campaign-incomplete  something is missing before it can be sent
        ├── VoucherUnknown       voucher-unknown   no such code, or somebody else's
        ├── TooManyWrongCodes    too-many-wrong-codes  minutes: the person guesses, and waits so long
        ├── VoucherCodeUnfit     voucher-code-unfit  an owner's word that can be no code
        └── VoucherCodeTaken     voucher-code-taken  voucher: that word is a code already

Services raise; `handlers/errors.py` answers a `Refusal` in the person's language. The fields of a refusal are the
variables of its text.
"""

from __future__ import annotations


class SuhbatError(Exception):
    """The root of all errors that are ours."""


class OperatorError(SuhbatError):
    """Something only the person at the terminal can mend; the message says how."""


class Refusal(SuhbatError):
    """A request that cannot be granted; shown to the person as `error-<code>`."""

    code = "not-allowed"

    def __init__(self, **fields: str | int) -> None:
        super().__init__(self.code, fields)
        self.fields = fields


class NotAllowed(Refusal):
    code = "not-allowed"


class NotFound(Refusal):
    code = "not-found"


class TicketClosed(Refusal):
    code = "ticket-closed"


class AlreadyTaken(Refusal):
    code = "already-taken"


class AnswerFirst(Refusal):
    code = "answer-first"


class WithOwner(Refusal):
    code = "with-owner"


class LastOwner(Refusal):
    code = "last-owner"


class TooMuch(Refusal):
    code = "too-much"


class TextUnfit(Refusal):
    code = "text-unfit"


class TextBroken(Refusal):
    code = "text-broken"


class PlaceholderUnknown(Refusal):
    code = "placeholder-unknown"


class FallbackMissing(Refusal):
    code = "fallback-missing"


class CampaignMoved(Refusal):
    code = "campaign-moved"


class CampaignIncomplete(Refusal):
    code = "campaign-incomplete"


class VoucherUnknown(Refusal):
    code = "voucher-unknown"


class TooManyWrongCodes(Refusal):
    code = "too-many-wrong-codes"


class VoucherCodeUnfit(Refusal):
    code = "voucher-code-unfit"


class VoucherCodeTaken(Refusal):
    code = "voucher-code-taken"


class AnswerTooOld(Refusal):
    code = "answer-too-old"


class PromiseUnclear(Refusal):
    code = "promise-unclear"


class PromisePassed(Refusal):
    code = "promise-passed"


class RemedyAboveLimit(Refusal):
    code = "remedy-above-limit"
