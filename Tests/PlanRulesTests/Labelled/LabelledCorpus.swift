import Foundation

/// A file of statements with what a careful reader expects of each.
enum LabelledCorpus {
  private struct Contents<Statement: Decodable>: Decodable {
    let statements: [Statement]
  }

  /// Returns the statements of a file in the documentation.
  static func statements<Statement: Decodable>(
    _ name: String,
    as type: Statement.Type = Statement.self
  ) throws -> [Statement] {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Documentation/Conformance/Labelled/\(name).json"
    )
    let data = try Data(contentsOf: file.standardizedFileURL)
    return try JSONDecoder().decode(Contents<Statement>.self, from: data).statements
  }

  /// Whether the tables of hits and misses are to be printed.
  static var isPrinted: Bool {
    ProcessInfo.processInfo.environment["PRINT_LABELLED_SCORES"] != nil
  }
}
