import PlanCodec
import PlanModel
import Testing

@Suite("Digest of any record")
struct CanonicalDigestTests {
  static let digest = CanonicalDigest()

  static var reading: Reading {
    Reading(id: "r-1", target: "t-1", on: "2026-11-20", value: 12.5).with {
      $0.unit = .wordsPerMinute
      $0.isPass = true
      $0.prompts = 3
      $0.text = "Zoë said \"no\"\n"
      $0.engagementAreas = [.exploration, .anticipation]
      $0.files = [EvidenceFile().with { $0.title = "Made-up title" }]
      $0.unknownMembers["example.org/colour"] = "{\"a\":[1,2]}"
    }
  }

  static var excerpt: LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1")]
      $0.readings = [Reading(id: "r-1", target: "t-1", on: "2026-11-20", value: 12.5)]
      $0.proposals = [Proposal(id: "q-1", action: .switchStrategy, target: "t-1")]
    }
  }

  @Test("The digest of a plan is that of its canonical bytes, as Python gives it")
  func plan() throws {
    let text = try PlanJSON.text(Self.excerpt)
    #expect(
      text == """
        {"format":"learning-plan","version":"1.0","id":"plan-1","pupil":"p-1",\
        "kind":"senSupportPlan","lifecycle":"proposed",\
        "targets":[{"id":"t-1","style":"smart","lifecycle":"active",\
        "achievement":"notStarted"}],\
        "readings":[{"id":"r-1","target":"t-1","on":"2026-11-20","value":12.5}],\
        "proposals":[{"id":"q-1","action":"switchStrategy","target":"t-1",\
        "status":"proposed"}]}

        """
    )
    let digest = try Self.digest.digest(of: Self.excerpt)
    #expect(digest == "4e0b1da194729a8a09e57a58dafca4a6bf158366277a7095eb215155a55b770d")
    #expect(try digest == PlanJSON.digest(of: Self.excerpt).description)
  }

  @Test("Any other record is written as it stands in a document")
  func record() throws {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.readings = [Self.reading]
    }
    let text = try PlanJSON.text(plan)
    let start = try #require(text.utf8.firstIndex(of: UInt8(ascii: "[")))
    let record = text[text.utf8.index(after: start)...].dropLast(3) + "\n"
    #expect(
      try Self.digest.digest(of: Self.reading)
        == ContentDigest(of: record.utf8).description
    )
  }

  @Test("Whatever a field says, another digest follows")
  func law() throws {
    let changes: [(inout Reading) -> Void] = [
      { $0.id = "r-2" },
      { $0.value = 12 },
      { $0.text = "Zoe\u{308} said \"no\"\n" },
      { $0.isPass = false },
      { $0.isPass = nil },
      { $0.engagementAreas.reverse() },
      { $0.files.removeAll() },
      { $0.unknownMembers["example.org/colour"] = nil },
      { $0.unknownMembers["example.org/colour"] = "1" },
    ]
    var digests: Set<String> = [try Self.digest.digest(of: Self.reading)]
    for change in changes {
      digests.insert(try Self.digest.digest(of: Self.reading.with(change)))
    }
    #expect(digests.count == changes.count + 1)
    #expect(try digests.contains(Self.digest.digest(of: Self.reading)))
  }

  @Test("A record of a store or of a vendor has a digest too")
  func otherRecords() throws {
    let actor = StoreActor(id: "a", role: .senco, purpose: "Spring review")
    let text = """
      {"id":"a","kind":"person","role":"senco","purpose":"Spring review"}

      """
    #expect(
      try Self.digest.digest(of: actor) == ContentDigest(of: text.utf8).description
    )
  }

  @Test(
    "An unknown member that can't be written is an error",
    arguments: [
      ("x/y", "{", .unexpectedEnd),
      ("value", "1", .unwritableName),
      (String(repeating: "x", count: 257), "1", .nameTooLong),
    ] as [(String, String, JSONError.Code)]
  )
  func unwritable(name: String, value: String, code: JSONError.Code) {
    let reading = Self.reading.with { $0.unknownMembers[name] = value }
    #expect { try Self.digest.digest(of: reading) } throws: { error in
      (error as? JSONError)?.code == code
    }
  }
}
