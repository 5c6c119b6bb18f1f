import PlanCodec
import PlanModel

/// Operations on what the columns and cells of CSV files mean.
enum CSVMeaningOperations {
  static let all = [
    Operation("csv.mapping", mapping),
    Operation("csv.date", date),
  ]

  @Sendable
  private static func mapping(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let header = try input.member("header").texts()
    var rows: [[String]] = []
    for row in try input.optionalElements("rows") { rows.append(try row.texts()) }
    let mapping = ColumnMapping(guessedFor: header, rows: rows)
    return [
      "mapping": .object(fields(of: mapping.columns)),
      "columns": .array(mapping.columns.map(JSONValue.init)),
      "questions": .array(mapping.questions.map(JSONValue.init)),
    ]
  }

  /// Returns the field of each header; of columns with one header, the first with a field.
  private static func fields(of columns: [ColumnMapping.Column]) -> [JSONValue.Member] {
    var places: [[UInt8]: Int] = [:]
    var members: [JSONValue.Member] = []
    for column in columns {
      let field = column.field.map { JSONValue.string($0.rawValue) } ?? .null
      if let place = places[Array(column.header.utf8)] {
        if members[place].value.isNull { members[place].value = field }
      } else {
        places[Array(column.header.utf8)] = members.count
        members.append(.init(name: column.header, value: field))
      }
    }
    return members
  }

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
      throw member.invalid("write dmy, auto, iso, excelSerial1900 or excelSerial1904")
    }
    return order
  }

  /// The orders that have a name in requests.
  private static let orders: [CSVDate] = [
    .dayMonthYear, .automatic, .iso, .excelSerial1900, .excelSerial1904,
  ]
}

extension JSONValue {
  fileprivate init(_ column: ColumnMapping.Column) {
    self = [
      "header": .string(column.header),
      "field": column.field.map { .string($0.rawValue) } ?? .null,
      "dates": column.dates.map { .string($0.rawValue) } ?? .null,
      "basis": .string(column.basis.rawValue),
    ]
  }

  fileprivate init(_ question: MappingQuestion) {
    self = [
      "code": .string(question.code.rawValue),
      "column": question.index.map { .number(JSONNumber($0 + 1)) } ?? .null,
      "suggestions": .array(question.suggestions.map { .string($0.rawValue) }),
      "dates": .array(question.dates.map { .string($0.rawValue) }),
      "text": .string(question.description),
    ]
  }
}
