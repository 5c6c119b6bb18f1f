// {"format":"column-mapping","version":"1.0","hasHeader":true,"columns":[…],"questions":[…]}

extension ColumnMapping {
  static let formatName = "column-mapping"

  /// The mapping as a JSON document in UTF-8, the same bytes for equal mappings.
  ///
  /// It has the headers of the file, which is what a mapping is about, and no cell. The
  /// bytes end with a line feed.
  public var json: [UInt8] {
    let document = JSONValue.object([
      .init(name: "format", value: .string(Self.formatName)),
      .init(name: "version", value: .string(FormatVersion.current.description)),
      .init(name: "hasHeader", value: .bool(hasHeader)),
      .init(name: "columns", value: .array(columns.map(\.json))),
      .init(name: "questions", value: .array(questions.map(\.json))),
    ])
    return document.canonicalBytes + [UInt8(ascii: "\n")]
  }

  /// Reads a mapping that was saved.
  ///
  /// - Parameter json: The document in UTF-8.
  /// - Throws: The first fault, with its line, column and pointer.
  public init(json: [UInt8]) throws(JSONError) {
    self = try MappingReader.mapping(in: json)
  }
}

extension ColumnMapping.Column {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(name: "header", value: .string(header)),
      .init(name: "field", value: field.map { .string($0.rawValue) } ?? .null),
    ]
    if let dates { members.append(.init(name: "dates", value: .string(dates.rawValue))) }
    members.append(.init(name: "basis", value: .string(basis.rawValue)))
    return .object(members)
  }
}

extension MappingQuestion {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(name: "code", value: .string(code.rawValue))
    ]
    if let index {
      members.append(.init(name: "column", value: .number(JSONNumber(index + 1))))
    }
    if let columnName {
      members.append(.init(name: "columnName", value: .string(columnName)))
    }
    members.append(
      .init(name: "suggestions", value: .array(suggestions.map { .string($0.rawValue) }))
    )
    members.append(
      .init(name: "dates", value: .array(dates.map { .string($0.rawValue) }))
    )
    return .object(members)
  }
}
