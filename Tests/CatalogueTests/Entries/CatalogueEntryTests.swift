import FileGeneration
import PlanModel
import PlanRules
import Testing

@testable import rule_catalogue

@Suite("Entries of the catalogue")
struct CatalogueEntryTests {
  @Test("A rule without examples is refused")
  func withoutExamples() {
    #expect(throws: CatalogueFault.self) {
      try CatalogueEntry(ExampleRule(examples: nil), sets: [])
    }
  }

  @Test("Examples that don't show what the rule notices are refused")
  func wrongExamples() {
    let pairs = [
      (ExampleRule.titled, ExampleRule.titled),
      (ExampleRule.untitled, ExampleRule.untitled),
      (ExampleRule.untitled, ExampleRule.titled),
    ]
    let accepted = pairs.filter { passes, fails in
      let rule = ExampleRule.with(passes: passes, fails: fails)
      return (try? CatalogueEntry(rule, sets: [])) != nil
    }
    #expect(accepted.isEmpty)
  }

  @Test("An entry shows where the plans differ, and what is said of the one that fails")
  func entry() throws {
    let rule = ExampleRule.with(
      passes: ExampleRule.titled,
      fails: ExampleRule.untitled
    )
    let entry = try CatalogueEntry(rule, sets: NamedRuleSet.all)
    #expect(entry.differences.map(\.path) == ["/title", "/targets/1"])
    #expect(entry.differences[0].passes == "Autumn")
    #expect(entry.differences[0].fails == nil)
    #expect(entry.findings.map(\.path.pointer) == ["/title"])
    #expect(entry.sets == [])
  }
}
