/// A place in a plan, written as a JSON Pointer such as `/targets/2/due`.
///
/// A path names fields and counts from zero; it holds nothing that stands in the plan.
public struct PlanPath: Hashable, Sendable {
  /// The list or the field of the plan, such as `targets`.
  public let member: String

  /// The place in the list, from zero.
  ///
  /// `nil` if the plan's field as a whole is meant.
  public let index: Int?

  /// The field of the record, such as `due` or `measure/tool`.
  ///
  /// `nil` if the record as a whole is meant.
  public let field: String?

  /// Creates a path.
  ///
  /// - Parameters:
  ///   - member: The list or the field of the plan.
  ///   - index: The place in the list, from zero.
  ///   - field: The field of the record; deeper fields follow after `/`.
  public init(_ member: String, _ index: Int? = nil, _ field: String? = nil) {
    self.member = member
    self.index = index
    self.field = field
  }

  /// The path as a JSON Pointer (RFC 6901).
  public var pointer: String {
    let place = index.map { "/\(member)/\($0)" } ?? "/\(member)"
    guard let field else { return place }
    return "\(place)/\(field)"
  }
}

extension PlanPath: CustomStringConvertible {
  /// The path as a JSON Pointer.
  public var description: String { pointer }
}

extension PlanPath: Comparable {
  /// Returns whether a path comes before another: whole fields first, then place by place.
  public static func < (one: Self, other: Self) -> Bool {
    if one.member != other.member {
      return one.member.utf8.lexicographicallyPrecedes(other.member.utf8)
    }
    if one.index != other.index { return (one.index ?? -1) < (other.index ?? -1) }
    return (one.field ?? "").utf8.lexicographicallyPrecedes((other.field ?? "").utf8)
  }
}
