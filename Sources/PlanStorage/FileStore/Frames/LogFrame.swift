/// A frame as it was read or written, without its documents.
struct LogFrame: Hashable {
  let layout: FrameLayout
  let entries: [LogEntry]
  let losses: [ContentLoss]

  /// The metas of the entries; `nil` stands for one that can't be read.
  let metas: [ItemMeta?]

  /// The bytes of the suffix as they stand in the file, by which the frame is known again.
  let suffix: [UInt8]

  /// Whether each byte is as it was written.
  let isWhole: Bool
}
