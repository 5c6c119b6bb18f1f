/// A member of an object.
package struct JSONMember: Hashable, Sendable {
  package let name: String
  package let value: JSONText

  package init(name: String, value: JSONText) {
    self.name = name
    self.value = value
  }
}
