//! Notices whether a plan changed since it was last sent.

import PlanCodec
import PlanModel

var plan = LearningPlan(id: "plan-1", pupil: "p-0417")

// snippet.compare
let sent = try PlanJSON.digest(of: plan).description  // kept as text

plan.title = "Spring term"
let now = try PlanJSON.digest(of: plan)
if ContentDigest(sent) != now {
  print("The plan changed; send it again.")
}
// snippet.end

// snippet.pieces
// A file that is read in pieces has the same digest as its whole.
var hasher = ContentHasher()
for piece in ["{\"format\":", "\"learning-plan\"}"] {
  hasher.update(with: piece.utf8)
}
let file = hasher.digest()
// snippet.end

// snippet.hide
let whole = "{\"format\":\"learning-plan\"}"
precondition(file == ContentDigest(of: whole.utf8))
precondition(ContentDigest(sent) != now)
// snippet.show
