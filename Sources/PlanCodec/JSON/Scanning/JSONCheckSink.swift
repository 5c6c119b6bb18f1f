/// A sink that keeps nothing, for values that are only checked.
struct JSONCheckSink: JSONSink {
  func null() {}
  func flag(_ flag: Bool) {}
  func number(_ range: Range<Int>, in bytes: [UInt8]) {}
  func string(_ token: JSONStringToken, in bytes: [UInt8]) {}
  func name(_ token: JSONStringToken, in bytes: [UInt8]) {}
  func openObject() {}
  func openArray() {}
  func closeObject() {}
  func closeArray() {}
}
