//! Sets a finding aside with a reason, so that it stays to be seen.

import PlanModel
import PlanRules

var plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.contributors = [Contributor(id: "c-senco", role: .senco)]
  $0.targets = [
    Target(id: "t-1", text: "Sam will read 20 words by June 2027")
  ]
}

// snippet.choose
let findings = plan.findings(applying: .smart, asOf: "2026-11-25")
let noticed = findings.first { $0.rule == .conditionMissing }
// snippet.end

// snippet.aside
if let noticed {
  let aside = SetAside(
    rule: noticed.rule.rawValue,
    path: noticed.path.pointer,
    reason: "Sam reads these words wherever they come up"
  ).with {
    $0.by = "c-senco"
    $0.on = "2026-11-25"
  }
  plan.setAsides.append(aside)
}
// snippet.end

// snippet.again
let again = plan.findings(applying: .smart, asOf: "2026-12-01")
for finding in again {
  guard let aside = finding.setAside else { continue }
  print("\(finding.message) Set aside: \(aside.reason)")
}
let open = again.filter { $0.setAside == nil }
print("\(open.count) of \(again.count) are still open")
// snippet.end

// snippet.back
plan.setAsides.removeAll { $0.by == "c-senco" }
// snippet.end

// snippet.hide
precondition(again.count == findings.count)
precondition(open.count == findings.count - 1)
let restored = plan.findings(applying: .smart, asOf: "2026-12-01")
precondition(restored.allSatisfy { $0.setAside == nil })
