/// The way from the outermost value to the one that is being read.
struct JSONPath {
  private enum Step {
    case name(String)
    case index(Int)
  }

  private var steps: [Step] = []

  mutating func enter(_ name: String) { steps.append(.name(name)) }

  mutating func enterElements() { steps.append(.index(0)) }

  mutating func goTo(element: Int) { steps[steps.count - 1] = .index(element) }

  mutating func leave() { steps.removeLast() }

  /// The JSON Pointer.
  ///
  /// Names of fields hold no `~` or `/`, which it would escape.
  @inline(never)
  var pointer: String {
    var pointer = ""
    for step in steps {
      switch step {
      case .name(let name): pointer += "/" + name
      case .index(let index): pointer += "/" + String(index)
      }
    }
    return pointer
  }
}
