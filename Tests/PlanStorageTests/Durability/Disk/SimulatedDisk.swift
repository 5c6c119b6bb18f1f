import PlanStorage
import Synchronization

/// A file system in memory that knows what a power cut may leave of it.
///
/// Between two calls to synchronise, each call only adds to what may be on the disk: all that
/// a crash in between may leave is among what a crash just before the next one may leave, and
/// fewer steps were acknowledged then. So the moments before each call to synchronise, and the
/// end, stand for a crash at any call.
final class SimulatedDisk: FileOperations {
  private let state: Mutex<DiskState>

  /// Creates an empty disk with a root folder.
  convenience init(faults: DiskState.Faults = DiskState.Faults(), capacity: Int = .max) {
    var state = DiskState()
    state.faults = faults
    state.capacity = capacity
    self.init(state)
  }

  /// Creates a disk as a crash left it.
  convenience init(_ image: DiskImage, faults: DiskState.Faults = DiskState.Faults()) {
    var state = DiskState(image)
    state.faults = faults
    self.init(state)
  }

  private init(_ state: DiskState) {
    self.state = Mutex(state)
  }

  /// What is on the disk if everything reaches it.
  var image: DiskImage { state.withLock { $0.image } }

  /// How many descriptors are open.
  var openCount: Int { state.withLock { $0.descriptors.count } }

  /// What was synchronised so far, a file or a folder a call.
  var synchronised: [String] { state.withLock { $0.synchronised } }

  /// The length of all files together.
  var length: Int { image.files.values.reduce(0) { $0 + $1.count } }

  /// The permission bits of all that can be reached.
  var permissions: Set<UInt16> {
    state.withLock { state in
      let image = state.image
      let nodes = Array(image.folders.keys) + Array(image.files.keys)
      return Set(nodes.map { state.nodes[$0].permissions })
    }
  }

  /// Gives the disk another size.
  func setCapacity(_ capacity: Int) {
    state.withLock { $0.capacity = capacity }
  }

  /// Says that the caller counts on one step more.
  func acknowledge() {
    state.withLock { $0.acknowledged += 1 }
  }

  /// Returns all moments at which the power could have gone, now among them.
  func allCrashPoints() -> [CrashPoint] {
    state.withLock { state in
      state.markCrashPoint(before: "end")
      return state.crashPoints
    }
  }

  private func call<Value: Sendable>(
    _ body: (inout DiskState) throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let result = state.withLock { state in
      Result { () throws(SystemFailure) in try body(&state) }
    }
    return try result.get()
  }
}

// MARK: - Names

extension SimulatedDisk {
  func openFolder(at path: String) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      try state.openFolder(try state.node(at: path))
    }
  }

  func openFile(at path: String) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      try state.openFile(try state.node(at: path), isWritable: false)
    }
  }

  func openFolder(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      try state.openFolder(try state.lookUp(name, in: folder))
    }
  }

  func openFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      try state.openFile(try state.lookUp(name, in: folder), isWritable: false)
    }
  }

  func openForUpdate(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      try state.openFile(try state.lookUp(name, in: folder), isWritable: true)
    }
  }

  func makeFolder(named name: String, in folder: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      let new = DiskNode(isFolder: true, permissions: 0o700)
      _ = try state.make(new, named: name, in: folder)
    }
  }

  func createFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    try call { state throws(SystemFailure) in
      let new = DiskNode(isFolder: false, permissions: 0o600)
      return state.open(try state.make(new, named: name, in: folder), isWritable: true)
    }
  }

  func openLock(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    do throws(SystemFailure) {
      return try openForUpdate(name, in: folder)
    } catch {
      guard error == .noEntry else { throw error }
      return try createFile(named: name, in: folder)
    }
  }

  func rename(
    _ name: String,
    to newName: String,
    in folder: Int32
  ) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      try state.rename(name, to: newName, in: folder)
    }
  }

  func remove(_ name: String, in folder: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in try state.remove(name, in: folder) }
  }

  func names(in folder: Int32) throws(SystemFailure) -> [String] {
    try call { state throws(SystemFailure) in
      Array(state.nodes[try state.descriptor(folder).node].names.keys)
    }
  }
}

// MARK: - Bytes

extension SimulatedDisk {
  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    try call { state throws(SystemFailure) in try state.status(of: descriptor) }
  }

  func setPermissions(_ bits: UInt16, of descriptor: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      state.nodes[try state.descriptor(descriptor).node].permissions = bits
    }
  }

  func read(_ descriptor: Int32, atMost count: Int) throws(SystemFailure) -> [UInt8] {
    try call { state throws(SystemFailure) in
      try state.read(descriptor, atMost: count)
    }
  }

  func read(
    _ descriptor: Int32,
    at offset: Int,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    try call { state throws(SystemFailure) in
      try state.read(descriptor, at: offset, atMost: count)
    }
  }

  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32
  ) throws(SystemFailure) -> Int {
    try call { state throws(SystemFailure) in
      try state.write(bytes[index...], to: descriptor)
    }
  }

  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32,
    at offset: Int
  ) throws(SystemFailure) -> Int {
    try call { state throws(SystemFailure) in
      try state.write(bytes[index...], to: descriptor, at: offset)
    }
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      try state.truncate(descriptor, to: length)
    }
  }

  func synchronise(_ descriptor: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in try state.synchronise(descriptor) }
  }

  func close(_ descriptor: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      _ = try state.descriptor(descriptor)
      state.unlock(descriptor)
      state.descriptors[descriptor] = nil
    }
  }
}

// MARK: - Locks

extension SimulatedDisk {
  func lockAlone(_ folder: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      try state.lock(folder, alone: true, failure: .wouldWait)
    }
  }

  func lockShared(_ folder: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      try state.lock(folder, alone: false, failure: .wouldWaitForever)
    }
  }

  /// Fails where it would wait, for nobody else runs who could give the lock back.
  func waitToLockAlone(_ descriptor: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in
      try state.lock(descriptor, alone: true, failure: .wouldWaitForever)
    }
  }

  func unlock(_ descriptor: Int32) throws(SystemFailure) {
    try call { state throws(SystemFailure) in state.unlock(descriptor) }
  }

  func location(of folder: Int32) throws(SystemFailure) -> StorageLocation { .local }
}
