extension CSVField {
  /// The fields that are days.
  static let dates: [CSVField] = [
    .dateOfBirth, .startDate, .dueDate, .reviewDate, .scoreDate, .baselineDate,
    .periodStart, .periodEnd,
  ]
}
