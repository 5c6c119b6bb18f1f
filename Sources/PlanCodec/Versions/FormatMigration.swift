/// One step of a document from a version of the format to the next.
///
/// A step changes the members of a document as JSON, before it is read as a plan. Members
/// that it does not know stay as they are, where they are.
///
/// ```swift
/// FormatMigration(
///   from: FormatVersion(major: 1, minor: 1),
///   to: FormatVersion(major: 2, minor: 0),
///   note: "The member title of a plan is called name."
/// ) { document in
///   document.renameMember("title", to: "name")
/// }
/// ```
///
/// ## Topics
///
/// ### Creating a step
/// - ``init(from:to:note:change:)``
///
/// ### Describing a step
/// - ``from``
/// - ``to``
/// - ``note``
public struct FormatMigration: Sendable {
  /// The version of a document before the step.
  public let from: FormatVersion

  /// The version of a document after the step.
  public let to: FormatVersion

  /// What the step changes, in a sentence for people.
  public let note: String

  let change: @Sendable (inout JSONValue) -> Void

  /// Creates a step.
  ///
  /// - Precondition: One version follows the other: 1.0 and 1.1, or 1.1 and 2.0.
  ///
  /// - Parameters:
  ///   - from: The version of a document before the step.
  ///   - to: The version of a document after the step.
  ///   - note: What the step changes, in a sentence for people.
  ///   - change: Changes a whole document of any kind: a plan, a bundle or a pupil, as its
  ///     member `format` says. It must leave alone what it does not expect, must not
  ///     overwrite a member that is there, and need not write the version.
  public init(
    from: FormatVersion,
    to: FormatVersion,
    note: String,
    change: @escaping @Sendable (_ document: inout JSONValue) -> Void
  ) {
    let isMinor = to.major == from.major && to.minor == from.minor + 1
    let isMajor = to.major == from.major + 1 && to.minor == 0
    precondition(isMinor || isMajor, "a migration leads from a version to the next one")
    self.from = from
    self.to = to
    self.note = note
    self.change = change
  }
}
