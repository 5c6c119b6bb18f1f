/// Whole lines that are read together, and the bytes in which they stand.
struct LineGroup: Sendable {
  let bytes: [UInt8]
  let lines: [TextLine]
}
