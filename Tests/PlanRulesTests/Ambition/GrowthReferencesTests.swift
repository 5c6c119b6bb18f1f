import PlanModel
import PlanProgress
import PlanRules
import Testing

@Suite("Choosing a reference for growth")
struct GrowthReferencesTests {
  static func table(
    _ id: String,
    country: String = "GB-ENG",
    passages: String? = nil
  ) -> GrowthNorms {
    GrowthNorms(
      id: id,
      title: id,
      provenance: NormProvenance(
        country: country,
        edition: "2026",
        passageSet: passages,
        licence: "Invented",
        source: Citation("Invented")
      ),
      norms: [
        GrowthNorm(
          grade: 4,
          unit: .wordsPerMinute,
          realistic: NormFigure(1),
          ambitious: NormFigure(1.5),
          standardError: NormFigure(6)
        )
      ]
    )
  }

  static func outcome(
    _ references: GrowthReferences,
    in yearGroup: YearGroup? = .year4,
    unit: MeasureUnit = .wordsPerMinute
  ) -> String {
    do throws(CannotJudgeReason) {
      return try references.reference(for: unit, in: yearGroup, tool: "Tool A").title
    } catch {
      return error.rawValue
    }
  }

  @Test("The school's own norms come before those of the tool")
  func order() throws {
    var references = GrowthReferences()
    references.toolNorms = [Self.table("tool", passages: "Tool A")]
    #expect(Self.outcome(references) == "tool")
    references.localNorms = [Self.table("local")]
    #expect(Self.outcome(references) == "local")
  }

  @Test("Norms of another country are used only when asked for by name")
  func country() {
    var references = GrowthReferences()
    references.toolNorms = [.fuchs1993]
    #expect(Self.outcome(references) == "growth.normMismatch")
    references.admittedNorms = ["somebodyElse"]
    #expect(Self.outcome(references) == "growth.normMismatch")
    references.admittedNorms = ["fuchs1993"]
    #expect(Self.outcome(references) == GrowthNorms.fuchs1993.title)
  }

  @Test("Norms of other passages are left alone, and a fitting table after them is used")
  func passages() {
    var references = GrowthReferences()
    references.localNorms = [Self.table("other", passages: "Tool B")]
    #expect(Self.outcome(references) == "growth.normMismatch")
    references.toolNorms = [Self.table("same", passages: "Tool A")]
    #expect(Self.outcome(references) == "same")
  }

  @Test("Without a line for the year or the unit nothing is known")
  func unknown() {
    var references = GrowthReferences()
    #expect(Self.outcome(references) == "growth.unknown")
    references.localNorms = [Self.table("local")]
    #expect(Self.outcome(references, in: .year5) == "growth.unknown")
    #expect(Self.outcome(references, in: nil) == "growth.unknown")
    #expect(Self.outcome(references, unit: .points) == "growth.unknown")
  }

  @Test("The error of a tool is known through the norm that would be used")
  func standardError() {
    var references = GrowthReferences()
    references.localNorms = [Self.table("local")]
    let error = references.standardError(for: .wordsPerMinute, in: .year4, tool: nil)
    #expect(error == 6)
    #expect(references.standardError(for: .words, in: .year4, tool: nil) == nil)
  }

  @Test("A pupil who gained nothing has no rate to hold a goal against")
  func ownRate() {
    #expect(GrowthReference.ownRate(0) == nil)
    #expect(GrowthReference.ownRate(-1) == nil)
    #expect(GrowthReference.ownRate(0.8)?.ambitious == 1.2)
    #expect(GrowthReference.ownRate(0.8, factor: 2)?.ambitious == 1.6)
  }
}
