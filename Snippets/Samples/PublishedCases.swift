//! Shows what can be said of published series of scores, and what can't.
//!
//! The series stand in `Documentation/Samples/published-cases`, each with
//! its source. Sessions have numbers and no dates, so slopes are counted
//! by session.

import PlanCodec
import PlanModel
import PlanProgress
import PlanStorage

/// A published series: scores before a change (A) and after it (B).
struct PublishedCase {
  var title: String
  var kind: String
  var direction: Direction
  var source: String
  var before: [TrendPoint] = []
  var after: [TrendPoint] = []
}

// snippet.read
let root = #filePath.split(separator: "/").dropLast(3)
  .joined(separator: "/")
let folder = "/\(root)/Documentation/Samples/published-cases"

/// Reads a table of the sample, and stops at the first fault.
func table(_ name: String) throws -> CSVTable {
  let path = "\(folder)/\(name)"
  let bytes = try FileFolder.readFile(at: path, limit: 1_000_000)
  return try CSVReader.table(in: bytes)
}

var cases: [PublishedCase] = []
var places: [String: Int] = [:]
for record in try table("cases.csv") {
  places[record["Case"]?.text ?? ""] = cases.count
  cases.append(
    PublishedCase(
      title: record["Title"]?.text ?? "",
      kind: record["Kind"]?.text ?? "",
      direction: Direction(matching: record["Direction"]?.text ?? "")
        ?? .increase,
      source: record["Source"]?.text ?? ""
    )
  )
}
for record in try table("series.csv") {
  guard let place = places[record["Case"]?.text ?? ""],
    let session = try record["Session"]?.wholeNumber(),
    let value = try record["Value"]?.number()
  else { continue }
  let point = TrendPoint(
    week: Double(session),
    value: value.doubleValue
  )
  if record["Phase"]?.text == "A" {
    cases[place].before.append(point)
  } else {
    cases[place].after.append(point)
  }
}
// snippet.end

/// Writes a number with two decimals at most.
func short(_ value: Double) -> String {
  let hundredths = Int((value * 100 + (value < 0 ? -0.5 : 0.5)))
  let number = Number(significand: Int64(hundredths), exponent: -2)
  return number?.description ?? "?"
}

/// Returns the middle of the scores, the mean of the middle two if even.
func median(of points: [TrendPoint]) -> Double {
  let scores = points.compactMap { Number($0.value.description) }
  return Baseline.median(of: scores)?.doubleValue ?? 0
}

// snippet.trend
/// Says how the scores changed within a phase, with its uncertainty.
func trend(of points: [TrendPoint]) -> String {
  do throws(CannotJudgeReason) {
    let line = try Trend.leastSquares(points)
    guard let range = line.interval(confidence: 0.9) else {
      return "no interval"
    }
    return "\(short(line.weeklySlope)) a session, 90% range "
      + "\(short(range.lowerBound)) to \(short(range.upperBound))"
  } catch {
    return "no trend: \(error)"
  }
}
// snippet.end

for one in cases {
  let before = median(of: one.before)
  let after = median(of: one.after)
  let change = after - before
  let wanted = one.direction == .decrease ? change < 0 : change > 0
  print("\(one.title) (\(one.kind))")
  print("  \(one.source)")
  print(
    "  before: \(one.before.count) sessions, median \(short(before)); "
      + "after: \(one.after.count) sessions, median \(short(after))"
  )
  let way = wanted ? "the wanted way" : "not the wanted way"
  print("  change of the median: \(short(change)), \(way)")
  print("  within the first phase: \(trend(of: one.before))")
  print("  within the second phase: \(trend(of: one.after))\n")
}
print(
  "\(cases.count) series. Two phases are not an experiment: other causes "
    + "of a change can't be ruled out."
)

// snippet.hide
precondition(cases.count == 14)
precondition(
  cases.map { $0.before.count + $0.after.count }.reduce(0, +) == 234
)
precondition(median(of: cases[0].before) == 22.5)
