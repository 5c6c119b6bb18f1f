import PlanModel

/// The confidentiality labels that lie on, or below, one place in a plan.
struct LabelledParts {
  private struct Label {
    var steps: ArraySlice<String>
    var sensitivity: Sensitivity
    var audience: [ContributorRole]
  }

  private var pending: [Label] = []

  /// The sections that labels moved the place to, `nil` if none did.
  private(set) var sections: [PlanSection?]?

  /// Whether labels let the actor's role see the place.
  private(set) var isInAudience = true

  private let role: ContributorRole

  init(_ labels: [ConfidentialityLabel], for role: ContributorRole) {
    self.role = role
    pending = labels.map { label in
      Label(
        steps: Self.steps(of: label.path)[...],
        sensitivity: label.sensitivity,
        audience: label.audience
      )
    }
    settle()
  }

  /// Goes one step down, to a field or to an element of a list.
  mutating func enter(_ step: @autoclosure () -> String) {
    guard !pending.isEmpty else { return }
    let step = step()
    pending = pending.compactMap { label in
      guard let first = label.steps.first, first.utf8.elementsEqual(step.utf8) else {
        return nil
      }
      var label = label
      label.steps = label.steps.dropFirst()
      return label
    }
    settle()
  }

  /// Takes the labels that end here.
  private mutating func settle() {
    let ending = pending.filter(\.steps.isEmpty)
    guard !ending.isEmpty else { return }
    // A label that calls a part mere structure does not move it.
    let moving = ending.filter { $0.sensitivity != .structure }
    if !moving.isEmpty { sections = moving.map { PlanSection($0.sensitivity) } }
    for label in ending where !label.audience.isEmpty {
      isInAudience = isInAudience && label.audience.contains(role)
    }
    pending.removeAll(where: \.steps.isEmpty)
  }

  /// Returns the steps of a JSON Pointer; one without its first slash is read with it.
  private static func steps(of path: String) -> [String] {
    guard !path.isEmpty else { return [] }
    let steps = path.utf8.split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    return steps.dropFirst(path.utf8.first == UInt8(ascii: "/") ? 1 : 0).map(unescaped)
  }

  private static func unescaped(_ step: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in step {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
        isEscaped = false
      } else if byte == UInt8(ascii: "~") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
