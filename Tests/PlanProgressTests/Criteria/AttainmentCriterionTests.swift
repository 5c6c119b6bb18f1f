import PlanModel
import PlanProgress
import Testing

@Suite("Criteria of a level of goal attainment")
struct AttainmentCriterionTests {
  private static let routine: [AttainmentLevel] = [
    (-2, 2), (-1, 4), (0, 6), (1, 8), (2, 8),
  ].map { AttainmentLevel(level: $0, descriptor: "Seen", anchor: $1) }

  @Test("A criterion of the level without help asks how much help there was")
  func criterion() {
    let readings = [
      Cases.reading(1, 8) { $0.promptLevel = .visual }, Cases.reading(2, 7),
      Cases.reading(3, 8), Cases.reading(4, 8) { $0.promptLevel = .independent },
      Cases.reading(5, 8) { $0.prompts = 0 },
    ]
    let highest = Cases.evaluate(.attainmentLevel(2), readings) {
      $0.attainmentLevels = Self.routine
    }
    #expect(highest.occasions.map(\.isPass) == [false, false, true, true])
    #expect(highest.unused.map(\.reason) == [.helpNotRecorded])
    let below = Cases.evaluate(.attainmentLevel(1), readings) {
      $0.attainmentLevels = Self.routine
    }
    #expect(below.occasions.map(\.isPass) == [true, false, true, true, true])
  }

  @Test("A reading is a level that the scale has, and a whole number")
  func wholeLevels() {
    let readings = Cases.weekly([0.5, 3, 1])
    let bare = Cases.evaluate(.attainmentLevel(0), readings)
    #expect(bare.unused.map(\.reason) == [.readingInvalid, .readingInvalid])
    let described = Cases.evaluate(.attainmentLevel(0), Cases.weekly([-1, 1])) {
      $0.attainmentLevels = [0, 1].map { AttainmentLevel(level: $0, descriptor: "Seen") }
    }
    #expect(described.unused.count == 1)
    #expect(described.state == .met)
  }
}
