import PlanCodec
import PlanModel
import PlanProgress

/// Operations on the bands of published questionnaires.
enum InstrumentOperations {
  static let all = [
    Operation("sdqTeacherBand", teacherBands),
    Operation("instrument.band", band),
  ]

  /// Places total scores of the SDQ that teachers filled in.
  @Sendable
  private static func teacherBands(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var placements: [JSONValue] = []
    let totals = try input.member("totals")
    for total in try totals.elements(atMost: OperationInput.maximumPoints) {
      let score = InstrumentScore(
        try total.number(),
        of: .sdq,
        informant: .teacher,
        scale: .totalDifficulties
      )
      placements.append(placement(of: score))
    }
    return [
      "bands": .array(placements.map { $0["band"] ?? .null }),
      "reasons": .array(placements.map { $0["reason"] ?? .null }),
    ]
  }

  @Sendable
  private static func band(_ input: OperationInput) throws(OperationError) -> JSONValue {
    var score = InstrumentScore(
      try input.number("score"),
      of: Instrument(rawValue: try input.text("instrument")),
      informant: InstrumentInformant(rawValue: try input.text("informant")),
      scale: InstrumentScale(rawValue: try input.text("scale"))
    )
    score.version = try input.optionalMember("version")?.text()
    score.country = try input.optionalMember("country")?.text()
    return placement(of: score)
  }

  private static func placement(of score: InstrumentScore) -> JSONValue {
    JSONValue(orNull: "band", "from", "through", "version") {
      () throws(CannotJudgeReason) in
      let placement = try InstrumentCatalogue.standard.placement(of: score)
      return .init(
        ("band", .string(placement.band.code.rawValue)),
        ("from", JSONValue(placement.band.from)),
        ("through", JSONValue(placement.band.through)),
        ("version", .string(placement.key.version)),
        ("isVerified", .bool(placement.source.isVerified)),
        ("text", .string(placement.text))
      )
    }
  }
}
