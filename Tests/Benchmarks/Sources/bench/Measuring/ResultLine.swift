/// A result, printed as one line of JSON.
struct ResultLine {
  private var members: [String]

  init(_ operation: String) {
    members = [#""peer":"ours""#, #""op":"\#(operation)""#]
  }

  mutating func add(_ name: String, _ number: Int) {
    members.append("\"\(name)\":\(number)")
  }

  mutating func add(_ name: String, _ number: Double) {
    members.append("\"\(name)\":\(number)")
  }

  mutating func add(_ name: String, _ numbers: [Int]) {
    members.append("\"\(name)\":\(numbers)")
  }

  mutating func add(_ name: String, _ text: String) {
    members.append("\"\(name)\":\"\(text)\"")
  }

  mutating func add(_ watch: Stopwatch) {
    add("seconds", watch.seconds)
    add("cpu_seconds", watch.processorSeconds)
  }

  /// Prints the line, with the most memory that the process has held.
  mutating func finish() {
    add("rss_kb", ProcessMemory.peak)
    print("{" + members.joined(separator: ",") + "}")
  }
}
