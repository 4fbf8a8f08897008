namespace NewsModel.Tests.Inputs;

/// <summary>Pages that are read from streams.</summary>
public class StreamTests
{
    private static readonly NewsSchema<NewsRecord> Schema = NewsSchema.Load("schema Lines\npage { lines: line+ }\n");

    public static TheoryData<int> Lengths => [0, 1, 2, 4095, 4096, 16383, 16384, 16385, 32768, 32769, 300_000];

    [Theory, MemberData(nameof(Lengths))]
    public Task Page_is_read_whole_from_a_stream_that_knows_its_length(int length) => AssertRead(() => new MemoryStream(Page(length)), Page(length));

    [Theory, MemberData(nameof(Lengths))]
    public Task Page_is_read_whole_from_a_stream_that_does_not(int length) => AssertRead(() => new TestStream(Page(length)) { Seeks = false }, Page(length));

    [Theory, MemberData(nameof(Lengths))]
    public Task Page_is_read_whole_byte_by_byte(int length) =>
        AssertRead(() => new TestStream(Page(length)) { Seeks = false, AtOnce = 1 }, Page(length));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50_000)]
    [InlineData(99_999)]
    [InlineData(100_001)]
    [InlineData(500_000)]
    public Task What_a_stream_says_of_its_length_is_not_relied_on(int said) =>
        AssertRead(() => new TestStream(Page(100_000)) { SaidLength = said }, Page(100_000));

    [Fact]
    public Task Page_starts_where_the_stream_stands() => AssertRead(() => new MemoryStream(Page(5000)) { Position = 1234 }, Page(5000)[1234..]);

    [Fact]
    public Task Behind_its_end_a_stream_has_an_empty_page() => AssertRead(() => new MemoryStream(Page(10)) { Position = 20 }, []);

    [Fact]
    public async Task Stream_is_not_closed_and_stands_at_its_end()
    {
        using var stream = new MemoryStream(Page(100));
        Schema.Parse(stream);
        Assert.Equal(100, stream.Position);
        stream.Position = 0;
        await Schema.ParseAsync(stream);
        Assert.Equal(100, stream.Position);
    }

    [Fact]
    public void Page_of_known_length_is_in_memory_once()
    {
        using var stream = new MemoryStream(Page(1_000_000));
        PageBuffer.ReadToEnd(stream);
        stream.Position = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadOnlyMemory<byte> page = PageBuffer.ReadToEnd(stream);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000_000, 1_000_100);
        Assert.Equal(1_000_000, page.Length);
    }

    [Fact]
    public void Page_of_2_GB_is_refused_before_it_is_read()
    {
        var stream = new TestStream([]) { SaidLength = Array.MaxLength };
        Assert.Contains("the page has 2 GB or more", Assert.ThrowsAny<IOException>(() => Schema.Parse(stream)).Message);
        Assert.Equal(0, stream.Reads);
    }

    [Fact]
    public async Task What_a_stream_throws_comes_out()
    {
        Assert.Throws<EndOfStreamException>(static () => Schema.Parse(new TestStream(Page(9)) { Fails = true }));
        await Assert.ThrowsAsync<EndOfStreamException>(static () => Schema.ParseAsync(new TestStream(Page(9)) { Fails = true }));
        var closed = new MemoryStream();
        closed.Close();
        Assert.Throws<ObjectDisposedException>(() => Schema.Parse(closed));
    }

    [Fact]
    public async Task Cancelled_before_nothing_is_read()
    {
        var stream = new TestStream(Page(9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Schema.ParseAsync(stream, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Reads);
    }

    [Fact]
    public async Task Cancelled_while_it_is_read_the_reading_ends()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new TestStream(Page(9))
        {
            Seeks = false,
            AtOnce = 1,
            OnRead = reads =>
            {
                if (reads == 3)
                {
                    cancellation.Cancel();
                }
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Schema.ParseAsync(stream, cancellation.Token));
        Assert.Equal(3, stream.Reads);
    }

    [Fact]
    public async Task Nothing_is_no_stream()
    {
        Assert.Throws<ArgumentNullException>(static () => Schema.Parse((Stream)null!));
        Assert.Throws<ArgumentNullException>(static () => ((NewsSchema)Schema).Parse((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(static () => Schema.ParseAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(static () => ((NewsSchema)Schema).ParseAsync(null!));
    }

    private static async Task AssertRead(Func<Stream> stream, byte[] page)
    {
        Assert.Equal(page, PageBuffer.ReadToEnd(stream()).ToArray());
        Assert.Equal(page, (await PageBuffer.ReadToEndAsync(stream(), CancellationToken.None)).ToArray());

        string expected = Schema.Parse(page).ToJson();
        Assert.Equal(expected, Schema.Parse(stream()).ToJson());
        Assert.Equal(expected, ((NewsSchema)Schema).Parse(stream()).ToJson());
        Assert.Equal(expected, (await Schema.ParseAsync(stream())).ToJson());
        Assert.Equal(expected, (await ((NewsSchema)Schema).ParseAsync(stream())).ToJson());
    }

    private static byte[] Page(int length) => [.. Enumerable.Range(0, length).Select(static i => (byte)(i % 61 == 60 ? '\n' : 'a' + (i % 23)))];

    /// <summary>A stream that is as awkward as a stream may be.</summary>
    private sealed class TestStream(byte[] bytes) : MemoryStream(bytes)
    {
        public bool Seeks { get; init; } = true;

        public long? SaidLength { get; init; }

        public int AtOnce { get; init; } = int.MaxValue;

        public bool Fails { get; init; }

        public Action<int>? OnRead { get; init; }

        public int Reads { get; private set; }

        public override bool CanSeek => Seeks;

        public override long Length => Seeks ? SaidLength ?? base.Length : throw new NotSupportedException();

        public override long Position
        {
            get => Seeks ? base.Position : throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            OnRead?.Invoke(++Reads);
            return Fails ? throw new EndOfStreamException() : base.Read(buffer[..Math.Min(AtOnce, buffer.Length)]);
        }

        // It heeds no token.
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }
    }
}
