/// Reads a moment in the form of RFC 3339 from ASCII bytes.
struct ClockTextReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    rest = Array(text.utf8.prefix(48))[...]
  }

  mutating func instant() -> Instant? {
    guard let day = Day(utf8: rest.prefix(10)) else { return nil }
    rest = rest.dropFirst(10)
    guard take(anyOf: "Tt"), let hour = number(below: 24),
      take(anyOf: ":"), let minute = number(below: 60),
      take(anyOf: ":"), let second = number(below: 60),
      let nanoseconds = fraction(), let offset = offset(), rest.isEmpty
    else { return nil }
    let secondOfDay = hour * 3_600 + minute * 60 + second
    let seconds = Int64(day.number) * 86_400 + Int64(secondOfDay - offset)
    return Instant(seconds: seconds, nanoseconds: nanoseconds)
  }

  private mutating func take(anyOf bytes: StaticString) -> Bool {
    guard let first = rest.first, "\(bytes)".utf8.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digit() -> Int? {
    guard let first = rest.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else {
      return nil
    }
    rest.removeFirst()
    return Int(first - UInt8(ascii: "0"))
  }

  private mutating func number(below limit: Int) -> Int? {
    guard let tens = digit(), let ones = digit(), tens * 10 + ones < limit else {
      return nil
    }
    return tens * 10 + ones
  }

  private mutating func fraction() -> Int32? {
    guard take(anyOf: ".") else { return 0 }
    guard var value = digit().map(Int32.init) else { return nil }
    var count = 1
    while let digit = digit() {
      guard count < 9 else { return nil }
      value = value * 10 + Int32(digit)
      count += 1
    }
    for _ in count..<9 { value *= 10 }
    return value
  }

  private mutating func offset() -> Int? {
    if take(anyOf: "Zz") { return 0 }
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    guard take(anyOf: "+-"), let hours = number(below: 24), take(anyOf: ":"),
      let minutes = number(below: 60)
    else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }
}
