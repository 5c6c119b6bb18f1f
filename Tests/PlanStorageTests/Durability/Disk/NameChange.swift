/// A change to the names in a folder that the disk may not have yet.
enum NameChange: Hashable, Sendable {
  case link(String, node: Int)
  case rename(String, to: String)
  case unlink(String)

  func apply(to names: inout [String: Int]) {
    switch self {
    case .link(let name, let node): names[name] = node
    case .rename(let name, let newName):
      if let node = names.removeValue(forKey: name) { names[newName] = node }
    case .unlink(let name): names[name] = nil
    }
  }
}
