import PlanRules

/// A decision that a school may take for itself, and what is decided.
struct SchoolParameter: Hashable {
  /// The name of the property of the profile.
  let name: String

  /// The value in words.
  let value: String

  /// Returns the decisions of a profile.
  ///
  /// - Parameter profile: The profile.
  /// - Returns: Every property with its value, in the order of the profile.
  static func all(of profile: SchoolProfile) -> [SchoolParameter] {
    Mirror(reflecting: profile).children.map { child in
      SchoolParameter(name: child.label ?? "", value: words(for: child.value))
    }
  }

  private static func words(for value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.map { words(for: $0.value) } ?? "not settled"
    case .collection, .set:
      let elements = mirror.children.map { words(for: $0.value) }
      return elements.isEmpty ? "none" : elements.joined(separator: ", ")
    default:
      // A table of many lines has no words of its own.
      guard let value = value as? any CustomStringConvertible else { return "a table" }
      return value.description.replacing("...", with: " to ")
    }
  }
}
