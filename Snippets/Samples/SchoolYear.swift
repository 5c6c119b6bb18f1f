//! Turns a school's export into checked, scheduled and stored plans.
//!
//! Without a folder it takes the sample of an invented school.

import PlanCodec
import PlanModel
import PlanProgress
import PlanRules
import PlanSchedule
import PlanStorage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Says what is wrong and ends the program.
func stop(_ message: String) -> Never {
  print("swift run SchoolYear [folder] [output folder]: \(message)")
  exit(1)
}

// snippet.read
/// Reads the files of an export; a file that is not there is left out.
func schoolExport(in folder: String) -> SchoolExport {
  func file(_ name: String) -> SchoolFile? {
    do throws(FileError) {
      let path = "\(folder)/\(name)"
      let bytes = try FileFolder.readFile(at: path, limit: 100_000_000)
      return SchoolFile(name, bytes: bytes)
    } catch {
      if error.code != .notFound { stop("\(name): \(error)") }
      return nil
    }
  }
  var export = SchoolExport()
  export.pupils = file("pupils.csv")
  export.targets = file("targets.csv")
  export.readings = file("readings.csv")
  export.calendar = file("calendar.csv")
  if export.pupils == nil { stop("there is no pupils.csv in \(folder)") }
  return export
}
// snippet.end

/// Lays out the reviews of a school year and writes them into the plans.
///
/// Plans for SEN support are reviewed once a term, those beside an EHC
/// plan in February and July, after writing in September and March.
func planReviews(
  of plans: inout [LearningPlan],
  in year: AcademicYear,
  calendar: SchoolCalendar
) -> ReviewTimetable<LearningPlan> {
  let requests = plans.map { plan in
    ReviewRequest(
      plan.id,
      plan.kind == .ehcLinkedPlan
        ? .twiceYearly(writing: [9, 3], reviewing: [2, 7])
        : .termly,
      from: year.first
    )
  }
  let planner = ReviewPlanner(calendar: calendar)
  let days = year.first...year.last
  let timetable = planner.timetable(of: requests, in: days)
  let places = Dictionary(
    uniqueKeysWithValues: plans.indices.map { (plans[$0].id, $0) }
  )
  for entry in timetable.entries where entry.review.purpose == .review {
    guard let place = places[entry.subject] else { continue }
    let number = plans[place].reviews.count + 1
    let name = "review-\(plans[place].id)-\(number)"
    guard let id = ReviewRecord.ID(name) else { continue }
    let isLinked = plans[place].kind == .ehcLinkedPlan
    plans[place].reviews.append(
      ReviewRecord(id: id, kind: isLinked ? .halfYearly : .termly).with {
        $0.planned = entry.day
      }
    )
  }
  return timetable
}

/// What came of one plan.
struct LookedAt {
  let plan: LearningPlan
  let pupil: Pupil
  let progress: [ProgressSummary]
  let findings: [Finding]

  var className: String { pupil.registrationClass ?? "No class" }

  var name: String {
    [pupil.calledName, pupil.calledSurname].compactMap(\.self)
      .joined(separator: " ")
  }

  func row(asOf day: Day) -> [String] {
    let unmet = progress.filter { $0.criterion.state != .met }
    let below = unmet.count { $0.position == .below }
    let counts = [
      plan.targets.count, progress.count - unmet.count,
      unmet.count { $0.position != nil } - below, below,
      unmet.count { $0.noticing != nil },
      findings.count { $0.severity == .error },
    ]
    let year = pupil.yearGroup?.rawValue ?? "?"
    let provision = pupil.senProvision(on: day)?.rawValue ?? "?"
    let review = plan.nextReviewDay?.britishText ?? "none"
    return [name, year, provision] + counts.map(String.init) + [review]
  }
}

/// Checks the plans and computes progress, each against its own rules.
func lookAt(
  _ plans: [LearningPlan],
  pupils: [Pupil],
  asOf day: Day
) -> [LookedAt] {
  zip(plans, pupils).map { plan, pupil in
    LookedAt(
      plan: plan,
      pupil: pupil,
      progress: plan.progress(asOf: day),
      findings: plan.findings(
        applying: .standard,
        asOf: day,
        yearGroup: pupil.yearGroup
      )
    )
  }
}

// MARK: - Print

let widths = [24, 6, 5, 9, 5, 9, 7, 6, 9]

/// Prints one row of a table; a cell that is too long is cut.
func printRow(_ cells: [String]) {
  let padded = zip(cells, widths).map { cell, width in
    let cut = cell.count < width ? cell[...] : cell.prefix(width - 2) + "…"
    return cut + String(repeating: " ", count: width - cut.count)
  }
  print("  " + padded.joined() + cells.dropFirst(widths.count).joined())
}

/// Prints a table for each class, in the order of the register.
func printClasses(_ all: [LookedAt], asOf day: Day) {
  let classes = Dictionary(grouping: all, by: \.className)
  var printed: Set<String> = []
  for name in all.map(\.className) where printed.insert(name).inserted {
    print("\n\(name)")
    printRow([
      "Pupil", "Year", "SEN", "Targets", "Met", "On line", "Below", "Open",
      "To mend", "Next review",
    ])
    for one in classes[name, default: []] { printRow(one.row(asOf: day)) }
  }
}

/// Prints a list under a title, its lines broken between words.
func printList(_ title: String, _ items: [String], limit: Int = 6) {
  guard !items.isEmpty else { return }
  print("\n\(title) (\(items.count))")
  for item in items.prefix(limit) {
    var line = "  -"
    for word in item.split(separator: " ") {
      if line.count + word.count > 98 {
        print(line)
        line = "   "
      }
      line += " " + word
    }
    print(line)
  }
  if items.count > limit { print("    and \(items.count - limit) more") }
}

/// Prints what a person may want to look at; nobody is ranked.
func printAttention(_ all: [LookedAt], asOf day: Day) {
  var (met, below) = ([String](), [String]())
  var (ending, wording) = ([String](), [String]())
  for one in all {
    for (target, summary) in zip(one.plan.targets, one.progress) {
      if summary.criterion.state == .met {
        met.append("\(one.name): \(summary.criterion.text)")
      } else if summary.trendStatement == .belowGoalRate {
        below.append("\(one.name): \(summary.statement)")
      } else if let due = target.due, 0...28 ~= day.days(until: due) {
        ending.append("\(one.name), due \(due.britishText)")
      }
    }
    let errors = one.findings.filter { $0.severity == .error }
    guard let first = errors.first else { continue }
    let more = errors.count == 1 ? "" : " (\(errors.count - 1) more)"
    wording.append("\(one.name): \(first.message)\(more)")
  }
  for (title, lines) in [
    ("Met: celebrate, and decide what follows", met),
    ("Trend below the rate needed: was the support given?", below),
    ("Due within four weeks and not met yet", ending),
    ("Targets that can't be measured as they are written", wording),
  ] {
    printList(title, lines)
  }
}

// MARK: - The main job

// snippet.main
let root = #filePath.split(separator: "/").dropLast(3)
  .joined(separator: "/")
let arguments = CommandLine.arguments.dropFirst()
let sample = "/\(root)/Documentation/Samples/riverbank-school"
let folder = arguments.first ?? sample
let outputFolder = arguments.dropFirst().first ?? "riverbank-output"

// 1. Read the export. Good rows come in, bad ones are explained.
let result = SchoolImport(of: schoolExport(in: folder))
var plans = result.plans
let readings = plans.flatMap(\.readings)
let today = readings.map(\.on).max() ?? "2026-11-20"
let year = AcademicYear(containing: today)

// 2. Lay out the reviews of the school year.
let calendar = SchoolCalendar(result.calendar)
let timetable = planReviews(of: &plans, in: year, calendar: calendar)

// 3. Check every plan and look at progress.
let lookedAt = lookAt(plans, pupils: result.pupils, asOf: today)

// 4. Keep the plans, all of them or none.
let store = InMemoryPlanStore()
let access = PlanAccess(
  by: StoreActor(id: "data-manager", role: .staff, purpose: "import"),
  in: "riverbank",
  at: Instant(today) ?? .epoch
)
try await store.apply(
  plans.map { .save($0, expecting: nil, reason: "Imported") },
  by: access
)
let due = PlanQuery().with { $0.reviewDueBefore = today + .weeks(5) }
var soon = 0
for await _ in store.allPlans(matching: due, by: access) { soon += 1 }

// 5. Write what other tools read.
let bundle = PlanBundle(pupils: result.pupils, plans: plans)
let output = try FileFolder(at: outputFolder)
try output.replace(file: "plans.json", with: try PlanJSON.encode(bundle))
let tables = PlanTables(of: bundle)
for table in tables.tables {
  try output.replace(file: "\(table.name).csv", with: table.bytes)
}
// snippet.end

// 6. Say what came of it.
print("The school year \(year), as of \(today.britishText)")
print(
  "\(result.pupils.count) pupils, \(plans.flatMap(\.targets).count) "
    + "targets and \(readings.count) readings came in."
)
printClasses(lookedAt, asOf: today)
printAttention(lookedAt, asOf: today)
printList(
  "Skipped, and how to mend it",
  result.problems.filter { !$0.isNotice }.map(\.description)
)
let next = timetable.entries(in: (today + .days(1))...(today + .weeks(5)))
var lines: [String] = []
for day in Set(next.map(\.day)).sorted() {
  let entries = next.filter { $0.day == day }
  let plans = Set(entries.map(\.subject))
  let whom = lookedAt.filter { plans.contains($0.plan.id) }.map(\.name)
  lines.append("\(day.britishText): " + whom.joined(separator: ", "))
}
printList("Next reviews, within five weeks, by day", lines)
let reviewCount = plans.flatMap(\.reviews).count
print("\n\(reviewCount) reviews are laid out for \(year).")
print("\(soon) plans have one within five weeks.")
print("plans.json and \(tables.tables.count) tables: \(outputFolder)")
print("Not in the tables: \(tables.losses)")
