import PlanModel

/// Where and with whom something was seen.
struct OccasionContext {
  var settings: Set<String> = []
  var people: Set<String> = []

  init() {}

  init(_ reading: Reading) {
    insert(reading)
  }

  private mutating func insert(_ reading: Reading) {
    if let setting = reading.setting.flatMap(Self.key) { settings.insert(setting) }
    let person = reading.recorder?.text ?? reading.recordedBy
    if let person = person.flatMap(Self.key) { people.insert(person) }
  }

  init(_ readings: [Reading]) {
    self.init(of: readings.indices, in: readings)
  }

  init(of places: some Sequence<Int>, in readings: [Reading]) {
    for place in places { insert(readings[place]) }
  }

  mutating func formUnion(_ other: Self) {
    settings.formUnion(other.settings)
    people.formUnion(other.people)
  }

  /// Text without the spaces around it and without a difference of case.
  private static func key(_ text: String) -> String? {
    let blank = UInt8(ascii: " ")
    let bytes = text.lowercased().utf8
      .drop { $0 == blank }.reversed()
      .drop { $0 == blank }.reversed()
    return bytes.isEmpty ? nil : String(decoding: Array(bytes), as: UTF8.self)
  }
}
