import PlanCodec
import PlanModel
import Testing

@Suite("Migrations of documents")
struct FormatMigrationsTests {
  // MARK: A made-up format 2.0

  /// Steps that rename a member, split one in two and give one a default.
  static let madeUp = FormatMigrations(
    [
      FormatMigration(
        from: FormatVersion(major: 1, minor: 0),
        to: FormatVersion(major: 1, minor: 1),
        note: "Targets say how sure the measure is; so far nobody has said."
      ) { document in
        changePlans(of: &document) { plan in
          plan.changeMember("targets") { targets in
            targets.changeElements { target in
              if target["certainty"] == nil {
                target.setMember("certainty", to: "unsaid")
              }
            }
          }
        }
      },
      FormatMigration(
        from: FormatVersion(major: 1, minor: 1),
        to: FormatVersion(major: 2, minor: 0),
        note: "A plan's title is its name; starts and ends are one period."
      ) { document in
        changePlans(of: &document) { plan in
          plan.renameMember("title", to: "name")
          let days = [plan.removeMember("starts"), plan.removeMember("ends")]
          let period = zip(["from", "through"], days).compactMap { name, day in
            day.map { JSONValue.Member(name: name, value: $0) }
          }
          if !period.isEmpty { plan.setMember("period", to: .object(period)) }
        }
      },
    ],
    to: FormatVersion(major: 2, minor: 0)
  )

  private static func changePlans(
    of document: inout JSONValue,
    _ change: (inout JSONValue) -> Void
  ) {
    guard document["format"]?.text == PlanBundle.formatName else {
      return change(&document)
    }
    document.changeMember("plans") { $0.changeElements(change) }
  }

  @Test("A document of 1.0 takes every step, and keeps what no step knows in its place")
  func everyStep() throws {
    let old =
      #"{"format":"learning-plan","version":"1.0","z":{"b":1.0,"a":[]},"id":"p","title":"Spring","#
      + #""starts":"2026-09-07","ends":"2027-07-20","y":1E2,"#
      + #""targets":[{"id":"t","x":"\u00e9"}]}"#
    let new =
      #"{"format":"learning-plan","version":"2.0","z":{"b":1.0,"a":[]},"id":"p","name":"Spring","#
      + #""y":1E2,"targets":[{"id":"t","x":"é","certainty":"unsaid"}],"#
      + #""period":{"from":"2026-09-07","through":"2027-07-20"}}"#
    #expect(try Self.migrated(old) == new + "\n")
  }

  @Test("A document enters at its own version")
  func laterStep() throws {
    let old = #"{"format":"learning-plan","version":"1.1","title":"a","targets":[{}]}"#
    let new = #"{"format":"learning-plan","version":"2.0","name":"a","targets":[{}]}"#
    #expect(try Self.migrated(old) == new + "\n")
  }

  @Test("An unheard-of minor version of an older major one goes on from the last known")
  func unknownMinorVersion() throws {
    let old = #"{"version":"1.9","format":"learning-plan","title":"a","more":[null]}"#
    let new = #"{"version":"2.0","format":"learning-plan","name":"a","more":[null]}"#
    #expect(try Self.migrated(old) == new + "\n")
  }

  @Test("Plans in a bundle are migrated, and a pupil only changes its version")
  func otherDocuments() throws {
    let bundle =
      #"{"format":"learning-plan-bundle","version":"1.0","plans":[{"title":"a"},{}]}"#
    #expect(
      try Self.migrated(bundle)
        == #"{"format":"learning-plan-bundle","version":"2.0","plans":[{"name":"a"},{}]}"#
        + "\n"
    )
    let pupil = #"{"format":"learning-plan-pupil","version":"1.0","id":"p"}"#
    #expect(
      try Self.migrated(pupil)
        == #"{"format":"learning-plan-pupil","version":"2.0","id":"p"}"# + "\n"
    )
  }

  @Test(
    "A document of the version, or of a newer minor one, is not touched",
    arguments: ["2.0", "2.1", "2.40"]
  )
  func untouched(version: String) throws {
    let text =
      #" { "version" : "\#(version)", "format":"learning-plan", "title":"\u0061" } "#
    #expect(try Self.migrated(text) == text)
  }

  @Test(
    "A document that can't be migrated is an error at the member",
    arguments: [
      (
        #"{"format":"learning-plan","version":"3.0"}"#, JSONError.Code.newerVersion,
        "/version"
      ),
      (#"{"format":"learning-plan"}"#, .missingVersion, "/version"),
      (#"{"format":"learning-plan","version":2.0}"#, .invalidVersion, "/version"),
      (#"{"format":"learning-plan","version":"2"}"#, .invalidVersion, "/version"),
      (#"{"version":"1.0"}"#, .missingFormat, "/format"),
      (#"{"format":"other","version":"1.0"}"#, .wrongFormat, "/format"),
      ("[]", .wrongType, ""), ("{", .unexpectedEnd, ""),
      (#"{"format":"learning-plan","version":"1.0","a":1,"a":2}"#, .duplicateMember, ""),
    ]
  )
  func refusals(text: String, code: JSONError.Code, pointer: String) {
    let error = #expect(throws: JSONError.self) { try Self.migrated(text) }
    #expect(error?.code == code)
    #expect(error?.pointer == pointer)
  }

  // MARK: The standard steps

  @Test("The standard steps lead to the version that this library writes")
  func standard() throws {
    #expect(FormatMigrations.standard.target == .current)
    #expect(FormatMigrations.standard.steps.last?.to ?? FormatVersion("1.0") == .current)
  }

  @Test("What this library wrote needs no migration")
  func ownDocuments() throws {
    var wrong: [UInt64] = []
    for seed in 0..<6 as Range<UInt64> {
      let bytes = try PlanJSON.encode(RecordFiller.filled(LearningPlan.self, seed: seed))
      if try PlanJSON.migrate(bytes) != bytes { wrong.append(seed) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Migrating twice changes nothing more")
  func idempotence() throws {
    let plan = RecordFiller.filled(LearningPlan.self, seed: 3, isFull: true)
    let once = try PlanJSON.migrate(PlanJSON.encode(plan), using: Self.madeUp)
    #expect(try PlanJSON.migrate(once, using: Self.madeUp) == once)
  }

  // MARK: Programmer's errors

  @Test("A step from a version to one that does not follow is a programmer's error")
  func stepsOverVersions() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = FormatMigration(
        from: FormatVersion(major: 1, minor: 0),
        to: FormatVersion(major: 1, minor: 2),
        note: ""
      ) { _ in }
    }
    #expect(Self.message(result).contains("leads from a version to the next one"))
  }

  @Test("Steps with a gap are a programmer's error")
  func gaps() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let one = FormatVersion(major: 1, minor: 1)
      let two = FormatVersion(major: 2, minor: 0)
      _ = FormatMigrations(
        [FormatMigration(from: one, to: two, note: "") { _ in }],
        to: two
      )
    }
    #expect(Self.message(result).contains("follow each other from 1.0 on"))
  }

  @Test("Steps that end at another version are a programmer's error")
  func wrongTarget() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = FormatMigrations([], to: FormatVersion(major: 1, minor: 1))
    }
    #expect(Self.message(result).contains("leads to the version wanted"))
  }

  private static func message(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  private static func migrated(_ text: String) throws -> String {
    String(
      decoding: try PlanJSON.migrate(Array(text.utf8), using: madeUp),
      as: UTF8.self
    )
  }
}
