#!/usr/bin/env python3
"""Measures the stores beside plain calls to SQLite, in one run on one machine.

    Tests/Benchmarks/run_storage.py CORPUS              1,000 to 100,000 plans
    Tests/Benchmarks/run_storage.py CORPUS --quick      1,000 plans, to see that it works
    Tests/Benchmarks/run_storage.py CORPUS --million    also 1,000,000 plans

CORPUS is a file of plans, one a line, as `bench corpus` makes it; a short one is read again
under other names. Each store is filled and asked in a process of its own, the stores in turns
in each round; the shortest time counts. The floor, "plain", is SQLite with the same
durability, given ready bytes, that keeps no versions, no trail and no digests, and gives bytes
back. Results also go to storage.jsonl, a JSON object a line.
"""

import argparse
import json
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from running import commands  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
STORES = ["memory", "file", "sqlite", "plain"]


def built(options):
    """Returns the path of the program; ends the run if it can't be built."""
    scratch = pathlib.Path(options.folder) / "storage"
    command = [options.swift, "build", "-c", "release", "--package-path", HERE / "Storage"]
    process = commands.run([*command, "--scratch-path", scratch])
    if process.returncode:
        sys.exit(f"the program could not be built: {commands.last_lines(process)}")
    return scratch / "release" / "storage-bench"


def measured(program, corpus, store, plans, place):
    """Returns {operation: result} of one store with a number of plans."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="storage-bench-", dir=place))
    try:
        lines, fault = commands.results([program, corpus, store, plans, folder / "store"])
    finally:
        shutil.rmtree(folder)
    if fault:
        sys.exit(f"{store} with {plans} plans: {fault}")
    return {line["op"]: line for line in lines}


def shortest(rounds):
    """Returns the results of the shortest times of several rounds."""
    return {
        operation: min((found[operation] for found in rounds), key=lambda line: line["seconds"])
        for operation in rounds[0]
    }


def report(plans, found):
    """Prints microseconds for each plan or call, and ratios to the floor."""
    print(f"\n{plans:,} plans        " + "".join(f"{store:>20}" for store in found))
    for operation in found["plain"]:
        cells = []
        for store in found:
            line, floor = found[store][operation], found["plain"][operation]
            # The feed is one call; what it costs is told for each change.
            times = line["found"] if operation == "feed" else line["times"]
            if not times:
                cells.append(f"{'-':>20}")
                continue
            each = line["seconds"] * 1e6 / times
            ratio = line["seconds"] / floor["seconds"] if floor["seconds"] else 0
            cells.append(f"{each:12.1f} us {ratio:4.1f}x")
        print(f"{operation:15}" + "".join(cells))


def disagreements(plans, found):
    """Returns a line for each operation in which a store found another number of plans."""
    return [
        f"{plans} plans, {operation}: {store} found {found[store][operation]['found']}"
        for operation in ("read", "pupil", "area", "review")
        for store in found
        if found[store][operation]["found"] != found["plain"][operation]["found"]
    ]


def main():
    """Measures, and returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("corpus")
    add("--folder", default=HERE.parents[1] / ".build" / "benchmarks")
    add("--place", help="the folder on the disk that is measured")
    add("--swift", default="swift", help="the swift command")
    add("--program", help="a program that is built already")
    add("--stores", default=",".join(STORES))
    add("--rounds", type=int, default=3)
    add("--plans", help="numbers of plans, such as 1000,10000")
    add("--quick", action="store_true")
    add("--million", action="store_true")
    options = parser.parse_args()
    sizes = [1_000] if options.quick else [1_000, 10_000, 100_000]
    if options.million:
        sizes.append(1_000_000)
    if options.plans:
        sizes = [int(size) for size in options.plans.split(",")]
    pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
    program = options.program or built(options)
    differing = []
    for plans in sizes:
        # Larger numbers take long and differ less from one run to the next.
        count = 1 if options.quick or plans > 100_000 else options.rounds
        rounds = {store: [] for store in options.stores.split(",")}
        for _ in range(count):
            for store, results in rounds.items():
                place = options.place or options.folder
                results.append(measured(program, options.corpus, store, plans, place))
        found = {store: shortest(results) for store, results in rounds.items()}
        with (pathlib.Path(options.folder) / "storage.jsonl").open("a", encoding="utf-8") as file:
            for results in found.values():
                file.writelines(json.dumps(line) + "\n" for line in results.values())
        report(plans, found)
        differing += disagreements(plans, found)
    print(*differing, sep="\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
