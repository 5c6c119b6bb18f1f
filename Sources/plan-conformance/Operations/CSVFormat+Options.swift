import PlanCodec

extension CSVFormat {
  /// Creates the format that the options of a request describe.
  ///
  /// - Parameter input: The input of the request; a member that is not there is found from
  ///   the file.
  /// - Throws: An error if an option has a value that does not exist.
  init(_ input: OperationInput) throws(OperationError) {
    self.init()
    guard let options = input.optionalMember("options") else { return }
    guard options.value.members != nil else { throw options.invalid("write an object") }
    if let header = options.optionalMember("header") { hasHeader = try header.flag() }
    if let member = options.optionalMember("delimiter") { try setDelimiter(member) }
    if let member = options.optionalMember("encoding") { try setEncoding(member) }
  }

  private mutating func setDelimiter(
    _ member: OperationInput
  ) throws(OperationError) {
    switch try member.text() {
    case "auto": break
    case ",": delimiter = .comma
    case ";": delimiter = .semicolon
    case "\t": delimiter = .tab
    case "|": delimiter = .pipe
    default: throw member.invalid("write auto, a comma, a semicolon, a tab or a pipe")
    }
  }

  private mutating func setEncoding(_ member: OperationInput) throws(OperationError) {
    switch try member.text() {
    case "auto": break
    case "utf-8": encoding = .utf8
    case "utf-16": encoding = .utf16
    case "windows-1252": encoding = .windows1252
    default: throw member.invalid("write auto, utf-8, utf-16 or windows-1252")
    }
  }
}
