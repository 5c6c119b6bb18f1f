import PlanModel

/// The steps that bring documents of every older version up to one version.
///
/// A document is taken through the steps one after the other, so that each is written once
/// and never again. How a new version of the format is added:
///
/// 1. The version that ``FormatVersion/current`` names goes up: the minor number if members
///    or codes are added, the major number if the meaning of a member changes.
/// 2. The steps in ``standard`` get one more, even if it has nothing to change.
/// 3. Documents that show the new version are frozen in
///    `Documentation/Conformance/fixtures`, in a folder of their own. Those of older
///    versions stay as they are, and must go on being read.
///
/// ## Topics
///
/// ### Steps
/// - ``standard``
/// - ``init(_:to:)``
/// - ``steps``
/// - ``target``
///
/// ### Migrating a document
/// - ``migrate(_:)``
public struct FormatMigrations: Sendable {
  /// The steps, from the first version of the format to the last.
  public let steps: [FormatMigration]

  /// The version that documents have after the last step.
  public let target: FormatVersion

  /// The steps to the version that this library writes.
  ///
  /// There are none yet: 1.0 is the first version.
  public static let standard = FormatMigrations([], to: .current)

  /// Creates a list of steps.
  ///
  /// - Precondition: The steps lead from 1.0 to the version without a gap.
  ///
  /// - Parameters:
  ///   - steps: The steps in order.
  ///   - target: The version after the last step, 1.0 if there are none.
  public init(_ steps: [FormatMigration], to target: FormatVersion) {
    var version = FormatVersion(major: 1, minor: 0)
    for step in steps {
      precondition(step.from == version, "migrations follow each other from 1.0 on")
      version = step.to
    }
    precondition(version == target, "the last migration leads to the version wanted")
    self.steps = steps
    self.target = target
  }

  /// Brings a document up to the version, or leaves it alone if it has it.
  ///
  /// A document of a newer minor version is left alone too: it may be read as it is. So is
  /// whatever a step does not know, at every depth and in its order.
  ///
  /// A document of a minor version that is newer than the last one known of an older major
  /// version goes on from that last one, for minor versions only add members.
  ///
  /// - Parameter document: A plan, a bundle, a pupil or the dates of a school as JSON.
  /// - Returns: The document after the steps, which says the new version.
  /// - Throws: An error with the pointer of the member that is wrong, if the document does
  ///   not say its format and version, is of another format or of a newer major version.
  ///   It gives no place in the text, as there is none.
  public func migrate(_ document: JSONValue) throws(JSONError) -> JSONValue {
    guard document.members != nil else { throw Self.error(.wrongType, "") }
    try Self.checkFormat(of: document)
    let version = try Self.version(of: document)
    guard version.major <= target.major else {
      throw Self.error(.newerVersion, "/version")
    }
    var document = document
    for step in steps where version < step.to {
      step.change(&document)
      document.setMember("version", to: .string(step.to.description))
    }
    return document
  }

  private static func checkFormat(of document: JSONValue) throws(JSONError) {
    guard let format = document["format"] else { throw error(.missingFormat, "/format") }
    guard let name = format.text, formatNames.contains(name) else {
      throw error(.wrongFormat, "/format")
    }
  }

  private static func version(of document: JSONValue) throws(JSONError) -> FormatVersion {
    guard let version = document["version"] else {
      throw error(.missingVersion, "/version")
    }
    guard let version = version.text.flatMap(FormatVersion.init) else {
      throw error(.invalidVersion, "/version")
    }
    return version
  }

  private static let formatNames = [
    LearningPlan.formatName, PlanBundle.formatName, Pupil.formatName,
    SchoolYearDates.formatName,
  ]

  private static func error(_ code: JSONError.Code, _ pointer: String) -> JSONError {
    JSONError(code: code, byte: 0, line: 1, column: 1, pointer: pointer)
  }
}
