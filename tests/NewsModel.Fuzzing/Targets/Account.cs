using System.Collections;
using System.Text;

namespace NewsModel.Fuzzing.Targets;

/// <summary>What must hold of what any schema makes of any page.</summary>
internal static class Account
{
    /// <summary>Every line has one owner, the lines are the page, and every text is a part of one of them.</summary>
    public static void AssertWhole(ReadOnlyMemory<byte> page, ParseResult result, object value)
    {
        int at = 0;
        int number = 0;
        int unclaimed = 0;
        foreach (PageLine line in result.Lines)
        {
            DefectException.Unless(page.Span[at..].StartsWith(line.Raw.Span), $"Line {line.Number} is not the page's.");
            DefectException.Unless(line.Number > number && line.BlankLines == line.Number - number - 1, $"Line {line.Number} follows {number}.");
            DefectException.Unless(line.Owner.Path.Length == 0 == (line.Owner.Kind == LineOwnerKind.Unclaimed), $"Line {line.Number} belongs to '{line.Owner}'.");
            AssertCutOut(page.Span, line.Text);
            at += line.Raw.Length;
            number = line.Number;
            unclaimed += line.Owner.Kind == LineOwnerKind.Unclaimed ? 1 : 0;
        }

        DefectException.Unless(page.Span[at..].SequenceEqual(result.Lines.Trailing.Span), "What trails is not the page's.");
        DefectException.Unless(result.Diagnostics.Count(static it => it.Id == PageDiagnosticIds.UnclaimedLine) == unclaimed, "Unclaimed lines are not reported, or others are.");
        DefectException.Unless(
            result.Diagnostics.All(it => it.Line >= 1 && it.Line <= Math.Max(1, number) && it.Column >= 1), "A diagnostic stands outside the page.");
        AssertTexts(page.Span, value);
    }

    /// <summary>One meaning: values, owners and diagnostics of both engines are equal.</summary>
    public static void AssertSame(ParseResult generated, ParseResult interpreted)
    {
        DefectException.Unless(generated.Lines.Count == interpreted.Lines.Count, "The engines see other lines.");
        for (int i = 0; i < generated.Lines.Count; i++)
        {
            PageLine left = generated.Lines[i];
            PageLine right = interpreted.Lines[i];
            DefectException.Unless(
                left.Number == right.Number && left.BlankLines == right.BlankLines && left.Owner == right.Owner,
                $"Line {left.Number} belongs to '{left.Owner}' and '{right.Owner}'.");
        }

        DefectException.Unless(generated.Diagnostics.SequenceEqual(interpreted.Diagnostics), "The engines have other diagnostics.");
        DefectException.Unless(generated.ToJson() == interpreted.ToJson(), "The engines give other records.");
    }

    private static void AssertTexts(ReadOnlySpan<byte> page, object? value)
    {
        switch (value)
        {
            case Text text:
                AssertCutOut(page, text);
                break;
            case NewsRecord record:
                foreach (string field in record.Fields)
                {
                    AssertTexts(page, record[field]);
                }

                break;
            case IEnumerable list and not string:
                foreach (object? item in list)
                {
                    AssertTexts(page, item);
                }

                break;
            case NewsPage news:
                AssertTexts(page, news.Articles);
                break;
            case Article it:
                AssertTexts(page, new object?[] { it.Headline, it.Kicker, it.Standfirst, it.Byline, it.Published, it.Updated, it.Source, it.Tagline, it.Dateline, it.Captions, it.Body });
                break;
            case Byline it:
                AssertTexts(page, new object?[] { it.Line, it.Authors });
                break;
            case Author it:
                AssertTexts(page, new object?[] { it.Name, it.Role, it.Affiliation });
                break;
            case Timestamp it:
                AssertCutOut(page, it.Line);
                break;
            case Dateline it:
                AssertTexts(page, new object?[] { it.Line, it.Place, it.Region });
                break;
            case Caption it:
                AssertTexts(page, new object?[] { it.Text, it.AltText, it.Credit });
                break;
            case Credit it:
                AssertTexts(page, new object?[] { it.Line, it.Creator, it.Source });
                break;
            case Paragraph it:
                AssertCutOut(page, it.Text);
                break;
            case Subheading it:
                AssertCutOut(page, it.Text);
                break;
            case Picture it:
                AssertTexts(page, it.Caption);
                break;
        }
    }

    private static void AssertCutOut(ReadOnlySpan<byte> page, Text text) => DefectException.Unless(
        text.Start + text.Length <= page.Length && Encoding.UTF8.GetString(page.Slice(text.Start, text.Length)) == text.Raw,
        $"'{text}' does not stand at {text.Start}.");
}
