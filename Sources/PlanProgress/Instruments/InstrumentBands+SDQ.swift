import PlanModel

extension InstrumentBands {
  /// The bands of the Strengths and Difficulties Questionnaire.
  static let sdq: [InstrumentBands] = (teacher + [parent]).compactMap(\.self)

  private static let teacher: [InstrumentBands?] = [
    four(.totalDifficulties, from: [0, 12, 16, 19], through: 40),
    four(.emotional, from: [0, 4, 5, 6], through: 10),
    four(.conduct, from: [0, 3, 4, 5], through: 10),
    four(.hyperactivity, from: [0, 6, 8, 9], through: 10),
    four(.peer, from: [0, 3, 5, 6], through: 10),
    prosocial,
  ]

  private static let parent = InstrumentBands(
    of: key("4-17, three bands", .parent, .totalDifficulties),
    source: Citation("Strengths and Difficulties Questionnaire, bands for parents"),
    bands: [
      InstrumentBand(.normal, name: "close to average", from: 0, through: 13),
      InstrumentBand(.borderline, name: "borderline", from: 14, through: 16),
      // The publisher's word for this band is no word to use of a child.
      InstrumentBand(.abnormal, name: "raised", from: 17, through: 40),
    ]
  )

  private static let prosocial = InstrumentBands(
    of: key("4-17, four bands", .teacher, .prosocial),
    source: teacherSource,
    bands: [
      InstrumentBand(.veryLow, name: "very low", from: 0, through: 3),
      InstrumentBand(.low, name: "low", from: 4, through: 4),
      InstrumentBand(.slightlyLowered, name: "slightly lowered", from: 5, through: 5),
      InstrumentBand(.closeToAverage, name: "close to average", from: 6, through: 10),
    ]
  )

  private static let teacherSource = Citation(
    "Strengths and Difficulties Questionnaire, scoring for ages 4 to 17 (UK)",
    place: "PMC4830858, table 1"
  )

  private static func key(
    _ version: String,
    _ informant: InstrumentInformant,
    _ scale: InstrumentScale
  ) -> Key {
    Key(.sdq, version: version, informant: informant, country: "GB", scale: scale)
  }

  private static func four(
    _ scale: InstrumentScale,
    from starts: [Int],
    through last: Int
  ) -> InstrumentBands? {
    let names: [(code: InstrumentBand.Code, name: String)] = [
      (.closeToAverage, "close to average"), (.slightlyRaised, "slightly raised"),
      (.high, "high"), (.veryHigh, "very high"),
    ]
    let ends = starts.dropFirst().map { $0 - 1 } + [last]
    let bands = zip(names, zip(starts, ends)).map { band, range in
      InstrumentBand(band.code, name: band.name, from: range.0, through: range.1)
    }
    return InstrumentBands(
      of: key("4-17, four bands", .teacher, scale),
      source: teacherSource,
      bands: bands
    )
  }
}
