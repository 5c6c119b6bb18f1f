// The headers below are those that exports and spreadsheets of schools in England commonly
// have. No supplier's documentation stands behind them: they are practice, not a standard.

extension CSVColumnAliases {
  /// The headers of pupils, needs, targets, provision and readings; common practice, unverified.
  ///
  /// They are what exports of the systems that schools in England use and spreadsheets of
  /// coordinators of special educational needs commonly have.
  public static let school =
    uncertainEntries.reduce(
      CSVColumnAliases(pupilEntries + targetEntries + provisionEntries)
    ) {
      aliases,
      entry in
      aliases.asking(entry.headers, between: entry.fields)
    }

  /// The headers of a school's calendar; common practice, unverified.
  public static let calendar = CSVColumnAliases([
    .init(.periodType, ["Type", "Period Type", "Kind"]),
    .init(.periodName, ["Name", "Period Name", "Description", "Title"]),
    .init(.periodStart, ["Start", "Start Date", "First Day", "From", "Date"]),
    .init(.periodEnd, ["End", "End Date", "Last Day", "To", "Finish"]),
  ])
}
