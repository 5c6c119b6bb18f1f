import PlanModel
import Testing

@Suite("Evidence source")
struct EvidenceSourceTests {
  @Test(
    "The names of a how-to for teachers find their source",
    arguments: [
      (.standardised, "Standardized assessments"),
      (.standardised, "Norm-referenced evaluations"),
      (.curriculumBasedMeasure, "Curriculum-based measures (CBMs)"),
      (.curriculumBasedMeasure, "CBM"),
      (.observation, "Classroom observations"),
      (.pupil, "Pupil voice"),
      (.family, "Parent input"),
      (.functional, "Functional performance data"),
      (.professionalReport, "Professional report"),
      (.workSample, "Work samples"),
    ] as [(EvidenceSource, String)]
  )
  func aliases(source: EvidenceSource, text: String) {
    #expect(EvidenceSource(matching: text) == source)
  }

  @Test("Parent and pupil input is two sources, so that it names neither")
  func ambiguity() {
    #expect(EvidenceSource(matching: "Parent and pupil input") == nil)
    let sources = EvidenceSource.vocabulary.codes(matching: "Parent and pupil input")
    #expect(sources == [.pupil, .family])
  }
}
