"""What the library promises, as ratios within one run, and whether a run keeps it."""

import dataclasses

#: The speed of the library by that of a peer: operation, peer, floor, target.
SPEED = [
    ("decode", "foundation", 14, 18),
    ("decode", "msgspec", 1.2, 1.5),
    ("decode", "serde_json", 1.6, 2.0),
    ("decode", "simdjson", 0.7, 0.9),
    ("decode", "rapidjson", None, None),
    ("decode", "pydantic", 5, 6.5),
    ("encode", "foundation", 22, 30),
    ("encode", "serde_json", 0.9, 1.2),
    ("encode", "rapidjson", 0.9, 1.2),
    ("encode", "msgspec", None, None),
    ("encode", "pydantic", None, None),
]

#: The same for CSV.
TABLE_SPEED = [
    ("csv-typed", "swiftcsv", 16, 22),
    ("csv-typed", "csv", 4, 5),
    ("csv-typed", "pyarrow", 1.0, 1.3),
    ("csv-typed", "c++ loop", 0.75, 0.95),
    ("csv-typed", "rust csv", None, None),
    ("csv-typed", "polars", None, None),
    ("csv-typed", "duckdb", None, None),
    ("csv-typed", "pandas", None, None),
    ("csv-text", "swiftcsv", None, None),
    ("csv-text", "csv", None, None),
    ("csv-text", "c++ loop", None, None),
    ("csv-write", "csv", None, None),
    ("csv-write", "c++ loop", None, None),
    ("csv-write", "rust csv", None, None),
]

#: The same for what is found out about progress.
PROGRESS_SPEED = [
    ("progress", "numpy", None, None),
    ("progress-few", "scipy", None, None),
    ("progress-theil-sen", "numpy", None, None),
    ("progress-theil-sen-few", "scipy", None, None),
]

#: A round of a program may take so many times as long as another before it says nothing.
LARGEST_SPREAD = 2


@dataclasses.dataclass
class Goal:
    """A ratio with its limits; `floor` and `target` are upper limits if `is_most` is true.

    Peers other than Foundation and Python's csv may be missing, so that their goals are
    `is_optional`.
    """

    name: str
    ratio: float
    floor: float = None
    target: float = None
    is_most: bool = False
    is_optional: bool = False
    note: str = ""

    @property
    def verdict(self):
        """The result in a word."""
        if self.note:
            return self.note
        if self.floor is None:
            return ""
        if not self._reaches(self.floor):
            return "BELOW FLOOR" if not self.is_most else "OVER LIMIT"
        return "ok" if self.target is None or self._reaches(self.target) else "below target"

    @property
    def is_missed(self):
        """Whether the ratio breaks its limit."""
        return self.verdict in ("BELOW FLOOR", "OVER LIMIT")

    def _reaches(self, limit):
        return self.ratio <= limit if self.is_most else self.ratio >= limit


def of_speed(found):
    """Returns the goals that compare the library with its peers and with itself."""
    goals = _beside_peers(found, SPEED)
    canonical = found.get(("ours", "decode"))
    for spelling in ("sorted", "spaced"):
        other = found.get(("ours", f"decode {spelling}"))
        if canonical and other:
            ratio = other.items_per_second / canonical.items_per_second
            goal = Goal(f"decode, {spelling} / canonical", ratio, 0.65, 0.75)
            goals.append(_noted(goal, canonical, other))
    rules = found.get(("ours", "rules"))
    if canonical and rules:
        ratio = canonical.items_per_second / rules.items_per_second
        name = "time of every rule / time of decode"
        goals.append(_noted(Goal(name, ratio, 0.35, 0.2, is_most=True), canonical, rules))
    roundtrip, foundation = found.get(("ours", "roundtrip")), found.get(("foundation", "decode"))
    if roundtrip and foundation:
        ratio = roundtrip.items_per_second / foundation.items_per_second
        goals.append(_noted(Goal("decode and encode / foundation decode", ratio, 8, 11), roundtrip))
    return goals


def of_tables(found):
    """Returns the goals that compare the library's CSV with its peers and with itself."""
    goals = _beside_peers(found, TABLE_SPEED)
    typed = found.get(("ours", "csv-typed"))
    for operation, name, floor, target in (
        ("csv-write", "csv-write / csv-typed", 1, 1.5),
        ("csv-typed excel", "csv-typed, as Excel writes it / plain", 0.9, None),
    ):
        other = found.get(("ours", operation))
        if typed and other:
            ratio = other.items_per_second / typed.items_per_second
            goals.append(_noted(Goal(name, ratio, floor, target), typed, other))
    return goals


def of_progress(found):
    """Returns the goals that compare progress with its peers and with itself."""
    goals = _beside_peers(found, PROGRESS_SPEED)
    plain, summary = found.get(("ours", "progress")), found.get(("ours", "progress-summary"))
    if plain and summary:
        ratio = plain.items_per_second / summary.items_per_second
        goals.append(_noted(Goal("time of a whole summary / of plain arrays", ratio), plain, summary))
    return goals


def of_table_memory(idle, streams):
    """Returns the goals of the memory of reading CSV in pieces, in MiB."""
    goals = []
    for line in streams:
        name = f"csv-stream, {line['bytes'] / 1e6:.0f} MB: MiB over idle"
        goals.append(Goal(name, (line["rss_kb"] - idle["rss_kb"]) / 1024, 32, is_most=True))
    return goals


def _beside_peers(found, speeds):
    goals = []
    for operation, peer, floor, target in speeds:
        ours, theirs = found.get(("ours", operation)), found.get((peer, operation))
        if ours and theirs:
            ratio = ours.items_per_second / theirs.items_per_second
            goal = Goal(f"{operation} / {peer}", ratio, floor, target)
            goal.is_optional = peer not in ("foundation", "csv")
            goals.append(_noted(goal, ours, theirs))
    return goals


def of_memory(idle, streams, kept):
    """Returns the goals of memory, in MiB and as a multiple of the text."""
    goals = []
    for line in streams:
        name = f"{line['op']}, {line['bytes'] / 1e6:.0f} MB: MiB over idle"
        goals.append(Goal(name, (line["rss_kb"] - idle["rss_kb"]) / 1024, 8, is_most=True))
    decoded = [line["rss_kb"] for line in streams if line["op"] == "stream"]
    if len(decoded) > 1:
        difference = (max(decoded) - min(decoded)) / 1024
        goals.append(Goal("stream: MiB between sizes", difference, 2, is_most=True))
    if kept:
        ratio = (kept["rss_kb"] - idle["rss_kb"]) * 1024 / kept["bytes"]
        goals.append(Goal("all plans kept / bytes of JSON", ratio, 1.6, is_most=True))
    return goals


def of_parallel(rounds):
    """Returns the goal of two processors beside one, by the clock, from the best round."""
    best = max(one["seconds"] / two["seconds"] for one, two in rounds)
    return [Goal("read on two processors / one, by the clock", best, 1.6, 1.8)]


def of_growth(lines):
    """Returns the goals that time grows as fast as the text."""
    goals, before = [], {}
    for line in lines:
        series = line["series"]
        smaller = before.get(series)
        before[series] = line
        if smaller:
            name = f"growth, {series} {smaller['size']:,} to {line['size']:,}: time a byte"
            ratio = line["ns_per_byte"] / smaller["ns_per_byte"]
            goals.append(Goal(name, ratio, 1.15, is_most=True))
    return goals


def of_families(lines, corpus):
    """Returns the goals of texts that are hard to read."""
    goals = []
    for line in lines:
        # What a reader refuses at once takes too little time to be compared.
        if line["cpu_seconds"] > 0.001:
            name = f"{line['family']}: time of twice the length"
            goals.append(Goal(name, line["ratio"], 2.3, is_most=True))
        name = f"{line['family']}: time a byte / corpus"
        goals.append(Goal(name, line["ns_per_byte"] / corpus, 4, is_most=True))
    return goals


def of_start(line):
    """Returns the goal of the first plan in a new process, in milliseconds."""
    return [Goal("first plan of a process, ms", line["cpu_seconds"] * 1e3, 1, is_most=True)]


def _noted(goal, *measured):
    if any(one.spread > LARGEST_SPREAD for one in measured):
        goal.note = "not judged: the rounds differ too much"
    return goal
