public import PlanModel

extension PlannedReview {
  /// Returns the review as an event of a calendar.
  ///
  /// The event keeps its identifier when the review moves. It says why the review moved, and
  /// nothing about the pupil unless the style's naming does.
  ///
  /// - Parameters:
  ///   - subject: What is reviewed.
  ///   - style: How reviews become events.
  /// - Returns: The event.
  public func event<Subject>(
    for subject: Identifier<Subject>,
    _ style: EventStyle<Subject> = EventStyle()
  ) -> CalendarEvent {
    var event = style.event(
      purpose.eventTitle,
      on: day,
      for: subject,
      occurrence: id.text
    )
    event.description = note ?? ""
    return event
  }
}

extension ReviewSchedule {
  /// Returns the reviews of the schedule as events of a calendar.
  ///
  /// - Parameters:
  ///   - subject: What is reviewed.
  ///   - style: How reviews become events.
  /// - Returns: The events in order of day.
  public func events<Subject>(
    for subject: Identifier<Subject>,
    _ style: EventStyle<Subject> = EventStyle()
  ) -> [CalendarEvent] {
    reviews.map { $0.event(for: subject, style) }
  }
}

extension ReviewTimetable {
  /// Returns the reviews of the timetable as events of a calendar.
  ///
  /// - Parameter style: How reviews become events.
  /// - Returns: The events in order of day.
  public func events(_ style: EventStyle<Subject> = EventStyle()) -> [CalendarEvent] {
    entries.map { $0.review.event(for: $0.subject, style) }
  }
}

extension ReviewPurpose {
  /// What an event is called that says nothing more.
  var eventTitle: String {
    self == .writing ? "Write the plan" : "Review"
  }
}
