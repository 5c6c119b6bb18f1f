import PlanModel

/// The Swift code that reads and writes the members of a record.
struct RecordCode {
  /// How long a line of Swift may be.
  private static let width = 90

  /// How many fields a record may have: as many as a word has bits.
  private static let largestCount = 64

  let record: RecordDescription

  /// Returns the contents of the file.
  ///
  /// - Returns: The text, formatted as `swift format` would.
  /// - Throws: A fault if the record has too many fields.
  func text() throws(DescriptionFault) -> String {
    guard record.fields.count <= Self.largestCount else {
      throw DescriptionFault(
        """
        \(record.name) has \(record.fields.count) fields and may have \
        \(Self.largestCount): move some to a record of their own
        """
      )
    }
    let lines =
      [FormatFiles.mark, "", "import PlanModel", ""]
      + ["extension \(record.name): JSONRecord {"] + members + [""] + reading + [""]
      + writing + ["}", ""]
    return lines.joined(separator: "\n")
  }

  private var members: [String] {
    let required = places { !$0.shape.isOmittable }
    let codes = places { $0.shape.isCode }
    return ["  static let members = MemberTable(", "    ["]
      + record.fields.map { "      \"\($0.name)\"," }
      + ["    ],"]
      + Self.argument("required", required, end: codes.isEmpty ? "" : ",")
      + (codes.isEmpty ? [] : Self.argument("codes", codes, end: ""))
      + ["  )"]
  }

  private func places(where condition: (FieldDescription) -> Bool) -> [String] {
    record.fields.enumerated().filter { condition($0.element) }.map { String($0.offset) }
  }

  /// Returns an argument in one line, or with a line for each place if it is too long.
  private static func argument(
    _ label: String,
    _ places: [String],
    end: String
  ) -> [String] {
    let line = "    \(label): [\(places.joined(separator: ", "))]\(end)"
    guard line.utf8.count > width else { return [line] }
    return ["    \(label): ["] + places.map { "      \($0)," } + ["    ]\(end)"]
  }
}

// MARK: - Reading and writing

extension RecordCode {
  private var reading: [String] {
    let head = [
      "  mutating func readMember(",
      "    _ position: Int,",
      "    from reader: inout JSONReader",
      "  ) throws(JSONFault) {",
      "    switch position {",
    ]
    let cases = record.fields.enumerated().map { position, field in
      let property = SwiftName.property(field.name, besides: ["position", "reader"])
      return "    case \(position): try reader.read(&\(property))"
    }
    return head + cases + ["    default: break", "    }", "  }"]
  }

  private var writing: [String] {
    ["  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {"]
      + record.fields.flatMap(Self.writing) + ["  }"]
  }

  private static func writing(_ field: FieldDescription) -> [String] {
    let property = SwiftName.property(field.name, besides: ["writer"])
    let call = "    " + (field.shape.holdsRecord ? "try " : "") + "writer.write("
    let line = "\(call)\(property), \"\(field.name)\")"
    guard line.utf8.count > width else { return [line] }
    return [call, "      \(property),", "      \"\(field.name)\"", "    )"]
  }
}

extension FieldShape {
  /// Whether it is a code that a document can't leave out.
  fileprivate var isCode: Bool {
    if case .code = self { true } else { false }
  }

  /// Whether it is a record, or holds one.
  fileprivate var holdsRecord: Bool {
    if case .record = element { true } else { false }
  }
}
