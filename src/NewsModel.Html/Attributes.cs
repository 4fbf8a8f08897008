using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsModel.Html;

/// <summary>The attributes of a tag.</summary>
internal readonly struct Attributes(StructAttributes attributes)
{
    private readonly StructAttributes _attributes = attributes;

    /// <summary>Whether what they are of is not shown.</summary>
    public bool AreHiding => this["hidden"] is not null || (this["style"] is { } style && Hides(style));

    /// <summary>The value of an attribute; nothing where it is not there.</summary>
    public string? this[ReadOnlySpan<char> name]
    {
        get
        {
            for (int i = 0; i < _attributes.Count; i++)
            {
                MemoryHtmlAttributeToken attribute = _attributes[i];
                if (attribute.Name.Memory.Span.SequenceEqual(name))
                {
                    return attribute.Value.ToString();
                }
            }

            return null;
        }
    }

    /// <summary>Whether a word is one of those in the value of an attribute.</summary>
    public bool Has(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> value = this[name];
        foreach (Range part in value.SplitAny(Blanks.Collapsible))
        {
            if (value[part].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing of it is there, or all of it is cut off.
    private static bool Hides(ReadOnlySpan<char> style)
    {
        foreach (Range declaration in style.Split(';'))
        {
            ReadOnlySpan<char> part = style[declaration];
            int colon = part.IndexOf(':');
            if (colon >= 0 && IsHiding(part[..colon].Trim(), part[(colon + 1)..].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHiding(ReadOnlySpan<char> property, ReadOnlySpan<char> value) =>
        (Is(property, "display") && Starts(value, "none"))
        || (Is(property, "visibility") && (Starts(value, "hidden") || Starts(value, "collapse")))
        || (Is(property, "clip") && Starts(value, "rect(0") && !value.ContainsAnyInRange('2', '9'))
        || (Is(property, "clip-path") && (Starts(value, "inset(50%") || Starts(value, "inset(100%")));

    private static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
