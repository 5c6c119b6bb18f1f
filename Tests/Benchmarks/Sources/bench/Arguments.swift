/// What was asked for on the command line: an operation, a file and numbers by name.
struct Arguments {
  let operation: String?
  private let file: String?
  private var options: [String: String] = [:]

  init(_ words: ArraySlice<String>) {
    var places: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if word.hasPrefix("--") {
        options[String(word.dropFirst(2))] = rest.popFirst() ?? ""
      } else {
        places.append(word)
      }
    }
    operation = places.first
    file = places.dropFirst().first
  }

  /// Returns the path of the file.
  func path() throws(BenchError) -> String {
    guard let file else { throw BenchError(Bench.usage) }
    return file
  }

  /// Returns the number given with a name, `nil` if it was not given.
  func number(_ name: String) throws(BenchError) -> Int? {
    guard let text = options[name] else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw BenchError("--\(name) needs a whole number")
    }
    return number
  }

  /// Returns the word given with a name, `nil` if it was not given.
  func word(_ name: String) -> String? { options[name] }
}

/// Why nothing could be measured.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
