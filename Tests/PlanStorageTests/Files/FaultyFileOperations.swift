import PlanStorage
import Synchronization

/// The operations of the system, of which some are made to fail.
///
/// Calls that clean up, closing and removing, fail too; a descriptor is closed nevertheless,
/// as the system does.
final class FaultyFileOperations: FileOperations {
  private struct State: Sendable {
    var calls: [String] = []
    var wasHit = false
    var open: Set<Int32> = []
  }

  private let system: any FileOperations
  private let state = Mutex(State())
  private let faults: Faults
  private let number: Int32
  private let longestWrite: Int
  private let beforeEach: @Sendable (String) -> Void

  /// Which calls fail, counted from 0.
  enum Faults: Sendable {
    case calls(Range<Int>)

    /// Each second call, so that one that is made again succeeds.
    case everySecond

    func contain(_ call: Int) -> Bool {
      switch self {
      case .calls(let range): range.contains(call)
      case .everySecond: call % 2 == 0
      }
    }
  }

  /// Creates operations.
  ///
  /// - Parameters:
  ///   - system: The operations that do the work.
  ///   - faults: Which calls fail.
  ///   - number: The error number with which they fail.
  ///   - longestWrite: The largest number of bytes taken or given by one call.
  ///   - beforeEach: What is told of each call before it is made.
  init(
    over system: any FileOperations = SystemFileOperations(),
    failing faults: Faults,
    with number: Int32,
    longestWrite: Int = .max,
    beforeEach: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.system = system
    self.faults = faults
    self.number = number
    self.longestWrite = longestWrite
    self.beforeEach = beforeEach
  }

  /// Creates operations of the system of which some calls fail.
  ///
  /// - Parameters:
  ///   - faults: Which calls fail, counted from 0.
  ///   - number: The error number with which they fail.
  ///   - longestWrite: The largest number of bytes taken or given by one call.
  convenience init(
    failing faults: Range<Int> = 0..<0,
    with number: Int32 = 0,
    longestWrite: Int = .max
  ) {
    self.init(failing: .calls(faults), with: number, longestWrite: longestWrite)
  }

  /// Whether a call was made to fail.
  var wasHit: Bool { state.withLock { $0.wasHit } }

  /// How many descriptors are open.
  var openCount: Int { state.withLock { $0.open.count } }

  /// The calls that were made, in order.
  var calls: [String] { state.withLock { $0.calls } }

  /// Notes a call, and fails in its place if it is its turn.
  private func step(_ call: String = #function) throws(SystemFailure) {
    let name = String(call.prefix { $0 != "(" })
    beforeEach(name)
    let fails = state.withLock { state in
      defer { state.calls.append(name) }
      guard faults.contain(state.calls.count) else { return false }
      state.wasHit = true
      return true
    }
    if fails { throw SystemFailure(number) }
  }

  private func opened(_ descriptor: Int32) -> Int32 {
    state.withLock { _ = $0.open.insert(descriptor) }
    return descriptor
  }

  func openFolder(at path: String) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openFolder(at: path))
  }

  func openFile(at path: String) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openFile(at: path))
  }

  func openFolder(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openFolder(named: name, in: folder))
  }

  func openFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openFile(named: name, in: folder))
  }

  func makeFolder(named name: String, in folder: Int32) throws(SystemFailure) {
    try step()
    try system.makeFolder(named: name, in: folder)
  }

  func createFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.createFile(named: name, in: folder))
  }

  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    try step()
    return try system.status(of: descriptor)
  }

  func setPermissions(_ bits: UInt16, of descriptor: Int32) throws(SystemFailure) {
    try step()
    try system.setPermissions(bits, of: descriptor)
  }

  func read(_ descriptor: Int32, atMost count: Int) throws(SystemFailure) -> [UInt8] {
    try step()
    return try system.read(descriptor, atMost: min(count, longestWrite))
  }

  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32
  ) throws(SystemFailure) -> Int {
    try step()
    let end = index + min(bytes.count - index, longestWrite)
    return try system.write(Array(bytes[..<end]), from: index, to: descriptor)
  }

  func synchronise(_ descriptor: Int32) throws(SystemFailure) {
    try step()
    try system.synchronise(descriptor)
  }

  func close(_ descriptor: Int32) throws(SystemFailure) {
    state.withLock { _ = $0.open.remove(descriptor) }
    try system.close(descriptor)
    try step()
  }

  func rename(
    _ name: String,
    to newName: String,
    in folder: Int32
  ) throws(SystemFailure) {
    try step()
    try system.rename(name, to: newName, in: folder)
  }

  func remove(_ name: String, in folder: Int32) throws(SystemFailure) {
    try step()
    try system.remove(name, in: folder)
  }

  func names(in folder: Int32) throws(SystemFailure) -> [String] {
    try step()
    return try system.names(in: folder)
  }

  func lockAlone(_ folder: Int32) throws(SystemFailure) {
    try step()
    try system.lockAlone(folder)
  }

  func lockShared(_ folder: Int32) throws(SystemFailure) {
    try step()
    try system.lockShared(folder)
  }

  func openForUpdate(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openForUpdate(name, in: folder))
  }

  func openLock(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try step()
    return opened(try system.openLock(name, in: folder))
  }

  func read(
    _ descriptor: Int32,
    at offset: Int,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    try step()
    return try system.read(descriptor, at: offset, atMost: min(count, longestWrite))
  }

  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32,
    at offset: Int
  ) throws(SystemFailure) -> Int {
    try step()
    let end = min(bytes.count, index + min(longestWrite, bytes.count - index))
    let part = Array(bytes[..<end])
    return try system.write(part, from: index, to: descriptor, at: offset)
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure) {
    try step()
    try system.truncate(descriptor, to: length)
  }

  func waitToLockAlone(_ descriptor: Int32) throws(SystemFailure) {
    try step()
    try system.waitToLockAlone(descriptor)
  }

  func unlock(_ descriptor: Int32) throws(SystemFailure) {
    try step()
    try system.unlock(descriptor)
  }

  func location(of folder: Int32) throws(SystemFailure) -> StorageLocation {
    try step()
    return try system.location(of: folder)
  }
}
