import PlanCodec
import PlanModel

/// Operations on days of the calendar.
enum DayOperations {
  static let all = [
    Operation("day.parse", parse),
    Operation("day.add", add),
    Operation("day.weekday", weekday),
  ]

  @Sendable
  private static func parse(_ input: OperationInput) throws(OperationError) -> JSONValue {
    ["day": JSONValue(Day(try input.text("text")))]
  }

  @Sendable
  private static func add(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let day = try input.day("day")
    let span = try span(in: input)
    guard let sum = day.adding(exactly: span) else {
      let message = "the calendar runs from 0001-01-01 to 9999-12-31"
      throw OperationError(.outOfRange, message)
    }
    return ["day": JSONValue(sum)]
  }

  @Sendable
  private static func weekday(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    ["weekday": .string(try input.day("day").weekday.rawValue)]
  }

  /// Returns the one span that an input has; two could be added in either order.
  private static func span(
    in input: OperationInput
  ) throws(OperationError) -> CalendarSpan {
    var span: CalendarSpan?
    for unit in CalendarSpan.Unit.allCases {
      guard let member = input.optionalMember(unit.rawValue) else { continue }
      guard span == nil else {
        throw input.invalid("write one of days, weeks, months and years")
      }
      span = CalendarSpan(try member.integer(), unit)
    }
    guard let span else {
      throw input.invalid("write one of days, weeks, months and years")
    }
    return span
  }
}
