//! Keeps a plan in a type of one's own, with Foundation's JSON coders.

import Foundation
import PlanCodec
import PlanModel

// snippet.type
struct Draft: Codable {
  var plan: LearningPlan
  var savedOn: Day
  var focus: AreaOfNeed
}
// snippet.end

let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.targets = [
    Target(id: "t-1", text: "Reads 60 words a minute").with {
      $0.goal = Number("62.0123456789012345")
    }
  ]
}
let draft = Draft(
  plan: plan,
  savedOn: "2026-09-07",
  focus: .cognitionAndLearning
)

// snippet.coders
let carrier = NumberCarrier { Decimal(string: $0) }
let encoder = JSONEncoder()
encoder.userInfo[.exactNumbers] = carrier
let decoder = JSONDecoder()
decoder.userInfo[.exactNumbers] = carrier

let data = try encoder.encode(draft)
let read = try decoder.decode(Draft.self, from: data)
// snippet.end

// snippet.document
// At the top of an encoder a plan is a document that PlanJSON reads.
let document = try encoder.encode(plan)
let same = try PlanJSON.decode(
  LearningPlan.self,
  from: Array(document)
)
// snippet.end

// snippet.hide
precondition(read.plan == plan && read.savedOn == draft.savedOn)
precondition(same == plan)
// snippet.show
