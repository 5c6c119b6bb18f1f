import Foundation

/// Measures Foundation's coders.
///
/// Use: FoundationPeer foundation decode|encode FILE [--limit BYTES]. Prints one line of JSON, as every peer does. Reading the file is not measured.
@main
struct FoundationPeer {
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()
  private var seconds = 0.0
  private var processorSeconds = 0.0
  private var sums = [0, 0, 0, 0]
  private var written = 0

  init() {
    encoder.outputFormatting = .withoutEscapingSlashes
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, ["decode", "encode"].contains(arguments[2]) else {
      throw CocoaError(.featureUnsupported)
    }
    var limit = Int.max
    if arguments.count > 5, arguments[4] == "--limit" {
      limit = Int(arguments[5]) ?? limit
    }
    let lines = try lines(of: arguments[3], limit: limit)
    var warmUp = FoundationPeer()
    try warmUp.run(arguments[2], lines.prefix(lines.count / 50 + 1))
    var peer = FoundationPeer()
    try peer.run(arguments[2], lines[...])
    peer.report(arguments[2], lines)
  }

  private static func lines(of path: String, limit: Int) throws -> [Data] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var size = 0
    return data.split(separator: 0x0A).prefix {
      size += $0.count + 1
      return size <= limit
    }.map { Data($0) }
  }

  private mutating func run(_ operation: String, _ lines: ArraySlice<Data>) throws {
    if operation == "decode" {
      try time { peer in
        for line in lines { try peer.release { try $0.add($0.decode(line)) } }
      }
      return
    }
    var rest = lines
    while !rest.isEmpty {
      let plans = try rest.prefix(1_000).map(decode)
      rest = rest.dropFirst(1_000)
      var texts: [Data] = []
      try time { peer in
        for plan in plans {
          try peer.release { texts.append(try $0.encoder.encode(plan)) }
        }
      }
      for text in texts {
        written += text.count + 1
        add(try decode(text))
      }
    }
  }

  private func decode(_ line: Data) throws -> LearningPlan {
    try decoder.decode(LearningPlan.self, from: line)
  }

  private mutating func add(_ plan: LearningPlan) {
    sums[0] += plan.targets?.count ?? 0
    sums[1] += plan.readings?.count ?? 0
    for reading in plan.readings ?? [] {
      sums[2] += Int(((reading.value ?? 0) * 1_000).rounded())
      sums[3] += reading.on.number
    }
  }

  /// Frees what Apple's Foundation would keep to the end of the run loop.
  private mutating func release(_ work: (inout Self) throws -> Void) rethrows {
    #if canImport(ObjectiveC)
    try autoreleasepool { try work(&self) }
    #else
    try work(&self)
    #endif
  }
}

// MARK: - Measuring

extension FoundationPeer {
  private mutating func time(_ work: (inout Self) throws -> Void) rethrows {
    let began = ContinuousClock().now
    let used = clock()
    try work(&self)
    processorSeconds += Double(clock() - used) / Double(CLOCKS_PER_SEC)
    seconds += (ContinuousClock().now - began) / .seconds(1)
  }

  private func report(_ operation: String, _ lines: [Data]) {
    var usage = rusage()
    #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    let memory = usage.ru_maxrss / 1_024
    #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let memory = usage.ru_maxrss
    #endif
    let bytes = lines.reduce(0) { $0 + $1.count + 1 }
    print(
      """
      {"peer":"foundation","op":"\(operation)","bytes":\(bytes),"items":\(lines.count),\
      "seconds":\(seconds),"cpu_seconds":\(processorSeconds),"check":\(sums),\
      "written":\(written),"rss_kb":\(memory)}
      """
    )
  }
}
