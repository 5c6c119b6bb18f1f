public import PlanModel

extension ProposedAction {
  /// What adults may ask themselves, each other, the family and the pupil at this step.
  ///
  /// Empty for an action that this version does not know.
  public var questions: [String] { Self.questions[self] ?? [] }

  /// The step in words for people.
  var advice: String { Self.advice[self] ?? "\(name)." }

  private static let advice: [ProposedAction: String] = [
    .checkDelivery:
      "See whether the help was given as planned before looking at the pupil.",
    .checkMaterial: "See whether the material fits what the pupil can do now.",
    .changeDose:
      "Think about how much help there is: how often, how long, how many share.",
    .switchStrategy: "Think about another strategy, with the reason for choosing it.",
    .considerChangingTarget:
      "Talk about the target only now, and write the reason down. Look first for a way to "
      + "keep the aim and change the route.",
    .considerRaisingTarget:
      "The readings run ahead of the aim: think about a higher target.",
    .meet:
      "Bring people together: each step was looked at, and the readings run below the "
      + "aim still.",
    .discuss: "Look at the readings together.",
    .continueAsPlanned: "Go on as planned.",
  ]

  private static let questions: [ProposedAction: [String]] = [
    .checkDelivery: [
      "Did the planned sessions take place, for as long as was planned?",
      "How often was the pupil there?",
      "Was the group as small as was planned, and the person the one who was planned?",
      "Has anything changed: health, sleep, home, lessons missed for the sessions?",
      "What does the pupil say about the sessions?",
    ],
    .checkMaterial: [
      "Does the material begin where the pupil is now?",
      "Does the measure look at what is taught, in the same way each time?",
      "Does something stand between the pupil and the task, such as reading the question?",
      "What does the pupil find easy, hard or worth doing in it?",
    ],
    .changeDose: [
      "Would more sessions, longer ones or a smaller group help?",
      "What would the pupil miss for it, and what would the pupil choose?",
      "Is there a time of day that suits the pupil better?",
    ],
    .switchStrategy: [
      "Which strategy was agreed on for this, and why might it suit the pupil?",
      "What has worked for the pupil before, here or at home?",
      "How will it be seen after some weeks whether it helps?",
      "What does the pupil want to try?",
    ],
    .considerChangingTarget: [
      "Does the target still matter to the pupil and the family?",
      "Can the aim stay, with another route, more help or more time?",
      "What is the reason, and who writes it down?",
    ],
    .considerRaisingTarget: [
      "What would the pupil like to reach next?",
      "Does it go as well in other lessons and with other people?",
      "Can some of the help fade?",
    ],
    .meet: [
      "Who knows something about this that is not written down yet?",
      "What do the pupil and the family want to come of it?",
    ],
    .discuss: [
      "What do the people who work with the pupil see from day to day?",
      "Do the readings show it too, and which of them would be measured again?",
      "What does the pupil say?",
    ],
  ]
}
