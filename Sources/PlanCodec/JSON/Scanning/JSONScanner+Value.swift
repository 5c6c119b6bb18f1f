extension JSONScanner {
  /// Reads a value of any kind, with everything inside it.
  ///
  /// - Parameters:
  ///   - depth: How deep the value stands; the outermost one is at depth 1.
  ///   - sink: What receives the parts.
  /// - Throws: The first fault; the scanner is of no use after it.
  mutating func value<Sink: JSONSink>(
    depth: Int,
    into sink: inout Sink
  ) throws(JSONFault) {
    repeat {
      try begin(depth: depth, into: &sink)
      while open > 0 {
        guard try !goOn(into: &sink) else { break }
      }
    } while open > 0
  }

  /// Reads and checks a value, keeping nothing.
  ///
  /// - Parameter depth: How deep the value stands.
  /// - Throws: The first fault; the scanner is of no use after it.
  mutating func skipValue(depth: Int) throws(JSONFault) {
    var sink = JSONCheckSink()
    try value(depth: depth, into: &sink)
  }

  /// Reads a value, or the opening bracket of one.
  private mutating func begin<Sink: JSONSink>(
    depth: Int,
    into sink: inout Sink
  ) throws(JSONFault) {
    switch byte {
    case UInt8(ascii: "\""):
      sink.string(
        try string(limit: limits.stringBytes, excess: .stringTooLong),
        in: text
      )
    case UInt8(ascii: "{"):
      try push(isObject: true, depth: depth)
      sink.openObject()
    case UInt8(ascii: "["):
      try push(isObject: false, depth: depth)
      sink.openArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      sink.number(try number(), in: text)
    case UInt8(ascii: "t"):
      try literal("true")
      sink.flag(true)
    case UInt8(ascii: "f"):
      try literal("false")
      sink.flag(false)
    case UInt8(ascii: "n"):
      try literal("null")
      sink.null()
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      throw JSONFault(.invalidNumber, at: position)
    default: throw unexpected
    }
  }

  private mutating func push(isObject: Bool, depth: Int) throws(JSONFault) {
    guard depth + open <= maximumDepth else { throw JSONFault(.tooDeep, at: position) }
    position += 1
    if open == frames.count { frames.append(JSONFrame()) }
    frames[open].reset(isObject: isObject)
    open += 1
  }

  /// Reads up to the next value in the innermost object or array, or closes it.
  ///
  /// - Returns: Whether a value follows.
  private mutating func goOn<Sink: JSONSink>(
    into sink: inout Sink
  ) throws(JSONFault) -> Bool {
    let innermost = open - 1
    var count = frames[innermost].count
    defer { frames[innermost].count = count }
    if frames[innermost].isObject {
      if let name = try nextMember(&count) {
        guard frames[innermost].names.insert(name, from: text) else {
          throw JSONFault(.duplicateMember, at: name.start - 1)
        }
        sink.name(name, in: text)
        return true
      }
      sink.closeObject()
    } else {
      if try nextElement(&count) { return true }
      sink.closeArray()
    }
    open -= 1
    return false
  }
}
