using NewsModel.Schema.Planning;

namespace NewsModel.Schema.Tests.Planning;

/// <summary>What the grammar of a schema is made of: both engines build just that.</summary>
public class PlanTests
{
    [Fact]
    public Task Lines() => Plan(
        """
        page {
          line  "x"  a: line  b: "By {}"  "{c}, {d: int}." where words(c) < 3
          x = 1  y = "s"  z = true
          repeat a  repeat c  boilerplate "Share"  boilerplate "m" to "n" within 3  boilerplate until "TT" | R  "TT"
          ( e: line  "1" flag = true | "2"  e: line | boilerplate R )?
          boilerplate to end
        }
        boilerplate R { "r" | line "s" }
        """);

    [Fact]
    public Task Repetitions() => Plan(
        """
        page {
          a: line* until "1" | "2 {}"  "1"?  b: line{2..5}  line{0..3}  c: "x {}"+ distinct until "y"  ( "p" d: line )*  ( "q" | "r" line? ){1..2}
          e: One* until "z"  f: Two{1..3} distinct  g: Pick{0..4} until Two  repeat b  boilerplate R{0..2}  line+
        }
        record One { self = self "{v} of {w}" | t: line }
        record Two { "two" u: line }
        choice Pick = Small | One
        record Small { s: line } where length(s) < 9 or s ends in ".!"
        boilerplate R { "r" line{1..2} }
        """);

    [Fact]
    public Task Heads() => Plan(
        """
        page { stories: Story+ }
        record Story {
          kicker: line? until "By {}"  headline: line  captions: Caption{0..4} distinct until "TT"  "TT"  repeat headline
          commit
          repeat captions  place: "AT {}"  body: Block* until Story | "Share" | Aside  boilerplate "Share"?  rest: line{1..2}
        }
        record Caption { "{text...} ({credit})" | text: line }
        choice Block = Sub | Par
        record Sub { text: line } where words(text) < 7
        record Par { text: line }
        record Aside { "Aside" commit note: line }
        """);

    [Fact]
    public Task Several_records() => Plan(
        """
        page { intro: line? until "BY {}"  stories: Story* until "LETTERS"  "LETTERS"?  letter: Letter  boilerplate R  notes: Note{1..3} distinct }
        record Story { title: line where blanks(title) >= 2  "BY {who}"  commit  ( boilerplate R | body: line )* until Story | Letter }
        record Letter { "Dear {whom}" commit text: line+ until "Yours" | Note  "Yours"  by: Person }
        record Note { "Note" text: line | "Remark" commit text: line }
        record Person { first: line "and" last: line } where upper(first)
        boilerplate R { "read" line{0..2} "more" }
        """);

    [Fact]
    public Task Records_in_records() => Plan(
        """
        page { quotes: Item+ until "end" }
        choice Item = Quote | Pair | Par
        record Quote { "quote" commit inner: Item* until "unquote"  "unquote"  all = true }
        record Pair { "pair" one: line two: Deep{0..2} }
        record Deep { "deep" pair: Inner }
        record Inner { "in" x: line | "out" }
        record Par { text: line }
        """);

    private static Task Plan(string body)
    {
        var compilation = SchemaCompiler.Compile("schema T\n" + body);
        Assert.False(compilation.HasErrors, string.Join("\n", compilation.Diagnostics));
        return Verify(PlanPrinter.Print(GrammarPlanner.Plan(new SchemaIndex(compilation.Schema))));
    }
}
