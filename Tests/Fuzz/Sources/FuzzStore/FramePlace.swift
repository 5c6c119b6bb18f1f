/// Where a frame and its parts are in a log, as its prefix says (FS-14 to FS-16).
struct FramePlace: Hashable {
  static let edge = 64
  static let entry = 168
  static let loss = 24
  static let magic: [UInt8] = [0xFF, 0x4C, 0x50, 0x4B, 0x3E, 0x3E, 0x0A, 0xFE]

  let start: Int
  let entries: Int
  let losses: Int
  let metaLength: Int
  let documentLength: Int

  /// Reads a prefix, `nil` if none stands there or the file ends before the frame does.
  init?(in log: [UInt8], at start: Int) {
    guard start >= 0, start + Self.edge <= log.count,
      log[start..<start + 8].elementsEqual(Self.magic),
      let entries = log.number(UInt32.self, at: start + 12),
      let losses = log.number(UInt32.self, at: start + 32),
      let metas = log.number(UInt64.self, at: start + 40), metas <= log.count,
      let documents = log.number(UInt64.self, at: start + 48), documents <= log.count
    else { return nil }
    self.start = start
    self.entries = Int(entries)
    self.losses = Int(losses)
    metaLength = Int(metas)
    documentLength = Int(documents)
    guard end <= log.count else { return nil }
  }

  var publicLength: Int { entries * Self.entry + losses * Self.loss }
  var firstPublic: Int { start + Self.edge }
  var firstLoss: Int { firstPublic + entries * Self.entry }
  var metas: Int { firstPublic + publicLength }
  var documents: Int { metas + metaLength }
  var secondMetas: Int { documents + documentLength }
  var secondPublic: Int { secondMetas + metaLength }
  var suffix: Int { (secondPublic + publicLength + 7) & ~7 }
  var end: Int { suffix + Self.edge }
  var range: Range<Int> { start..<end }

  /// The places where the parts begin, and that of the end.
  var parts: [Int] {
    [start, firstPublic, firstLoss, metas, documents, secondMetas, secondPublic, suffix]
  }

  /// Returns the frames of a log in order, and passes over what is none.
  static func all(in log: [UInt8]) -> [FramePlace] {
    var frames: [FramePlace] = []
    var place = 128
    while place + edge <= log.count {
      if log[place] == magic[0], let frame = FramePlace(in: log, at: place) {
        frames.append(frame)
        place = frame.end
      } else {
        place += 8
      }
    }
    return frames
  }
}
