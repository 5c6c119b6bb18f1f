extension SignalWording {
  /// The words for English as it is written in England's schools.
  public static let english = SignalWording(
    terms(.diagnosisNamed, diagnoses)
      + terms(.diagnosisNamed, abbreviations, isCaseSensitive: true)
      + terms(.ceilingSet, ceilings) + terms(.emotionInferred, emotions)
      + terms(.comparedWithPupils, rankings)
      + terms(.personalCharacteristic, characteristics),
    source: "Collected for this library, after published rules that signals are no labels"
  )

  private static func terms(
    _ rule: RuleID,
    _ list: String,
    isCaseSensitive: Bool = false
  ) -> [Term] {
    list.listed.map { Term($0, rule, isCaseSensitive: isCaseSensitive) }
  }

  /// Names of conditions, and words that imply one.
  private static let diagnoses = """
    dyslex*, dyscalcul*, dysprax*, dysgraph*, dysphas*, dysarthri*, autis*, asperger*, \
    adhd, attention deficit, hyperactiv*, hyperkinetic, neurodiver*, neurodevelopmental, \
    neuroatypical, on the spectrum, disorder, disorders, disordered, syndrome, syndromes, \
    tourette*, down's, epilep*, cerebral palsy, aphasi*, apraxi*, mutism, \
    selectively mute, selective mute, depression, depressive, clinically depressed, \
    psychos*, psychot*, schizo*, bipolar, phobi*, anorexi*, bulimi*, trauma, traumatised, \
    traumatized, ptsd, obsessive compulsive, oppositional defian*, \
    pathological demand avoidance, demand avoidant, developmental delay, \
    global delay, developmental language, language impairment, hearing impairment, \
    hearing impaired, vision impairment, visual impairment, visually impaired, \
    intellectual disab*, learning disab*, specific learning difficult*, \
    moderate learning difficult*, severe learning difficult*, \
    profound and multiple learning difficult*, mental illness, mentally ill, \
    mental handicap*, anxiety disorder*, personality disorder*, diagnosed with, diagnosable, \
    meets the criteria for, symptom of, symptoms of, symptomatic, pathological
    """

  /// Abbreviations of conditions, some of which are words in small letters.
  private static let abbreviations = """
    ADD, ADHD, APD, ASC, ASD, BESD, BPD, DCD, DLD, EBD, FASD, GDD, MLD, OCD, ODD, PDA, \
    PMLD, PTSD, SLD, SPD, SpLD, SPLD
    """

  /// Phrases that fix how far a pupil can get.
  private static let ceilings = """
    will not reach, won't reach, will not achieve, won't achieve, will not manage, \
    will not be able to, won't be able to, will not make progress, will not learn, \
    will not progress, will never, can never, unlikely ever, unlikely to ever, \
    unlikely to reach, unlikely to achieve, unlikely to make progress, \
    unlikely to progress, never be able to, never going to, not going to reach, \
    not capable, incapable, not able enough, not bright, \
    cannot be expected to, can't be expected to, can not be expected to, \
    not expected to reach, not expected to achieve, no hope of, low ability, \
    lower ability, less able, least able, limited ability, limited potential, \
    lacks ability, lacks the ability, lack of ability, lacks potential, \
    lacks the potential, does not have the ability, doesn't have the ability, \
    beyond his ability, beyond her ability, beyond their ability, beyond his abilities, \
    beyond her abilities, beyond their abilities, beyond reach, out of reach, \
    full potential has been reached, reached his limit, reached her limit, \
    reached their limit, reached his potential, reached her potential, \
    reached their potential, reached a ceiling, at his ceiling, at her ceiling, \
    at their ceiling, his ceiling, her ceiling, their ceiling, maximum potential, \
    maximum ability, no further progress, further progress is impossible, \
    will always need, will always struggle, ineducable, uneducable, unteachable, \
    slow learner, slow learners, low intelligence, below average intelligence, iq, \
    intelligence quotient, weak learner, not academic, non academic
    """

  /// Feelings and motives, which nobody can read off data.
  private static let emotions = """
    anxious, anxiously, anxiety, angry, angrily, anger, bored, boredom, frustrated, \
    frustration, unhappy, unhappiness, miserable, upset, stressed, distressed, \
    distress, unmotivated, demotivated, lack of motivation, lacks motivation, \
    low motivation, lazy, laziness, sad, sadness, afraid, scared, fearful, frightened, \
    jealous, lonely, tearful, depressed, low self esteem, lacks self esteem, \
    low self confidence, lacks confidence, low confidence, moody, emotional state, \
    emotionally unstable, unwilling, stubborn, defiant, attention seeking, manipulative, \
    does not care, doesn't care, does not want to, doesn't want to, is not trying, \
    isn't trying, disaffected, apathetic, disengaged
    """

  /// Phrases that put one pupil above or below others.
  private static let rankings = """
    ranks, ranked, ranking, rankings, rank order, class rank, bottom of the class, \
    bottom of the group, bottom of the set, bottom of the year, top of the class, \
    top of the group, top of the year, lowest in the class, lowest in the group, \
    lowest in the year, lowest of the class, highest in the class, weakest, worst in, \
    worst of, worst pupil, best pupil, best in the class, weakest pupil, \
    strongest pupil, than other pupils, than the other pupils, than other children, \
    than the other children, than other students, than classmates, than his classmates, \
    than her classmates, than their classmates, than his peers, than her peers, \
    than their peers, than the rest of the class, than the rest of the group, \
    than most of the class, than most pupils, behind the rest of the class, \
    behind the other pupils, behind other pupils, compared with other pupils, \
    compared to other pupils, compared with the other pupils, \
    compared to the other pupils, compared with classmates, compared to classmates, \
    compared with the rest of the class, compared to the rest of the class, \
    league table, league tables
    """

  /// What a pupil is, which is no reason for what a pupil learns.
  private static let characteristics = """
    ethnicity, ethnic, racial, religion, religious, gender, postcode, post code, \
    free school meals, fsm, pupil premium, deprivation, deprived, poverty, social class, \
    immigrant, immigrants, refugee, refugees, broken home, \
    single parent, troubled family, exclusion history, past exclusions, \
    previous exclusions, criminal
    """
}
