extension PhraseTable {
  /// Verbs and phrases that name nothing to be seen or heard, with what to ask for instead.
  public static let vagueTerms = PhraseTable(
    vagueGroups.flatMap { group in
      group.words.listed.map { Phrase($0, why: group.why, instead: group.instead) }
    },
    source: "Mager; Davenport; Hounslow local offer; extended for this library"
  )

  private struct VagueGroup {
    let why: String
    let instead: [String]
    let words: String
  }

  private static let vagueGroups = [
    VagueGroup(
      why: "A change is named, but neither where it starts nor where it ends.",
      instead: [
        "state the start and the goal with a unit, such as from 42 to 60 words per minute",
        "name what the pupil will do, and how many times out of how many",
        "name one observable verb, such as read, solve, retell or write",
      ],
      words: """
        raise attainment, raise self-esteem, raise his self-esteem, raise her \
        self-esteem, raise confidence, accelerate, make accelerated progress, make \
        rapid progress, make steady progress, make sufficient progress, close the gap, \
        narrow the gap, gain independence, gain skills, acquire skills, \
        improve, increase, develop, progress, make progress, make good progress, make \
        better progress, enhance, work on, work towards, continue to work on, continue \
        to develop, continue to improve, develop an understanding, develop his \
        understanding, develop her understanding, develop their understanding, develop \
        understanding, develop skills, develop confidence, develop awareness, \
        strengthen, extend his understanding, reduce, decrease, boost, build on, \
        consolidate, further develop, get better, become better, be better, do better, \
        expand, build confidence, deepen, widen, broaden, advance, grow, build up, \
        build resilience, build his confidence, build her confidence, build their \
        confidence, gain a better
        """
    ),
    VagueGroup(
      why: "This happens inside the pupil, where nobody can see or count it.",
      instead: [
        "identify, name or point to",
        "explain in three steps",
        "solve, sort or label",
        "retell four events in order",
      ],
      words: """
        gain knowledge of, acquire knowledge, have a secure understanding, have a \
        clear understanding, have a sound understanding, develop knowledge, \
        understand, have grasped, grasped, know, learn, learn about, learn how to, \
        learn to, comprehend, conceptualise, conceptualize, have an understanding, \
        have a better understanding, have a good understanding, have a greater \
        understanding, show an understanding, show understanding, show a better \
        understanding, show a greater understanding, demonstrate an understanding, \
        demonstrate understanding, demonstrate a better understanding, gain an \
        understanding, gain a better understanding, have knowledge, gain knowledge, \
        demonstrate knowledge, remember, think about, be aware of the meaning, \
        recognise the importance, recognize the importance, see the importance
        """
    ),
    VagueGroup(
      why: "Awareness can't be seen; what the pupil does with it can.",
      instead: [
        "point to or choose",
        "respond to their name within 10 seconds",
        "match or greet",
      ],
      words: """
        be aware, be more aware, become aware, become more aware, appreciate, realise, \
        realize, be familiar, be more familiar, become familiar, become more familiar, \
        be acquainted, show awareness, show an awareness, show more awareness, have an \
        awareness, have awareness, demonstrate awareness, demonstrate an awareness, \
        recognise, recognize, acknowledge, be conscious
        """
    ),
    VagueGroup(
      why: "A feeling or an attitude can't be observed by another person.",
      instead: [
        "rate it from 0 to 5 on an agreed scale",
        "start a task within one minute",
        "volunteer two answers in a lesson",
        "choose the activity from four",
      ],
      words: """
        stay calm, keep calm, remain calm, feel happier, stay motivated, remain \
        motivated, be a confident, become a confident, be proud, take pride, become \
        calmer, become happier, be relaxed, be at ease, be settled, \
        think, believe, feel, be confident, be more confident, become confident, \
        become more confident, feel confident, feel more confident, show confidence, \
        show more confidence, have confidence, have more confidence, gain confidence, \
        grow in confidence, be motivated, be more motivated, become more motivated, \
        enjoy, take an interest, show an interest, show interest, be interested, be \
        happy, be happier, be less anxious, feel less anxious, be calm, be calmer, be \
        resilient, be more resilient, become more resilient, show resilience, want to, \
        like, be willing, be comfortable, be more comfortable, become more \
        comfortable, feel safe, feel secure, value, be positive, be more positive, \
        have a positive attitude, have better self-esteem, have higher self-esteem
        """
    ),
    VagueGroup(
      why: "This is a label for many behaviours, and people will read it differently.",
      instead: [
        "remain at the table for 10 minutes",
        "follow a two-step instruction within 10 seconds",
        "contribute two turns to a discussion",
      ],
      words: """
        stay focused, keep focused, remain focused, stay engaged, remain engaged, be \
        an independent, become an independent, take ownership, interact better, behave \
        better, make positive choices, be a good friend, be a good learner, be on task \
        more, respect others, respects others, \
        behave, be good, be appropriate, be well behaved, respect, be respectful, be \
        more respectful, show respect, cooperate, co-operate, comply, concentrate, \
        focus, engage, participate, be engaged, be more engaged, become more engaged, \
        be focused, be more focused, pay attention, attend better, self-regulate, self \
        regulate, regulate, be independent, be more independent, become independent, \
        become more independent, be responsible, be more responsible, take \
        responsibility, take more responsibility, be sociable, be more sociable, \
        socialise, socialize, have better social skills, be organised, be more \
        organised, become more organised, make good choices, make better choices, make \
        the right choices, settle in, settle into, settle down, be kind, be kinder, be \
        sensible, be polite, be included
        """
    ),
    VagueGroup(
      why: "This says no more than that it goes well; it holds no act and no count.",
      instead: [
        "name the act and how well it is to be done",
        "say what a stranger would see",
        "say how many times out of how many",
      ],
      words: """
        be a better, become a better, be a more, become a more, be working at, work at \
        the expected, work at age related, work at expected, deal with, thrive, \
        flourish, achieve success, achieve more, achieve well, show improvement, \
        communicate better, communicate effectively, communicate more effectively, \
        work harder, work hard, work better, write better, read better, have good, \
        have a positive, be fluent, be more fluent, be competent, be proficient, be \
        accurate, \
        master, achieve potential, achieve his potential, achieve her potential, \
        achieve their potential, achieve his full potential, achieve her full \
        potential, achieve their full potential, reach his potential, reach her \
        potential, reach their potential, reach his full potential, reach her full \
        potential, reach their full potential, fulfil his potential, fulfil her \
        potential, fulfil their potential, cope, manage, be successful, succeed, be \
        ready, be prepared, try, try to, try hard, try harder, try his best, try her \
        best, try their best, do well, do his best, do her best, do their best, access \
        the curriculum, keep up, catch up, be secure, be on track, meet expectations, \
        achieve age related expectations, achieve age-related expectations, meet age \
        related expectations, meet age-related expectations, reach age related \
        expectations, reach age-related expectations, reach the expected standard, \
        make expected progress, achieve expected progress, show less, demonstrate improved, show improved, have improved, \
        demonstrate better, show better, demonstrate greater, show greater, \
        demonstrate increased, show increased, reach are, achieve are, meet are, \
        be at are, show more, have \
        less, have more, display less, get on, get along, apply his knowledge, apply \
        her knowledge, apply their knowledge, be neater, be quieter, be tidier, be \
        clearer, be safer, be stronger, be faster, be slower, be louder, be closer, be \
        higher, be fitter, be healthier, be easier, be smoother, be cleaner, be \
        friendlier, be nicer, be gentler, be more, be less, become more, become less, \
        struggle, find hard
        """
    ),
  ]
}
