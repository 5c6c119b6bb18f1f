//! A branch agreed in September fires in week 10, and the teacher decides otherwise.

import PlanCodec
import PlanModel
import PlanProgress
import PlanRules

// snippet.agreement
let agreement = DecisionPoint.ifMastery(
  "week-10",
  below: 80,
  byWeek: 10,
  switchFrom: "strategy-a",
  to: "strategy-b"
).with {
  $0.agreedBy = ["teacher", "parent"]
  $0.agreedOn = "2026-09-10"
}
var plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.contributors = [
    Contributor(id: "teacher", role: .classTeacher),
    Contributor(id: "parent", role: .parentOrCarer),
  ]
  $0.strategies = [
    Strategy(id: "strategy-a", text: "Daily counting in steps"),
    Strategy(id: "strategy-b", text: "Number lines, three times a week"),
  ]
  $0.targets = [
    Target(id: "t-1", text: "Solves 8 of 10 two-step problems").with {
      $0.criterion = .percent(80, onConsecutive: 3)
      $0.measure = Measure(tool: "weekly problems", unit: .correct)
      $0.starts = "2026-09-07"
      $0.due = "2027-02-12"
      $0.strategies = ["strategy-a"]
      $0.decisionPoints = [agreement]
    }
  ]
}
// snippet.end

let results: [Number] = [40, 55, 70, 75, 85]
plan.readings = results.enumerated().map { place, percent in
  Reading(
    id: Reading.ID("r-\(2 * place + 2)") ?? "r",
    target: "t-1",
    on: "2026-09-07" + .weeks(2 * place + 2),
    value: percent
  ).with { $0.unit = .percent }
}

// snippet.fired
let today: Day = "2026-11-18"
var proposals: [Proposal] = []
for point in plan.decisionPoints(asOf: today) {
  print(point.text)
  if let proposal = point.proposal(withID: "proposal-1") {
    proposals.append(proposal)
  }
}
// snippet.end

// snippet.shown
var oversight = Oversight(
  of: plan,
  digesting: CanonicalDigest(),
  screen: SignalWording.english
)
try oversight.propose(proposals[0])
let now = Instant("2026-11-18", secondOfDay: 32_400) ?? .epoch
let view = try oversight.show(
  evidenceFor: "proposal-1",
  to: "teacher",
  at: now
)
print(view.references.count, "records shown, digest", view.digest.prefix(8))
// snippet.end

// snippet.overridden
let decision = Decision(
  id: "decision-1",
  outcome: .overridden,
  decidedBy: "teacher",
  proposal: "proposal-1"
).with {
  $0.reason =
    "The last probe was at 85%, and week 6 was cut short by a fire drill"
  $0.on = today
  $0.nextOn = "2026-12-09"
}
try oversight.decide(decision, after: view)
plan = oversight.plan
print(plan.proposals[0].status, plan.decisions[0].seenDigest ?? "")
// snippet.end

// snippet.hide
precondition(plan.proposals[0].status == .overridden)
precondition(plan.targets[0].strategies == ["strategy-a"])
precondition(plan.decisions[0].seen.contains("readings/r-10"))
precondition(oversight.faults.isEmpty)
// snippet.show
