#!/usr/bin/env python3
"""Measures the library's JSON beside other libraries, in one run on one machine.

    Tests/Benchmarks/run.py                      everything; it takes a while
    Tests/Benchmarks/run.py --quick              few plans and rounds, to see that it works
    Tests/Benchmarks/run.py --million            growth also to 1,000,000 plans

Makes the plans once, builds the bench and every peer that this machine can build, measures
them in interleaved rounds, checks that all agree on what they read, and prints ratios beside
the limits that the project has set itself. Results also go to results.jsonl, a JSON object a
line. The exit code is 1 if sums differ, or with --gate if a limit is missed
that needs no peer but Foundation.
"""

import argparse
import datetime
import json
import pathlib
import platform
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from running import builds, commands, goals, report, rounds  # noqa: E402

#: Peers that read less than about 60 MB a second are given fewer plans.
SLOW = {"foundation", "pydantic"}


class Run:
    """One run: its options, programs, texts and results."""

    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.results = (self.folder / "results.jsonl").open("a", encoding="utf-8")
        self.builds = builds.Builds(self.folder, options.swift)
        self.bench = self.builds.bench()
        self.peers = {} if options.alone else self.builds.all_peers()
        self.goals = []

    def say(self, line):
        """Writes a result."""
        self.results.write(json.dumps(line) + "\n")
        self.results.flush()

    def text(self, name, *options):
        """Returns the path of a text of the bench, which is made if it is not there."""
        path = self.folder / "corpus" / name
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            process = commands.run([self.bench, "corpus", path, *options])
            if process.returncode:
                path.unlink(missing_ok=True)
                sys.exit(f"{name} could not be made: {commands.last_lines(process)}")
        return path

    def corpus(self, spelling="canonical", plans=None):
        """Returns the path of a corpus."""
        plans = plans or self.options.plans
        words = ["--plans", plans, "--seed", self.options.seed, "--spelling", spelling]
        return self.text(f"{spelling}-{plans}-{self.options.seed}.ndjson", *words)

    def jobs(self):
        """Returns what is measured in rounds: a name, an operation and a command each."""
        plans = self.corpus()
        limit, slow = ["--limit", self.options.limit], ["--limit", self.options.slow_limit]
        jobs = [
            ("ours", operation, [self.bench, operation, plans, *limit])
            for operation in ("decode", "encode", "check", "roundtrip")
        ]
        if not self.options.alone:
            jobs.append(("ours", "decode small", [self.bench, "decode", plans, *slow]))
        for spelling in ("sorted", "spaced"):
            path = self.corpus(spelling, min(self.options.plans, 20_000))
            jobs.append(("ours", f"decode {spelling}", [self.bench, "decode", path, *limit]))
        for (name, operation), command in self.peers.items():
            jobs.append((name, operation, [*command, plans, *(slow if name in SLOW else limit)]))
        return jobs

    def one(self, *words):
        """Returns the results of one command of the bench."""
        lines, fault = commands.results([self.bench, *words])
        if fault:
            sys.exit(f"bench {words[0]}: {fault}")
        for line in lines:
            self.say(line)
        return lines

    def measure(self):
        """Measures everything, and returns whether all agree."""
        self.say(self.machine())
        for peer, reason in self.builds.skipped.items():
            print(f"skipped: {peer}: {reason}")
            self.say({"peer": peer, "skipped": reason})
        found = rounds.measure(self.jobs(), self.options.rounds, self.say)
        self.goals += goals.of_speed(found)
        self.goals += goals.of_start(self.one("decode-single", self.corpus())[0])
        self.goals += self.memory()
        self.goals += self.parallel()
        self.goals += self.growth()
        corpus = 1e3 / found["ours", "decode"].megabytes_per_second
        size = 100_000 if self.options.quick else 1_000_000
        self.goals += goals.of_families(self.one("families", "--size", size), corpus)
        report.speeds(found)
        report.goals(self.goals)
        for goal in self.goals:
            self.say({**vars(goal), "verdict": goal.verdict, "goal": goal.name})
        differing = rounds.disagreements(found)
        print(*differing, sep="\n")
        return not differing

    def memory(self):
        """Measures the memory of reading a small and a large file line by line."""
        small, large = self.corpus(plans=2_000), self.corpus()
        idle = self.one("idle", small)[0]
        streams = self.one("stream", small) + self.one("stream", large)
        streams += self.one("stream-roundtrip", large)
        return goals.of_memory(idle, streams, self.one("keep", large)[0])

    def parallel(self):
        """Measures reading on one and on two processors, in turns."""
        words = [("parallel", self.corpus(), "--threads", count) for count in (1, 2)]
        return goals.of_parallel([[self.one(*word)[0] for word in words] for _ in range(3)])

    def growth(self):
        """Measures how time grows."""
        times = 1_000_000 // self.options.plans if self.options.million else 1
        largest = 10_000 if self.options.quick else 1_000_000
        words = ["growth", self.corpus(), "--repeat", max(1, times), "--largest", largest]
        return goals.of_growth(self.one(*words))

    @staticmethod
    def machine():
        """Returns what is to be known of the machine and the code."""
        commit = commands.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"]).stdout.strip()
        swift = commands.run(["swift", "--version"]).stdout.splitlines()[:1]
        model = [
            line.partition(":")[2].strip()
            for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ] if pathlib.Path("/proc/cpuinfo").exists() else [platform.processor()]
        return {
            "run": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "commit": commit,
            "swift": swift,
            "system": platform.platform(),
            "processor": model[:1],
            "processors": len(model),
        }


def arguments():
    """Returns the options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--folder", default=ROOT / ".build" / "benchmarks", help="where all is built and written")
    add("--plans", type=int, default=100_000)
    add("--seed", type=int, default=7)
    add("--rounds", type=int, default=5)
    add("--limit", type=int, default=100_000_000, help="bytes that a fast program reads")
    add("--slow-limit", type=int, default=20_000_000, help="bytes that a slow one reads")
    add("--swift", default="swift", help="the swift command")
    add("--alone", action="store_true", help="measure no peers")
    add("--quick", action="store_true")
    add("--million", action="store_true", help="growth to 1,000,000 plans")
    add("--gate", action="store_true", help="fail if a limit of no optional peer is missed")
    options = parser.parse_args()
    if options.quick:
        options.plans, options.rounds = min(options.plans, 2_000), min(options.rounds, 2)
        options.limit, options.slow_limit = 8_000_000, 4_000_000
    return options


def main():
    """Measures, and returns the exit code."""
    options = arguments()
    run = Run(options)
    agrees = run.measure()
    missed = [goal for goal in run.goals if goal.is_missed]
    print(f"\n{len(run.goals)} goals, {len(missed)} missed; results in {run.results.name}")
    needed = [goal for goal in missed if not goal.is_optional]
    return 1 if not agrees or (options.gate and needed) else 0


if __name__ == "__main__":
    sys.exit(main())
