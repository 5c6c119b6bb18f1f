import PlanModel
import PlanRules
import Testing

@Suite("Shapes of statements")
struct StatementShapesTests {
  /// A statement, after the codes that it is about.
  private static func cases(_ text: String) -> [(codes: [String], text: String)] {
    text.split(separator: "\n\n").map { paragraph in
      let line = paragraph.split(separator: "\n").joined(separator: " ")
      let parts = line.split(separator: ": ", maxSplits: 1)
      return (parts[0].split(separator: " ").map(String.init), String(parts[1]))
    }
  }

  private static func found(_ text: String) -> [String] {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
    }
    return plan.findings(applying: .wording, asOf: "2026-09-07")
      .map { String($0.rule.rawValue.prefix { $0 != "." }) }
  }

  @Test("Nothing that is written is reported as missing")
  func silence() {
    let alarms = Self.cases(Self.whole).filter { example in
      let found = Self.found(example.text)
      return example.codes.contains { found.contains($0) }
    }
    #expect(alarms.map(\.text) == [])
  }

  @Test("What is plainly missing is reported")
  func reports() {
    let missed = Self.cases(Self.sloppy).filter { example in
      let found = Self.found(example.text)
      return !example.codes.allSatisfy { found.contains($0) }
    }
    #expect(missed.map(\.text) == [])
  }

  /// Statements with the codes that would be a false alarm.
  private static let whole = """
    M1 M3 M4 M5 T1 T2: By mid July 2027 Ella will spell 20 of 25 Year 3 words in the
    half-termly single word spelling test (12 of 25 in May).

    M1 M3 M4 M5 T1 S1 S4: Deadline: 12 February 2027. Omar greets visitors in the
    foyer on 4 of 5 visits – TA tally, weekly; was 1 of 5.

    M1 S4 T1 S1: Separately weighs 3 ingredients during food tech, with no prompts,
    by the end of Spring 2 2027.

    M1 S4 S1: In the stockroom, Dev scans 40 items in under 10 minutes.

    M1 T1 S1: Jo will travel from home to college on the bus, unaccompanied, 3x a
    week by end June 2027.

    M1 M3 M5 T1: Reading age to increase by 9 months (from 7y 2m to 7y 11m) on the
    NGRT by 9th July 2027.

    M1 T1: Timescale: by the end of the Autumn term. Kit will hop on each foot 5
    times.

    M1 T1 S4: Target date 16/07/27 - Mia will say please x5 a day at lunch.

    M1 S4 S1: When her timer rings, Zara packs her bag within 3 minutes on four days
    out of five.

    M1 S4 M3 M4 S1: Nadia comments on a friend's work twice a week in art, recorded
    in the class log every Friday.

    M1: Works out when the next bus leaves, 4 times out of 5.

    M1 T1: To be read aloud by Finn: 80 words a minute, no more than 2 errors,
    before Easter 2027.

    M1 M3 M4 M5 T1: Attendance to rise from 72% (2025-26) to at least 90% by July
    2027, SIMS weekly.

    M1 M3 M4 M5: Ravi will ask for a break using his card at least once a lesson
    (asked 0 times in Sept; TA log, daily).

    M1 T1 M5: From a level 2 to a level 4 on the writing scale by the end of Year 9.

    M1 S1: Bea will use the self-checkout at the Co-op with one verbal prompt or
    fewer.

    M1 T1 S1: Writes her name - first letter formed correctly - 9 times in 10, by 2
    April 2027.

    T1 S1: Aidan will transfer from chair to toilet with one adult rather than two
    by half term.

    M1 T1 S4 S1: Achieved by: 18.12.2026. Luca waits for his turn for 2 minutes in
    PE.

    M1 T1: By the time of the annual review, Noor will type 15 words a minute.

    M1 T1: Over the next 6 weeks, up to 23 October 2026, Ty will join in with 3
    songs.

    M1 M3 M4 M5 T1 S4 S1: At snack, Pip signs more 8 times out of 10; now 2 out of
    10. Sampled by video weekly. Review: Feb 2027.

    M1 S1: Can tie both shoelaces in under a minute for 5 mornings running.

    M1 M4 M5 T1: Sam's spelling of common exception words: 45/60 by 26 March 2027
    (currently 22/60), tested fortnightly.

    M1 S1: Independently self-propels 50 m along the corridor w/out stopping by
    Whitsun 2027.

    T1 M1: Ahead of the transition review in June 2027, Cara will name two jobs that
    she has tried.

    M1 M3 M4 S1: Leah will stay in the classroom for the whole of 4 lessons in 5 -
    class chart, daily.

    M1 S1: Answers the register with his switch every morning for two weeks.

    M1 T1 M5: Reduces call-outs to 2 or fewer per lesson (7 in the October
    observation) by spring half-term.

    M1 S1: Presses the pelican crossing button and waits for the green man on 5
    consecutive walks.

    T1 S1 S4 M1: By Whitsun 2027 Ana will swap reading books at the library without
    being reminded.

    M1 M3 M4 T1 S4 S1: Will log his own blood sugar before meals on 6 days out of 7
    (nurse's log, weekly) by mid-March 2027.

    M1 M5 T1 S4: Gus will stay calm in assembly for 10 mins, from 2 mins in Sept, by
    27/11/26.

    M1 S1: Prepares a sandwich for himself, following 6 photo steps, with two verbal
    prompts at most.

    M1 S4 S1: Ivy will raise her hand before speaking, 7 times in every 10, in
    whole-class teaching.

    M1 S1: Three sentences with a capital letter and full stop to be written by Max
    in 15 minutes.

    M1 M3 M4 M5 S1: Faiza to hand in homework on time 8/10 times, planner check each
    Monday, up from 3/10.

    M1 T1 S1 S4: Theo can recount his weekend in 4 sentences to a friend at news
    time by summer half term.

    M1 S1: Lily moves her own wheelchair through three doorways per journey; logged
    by physio fortnightly.

    M1 M5 T1: Will's confidence rating in swimming rises from 3 to 6 on his own
    10-point scale by 23 July 2027.

    M1: By Dec 26 Ollie will subtract within 20 with 90% accuracy over three tests.

    M1 S4 S1: Given a choice of 2, Bo looks at the one he wants within ten seconds,
    nine times out of ten.

    M1 S1 S4: Chooses, carries and pays for lunch in the canteen; zero prompts on 3
    days in a row.

    S1 T1: Aim: to phone the doctor's surgery and book one appointment by herself by
    end of college year.
    """

  /// Statements with the codes that a careful reader expects.
  private static let sloppy = """
    S2 M1 T1: Improve behaviour.

    S6 M1 T1: Rae will have access to a quiet room.

    S2 M1 T1: To make progress in phonics

    S2 M1 T2: Will get on better with peers by summer 2027

    S5 T1 M1: Stops swearing at staff

    S6 T1: Kai will be supported by a TA in maths every morning

    M1 T1 S4: Uses scissors to cut along a line

    T2 M1: By Easter, Lou will answer questions in class.

    S6 T1: Mo will have weekly time with the ELSA.

    S2 M1 T1: Be happier at school and make friends

    M3 M5 T1: Zoe will read 40 words from her key ring in maths.

    T6 M3 M5: By 6/7/27 Eve will name 10 shapes at circle time.

    S2 M1 T2: Jay's reading will improve by the end of year 6.

    S6 T1: Lena will get two sessions of physio a week.

    S2 M1 T1: Have more confidence in Year 7
    """
}
