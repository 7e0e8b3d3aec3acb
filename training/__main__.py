"""Learns from the pack and writes what the bot ships. Two minutes, most of them in the encoder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge, RidgeClassifier

from bot.answers import pack
from bot.answers.classifier import FILE
from bot.answers.encoder import encoder, missing
from bot.answers.grams import grams, letters
from training.texts import COMPLAINT, complaints, labelled, languages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from bot.answers.classifier import Floats

    Arrays = dict[str, NDArray[np.generic]]

# What was seen once tells nothing of what will be seen, and would double the file.
_SEEN = 2


def train() -> Arrays:
    texts, labels = zip(*labelled(), strict=True)
    said, complaining = zip(*complaints(), strict=True)
    pieces = TfidfVectorizer(analyzer=grams, sublinear_tf=True, min_df=_SEEN, dtype=np.float32)
    pieces.fit({*texts, *said})
    vectors = _vectors({*texts, *said})
    centre = np.mean([vectors[text] for text in texts], axis=0)
    names = (*pack.intents(), *sorted({*labels} - {*pack.intents()}))
    wanted = np.array([[label == name for name in names] for label in labels], np.float32)
    learned = {"centre": centre, "labels": _joined([*names, COMPLAINT]), **_shipped("grams", pieces)}
    for name, rows in (("by_grams", pieces.transform), ("by_vector", lambda some: _centred(some, vectors, centre))):
        intents = Ridge(alpha=1.0).fit(rows(texts), wanted)
        alarm = RidgeClassifier(alpha=1.0, class_weight="balanced").fit(rows(said), complaining)
        learned[name] = np.concatenate([intents.coef_.T, alarm.coef_.reshape(-1, 1)], axis=1).astype(np.float16)
        learned[f"{name}_bias"] = np.append(intents.intercept_, alarm.intercept_).astype(np.float32)
    return {**learned, **_languages(), "pack": _joined([pack.fingerprint()])}


def _languages() -> Arrays:
    texts, tongues, weights = zip(*languages(), strict=True)
    pieces = TfidfVectorizer(analyzer=letters, sublinear_tf=True, min_df=_SEEN, dtype=np.float32)
    total = {tongue: sum(w for t, w in zip(tongues, weights, strict=True) if t is tongue) for tongue in set(tongues)}
    even = [weight * len(texts) / len(total) / total[t] for t, weight in zip(tongues, weights, strict=True)]
    names = [tongue.value for tongue in tongues]
    learned = LogisticRegression(C=3, max_iter=300).fit(pieces.fit_transform(texts), names, sample_weight=even)
    return {
        "languages": _joined(list(learned.classes_)),
        "by_letters": learned.coef_.T.astype(np.float16),
        "by_letters_bias": learned.intercept_.astype(np.float32),
        **_shipped("letters", pieces),
    }


def _vectors(texts: set[str]) -> Mapping[str, Floats]:
    model = encoder()
    if model is None:
        raise SystemExit(f"The encoder is needed for training: {missing()}.")
    return {text: model.vector(text) for text in sorted(texts)}


def _centred(texts: tuple[str, ...], vectors: Mapping[str, Floats], centre: Floats) -> NDArray[np.generic]:
    moved = np.stack([vectors[text] for text in texts]) - centre
    return np.asarray(moved / np.linalg.norm(moved, axis=1, keepdims=True))


def _shipped(name: str, pieces: TfidfVectorizer) -> Arrays:
    return {name: _joined(list(pieces.get_feature_names_out())), f"{name}_rarity": pieces.idf_.astype(np.float16)}


def _joined(texts: list[str]) -> NDArray[np.generic]:
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


if __name__ == "__main__":
    path = Path(pack.__file__).with_name(FILE)
    np.savez_compressed(path, allow_pickle=False, **train())
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
