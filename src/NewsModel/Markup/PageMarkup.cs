namespace NewsModel;

/// <summary>
/// What the markup of a page says of each line of its text. It is handed to parsing beside the text; the package
/// <c>NewsModel.Html</c> makes both of an HTML page.
/// </summary>
public sealed class PageMarkup
{
    /// <summary>Makes one.</summary>
    /// <param name="lines">The lines, in the order of their numbers. A line that is not among them counts as one without markup.</param>
    /// <exception cref="ArgumentException">The numbers are not in order, or not all from 1.</exception>
    public PageMarkup(IReadOnlyList<LineMarkup> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int before = 0;
        foreach (LineMarkup line in lines)
        {
            if (line.Number <= before)
            {
                throw new ArgumentException($"Line {line.Number} stands behind line {before}: lines have numbers from 1, each a larger one than that before it.", nameof(lines));
            }

            before = line.Number;
        }

        Lines = Array.AsReadOnly([.. lines]);
    }

    /// <summary>The lines of the text that the markup says something of, in their order.</summary>
    public IReadOnlyList<LineMarkup> Lines { get; }
}
