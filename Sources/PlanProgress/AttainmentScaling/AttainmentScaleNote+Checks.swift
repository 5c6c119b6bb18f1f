public import PlanModel

extension AttainmentScaleNote {
  /// Returns what to look at before a scale is used.
  ///
  /// - Parameters:
  ///   - levels: The levels in any order.
  ///   - conditions: What a level asks for beside its value, by the number of the level.
  ///   - lockedOn: The day on which the levels were agreed and closed, `nil` if nobody
  ///     recorded it. The day of the first reading itself is in time.
  ///   - firstReadingOn: The day of the first reading after the start, `nil` if there is
  ///     none.
  /// - Returns: The notes, each once, those about the levels first.
  public static func notes(
    on levels: [AttainmentLevel],
    conditions: [Int: AttainmentCondition] = [:],
    lockedOn: Day? = nil,
    firstReadingOn: Day? = nil
  ) -> [Self] {
    var notes = notesOnLevels(levels)
    notes += notesOnAnchors(levels.sorted { $0.level < $1.level }, conditions)
    if let lockedOn {
      if let firstReadingOn, firstReadingOn < lockedOn {
        notes.append(.lockedAfterReading)
      }
    } else {
      notes.append(.notLocked)
    }
    return notes
  }

  private static func notesOnLevels(_ levels: [AttainmentLevel]) -> [Self] {
    var notes: [Self] = []
    let numbers = Set(levels.map(\.level))
    if !numbers.isSuperset(of: -2...2) { notes.append(.levelMissing) }
    if numbers.count < levels.count { notes.append(.levelRepeated) }
    if !numbers.isSubset(of: -2...2) { notes.append(.levelUnknown) }
    let descriptors = levels.map { key($0.descriptor) }.filter { !$0.isEmpty }
    if descriptors.count < levels.count { notes.append(.descriptorMissing) }
    if Set(descriptors).count < descriptors.count { notes.append(.descriptorRepeated) }
    return notes
  }

  private static func notesOnAnchors(
    _ levels: [AttainmentLevel],
    _ conditions: [Int: AttainmentCondition]
  ) -> [Self] {
    let anchored = levels.filter { $0.anchor != nil }
    guard !anchored.isEmpty else { return [] }
    var notes: [Self] = []
    if anchored.count < levels.count { notes.append(.anchorsIncomplete) }
    if anchored.count > 1, (try? AttainmentScale(anchored, conditions: conditions)) == nil
    {
      notes.append(.anchorsOutOfOrder)
    } else if !areEven(anchored.compactMap(\.anchor)) {
      notes.append(.anchorsUneven)
    }
    return notes
  }

  /// Whether no step is more than twice as large as another; a step of help only is none.
  private static func areEven(_ anchors: [Number]) -> Bool {
    let steps = zip(anchors, anchors.dropFirst()).compactMap { one, next in
      one < next ? next.adding(-one) : one.adding(-next)
    }.filter { $0 > 0 }
    guard let smallest = steps.min(), let largest = steps.max() else { return true }
    return smallest.multiplied(by: 2).map { largest <= $0 } ?? true
  }

  /// The bytes of a descriptor without spaces and in small letters.
  private static func key(_ descriptor: String) -> [UInt8] {
    descriptor.lowercased().utf8.filter { $0 > 0x20 }
  }
}
