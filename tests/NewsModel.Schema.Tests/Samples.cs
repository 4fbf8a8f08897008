namespace NewsModel.Schema.Tests;

/// <summary>Whole schemas that compile without a diagnostic.</summary>
internal static class Samples
{
    public const string TwiceTold = """
        /// Asharq Al-Awsat. A story prints its headline and captions, a text-size marker, then both again.
        schema AsharqAlAwsat for "english.aawsat.com"
        using NewsModel

        page { articles: Article+ }

        record Article {
          headline: line
          captions: Caption{0..12} distinct until "TT"   // alt text, then caption: the site prints both
          "TT"
          repeat headline
          commit                                          // now it is an article
          repeat captions
          body: Block* until Article | "TT"
        }

        choice Block = Subheading | Paragraph
        record Subheading { text: line } where words(text) <= 10 and not (text ends in ".!?…”\")")
        record Paragraph  { text: line }

        record Caption { "{text...} ({credit: Credit})" | text: line }
        record Credit {
          line = self
          ( "{source} file photo" isFilePhoto = true | "{source} Photo/{creator}" | "{source}" )
        }
        """;

    public const string Datelined = """
        /// Rudaw. No blank lines; the first paragraph opens with the dateline.
        schema Rudaw for "rudaw.net"
        using NewsModel

        page { articles: Article }

        record Article {
          headline: line
          "{dateline: Dateline} - {body: Block}"
          commit
          body: Block* until "{} contributed to this report."
          tagline: "{} contributed to this report."?
        }

        record Dateline { line = self  ( "{place}, {region}" | "{place}" ) } where upper(place)
        choice Block = Paragraph
        record Paragraph { text: line }
        """;

    public static TheoryData<string> All { get; } =
    [
        TwiceTold,
        Datelined,
        "schema T\npage { a: line  b: line }",
        "schema T page { body: Story* } record Story { a: line{1..3} \"TT\" }",
        "schema T page { stories: Story } record Story { kicker: line? headline: line }",
        "schema T page { g: G } record G { ( \"A\" | \"A\" \"B\" ) \"C\" }",
        "schema T page { blocks: Block* } choice Block = Note | P record Note { \"Note: {text}\" } record P { text: line }",
        "schema T page { a: line* until \"End\"  \"End\"  b: line }",
        "schema T page { ( a: line{0..9} until \"S\" | \"T\" ) \"T\" b: line }",
        "schema T page { a: line{0..4} distinct  b: line }",
        "schema T page { h: line  \"TT\"  repeat h  b: line }",
        "schema T page { h: line*  until \"TT\"  \"TT\"  repeat h  b: line }",
        "schema T page { \"{a} - {b}\"  \"{c...} - {d}\" }",
        "schema T page { \"{} report.\" x: line }",
        "schema T page { items: I* } choice I = D | P record D { \"{a}-{b}\" } record P { text: line }",
        "schema T page { lines: L* } choice L = C | P record C { \"{text} ({credit: K})\" } record K { \"{name}\" } where name in (\"AP\", \"AFP\") record P { text: line }",
        "schema T page { \"Photo/ {name}\"  \"({x})\" }",
        "schema T page { link: line where link starts with \"https://\"  b: line }",
        "schema T page { items: I* } choice I = Up | Short | P record Up { text: line } where upper(text) record Short { text: line } where words(text) <= 2 and not (text ends in \".?\") record P { text: line }",
        "schema T page { credits: K* } record K { line = self ( \"{source} file photo\" isFilePhoto = true | \"{source}\" ) }",
        "schema T page { stories: S+ } record S { h: line \"TT\" commit body: P* until S } record P { text: line }",
        "schema T page { stories: S+  boilerplate \"Related\" to end } record S { h: line \"TT\" commit body: P* until \"Related\" } record P { text: line }",
        "schema T page { story: S } record S { \"Head: {h}\" body: P* } record P { text: line }",
        "schema T page { story: S } record S { \"Head: {h}\" commit \"TT\" body: P* } record P { text: line }",
        "schema T page { ( boilerplate \"from\" to \"till\" within 2 | body: P )* } record P { text: line }",
        "schema T page { ( boilerplate More | body: P )* } boilerplate More { line \"Read more\" } record P { text: line }",
        "schema T page { boilerplate until S  story: S  boilerplate to end } record S { h: line \"By {by}\" commit body: P* until \"Share\" } record P { text: line }",
        "schema T page { \"{place}: {body: P}\"  body: P* } record P { text: line }",
        "schema T page { d: D } record D { \"{place}, {region}\" | \"{place}\" }",
        "schema T page { \"X\"  a: line  line  b: line }",
        "schema T page { line: line  to: line  \"{end}.\" }",
        "schema T page { \"{{{a}}}\" }",
        "schema T page { blocks: B* } choice B = N | P choice N = Q | R record Q { \"Q {text}\" } record R { \"R {text}\" } record P { text: line }",
        "schema T page { ( boilerplate ReadMore | boilerplate \"Advertisement\" | body: Block )* until \"Related Posts\" } boilerplate ReadMore { line \"Read more\" } choice Block = P record P { text: line }",
        "schema T page { ( boilerplate Promo | body: P )* } boilerplate Promo { \"skip past promotion\" to \"after promotion\" within 12 } record P { text: line }",
        "schema Tiny page { headline: line }",
        "schema T page { c: Inset* } record Inset as Caption { text: line where blanks(text) >= 2 } ",
    ];
}
