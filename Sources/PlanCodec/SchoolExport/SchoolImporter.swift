import PlanModel

/// An import under way: pupils and drafts of their plans, filled file by file.
final class SchoolImporter {
  let export: SchoolExport
  let numbering: SchoolImport.Numbering

  var pupils: [Pupil] = []
  var drafts: [PlanDraft] = []
  var calendar = SchoolYearDates()
  var problems: ImportProblems
  private var index = PupilIndex()

  init(_ export: SchoolExport, numbering: SchoolImport.Numbering) {
    self.export = export
    self.numbering = numbering
    problems = ImportProblems(maximum: export.maximumProblems)
  }
}

// MARK: - Files

extension SchoolImporter {
  func readPupils() {
    guard let file = export.pupils else { return }
    var sheet = sheet(file, .pupils)
    for record in sheet.records {
      guard var row = sheet.row(record) else { continue }
      if index.add(&row, at: pupils.count) {
        let pupil = PupilReader.pupil(from: &row, numbering: numbering)
        pupils.append(pupil)
        drafts.append(PupilReader.draft(from: &row, for: pupil, numbering: numbering))
      }
      sheet.take(row)
    }
    end(sheet)
  }

  func readTargets() {
    guard let file = export.targets else { return }
    var sheet = sheet(file, .targets)
    if export.pupils == nil { sheet.leaveOut() }
    for record in sheet.records {
      guard var row = sheet.row(record) else { continue }
      if let pupil = index.pupil(of: &row) { drafts[pupil].addTarget(from: &row) }
      sheet.take(row)
    }
    end(sheet)
  }

  func readReadings() {
    guard let file = export.readings else { return }
    var sheet = sheet(file, .readings)
    if export.pupils == nil || export.targets == nil { sheet.leaveOut() }
    for record in sheet.records {
      guard var row = sheet.row(record) else { continue }
      if let pupil = index.pupil(of: &row) { drafts[pupil].addReading(from: &row) }
      sheet.take(row)
    }
    end(sheet)
  }

  func readCalendar() {
    guard let file = export.calendar else { return }
    var sheet = sheet(file, .calendar)
    for record in sheet.records {
      guard var row = sheet.row(record) else { continue }
      CalendarReader.read(&row, into: &calendar)
      sheet.take(row)
    }
    end(sheet)
  }

  private func sheet(_ file: SchoolFile, _ layout: SheetLayout) -> SchoolSheet {
    let aliases = layout.isCalendar ? export.calendarAliases : export.aliases
    return SchoolSheet(file, aliases: aliases, dates: export.dates, layout: layout)
  }

  private func end(_ sheet: SchoolSheet) {
    problems.add(sheet.problems, uncounted: sheet.uncountedFaults)
  }
}
