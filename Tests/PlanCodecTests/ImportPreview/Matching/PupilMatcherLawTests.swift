import PlanCodec
import PlanModel
import Testing

@Suite("Laws of the pupil matcher")
struct PupilMatcherLawTests {
  @Test("Each of 20,000 pupils finds themselves, and only themselves")
  func everyPupil() {
    let pupils = PupilRegister.pupils(20_000)
    let matcher = PupilMatcher(pupils: pupils)
    let wrong = pupils.filter { pupil in
      matcher.match(pupil).pupil != pupil.id
        || matcher.match(upn: pupil.upn).pupil != pupil.id
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test("20,000 namesakes without any number are each a question, in good time")
  func namesakes() {
    let pupils = (0..<20_000).map { number in
      Pupil(id: Pupil.ID("p-\(number)") ?? .blank, legalSurname: "Byron")
        .with { $0.dateOfBirth = "2010-12-10" }
    }
    let matcher = PupilMatcher(pupils: pupils)
    let matches = pupils.prefix(1_000).map { matcher.match($0) }
    #expect(matches.allSatisfy { $0.outcome == .ambiguous })
    #expect(matches.allSatisfy { $0.candidateCount == 20_000 })
  }

  @Test("The order of the pupils changes no match")
  func order() {
    var random = SeededRandom(seed: 5)
    let pupils = Self.similar(200, &random)
    let (one, other) = (
      PupilMatcher(pupils: pupils), PupilMatcher(pupils: pupils.reversed())
    )
    let differing = Self.similar(400, &random).filter { row in
      let (first, second) = (one.match(row), other.match(row))
      return first.outcome != second.outcome
        || Set(first.candidates) != Set(second.candidates)
          && first.candidateCount <= PupilMatch.maximumCandidates
    }
    #expect(differing.isEmpty)
  }

  @Test("A match never has a known other date of birth, and never another permanent UPN")
  func nothingSpeaksAgainst() {
    var random = SeededRandom(seed: 6)
    let pupils = Self.similar(200, &random)
    let byID = Dictionary(uniqueKeysWithValues: pupils.map { ($0.id, $0) })
    let matcher = PupilMatcher(pupils: pupils)
    let rows = Self.similar(1_000, &random)
    let wrong = rows.filter { row in
      guard let id = matcher.match(row).pupil, let pupil = byID[id] else { return false }
      if let one = row.dateOfBirth, let other = pupil.dateOfBirth, one != other {
        return true
      }
      guard let one = row.upn, let other = pupil.upn else { return false }
      return one.isValid && other.isValid && !one.isTemporary && !other.isTemporary
        && one != other && !pupil.formerUPNs.contains(one)
    }
    #expect(wrong.isEmpty)
    #expect(rows.contains { matcher.match($0).pupil != nil })
    #expect(rows.contains { matcher.match($0).outcome == .contradicting })
    #expect(rows.contains { matcher.match($0).outcome == .ambiguous })
    #expect(rows.contains { matcher.match($0).outcome == .new })
  }

  /// Pupils of few names, birthdays and numbers, so that they meet in all ways.
  private static func similar(_ count: Int, _ random: inout SeededRandom) -> [Pupil] {
    (0..<count).map { number in
      Pupil(id: Pupil.ID("p-\(number)") ?? .blank).with {
        $0.legalForename = ["Ada", "Ida", nil].randomElement(using: &random) ?? nil
        $0.legalSurname =
          ["Byron", "Weller", "Trent", "Lee"].randomElement(using: &random)
        if Bool.random(using: &random) {
          $0.dateOfBirth = "2010-01-01" + .days(Int.random(in: 0..<40, using: &random))
        }
        if Bool.random(using: &random) {
          $0.upn = PupilRegister.upn(Int.random(in: 0..<300, using: &random))
        }
        if Int.random(in: 0..<10, using: &random) == 0 { $0.upn = "H30599992616A" }
        if Int.random(in: 0..<10, using: &random) == 0 {
          $0.uln = ULN(fieldText: "9.27631E+09")
        }
      }
    }
  }
}
