import PlanCodec
import PlanModel

/// A way in which Excel saves a sheet on a computer in the UK.
enum ExcelForm: String, CaseIterable, Sendable {
  /// "CSV UTF-8": a byte order mark, commas, CRLF.
  case utf8Mark

  /// "CSV" on Windows: Windows-1252, in which ă, Ł and ś have no place.
  case windows1252

  /// "CSV" where the list separator of the computer is a semicolon.
  case semicolons

  /// A file whose first line says the delimiter.
  case separatorLine

  /// "Unicode Text": UTF-16 with a byte order mark, tabs.
  case unicodeText

  /// Cells that were dates and are formatted as numbers.
  case serialDates

  /// A sheet in which cells to the right and below were used once.
  case emptyMargins

  /// Numbers as Excel shows them, without zeros behind the decimal point.
  case numbers

  /// Several at once: UTF-16, tabs, serial dates, margins and numbers.
  case everything
}

extension ExcelForm {
  /// Returns a file as it is saved in this form.
  func bytes(of file: SampleFile) -> [UInt8] {
    let file = changed(file)
    switch self {
    case .utf8Mark:
      return [0xEF, 0xBB, 0xBF] + file.text(delimiter: ",", lineEnd: "\r\n")
    case .windows1252:
      let text = String(
        decoding: file.text(delimiter: ",", lineEnd: "\r\n"),
        as: UTF8.self
      )
      return Windows1252.bytes(of: text)
    case .semicolons:
      return file.text(delimiter: ";", lineEnd: "\r\n")
    case .separatorLine:
      return Array("sep=;\r\n".utf8) + file.text(delimiter: ";", lineEnd: "\r\n")
    case .unicodeText, .everything:
      let text = file.text(delimiter: "\t", lineEnd: "\r\n")
      let units = [0xFEFF] + Array(String(decoding: text, as: UTF8.self).utf16)
      return units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .serialDates, .emptyMargins, .numbers:
      return file.text(delimiter: ",", lineEnd: "\r\n")
    }
  }

  /// Whether dates are saved as serial numbers, so that a person has to say it.
  var hasSerialDates: Bool { self == .serialDates || self == .everything }

  private func changed(_ file: SampleFile) -> SampleFile {
    switch self {
    case .serialDates: file.withSerialDates()
    case .emptyMargins: file.withMargins()
    case .numbers: file.withShownNumbers()
    case .everything: file.withSerialDates().withShownNumbers().withMargins()
    case .utf8Mark, .windows1252, .semicolons, .separatorLine, .unicodeText: file
    }
  }
}

// MARK: - What happens to cells

extension SampleFile {
  private static let dates: Set<String> = [
    "DOB", "Date", "Baseline Date", "Start Date", "Due Date", "Start", "End",
  ]

  private static let numbers: Set<String> = [
    "Target No", "Score", "Out Of", "Group Size", "Minutes", "Sessions per Week",
    "Weeks",
  ]

  /// Returns the file with the number of each date; what is no date stays text.
  fileprivate func withSerialDates() -> SampleFile {
    changed(in: Self.dates) { text in
      guard let day = try? CSVDate.dayMonthYear.day(text) else { return text }
      return String(("1899-12-30" as Day).days(until: day))
    }
  }

  /// Returns the file with numbers as a cell shows them: `7.50` as `7.5`, `3.0` as `3`.
  fileprivate func withShownNumbers() -> SampleFile {
    changed(in: Self.numbers) { text in
      guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
      var bytes = Array(text.utf8)
      while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
      if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  fileprivate func withMargins() -> SampleFile {
    var copy = self
    copy.header += ["", ""]
    copy.rows = rows.map { $0 + ["", ""] }
    let blank = [String](repeating: "", count: copy.header.count)
    copy.rows += [blank, blank, blank]
    return copy
  }

  private func changed(
    in columns: Set<String>,
    _ change: (String) -> String
  ) -> SampleFile {
    var copy = self
    for column in header.indices where columns.contains(header[column]) {
      for row in rows.indices { copy.rows[row][column] = change(rows[row][column]) }
    }
    return copy
  }

  /// Returns the file with letters that Windows-1252 has in place of those it has not.
  func transliterated() -> SampleFile {
    var copy = self
    copy.rows = rows.map { cells in
      cells.map { cell in
        var scalars = String.UnicodeScalarView()
        for scalar in cell.unicodeScalars {
          switch scalar {
          case "ă": scalars.append("a")
          case "Ł": scalars.append("L")
          case "ś": scalars.append("s")
          default: scalars.append(scalar)
          }
        }
        return String(scalars)
      }
    }
    return copy
  }
}
