import PlanCodec
import PlanModel
import Testing

@Suite("Questions of a pupil matcher")
struct PupilMatcherQuestionTests {
  private let first = Pupil(id: "first", legalForename: "Ada", legalSurname: "Byron").with
  {
    $0.upn = "B305999926455"
    $0.uln = "9276308686"
    $0.dateOfBirth = "2010-12-10"
  }

  private let second = Pupil(id: "second", legalForename: "Ida", legalSurname: "Byron")
    .with {
      $0.upn = "L305999925599"
      $0.uln = "1234567899"
      $0.dateOfBirth = "2010-12-10"
    }

  private func match(
    _ upn: String? = nil,
    _ uln: String? = nil,
    _ forename: String? = nil,
    _ surname: String? = "Byron",
    _ birth: Day? = nil
  ) -> PupilMatch {
    PupilMatcher(pupils: [first, second]).match(
      upn: upn.flatMap { UPN(fieldText: $0) },
      uln: uln.flatMap { ULN(fieldText: $0) },
      forename: forename,
      surname: surname,
      dateOfBirth: birth
    )
  }

  @Test("A UPN with another date of birth is a question about that pupil")
  func otherBirth() {
    let match = match("B305999926455", nil, "Ada", "Byron", "2011-12-10")
    #expect(match.outcome == .contradicting)
    #expect(match.candidates.map(\.pupil) == ["first"])
    #expect(match.candidates.first?.agrees == [.upn, .forename, .surname])
    #expect(match.candidates.first?.differs == [.dateOfBirth])
  }

  @Test("A UPN of one pupil with the ULN of another is a question about both")
  func crossedNumbers() {
    let match = match("B305999926455", "1234567899", "Ada", "Byron", "2010-12-10")
    #expect(match.outcome == .contradicting)
    #expect(match.candidates.map(\.pupil) == ["first", "second"])
  }

  @Test("A UPN of one twin with the name of the other is a question about both")
  func twins() {
    let match = match("B305999926455", nil, "Ida", "Byron", "2010-12-10")
    #expect(match.outcome == .contradicting)
    #expect(Set(match.candidates.map(\.pupil)) == ["first", "second"])
  }

  @Test("A ULN or a name of a pupil with another permanent UPN is a question")
  func otherUPN() {
    #expect(match("U999999925532", "9276308686", "Ada").outcome == .contradicting)
    let named = match("U999999925532", nil, "Ada", "Byron", "2010-12-10")
    #expect(named.outcome == .contradicting)
    #expect(named.candidates.first?.differs == [.upn])
  }

  @Test("A name and date of birth with another ULN are a question")
  func otherULN() {
    let match = match(nil, "1000000019", "Ada", "Byron", "2010-12-10")
    #expect(match.outcome == .contradicting)
  }

  @Test("A UPN with wholly other names and no date of birth is a question")
  func otherNames() {
    #expect(match("B305999926455", nil, "Nell", "Trent").outcome == .contradicting)
    let confirmed = match("B305999926455", nil, "Nell", "Trent", "2010-12-10")
    #expect(confirmed.pupil == "first")
    #expect(confirmed.notices == [.forenameDiffers, .surnameDiffers])
  }

  @Test("A name without a date of birth only raises the question")
  func nameAlone() {
    let match = match(nil, nil, "Ada")
    #expect(match.outcome == .ambiguous)
    #expect(match.candidates.map(\.pupil) == ["first"])
    let unknown = Pupil(id: "unknown", legalForename: "Sam", legalSurname: "Weller")
    let found = PupilMatcher(pupils: [unknown]).match(
      forename: "Sam",
      surname: "Weller",
      dateOfBirth: "2011-03-02"
    )
    #expect(found.outcome == .ambiguous)
  }

  @Test("A name alone is no question about a pupil with another permanent UPN")
  func excluded() {
    #expect(match("U999999925532", nil, "Ada").outcome == .new)
  }

  @Test("Namesakes born on one day are a question with both")
  func namesakes() {
    var twin = first
    twin.id = "twin"
    twin.upn = nil
    twin.uln = nil
    let match = PupilMatcher(pupils: [first, twin]).match(
      forename: "Ada",
      surname: "Byron",
      dateOfBirth: "2010-12-10"
    )
    #expect(match.outcome == .ambiguous)
    #expect(match.candidates.map(\.pupil) == ["first", "twin"])
  }

  @Test(
    "A number that Excel has damaged finds nobody by itself",
    arguments: ["9.27631E+09", "927630868", "b305999926455", "305999926455"]
  )
  func damage(text: String) {
    let alone = Pupil(id: "alone").with {
      $0.upn = UPN(fieldText: text)
      $0.uln = ULN(fieldText: text)
    }
    let matcher = PupilMatcher(pupils: [first, alone])
    let damaged = matcher.match(
      upn: UPN(fieldText: text),
      uln: ULN(fieldText: text),
      surname: "Trent"
    )
    #expect(damaged.outcome == .ambiguous)
    #expect(damaged.candidates.map(\.pupil) == ["alone"])
    #expect(damaged.notices == [.damagedUPN, .damagedULN])
  }

  @Test("A damaged number beside a name and date of birth is a match with a notice")
  func damageBesideName() {
    let match = match(nil, "9.27631E+09", "Ada", "Byron", "2010-12-10")
    #expect(match.pupil == "first")
    #expect(match.notices == [.damagedULN])
  }

  @Test("A question lists ten pupils and counts all")
  func manyNamesakes() {
    let pupils = (0..<500).map { number in
      Pupil(id: Pupil.ID("p-\(number)") ?? .blank, legalSurname: "Byron")
    }
    let match = PupilMatcher(pupils: pupils).match(surname: "Byron")
    #expect(match.outcome == .ambiguous)
    #expect(match.candidates.count == PupilMatch.maximumCandidates)
    #expect(match.candidateCount == 500)
  }
}
