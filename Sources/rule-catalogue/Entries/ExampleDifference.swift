import FileGeneration

/// A place at which the example that fails is not like the one that passes.
struct ExampleDifference: Hashable {
  /// The place, as a JSON Pointer (RFC 6901).
  let path: String

  /// What stands there in the plan that passes, `nil` if nothing does.
  let passes: JSONText?

  /// What stands there in the plan that fails, `nil` if nothing does.
  let fails: JSONText?

  /// Returns the places at which two values differ, as deep down as they can be told.
  ///
  /// - Parameters:
  ///   - passes: The one value.
  ///   - fails: The other.
  ///   - path: Where both stand.
  /// - Returns: The places in the order of the first value, then those of the second alone.
  static func all(
    from passes: JSONText?,
    to fails: JSONText?,
    at path: String = ""
  ) -> [ExampleDifference] {
    guard passes != fails else { return [] }
    switch (passes, fails) {
    case (.object(let one), .object(let other)):
      let names =
        one.map(\.name)
        + other.map(\.name).filter { name in
          !one.contains { $0.name == name }
        }
      return names.flatMap { name in
        all(from: one[name], to: other[name], at: "\(path)/\(name)")
      }
    case (.list(let one), .list(let other)):
      return (0..<max(one.count, other.count)).flatMap { index in
        all(
          from: index < one.count ? one[index] : nil,
          to: index < other.count ? other[index] : nil,
          at: "\(path)/\(index)"
        )
      }
    default:
      return [ExampleDifference(path: path, passes: passes, fails: fails)]
    }
  }
}

extension [JSONMember] {
  fileprivate subscript(name: String) -> JSONText? {
    first { $0.name == name }?.value
  }
}
