namespace NewsModel
{
    public sealed record Article : IEquatable<Article>
    {
        public Article();
        public ValueList<Author> Authors { get; }
        public ValueList<Block> Body { get; init; }
        public Byline? Byline { get; init; }
        public ValueList<Caption> Captions { get; init; }
        public Dateline? Dateline { get; init; }
        public required Text Headline { get; init; }
        public Text? Kicker { get; init; }
        public Timestamp? Published { get; init; }
        public Text? Source { get; init; }
        public Text? Standfirst { get; init; }
        public Text? Tagline { get; init; }
        public Timestamp? Updated { get; init; }
    }

    public sealed record Author : IEquatable<Author>
    {
        public Author();
        public Text? Affiliation { get; init; }
        public required Text Name { get; init; }
        public Text? Role { get; init; }
    }

    public abstract record Block : IEquatable<Block>;

    public sealed record Byline : IEquatable<Byline>
    {
        public Byline();
        public ValueList<Author> Authors { get; init; }
        public Text? Line { get; init; }
    }

    public sealed record Caption : IEquatable<Caption>
    {
        public Caption();
        public Text? AltText { get; init; }
        public Credit? Credit { get; init; }
        public required Text Text { get; init; }
    }

    public sealed record Credit : IEquatable<Credit>
    {
        public Credit();
        public Text? Creator { get; init; }
        public bool IsFilePhoto { get; init; }
        public required Text Line { get; init; }
        public Text? Source { get; init; }
    }

    public sealed record Dateline : IEquatable<Dateline>
    {
        public Dateline();
        public required Text Line { get; init; }
        public Text? Place { get; init; }
        public Text? Region { get; init; }
    }

    public enum DiagnosticSeverity
    {
        Warning = 0,
        Error = 1,
    }

    public readonly struct Line : IEquatable<Line>
    {
        public bool IsFolded { get; }
        public int Length { get; }
        public int Start { get; }
        public override string ToString();
    }

    [Flags]
    public enum LineMarks
    {
        None = 0,
        Caption = 1,
        Alternative = 2,
        Figure = 4,
        ListItem = 8,
        Quote = 16,
        Cell = 32,
        Preformatted = 64,
        Strong = 128,
        Emphasis = 256,
        Main = 512,
        Article = 1024,
        ArticleBody = 2048,
        Header = 4096,
        Footer = 8192,
        Navigation = 16384,
        Aside = 32768,
    }

    public readonly struct LineMarkup : IEquatable<LineMarkup>
    {
        public LineMarkup(int Number, SourceSpan Source, string Element, int Heading, LineMarks Marks, double LinkShare);
        public string Element { get; init; }
        public int Heading { get; init; }
        public bool IsAlternative { get; }
        public bool IsCaption { get; }
        public bool IsListItem { get; }
        public bool IsMain { get; }
        public double LinkShare { get; init; }
        public int LinksInPerCent { get; }
        public LineMarks Marks { get; init; }
        public int Number { get; init; }
        public SourceSpan Source { get; init; }
    }

    public readonly struct LineOwner : IEquatable<LineOwner>
    {
        public LineOwner(LineOwnerKind Kind, string Path);
        public LineOwnerKind Kind { get; init; }
        public string Path { get; init; }
        public override string ToString();
    }

    public enum LineOwnerKind
    {
        Unclaimed = 0,
        Field = 1,
        Marker = 2,
        Boilerplate = 3,
    }

    [AttributeUsage(Class | Interface, Inherited = false)]
    public sealed class NewsChoiceAttribute : Attribute
    {
        public NewsChoiceAttribute(params Type[] items);
        public IReadOnlyList<Type> Items { get; }
    }

    public sealed record NewsPage : IEquatable<NewsPage>
    {
        public NewsPage();
        public ValueList<Article> Articles { get; init; }
    }

    public sealed class NewsRecord : IEquatable<NewsRecord>
    {
        public IReadOnlyList<string> Fields { get; }
        public string Name { get; }
        public object? this[string field] { get; }
        public bool Equals(NewsRecord? other);
        public override bool Equals(object? obj);
        public T? Get<T>(string field);
        public override int GetHashCode();
        public ValueList<T> List<T>(string field);
        public override string ToString();
        public bool TryGet(string field, out object? value);
        public void WriteJson(Utf8JsonWriter json);
    }

    public abstract class NewsSchema
    {
        public string? Documentation { get; }
        public string? Host { get; }
        public string Name { get; }
        public static SchemaCompilation Compile(string text, Func<string, string?>? import = null, string? fileName = null);
        public static SchemaCompilation CompileFile(string path);
        public static NewsSchema<NewsRecord> From(SchemaCompilation compilation);
        public static NewsSchema<NewsRecord> Load(string text, Func<string, string?>? import = null, string? fileName = null);
        public static NewsSchema<NewsRecord> LoadFile(string path);
        public ParseResult Parse(ReadOnlyMemory<byte> utf8);
        public ParseResult Parse(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null);
        public ParseResult Parse(ReadOnlyMemory<byte> utf8, ParseOptions options);
        public ParseResult Parse(Stream utf8);
        public ParseResult Parse(string page);
        public ParseResult Parse(string page, ParseOptions options);
        public Task<ParseResult> ParseAsync(Stream utf8, CancellationToken cancellationToken = default);
        public IAsyncEnumerable<(TSource Source, ParseResult Result)> ParseMany<TSource>(IAsyncEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IAsyncEnumerable<ParseResult> ParseMany(IAsyncEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IEnumerable<(TSource Source, ParseResult Result)> ParseMany<TSource>(IEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IEnumerable<ParseResult> ParseMany(IEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public override sealed string ToString();
    }

    [AttributeUsage(Class, Inherited = false)]
    public sealed class NewsSchemaAttribute : Attribute
    {
        public NewsSchemaAttribute(string file);
        public string File { get; }
    }

    public sealed class NewsSchemaException : Exception
    {
        public NewsSchemaException(IReadOnlyList<SchemaDiagnostic> diagnostics);
        public IReadOnlyList<SchemaDiagnostic> Diagnostics { get; }
    }

    [AttributeUsage(Class, Inherited = false)]
    public sealed class NewsSchemaTextAttribute : Attribute
    {
        public NewsSchemaTextAttribute(string text);
        public string Text { get; }
    }

    public sealed class NewsSchema<TPage> : NewsSchema
    {
        public NewsSchema(string name, string? host, string? documentation, Owner[] owners, Parser<Line, TPage> page, Action<Utf8JsonWriter, TPage> write);
        public ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8);
        public ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null);
        public ParseResult<TPage> Parse(ReadOnlyMemory<byte> utf8, ParseOptions options);
        public ParseResult<TPage> Parse(Stream utf8);
        public ParseResult<TPage> Parse(string page);
        public ParseResult<TPage> Parse(string page, ParseOptions options);
        public Task<ParseResult<TPage>> ParseAsync(Stream utf8, CancellationToken cancellationToken = default);
        public IAsyncEnumerable<(TSource Source, ParseResult<TPage> Result)> ParseMany<TSource>(IAsyncEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IAsyncEnumerable<ParseResult<TPage>> ParseMany(IAsyncEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IEnumerable<(TSource Source, ParseResult<TPage> Result)> ParseMany<TSource>(IEnumerable<TSource> sources, Func<TSource, ReadOnlyMemory<byte>> page, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
        public IEnumerable<ParseResult<TPage>> ParseMany(IEnumerable<ReadOnlyMemory<byte>> pages, ParseManyOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed record PageDiagnostic : IEquatable<PageDiagnostic>
    {
        public PageDiagnostic(string Id, DiagnosticSeverity Severity, int Line, int Column, string Message);
        public int Column { get; init; }
        public string Id { get; init; }
        public int Line { get; init; }
        public string Message { get; init; }
        public DiagnosticSeverity Severity { get; init; }
        public TextPosition? SourcePosition { get; init; }
        public override string ToString();
    }

    public static class PageDiagnosticIds
    {
        public const string Guess = "NP1011";
        public const string HeadInBody = "NP1005";
        public const string MissingItem = "NP1001";
        public const string NoRecord = "NP1006";
        public const string NoSchema = "NP1007";
        public const string NotConverted = "NP1004";
        public const string NotUtf8 = "NP1003";
        public const string TooManyArticles = "NP1010";
        public const string TooManyBytes = "NP1008";
        public const string TooManyLines = "NP1009";
        public const string UnclaimedLine = "NP1002";
    }

    public readonly struct PageLine : IEquatable<PageLine>
    {
        public PageLine(int Number, int BlankLines, Text Text, LineOwner Owner, ReadOnlyMemory<byte> Raw);
        public int BlankLines { get; init; }
        public int Number { get; init; }
        public LineOwner Owner { get; init; }
        public ReadOnlyMemory<byte> Raw { get; init; }
        public Text Text { get; init; }
    }

    public sealed class PageLines : IEnumerable, IEnumerable<PageLine>, IReadOnlyCollection<PageLine>, IReadOnlyList<PageLine>
    {
        public int Count { get; }
        public ReadOnlyMemory<byte> Trailing { get; }
        public PageLine this[int index] { get; }
        public IEnumerator<PageLine> GetEnumerator();
    }

    public sealed class PageMarkup
    {
        public PageMarkup(IReadOnlyList<LineMarkup> lines);
        public IReadOnlyList<LineMarkup> Lines { get; }
    }

    public sealed record Paragraph : Block, IEquatable<Paragraph>
    {
        public Paragraph();
        public required Text Text { get; init; }
    }

    public sealed record ParseManyOptions : IEquatable<ParseManyOptions>
    {
        public ParseManyOptions();
        public long MaxBytesInFlight { get; init; }
        public int MaxDegreeOfParallelism { get; init; }
        public int MaxPagesInFlight { get; init; }
        public ParseOptions? Page { get; init; }
    }

    public sealed record ParseOptions : IEquatable<ParseOptions>
    {
        public ParseOptions();
        public CancellationToken CancellationToken { get; init; }
        public int MaxArticles { get; init; }
        public int MaxBytes { get; init; }
        public int MaxLines { get; init; }
    }

    public abstract class ParseResult
    {
        public IEnumerable<PageLine> Boilerplate { get; }
        public double? Confidence { get; }
        public IReadOnlyList<PageDiagnostic> Diagnostics { get; }
        public bool HasErrors { get; }
        public PageLines Lines { get; }
        public NewsSchema? Schema { get; }
        public IEnumerable<PageLine> Unclaimed { get; }
        public string ToJson(string? source = null, bool indented = false);
        public void WriteJson(Utf8JsonWriter json, string? source = null);
    }

    public sealed class ParseResult<TPage> : ParseResult
    {
        public TPage Value { get; }
    }

    public sealed record Picture : Block, IEquatable<Picture>
    {
        public Picture();
        public required Caption Caption { get; init; }
    }

    public static class SchemaDetector
    {
        public static ParseResult Parse(ReadOnlyMemory<byte> utf8, IEnumerable<NewsSchema>? schemas = null);
        public static ParseResult Parse(ReadOnlyMemory<byte> utf8, PageMarkup? markup, ParseOptions? options = null, IEnumerable<NewsSchema>? schemas = null);
        public static ParseResult Parse(ReadOnlyMemory<byte> utf8, ParseOptions options, IEnumerable<NewsSchema>? schemas = null);
        public static IReadOnlyList<SchemaFit> Rank(ReadOnlyMemory<byte> utf8, IEnumerable<NewsSchema>? schemas = null);
        public static IReadOnlyList<SchemaFit> Rank(ReadOnlyMemory<byte> utf8, PageMarkup? markup, IEnumerable<NewsSchema>? schemas = null);
    }

    public sealed record SchemaFit : IEquatable<SchemaFit>
    {
        public SchemaFit(NewsSchema Schema, ParseResult Result, double Claimed, ValueList<string> Evidence, bool Fits);
        public double Claimed { get; init; }
        public ValueList<string> Evidence { get; init; }
        public bool Fits { get; init; }
        public string Reason { get; }
        public ParseResult Result { get; init; }
        public NewsSchema Schema { get; init; }
    }

    public readonly struct SourceSpan : IEquatable<SourceSpan>
    {
        public SourceSpan(int Start, int Length, TextPosition Position);
        public int End { get; }
        public int Length { get; init; }
        public TextPosition Position { get; init; }
        public int Start { get; init; }
    }

    public sealed record Subheading : Block, IEquatable<Subheading>
    {
        public Subheading();
        public required Text Text { get; init; }
    }

    public readonly struct Text : IEquatable<Text>, IFormattable, ISpanFormattable, IUtf8SpanFormattable
    {
        public Text(string value);
        public bool IsEmpty { get; }
        public int Length { get; }
        public LineMarkup? Markup { get; }
        public TextPosition Position { get; }
        public string Raw { get; }
        public int Start { get; }
        public ReadOnlySpan<byte> Utf8 { get; }
        public bool Equals(Text other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public string ToString(string? format, IFormatProvider? formatProvider);
        public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider);
        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider);
        public static bool operator ==(Text left, Text right);
        public static implicit operator Text(string value);
        public static bool operator !=(Text left, Text right);
    }

    public readonly struct TextPosition : IEquatable<TextPosition>
    {
        public TextPosition(int Line, int Column);
        public int Column { get; init; }
        public int Line { get; init; }
    }

    public sealed record Timestamp : IComputedFields, IEquatable<Timestamp>
    {
        public Timestamp();
        public DateOnly? Date { get; }
        public required Text Line { get; init; }
        public TimeSpan? Offset { get; }
        public TimeOnly? Time { get; }
        public string? Zone { get; }
    }

    public static class ValueList
    {
        public static ValueList<T> Create<T>(ReadOnlySpan<T> items);
        public static ValueList<T> From<T>(IEnumerable<T> items);
    }

    public readonly struct ValueList<T> : IEnumerable, IEnumerable<T>, IEquatable<ValueList<T>>, IReadOnlyCollection<T>, IReadOnlyList<T>
    {
        public int Count { get; }
        public T this[int index] { get; }
        public ReadOnlySpan<T> AsSpan();
        public bool Equals(ValueList<T> other);
        public override bool Equals(object? obj);
        public ValueList<T>.Enumerator GetEnumerator();
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(ValueList<T> left, ValueList<T> right);
        public static bool operator !=(ValueList<T> left, ValueList<T> right);

        public struct Enumerator
        {
            public readonly T Current { get; }
            public bool MoveNext();
        }
    }
}

namespace NewsModel.Grammar
{
    [EditorBrowsable(Never)]
    public static class Conditions
    {
        public static int Blanks(Text text);
        public static bool Contains(Text text, ReadOnlySpan<byte> value);
        public static bool EndsIn(Text text, ulong low, ulong ascii, ReadOnlySpan<byte> others);
        public static bool EndsWith(Text text, ReadOnlySpan<byte> value);
        public static int? Heading(Text text);
        public static bool IsAlternative(Text text);
        public static bool IsCaption(Text text);
        public static bool IsHeading(Text text);
        public static bool IsItem(Text text);
        public static bool IsMain(Text text);
        public static bool IsMarked(Text text);
        public static int Length(Text text);
        public static int? Links(Text text);
        public static bool StartsWith(Text text, ReadOnlySpan<byte> value);
        public static bool Upper(Text text);
        public static int Words(Text text, int limit);
    }

    [EditorBrowsable(Never)]
    public sealed class HeadFilter : LineSearch
    {
        public HeadFilter(LineTest line, int min, int max, int repeatMin = 0, int repeatMax = 0, int blanks = 0, params LineTest[] between);
    }

    [EditorBrowsable(Never)]
    public interface IComputedFields
    {
        void WriteComputed(Utf8JsonWriter json);
    }

    [EditorBrowsable(Never)]
    public static class Json
    {
        public static void Write(Utf8JsonWriter json, string name, Text value);
        public static void Write(Utf8JsonWriter json, string name, Text? value);
        public static void Write(Utf8JsonWriter json, string name, string? value);
        public static void Write<T>(Utf8JsonWriter json, string name, T value) where T : struct;
        public static void Write<T>(Utf8JsonWriter json, string name, T? value) where T : struct;
        public static void Write<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write) where T : class;
        public static void WriteComputed(Utf8JsonWriter json, IComputedFields value);
        public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<Text> values);
        public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values);
        public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values) where T : struct;
        public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write);
        public static void WriteNumber(Utf8JsonWriter json, string name, int? value);
        public static void WriteObject(Utf8JsonWriter json, string name, object? value);
        public static void WriteObjects(Utf8JsonWriter json, string name, IEnumerable<object> values);
    }

    [EditorBrowsable(Never)]
    public static class LineGrammar
    {
        public static Parser<Line, Unit> Unclaimed { get; }
        public static Parser<Line, Text> AnyLine(Owner owner, bool remember = false);
        public static Stop AtGap(int blanks, string record);
        public static Stop AtStray(LineTest line, string record, int linesBefore);
        public static Parser<Line, Unit> HeadAhead(HeadFilter filter);
        public static Parser<Line, Unit> HeadAhead<T>(HeadFilter filter, Parser<Line, T> head);
        public static Parser<Line, Unit> HeadAhead<T>(Parser<Line, T> head);
        public static Parser<Line, Unit> LineAhead(LineTest line);
        public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, Func<T, Text> remember);
        public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, Func<T, ValueList<Text>> remember);
        public static Parser<Line, T> LineOf<T>(Owner owner, LineMatch<T> match, bool rememberLine = false, bool sameAgain = false);
        public static Parser<Line, ValueList<T>> Lines<T>(Owner owner, LineMatch<T> record, int min, int max, bool remember = false, bool distinct = false, bool sameAgain = false, bool atOnce = false, params Stop[] until);
        public static Parser<Line, ValueList<Text>> Lines(Owner owner, int min, int max, bool remember = false, bool distinct = false, params Stop[] until);
        public static Parser<Line, ValueList<T>> Listed<T>(this Parser<Line, T> item);
        public static Parser<Line, Unit> Literal(Owner owner, LineTest line, bool remember = false);
        public static Parser<Line, T?> Missing<T>(string what);
        public static Parser<Line, TResult> OrDefault<T, TResult>(this Parser<Line, T> item, Func<T, TResult> convert);
        public static Parser<Line, T?> OrNone<T>(this Parser<Line, T> item) where T : struct;
        public static Parser<Line, Unit> OrNothing(this Parser<Line, Unit> item);
        public static Parser<Line, T?> OrNull<T>(this Parser<Line, T> item) where T : class;
        public static Parser<Line, T> RecordIn<T>(string field, bool isList, Parser<Line, T> record);
        public static Parser<Line, Unit> Repeat(Owner owner, params Owner[] taken);
        public static Parser<Line, Unit> RepeatAny(Owner owner, params Owner[] taken);
        public static Parser<Line, T?> Search<T>(Parser<Line, T> record, string name, Parser<Line, Unit>? ends = null) where T : class;
        public static Parser<Line, ValueList<T>> Search<T>(Parser<Line, T> record, string name, int min, int max, Parser<Line, Unit> stray, Parser<Line, Unit>? ends = null) where T : class;
        public static Parser<Line, Unit> SkipLines(Owner owner, int min, int max, bool remember = false, params Stop[] until);
        public static Parser<Line, Unit> SkipTimes<T>(this Parser<Line, T> item, int min, int max);
        public static Parser<Line, ValueList<T>> Times<T>(this Parser<Line, T> item, int min, int max);
        public static Parser<Line, T> Unless<T>(this Parser<Line, T> item, params Stop[] stops);
    }

    [EditorBrowsable(Never)]
    public delegate bool LineMatch<T>(Text text, out T value);

    [EditorBrowsable(Never)]
    public abstract class LineSearch;

    [EditorBrowsable(Never)]
    public sealed class LineTest : LineSearch
    {
        public LineTest(LineMatch<bool> match);
        public LineTest(string literal);
    }

    [EditorBrowsable(Never)]
    public static class Lists
    {
        public static ValueList<T> Concat<T>(ValueList<T> first, ValueList<T> second);
        public static ValueList<T> Distinct<T>(ValueList<T> values);
        public static ValueList<T> Flatten<T>(ValueList<ValueList<T>> lists);
        public static ValueList<T> Gather<TItem, T>(ValueList<TItem> items, Func<TItem, ValueList<T>> values);
        public static ValueList<TResult> Map<T, TResult>(ValueList<T> values, Func<T, TResult> convert);
        public static ValueList<T> OfOne<T>(T? value) where T : class;
        public static ValueList<T> OfOne<T>(T? value) where T : struct;
        public static ValueList<T> OfPresent<T>(ValueList<T?> values) where T : class;
        public static ValueList<T> OfPresent<T>(ValueList<T?> values) where T : struct;
        public static ValueList<T> Prepend<T>(T? first, ValueList<T> more) where T : class;
        public static ValueList<T> Prepend<T>(T? first, ValueList<T> more) where T : struct;
    }

    [EditorBrowsable(Never)]
    public sealed class Owner
    {
        public string Evidence { get; }
        public int Id { get; }
        public bool IsRepeat { get; }
        public LineOwnerKind Kind { get; }
        public string Name { get; }
        public static Owner Unclaimed { get; }
        public int Weight { get; }
        public static Owner Boilerplate(int id, string name, int weight = 0);
        public static Owner Field(int id, string name, int weight = 0);
        public static Owner Marker(int id, string name, int weight = 0);
        public static Owner Repeat(int id, string name, int weight = 0);
    }

    [EditorBrowsable(Never)]
    public sealed class Stop
    {
        public static Stop At(HeadFilter filter);
        public static Stop At(HeadFilter filter, Parser<Line, Unit> head);
        public static Stop At(LineTest line);
        public static Stop At(Parser<Line, Unit> ahead);
    }

    [EditorBrowsable(Never)]
    public static class Template
    {
        public static bool CutEnd(Text text, ReadOnlySpan<byte> literal, out Text rest);
        public static bool CutFirst(Text text, ReadOnlySpan<byte> literal, out Text before, out Text rest, int kept = 0);
        public static bool CutLast(Text text, ReadOnlySpan<byte> literal, out Text before, out Text rest, int kept = 0);
        public static bool CutStart(Text text, ReadOnlySpan<byte> literal, out Text rest);
        public static bool Is(Text text, ReadOnlySpan<byte> literal);
        public static bool IsHole(Text rest, out Text hole);
    }

    [EditorBrowsable(Never)]
    public static class Values
    {
        public static void Forget(Text text, int mark);
        public static int Mark(Text text);
        public static T? Parse<T>(Text? text) where T : struct, ISpanParsable<T>;
        public static T? ParseClass<T>(Text? text) where T : class, ISpanParsable<T>;
        public static T? ToEnum<T>(Text? text, Func<string, T?>? named = null) where T : struct, Enum;
    }
}

namespace NewsModel.Schemas
{
    public static class APNews
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Apart : IEquatable<APNews.Apart>
        {
            public Apart();
            public required Text Text { get; init; }
        }

        public sealed record Bio : IEquatable<APNews.Bio>
        {
            public Bio();
            public required Text Name { get; init; }
        }

        public sealed record Note : IEquatable<APNews.Note>
        {
            public Note();
            public APNews.Bio? Author { get; init; }
        }
    }

    public static class AnyNews
    {
        public static NewsSchema<NewsPage> Schema { get; }
    }

    public static class AsharqAlAwsat
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Whole : IEquatable<AsharqAlAwsat.Whole>
        {
            public Whole();
            public required Text Headline { get; init; }
        }
    }

    public static class BuiltInSchemas
    {
        public static IReadOnlyList<NewsSchema> All { get; }
    }

    public static class CNBC
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Apart : IEquatable<CNBC.Apart>
        {
            public Apart();
            public required Text Text { get; init; }
        }
    }

    public static class DefensePost
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class FoxNews
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Ending : IEquatable<FoxNews.Ending>
        {
            public Ending();
        }

        public sealed record Kept : IEquatable<FoxNews.Kept>
        {
            public Kept();
            public required Text Text { get; init; }
        }
    }

    public static class FreeBeacon
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Story : IEquatable<FreeBeacon.Story>
        {
            public Story();
            public required Timestamp Date { get; init; }
            public required Text Text { get; init; }
        }
    }

    public static class GatewayPundit
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class Guardian
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Signed : IEquatable<Guardian.Signed>
        {
            public Signed();
            public required Timestamp Date { get; init; }
            public required Text Name { get; init; }
        }

        public sealed record Told : IEquatable<Guardian.Told>
        {
            public Told();
            public required Text Text { get; init; }
        }
    }

    public static class INews
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class Independent
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class Intercept
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class KmaUpdates
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Distributor : IEquatable<KmaUpdates.Distributor>
        {
            public Distributor();
            public required Text Name { get; init; }
        }
    }

    public static class LATimes
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Day : IEquatable<LATimes.Day>
        {
            public Day();
            public required Text Text { get; init; }
        }

        public sealed record Ending : IEquatable<LATimes.Ending>
        {
            public Ending();
        }
    }

    public static class Nation
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class NewYorker
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class OccupyDemocrats
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);

        public sealed record Ending : IEquatable<OccupyDemocrats.Ending>
        {
            public Ending();
        }

        public sealed record Told : IEquatable<OccupyDemocrats.Told>
        {
            public Told();
            public required Text Text { get; init; }
        }
    }

    public static class Reuters
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class Rudaw
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class Telegraph
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }

    public static class WashingtonTimes
    {
        public static NewsSchema<NewsPage> Schema { get; }
        public static ParseResult<NewsPage> Parse(ReadOnlyMemory<byte> utf8);
        public static ParseResult<NewsPage> Parse(Stream utf8);
        public static ParseResult<NewsPage> Parse(string page);
    }
}