/// Where a vocabulary, or one of its codes, stands.
///
/// ## Topics
///
/// ### Official lists
/// - ``inForce``
/// - ``draft``
/// - ``past``
///
/// ### Other lists
/// - ``unverified``
/// - ``ownTerms``
/// - ``softwareOnly``
public struct VocabularyStatus: RawRepresentable, Hashable, Sendable {
  /// The code of the status.
  public let rawValue: String

  /// Creates a status from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The list is in use, and its source has been read.
  public static let inForce = Self(rawValue: "inForce")

  /// The list has been proposed and is not in force.
  public static let draft = Self(rawValue: "draft")

  /// The list is no longer in use; old plans may carry its codes.
  public static let past = Self(rawValue: "past")

  /// The list is common practice or recalled, and no primary source has been read.
  public static let unverified = Self(rawValue: "unverified")

  /// The list is this library's own, where no official one exists.
  public static let ownTerms = Self(rawValue: "ownTerms")

  /// The code is found in software only; it is no official code and is not passed on.
  public static let softwareOnly = Self(rawValue: "softwareOnly")
}
