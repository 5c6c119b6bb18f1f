/// What a role may do with a section: one cell of an ``AccessPolicy``.
///
/// Editing what may not be seen is never possible, whatever a right says.
///
/// ## Topics
///
/// ### Rights of a table
/// - ``none``
/// - ``view-type.property``
/// - ``edit-type.property``
/// - ``viewOwn``
/// - ``editOwn``
/// - ``summary``
/// - ``viewAndEditRecords``
/// - ``withGrant``
/// - ``editOwnAndWithGrant``
/// - ``withGrantAndEditOwn``
/// - ``if(_:)``
///
/// ### Rights of one's own
/// - ``init(view:edit:)``
/// - ``view-property``
/// - ``edit-property``
/// - ``viewWithGrant``
/// - ``editWithGrant``
/// - ``condition``
public struct SectionRight: Hashable, Sendable {
  /// The parts that may be seen.
  public var view: SectionParts

  /// The parts that may be changed.
  public var edit: SectionParts

  /// The parts that may be seen with a grant for the section.
  public var viewWithGrant: SectionParts = []

  /// The parts that may be changed with a grant for the section.
  public var editWithGrant: SectionParts = []

  /// What must hold before ``view-property`` and ``edit-property`` count, `nil` if nothing must.
  public var condition: AccessCondition?

  /// Creates a right.
  ///
  /// - Parameters:
  ///   - view: The parts that may be seen.
  ///   - edit: The parts that may be changed.
  public init(view: SectionParts = [], edit: SectionParts = []) {
    self.view = view
    self.edit = edit
  }

  /// No right, with or without a grant.
  public static let none = Self()

  /// Seeing the whole section.
  public static let view = Self(view: .everything)

  /// Seeing and changing the whole section.
  public static let edit = Self(view: .everything, edit: .everything)

  /// Seeing what is one's own.
  public static let viewOwn = Self(view: .own)

  /// Seeing and changing what is one's own.
  public static let editOwn = Self(view: .own, edit: .own)

  /// Seeing what a report is, by whom and when.
  public static let summary = Self(view: .summary)

  /// Seeing the whole section, and recording progress.
  public static let viewAndEditRecords = Self(view: .everything, edit: .records)

  /// Seeing the whole section with a grant.
  public static let withGrant = Self.none.granting(view: .everything)

  /// Seeing and changing what is one's own, and seeing the rest with a grant.
  public static let editOwnAndWithGrant = Self.editOwn.granting(view: .everything)

  /// With a grant seeing the whole section, and changing what is one's own.
  public static let withGrantAndEditOwn =
    Self.none.granting(view: .everything, edit: .own)

  /// Returns the right on a condition.
  ///
  /// - Parameter condition: What must hold before the right counts without a grant.
  /// - Returns: The right.
  public func `if`(_ condition: AccessCondition) -> Self {
    var right = self
    right.condition = condition
    return right
  }

  /// Returns the right with more that a grant gives.
  ///
  /// - Parameters:
  ///   - view: The parts that may be seen with a grant.
  ///   - edit: The parts that may be changed with a grant.
  /// - Returns: The right.
  public func granting(view: SectionParts, edit: SectionParts = []) -> Self {
    var right = self
    right.viewWithGrant = view
    right.editWithGrant = edit
    return right
  }
}
