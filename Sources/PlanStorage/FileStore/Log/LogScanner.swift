/// What a scan of a log finds at a place.
enum LogStep {
  /// A frame, which may have damaged parts.
  case frame(LogFrame)

  /// Bytes of which nothing can be read, up to the next frame.
  case gap(next: Int)

  /// The last bytes, which are of a frame that was never written to its end.
  case torn

  /// The last bytes, which were written and can't be read any more.
  case damagedTail

  /// Nothing.
  case end
}

/// Reads a log frame by frame without its documents.
struct LogScanner {
  private static let windowLength = 8_192

  let file: OpenLog

  /// What opens metas, `nil` to leave them out.
  let sealer: LogSealer?

  /// Bytes that were read last, from a place on.
  private var window: [UInt8] = []
  private var windowStart = 0

  private var logID: [UInt8] { file.header.id }

  init(_ file: OpenLog, sealer: LogSealer?) {
    self.file = file
    self.sealer = sealer
  }

  /// Returns what is at a place.
  mutating func step(at offset: Int) throws(FilePlanStoreError) -> LogStep {
    guard offset < file.length else { return .end }
    guard file.length - offset >= FrameLayout.shortest else { return .torn }
    let prefix = try bytes(at: offset, count: FrameLayout.edgeLength)
    if let layout = FrameLayout(.prefix, prefix, at: 0, logID: logID),
      layout.offset == offset
    {
      guard layout.end <= file.length else { return .torn }
      return try read(layout, prefix: prefix)
    }
    switch try search(from: offset) {
    case .found(let layout) where layout.offset == offset:
      return try read(layout, prefix: prefix)
    case .found(let layout): return .gap(next: layout.offset)
    case .nothing(let isTorn): return isTorn ? .torn : .damagedTail
    }
  }

  /// Returns bytes through the window, fewer at the end of the file.
  private mutating func bytes(
    at offset: Int,
    count: Int
  ) throws(FilePlanStoreError) -> [UInt8] {
    let isInWindow =
      windowStart <= offset && offset + count <= windowStart + window.count
    if !isInWindow {
      let length = min(max(count, Self.windowLength), max(file.length - offset, 0))
      window = try file.read(at: offset, count: length)
      windowStart = offset
    }
    let start = offset - windowStart
    return Array(window[start..<min(start + count, window.count)])
  }
}

// MARK: - A frame

extension LogScanner {
  private mutating func read(
    _ layout: FrameLayout,
    prefix: [UInt8]
  ) throws(FilePlanStoreError) -> LogStep {
    let isLast = layout.end == file.length
    guard let open = try publicPart(of: layout) else {
      guard isLast else { return .gap(next: layout.end) }
      return try isTorn(layout.offset..<layout.end) ? .torn : .damagedTail
    }
    let metas = try metas(of: open.entries, in: layout)
    let suffix = try file.read(
      at: layout.offset + layout.suffix,
      count: FrameLayout.edgeLength
    )
    let isWhole = isLast ? try self.isWhole(layout, open.entries) : true
    if isLast, !isWhole, try isTorn(layout.offset..<layout.end) { return .torn }
    let frame = LogFrame(
      layout: layout,
      entries: open.entries,
      losses: open.losses,
      metas: metas,
      suffix: suffix,
      isWhole: isWhole
    )
    return .frame(frame)
  }

  /// Returns the entries and losses of a frame from either copy.
  private mutating func publicPart(
    of layout: FrameLayout
  ) throws(FilePlanStoreError) -> (entries: [LogEntry], losses: [ContentLoss])? {
    for place in [FrameLayout.edgeLength, layout.secondPublic] {
      let bytes = try bytes(at: layout.offset + place, count: layout.publicLength)
      guard bytes.count == layout.publicLength,
        CRC32C.checksum(of: bytes) == layout.publicChecksum
      else { continue }
      let entries = (0..<layout.count).compactMap { index in
        LogEntry(bytes, at: index * LogEntry.length, logID: logID)
      }
      let start = layout.count * LogEntry.length
      let losses = (0..<layout.lossCount).compactMap { index in
        ContentLoss(bytes, at: start + index * ContentLoss.length)
      }
      guard layout.accepts(entries), losses.count == layout.lossCount else { continue }
      return (entries, losses)
    }
    return nil
  }

  /// Returns the metas of a frame, each from the copy of it that is as it was written.
  private mutating func metas(
    of entries: [LogEntry],
    in layout: FrameLayout
  ) throws(FilePlanStoreError) -> [ItemMeta?] {
    guard sealer != nil else { return entries.map { _ in nil } }
    let first = try bytes(at: layout.offset + layout.metas, count: layout.metaLength)
    var second: [UInt8]?
    var metas: [ItemMeta?] = []
    for entry in entries {
      guard !entry.isErased else {
        metas.append(nil)
        continue
      }
      let range = entry.meta.range(from: -layout.metas)
      if first.has(entry.meta, at: range) {
        metas.append(try meta(Array(first[range]), of: entry))
        continue
      }
      let copy: [UInt8]
      if let second {
        copy = second
      } else {
        let place = layout.offset + layout.secondMetas
        copy = try file.read(at: place, count: layout.metaLength)
        second = copy
      }
      let isReadable = copy.has(entry.meta, at: range)
      metas.append(isReadable ? try meta(Array(copy[range]), of: entry) : nil)
    }
    return metas
  }

  private func meta(
    _ kept: [UInt8],
    of entry: LogEntry
  ) throws(FilePlanStoreError) -> ItemMeta? {
    guard let sealer else { return nil }
    return ItemMeta(try sealer.open(kept, .meta, of: entry.sequence))
  }

  /// Returns whether each byte of a frame is as it was written.
  private func isWhole(
    _ layout: FrameLayout,
    _ entries: [LogEntry]
  ) throws(FilePlanStoreError) -> Bool {
    let prefix = try file.read(at: layout.offset, count: FrameLayout.edgeLength)
    let suffix = try file.read(
      at: layout.offset + layout.suffix,
      count: FrameLayout.edgeLength
    )
    guard FrameLayout(.prefix, prefix, at: 0, logID: logID) == layout,
      FrameLayout(.suffix, suffix, at: 0, logID: logID) == layout
    else { return false }
    for place in [FrameLayout.edgeLength, layout.secondPublic] {
      let bytes = try file.read(at: layout.offset + place, count: layout.publicLength)
      guard CRC32C.checksum(of: bytes) == layout.publicChecksum else { return false }
    }
    for entry in entries {
      for start in [layout.offset, layout.offset + layout.secondMetas - layout.metas] {
        guard try file.part(entry.meta, from: start) != nil else { return false }
      }
      guard try file.part(entry.document, from: layout.offset) != nil else {
        return false
      }
    }
    return true
  }
}

extension FrameLayout {
  /// Returns whether entries are those of the frame, and all their parts lie in it.
  fileprivate func accepts(_ entries: [LogEntry]) -> Bool {
    entries.count == count
      && entries.enumerated().allSatisfy { index, entry in
        entry.sequence == firstSequence + index && holds(entry)
      }
  }

  /// Returns whether the parts of an entry lie where those of the frame are.
  func holds(_ entry: LogEntry) -> Bool {
    let (meta, document) = (entry.meta, entry.document)
    let hasMeta = metas <= meta.place && meta.place + meta.length <= documents
    let hasDocument =
      documents <= document.place && document.place + document.length <= secondMetas
    return (meta.length == 0 || hasMeta) && (document.length == 0 || hasDocument)
  }
}

extension [UInt8] {
  /// Returns whether a part stands at a range as it was written.
  fileprivate func has(_ part: LogPart, at range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= count
      && CRC32C.checksum(of: self, in: range) == part.checksum
  }
}

// MARK: - After damage

extension LogScanner {
  private enum Found {
    /// The first frame that can be read again.
    case found(FrameLayout)

    /// No frame up to the end.
    case nothing(isTorn: Bool)
  }

  /// Looks for the first prefix or suffix behind a place.
  private func search(from offset: Int) throws(FilePlanStoreError) -> Found {
    let edge = FrameLayout.edgeLength
    var place = offset
    while place + edge <= file.length {
      let bytes = try file.read(at: place, count: 65_536 + edge)
      for index in stride(from: 0, through: bytes.count - edge, by: 8)
      where bytes[index] >= 0xFE {
        if let layout = layout(in: bytes, at: index, place: place + index, after: offset)
        {
          return .found(layout)
        }
      }
      place += 65_536
    }
    return .nothing(isTorn: try isTorn(offset..<file.length))
  }

  private func layout(
    in bytes: [UInt8],
    at index: Int,
    place: Int,
    after offset: Int
  ) -> FrameLayout? {
    let prefix = FrameLayout(.prefix, bytes, at: index, logID: logID)
    if let prefix, prefix.offset == place, place > offset { return prefix }
    let suffix = FrameLayout(.suffix, bytes, at: index, logID: logID)
    guard let suffix, suffix.offset >= offset,
      suffix.offset + suffix.suffix == place
    else { return nil }
    return suffix
  }

  /// Returns whether some sector of a range was never written.
  ///
  /// A write that a crash cut short leaves zeros, or ends early; damage changes bytes.
  private func isTorn(_ range: Range<Int>) throws(FilePlanStoreError) -> Bool {
    guard range.count >= FrameLayout.shortest else { return true }
    let sector = 512
    var place = range.lowerBound
    while place < range.upperBound {
      // Each piece but the first begins with a sector, so that none is looked at in parts.
      let length = min(65_536 - place % sector, range.upperBound - place)
      let bytes = try file.read(at: place, count: length)
      guard !bytes.isEmpty else { return true }
      var index = 0
      while index < bytes.count {
        let end = min(index + sector - (place + index) % sector, bytes.count)
        if bytes[index..<end].allSatisfy({ $0 == 0 }) { return true }
        index = end
      }
      place += bytes.count
    }
    return false
  }
}
