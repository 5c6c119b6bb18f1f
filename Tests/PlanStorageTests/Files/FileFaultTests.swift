import PlanStorage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Files when calls to the system fail")
struct FileFaultTests {
  private static let old = Array("old".utf8)
  private static let new = (0..<100).map { UInt8($0) }

  /// What came of one attempt, to be compared with what may come of it.
  private struct Attempt: Hashable {
    var isHit = false
    var code: FileError.Code?
    var isNew = false
    var isWhole = false
    var leftovers = 0
    var openDescriptors = 0
  }

  private func attempt(
    failing faults: Range<Int>,
    with number: Int32,
    _ change: (FileFolder) throws(FileError) -> Void
  ) throws -> Attempt {
    let place = TestFolder()
    try place.open().replace(file: "plan", with: Self.old)
    let operations = FaultyFileOperations(
      failing: faults,
      with: number,
      longestWrite: 33
    )
    var attempt = Attempt()
    do throws(FileError) {
      try change(place.open(through: operations))
    } catch {
      attempt.code = error.code
    }
    attempt.isHit = operations.wasHit
    attempt.openDescriptors = operations.openCount
    attempt.leftovers = try place.allNames().count - 1
    let read = try place.open().bytes(ofFile: "plan", limit: 1_000)
    attempt.isNew = read == Self.new
    attempt.isWhole = attempt.isNew || read == Self.old
    return attempt
  }

  @Test(
    "One failing call leaves the old file or the new one, and says which",
    arguments: [ENOSPC, EIO, EDQUOT, EACCES, EMFILE, EROFS]
  )
  func oneFault(number: Int32) throws {
    var wrong: [Int] = []
    var codes: [FileError.Code?] = []
    for call in 0... {
      let attempt = try attempt(failing: call..<(call + 1), with: number) {
        (folder: FileFolder) throws(FileError) in
        try folder.replace(file: "plan", with: Self.new)
      }
      guard attempt.isHit else { break }
      let saysNew = attempt.code == nil || attempt.code == .unconfirmed
      let isClean = attempt.leftovers == 0 && attempt.openDescriptors == 0
      if !attempt.isWhole || attempt.isNew != saysNew || !isClean { wrong.append(call) }
      codes.append(attempt.code)
    }
    #expect(wrong.isEmpty)
    #expect(codes.count > 12)
    #expect(codes.filter { $0 == .unconfirmed }.count == 1)
  }

  @Test("A disk that stays broken from any call on leaves no part of a file in its place")
  func lastingFault() throws {
    var wrong: [Int] = []
    for call in 0... {
      let attempt = try attempt(failing: call..<Int.max, with: EIO) {
        (folder: FileFolder) throws(FileError) in
        try folder.replace(file: "plan", with: Self.new)
      }
      guard attempt.isHit else { break }
      let saysNew = attempt.code == nil || attempt.code == .unconfirmed
      let isClean = attempt.openDescriptors == 0
      if !attempt.isWhole || attempt.isNew != saysNew || !isClean { wrong.append(call) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A signal that interrupts any call changes nothing in the end")
  func interruptions() throws {
    var attempts: Set<Attempt> = []
    var hits = 0
    for call in 0... {
      let attempt = try attempt(failing: call..<(call + 1), with: EINTR) {
        (folder: FileFolder) throws(FileError) in
        try folder.replace(file: "plan", with: Self.new)
        _ = try folder.bytes(ofFile: "plan", limit: 100)
        _ = try folder.names()
      }
      guard attempt.isHit else { break }
      hits += 1
      attempts.insert(attempt)
    }
    #expect(hits > 15)
    let leftovers = attempts.map(\.leftovers)
    #expect(attempts.allSatisfy { $0.isNew && $0.code == nil && $0.openDescriptors == 0 })
    #expect(leftovers == [0])
  }

  @Test(
    "One failing call while a folder is made leaves nothing open",
    arguments: [EIO, EMFILE]
  )
  func making(number: Int32) throws {
    var wrong: [Int] = []
    for call in 0... {
      let place = TestFolder()
      let operations = FaultyFileOperations(failing: call..<(call + 1), with: number)
      _ = try? place.open(through: operations)
      guard operations.wasHit else { break }
      if operations.openCount != 0 || (try? place.open()) == nil { wrong.append(call) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("One failing call while reading throws and leaves nothing open")
  func reading() throws {
    let place = TestFolder()
    try place.open().replace(file: "plan", with: Self.new)
    var wrong: [Int] = []
    for call in 0... {
      let operations = FaultyFileOperations(
        failing: call..<(call + 1),
        with: EIO,
        longestWrite: 40
      )
      let read = try? FileFolder.readFile(
        at: "\(place.path)/plan",
        limit: 100,
        operations: operations
      )
      guard operations.wasHit else { break }
      if operations.openCount != 0 || (read != nil && read != Self.new) {
        wrong.append(call)
      }
    }
    #expect(wrong.isEmpty)
  }
}
