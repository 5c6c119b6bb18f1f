import PlanModel

/// The descriptor of a package of tables, as Frictionless Data Package and Table Schema,
/// version 1, have it.
struct TableDescriptor {
  /// The name of the file.
  static let fileName = "datapackage.json"

  /// The name of every package of this format.
  static let packageName = "learning-plan-tables"

  let style: CSVWritingStyle
  let delimiter: CSVDelimiter

  /// Whether every plan is of a pupil that the table of pupils has.
  let refersToPupils: Bool

  /// The file: the same bytes for the same package.
  func bytes(of tables: [PlanTable]) -> [UInt8] {
    let package: JSONValue = [
      "profile": "tabular-data-package",
      "name": .string(Self.packageName),
      "version": .string(FormatVersion.current.description),
      "spreadsheetGuard": .bool(style != .exact),
      "resources": .array(tables.map(resource)),
    ]
    return JSONLayout.indented(package.canonicalBytes) + [UInt8(ascii: "\n")]
  }

  private func resource(of table: PlanTable) -> JSONValue {
    [
      "profile": "tabular-data-resource",
      "name": .string(table.name.rawValue),
      "path": .string(table.name.fileName),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": [
        "delimiter": .string(String(Unicode.Scalar(delimiter.rawValue))),
        "lineTerminator": "\r\n",
        "quoteChar": "\"",
        "doubleQuote": true,
        "skipInitialSpace": false,
        "header": true,
      ],
      "schema": schema(of: table),
    ]
  }

  private func schema(of table: PlanTable) -> JSONValue {
    let key: JSONValue = table.name.isOfPlan ? ["plan", "id"] : "id"
    var schema: [JSONValue.Member] = [
      .init(name: "fields", value: .array(table.columns.map(Self.field))),
      .init(name: "missingValues", value: [""]),
      .init(name: "primaryKey", value: key),
    ]
    if let reference = reference(of: table) {
      schema.append(.init(name: "foreignKeys", value: [reference]))
    }
    return .object(schema)
  }

  private func reference(of table: PlanTable) -> JSONValue? {
    guard !table.name.isOfPlan else { return Self.reference(from: "plan", to: .plans) }
    guard table.name == .plans, refersToPupils else { return nil }
    return Self.reference(from: "pupil", to: .pupils)
  }

  private static func reference(
    from field: JSONValue,
    to table: PlanTableName
  ) -> JSONValue {
    [
      "fields": field,
      "reference": ["resource": .string(table.rawValue), "fields": "id"],
    ]
  }
}

// MARK: - Fields

extension TableDescriptor {
  private static func field(of column: PlanColumn) -> JSONValue {
    var members: [JSONValue.Member] = [.init(name: "name", value: .string(column.name))]
    let value = column.shape.value
    members += type(of: value)
    var constraints: [JSONValue.Member] = []
    if column.mustBeFilled { constraints.append(.init(name: "required", value: true)) }
    constraints += limits(of: value)
    if !constraints.isEmpty {
      members.append(.init(name: "constraints", value: .object(constraints)))
    }
    return .object(members)
  }

  private static func type(of shape: FieldShape) -> [JSONValue.Member] {
    let flag: [JSONValue.Member] = [
      .init(name: "type", value: "boolean"),
      .init(name: "trueValues", value: ["true"]),
      .init(name: "falseValues", value: ["false"]),
    ]
    let name: JSONValue =
      switch shape {
      case .formattedText("day"): "date"
      case .integer: "integer"
      case .number: "number"
      default: "string"
      }
    return shape == .flag ? flag : [.init(name: "type", value: name)]
  }

  /// Returns what a value must keep to; text may have a guard before it.
  private static func limits(of shape: FieldShape) -> [JSONValue.Member] {
    guard case .formattedText(let form) = shape else { return [] }
    switch form {
    case "day", "instant": return []
    case "academicYear":
      return [.init(name: "pattern", value: "[0-9]{4}/[0-9]{2}")]
    case "identifier": return [.init(name: "maxLength", value: 257)]
    default: return [.init(name: "maxLength", value: 65)]
    }
  }
}

extension PlanColumn {
  /// Whether no cell of the column may be empty.
  private var isFilledText: Bool {
    switch shape {
    case .text, .code: false
    default: true
    }
  }

  fileprivate var mustBeFilled: Bool { isRequired && isFilledText }
}

extension FieldShape {
  /// The shape of the value that may be missing.
  fileprivate var value: FieldShape {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }
}
