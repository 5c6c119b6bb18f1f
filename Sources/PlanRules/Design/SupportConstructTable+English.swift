extension SupportConstructTable {
  /// The supports that come up most in England's schools, collected for this library after
  /// CAST's advice to keep the goal apart from the means.
  public static let english = SupportConstructTable([
    Row(
      supports: [
        "text to speech", "screen reader", "reader pen", "reading pen", "read aloud",
        "reads aloud", "immersive reader", "audiobook", "audio book", "human reader",
        "adult reads", "adult reader", "text read to", "a reader",
      ],
      constructs: [
        "decode", "decoding", "phonic", "phoneme", "grapheme", "blend", "blending",
        "segment", "segmenting", "sight word", "word reading", "reading fluency",
        "oral reading", "read aloud", "read out loud", "words per minute",
        "words a minute", "words correct", "high frequency word",
        "common exception word", "tricky word", "cvc word", "nonsense word",
        "read word", "read sentence",
      ]
    ),
    Row(
      supports: ["calculator"],
      constructs: [
        "number fact", "addition fact", "multiplication fact", "maths fact",
        "times table", "number bond", "fact fluency", "mental arithmetic",
        "mental maths", "mentally", "column addition", "column subtraction",
        "long multiplication", "long division", "short division", "recall fact",
      ]
    ),
    Row(
      supports: [
        "times table grid", "times table square", "multiplication square",
        "multiplication grid",
      ],
      constructs: ["times table", "multiplication fact", "recall multiplication"]
    ),
    Row(
      supports: [
        "scribe", "speech to text", "voice typing", "dictation", "dictates",
        "keyboard", "laptop", "typing", "types", "word processor",
      ],
      constructs: [
        "handwriting", "handwrite", "letter formation", "form letter", "form each letter",
        "form lower case", "pencil grip", "pencil control", "cursive", "joined writing",
        "copy letter", "write legibly", "trace letter",
      ]
    ),
    Row(
      supports: [
        "spell checker", "spellchecker", "spell check", "spellcheck", "word prediction",
        "predictive text", "autocorrect", "spelling mat", "spelling list", "scribe",
        "speech to text", "voice typing", "dictation",
      ],
      constructs: ["spell", "spelling", "spells", "spelt"]
    ),
    Row(
      supports: ["grammar checker", "grammar check", "sentence completion software"],
      constructs: ["punctuate", "punctuation", "full stop", "capital letter", "grammar"]
    ),
    Row(
      supports: ["subtitle", "caption", "transcript", "live captioning"],
      constructs: ["listening comprehension", "listen for", "lip reading", "auditory"]
    ),
    Row(
      supports: [
        "hand over hand", "hand under hand", "physical prompt", "full prompt",
        "adult prompt", "verbal prompt",
      ],
      constructs: [
        "independently", "without prompt", "without help", "unprompted", "unaided",
        "initiate", "on his own", "on her own", "on their own",
      ]
    ),
    Row(
      supports: ["translation", "translator", "translated"],
      constructs: ["translate", "french", "spanish", "german", "mandarin"]
    ),
  ])
}
