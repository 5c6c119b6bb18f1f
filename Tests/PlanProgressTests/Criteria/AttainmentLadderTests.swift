import PlanModel
import PlanProgress
import Testing

@Suite("Levels of goal attainment")
struct AttainmentLadderTests {
  private static func levels(_ steps: [(Int, Number)]) -> [AttainmentLevel] {
    steps.map { AttainmentLevel(level: $0, descriptor: "Seen", anchor: $1) }
  }

  private static let routine: [AttainmentLevel] = levels([
    (-2, 2), (-1, 4), (0, 6), (1, 8), (2, 8),
  ])

  @Test("SV-026: steps of a morning routine, where the highest level is without help")
  func routine() throws {
    let ladder = try AttainmentLadder(Self.routine)
    let seen: [(Number, Bool)] = [
      (3, false), (5, false), (6, false), (8, false), (8, true), (1, false),
    ]
    let found = seen.map { ladder.level(at: $0, isIndependent: $1) }
    #expect(found == [-2, -1, 0, 1, 2, -2])
  }

  @Test("Without help, a value below the highest has the level of the value")
  func independentBelow() throws {
    let ladder = try AttainmentLadder(Self.routine)
    #expect(ladder.level(at: 7, isIndependent: true) == 0)
  }

  @Test("Just below an anchor is the level below, and at it the level itself")
  func bounds() throws {
    let ladder = try AttainmentLadder(Self.levels([(-1, 2.5), (0, 5), (1, 7.5)]))
    let values: [Number] = [4.999999999, 5, 7.499999999, 7.5, 0]
    #expect(values.map { ladder.level(at: $0) } == [-1, 0, 0, 1, -1])
    let falling = try AttainmentLadder(Self.levels([(-1, 9), (0, 5), (1, 2)]))
    #expect([10, 5, 5.1, 2].map { falling.level(at: $0) } == [-1, 0, -1, 1])
  }

  @Test("Only the highest two levels may begin at one value")
  func brokenLadders() {
    let broken: [[AttainmentLevel]] = [
      [], Self.levels([(0, 1)]), Self.levels([(0, 1), (1, 1)]),
      Self.levels([(-1, 2), (0, 2), (1, 4)]), Self.levels([(-1, 4), (0, 2), (1, 6)]),
      Self.levels([(-1, 1), (0, 4), (0, 4)]),
    ]
    let made = broken.filter { (try? AttainmentLadder($0)) != nil }
    #expect(made.isEmpty)
  }

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
