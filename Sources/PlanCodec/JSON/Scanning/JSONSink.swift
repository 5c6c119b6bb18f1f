/// What receives the parts of a value while it is scanned.
protocol JSONSink {
  mutating func null()
  mutating func flag(_ flag: Bool)
  mutating func number(_ range: Range<Int>, in text: JSONText)
  mutating func string(_ token: JSONStringToken, in text: JSONText)
  mutating func name(_ token: JSONStringToken, in text: JSONText)
  mutating func openObject()
  mutating func openArray()
  mutating func closeObject()
  mutating func closeArray()
}
