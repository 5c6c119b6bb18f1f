import PlanModel
import Testing

@Suite("Unknown members")
struct UnknownMembersTests {
  @Test("Members keep their order, and a name is changed where it stands")
  func order() {
    var members = UnknownMembers()
    members["b"] = "1"
    members["a"] = "[2]"
    members["b"] = "3"
    #expect(members.members.map(\.name) == ["b", "a"])
    #expect(members["b"] == "3")
    members["b"] = nil
    #expect(members.members.map(\.name) == ["a"])
    members["missing"] = nil
    #expect(!members.isEmpty)
  }

  @Test("Names are told apart byte for byte")
  func names() {
    var members = UnknownMembers()
    members["caf\u{E9}"] = "1"
    members["cafe\u{301}"] = "2"
    #expect(members.members.count == 2)
    #expect(members["caf\u{E9}"] == "1")
  }
}
