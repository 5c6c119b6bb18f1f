import PlanModel
import PlanStorage

let senco = StoreActor(id: "staff-7", role: "SENCO", purpose: "Spring review")

func access(to school: School.ID = "school-1", second: Int = 0) -> PlanAccess {
  let at = Instant("2027-01-11", secondOfDay: second) ?? .epoch
  return PlanAccess(by: senco, in: school, at: at)
}

extension LearningPlan {
  /// Returns a plan with a title, which is all that differs.
  static func titled(_ title: String, id: ID = "plan-1", pupil: Pupil.ID = "p-1") -> Self
  {
    LearningPlan(id: id, pupil: pupil).with { $0.title = title }
  }
}

extension TestFolder {
  /// Opens a store in the folder.
  func store(
    sealing: StoreSealing = .unencrypted,
    through operations: any FileOperations = SystemFileOperations()
  ) throws(FilePlanStoreError) -> FilePlanStore {
    try FilePlanStore(at: path, sealing: sealing, operations: operations)
  }

  /// The name of the only log in the folder.
  func logName() throws -> String {
    try allNames().first { $0.utf8.suffix(6).elementsEqual(".plans".utf8) } ?? ""
  }

  func bytes(of name: String) throws -> [UInt8] {
    try FileFolder.readFile(at: "\(path)/\(name)", limit: 1 << 24)
  }

  /// Copies the files of a fixture into the folder.
  func copyFixture(_ name: String) throws {
    let source = "\(#filePath)".utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let parent = source.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "/")
    let fixture = "/\(parent)/Fixtures/\(name)"
    let files = try FileFolder(at: fixture, isCreatedIfMissing: false)
    let copies = try open()
    for name in try files.names() {
      if let bytes = try files.bytes(ofFile: name, limit: 1 << 20) {
        try copies.replace(file: name, with: bytes)
      }
    }
  }

  /// Whether a text stands in any file of the folder.
  func holds(_ text: String) throws -> Bool {
    let text = Array(text.utf8)
    for name in try allNames() {
      let bytes = try bytes(of: name)
      guard bytes.count >= text.count else { continue }
      for start in 0...bytes.count - text.count where bytes[start] == text[0] {
        if bytes[start..<start + text.count].elementsEqual(text) { return true }
      }
    }
    return false
  }
}

/// A cipher for tests alone: it hides nothing from anybody who can read this line.
struct TestCipher: PlanCipher {
  enum Failure: Error { case refused }

  var keyID = "key-1"
  var key: UInt8 = 0x5A

  func seal(_ bytes: [UInt8], associatedData: [UInt8]) throws(Failure) -> [UInt8] {
    let sum = tag(bytes, associatedData)
    return bytes.map { $0 ^ key } + sum
  }

  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Failure) -> [UInt8] {
    guard keyID == self.keyID, bytes.count >= 8 else { throw .refused }
    let clear = bytes.dropLast(8).map { $0 ^ key }
    guard tag(clear, associatedData).elementsEqual(bytes.suffix(8)) else {
      throw .refused
    }
    return clear
  }

  private func tag(_ bytes: [UInt8], _ data: [UInt8]) -> [UInt8] {
    var sum = 0xCBF2_9CE4_8422_2325 as UInt64
    for byte in [key] + data + bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
  }
}
