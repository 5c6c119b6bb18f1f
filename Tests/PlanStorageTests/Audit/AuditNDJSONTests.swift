import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Audit trail as lines")
struct AuditNDJSONTests {
  private static func text(_ entries: [AuditEntry]) throws -> [UInt8] {
    try entries.flatMap { try AuditNDJSON.line(for: $0) }
  }

  private static func entries(in pieces: [[UInt8]]) -> [AuditLineReader.Line] {
    var reader = AuditLineReader()
    var lines: [AuditLineReader.Line] = []
    for piece in pieces {
      reader.append(piece)
      while let line = reader.nextLine() { lines.append(line) }
    }
    reader.finish()
    while let line = reader.nextLine() { lines.append(line) }
    return lines
  }

  private static func trail() throws -> [AuditEntry] {
    var events = (0..<4).map(AuditFixtures.event)
    events[1].reason = "Zwei\nZeilen \u{1F600} \"quoted\""
    events[2].unknownMembers["example.org/ticket"] = "[1,{\"a\":2.50}]"
    events.append(.erasure(entries: 1, reason: "Retention", by: AuditFixtures.access()))
    var entries = try AuditFixtures.trail(events)
    entries[3] = entries[3].erased
    return entries
  }

  @Test("A trail that is written and read again is the same and verifies")
  func roundTrip() throws {
    let entries = try Self.trail()
    let lines = Self.entries(in: [try Self.text(entries)])
    let read = try lines.map { try $0.entry.get() }
    #expect(read == entries)
    #expect(lines.map(\.number) == Array(1...5))
    #expect(AuditVerification(of: read).isIntact)
  }

  @Test("Lines are the same however the bytes are cut", arguments: [1, 2, 7, 64, 1_000])
  func pieces(length: Int) throws {
    let text = try Self.text(try Self.trail())
    let pieces = stride(from: 0, to: text.count, by: length).map {
      Array(text[$0..<min($0 + length, text.count)])
    }
    #expect(Self.entries(in: pieces) == Self.entries(in: [text]))
  }

  @Test("A line says what the entry says of itself, and an erased entry nothing more")
  func format() throws {
    let entries = try Self.trail()
    let whole = try JSONValue(parsing: try AuditNDJSON.line(for: entries[0]))
    #expect(
      whole.members?.map(\.name) == [
        "format", "version", "sequence", "at", "action", "commitment", "link", "salt",
        "event",
      ]
    )
    #expect(whole["link"]?.text == entries[0].link.description)
    let erased = try JSONValue(parsing: try AuditNDJSON.line(for: entries[3]))
    #expect(erased["salt"] == nil && erased["event"] == nil)
  }

  @Test("The commitment is over the salt and the event of the line with a line feed")
  func commitment() throws {
    let entry = try #require(try Self.trail().first)
    let line = try AuditNDJSON.line(for: entry)
    let value = try JSONValue(parsing: line)
    let event = try #require(value["event"]?.canonicalBytes)
    let digest = ContentDigest(of: entry.salt + event + [UInt8(ascii: "\n")])
    #expect(digest.description == value["commitment"]?.text)
  }

  @Test(
    "What is no entry is refused, and says why without its contents",
    arguments: [
      ("{\"format\":\"audit-entry\"", "notJSON"),
      ("[]", "otherFormat"),
      ("{\"format\":\"audit-event\",\"version\":\"1.0\"}", "otherFormat"),
      ("{\"format\":\"audit-entry\",\"version\":\"2.0\"}", "otherVersion"),
      ("{\"format\":\"audit-entry\"}", "otherVersion"),
      (
        "{\"format\":\"audit-entry\",\"version\":\"1.0\",\"at\":\"canary\"}",
        "invalidMember"
      ),
    ] as [(String, String)]
  )
  func refusals(text: String, code: String) {
    let error = #expect(throws: AuditLineError.self) {
      try AuditNDJSON.entry(from: Array(text.utf8))
    }
    #expect(error?.code.rawValue == code)
    #expect(error?.description.contains("canary") == false)
  }

  @Test(
    "An event that can't be read is refused, and a changed one is read and does not verify"
  )
  func events() throws {
    let entry = try #require(try Self.trail().first)
    let line = String(decoding: try AuditNDJSON.line(for: entry), as: UTF8.self)
    let broken = line.replacing("\"audit-event\"", with: "\"other\"")
    let error = #expect(throws: AuditLineError.self) {
      try AuditNDJSON.entry(from: Array(broken.utf8))
    }
    #expect(error?.code == .invalidEvent)
    let forged = line.replacing("\"p-0\"", with: "\"p-9\"")
    let read = try AuditNDJSON.entry(from: Array(forged.utf8))
    #expect(AuditVerification(of: [read]).faults.map(\.code) == [.wrongCommitment])
  }

  @Test(
    "Blank lines are passed over and counted, and a bad line keeps no other from being read"
  )
  func badLines() throws {
    let entries = try Self.trail()
    var text = try AuditNDJSON.line(for: entries[0])
    text += Array("\n \r\nnonsense\n".utf8)
    text += try AuditNDJSON.line(for: entries[1]).dropLast()
    let lines = Self.entries(in: [text])
    #expect(lines.map(\.number) == [1, 4, 5])
    #expect(lines[1].entry == .failure(AuditLineError(.notJSON)))
    #expect(try lines[2].entry.get() == entries[1])
  }

  @Test("A finished reader that is handed more bytes is a programmer's error")
  func finished() async {
    await #expect(processExitsWith: .failure) {
      var reader = AuditLineReader()
      reader.finish()
      reader.append([0x0A])
    }
  }
}
