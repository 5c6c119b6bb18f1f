/// Reads a saved mapping, and says where it is wrong.
///
/// Members that are not known are passed over: a mapping is no plan, and is written anew
/// whenever somebody corrects it.
struct MappingReader {
  private var scanner: JSONScanner
  private var depth = 0

  private init(_ scanner: JSONScanner) {
    self.scanner = scanner
  }

  static func mapping(in json: [UInt8]) throws(JSONError) -> ColumnMapping {
    var sink = JSONCheckSink()
    if let fault = JSONScanner.scan(json, limits: .standard, into: &sink) { throw fault }
    let result = json.withText { text in
      var reader = MappingReader(JSONScanner(text, limits: .standard))
      do throws(JSONFault) {
        return Result<ColumnMapping, JSONError>.success(try reader.mapping())
      } catch {
        var locator = JSONLocator(text)
        return .failure(locator.error(LocatedFault(fault: error, steps: reader.depth)))
      }
    }
    return try result.get()
  }
}

// MARK: - The document

extension MappingReader {
  private mutating func mapping() throws(JSONFault) -> ColumnMapping {
    try scanner.begin()
    let start = scanner.position
    var columns: [ColumnMapping.Column]?
    var questions: [MappingQuestion] = []
    var hasHeader = true
    var header: (format: Bool, version: Bool) = (false, false)
    try readObject { (name, reader) throws(JSONFault) in
      switch name {
      case "format": header.format = try reader.readFormat()
      case "version": header.version = try reader.readVersion()
      case "hasHeader": hasHeader = try reader.flag()
      case "columns":
        var list: [ColumnMapping.Column] = []
        try reader.readArray { (reader) throws(JSONFault) in
          list.append(try reader.column())
        }
        columns = list
      case "questions":
        try reader.readArray { (reader) throws(JSONFault) in
          questions.append(try reader.question(about: columns?.count ?? 0))
        }
      default: try reader.scanner.skipValue(depth: reader.depth + 1)
      }
    }
    guard header.format else { throw JSONFault(.missingFormat, at: start) }
    guard header.version else { throw JSONFault(.missingVersion, at: start) }
    guard let columns else { throw JSONFault(.missingField, at: start) }
    return ColumnMapping(columns: columns, questions: questions, hasHeader: hasHeader)
  }

  private mutating func readFormat() throws(JSONFault) -> Bool {
    let byte = scanner.position
    guard try text().utf8.elementsEqual(ColumnMapping.formatName.utf8) else {
      throw JSONFault(.wrongFormat, at: byte)
    }
    return true
  }

  private mutating func readVersion() throws(JSONFault) -> Bool {
    let byte = scanner.position
    guard let version = FormatVersion(try text()) else {
      throw JSONFault(.invalidVersion, at: byte)
    }
    guard version.major <= FormatVersion.current.major else {
      throw JSONFault(.newerVersion, at: byte)
    }
    return true
  }
}

// MARK: - Columns and questions

extension MappingReader {
  private mutating func column() throws(JSONFault) -> ColumnMapping.Column {
    let start = scanner.position
    var header: String?
    var column = ColumnMapping.Column(header: "", field: nil, dates: nil, basis: .none)
    try readObject { (name, reader) throws(JSONFault) in
      switch name {
      case "header": header = try reader.text()
      case "field": column.field = try reader.textOrNull().map { CSVField(rawValue: $0) }
      case "dates": column.dates = try reader.textOrNull().map { CSVDate(rawValue: $0) }
      case "basis": column.basis = .init(rawValue: try reader.text())
      default: try reader.scanner.skipValue(depth: reader.depth + 1)
      }
    }
    guard let header else { throw JSONFault(.missingField, at: start) }
    column.header = header
    return column
  }

  private mutating func question(about count: Int) throws(JSONFault) -> MappingQuestion {
    let start = scanner.position
    var code: String?
    var question = MappingQuestion(.noHeader)
    try readObject { (name, reader) throws(JSONFault) in
      switch name {
      case "code": code = try reader.text()
      case "column": question.index = try reader.position(below: count)
      case "columnName": question.columnName = try reader.textOrNull()
      case "suggestions":
        question.suggestions = try reader.texts().map { CSVField(rawValue: $0) }
      case "dates": question.dates = try reader.texts().map { CSVDate(rawValue: $0) }
      default: try reader.scanner.skipValue(depth: reader.depth + 1)
      }
    }
    guard let code else { throw JSONFault(.missingField, at: start) }
    question.code = .init(rawValue: code)
    return question
  }

  /// Reads the number of a column, which follows the list of columns, from 1.
  private mutating func position(below count: Int) throws(JSONFault) -> Int {
    let byte = scanner.position
    guard scanner.byte.isDigitOrMinus else { throw JSONFault(.wrongType, at: byte) }
    let range = try scanner.number()
    let number = JSONNumber(checked: scanner.text.string(range)).intValue
    guard let number, 1...max(count, 1) ~= number, count > 0 else {
      throw JSONFault(.numberOutOfRange, at: byte)
    }
    return number - 1
  }
}

// MARK: - Values

extension MappingReader {
  private mutating func readObject(
    _ member: (String, inout Self) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "{") else {
      throw JSONFault(.wrongType, at: scanner.position)
    }
    scanner.position += 1
    depth += 1
    var count = 0
    while let name = try scanner.nextMember(&count) {
      try member(name.text(from: scanner.text), &self)
    }
    depth -= 1
  }

  private mutating func readArray(
    _ element: (inout Self) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "[") else {
      throw JSONFault(.wrongType, at: scanner.position)
    }
    scanner.position += 1
    depth += 1
    var count = 0
    while try scanner.nextElement(&count) { try element(&self) }
    depth -= 1
  }

  private mutating func text() throws(JSONFault) -> String {
    guard scanner.byte == UInt8(ascii: "\"") else {
      throw JSONFault(.wrongType, at: scanner.position)
    }
    let limits = scanner.limits
    return try scanner.string(limit: limits.stringBytes, excess: .stringTooLong)
      .text(from: scanner.text)
  }

  private mutating func textOrNull() throws(JSONFault) -> String? {
    guard scanner.byte == UInt8(ascii: "n") else { return try text() }
    try scanner.literal("null")
    return nil
  }

  private mutating func texts() throws(JSONFault) -> [String] {
    var texts: [String] = []
    try readArray { (reader) throws(JSONFault) in texts.append(try reader.text()) }
    return texts
  }

  private mutating func flag() throws(JSONFault) -> Bool {
    let isTrue = scanner.byte == UInt8(ascii: "t")
    guard isTrue || scanner.byte == UInt8(ascii: "f") else {
      throw JSONFault(.wrongType, at: scanner.position)
    }
    try scanner.literal(isTrue ? "true" : "false")
    return isTrue
  }
}

extension UInt8 {
  /// Whether a JSON number may begin with the byte.
  fileprivate var isDigitOrMinus: Bool {
    self == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}
