/// A sink that keeps nothing, for values that are only checked.
struct JSONCheckSink: JSONSink {
  func null() {}
  func flag(_ flag: Bool) {}
  func number(_ range: Range<Int>, in text: JSONText) {}
  func string(_ token: JSONStringToken, in text: JSONText) {}
  func name(_ token: JSONStringToken, in text: JSONText) {}
  func openObject() {}
  func openArray() {}
  func closeObject() {}
  func closeArray() {}
}
