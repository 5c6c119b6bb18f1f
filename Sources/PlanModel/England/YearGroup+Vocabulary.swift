extension YearGroup {
  /// The year groups in use in England.
  public static var vocabulary: Vocabulary<YearGroup> { england }

  /// The year groups of the Common Basic Data Set, youngest first.
  public static let england = Vocabulary<YearGroup>(
    id: "yearGroup",
    title: "National curriculum year groups",
    version: "2026",
    status: .inForce,
    source: "DfE Common Basic Data Set, as a school system carries it; census rule 5048",
    entries: earlyEntries + (1...14).map(entry(forYear:)) + otherEntries
  )

  private static let earlyEntries: [Vocabulary<YearGroup>.Entry] = [
    .init(.early1, "Early years 1", aliases: ["Early year 1", "Year E1"]),
    .init(.early2, "Early years 2", aliases: ["Early year 2", "Year E2"]),
    .init(
      .nursery1,
      "Nursery 1",
      aliases: ["Nursery", "Nursery Year 1", "Nursery first year", "Year N1", "Yr N1"]
    ),
    .init(
      .nursery2,
      "Nursery 2",
      aliases: ["Nursery", "Nursery Year 2", "Nursery second year", "Year N2", "Yr N2"]
    ),
    .init(
      .reception,
      "Reception",
      aliases: [
        "Year R", "Yr R", "YR", "YrR", "Rec", "Reception Year", "Reception Class",
        "NC Year R",
      ]
    ),
  ]

  private static let otherEntries: [Vocabulary<YearGroup>.Entry] = [
    .init(
      .notFollowed,
      "National curriculum not followed",
      aliases: ["NC not followed"],
      note: "Unverified: the code has not been checked against the DfE's own list."
    ),
    .init(
      .mixed,
      "Mixed year class",
      aliases: ["Mixed class", "Mixed years"],
      note: "Unverified, and meant for records of classes rather than of pupils."
    ),
  ]

  private static func entry(forYear number: Int) -> Vocabulary<YearGroup>.Entry {
    let padded = Digits(number, 2)
    return .init(
      YearGroup(rawValue: "\(number)"),
      "Year \(number)",
      aliases: [
        "Year\(number)", "Yr \(number)", "Yr\(number)", "Y \(number)", "Y\(number)",
        "NC Year \(number)", "NCY \(number)", "NCY\(number)",
        "National Curriculum Year \(number)",
        "Year Group \(number)", "\(padded)", "Year \(padded)", "Yr \(padded)",
        "Y\(padded)",
      ]
    )
  }
}
