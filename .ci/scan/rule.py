"""The shapes of a rule: each has a name, a cure and an example that breaks it."""

import dataclasses
import re
from collections.abc import Callable

from .tree import Fault, Tree


@dataclasses.dataclass
class Rule:
    """A rule about a whole tree."""

    name: str
    cure: str
    bad: dict
    find: Callable[[Tree], object]

    def faults(self, tree):
        """Yields a fault for each place that the rule finds."""
        for path, line, *detail in self.find(tree):
            cure = f"{self.cure} ({detail[0]})" if detail else self.cure
            yield Fault(path, line, self.name, cure)


def forbid(name, pattern, cure, *, bad, under, suffix="", view=lambda line: line):
    """Returns a rule against lines that match a pattern.

    `bad` is a line that breaks the rule; `view` takes away what the rule does not look at.
    """
    expression = re.compile(pattern)

    def find(tree):
        for path, number, line in tree.lines(under=under, suffix=suffix):
            if expression.search(view(line)):
                yield path, number

    path = f"{under[0]}Bad{suffix}" if under[0] else f"Documentation/Bad{suffix or '.md'}"
    return Rule(name, cure, {path: f"{bad}\n"}, find)
