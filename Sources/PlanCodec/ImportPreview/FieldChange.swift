/// A field in which a record of a file differs from the one that is there.
///
/// A cell that is blank says nothing, so that it differs from nothing.
public struct FieldChange: Hashable, Sendable {
  /// Which of the two values the record gets.
  public enum Resolution: Hashable, Sendable {
    /// The value of the file.
    case fileValue

    /// The value that is there.
    case ownValue

    /// The value that is there, until a person answers the question.
    case open

    /// The value that is there; a person must enter the change with what the file lacks,
    /// such as the day from which other SEN provision counts.
    case byHand
  }

  /// The name of the field, with those it lies in before it, such as `measure.unit`.
  public let field: String

  /// Whether there is a value that the file's would take the place of.
  public let replaces: Bool

  /// Which of the two values the record gets.
  public let resolution: Resolution
}
