import PlanStorage

extension DiskState {
  func lookUp(_ name: String, in folder: Int32) throws(SystemFailure) -> Int {
    let holder = try descriptor(folder).node
    guard nodes[holder].isFolder else { throw .noFolder }
    guard let node = nodes[holder].names[name] else { throw .noEntry }
    return node
  }

  func node(at path: String) throws(SystemFailure) -> Int {
    var node = DiskImage.root
    for name in path.split(separator: "/") {
      guard nodes[node].isFolder else { throw .noFolder }
      guard let next = nodes[node].names[String(name)] else { throw .noEntry }
      node = next
    }
    return node
  }

  mutating func openFolder(_ node: Int) throws(SystemFailure) -> Int32 {
    guard nodes[node].isFolder else { throw .noFolder }
    return open(node)
  }

  mutating func openFile(_ node: Int, isWritable: Bool) throws(SystemFailure) -> Int32 {
    guard !isWritable || !nodes[node].isFolder else { throw .isFolder }
    return open(node, isWritable: isWritable)
  }

  mutating func make(
    _ new: DiskNode,
    named name: String,
    in folder: Int32
  ) throws(SystemFailure) -> Int {
    let holder = try descriptor(folder).node
    guard nodes[holder].names[name] == nil else { throw .exists }
    guard room > 0 else { throw .noSpace }
    nodes.append(new)
    nodes[holder].change(.link(name, node: nodes.count - 1))
    return nodes.count - 1
  }

  mutating func rename(
    _ name: String,
    to newName: String,
    in folder: Int32
  ) throws(SystemFailure) {
    _ = try lookUp(name, in: folder)
    nodes[try descriptor(folder).node].change(.rename(name, to: newName))
  }

  mutating func remove(_ name: String, in folder: Int32) throws(SystemFailure) {
    guard !nodes[try lookUp(name, in: folder)].isFolder else { throw .isFolder }
    nodes[try descriptor(folder).node].change(.unlink(name))
  }

  // MARK: - Locks

  mutating func lock(
    _ number: Int32,
    alone: Bool,
    failure: SystemFailure
  ) throws(SystemFailure) {
    let node = try descriptor(number).node
    var holders = locks[node]?.holders ?? []
    holders.remove(number)
    if let lock = locks[node], !holders.isEmpty, alone || lock.isAlone { throw failure }
    locks[node] = (alone, holders.union([number]))
  }

  mutating func unlock(_ number: Int32) {
    guard let node = descriptors[number]?.node else { return }
    locks[node]?.holders.remove(number)
    if locks[node]?.holders.isEmpty == true { locks[node] = nil }
  }
}
