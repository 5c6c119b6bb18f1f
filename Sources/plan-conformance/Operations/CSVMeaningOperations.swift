import PlanCodec
import PlanModel

/// Operations on what the columns and cells of CSV files mean.
enum CSVMeaningOperations {
  static let all = [
    Operation("csv.date", date)
  ]

  @Sendable
  private static func date(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let text = try input.text("text")
    let order = try order(input)
    do throws(CSVError.Code) {
      return ["day": JSONValue(try order.day(text)), "problem": .null]
    } catch {
      return ["day": .null, "problem": ["code": .string(error.rawValue)]]
    }
  }

  private static func order(_ input: OperationInput) throws(OperationError) -> CSVDate {
    guard let member = input.optionalMember("order") else { return .dayMonthYear }
    let order = CSVDate(rawValue: try member.text())
    guard orders.contains(order) else {
      throw member.invalid("write dmy or auto")
    }
    return order
  }

  /// The orders that have a name in requests.
  private static let orders: [CSVDate] = [.dayMonthYear, .automatic]
}
