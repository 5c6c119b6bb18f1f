import PlanModel

/// A record by its list of fields alone, before the comments are known.
struct RecordOutline {
  /// The name of the record.
  let name: String

  /// The fields, with their Swift types.
  var fields: [(field: Field, shape: FieldShape, subject: String?)] = []
}
