"""Walking Fluent's syntax tree: what a text refers to, which variables it wants."""

from __future__ import annotations

from typing import TypeVar

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

Node = TypeVar("Node", bound=ast.BaseNode)


def nodes(tree: ast.BaseNode, kind: type[Node]) -> list[Node]:
    """All nodes of one kind, the tree itself included, outer ones first."""
    collector = _Collector(kind)
    collector.visit(tree)
    return [node for node in collector.found if isinstance(node, kind)]


def references(tree: ast.BaseNode) -> set[str]:
    """The keys of the messages and, with their hyphen, of the terms that a text refers to."""
    messages = {node.id.name for node in nodes(tree, ast.MessageReference)}
    return messages | {f"-{node.id.name}" for node in nodes(tree, ast.TermReference)}


def variables(tree: ast.BaseNode) -> set[str]:
    return {node.id.name for node in nodes(tree, ast.VariableReference)}


class _Collector(Visitor):
    def __init__(self, kind: type[ast.BaseNode]) -> None:
        self._kind = kind
        self.found: list[ast.BaseNode] = []

    def generic_visit(self, node: ast.BaseNode) -> None:
        if isinstance(node, self._kind):
            self.found.append(node)
        super().generic_visit(node)
