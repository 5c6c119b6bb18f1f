import PlanModel

extension Availability {
  /// Returns the free slots in each session.
  func cells(in sessions: SessionTable) -> [SupplyCell] {
    guard sessions.count > 0 else { return [] }
    let week = weekCells(sessions.parts)
    let partCount = sessions.parts.count
    var cells = (0..<sessions.count).map { session in
      week[sessions.days[session] % 7 * partCount + session % partCount]
    }
    for extra in extra {
      guard let index = sessions.index(of: extra.session) else { continue }
      let slots = SlotMask.slots(extra.slots, of: sessions.slots(at: index))
      cells[index].add(slots, most: extra.mostSlots)
    }
    for absence in absences {
      for session in sessions.range(from: absence.firstDay, through: absence.lastDay) {
        let part = sessions.parts[session % partCount].part
        if absence.part == nil || absence.part == part { cells[session] = SupplyCell() }
      }
    }
    return cells
  }

  /// The free slots of each weekday, Monday first, and in it of each part of the day.
  private func weekCells(_ parts: [SchoolSession]) -> [SupplyCell] {
    var cells = [SupplyCell](repeating: SupplyCell(), count: 7 * parts.count)
    if isEverySession {
      for index in cells.indices {
        let slots = parts[index % parts.count].slots
        cells[index].add(SlotMask.first(slots), most: nil)
      }
      return cells
    }
    for session in weekly {
      guard let part = parts.firstIndex(where: { $0.part == session.part }),
        let weekday = Weekday.allCases.firstIndex(of: session.weekday)
      else { continue }
      let slots = SlotMask.slots(session.slots, of: parts[part].slots)
      cells[weekday * parts.count + part].add(slots, most: session.mostSlots)
    }
    return cells
  }
}
