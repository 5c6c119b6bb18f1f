import PlanModel
import PlanProgress
import Testing

@Suite("Notes on an attainment scale")
struct AttainmentScaleNoteTests {
  static let day: Day = "2026-09-10"

  static func notes(
    _ anchors: [Number?],
    _ change: (inout [AttainmentLevel]) -> Void = { _ in }
  ) -> [AttainmentScaleNote] {
    var levels = AttainmentScaleTests.levels(anchors)
    change(&levels)
    return AttainmentScaleNote.notes(on: levels, lockedOn: day, firstReadingOn: day)
  }

  @Test("A scale with five levels, even steps and an agreement in time has no notes")
  func clean() {
    #expect(Self.notes([2, 4, 6, 8, 10]) == [])
    #expect(Self.notes([10, 8, 6, 4, 2]) == [])
    #expect(Self.notes([nil, nil, nil, nil, nil]) == [])
    #expect(Self.notes([1, 2, 4, 6, 8]) == [])
  }

  @Test(
    "Values that leave a gap, overlap or stand unevenly are noted",
    arguments: [
      ([2, nil, 6, 8, 10], [.anchorsIncomplete]),
      ([2, 4, 4, 8, 10], [.anchorsOutOfOrder]),
      ([2, 6, 4, 8, 10], [.anchorsOutOfOrder]),
      ([2, 4, 6, 8, 13], [.anchorsUneven]),
      ([2, 4, 6, 8, 8], []),
      ([2, 2, 6, 8, 8], [.anchorsOutOfOrder]),
    ] as [([Number?], [AttainmentScaleNote])]
  )
  func anchors(anchors: [Number?], notes: [AttainmentScaleNote]) {
    #expect(Self.notes(anchors) == notes)
  }

  @Test("A step of less help is no overlap and no uneven step")
  func conditions() {
    let levels = AttainmentScaleTests.levels([2, 4, 6, 8, 8])
    let notes = AttainmentScaleNote.notes(
      on: levels,
      conditions: [2: .withoutHelp],
      lockedOn: Self.day
    )
    #expect(notes == [])
  }

  @Test("Levels and descriptors that are missing or twice there are noted")
  func levels() {
    #expect(Self.notes([2, 4, 6, 8]) == [.levelMissing])
    #expect(
      Self.notes([2, 4, 6, 8, 10]) { $0[1].descriptor = " " } == [.descriptorMissing]
    )
    let same = Self.notes([2, 4, 6, 8, 10]) { $0[1].descriptor = "Step  0" }
    #expect(same == [.descriptorRepeated])
    let twice = Self.notes([nil, nil, nil, nil, nil]) { $0[4].level = 1 }
    #expect(twice == [.levelMissing, .levelRepeated])
    let outside = Self.notes([nil, nil, nil, nil, nil]) { $0[4].level = 3 }
    #expect(outside == [.levelMissing, .levelUnknown])
    #expect(AttainmentScaleNote.notes(on: []) == [.levelMissing, .notLocked])
  }

  @Test("A scale that was closed after the first reading is noted")
  func locking() {
    let levels = AttainmentScaleTests.levels([2, 4, 6, 8, 10])
    let late = AttainmentScaleNote.notes(
      on: levels,
      lockedOn: Self.day + .days(1),
      firstReadingOn: Self.day
    )
    #expect(late == [.lockedAfterReading])
    #expect(AttainmentScaleNote.notes(on: levels) == [.notLocked])
  }

  @Test("Each note has a sentence")
  func text() {
    let notes: [AttainmentScaleNote] = [
      .levelMissing, .levelRepeated, .levelUnknown, .descriptorMissing,
      .descriptorRepeated, .anchorsIncomplete, .anchorsOutOfOrder, .anchorsUneven,
      .notLocked, .lockedAfterReading,
    ]
    #expect(notes.allSatisfy { $0.text.hasSuffix(".") })
    #expect(AttainmentScaleNote(rawValue: "x").text == "")
  }
}
