"""Which keys the code uses, read from its syntax: no text without a reader, no reader without a text.

A string constant equal to a key is a use of it, wherever it stands. An f-string that begins with the
constant `topic-` uses all keys of that form. An error class whose `code` is "x" uses `error-x`.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_PREFIX = re.compile(r"[a-z][a-z0-9-]*-")
_CALLS = {"t", "plain"}


def usage_problems(references: Mapping[str, Iterable[str]], sources: Iterable[Path]) -> list[str]:
    """Unknown and unused keys; `references` gives for each key the keys that its text refers to."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _python_files(sources)}
    if not trees:
        return []
    unknown = [
        f"{path}:{line}: {key}: no such text"
        for path, tree in trees.items()
        for line, key in _asked(tree)
        if key not in references
    ]
    used = used_keys(references, trees.values())
    return unknown + [f"{key}: used nowhere" for key in sorted(references.keys() - used)]


def used_keys(references: Mapping[str, Iterable[str]], trees: Iterable[ast.AST]) -> set[str]:
    nodes = [node for tree in trees for node in ast.walk(tree)]
    constants = {node.value for node in nodes if isinstance(node, ast.Constant)}
    constants |= {f"error-{code}" for node in nodes for code in _codes(node)}
    patterns = [form for node in nodes if isinstance(node, ast.JoinedStr) and (form := _form(node))]
    used = {key for key in references if key in constants or any(form.fullmatch(key) for form in patterns)}
    waiting = list(used)
    while waiting:
        referred = set(references.get(waiting.pop(), ())) - used
        used |= referred
        waiting += referred
    return used


def _python_files(sources: Iterable[Path]) -> Iterator[Path]:
    for source in sources:
        yield from sorted(source.rglob("*.py"))


def _asked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Keys that are certainly meant as such: `t("…")`, `t.plain("…")`, and the codes of errors."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _called(node.func) in _CALLS:
            key = node.args[0]
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield node.lineno, key.value
        yield from ((node.lineno, f"error-{code}") for code in _codes(node) if isinstance(node, ast.ClassDef))


def _called(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _codes(node: ast.AST) -> Iterator[str]:
    """The `code = "…"` of an error class."""
    if isinstance(node, ast.ClassDef) and node.bases:
        for statement in node.body:
            match statement:
                case (
                    ast.Assign(targets=[ast.Name(id="code")], value=ast.Constant(value=str(code)))
                    | ast.AnnAssign(target=ast.Name(id="code"), value=ast.Constant(value=str(code)))
                ):
                    yield code


def _form(node: ast.JoinedStr) -> re.Pattern[str] | None:
    """The f-string as a pattern of keys, if it begins as a key does."""
    first = node.values[0] if node.values else None
    if not (isinstance(first, ast.Constant) and _PREFIX.fullmatch(str(first.value))):
        return None
    parts = (re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9_-]+" for v in node.values)
    return re.compile("".join(parts), re.IGNORECASE)
