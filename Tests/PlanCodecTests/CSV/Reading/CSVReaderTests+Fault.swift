import PlanCodec

extension CSVReaderTests {
  /// A file with a fault and where the fault is.
  struct Fault: Sendable {
    struct Place: Equatable {
      var code: CSVError.Code
      var record: Int?
      var line: Int?
      var column: Int?
      var byte: Int?

      init(_ error: CSVError) {
        code = error.code
        (record, line) = (error.record, error.line)
        (column, byte) = (error.column, error.byte)
      }
    }

    let text: String
    private let error: CSVError

    var place: Place { Place(error) }

    init(
      _ text: String,
      _ code: CSVError.Code,
      _ record: Int?,
      _ line: Int?,
      _ column: Int?,
      _ byte: Int?
    ) {
      self.text = text
      var error = CSVError(code)
      (error.record, error.line) = (record, line)
      (error.column, error.byte) = (column, byte)
      self.error = error
    }
  }
}
