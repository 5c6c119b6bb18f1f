public import PlanModel

extension Target {
  /// Returns the target in words, made from its parts.
  ///
  /// A teacher reads one sentence: by when, given what, who will do what, how well, as
  /// measured by what, from where. The pupil reads short sentences, each of at most twelve
  /// words besides those of the plan; words agreed with the pupil, in `pupilWords`, come
  /// first. Parts that nobody has filled in are left out.
  ///
  /// ```swift
  /// target.rendered(for: .teacher)
  /// // By 30 June 2027, given a number line, the pupil will solve two-step word
  /// // problems on 8 out of 10 probes, as measured by weekly CBM probes.
  /// target.rendered(for: .pupil)
  /// // I am learning to solve two-step word problems. I will be given a number line. ...
  /// ```
  ///
  /// An open target is told by what is hoped for, what people will notice and when they
  /// look again, never by a criterion. Where less is better, the words say what happens,
  /// and not what must stop. A target without a skill is its text as written.
  ///
  /// The same target gives the same words on every machine. They hold what the plan says
  /// about a pupil: show them to people who may read the plan, and do not log them.
  ///
  /// - Parameters:
  ///   - audience: Who is to read it.
  ///   - learner: The name to show in the teacher's sentence, `nil` for "the pupil".
  /// - Returns: The words.
  public func rendered(for audience: Audience, learner: String? = nil) -> String {
    let actor = PlainWords(learner)?.text ?? "the pupil"
    return switch (audience, isToldOpenly) {
    case (.pupil, true): OpenPupilSentences(self).text
    case (.pupil, false): PupilSentences(self).text
    case (_, true): OpenSentence(self, actor: actor).text
    case (_, false): TeacherSentence(self, actor: actor).text
    }
  }

  /// Whether the target is told without a criterion.
  private var isToldOpenly: Bool {
    let hasParts = !skill.isMissing || !criterion.isMissing || text != nil
    return style.isOpenOutcome || (!intention.isMissing && !hasParts)
  }
}
