import PlanCodec
import PlanModel
import Testing

@Suite("Frozen documents")
struct FrozenDocumentsTests {
  static let folders = ["1.0"]

  @Test("Each folder holds the documents that its manifest lists", arguments: folders)
  func manifest(folder: String) throws {
    let documents = try FrozenDocument.all(in: folder)
    #expect(documents.count >= 8)
    let changed = try documents.filter {
      try ContentDigest(of: $0.bytes).description != $0.sha256
    }
    #expect(changed.map(\.file) == [])
  }

  @Test("Each is read without a problem, and written with the bytes it always had")
  func rewriting() throws {
    var wrong: [String] = []
    for folder in Self.folders {
      for document in try FrozenDocument.all(in: folder) {
        let digest =
          switch document.format {
          case LearningPlan.formatName: try Self.digest(LearningPlan.self, of: document)
          case PlanBundle.formatName: try Self.digest(PlanBundle.self, of: document)
          case SchoolYearDates.formatName:
            try Self.digest(SchoolYearDates.self, of: document)
          default: try Self.digest(Pupil.self, of: document)
          }
        if digest.description != document.canonicalSHA256 { wrong.append(document.file) }
      }
    }
    #expect(wrong == [])
  }

  /// Reads a document, writes it, and makes the digest of what was written.
  ///
  /// A later minor version writes its own number, so the folder's is put back.
  private static func digest<Document: PlanDocument>(
    _ type: Document.Type,
    of frozen: FrozenDocument
  ) throws -> ContentDigest {
    let document = try PlanJSON.decode(type, from: PlanJSON.migrate(frozen.bytes))
    var written = try JSONValue(parsing: PlanJSON.encode(document))
    written.setMember("version", to: .string(frozen.folder))
    return ContentDigest(of: written.canonicalBytes + [UInt8(ascii: "\n")])
  }
}
