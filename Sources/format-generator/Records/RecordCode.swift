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
      [GeneratedFile.mark, "", "import PlanModel", ""]
      + ["extension \(record.name): JSONRecord {"] + members + [""] + reading + [""]
      + writing + ["}", ""]
    return lines.joined(separator: "\n")
  }

  private var members: [String] {
    let places = record.fields.indices.filter {
      !record.fields[$0].shape.isOmittable
    }
    return ["  static let members = MemberTable(", "    ["]
      + record.fields.map { "      \"\($0.name)\"," }
      + ["    ],"]
      + Self.list(places.map(String.init), after: "    required: ")
      + ["  )"]
  }

  /// Returns a list in one line, or with a line for each element if it is too long.
  private static func list(_ elements: [String], after label: String) -> [String] {
    let line = "\(label)[\(elements.joined(separator: ", "))]"
    guard line.utf8.count > width else { return [line] }
    return ["\(label)["] + elements.map { "      \($0)," } + ["    ]"]
  }
}

// MARK: - Reading and writing

extension RecordCode {
  private var reading: [String] {
    let head = [
      "  mutating func readMember(",
      "    _ place: Int,",
      "    from reader: inout JSONReader",
      "  ) throws(JSONFault) {",
      "    switch place {",
    ]
    let cases = record.fields.enumerated().map { place, field in
      let property = SwiftName.property(field.name, besides: ["place", "reader"])
      return "    case \(place): try reader.read(&\(property))"
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
  /// Whether it is a record, or holds one.
  fileprivate var holdsRecord: Bool {
    if case .record = element { true } else { false }
  }
}
