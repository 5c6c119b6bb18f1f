//! Builds a plan by hand: evidence, a need, two targets and provision.

import PlanModel

// snippet.plan
var plan = LearningPlan(
  id: "plan-1",
  pupil: "p-0417",
  kind: .senSupportPlan
)
plan.starts = "2026-09-07"
plan.ends = "2027-07-16"
plan.needs = [
  Need(id: "n-1", area: .cognitionAndLearning, text: "Reading fluency")
]
// snippet.end

// snippet.evidence
plan.evidence = [
  Evidence(
    id: "e-1",
    source: .curriculumBasedMeasure,
    text: "Reads unseen passages of Year 3 word by word"
  ).with {
    $0.area = .cognitionAndLearning
    $0.on = "2026-09-11"
    $0.scores = [41, 44, 42]
    $0.value = 42
    $0.unit = .wordsPerMinute
  }
]
// snippet.end

// snippet.target
let fluency = Target(id: "t-1").with {
  $0.areas = [.cognitionAndLearning]
  $0.condition = "given unseen passages of Year 3"
  $0.skill = Skill(verb: "read", object: "aloud")
  $0.criterion = .rate(60, .wordsPerMinute, onConsecutive: 3)
  $0.measure = Measure(tool: "one-minute reads", unit: .wordsPerMinute)
  $0.measure?.frequency = .weekly
  $0.baseline = Baseline(value: 42, unit: .wordsPerMinute)
  $0.baseline?.method = .median
  $0.baseline?.evidence = "e-1"
  $0.starts = "2026-09-14"
  $0.due = "2027-02-12"
  $0.needs = ["n-1"]
}
// snippet.end

// snippet.open
let music = Target(id: "t-2", style: .scruffy).with {
  $0.areas = [.communicationAndInteraction]
  $0.intention = OpenIntention(text: "Makes music with other people")
  $0.intention?.noticing = ["looks for a partner", "asks for more"]
  $0.intention?.evidencePlan = "annotated film, once a week"
  $0.reviewOn = "2027-02-12"
}
// snippet.end
plan.targets = [fluency, music]

// snippet.provision
plan.strategies = [
  Strategy(
    id: "s-1",
    text: "Repeated reading in pairs",
    reason: "Practises out of sight of the whole class, as the pupil asked"
  )
]
plan.provision = [
  Provision(id: "v-1", text: "Reading fluency group").with {
    $0.role = .teachingAssistant
    $0.expertise = "trained in repeated reading"
    $0.groupSize = 3
    $0.minutes = 20
    $0.frequency = .times(3, per: .week)
    $0.weeks = 12
    $0.place = "library"
  }
]
plan.targets[0].strategies = ["s-1"]
plan.targets[0].provision = ["v-1"]
// snippet.end

// snippet.lifecycle
try plan.lifecycle.become(.accepted)
try plan.lifecycle.become(.active)

do throws(LifecycleError) {
  try plan.lifecycle.become(.proposed)
} catch {
  print(error)
}
// snippet.end

// snippet.hide
precondition(plan.lifecycle == .active)
precondition(!"\(plan)".contains("fluency"))
print(plan)
