//! Writes plans one a line, and reads them back although a line is damaged.

import PlanCodec
import PlanModel

// snippet.write
let plans = (1...500)
  .compactMap { LearningPlan.ID("plan-\($0)") }
  .map { LearningPlan(id: $0, pupil: "p-0417") }
var writer = PlanLineWriter()
var bytes: [UInt8] = []
for plan in plans {
  try writer.append(plan)
  if writer.isFull { bytes += writer.takePiece() }
}
bytes += writer.takePiece()
print("\(writer.position.line - 1) lines, \(bytes.count) bytes")
// snippet.end

// A disk or a hand has changed the first byte of the third line.
let third = try PlanJSON.encode(plans[0]).count * 2
bytes[third] = UInt8(ascii: "!")

// snippet.read
var read: [LearningPlan] = []
var stopped = PlanLinePosition.start
for line in PlanLines(of: LearningPlan.self, in: bytes) {
  if let plan = line.document { read.append(plan) }
  for problem in line.problems.errors { print(problem) }
  stopped = line.end
  if read.count == 100 { break }
}
print("stopped at byte \(stopped.byte), line \(stopped.line)")
// snippet.end

// snippet.resume
let rest = PlanLines(of: LearningPlan.self, in: bytes, from: stopped)
for line in rest {
  if let plan = line.document { read.append(plan) }
}
print("\(read.count) plans were read")
// snippet.end

// snippet.parallel
var numbers: [Int] = []
try await PlanLines(of: LearningPlan.self, in: bytes)
  .readInParallel(groupBytes: 16_384) { line in
    numbers.append(line.number)
  }
print("lines came in order: \(numbers == Array(1...500))")
// snippet.end

// snippet.hide
precondition(read == plans.filter { $0.id != "plan-3" })
precondition(stopped.line == 102)
precondition(numbers == Array(1...500))
// snippet.show
