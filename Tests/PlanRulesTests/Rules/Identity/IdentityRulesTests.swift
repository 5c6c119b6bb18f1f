import PlanModel
import PlanRules
import Testing

@Suite("Identifiers and codes")
struct IdentityRulesTests {
  static let pupil = Pupil(id: "p-1").with {
    $0.dateOfBirth = "2015-03-09"
    $0.yearGroup = .year7
    $0.upn = "Q305700026001"
    $0.uln = "9276308686"
    $0.senProvision = [
      SENProvisionPeriod(
        provision: .schoolAction,
        starts: "2020-09-03",
        ends: "2024-09-02"
      ),
      SENProvisionPeriod(provision: .senSupport, starts: "2024-09-03"),
    ]
    $0.senNeeds = [
      SENNeed(type: .speechLanguageAndCommunicationNeeds, rank: 1),
      SENNeed(type: .hearingImpairment, rank: 2),
    ]
  }

  static func findings(
    asOf day: Day = "2026-09-07",
    school: (inout SchoolProfile) -> Void = { _ in },
    _ change: (inout Pupil) -> Void
  ) -> [Finding] {
    CyclePlans.findings(CyclePlans.plan(3), .identity) {
      $0.asOf = day
      $0.pupil = pupil.with(change)
      school(&$0.school)
    }
  }

  static func codes(_ change: (inout Pupil) -> Void) -> [RuleID] {
    findings(change).map(\.rule)
  }

  @Test("A sound record raises nothing, nor does none, nor another pupil's")
  func silence() {
    #expect(Self.codes { _ in } == [])
    #expect(CyclePlans.codes(CyclePlans.plan(3), .identity) == [])
    let other = Self.codes {
      $0.id = "p-2"
      $0.senProvision = []
    }
    #expect(other == [])
  }

  // MARK: Numbers

  @Test(
    "A unique pupil number is right, wrong, temporary or of an unknown authority",
    arguments: [
      ("Q305700026001", []), ("A305700026001", [.upnInvalid]),
      ("q305700026001", [.upnInvalid]), ("Q30570002600", [.upnInvalid]),
      ("P30570002601A", [.upnTemporary]),
      ("B30570002601A", [.upnInvalid, .upnTemporary]),
      ("E000200005001", [.upnAuthorityUnknown]),
    ] as [(String, [RuleID])]
  )
  func upn(text: String, rules: [RuleID]) {
    #expect(Self.codes { $0.upn = UPN(fieldText: text) } == rules)
  }

  @Test("Findings about the number are never errors, and point to the record")
  func upnIsNeverRefused() {
    let findings =
      Self.findings { $0.upn = UPN(fieldText: "A305700026001") }
      + Self.findings { $0.upn = UPN(fieldText: "E000200005001") }
    #expect(findings.allSatisfy { $0.severity != .error })
    #expect(findings.allSatisfy { $0.path.pointer == "/pupil/upn" })
  }

  @Test(
    "From six years of age a missing number needs a reason that fits",
    arguments: [
      ("2020-09-07", nil, true), ("2020-09-08", nil, false),
      ("2020-09-07", .underSix, true), ("2020-09-08", .underSix, false),
      ("2015-03-09", .educatedOutsideEngland, false),
    ] as [(Day, UPNUnknownReason?, Bool)]
  )
  func upnMissing(birth: Day, reason: UPNUnknownReason?, isNoticed: Bool) {
    let codes = Self.codes {
      $0.upn = nil
      $0.upnUnknownReason = reason
      $0.dateOfBirth = birth
      $0.yearGroup = nil
    }
    #expect(codes == (isNoticed ? [.upnMissing] : []))
  }

  @Test("Without a day of birth nobody guesses an age")
  func noBirth() {
    let codes = Self.codes {
      $0.upn = nil
      $0.dateOfBirth = nil
    }
    #expect(codes == [])
  }

  @Test(
    "A unique learner number is checked by its last digit",
    arguments: ["9276308687", "9999999999", "0000000000", "927630868"]
  )
  func uln(text: String) {
    #expect(Self.codes { $0.uln = ULN(fieldText: text) } == [.ulnInvalid])
  }

  // MARK: Age and year group

  @Test("A birth today is possible, one tomorrow is not")
  func future() {
    let born = Self.codes {
      $0.dateOfBirth = "2026-09-07"
      $0.yearGroup = nil
    }
    #expect(born == [])
    let unborn = Self.codes {
      $0.dateOfBirth = "2026-09-08"
      $0.yearGroup = nil
    }
    #expect(unborn == [.bornInFuture])
  }

  @Test("A person of 25 may have a plan, one of 26 is asked about")
  func age() {
    func codes(_ birth: Day) -> [RuleID] {
      Self.codes {
        $0.dateOfBirth = birth
        $0.yearGroup = nil
      }
    }
    #expect(codes("2000-09-08") == [])
    #expect(codes("2000-09-07") == [.ageOver25])
  }

  @Test(
    "The year group is held against the age on 31 August, and only noted",
    arguments: [
      ("2015-08-31", "7", false), ("2015-09-01", "7", true), ("2015-09-01", "6", false),
      ("2015-08-31", "X", false),
    ] as [(Day, YearGroup, Bool)]
  )
  func yearGroup(birth: Day, year: YearGroup, isNoted: Bool) {
    let findings = Self.findings {
      $0.dateOfBirth = birth
      $0.yearGroup = year
    }
    #expect(findings.map(\.rule) == (isNoted ? [.yearGroupNotByAge] : []))
    #expect(findings.allSatisfy { $0.severity == .info })
  }

  // MARK: Provision

  @Test(
    "A code of the past is history where it has ended, and asked about where it goes on",
    arguments: [
      SENProvision.statement, .schoolAction, .schoolActionPlus, "O", "Q", "X", "Z",
    ]
  )
  func pastProvision(code: SENProvision) {
    let codes = Self.codes { $0.senProvision[1].provision = code }
    #expect(codes.contains(.provisionCodeNotCurrent))
    let ended = Self.codes { $0.senProvision[0].provision = code }
    #expect(ended == [])
  }

  @Test("One period holds on the day, and one is open")
  func periods() {
    #expect(Self.codes { $0.senProvision = [] } == [.provisionNotRecorded])
    let ended = Self.codes { $0.senProvision[1].ends = "2026-09-06" }
    #expect(ended == [.provisionNotRecorded])
    #expect(Self.codes { $0.senProvision[1].ends = "2026-09-07" } == [])
    let two = Self.codes {
      $0.senProvision.append(
        SENProvisionPeriod(provision: .educationHealthAndCarePlan, starts: "2026-01-12")
      )
    }
    #expect(two.contains(.provisionOpenTwice))
  }

  @Test("A period begins on the day after the one before it, in any order of the list")
  func overlap() {
    let overlapping = Self.codes { $0.senProvision[0].ends = "2024-09-03" }
    #expect(overlapping == [.provisionOverlap])
    #expect(Self.codes { $0.senProvision.reverse() } == [])
    let inside = Self.codes {
      $0.senProvision.append(
        SENProvisionPeriod(provision: .noSEN, starts: "2025-01-01", ends: "2025-02-01")
      )
    }
    #expect(inside == [.provisionOverlap])
  }

  // MARK: Needs

  @Test("Needs end with the provision")
  func needsWithoutProvision() {
    let codes = Self.codes { $0.senProvision[1].provision = .noSEN }
    #expect(codes == [.needsWithoutProvision])
    let ended = Self.codes {
      $0.senProvision[1].provision = .noSEN
      for place in $0.senNeeds.indices { $0.senNeeds[place].ends = "2026-09-06" }
    }
    #expect(ended == [])
  }

  @Test("Provision has a type, in today's words")
  func types() {
    #expect(Self.codes { $0.senNeeds = [] } == [.typeMissing])
    #expect(Self.codes { $0.senNeeds[1].type = "BESD" } == [.typeNotCurrent])
    #expect(Self.codes { $0.senNeeds[1].type = "" } == [.typeMissing])
    let plan = Self.codes { $0.senProvision[1].provision = .educationHealthAndCarePlan }
    #expect(plan == [])
  }

  @Test("Three types are advice, two are none, and types that have ended do not count")
  func count() throws {
    let third = SENNeed(type: .physicalDisability, rank: 3)
    let findings = Self.findings { $0.senNeeds.append(third) }
    #expect(findings.map(\.rule) == [.moreThanTwoTypes])
    #expect(findings.map(\.severity) == [.advice])
    let ended = Self.codes { $0.senNeeds.append(third.with { $0.ends = "2026-09-06" }) }
    #expect(ended == [])
  }

  @Test("Ranks are there, begin at 1, and one of them is 1")
  func ranks() {
    #expect(Self.codes { $0.senNeeds[1].rank = nil } == [.rankMissing])
    #expect(Self.codes { $0.senNeeds[1].rank = 0 } == [.rankMissing])
    #expect(Self.codes { $0.senNeeds[1].rank = 1 } == [.primaryNotOne])
    #expect(Self.codes { $0.senNeeds[0].rank = 2 } == [.primaryNotOne])
    #expect(Self.codes { $0.senNeeds[1].rank = 99 } == [])
  }

  @Test("The code for no specialist assessment stands with K only")
  func noAssessment() {
    let type = SENType.noSpecialistAssessment
    #expect(Self.codes { $0.senNeeds[0].type = type } == [])
    let plan = Self.findings {
      $0.senNeeds[0].type = type
      $0.senProvision[1].provision = .educationHealthAndCarePlan
    }
    #expect(plan.map(\.rule) == [.assessmentCodeNotWithSupport])
    #expect(plan.map(\.path.pointer) == ["/pupil/senNeeds/0/type"])
    #expect(plan.first?.citation.place == "2175")
  }

  @Test("A special school asks about pupils without provision")
  func specialSchool() {
    let change = { (pupil: inout Pupil) in
      pupil.senProvision[1].provision = .noSEN
      pupil.senNeeds = []
    }
    #expect(Self.codes(change) == [])
    let special = Self.findings(school: { $0.isSpecialSchool = true }, change)
    #expect(special.map(\.rule) == [.specialSchoolWithoutSEN])
  }
}
