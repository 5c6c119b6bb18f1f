/// What the cells of a column show about the order of its dates.
///
/// One `13/04/2015` says that the day comes first in the whole column, as long as no other
/// cell says the opposite.
///
/// ```swift
/// var evidence = CSVDateEvidence()
/// for record in table { evidence.add(record[3]) }
/// evidence.order  // nil: the cells do not say, or contradict one another
/// ```
///
/// ## Topics
///
/// ### Looking at cells
/// - ``add(_:)``
/// - ``add(utf8:)``
///
/// ### What they show
/// - ``order``
/// - ``isContradictory``
/// - ``isUndecided``
/// - ``isMonthFirst``
///
/// ### Counts
/// - ``filled``
/// - ``dates``
/// - ``dayFirst``
/// - ``monthFirst``
/// - ``eitherOrder``
/// - ``anyOrder``
/// - ``serials``
/// - ``shortYears``
public struct CSVDateEvidence: Hashable, Sendable {
  /// How many cells were not blank.
  public private(set) var filled = 0

  /// How many dates can only be read with the day first, such as `13/04/2015`.
  public private(set) var dayFirst = 0

  /// How many dates can only be read with the month first, such as `04/13/2015`.
  public private(set) var monthFirst = 0

  /// How many dates could be two days, such as `03/04/2026`.
  public private(set) var eitherOrder = 0

  /// How many dates are the same day in either order, such as `05/05/2026`.
  public private(set) var sameDay = 0

  /// How many dates say themselves what they are: ISO 8601, or a month in words.
  public private(set) var anyOrder = 0

  /// How many cells are whole numbers that count the days of a lifetime, 1927 to 2119.
  public private(set) var serials = 0

  /// How many dates have a year of two digits.
  public private(set) var shortYears = 0

  /// Creates evidence without a cell.
  public init() {}
}

// MARK: - Looking at cells

extension CSVDateEvidence {
  /// Looks at a cell.
  ///
  /// - Parameter cell: The cell; a blank one says nothing.
  public mutating func add(_ cell: CSVCell) {
    add(utf8: cell.bytes)
  }

  /// Looks at the text of a cell.
  ///
  /// - Parameter bytes: The UTF-8 bytes; spaces around them do not matter.
  public mutating func add(utf8 bytes: ArraySlice<UInt8>) {
    let text = TrimmedBytes.trimming(bytes)
    guard !text.isEmpty else { return }
    filled += 1
    switch DateText(utf8: text) {
    case nil: break
    case .day: anyOrder += 1
    case .shortYear: shortYears += 1
    case .serial(let number): if 10_000...80_000 ~= number { serials += 1 }
    case .numbers(let first, let second, let year): add(first, second, year)
    }
  }

  private mutating func add(_ first: Int, _ second: Int, _ year: Int) {
    let text = (try? CSVDate.dayMonthYear.day(first: first, second: second, year: year))
    let other = (try? CSVDate.dayMonthYear.day(first: second, second: first, year: year))
    switch (text, other) {
    case (nil, nil): break
    case (_?, nil): dayFirst += 1
    case (nil, _?): monthFirst += 1
    case (let one?, let two?):
      if one == two { sameDay += 1 } else { eitherOrder += 1 }
    }
  }
}

// MARK: - What they show

extension CSVDateEvidence {
  /// How many cells are dates, serial numbers among them.
  public var dates: Int { written + serials }

  private var numeric: Int { dayFirst + monthFirst + eitherOrder + sameDay }

  private var written: Int { numeric + anyOrder + shortYears }

  /// The order in which every date of the column can be read.
  ///
  /// It is `nil` if there is no date, if the cells do not say the order, if they contradict
  /// one another, or if the month comes first. Serial numbers are taken to count from 1900:
  /// the numbers can't tell.
  public var order: CSVDate? {
    if serials > 0 { return written == 0 ? .excelSerial1900 : nil }
    if monthFirst > 0 { return nil }
    if dayFirst > 0 { return .dayMonthYear }
    if eitherOrder > 0 { return nil }
    if sameDay > 0 { return .dayMonthYear }
    return anyOrder > 0 ? .iso : nil
  }

  /// Whether some dates have the day first and others the month, or dates stand beside
  /// serial numbers: a spreadsheet has read a part of them in the wrong order.
  public var isContradictory: Bool {
    dayFirst > 0 && monthFirst > 0 || serials > 0 && written > 0
  }

  /// Whether there are dates that could be two days, and no cell says which.
  public var isUndecided: Bool {
    eitherOrder > 0 && dayFirst == 0 && monthFirst == 0 && serials == 0
  }

  /// Whether the month comes first, as America writes dates.
  public var isMonthFirst: Bool { monthFirst > 0 && dayFirst == 0 && serials == 0 }
}
