"""Makes `bot/answers/pack/trained.npz` from the pack's texts: `make train`, after a change of the pack.

Not part of the installed bot: learning needs scikit-learn, asking does not.
"""
