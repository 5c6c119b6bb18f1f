/// The words that made-up plans are put together from; none of them is about a real pupil.
enum Phrases {
  static let givenNames = [
    "Amber", "Rowan", "Zoë", "Łucja", "Aisha", "Noel", "Chloé", "Siân", "Musa", "Ava",
    "Inés", "Fern", "Bjørn", "Ngozi", "Oisín", "Priya", "Anaïs", "Isla", "Tomasz", "Mei",
    "Owen", "Niamh", "ليلى", "Соня",
  ]

  static let familyNames = [
    "Smithson", "O'Hara", "Nowak", "Ibáñez", "Patel", "Hughes-Reid", "Jäger", "Okoro",
    "Browne", "Tailor", "Ó Sé", "de la Peña", "Willis", "Khatun", "Trần", "Evanson",
    "MacLeod", "Țepeș", "Wexford", "Liu",
  ]

  static let verbs = ["Reads", "Writes", "Asks for", "Joins", "Names", "Adds", "Uses"]

  static let objects = [
    "words of the current phase", "a visual timetable",
    "help, with a symbol card", "sentences with a clear beginning",
    "a game of turns in a group of three", "a feeling and one way to feel calmer",
    "two-digit numbers that cross a ten", "“first” and “then” in an instruction",
  ]

  static let manners = ["without a prompt", "with one prompt", "unaided", "in order"]

  static let conditions = [
    "Given a picture prompt", "In a group of three with one adult",
    "After a movement break",
    "With a word mat and a pencil grip", "During whole-class teaching",
    "In the dining hall at lunch",
  ]

  static let tools = [
    "Tally sheet", "Running record", "Five-point scale", "Phonics check", "Marked work",
    "Ten-minute observation", "Single-word reading test", "Checklist of steps",
  ]

  static let reasons = [
    "Follows routines that can be seen better than those that are told.",
    "Was asked for by the pupil at the last review.",
    "Recommended in the report of the speech and language therapist.",
    "Worked in the spring term, when it was given each day.",
  ]

  static let strategies = [
    "New words are taught the day before", "A first/then board lies on the table",
    "Instructions come one at a time", "A coloured overlay (yellow) is offered",
    "A movement break comes every quarter of an hour", "A list with boxes to tick",
    "Show, do together, then try alone", "A seat near the adult and away from the door",
  ]

  static let provision = [
    "Quiet reading group", "Speech & language: building attention",
    "Building with bricks",
    "Daily precision teaching", "Sensory circuit", "Breakfast club", "Touch-typing club",
  ]

  static let outcomes = [
    "Takes part in lessons of the whole class",
    "Tells others what is needed",
    "Reads for pleasure and for finding out",
    "Moves through the school day calmly",
  ]

  static let hopes = [
    "To go to the park with friends on my own.", "I want to read the shark book.",
    "A job with animals, like my aunt’s.", "To have people listen to me.",
  ]

  static let sentences = [
    "Settles quickly when each day begins in the same way.",
    "Found the change of room hard on Tuesday.",
    "Reads with expression; guesses long words from the first letter.",
    "Said \"I did it on my own\" and smiled.",
    "Needs an adult near for the first five minutes.",
    "Came to 91% of the sessions this half-term.",
    "The café role-play went well – asked for “two teas, please”.",
    "Tires after lunch; mornings before 11:00 are better.",
    "The family see the same at home\\school handover.",
    "Went to the calm corner three times this week.\nCame back without being asked.",
    "The score rose from 12 to 17 of 25.",
    "Likes to work beside a friend.\tNot opposite.",
  ]

  static let interests = [
    "trains", "sharks", "drawing maps", "football", "baking", "birds", "karaoke", "Lego®",
  ]
}
