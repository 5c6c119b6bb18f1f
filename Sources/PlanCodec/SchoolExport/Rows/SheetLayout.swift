/// Which fields an import reads from a file, and without which it is of no use.
struct SheetLayout {
  let read: [CSVField]

  /// Of each group one field is needed.
  let needed: [[CSVField]]

  var isCalendar: Bool { read.contains(.periodType) }

  private static let names: [CSVField] = [.upn, .surname, .forename]

  static let pupils = SheetLayout(
    read: [
      .upn, .uln, .forename, .surname, .preferredName, .dateOfBirth, .sex, .yearGroup,
      .`class`, .senProvision, .senType1, .senType2, .areaOfNeed, .firstLanguage,
      .keyWorker, .strengths, .interests, .aspirations, .pupilVoice, .parentVoice,
    ],
    needed: [names]
  )

  static let targets = SheetLayout(
    read: [
      .upn, .forename, .surname, .targetNumber, .targetText, .style, .areaOfNeed,
      .pathway, .ehcOutcomeRef, .outcome, .skill, .condition, .baseline, .baselineDate,
      .criterion, .targetValue, .measure, .frequency, .startDate, .dueDate, .reviewDate,
      .strategy, .provision, .staff, .groupSize, .minutes, .sessionsPerWeek, .weeks,
      .lead,
    ],
    needed: [names, [.targetText, .skill]]
  )

  static let readings = SheetLayout(
    read: [
      .upn, .forename, .surname, .targetNumber, .scoreDate, .score, .outOf, .unit,
      .absent, .recordedBy, .comment,
    ],
    needed: [names, [.scoreDate], [.score, .comment]]
  )

  static let calendar = SheetLayout(
    read: [.periodType, .periodName, .periodStart, .periodEnd],
    needed: [[.periodType], [.periodStart]]
  )
}
