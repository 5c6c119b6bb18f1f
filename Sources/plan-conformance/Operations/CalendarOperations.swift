import PlanCodec
import PlanModel
import PlanSchedule

/// Operations on the days that a nation's year hangs on.
enum CalendarOperations {
  static let all = [
    Operation("easter", easter),
    Operation("bankHolidays", bankHolidays),
  ]

  @Sendable
  private static func easter(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    let year = try input.member("year")
    guard let day = Easter.sunday(in: try year.integer()) else {
      throw year.outOfRange("write a year from 1 to 9999")
    }
    return ["day": JSONValue(day)]
  }

  @Sendable
  private static func bankHolidays(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let year = try input.member("year")
    let number = try year.integer()
    let nation: Nation = try input.code("nation")
    let holidays = BankHolidays.standard
    guard holidays.covers(number, in: nation) else {
      throw year.outOfRange("write a year from \(BankHolidays.firstYear) to 9999")
    }
    let days = holidays.days(in: number, nation: nation).map { JSONValue($0.day) }
    return ["days": .array(days)]
  }
}
