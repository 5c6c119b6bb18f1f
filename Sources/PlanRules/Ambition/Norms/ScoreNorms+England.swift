import PlanModel

extension ScoreNorms {
  /// Words read correctly in a minute in England, as far as they are published.
  ///
  /// The table holds the median at the start of Year 1 and at the end of Year 6, the median
  /// of the lowest quarter at the end of Year 6, and the mark at the end of key stage 1
  /// that goes for fluent. It is there to look at; it gives no weekly growth.
  public static let england = ScoreNorms(
    id: "fft2024",
    title: "FFT, 2022 to 2024, England",
    unit: .wordsPerMinute,
    provenance: NormProvenance(
      country: "GB-ENG",
      edition: "2022 to 2024",
      passageSet: "Passages of FFT",
      licence: "Figures quoted from a published article",
      source: Citation("FFT Education Datalab (November 2024), reading fluency")
    ),
    norms: [
      ScoreNorm(grade: 1, percentile: 50, start: 16),
      ScoreNorm(grade: 2, percentile: nil, end: 90),
      ScoreNorm(grade: 6, percentile: 50, end: 114),
      ScoreNorm(grade: 6, percentile: 12.5, end: 72),
    ]
  )
}
