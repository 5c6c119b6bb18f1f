import FileGeneration
import PlanCodec

/// How often a rule was right about statements that people had labelled before.
struct RulePrecision: Hashable {
  /// The code of the rule, or of a part of the reading.
  let rule: String

  /// `tuning` for statements that were looked at while rules were written, `heldOut` for
  /// those that were not.
  let part: String

  /// How many statements there were.
  let statements: Int

  /// How many of its findings people expected.
  let truePositives: Int

  /// How many they did not.
  let falseAlarms: Int

  /// How many that they expected it did not make.
  let missed: Int

  /// The share of findings that people expected, as it is written; `nil` without findings.
  let precision: String?

  /// The share of what people expected that was found; `nil` if they expected nothing.
  let recall: String?
}

// MARK: - Reading

extension RulePrecision {
  /// The file with the measures.
  static let path = "Documentation/Specification/rule-precision.json"

  /// Reads the measures of the package.
  ///
  /// - Parameter root: The root of the package.
  /// - Returns: The measures in the order of the file, none if there is no file.
  /// - Throws: An error if the file can't be read, or is not a list of measures.
  static func all(root: String) throws -> [RulePrecision] {
    guard let text = try SystemFiles.text(ofFile: "\(root)/\(path)") else { return [] }
    guard let elements = try? JSONValue(parsing: Array(text.utf8)).elements else {
      throw CatalogueFault(subject: path, cure: "write a list of measures")
    }
    return try elements.map { element in
      guard let measure = RulePrecision(element) else {
        throw CatalogueFault(subject: path, cure: "a measure is not whole")
      }
      return measure
    }
  }

  private init?(_ value: JSONValue) {
    func count(_ name: String) -> Int? { value[name]?.number?.intValue }
    guard let rule = value["rule"]?.text, let part = value["part"]?.text,
      let statements = count("statements"), let falseAlarms = count("falseAlarms"),
      let truePositives = count("truePositives"), let missed = count("missed")
    else { return nil }
    self.rule = rule
    self.part = part
    self.statements = statements
    self.truePositives = truePositives
    self.falseAlarms = falseAlarms
    self.missed = missed
    precision = value["precision"]?.number?.text
    recall = value["recall"]?.number?.text
  }
}
