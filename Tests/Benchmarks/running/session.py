"""What every run of benchmarks has: its folder, programs, texts and results."""

import datetime
import json
import pathlib
import platform
import sys

from . import commands

ROOT = pathlib.Path(__file__).resolve().parents[3]


def add_options(parser):
    """Adds the options that every run has to a parser of the command line."""
    add = parser.add_argument
    add("--folder", default=ROOT / ".build" / "benchmarks", help="where all is built and written")
    add("--seed", type=int, default=7)
    add("--rounds", type=int, default=5)
    add("--swift", default="swift", help="the swift command")
    add("--alone", action="store_true", help="measure no peers")
    add("--quick", action="store_true")
    add("--gate", action="store_true", help="fail if a limit of no optional peer is missed")


class Session:
    """A run: its options, programs, texts and results."""

    def __init__(self, options, builds):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.results = (self.folder / "results.jsonl").open("a", encoding="utf-8")
        self.builds = builds(self.folder, options.swift)
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

    def one(self, *words):
        """Returns the results of one command of the bench."""
        lines, fault = commands.results([self.bench, *words])
        if fault:
            sys.exit(f"bench {words[0]}: {fault}")
        for line in lines:
            self.say(line)
        return lines

    def begin(self):
        """Writes what is to be known of the run and what it goes without."""
        self.say(self._machine())
        for peer, reason in self.builds.skipped.items():
            print(f"skipped: {peer}: {reason}")
            self.say({"peer": peer, "skipped": reason})

    def finish(self, agrees):
        """Says how many goals are missed, and returns the exit code."""
        missed = [goal for goal in self.goals if goal.is_missed]
        print(f"\n{len(self.goals)} goals, {len(missed)} missed; results in {self.results.name}")
        needed = [goal for goal in missed if not goal.is_optional]
        return 1 if not agrees or (self.options.gate and needed) else 0

    def keep_goals(self):
        """Writes the goals with what they came to."""
        for goal in self.goals:
            self.say({**vars(goal), "verdict": goal.verdict, "goal": goal.name})

    @staticmethod
    def _machine():
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
