"""Measures Python libraries: peer.py LIBRARY decode|encode FILE [--limit BYTES]

LIBRARY is msgspec or pydantic, which make typed objects, or orjson, which makes
dictionaries and stands for scale only. Prints one line of JSON, as every peer does.
"""

import argparse
import datetime
import json
import pathlib
import resource
import time
import typing
import warnings

EPOCH = datetime.date(1970, 1, 1).toordinal()
TYPES = {
    "text": str,
    "identifier": str,
    "code": str,
    "day": datetime.date,
    "instant": datetime.datetime,
    "integer": int,
    "number": float,
    "flag": bool,
}


def classes(make):
    """Returns the class of a plan, made from the records with make(name, fields).

    A field is its name and type, and a third element `default` if it may be left out.
    """
    path = pathlib.Path(__file__).with_name("records.json")
    made = {}
    for record in json.loads(path.read_text(encoding="utf-8")):
        fields = []
        for field in record["fields"]:
            held = made.get(field["record"]) or TYPES[field["kind"]]
            if field["cardinality"] == "one":
                fields.append((field["name"], held))
            elif field["cardinality"] == "optional":
                fields.append((field["name"], typing.Optional[held], None))
            else:
                fields.append((field["name"], typing.List[held], []))
        made[record["name"]] = make(record["name"], fields)
    return made["LearningPlan"]


def msgspec_coders():
    """Returns the decoder and encoder of msgspec."""
    import msgspec

    def make(name, fields):
        return msgspec.defstruct(name, fields, kw_only=True, omit_defaults=True)

    return msgspec.json.Decoder(classes(make)).decode, msgspec.json.Encoder().encode


def pydantic_coders():
    """Returns the decoder and encoder of pydantic."""
    import pydantic

    # A default that is a list would be copied for each object, which is slow.
    def member(name, held, *default):
        if not default:
            return held, ...
        return typing.Optional[held], None

    def make(name, fields):
        return pydantic.create_model(name, **{field[0]: member(*field) for field in fields})

    warnings.simplefilter("ignore")  # a field called construct hides an old method
    plan = classes(make)
    return plan.model_validate_json, lambda one: one.model_dump_json(exclude_unset=True).encode()


def orjson_coders():
    """Returns the decoder and encoder of orjson."""
    import orjson

    return orjson.loads, orjson.dumps


class Peer:
    """Adds up times and sums."""

    def __init__(self, coders):
        self.decode, self.encode = coders
        self.seconds = self.processor_seconds = 0.0
        self.sums = [0, 0, 0, 0]
        self.written = 0

    def time(self, work):
        """Returns what a function returns, and adds its time."""
        began, used = time.perf_counter(), time.process_time()
        result = work()
        self.processor_seconds += time.process_time() - used
        self.seconds += time.perf_counter() - began
        return result

    def add(self, plan):
        """Adds the sums of a plan."""
        if isinstance(plan, dict):
            self._add_dictionary(plan)
            return
        self.sums[0] += len(plan.targets or ())
        self.sums[1] += len(plan.readings or ())
        for reading in plan.readings or ():
            self.sums[2] += round((reading.value or 0) * 1000)
            self.sums[3] += reading.on.toordinal() - EPOCH

    def _add_dictionary(self, plan):
        self.sums[0] += len(plan.get("targets", ()))
        self.sums[1] += len(plan.get("readings", ()))
        for reading in plan.get("readings", ()):
            self.sums[2] += round((reading.get("value") or 0) * 1000)
            day = datetime.date.fromisoformat(reading["on"])
            self.sums[3] += day.toordinal() - EPOCH

    def run(self, operation, lines):
        """Works through the lines."""
        if operation == "decode":
            self.time(lambda: [self.add(self.decode(line)) for line in lines])
            return
        for start in range(0, len(lines), 1000):
            plans = [self.decode(line) for line in lines[start : start + 1000]]
            texts = self.time(lambda: [self.encode(plan) for plan in plans])
            for text in texts:
                self.written += len(text) + 1
                self.add(self.decode(text))


def main():
    """Measures what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", choices=["msgspec", "pydantic", "orjson"])
    parser.add_argument("operation", choices=["decode", "encode"])
    parser.add_argument("file")
    parser.add_argument("--limit", type=int, default=-1)
    words = parser.parse_args()
    coders = globals()[f"{words.library}_coders"]()
    with open(words.file, "rb") as file:
        data = file.read(words.limit)
    data = data[: data.rfind(b"\n") + 1]
    lines = data.splitlines()
    Peer(coders).run(words.operation, lines[: len(lines) // 50 + 1])
    peer = Peer(coders)
    peer.run(words.operation, lines)
    print(
        json.dumps(
            {
                "peer": words.library,
                "op": words.operation,
                "bytes": len(data),
                "items": len(lines),
                "seconds": peer.seconds,
                "cpu_seconds": peer.processor_seconds,
                "check": peer.sums,
                "written": peer.written,
                "rss_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            }
        )
    )


if __name__ == "__main__":
    main()
