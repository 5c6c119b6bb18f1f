//! Lists what a review still needs, and what adults may want to talk about.

import PlanModel
import PlanRules

let earlier = ["autumn", "spring"].map { term in
  LearningPlan(id: LearningPlan.ID("plan-\(term)") ?? "p", pupil: "p-0417")
    .with {
      $0.targets = [reading(to: 60, from: 42)]
      $0.provision = [help()]
    }
}
let plan = LearningPlan(id: "plan-summer", pupil: "p-0417").with {
  $0.starts = "2027-04-12"
  $0.contributors = [
    Contributor(id: "c-teacher", role: .classTeacher),
    Contributor(id: "c-senco", role: .senco),
  ]
  $0.targets = [reading(to: 60, from: 42)]
  $0.provision = [help()]
  $0.voices = [
    Voice(id: "v-1", speaker: .pupil, text: "I like reading to Dad").with {
      $0.on = "2027-06-14"
    }
  ]
  $0.reviews = [
    ReviewRecord(id: "r-1").with { $0.planned = "2027-07-01" }
  ]
}

func reading(to goal: Number, from start: Number) -> Target {
  Target(id: "t-1", text: "Sam reads our passages aloud").with {
    $0.lifecycle = .active
    $0.criterion = .rate(goal, .wordsPerMinute)
    $0.measure = Measure(tool: "our passages", unit: .wordsPerMinute)
    $0.baseline = Baseline(value: start, unit: .wordsPerMinute)
    $0.due = "2027-07-09"
    $0.provision = ["s-1"]
  }
}

func help() -> Provision {
  Provision(id: "s-1", text: "Reading to an adult").with {
    $0.minutes = 20
  }
}

// snippet.missing
var context = RuleContext(asOf: "2027-06-16")
if let readiness = ReviewReadiness(of: plan, in: context) {
  print("Review on", readiness.day)
  for item in readiness.missing {
    print("\(item.title), by \(item.due)")
  }
}
// snippet.end

// snippet.hide
let readiness = ReviewReadiness(of: plan, in: context)
precondition(readiness?.missing.count == 5)
precondition(
  readiness?.missing.contains { $0.rule == .pupilViewOutstanding } == false
)
precondition(
  readiness?.missing.contains { $0.rule == .familyViewOutstanding } == true
)
// snippet.show

// snippet.equity
context.earlierPlans = earlier
for finding in plan.findings(applying: .equity, in: context) {
  print(finding.message)
  for suggestion in finding.suggestions {
    print("  \(suggestion)")
  }
}
// snippet.end

// snippet.hide
let asked = plan.findings(applying: .equity, in: context)
precondition(asked.contains { $0.rule == .rolledOver })
// snippet.show

// snippet.signal
let written = "Sam will never catch up."
let signal = SignalText(written)
for problem in signal.problems {
  print("Not to be shown: \(problem.rule), bytes \(problem.words)")
}

let measured = "The last four scores are below the aimline."
print(SignalText(measured).isAllowed)
// snippet.end

// snippet.hide
precondition(signal.problems.map(\.rule) == [.ceilingSet])
precondition(SignalText(measured).isAllowed)
// snippet.show

// snippet.groups
let counts = [
  GroupCount(group: "SEN support", outcome: "ambitious", pupils: 12),
  GroupCount(group: "SEN support", outcome: "other", pupils: 28),
  GroupCount(group: "EHC plan", outcome: "ambitious", pupils: 3),
  GroupCount(group: "EHC plan", outcome: "other", pupils: 14),
]
let pattern = GroupPattern(counts)
print("Too few to be shown:", pattern.suppressed)
// snippet.end

// snippet.hide
precondition(pattern.suppressed == ["EHC plan"])
precondition(pattern.shares.map(\.percent) == [30, 70])
// snippet.show
