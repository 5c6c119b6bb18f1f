import FileGeneration
import PlanRules
import Testing

@testable import rule_catalogue

@Suite("Files of the catalogue")
struct CatalogueFilesTests {
  /// Made once: every rule is tried each time.
  private static let made = Result { try CatalogueFiles.files(root: Package.root) }
  private static let catalogue = Result { try Catalogue() }

  @Test("The files in the package are as they are made")
  func drift() throws {
    let files = try Self.made.get()
    let drifted = try files.drifted(root: Package.root)
    #expect(
      drifted == [],
      "they would be made otherwise: run `swift run rule-catalogue`"
    )
  }

  @Test("The same rules make the same files")
  func repeated() throws {
    let one = try Self.made.get()
    let other = try CatalogueFiles.files(root: Package.root)
    #expect(one == other)
  }

  @Test("Files end with a line feed, have no tabs and no spaces at line ends")
  func texts() throws {
    let files = try Self.made.get()
    let bad = files.filter {
      !$0.text.hasSuffix("\n") || $0.text.contains("\t") || $0.text.contains(" \n")
    }
    #expect(bad.map(\.path) == [])
  }

  @Test("Every rule of every set is in the catalogue once, in order of topic and code")
  func order() throws {
    let catalogue = try Self.catalogue.get()
    let ids = catalogue.entries.map(\.card.id)
    let inSets = NamedRuleSet.all.flatMap { $0.rules.entries.map(\.card.id) }
    #expect(Set(ids) == Set(inSets))
    #expect(Set(ids).count == ids.count)
    let topics = catalogue.topics.map(\.name)
    #expect(Set(topics).count == topics.count)
    #expect(topics.first == "S: specific")
  }

  @Test("Without measures the page says nothing of how often rules are right")
  func withoutMeasures() {
    #expect(PrecisionMarkdown(measures: []).lines == [])
    let measure = RulePrecision(
      rule: "T1.dueMissing",
      part: "heldOut",
      statements: 10,
      truePositives: 4,
      falseAlarms: 0,
      missed: 1,
      precision: "1.0",
      recall: nil
    )
    let lines = PrecisionMarkdown(measures: [measure]).lines
    #expect(lines.contains("### Held-out statements"))
    #expect(!lines.contains("### Tuning statements"))
    #expect(lines.contains("| `T1.dueMissing` | 10 | 4 | 0 | 1 | 1.0 | – |"))
  }
}
