using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsModel.Cli;

/// <summary>JSON as the library writes it, but that characters that turn text around are escaped too, as those that control a terminal are anyway.</summary>
internal sealed unsafe class VisibleJson : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;
    private static readonly SearchValues<char> Turning = SearchValues.Create([.. Enumerable.Range(0x2000, 0x100).Select(static c => (char)c).Where(Visible.Steers)]);

    private VisibleJson()
    {
    }

    /// <summary>It.</summary>
    public static JavaScriptEncoder Encoder { get; } = new VisibleJson();

    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => Turns(unicodeScalar) || Relaxed.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        First(Relaxed.FindFirstCharacterToEncode(text, textLength), new ReadOnlySpan<char>(text, textLength).IndexOfAny(Turning));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        First(Relaxed.FindFirstCharacterToEncodeUtf8(utf8Text), IndexOfTurning(utf8Text));

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) => Turns(unicodeScalar)
        ? new Span<char>(buffer, bufferLength).TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten)
        : Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static bool Turns(int scalar) => scalar <= char.MaxValue && Turning.Contains((char)scalar);

    private static int First(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

    // They begin as “ and – do, so that each of these is looked at.
    private static int IndexOfTurning(ReadOnlySpan<byte> utf8)
    {
        const byte Lead = 0xE2;
        for (int at = 0; utf8[at..].IndexOf(Lead) is >= 0 and var next; at += next + 1)
        {
            if (Rune.DecodeFromUtf8(utf8[(at + next)..], out Rune rune, out _) == OperationStatus.Done && Turns(rune.Value))
            {
                return at + next;
            }
        }

        return -1;
    }
}
