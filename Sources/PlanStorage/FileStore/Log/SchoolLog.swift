import PlanModel

/// What a store has read of the log of one school, and how far.
final class SchoolLog {
  let name: String

  /// What seals and opens items, `nil` to find only their places.
  let sealer: LogSealer?

  /// The random bytes of the file that was read, `nil` before anything was read.
  private(set) var fileID: [UInt8]?

  /// The place behind what was read.
  private(set) var end = 0

  /// The bytes of the last suffix, by which it is noticed that a frame was taken back.
  private var lastSuffix: [UInt8] = []

  /// The frames in order.
  private(set) var frames: [FrameLayout] = []

  private(set) var head = AuditHead.empty
  private(set) var plans = PlanDirectory()
  private(set) var pupils = PupilDirectory()
  private(set) var damage = LogDamage()

  /// The items whose contents, or documents, are gone for good.
  private(set) var erased: Set<Int> = []
  private(set) var erasedDocuments: Set<Int> = []

  /// The losses of the last frame, which may not have been carried out.
  private(set) var lastLosses: [ContentLoss] = []

  /// Whether the disk has not confirmed that lost contents are overwritten.
  var hasUnconfirmedLosses = false

  /// Whether this store has made sure that the disk knows the file by its name.
  ///
  /// Whoever put the file in its place may have been told that the disk failed to, or may
  /// have ended before it was told.
  var isNameConfirmed = false

  /// What stands behind the last frame.
  var tail = LogTail.none

  /// Where bytes begin that were not written to their end, `nil` if there are none.
  var tornPlace: Int?

  /// The place from which on the disk did not confirm what was written, `nil` if it did.
  var unsettled: Int?

  /// Grows with each change of what is known.
  private(set) var generation = 0

  init(name: String, sealer: LogSealer?) {
    self.name = name
    self.sealer = sealer
  }
}

/// What stands behind the last frame of a log.
enum LogTail: Hashable {
  case none

  /// A frame that was not written to its end, and never acknowledged.
  case torn

  /// Bytes that were written and can't be read.
  case damaged
}

// MARK: - Catching up

extension SchoolLog {
  /// Reads what was added to the log since it was read last.
  ///
  /// - Parameters:
  ///   - file: The open log, `nil` if the school has none.
  ///   - isLocked: Whether nobody can be writing.
  /// - Returns: Whether the end is clear: where it is not, somebody may be writing.
  /// - Throws: An error if the log can't be read or opened by the cipher.
  func catchUp(
    with file: OpenLog?,
    isLocked: Bool
  ) throws(FilePlanStoreError) -> Bool {
    guard let file else {
      if fileID != nil { forget() }
      return true
    }
    if try !isSame(file) { forget() }
    if fileID == nil {
      fileID = file.header.id
      end = 2 * FileHeader.length
    }
    tail = .none
    tornPlace = nil
    var scanner = LogScanner(file, sealer: sealer)
    var place = end
    while true {
      switch try scanner.step(at: place) {
      case .end:
        return true
      case .gap(let next):
        place = next
      case .torn:
        // Bytes before it that can't be read were written, and may have been answered.
        tail = place == end ? .torn : .damaged
        tornPlace = place
        return isLocked
      case .damagedTail:
        tail = .damaged
        return isLocked
      case .frame(let frame):
        guard frame.isWhole || isLocked else { return false }
        add(frame)
        place = frame.layout.end
      }
    }
  }

  /// Returns whether a file still begins with what was read of it.
  private func isSame(_ file: OpenLog) throws(FilePlanStoreError) -> Bool {
    guard fileID == file.header.id, end <= file.length else { return false }
    guard !lastSuffix.isEmpty else { return true }
    let place = end - lastSuffix.count
    return try file.read(at: place, count: lastSuffix.count) == lastSuffix
  }

  /// Forgets everything, so that the log is read anew.
  func forget() {
    fileID = nil
    isNameConfirmed = false
    end = 0
    lastSuffix = []
    frames = []
    head = .empty
    plans = PlanDirectory()
    pupils = PupilDirectory()
    damage = LogDamage()
    erased = []
    erasedDocuments = []
    lastLosses = []
    tail = .none
    tornPlace = nil
    generation += 1
  }

  /// Forgets what the last frame lost, because it is carried out.
  func forgetLosses() {
    lastLosses = []
  }

  /// Takes in a frame that stands behind all others.
  func add(_ frame: LogFrame) {
    generation += 1
    end = frame.layout.end
    lastSuffix = frame.suffix
    lastLosses = frame.losses
    guard frame.layout.firstSequence > head.sequence, let last = frame.entries.last
    else { return }
    if frame.layout.firstSequence > head.sequence + 1 {
      damage.addMissing(head.sequence + 1...frame.layout.firstSequence - 1)
    }
    frames.append(frame.layout)
    for (entry, meta) in zip(frame.entries, frame.metas) { add(entry, meta) }
    head = AuditHead(sequence: last.sequence, link: last.link)
    for loss in frame.losses { apply(loss) }
  }

  private func add(_ entry: LogEntry, _ meta: ItemMeta?) {
    guard !entry.isErased else {
      erased.insert(entry.sequence)
      return
    }
    guard let meta else {
      damage.addUnreadable(entry.sequence, entry.kind)
      return
    }
    if entry.kind.changesPlan { plans.add(meta, sequence: entry.sequence) }
    if entry.kind.changesPupil {
      pupils.add(meta, kind: entry.kind, sequence: entry.sequence)
    }
  }

  private func apply(_ loss: ContentLoss) {
    switch loss.kind {
    case .document:
      erasedDocuments.formUnion(present(loss.sequences))
    case .missing:
      damage.accept(loss.sequences)
    case .contents:
      let present = present(loss.sequences)
      erased.formUnion(present)
      let indexed = present.subtracting(damage.unreadable.keys)
      damage.acceptUnreadable(loss.sequences)
      guard !indexed.isEmpty else { return }
      plans.remove(indexed)
      pupils.remove(indexed)
    }
  }

  /// Returns those of some numbers that items have.
  private func present(_ sequences: ClosedRange<Int>) -> Set<Int> {
    var present: Set<Int> = []
    for frame in frames(with: sequences) {
      present.formUnion(
        sequences.clamped(to: frame.firstSequence...frame.lastSequence)
      )
    }
    return present
  }
}

// MARK: - Finding items

extension SchoolLog {
  /// Returns the frame that an item is in, `nil` if the item can't be found.
  func frame(of sequence: Int) -> FrameLayout? {
    frames(with: sequence...sequence).first
  }

  /// Returns the frames that any of some items are in.
  func frames(with sequences: ClosedRange<Int>) -> ArraySlice<FrameLayout> {
    var (low, high) = (0, frames.count)
    while low < high {
      let middle = (low + high) / 2
      if frames[middle].lastSequence < sequences.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return frames[low...].prefix { $0.firstSequence <= sequences.upperBound }
  }
}
