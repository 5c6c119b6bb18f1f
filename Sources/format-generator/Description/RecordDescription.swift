import PlanModel

/// A record that a document may hold, with its fields in the order of the canonical form.
struct RecordDescription {
  /// The name of the record.
  let name: String

  /// The name of the format if the record may stand alone in a document, else `nil`.
  let formatName: String?

  /// The folder of the model that it lies in, such as `Targets`.
  let folder: String

  /// What the comment above the record says.
  let comment: DocComment

  /// The fields.
  let fields: [FieldDescription]

  /// The fields that every document must give.
  var requiredFields: [FieldDescription] { fields.filter { !$0.shape.isOmittable } }
}
