/// What makes one timetable better than another, once every review that can be has a place.
///
/// Each weight says how much one unit of a discomfort counts; 0 leaves it out, and numbers
/// outside 0 to 10,000 count as the nearest end. The standard weights are a choice of this
/// library, not of a law or of research; a school sets its own.
///
/// ## Topics
///
/// ### Days
/// - ``awayFromPreferred``
/// - ``bufferDays``
/// - ``shortOfBuffer``
/// - ``away``
///
/// ### People
/// - ``comfortableSlotsAWeek``
/// - ``fullWeek``
/// - ``unevenShare``
/// - ``absentees``
///
/// ### Families
/// - ``gapDays``
/// - ``shortGap``
/// - ``sameTerm``
/// - ``siblingsApart``
///
/// ### Searching
/// - ``searchSteps``
public struct WorkloadPreferences: Hashable, Sendable {
  /// For each day between the review and its preferred day.
  ///
  /// It counts once more for each time that the review has been moved before.
  public var awayFromPreferred = 10

  /// How many days a review should be held before its latest day, to leave room for a
  /// fresh start.
  public var bufferDays = 7

  /// For each day that the review is nearer to its latest day than ``bufferDays``.
  public var shortOfBuffer = 20

  /// For each day between a review that had to move and its earlier day.
  public var away = 10

  /// How many slots of reviews a person can have in a week without feeling it.
  public var comfortableSlotsAWeek = 0

  /// For each slot of a person's week over the comfortable ones, times how far it is over.
  ///
  /// The second slot over counts twice, the third three times, so that peaks are levelled.
  public var fullWeek = 30

  /// For each slot that a person already has, where one of several could attend.
  public var unevenShare = 5

  /// For each person who should attend and has no time then.
  public var absentees = 100

  /// How many days should lie between two reviews of one pupil.
  public var gapDays = 42

  /// For each day that is missing from ``gapDays``.
  public var shortGap = 20

  /// For two reviews of one pupil in one term.
  public var sameTerm = 200

  /// For reviews of brothers and sisters on different days; 0 if the school has no wish.
  public var siblingsApart = 0

  /// How many arrangements may be tried in all, where no plain way finds a place.
  ///
  /// More steps may find places in a timetable where several people must meet. They are
  /// never needed where each review needs one and the same person.
  public var searchSteps = 200_000

  /// Creates the standard preferences.
  public init() {}

  /// The standard preferences.
  public static let standard = Self()
}
