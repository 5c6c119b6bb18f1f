import PlanCodec
import PlanModel
import PlanSchedule

/// Operations on the days on which plans are looked at again.
enum ReviewOperations {
  static let all = [
    Operation("reviews", reviews)
  ]

  @Sendable
  private static func reviews(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let schedule = ReviewSchedule(
      try cadence(in: input.member("cadence")),
      from: try input.day("from"),
      through: try input.day("through"),
      calendar: try calendar(in: input),
      movePolicy: try movePolicy(in: input)
    )
    return [
      "days": days(of: .review, in: schedule),
      "writeDays": days(of: .writing, in: schedule),
      "unplaced": .array(schedule.unplaced.map { JSONValue($0.nominalDay) }),
    ]
  }

  private static func days(
    of purpose: ReviewPurpose,
    in schedule: ReviewSchedule
  ) -> JSONValue {
    .array(schedule.reviews.filter { $0.purpose == purpose }.map { JSONValue($0.day) })
  }

  private static func movePolicy(
    in input: OperationInput
  ) throws(OperationError) -> MovePolicy {
    guard let member = input.optionalMember("movePolicy") else { return .before }
    guard let policy = MovePolicy(try member.text()) else {
      throw member.invalid("write before, after, nearest or keep")
    }
    return policy
  }
}

// MARK: - Cadence

extension ReviewOperations {
  /// Returns the cadence that the one member of an object means.
  private static func cadence(
    in input: OperationInput
  ) throws(OperationError) -> ReviewCadence {
    let isTeaching = try input.optionalFlag("teachingWeeks")
    var cadences: [ReviewCadence] = []
    if let weeks = input.optionalMember("everyWeeks") {
      let count = try count(in: weeks)
      cadences.append(isTeaching ? .every(teachingWeeks: count) : .every(weeks: count))
    } else if isTeaching {
      throw input.invalid("write everyWeeks beside teachingWeeks")
    }
    if let months = input.optionalMember("twiceYearly") {
      let writing = try self.months(in: months.member("write"))
      let reviewing = try self.months(in: months.member("review"))
      cadences.append(.twiceYearly(writing: writing, reviewing: reviewing))
    }
    if try input.optionalFlag("termly") { cadences.append(.termly) }
    if try input.optionalFlag("halfTermly") { cadences.append(.halfTermly) }
    if try input.optionalFlag("annually") { cadences.append(.annually) }
    guard let cadence = cadences.first, cadences.count == 1 else {
      let names = "everyWeeks, twiceYearly, termly, halfTermly and annually"
      throw input.invalid("write an object with one of \(names)")
    }
    return cadence
  }

  private static func count(in input: OperationInput) throws(OperationError) -> Int {
    let count = try input.integer()
    guard count >= 1 else { throw input.invalid("write at least one week") }
    return count
  }

  private static func months(in input: OperationInput) throws(OperationError) -> MonthSet
  {
    var months: [Int] = []
    for element in try input.elements() { months.append(try element.integer()) }
    guard let set = MonthSet(months) else {
      throw input.invalid("write months as numbers from 1 to 12")
    }
    return set
  }
}

// MARK: - Calendar

extension ReviewOperations {
  /// Returns the calendar of a school, or one of every weekday if there is none.
  private static func calendar(
    in input: OperationInput
  ) throws(OperationError) -> SchoolCalendar {
    guard let calendar = input.optionalMember("calendar") else { return .everyWeekday }
    var terms: [Term] = []
    for term in try calendar.member("terms").elements() {
      let name = try term.optionalMember("name")?.text() ?? ""
      let (start, end) = (try term.day("start"), try term.day("end"))
      terms.append(Term(name: name, from: start, through: end))
    }
    var closures: [Closure] = []
    for closure in try calendar.optionalElements("closures") {
      let (start, end) = (try closure.day("start"), try closure.day("end"))
      closures.append(Closure(name: "", kind: nil, from: start, through: end))
    }
    for day in try calendar.optionalElements("inset") {
      closures.append(Closure(name: "", kind: .inset, on: try day.day()))
    }
    return SchoolCalendar(terms: terms, closures: closures)
  }
}
