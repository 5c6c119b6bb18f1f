import PlanCodec
import PlanModel
import Testing

@Suite("Pupil matcher")
struct PupilMatcherTests {
  private static let upn: UPN = "B305999926455"
  private static let otherUPN: UPN = "L305999925599"
  private static let temporaryUPN: UPN = "H30599992616A"
  private static let uln: ULN = "9276308686"
  private static let otherULN: ULN = "1234567899"

  private let ada = Pupil(id: "ada", legalForename: "Ada", legalSurname: "O'Neill").with {
    $0.upn = upn
    $0.formerUPNs = ["U999999925532"]
    $0.uln = uln
    $0.preferredForename = "Addie"
    $0.dateOfBirth = "2010-12-10"
  }

  private let sam = Pupil(id: "sam", legalForename: "Sam", legalSurname: "Weller").with {
    $0.dateOfBirth = "2011-03-02"
  }

  private func matcher(_ more: Pupil...) -> PupilMatcher {
    PupilMatcher(pupils: [ada, sam] + more)
  }

  // MARK: Matched

  @Test("A UPN finds the pupil who has it, and one who had it")
  func byUPN() {
    #expect(matcher().match(upn: Self.upn).pupil == "ada")
    let former = matcher().match(upn: "U999999925532")
    #expect(former.pupil == "ada")
    #expect(former.notices == [.formerUPN])
  }

  @Test("A ULN finds the pupil if there is no UPN")
  func byULN() {
    let match = matcher().match(uln: Self.uln, forename: "Ada", surname: "O'Neill")
    #expect(match.pupil == "ada")
    #expect(match.candidates.first?.agrees == [.uln, .forename, .surname])
  }

  @Test(
    "Names match whatever the capitals, spaces, hyphens, apostrophes and accents' form",
    arguments: [
      ("Ada", "O'Neill"), ("ADA", "o’neill"), (" Ada ", "ONeill"), ("Addie", "O`Neill"),
      ("addie", "Oʼneill"),
    ]
  )
  func spellings(forename: String, surname: String) {
    let match = matcher().match(
      forename: forename,
      surname: surname,
      dateOfBirth: "2010-12-10"
    )
    #expect(match.pupil == "ada")
  }

  @Test("A composed accent equals a decomposed one, and a hyphen a space")
  func canonical() {
    let zoe = Pupil(id: "zoe", legalForename: "Zo\u{EB}", legalSurname: "Smith-Jones")
      .with { $0.dateOfBirth = "2010-01-01" }
    let match = matcher(zoe).match(
      forename: "zoe\u{308}",
      surname: "SMITH  JONES",
      dateOfBirth: "2010-01-01"
    )
    #expect(match.pupil == "zoe")
  }

  @Test(
    "Likeness is no match",
    arguments: [
      ("Ade", "O'Neill"), ("Ada", "O Neill"), ("Ada", "Neill"), ("Áda", "O'Neill"),
      ("O'Neill", "Ada"),
    ]
  )
  func likeness(forename: String, surname: String) {
    let match = matcher().match(
      forename: forename,
      surname: surname,
      dateOfBirth: "2010-12-10"
    )
    #expect(match.outcome == .new)
  }

  @Test("A pupil with one name is found by it, in whichever column it stands")
  func oneName() {
    let one = Pupil(id: "one", legalSurname: "Anggraini")
      .with { $0.dateOfBirth = "2012-05-05" }
    let matcher = matcher(one)
    let places: [(String?, String?)] = [("Anggraini", nil), (nil, "anggraini")]
    let found = places.map {
      matcher.match(forename: $0.0, surname: $0.1, dateOfBirth: "2012-05-05").pupil
    }
    #expect(found == ["one", "one"])
  }

  @Test("A new surname beside the UPN and date of birth is a match with a notice")
  func newSurname() {
    let match = matcher().match(
      upn: Self.upn,
      forename: "Ada",
      surname: "Byron",
      dateOfBirth: "2010-12-10"
    )
    #expect(match.pupil == "ada")
    #expect(match.notices == [.surnameDiffers])
    #expect(match.candidates.first?.differs == [.surname])
  }

  @Test("A temporary UPN beside a permanent one contradicts nothing")
  func temporary() {
    let match = matcher().match(
      upn: Self.temporaryUPN,
      forename: "Ada",
      surname: "O'Neill",
      dateOfBirth: "2010-12-10"
    )
    #expect(match.pupil == "ada")
    #expect(match.notices == [.temporaryUPN])
  }

  @Test("A UPN that nobody has yet may be that of a pupil without one")
  func upnIsNew() {
    let match = matcher().match(
      upn: Self.otherUPN,
      forename: "Sam",
      surname: "Weller",
      dateOfBirth: "2011-03-02"
    )
    #expect(match.pupil == "sam")
  }

  @Test("Another ULN beside the UPN is noticed")
  func otherULN() {
    let match = matcher().match(
      upn: Self.upn,
      uln: Self.otherULN,
      forename: "Ada",
      surname: "O'Neill",
      dateOfBirth: "2010-12-10"
    )
    #expect(match.pupil == "ada")
    #expect(match.notices == [.ulnDiffers])
  }

  @Test("Who is on no register is new")
  func newPupil() {
    let match = matcher().match(
      upn: Self.otherUPN,
      forename: "Nell",
      surname: "Trent",
      dateOfBirth: "2012-01-01"
    )
    #expect(match.outcome == .new)
    #expect(match.candidates.isEmpty && !match.isQuestion)
    #expect(matcher().match().outcome == .new)
  }

  @Test("The same name with another date of birth is another pupil")
  func namesakes() {
    let match = matcher().match(
      forename: "Sam",
      surname: "Weller",
      dateOfBirth: "2012-03-02"
    )
    #expect(match.outcome == .new)
  }
}
