import PlanModel

extension SchoolLog {
  private static let zeros = [UInt8](repeating: 0, count: 65_536)

  /// Makes the log ready to be added to: nothing torn behind it, nothing left to overwrite.
  ///
  /// - Parameter file: The open log; the folder is locked and everything is read.
  /// - Throws: Damaged if there are bytes at the end that can't be read; an error of the
  ///   file if it can't be changed.
  func prepare(_ file: inout OpenLog) throws(FilePlanStoreError) {
    guard tail != .damaged else { throw FilePlanStoreError(.damaged) }
    if let place = tornPlace {
      try cut(&file, to: place)
      tornPlace = nil
      tail = .none
    }
    try settle(&file)
    try carryOutLosses(in: &file)
  }

  /// Writes again what the disk did not confirm and could not be cut off.
  ///
  /// Once a sync has failed, a later one may succeed without the bytes it was about.
  private func settle(_ file: inout OpenLog) throws(FilePlanStoreError) {
    guard let place = unsettled else { return }
    do throws(FilePlanStoreError) {
      let bytes = try file.read(at: place, count: max(file.length - place, 0))
      try storeErrors { () throws(FileError) in
        try file.write(bytes, at: place)
        try file.synchronise()
      }
    } catch {
      forget()
      throw error
    }
    unsettled = nil
  }

  /// Cuts the file off and waits for the disk, so that no old bytes show up among new ones.
  private func cut(_ file: inout OpenLog, to length: Int) throws(FilePlanStoreError) {
    do throws(FileError) {
      try file.cut(to: length)
      try file.synchronise()
    } catch {
      throw FilePlanStoreError(error)
    }
  }

  /// Adds a batch at the end of the log, and waits until the disk has it.
  ///
  /// - Parameters:
  ///   - items: The items, at least one.
  ///   - losses: What items before them lose; ``carryOutLosses(in:)`` must follow.
  ///   - file: The open log, prepared.
  /// - Returns: The frame that was added.
  /// - Throws: Unconfirmed if the batch may be there; any other error if it is not.
  @discardableResult
  func append(
    _ items: [NewItem],
    losing losses: [ContentLoss] = [],
    to file: inout OpenLog
  ) throws(FilePlanStoreError) -> LogFrame {
    let oldLength = file.length
    // A file that was cut off inside its headers is read behind them all the same.
    let start = max(oldLength, 2 * FileHeader.length)
    let builder = FrameBuilder(logID: file.header.id, sealer: sealer)
    let (frame, bytes) = try builder.frame(
      of: items,
      losing: losses,
      at: (start + 7) & ~7,
      after: head
    )
    do throws(FileError) {
      try file.write(bytes, at: frame.layout.offset)
    } catch {
      // Without its end the frame counts for nobody, whether or not it can be cut off.
      if (try? cut(&file, to: oldLength)) == nil { forget() }
      throw FilePlanStoreError(error)
    }
    do throws(FileError) {
      try file.synchronise()
    } catch {
      // The disk may have the frame or not, also after it was cut off again.
      if (try? cut(&file, to: oldLength)) == nil { unsettled = oldLength }
      forget()
      throw FilePlanStoreError(.unconfirmed, file: error)
    }
    add(frame)
    return frame
  }

  /// Overwrites what the last frame says is lost, unless that was done.
  ///
  /// No frame is added before this was done and the disk has confirmed it, so that only the
  /// last one can have left it undone.
  func carryOutLosses(in file: inout OpenLog) throws(FilePlanStoreError) {
    var isChanged = false
    for loss in lastLosses where loss.kind != .missing {
      for frame in frames(with: loss.sequences) {
        let lost = loss.sequences.clamped(to: frame.firstSequence...frame.lastSequence)
        for sequence in lost {
          for range in try places(of: sequence, loss.kind, in: file) {
            isChanged = try overwrite(range, in: &file) || isChanged
          }
        }
      }
    }
    if isChanged {
      hasUnconfirmedLosses = true
      try storeErrors { () throws(FileError) in try file.synchronise() }
    }
    hasUnconfirmedLosses = false
    forgetLosses()
  }

  /// Returns where the contents of an item are.
  private func places(
    of sequence: Int,
    _ kind: ContentLoss.Kind,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> [Range<Int>] {
    let (entry, frame) = try entry(of: sequence, in: file)
    let document = entry.document.range(from: frame.offset)
    guard kind == .contents else { return [document] }
    let second = frame.offset + frame.secondMetas - frame.metas
    return [
      entry.meta.range(from: frame.offset), entry.meta.range(from: second), document,
    ]
  }

  /// Overwrites a range with zeros, and returns whether it had anything else.
  private func overwrite(
    _ range: Range<Int>,
    in file: inout OpenLog
  ) throws(FilePlanStoreError) -> Bool {
    var isChanged = false
    var place = range.lowerBound
    while place < range.upperBound {
      let count = min(Self.zeros.count, range.upperBound - place)
      let isZero = try file.read(at: place, count: count).allSatisfy { $0 == 0 }
      // What was written and not confirmed may read as zeros and not be on the disk.
      if !isZero || hasUnconfirmedLosses {
        let zeros = Array(Self.zeros[..<count])
        do throws(FileError) {
          try file.write(zeros, at: place)
        } catch {
          throw FilePlanStoreError(error)
        }
        isChanged = true
      }
      place += count
    }
    return isChanged
  }
}
