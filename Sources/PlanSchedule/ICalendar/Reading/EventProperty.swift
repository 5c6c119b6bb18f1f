/// The lines of an event that are read; others are passed over.
enum EventProperty: String {
  case uid = "UID"
  case sequence = "SEQUENCE"
  case start = "DTSTART"
  case end = "DTEND"
  case duration = "DURATION"
  case summary = "SUMMARY"
  case description = "DESCRIPTION"
  case location = "LOCATION"
  case categories = "CATEGORIES"
  case classification = "CLASS"
  case status = "STATUS"
  case lastModified = "LAST-MODIFIED"
  case rule = "RRULE"
  case dates = "RDATE"
  case exceptions = "EXDATE"
  case occurrence = "RECURRENCE-ID"

  /// Whether an event may have several.
  var mayRepeat: Bool {
    switch self {
    case .categories, .rule, .dates, .exceptions: true
    default: false
    }
  }

  /// Whether nobody can tell what an event with two of them means.
  var isDecisive: Bool {
    switch self {
    case .uid, .start, .end, .duration, .occurrence: true
    default: false
    }
  }
}
