/// A sink that makes a tree of values.
struct JSONValueBuilder: JSONSink {
  /// An object or an array whose closing bracket has not been met.
  private struct Level {
    var names: [String] = []
    var values: [JSONValue] = []
  }

  private var levels: [Level] = []

  /// The outermost value, once it is complete.
  private(set) var value = JSONValue.null

  mutating func null() { add(.null) }

  mutating func flag(_ flag: Bool) { add(.bool(flag)) }

  mutating func number(_ range: Range<Int>, in text: JSONText) {
    add(.number(JSONNumber(checked: text.string(range))))
  }

  mutating func string(_ token: JSONStringToken, in text: JSONText) {
    add(.string(token.text(from: text)))
  }

  mutating func name(_ token: JSONStringToken, in text: JSONText) {
    levels[levels.count - 1].names.append(token.text(from: text))
  }

  mutating func openObject() { levels.append(Level()) }

  mutating func openArray() { levels.append(Level()) }

  mutating func closeObject() {
    guard let level = levels.popLast() else { return }
    let members = zip(level.names, level.values).map {
      JSONValue.Member(name: $0, value: $1)
    }
    add(.object(members))
  }

  mutating func closeArray() {
    guard let level = levels.popLast() else { return }
    add(.array(level.values))
  }

  private mutating func add(_ value: JSONValue) {
    if levels.isEmpty {
      self.value = value
    } else {
      levels[levels.count - 1].values.append(value)
    }
  }
}
