import PlanModel
import PlanStorage

/// Fills every text in a record with a token of its own, and notes where each lies.
struct SectionFiller: FieldVisitor {
  private(set) var canaries: [Canary] = []

  private var path: [Canary.Step] = []
  private var recordName = ""
  private var decided: PlanSection?
  private var element = 0
  private var records = 0
  private var record = 0
  private let withUnknown: Bool

  private init(withUnknown: Bool) {
    self.withUnknown = withUnknown
  }

  /// Returns a record with every field filled, and its tokens.
  static func fill<Record: PlanRecord>(
    _ type: Record.Type,
    withUnknown: Bool = true
  ) -> (record: Record, canaries: [Canary]) {
    var filler = Self(withUnknown: withUnknown)
    var record = Record.blank
    record.accept(&filler)
    return (record, filler.canaries)
  }

  private mutating func token() -> String {
    let number = 10_000 + canaries.count
    canaries.append(Canary(number: number, path: path, record: record))
    return "canary\(number)x"
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    path.append(
      Canary.Step(
        record: recordName,
        field: field.name,
        sensitivity: field.sensitivity,
        decided: decided
      )
    )
    value.accept(&self)
    path.removeLast()
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    if let fixed = fixedText(Value.self) {
      value = Value(fieldText: fixed) ?? value
    } else if let filled = Value(fieldText: token()) {
      value = filled
    } else {
      canaries.removeLast()
    }
  }

  /// The codes that decide where a record lies, one for each of two elements.
  private func fixedText(_ type: Any.Type) -> String? {
    let isFirst = element == 0
    if type == VoiceSpeaker.self { return isFirst ? "parentOrCarer" : "pupil" }
    if type == EvidenceSource.self {
      return isFirst ? "professionalReport" : "observation"
    }
    if type == EHCSection.self { return isFirst ? "C" : "D" }
    if type == Sensitivity.self, recordName == "ConfidentialityLabel" {
      return isFirst ? "confidential" : "health"
    }
    return nil
  }

  private func section(of record: String) -> PlanSection? {
    let isFirst = element == 0
    switch record {
    case "Voice", "Aspiration": return isFirst ? .familyViews : .pupilVoice
    case "Evidence": return isFirst ? .professionalReports : .strengthsAndNeeds
    case "EHCSectionText": return isFirst ? .professionalReports : .socialCare
    case "ConfidentialityLabel":
      return isFirst ? .confidentialNotes : .professionalReports
    default: return nil
    }
  }

  mutating func integer(_ value: inout Int) { value = 7 }
  mutating func number(_ value: inout Number) { value = 7.25 }
  mutating func flag(_ value: inout Bool) { value = true }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var filled = Wrapped.blank
    filled.accept(&self)
    value = filled
  }

  /// Two of the records that lie where their contents say, one of the others.
  private static func count(of type: Any.Type) -> Int {
    let types: [Any.Type] = [
      Voice.self, Aspiration.self, Evidence.self, EHCSectionText.self,
      ConfidentialityLabel.self,
    ]
    return types.contains { $0 == type } ? 2 : 1
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    let outer = element
    values = (0..<Self.count(of: Element.self)).map { index in
      element = index
      var filled = Element.blank
      filled.accept(&self)
      return filled
    }
    element = outer
  }

  mutating func record<Record: PlanRecord>(_ value: inout Record) {
    let outer = (recordName, decided, record)
    records += 1
    (recordName, decided, record) = (
      Record.recordName, section(of: Record.recordName), records
    )
    value.visitFields(&self)
    if withUnknown {
      path.append(
        Canary.Step(record: recordName, field: "?", sensitivity: .structure, decided: nil)
      )
      value.unknownMembers["example.org/x"] = "\"\(token())\""
      path.removeLast()
    }
    (recordName, decided, record) = outer
  }
}
