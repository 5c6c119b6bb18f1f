/// Writes a calendar file event by event, so that a large one need not be held in memory.
///
/// ```swift
/// var writer = ICalendarWriter()
/// for event in events {
///   writer.append(event)
///   if writer.isFull { send(writer.takeBytes()) }
/// }
/// send(writer.finish())
/// ```
///
/// ## Topics
///
/// ### Creating a writer
/// - ``init(productID:name:method:)``
///
/// ### Writing
/// - ``append(_:)``
/// - ``finish()``
///
/// ### Handing the file on
/// - ``isFull``
/// - ``takeBytes()``
public struct ICalendarWriter: Sendable {
  private let method: ICalendar.Method
  private var lines = ContentLineWriter()

  /// Creates a writer and writes the beginning of the file.
  ///
  /// - Parameters:
  ///   - productID: What writes the file, in the form `-//Company//Product//EN`.
  ///   - name: What calendars call the whole, `nil` for no name.
  ///   - method: What is asked of the calendar that reads the file.
  public init(
    productID: String = "-//LearningPlanKit//PlanSchedule//EN",
    name: String? = nil,
    method: ICalendar.Method = .publish
  ) {
    self.method = method
    lines.beginCalendar(
      productID: CalendarText(productID),
      name: name.map(CalendarText.init),
      method: method
    )
  }

  /// Writes an event.
  ///
  /// - Parameter event: The event.
  public mutating func append(_ event: CalendarEvent) {
    lines.append(event, method: method)
  }

  /// Whether enough has been written to hand it on, 64 KiB.
  public var isFull: Bool { lines.bytes.count >= 64 << 10 }

  /// Hands over what has been written since the last time.
  ///
  /// - Returns: The next bytes of the file.
  public mutating func takeBytes() -> [UInt8] {
    lines.takeBytes()
  }

  /// Writes the end of the file.
  ///
  /// - Returns: The last bytes of the file, with what has not been taken.
  public consuming func finish() -> [UInt8] {
    lines.endCalendar()
    return lines.bytes
  }
}

// MARK: - Redaction

extension ICalendarWriter: CustomReflectable {
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
