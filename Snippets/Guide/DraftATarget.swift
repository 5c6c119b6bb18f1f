//! Makes a target of what somebody wrote, part by part, as a person confirms it.

import PlanModel
import PlanRules

// snippet.read
let written = """
  By the end of the spring term, given a number line, Sam will solve \
  two-step word problems on 8 out of 10 probes, as measured by weekly \
  CBM probes.
  """
var draft = TargetDraft(written)

// What was read, in words, to stand beside what was written.
print(draft.rendered(learner: "Sam"))
// snippet.end

// snippet.ask
for question in draft.questions {
  print(question.text)
}
// snippet.end

// snippet.hide
precondition(draft.questions.map(\.code) == [.calendarNeeded])
// snippet.show

// snippet.settle
draft.confirm([.verb, .object, .criterion, .tool, .frequency])
draft.due.edit(DuePhrase(latest: "2027-03-25", precision: .term))
draft.manner.edit("correctly")
// snippet.end

// snippet.make
let made = draft.target(withID: "t-1", confirmedBy: "c-senco")
print(made.leftOut.map(\.rawValue))

var plan = LearningPlan(id: "plan-1", pupil: "p-0417")
plan.targets = [made.target]
plan.provenance = [
  made.provenance(withID: "v-1", at: PlanPath("targets", 0))
]
// snippet.end

// snippet.hide
precondition(made.leftOut == [.condition])
precondition(made.target.condition == nil)
precondition(made.target.text == written)
// snippet.show

// snippet.render
print(made.target.rendered(for: .teacher, learner: "Sam"))
print(made.target.rendered(for: .pupil))
// snippet.end

// snippet.hide
let teacher = """
  By the end of the spring term, Sam will solve two-step word problems \
  correctly on 8 out of 10 probes, as measured by weekly CBM probes.
  """
precondition(
  made.target.rendered(for: .teacher, learner: "Sam") == teacher
)
precondition(
  made.target.rendered(for: .pupil).contains("I get 8 out of 10 right.")
)
