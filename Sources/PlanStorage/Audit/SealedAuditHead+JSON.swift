import PlanCodec
import PlanModel

extension SealedAuditHead {
  private static var formatName: String { "audit-head" }

  /// The sealed head as one line of JSON in UTF-8, without a line feed.
  ///
  /// The members are `format` (`audit-head`), `version` (`1.0`), `school`, `sequence`,
  /// `link`, `at`, `keyID` and `code`; the link and the code are hexadecimal digits.
  public var json: [UInt8] {
    let value: JSONValue = [
      "format": .string(Self.formatName),
      "version": "1.0",
      "school": .string(school.text),
      "sequence": .number(JSONNumber(head.sequence)),
      "link": .string(head.link.description),
      "at": .string(at.description),
      "keyID": .string(keyID),
      "code": .string(AuditHex.text(code)),
    ]
    return value.canonicalBytes
  }

  /// Creates a sealed head from the JSON that it was kept as.
  ///
  /// - Parameter json: The text in UTF-8; `nil` is returned for what is none, or of a
  ///   version that is not 1.
  public init?(json: [UInt8]) {
    guard let value = try? JSONValue(parsing: json),
      value["format"]?.text == Self.formatName,
      value["version"]?.text?.utf8.starts(with: "1.".utf8) == true,
      let school = value["school"]?.text.flatMap(School.ID.init(_:)),
      let sequence = value["sequence"]?.number?.intValue, sequence >= 0,
      let link = value["link"]?.text.flatMap(ContentDigest.init(_:)),
      let instant = value["at"]?.text.flatMap(Instant.init(_:)),
      let keyID = value["keyID"]?.text,
      let code = value["code"]?.text.flatMap(AuditHex.bytes)
    else { return nil }
    let head = AuditHead(sequence: sequence, link: link)
    self.init(head, of: school, at: instant, keyID: keyID, code: code)
  }
}
