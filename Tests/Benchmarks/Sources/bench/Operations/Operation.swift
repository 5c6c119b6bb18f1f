/// What can be measured.
enum Operation: String {
  case corpus
  case decode
  case encode
  case check
  case roundtrip
  case rules
  case decodeSingle = "decode-single"
  case stream
  case streamRoundtrip = "stream-roundtrip"
  case keep
  case idle
  case parallel
  case growth
  case families
  case csvScan = "csv-scan"
  case csvText = "csv-text"
  case csvTyped = "csv-typed"
  case csvWrite = "csv-write"
  case csvStream = "csv-stream"
  case csvIdle = "csv-idle"
  case obligations
  case workload
  case progress
  case progressTheilSen = "progress-theil-sen"
  case progressSummary = "progress-summary"

  func run(_ arguments: Arguments) throws {
    switch self {
    case .corpus: try CorpusFile.write(arguments)
    case .decode, .encode, .check, .roundtrip, .rules:
      var measurement = try LineMeasurement(self, arguments)
      try measurement.run()
    case .decodeSingle: try SingleMeasurement.run(arguments)
    case .stream, .streamRoundtrip, .keep, .idle:
      try StreamMeasurement(self, arguments).run()
    case .parallel: try ParallelMeasurement.run(arguments)
    case .growth: try GrowthMeasurement(arguments).run()
    case .families: try FamilyMeasurement.run(arguments)
    case .csvScan, .csvText, .csvTyped, .csvWrite:
      try TableMeasurement(self, arguments).run()
    case .csvStream, .csvIdle: try TableStream.run(self, arguments)
    case .obligations: try ObligationMeasurement.run(arguments)
    case .workload: try WorkloadMeasurement.run(arguments)
    case .progress, .progressTheilSen, .progressSummary:
      try ProgressMeasurement(self, arguments).run()
    }
  }
}
