import PlanModel
import Testing

@Suite("EHC section")
struct EHCSectionTests {
  static let letters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]

  @Test("The sections stand in the order of the regulation")
  func order() {
    #expect(EHCSection.vocabulary.entries.map(\.code.rawValue) == Self.letters)
    let shuffled: [EHCSection] = ["K", "H2", "A", "I", "H1"]
    #expect(shuffled.sorted() == ["A", "H1", "H2", "I", "K"])
  }

  @Test("A section is found by its letter or its title", arguments: letters)
  func matching(letter: String) {
    let section = EHCSection(rawValue: letter)
    let texts = [letter, "Section \(letter)", "section \(letter): \(section.name)"]
    #expect(texts.map(EHCSection.init(matching:)) == [section, section, section])
  }

  @Test("Section H has two parts and names neither")
  func sectionH() {
    #expect(EHCSection(matching: "Section H") == nil)
    let parts = EHCSection.vocabulary.codes(matching: "H")
    #expect(parts == [.socialCareProvisionUnderAct, .otherSocialCareProvision])
  }
}
