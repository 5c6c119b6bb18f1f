import PlanStorage
import Testing

/// Shows that the simulated disk notices what is wrong, by files that are replaced rightly and
/// wrongly.
@Suite("Simulated disk")
struct SimulatedDiskTests {
  /// What a power cut could leave of a file that is replaced again and again.
  private struct Outcome {
    var images = 0
    var torn = 0
    var lost = 0
    var isViolated: Bool { torn + lost > 0 }
  }

  private static let versions: [[UInt8]] = [
    Array(repeating: 1, count: 40), Array(repeating: 2, count: 1_200),
    Array(repeating: 3, count: 30),
  ]

  private func outcome(
    of disk: SimulatedDisk,
    replacing replace: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    for version in Self.versions {
      try replace(version)
      disk.acknowledge()
    }
    var outcome = Outcome()
    for point in disk.allCrashPoints() {
      for image in point.images(edges: .some) {
        outcome.images += 1
        let found = image.file(at: ["plans", "plan"]).flatMap { image.files[$0] }
        let number = found.map { Self.versions.firstIndex(of: $0) }
        if number == .some(nil) { outcome.torn += 1 }
        let kept = number.map { ($0 ?? 0) + 1 } ?? 0
        if kept < point.acknowledged { outcome.lost += 1 }
      }
    }
    return outcome
  }

  private func replacing(on disk: SimulatedDisk) throws -> Outcome {
    let folder = try FileFolder(
      at: "/plans",
      audience: .owner,
      isCreatedIfMissing: true,
      operations: disk
    )
    return try outcome(of: disk) { try folder.replace(file: "plan", with: $0) }
  }

  @Test("A file that is replaced as a whole is whole after any crash, and not lost")
  func replacing() throws {
    let disk = SimulatedDisk()
    let outcome = try replacing(on: disk)
    #expect(outcome.images > 50)
    #expect(!outcome.isViolated)
    #expect(disk.synchronised.count == 7)
    #expect(disk.openCount == 0)
  }

  @Test(
    "Leaving out any one call to synchronise is noticed",
    arguments: 0..<7
  )
  func omission(call: Int) throws {
    let disk = SimulatedDisk(faults: .init(ignoredSynchronise: [call]))
    #expect(try replacing(on: disk).isViolated)
  }

  @Test("A file that is written in place is found torn")
  func inPlace() throws {
    let disk = SimulatedDisk()
    _ = try FileFolder(
      at: "/plans",
      audience: .owner,
      isCreatedIfMissing: true,
      operations: disk
    )
    let folder = try disk.openFolder(at: "/plans")
    let outcome = try outcome(of: disk) { version in
      let file = try disk.openLock("plan", in: folder)
      try disk.truncate(file, to: 0)
      _ = try disk.write(version, from: 0, to: file, at: 0)
      try disk.synchronise(file)
      try disk.synchronise(folder)
      try disk.close(file)
    }
    #expect(outcome.torn > 20)
  }

  @Test("What a failed call to synchronise should have written is lost without a word")
  func failing() throws {
    let disk = SimulatedDisk(faults: .init(failedSynchronise: 0))
    let root = try disk.openFolder(at: "/")
    let file = try disk.createFile(named: "plan", in: root)
    _ = try disk.write([1, 2], from: 0, to: file)
    #expect(throws: SystemFailure.brokenDisk) { try disk.synchronise(file) }
    _ = try disk.write([3], from: 0, to: file, at: 2)
    try disk.synchronise(file)
    try disk.synchronise(root)
    #expect(try disk.read(file, at: 0, atMost: 9) == [1, 2, 3])
    let images = try #require(disk.allCrashPoints().last).images(edges: .all)
    #expect(images.map(\.allBytes) == [[[0, 0, 3]]])
  }

  @Test("A full disk takes what it has room for, and no more until something is removed")
  func capacity() throws {
    let disk = SimulatedDisk(capacity: 10)
    let root = try disk.openFolder(at: "/")
    let file = try disk.createFile(named: "one", in: root)
    let bytes: [UInt8] = Array(repeating: 1, count: 12)
    #expect(try disk.write(bytes, from: 0, to: file) == 10)
    #expect(throws: SystemFailure.noSpace) { try disk.write(bytes, from: 10, to: file) }
    #expect(try disk.write([2, 2], from: 0, to: file, at: 8) == 2)
    try disk.truncate(file, to: 4)
    #expect(try disk.write(bytes, from: 0, to: file, at: 4) == 6)
    #expect(disk.length == 10)
  }

  @Test("Of two descriptors that lock a file alone, one must wait")
  func locks() throws {
    let disk = SimulatedDisk()
    let root = try disk.openFolder(at: "/")
    let one = try disk.openLock("lock", in: root)
    let other = try disk.openLock("lock", in: root)
    try disk.waitToLockAlone(one)
    #expect(throws: SystemFailure.wouldWaitForever) { try disk.waitToLockAlone(other) }
    try disk.close(one)
    try disk.waitToLockAlone(other)
    try disk.unlock(other)
    #expect(disk.openCount == 2)
  }
}
