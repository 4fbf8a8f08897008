namespace NewsModel.Schema.Planning;

/// <summary>The characters of <c>ends in</c>: a bit for each that is ASCII, since this is asked of most lines.</summary>
internal sealed class CharacterSet
{
    public CharacterSet(string characters)
    {
        foreach (var c in characters.Where(c => c < 0x80))
        {
            if (c < 0x40) Low |= 1UL << c;
            else Ascii |= 1UL << (c - 0x40);
        }

        Others = string.Concat(characters.Where(c => c >= 0x80));
    }

    /// <summary>Those below U+0040.</summary>
    public ulong Low { get; }

    /// <summary>Those from U+0040 to U+007F.</summary>
    public ulong Ascii { get; }

    /// <summary>The others.</summary>
    public string Others { get; }
}
