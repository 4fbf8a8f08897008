namespace NewsModel;

/// <summary>
/// What two bytes beside each other tell of text that is not UTF-8: a mistake that both halves of the first and the
/// upper half of the second agree on is made. A bit for each mistake, by J. Keiser and D. Lemire, Validating UTF-8 In
/// Less Than One Instruction Per Byte, 2021.
/// </summary>
internal static class Utf8Rules
{
    private const byte TooShort = 1; // a first byte of several, then no continuation
    private const byte TooLong = 2; // ASCII, then a continuation
    private const byte Overlong3 = 4; // E0 80-9F
    private const byte TooLarge = 8; // F4 90-BF, F5-FF
    private const byte Surrogate = 16; // ED A0-BF
    private const byte Overlong2 = 32; // C0, C1
    private const byte Overlong4 = 64; // F0 80-8F, and what is too large with 80-8F
    private const byte TwoContinuations = 128; // right only where one is the third or fourth byte
    private const byte Any = TooShort | TooLong | TwoContinuations; // whatever the lower half says

    /// <summary>By the upper half of the first byte.</summary>
    public static ReadOnlySpan<byte> First =>
    [
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | Overlong4,
    ];

    /// <summary>By the lower half of the first byte.</summary>
    public static ReadOnlySpan<byte> FirstLow =>
    [
        Any | Overlong2 | Overlong3 | Overlong4, Any | Overlong2, Any, Any,
        Any | TooLarge, Any | TooLarge | Overlong4, Any | TooLarge | Overlong4, Any | TooLarge | Overlong4,
        Any | TooLarge | Overlong4, Any | TooLarge | Overlong4, Any | TooLarge | Overlong4, Any | TooLarge | Overlong4,
        Any | TooLarge | Overlong4, Any | TooLarge | Overlong4 | Surrogate, Any | TooLarge | Overlong4, Any | TooLarge | Overlong4,
    ];

    /// <summary>By the upper half of the second byte.</summary>
    public static ReadOnlySpan<byte> Second =>
    [
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | Overlong4,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort,
    ];
}
