import PlanModel

// Open targets.

extension RenderingCase {
  static let open: [Self] = [
    Self(
      "scruffy",
      learner: "Ayla",
      style: .scruffy,
      {
        $0.intention = OpenIntention(text: "Makes music with other people").with {
          $0.noticing = ["looks for a partner", "asks for more.", "joins the beat"]
          $0.evidencePlan = "Annotated film"
          $0.frequency = .weekly
        }
        $0.reviewOn = "2027-02-12"
      },
      teacher: """
        An open intention for Ayla is “Makes music with other people”; we will notice \
        signs such as “looks for a partner”, “asks for more” and “joins the beat”, \
        recorded by annotated film, each week, and we will look again on 12 February \
        2027.
        """,
      pupil: """
        We are looking out for this: “Makes music with other people”. There is no \
        right or wrong way. We will notice what I do and what I like. We will look at \
        it together on 12 February 2027.
        """
    ),
    Self(
      "engagement, with a criterion that nobody is to read",
      style: .engagement,
      {
        $0.skill = Skill(verb: "explore", object: "things that make sounds")
        $0.criterion = .occasions(8, of: 10)
        $0.intention = OpenIntention().with {
          $0.engagementAreas = [.exploration, .anticipation]
        }
      },
      teacher: """
        An open intention for the pupil is to explore things that make sounds; we will \
        notice exploration and anticipation.
        """,
      pupil: """
        I will explore things that make sounds in my own way. There is no right or \
        wrong way. We will notice what I do and what I like.
        """
    ),
    Self(
      "mapp, as text",
      style: .mapp,
      {
        $0.text = "Chooses between two drinks."
        $0.dueText = "end of the summer term"
      },
      teacher: """
        An open intention for the pupil is “Chooses between two drinks”; we will notice \
        what the pupil does, and we will look again by the end of the summer term.
        """,
      pupil: """
        We are looking out for this: “Chooses between two drinks”. There is no right \
        or wrong way. We will notice what I do and what I like. We will look at it \
        together by the end of the summer term.
        """
    ),
    Self(
      "open, and not written yet",
      style: .scruffy,
      { _ in },
      teacher: """
        An open intention for the pupil has not been written yet; we will notice what \
        the pupil does.
        """,
      pupil: """
        I will do this in my own way. There is no right or wrong way. We will notice \
        what I do and what I like.
        """
    ),
  ]
}
