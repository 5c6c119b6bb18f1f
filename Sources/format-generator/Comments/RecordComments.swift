/// The comments of a record and of its properties, as they stand in its source file.
struct RecordComments {
  /// The name of the record.
  let name: String

  /// The folder in which the file lies, such as `Targets`.
  let folder: String

  /// What the comment above the record says.
  let comment: DocComment

  /// What the comments above its stored properties say, in their order.
  fileprivate(set) var properties: [(name: String, comment: DocComment)] = []

  /// Returns what the comment above a property says, `nil` if there is no such property.
  ///
  /// - Parameter property: The name of the property.
  /// - Returns: The comment.
  func comment(of property: String) -> DocComment? {
    properties.first { $0.name == property }?.comment
  }
}

// MARK: - Scanning

extension RecordComments {
  private static let recordStart = "public struct "
  private static let propertyStart = "  public var "

  /// Reads the comments of the record that a file describes.
  ///
  /// Only the lines between the head of the struct and its closing brace are looked at, and
  /// there only stored properties: they have a type or a value and no brace.
  ///
  /// - Parameter file: A file of the model.
  /// - Returns: The comments, `nil` if the file describes no record.
  static func scan(_ file: SourceFile) -> RecordComments? {
    var record: RecordComments?
    var comment: [String] = []
    for line in file.lines {
      if let words = words(ofComment: line) {
        comment.append(words)
        continue
      }
      let lines = comment
      comment = []
      if record == nil {
        guard let name = recordName(in: line) else { continue }
        record = RecordComments(
          name: name,
          folder: file.folder,
          comment: DocComment(lines: lines)
        )
      } else if line == "}" {
        break
      } else if let name = propertyName(in: line) {
        record?.properties.append((name, DocComment(lines: lines)))
      }
    }
    return record
  }

  private static func words(ofComment line: String) -> String? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("///") else { return nil }
    let words = text.dropFirst(3)
    return String(words.hasPrefix(" ") ? words.dropFirst() : words)
  }

  private static func recordName(in line: String) -> String? {
    guard line.hasPrefix(recordStart) else { return nil }
    let parts = line.dropFirst(recordStart.count).split(separator: ": ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let conformances = parts[1].split { !$0.isLetter }
    return conformances.contains("PlanRecord") ? String(parts[0]) : nil
  }

  private static func propertyName(in line: String) -> String? {
    guard line.hasPrefix(propertyStart), !line.hasSuffix("{"), !line.hasSuffix("}") else {
      return nil
    }
    let name = line.dropFirst(propertyStart.count).prefix { $0.isLetter || $0.isNumber }
    return name == "unknownMembers" ? nil : String(name)
  }
}
