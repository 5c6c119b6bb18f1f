import PlanStorage

extension DiskState {
  func read(
    _ number: Int32,
    at offset: Int,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    let node = nodes[try descriptor(number).node]
    guard !node.isFolder else { throw .isFolder }
    guard offset < node.bytes.count else { return [] }
    return Array(node.bytes[offset..<min(offset + count, node.bytes.count)])
  }

  mutating func read(
    _ number: Int32,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    let position = try descriptor(number).position
    let bytes = try read(number, at: position, atMost: count)
    descriptors[number]?.position += bytes.count
    return bytes
  }

  /// Writes as much as there is room for.
  mutating func write(
    _ bytes: ArraySlice<UInt8>,
    to number: Int32,
    at offset: Int
  ) throws(SystemFailure) -> Int {
    let descriptor = try descriptor(number)
    guard descriptor.isWritable else { throw .badDescriptor }
    let length = nodes[descriptor.node].bytes.count
    let growth = max(offset + bytes.count - length, 0)
    let taken = bytes.count - max(growth - room, 0)
    guard taken > 0 || bytes.isEmpty else { throw .noSpace }
    nodes[descriptor.node].change(.write(Array(bytes.prefix(taken)), at: offset))
    return taken
  }

  mutating func write(
    _ bytes: ArraySlice<UInt8>,
    to number: Int32
  ) throws(SystemFailure) -> Int {
    let position = try descriptor(number).position
    let count = try write(bytes, to: number, at: position)
    descriptors[number]?.position += count
    return count
  }

  mutating func truncate(_ number: Int32, to length: Int) throws(SystemFailure) {
    let descriptor = try descriptor(number)
    guard descriptor.isWritable else { throw .badDescriptor }
    nodes[descriptor.node].change(.cut(length))
  }

  mutating func synchronise(_ number: Int32) throws(SystemFailure) {
    let node = try descriptor(number).node
    let name = nodes[node].isFolder ? "folder" : "file"
    markCrashPoint(before: "synchronise \(name)")
    let call = synchronised.count
    synchronised.append(name)
    if faults.ignoredSynchronise.contains(call) { return }
    if call == faults.failedSynchronise {
      // A folder's journal keeps what it could not write, and its order.
      if !nodes[node].isFolder { nodes[node].forgetChanges() }
      throw .brokenDisk
    }
    nodes[node].synchronise()
  }

  func status(of number: Int32) throws(SystemFailure) -> FileStatus {
    let descriptor = try descriptor(number)
    let node = nodes[descriptor.node]
    return FileStatus(
      isRegularFile: !node.isFolder,
      isFolder: node.isFolder,
      length: node.bytes.count,
      permissions: node.permissions,
      identity: [1, UInt64(descriptor.node)]
    )
  }
}
