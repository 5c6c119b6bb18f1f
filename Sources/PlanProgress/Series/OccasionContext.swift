import PlanModel

/// Where and with whom something was seen.
struct OccasionContext {
  var settings: Set<String> = []
  var people: Set<String> = []

  init() {}

  init(of place: Int, in readings: [Reading]) {
    insert(place, in: readings)
  }

  init(_ readings: [Reading]) {
    for place in readings.indices { insert(place, in: readings) }
  }

  mutating func insert(_ place: Int, in readings: [Reading]) {
    if let setting = readings[place].setting.flatMap(Self.key) {
      settings.insert(setting)
    }
    let person = readings[place].recorder?.text ?? readings[place].recordedBy
    if let person = person.flatMap(Self.key) { people.insert(person) }
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
