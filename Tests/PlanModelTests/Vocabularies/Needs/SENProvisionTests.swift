import PlanModel
import Testing

@Suite("SEN provision")
struct SENProvisionTests {
  @Test(
    "The names that school software writes find their code",
    arguments: [
      (.noSEN, "No SEN"),
      (.noSEN, "N - No Special Educational Need"),
      (.senSupport, "SEN Support"),
      (.senSupport, "K - SEN support"),
      (.educationHealthAndCarePlan, "EHCP"),
      (.educationHealthAndCarePlan, "EHC Plan"),
      (.educationHealthAndCarePlan, "E - Education, Health and Care Plan"),
      (.educationHealthAndCarePlan, "Education Health & Care Plan"),
      (.statement, "Statement"),
      (.schoolAction, "School Action"),
      (.schoolActionPlus, "School Action Plus"),
      (.schoolActionPlus, "School Action +"),
      (.schoolActionPlus, "SA+"),
    ] as [(SENProvision, String)]
  )
  func aliases(provision: SENProvision, text: String) {
    #expect(SENProvision(matching: text) == provision)
  }

  @Test("An empty cell or a bare yes is no code", arguments: ["", "Yes", "SEN", "Z"])
  func noCode(text: String) {
    #expect(SENProvision(matching: text) == nil)
  }

  @Test("Three codes may be chosen now, and School Action to the end of August 2015")
  func inForce() {
    let vocabulary = SENProvision.vocabulary
    #expect(vocabulary.codes(inForceOn: "2026-11-24") == ["N", "K", "E"])
    #expect(vocabulary.isInForce(.schoolAction, on: "2015-08-31"))
    #expect(!vocabulary.isInForce(.schoolAction, on: "2015-09-01"))
    #expect(!vocabulary.isInForce(.senSupport, on: "2014-08-31"))
  }

  @Test(
    "Codes of school software are known and never in force",
    arguments: ["O", "Q", "X"]
  )
  func relics(code: SENProvision) {
    let entry = SENProvision.vocabulary.entry(for: code)
    #expect(entry?.status == .softwareOnly)
    #expect(!SENProvision.vocabulary.isInForce(code, on: "2010-01-01"))
  }
}
