"""Permits: which file may break which rule, and why. A permit nobody needs is a fault."""

import dataclasses

from .tree import Fault


@dataclasses.dataclass
class Permit:
    """Leave for one file to break one rule."""

    line: int
    rule: str
    path: str
    is_used: bool = False


class Permits:
    """The permits of `allowed.txt`: one a line, `rule path: reason`."""

    def __init__(self, text, name="allowed.txt"):
        self.name = name
        self.permits = []
        self.faults = []
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            what, _, reason = line.partition(": ")
            rule, _, path = what.partition(" ")
            if path and len(reason.split()) >= 3:
                self.permits.append(Permit(number, rule, path))
            else:
                cure = "write `rule path: reason`, the reason in three words or more"
                self.faults.append(Fault(name, number, "permit", cure))

    @classmethod
    def of_file(cls, file):
        """Reads the permits of a file."""
        name = "/".join(file.parts[-3:])
        return cls(file.read_text() if file.exists() else "", name)

    def filter(self, faults):
        """Yields the faults that are not allowed, and those of the permits themselves."""
        for fault in faults:
            permit = self._permit(fault)
            if permit is None:
                yield fault
            else:
                permit.is_used = True
        yield from self.faults
        for permit in self.permits:
            if not permit.is_used:
                cure = f"nothing in {permit.path} needs it any more: take it out"
                yield Fault(self.name, permit.line, "permit", cure)

    def _permit(self, fault):
        for permit in self.permits:
            if (permit.rule, permit.path) == (fault.rule, fault.path):
                return permit
        return None
