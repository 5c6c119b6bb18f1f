import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Operation table")
struct OperationTableTests {
  @Test("Capabilities lists every operation once, in order, and itself")
  func capabilities() {
    let listed = OperationTable.groups.joined().map(\.name)
    let names = (listed + ["capabilities"]).sorted()
    #expect(
      Asked("capabilities", [:]).output?["ops"] == .array(names.map(JSONValue.string))
    )
    #expect(Set(names).count == names.count)
  }

  @Test("An operation is found by the bytes of its name")
  func bytes() {
    let table = OperationTable([[Operation("caf\u{E9}") { _ in nil }]])
    #expect(table.operation(named: "caf\u{E9}") != nil)
    #expect(table.operation(named: "cafe\u{301}") == nil)
    #expect(table.operation(named: "Caf\u{E9}") == nil)
  }

  @Test("Of two operations with one name, the first counts")
  func sameName() throws {
    let table = OperationTable([
      [Operation("a") { _ in 1 }],
      [Operation("a") { _ in 2 }],
    ])
    let operation = try #require(table.operation(named: "a"))
    #expect(try operation.output(for: OperationInput([:])) == 1)
    #expect(table.names == ["a", "capabilities"])
  }
}
