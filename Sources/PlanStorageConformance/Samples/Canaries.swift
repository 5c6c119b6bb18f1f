import PlanModel

/// Records in which each text is a word that occurs nowhere else, so that it can be found
/// wherever it leaks.
struct Canaries: Sendable {
  let seed: UInt64

  init(_ samples: Samples) {
    seed = samples.seed
  }

  /// All words, in the records and the reasons.
  var words: [String] { (0..<8).map(word) }

  private func word(_ number: Int) -> String {
    var source = SeededSource(seed: seed &+ UInt64(truncatingIfNeeded: 7_000 + number))
    return "canary\(number)\(source.word())\(source.word())"
  }

  /// A plan for the pupil.
  var plan: LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.title = word(0)
      $0.targets = [Target(id: "t-1", text: word(1))]
      $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: word(2))]
      $0.unknownMembers["example.org/note"] = "\"\(word(3))\""
    }
  }

  /// The pupil.
  var pupil: Pupil {
    Pupil(id: "p-1").with {
      $0.legalForename = word(4)
      $0.legalSurname = word(5)
    }
  }

  /// Why the plan is changed.
  var reason: String { word(6) }

  /// Who changes it, with a purpose.
  func access(_ access: PlanAccess) -> PlanAccess {
    PlanAccess(
      by: access.actor.with { $0.purpose = word(7) },
      in: access.school,
      at: access.at
    )
  }

  /// The number of words that stand in some bytes.
  func found(in bytes: [UInt8]) -> Int {
    words.filter { Self.holds(bytes, Array($0.utf8)) }.count
  }

  /// The number of words that stand in one of some texts.
  func found(in texts: [String]) -> Int {
    texts.map { found(in: Array($0.utf8)) }.reduce(0, +)
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { place in
      bytes[place] == first && bytes[place..<(place + word.count)].elementsEqual(word)
    }
  }
}
