import PlanModel
import Testing

@Suite("SEN setting")
struct SENSettingTests {
  @Test("The eight settings stand in the order of the return")
  func codes() {
    let codes = ["OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO"]
    #expect(SENSetting.vocabulary.entries.map(\.code.rawValue) == codes)
  }

  @Test("Settings are found by the names in use, and two reasons for none are told apart")
  func matching() {
    #expect(SENSetting(matching: "EOTAS") == .authorityArrangements)
    #expect(SENSetting(matching: "Elective home education") == .electiveHomeEducation)
    #expect(SENSetting(matching: "Not in education or training") == nil)
    #expect(SENSetting(matching: "Notice to cease issued") == .notInEducationCeasing)
  }
}
