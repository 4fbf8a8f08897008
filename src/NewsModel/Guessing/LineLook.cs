namespace NewsModel.Guessing;

/// <summary>What a line is like by itself: read once, from its bytes.</summary>
internal readonly struct LineLook
{
    // Longer lines are looked at for phrases at both ends.
    private const int Front = 160;
    private const int Back = 96;

    // A word has so many bytes about, where no spaces part them.
    private const int BytesOfWord = 8;

    public LineLook(ReadOnlySpan<byte> text)
    {
        Bytes = text.Length;
        var hash = new Fnv();
        int run = 0;
        bool isLower = true;
        bool isFirst = true;
        for (int i = 0; i <= text.Length; i++)
        {
            byte b = i < text.Length ? text[i] : (byte)' ';
            if (IsSpace(text, i, b))
            {
                if (run > 0)
                {
                    byte initial = text[i - run];
                    bool isCapital = !isFirst && initial is >= (byte)'A' and <= (byte)'Z';
                    Words++;
                    Capitals += isCapital ? 1 : 0;
                    Short += isLower && run <= 3 && initial is >= (byte)'a' and <= (byte)'z' ? 1 : 0;
                    Sentences += isCapital && i - run >= 2 && text[i - run - 2] is (byte)'.' or (byte)'?' or (byte)'!' ? 1 : 0;
                    isFirst = false;
                }

                run = 0;
                isLower = true;
                continue;
            }

            run++;
            hash.Add(b);
            switch (b)
            {
                case >= (byte)'0' and <= (byte)'9':
                    Digits++;
                    isLower = false;
                    break;
                case >= (byte)'A' and <= (byte)'Z':
                    Upper++;
                    Letters++;
                    isLower = false;
                    break;
                case >= (byte)'a' and <= (byte)'z' or >= 0xC0:
                    Letters++;
                    break;
                case (byte)',':
                    Commas++;
                    break;
                case (byte)'|':
                    HasBar = true;
                    break;
                case (byte)'@':
                    Kinds |= LookKinds.Address;
                    break;
            }
        }

        Hash = hash.Value;
        Words = Math.Max(Words, text.Length / BytesOfWord);
        Start = hash.Early;
        (Ends, EndsInDots, EndsOpen, EndsQuestion) = EndOf(text);
        Initial = text.IsEmpty ? default : text[0];
        StartsWithQuote = Initial is (byte)'"' or (byte)'\'' || text.StartsWith("“"u8) || text.StartsWith("‘"u8) || text.StartsWith("«"u8);
        HasBar |= text.IndexOf("•"u8) >= 0 || text.IndexOf("·"u8) >= 0 || text.IndexOf("»"u8) >= 0 || text.IndexOf("›"u8) >= 0 || text.IndexOf("→"u8) >= 0;
        Kinds |= KindsOf(text);
        IsByline = Words < 14 && IsBylineStart(text);
    }

    public int Bytes { get; }

    /// <summary>How many words it has, or would have.</summary>
    public int Words { get; }

    /// <summary>How many words, but the first, start with a capital letter.</summary>
    public int Capitals { get; }

    /// <summary>How many words of up to three small letters it has: in most languages those that sentences are made with.</summary>
    public int Short { get; }

    public int Digits { get; }

    public int Letters { get; }

    public int Upper { get; }

    public int Commas { get; }

    /// <summary>How many sentences start within it.</summary>
    public int Sentences { get; }

    /// <summary>Its letters and digits in one number; the case of ASCII letters does not matter.</summary>
    public ulong Hash { get; }

    /// <summary>The same of its first ones; 0 where there are fewer.</summary>
    public ulong Start { get; }

    public LookKinds Kinds { get; }

    public byte Initial { get; }

    public bool StartsWithQuote { get; }

    public bool HasBar { get; }

    /// <summary>Whether it ends as a sentence does, quotation marks and brackets behind it left out.</summary>
    public bool Ends { get; }

    public bool EndsQuestion { get; }

    public bool EndsInDots { get; }

    /// <summary>Whether something has to follow: it ends in a colon, a comma or a semicolon.</summary>
    public bool EndsOpen { get; }

    public bool IsByline { get; }

    /// <summary>Whether it reads as running text.</summary>
    public bool IsProse => Words >= 10 && (Ends || Words >= 25) && Capitals * 2 < Words + 4;

    public bool IsSite => Words <= 14 && (Kinds & LookKinds.Site) != 0;

    /// <summary>Whether the site asks something of its reader: no story has such a line, wherever it stands.</summary>
    public bool IsCall => Words <= 10 && !Ends && (Kinds & (LookKinds.Share | LookKinds.Join | LookKinds.Advertisement)) != 0;

    /// <summary>Whether it says when.</summary>
    public bool IsDate => Words <= 16
        && (((Kinds & LookKinds.Month) != 0 && Digits >= 3) || ((Kinds & LookKinds.Moment) != 0 && Digits > 0) || (Digits >= 6 && Letters <= 6));

    private static bool IsSpace(ReadOnlySpan<byte> text, int at, byte b) =>
        b <= ' ' || (b == 0xC2 && at + 1 < text.Length && text[at + 1] == 0xA0) || (b == 0xA0 && at > 0 && text[at - 1] == 0xC2);

    private static (bool Ends, bool Dots, bool Open, bool Question) EndOf(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            if (text is [.. var rest, (byte)'"' or (byte)'\'' or (byte)')' or (byte)']' or (byte)'*' or <= (byte)' '])
            {
                text = rest;
            }
            else if (text.EndsWith("”"u8) || text.EndsWith("’"u8))
            {
                text = text[..^3];
            }
            else if (text.EndsWith("»"u8))
            {
                text = text[..^2];
            }
            else
            {
                break;
            }
        }

        bool dots = text.EndsWith("..."u8) || text.EndsWith("…"u8);
        bool question = text is [.., (byte)'?'] || text.EndsWith("？"u8) || text.EndsWith("؟"u8);
        bool ends = !dots && (question || text is [.., (byte)'.' or (byte)'!'] || text.EndsWith("。"u8) || text.EndsWith("！"u8) || text.EndsWith("۔"u8) || text.EndsWith("।"u8));
        return (ends, dots, text is [.., (byte)':' or (byte)',' or (byte)';'], question);
    }

    private static LookKinds KindsOf(ReadOnlySpan<byte> text)
    {
        Span<char> room = stackalloc char[Front + Back + 3];
        int length = 0;
        room[length++] = ' ';
        if (text.Length <= Front + Back)
        {
            Copy(text, room, ref length);
        }
        else
        {
            Copy(text[..Front], room, ref length);
            room[length++] = ' ';
            Copy(text[^Back..], room, ref length);
        }

        room[length++] = ' ';
        return SitePhrases.KindsIn(room[..length]);
    }

    // Phrases are ASCII but for a few characters, so no decoding is needed.
    private static void Copy(ReadOnlySpan<byte> text, Span<char> room, ref int length)
    {
        for (int i = 0; i < text.Length; i++)
        {
            byte b = text[i];
            if (b == 0xE2 && text[i..].StartsWith("’"u8))
            {
                room[length++] = '\'';
                i += 2;
            }
            else
            {
                room[length++] = b == 0xA0 || b < ' ' ? ' ' : (char)b;
            }
        }
    }

    private static bool IsBylineStart(ReadOnlySpan<byte> text) =>
        StartsWith(text, "by "u8) || StartsWith(text, "by:"u8) || StartsWith(text, "written by"u8) || StartsWith(text, "author"u8) || StartsWith(text, "story by"u8)
        || (text.Length == 2 && StartsWith(text, "by"u8));

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) =>
        text.Length >= lower.Length && System.Text.Ascii.EqualsIgnoreCase(text[..lower.Length], lower);

    // Letters and digits only.
    private struct Fnv()
    {
        private const int EarlyLength = 12;

        private int _length;

        public ulong Value { get; private set; } = 14695981039346656037;

        public ulong Early { get; private set; }

        public void Add(byte b)
        {
            b = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
            if (b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or >= 0x80)
            {
                Value = (Value ^ b) * 1099511628211;
                Early = ++_length == EarlyLength ? Value : Early;
            }
        }
    }
}
