import PlanModel

/// A record that others are linked to.
protocol LinkedRecord {
  /// The text of its identifier.
  var identifierText: String { get }
}

extension Need: LinkedRecord {
  var identifierText: String { id.text }
}

extension Outcome: LinkedRecord {
  var identifierText: String { id.text }
}

extension Aspiration: LinkedRecord {
  var identifierText: String { id.text }
}

extension Provision: LinkedRecord {
  var identifierText: String { id.text }
}

extension Strategy: LinkedRecord {
  var identifierText: String { id.text }
}

extension Support: LinkedRecord {
  var identifierText: String { id.text }
}

extension Voice: LinkedRecord {
  var identifierText: String { id.text }
}

extension Array where Element: LinkedRecord {
  /// Whether every link leads to a record of the list.
  ///
  /// The record at a place is looked at first: the first target is often linked to the
  /// first provision, the second to the second.
  @inline(__always)
  func holdAll<Subject>(_ links: [Identifier<Subject>], near place: Int) -> Bool {
    for link in links.indices {
      if place < count, self[place].identifierText.hasBytes(of: links[link].text) {
        continue
      }
      guard hold(links[link].text) else { return false }
    }
    return true
  }

  /// Whether a record of the list has an identifier.
  func hold(_ id: String) -> Bool {
    for place in indices where self[place].identifierText.hasBytes(of: id) {
      return true
    }
    return false
  }
}
