/// What receives the parts of a value while it is scanned.
protocol JSONSink {
  mutating func null()
  mutating func flag(_ flag: Bool)
  mutating func number(_ range: Range<Int>, in bytes: [UInt8])
  mutating func string(_ token: JSONStringToken, in bytes: [UInt8])
  mutating func name(_ token: JSONStringToken, in bytes: [UInt8])
  mutating func openObject()
  mutating func openArray()
  mutating func closeObject()
  mutating func closeArray()
}
