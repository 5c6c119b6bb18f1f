import PlanCodec
import Testing

@Suite("Editing JSON values")
struct JSONValueEditingTests {
  private static let value: JSONValue = ["a": 1, "b": [1, 2], "c": nil]

  @Test("A member is set where it stands, or added as the last one")
  func setting() {
    var value = Self.value
    value.setMember("b", to: true)
    value.setMember("d", to: "x")
    #expect(value == ["a": 1, "b": true, "c": nil, "d": "x"])
  }

  @Test("A member that is taken away is returned, and the others stay")
  func removing() {
    var value = Self.value
    #expect(value.removeMember("b") == [1, 2])
    #expect(value.removeMember("b") == nil)
    #expect(value == ["a": 1, "c": nil])
  }

  @Test("A member gets a new name only if no other has it")
  func renaming() {
    var value = Self.value
    value.renameMember("a", to: "c")
    value.renameMember("x", to: "y")
    #expect(value == Self.value)
    value.renameMember("b", to: "z")
    #expect(value == ["a": 1, "z": [1, 2], "c": nil])
  }

  @Test("Names are compared byte for byte")
  func names() {
    var value: JSONValue = ["caf\u{E9}": 1, "cafe\u{301}": 2]
    value.removeMember("cafe\u{301}")
    #expect(value == ["caf\u{E9}": 1])
    value.setMember("cafe\u{301}", to: 3)
    #expect(value.members?.count == 2)
  }

  @Test("Inner values are changed in place")
  func inside() {
    var value = Self.value
    value.changeMember("b") { $0.changeElements { $0 = [$0] } }
    value.changeMember("x") { $0 = 7 }
    #expect(value == ["a": 1, "b": [[1], [2]], "c": nil])
  }

  @Test(
    "A value of another kind stays as it is",
    arguments: [nil, 1, "x", [1], true] as [JSONValue]
  )
  func otherKinds(value: JSONValue) {
    var changed = value
    changed.setMember("a", to: 1)
    changed.renameMember("a", to: "b")
    changed.changeMember("a") { $0 = 2 }
    #expect(changed.removeMember("a") == nil)
    #expect(changed == value)
    var object = Self.value
    object.changeElements { $0 = nil }
    #expect(object == Self.value)
  }
}
