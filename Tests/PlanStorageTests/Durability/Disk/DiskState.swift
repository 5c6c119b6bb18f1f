import PlanStorage

/// What is on a simulated disk, and who has what of it open.
struct DiskState: Sendable {
  /// What an open descriptor stands for.
  struct Descriptor: Sendable {
    let node: Int
    var position = 0
    var isWritable = false
  }

  /// Which calls to synchronise do not do what they should.
  struct Faults: Sendable {
    /// The calls that do nothing and say that all is well, counted from 0.
    var ignoredSynchronise: Set<Int> = []

    /// The call that fails, whereupon the system forgets what it should have written.
    var failedSynchronise: Int?
  }

  var nodes: [DiskNode] = [DiskNode(keeping: [:])]
  var descriptors: [Int32: Descriptor] = [:]
  var nextDescriptor: Int32 = 100

  /// Who holds each locked node: the descriptors, alone or together.
  var locks: [Int: (isAlone: Bool, holders: Set<Int32>)] = [:]

  var faults = Faults()

  /// How many bytes all files can have together.
  var capacity = Int.max

  var acknowledged = 0
  var crashPoints: [CrashPoint] = []
  var synchronised: [String] = []

  init() {}

  /// Starts the machine again with what is on the disk.
  init(_ image: DiskImage) {
    let last = max(image.folders.keys.max() ?? 0, image.files.keys.max() ?? 0)
    nodes = (0...last).map { node in
      image.folders[node].map { DiskNode(keeping: $0) }
        ?? DiskNode(keeping: image.files[node] ?? [])
    }
  }

  /// What the disk has if everything reaches it.
  var image: DiskImage {
    var image = DiskImage()
    var waiting = [DiskImage.root]
    while let node = waiting.popLast() {
      if nodes[node].isFolder {
        image.folders[node] = nodes[node].names
        waiting += nodes[node].names.values
      } else {
        image.files[node] = nodes[node].bytes
      }
    }
    return image
  }

  /// Remembers this moment as one at which the power may go.
  mutating func markCrashPoint(before call: String) {
    crashPoints.append(
      CrashPoint(acknowledged: acknowledged, call: call, nodes: nodes)
    )
  }

  func descriptor(_ number: Int32) throws(SystemFailure) -> Descriptor {
    guard let found = descriptors[number] else { throw .badDescriptor }
    return found
  }

  mutating func open(_ node: Int, isWritable: Bool = false) -> Int32 {
    defer { nextDescriptor += 1 }
    descriptors[nextDescriptor] = Descriptor(node: node, isWritable: isWritable)
    return nextDescriptor
  }

  /// Returns how many more bytes the disk takes.
  var room: Int {
    let named = nodes.flatMap { $0.names.values }
    let open = descriptors.values.map(\.node)
    let used = Set(named + open).reduce(0) { $0 + nodes[$1].bytes.count }
    return max(capacity - used, 0)
  }
}
