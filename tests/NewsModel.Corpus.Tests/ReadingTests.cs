using System.IO.Compression;

namespace NewsModel.Corpus.Tests;

public class ReadingTests
{
    [Theory]
    [InlineData("""{"text":"Ferry\nback","url":"https://a.example/1","timestamp":"2026-04-03","id":"i1","language":"en"}""")]
    [InlineData("""{"url":"https://a.example/1","date":"2026-04-03","digest":"i1","raw_content":"Ferry\nback","language":"en","length":3}""")]
    [InlineData("""{"content":"Ferry\nback","warc_headers":{"warc-target-uri":"https://a.example/1","warc-date":"2026-04-03","warc-record-id":"i1"},"metadata":{"identification":{"label":"en","prob":0.9},"annotation":["short"]}}""")]
    [InlineData("""{"text":"Ferry\nback","id":"i1","metadata":{"url":"https://a.example/1","date":"2026-04-03","language":"en","dump":{"url":"x"}}}""")]
    public void Each_form_of_json_lines_is_read(string line)
    {
        var (pages, problems) = Given.Read(Given.Input(line + "\n"));

        CorpusPage page = Assert.Single(pages);
        Assert.Empty(problems);
        Assert.Equal("Ferry\nback", Given.TextOf(page));
        Assert.Equal(("https://a.example/1", "2026-04-03", "i1", "en"), (page.Url, page.Date, page.Record, page.Language));
    }

    [Theory]
    [InlineData("{\"text\": broken}", "a line that is not JSON from its byte 10 on")]
    [InlineData("[1]", "a line that is no JSON object")]
    [InlineData("{\"text\":7}", "an object without a page: it has no ‘text’, ‘content’ or ‘raw_content’ that is a string")]
    [InlineData("{\"text\":\"a\",\"url\":\"\\ud800\"}", "a line with a value that is not Unicode")]
    [InlineData("{\"text\":\"a\"} {}", "a line that is not JSON from its byte 14 on")]
    public void A_broken_line_is_reported_with_its_place_and_the_rest_read(string line, string message)
    {
        var (pages, problems) = Given.Read(Given.Input($"{{\"text\":\"one\"}}\n\n{line}\n{{\"text\":\"two\"}}"));

        Assert.Equal(["one", "two"], pages.Select(Given.TextOf));
        Assert.Equal([new CorpusProblem("corpus", 16, message)], problems);
    }

    [Theory]
    [InlineData("plain — “text”")]
    [InlineData("\"\\/\b\f\n\r\t\u0001")]
    [InlineData("\u00e9\u2028\ud83d\ude00 end")]
    public void Escapes_are_resolved(string text)
    {
        string plain = System.Text.Json.JsonSerializer.Serialize(text);
        string all = string.Concat(text.Select(static c => $"\\u{(int)c:X4}"));

        Assert.Equal([text, text], Given.Read(Given.Input($"{{\"text\":{plain}}}\n{{\"text\":\"{all}\"}}")).Pages.Select(Given.TextOf));
    }

    [Theory]
    [InlineData("\\ud83d", "\ufffd")]
    [InlineData("\\ude00\\ud83d", "\ufffd\ufffd")]
    [InlineData("\\ud83d\\n", "\ufffd\n")]
    [InlineData("\\ud83d\\u0041", "\ufffdA")]
    public void Half_a_character_is_shown(string escaped, string text) =>
        Assert.Equal(text, Given.TextOf(Assert.Single(Given.Read(Given.Input($"{{\"text\":\"{escaped}\"}}")).Pages)));

    [Fact]
    public void Records_say_where_they_start()
    {
        byte[] warc = [.. Given.Warc("warcinfo", "a: b"u8.ToArray(), 0), .. Given.Conversion("Ferry", 1), .. Given.Conversion("Lighthouse", 2)];
        int first = Given.Warc("warcinfo", "a: b"u8.ToArray(), 0).Length;

        var (pages, problems) = Given.Read(Given.Input(warc));

        Assert.Empty(problems);
        Assert.Equal([("Ferry", (long)first), ("Lighthouse", first + Given.Conversion("Ferry", 1).Length)], pages.Select(static page => (Given.TextOf(page), page.Offset)));
        Assert.Equal(("https://site.example/2", "2026-04-03T10:00:00Z", "<urn:uuid:2>"), (pages[1].Url, pages[1].Date, pages[1].Record));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void However_few_bytes_come_at_once_the_pages_are_the_same(int piece)
    {
        byte[] warc = [.. Enumerable.Range(0, 20).SelectMany(static i => Given.Conversion(Given.Prose(i, 100 * i), i))];
        byte[] lines = Given.Utf8(string.Concat(Enumerable.Range(0, 20).Select(static i => $"{{\"text\":\"{Given.Prose(i, 100 * i)}\"}}\n")));
        byte[][] members = [.. Enumerable.Range(0, 20).Select(static i => Given.Conversion(Given.Prose(i, 100 * i), i))];
        string[] expected = [.. Enumerable.Range(0, 20).Select(static i => Given.Prose(i, 100 * i))];

        foreach (byte[] file in new[] { warc, lines, Given.Gzip(warc), Given.Gzip(lines), Given.Gzip(members) })
        {
            var (pages, problems) = Given.Read(Given.Input(file, piece: piece));
            Assert.Empty(problems);
            Assert.Equal(expected, pages.Select(Given.TextOf));
        }
    }

    [Fact]
    public void Members_of_every_length_end_where_they_end()
    {
        for (int length = 0; length < 40_000; length = (length * 5 / 4) + 1)
        {
            byte[] random = new byte[length];
            new Random(length).NextBytes(random);
            byte[] line = Given.Utf8($"{{\"text\":\"{Convert.ToBase64String(random)}\"}}\n");

            var (pages, problems) = Given.Read(Given.Input(Given.Gzip(line, line, line)));

            Assert.Empty(problems);
            Assert.Equal(3, pages.Count);
        }
    }

    [Fact]
    public void A_record_larger_than_what_is_read_at_once_is_whole()
    {
        string text = Given.Prose(1, 500_000);

        var (pages, problems) = Given.Read(Given.Input([.. Given.Conversion("a"), .. Given.Conversion(text), .. Given.Conversion("b")]));

        Assert.Empty(problems);
        Assert.Equal(["a", text, "b"], pages.Select(Given.TextOf));
    }

    [Fact]
    public void A_gzip_file_that_is_cut_gives_every_record_before_the_cut()
    {
        byte[] file = Given.Gzip([.. Enumerable.Range(0, 50).Select(static i => Given.Conversion(Given.Prose(i, 300), i))]);
        int whole = Given.Gzip([.. Enumerable.Range(0, 30).Select(static i => Given.Conversion(Given.Prose(i, 300), i))]).Length;

        var (pages, problems) = Given.Read(Given.Input(file[..(whole + 200)], "a.warc.gz"));

        Assert.Equal(Enumerable.Range(0, 30).Select(static i => Given.Prose(i, 300)), pages.Select(Given.TextOf));
        Assert.Contains(problems, static problem => problem.Message == "the file ends in the middle of compressed data; what stands before is read");
    }

    [Fact]
    public void Every_cut_of_a_gzip_file_is_noticed()
    {
        byte[] file = Given.Gzip("""{"text":"Ferry back"}"""u8.ToArray());

        for (int length = 5; length < file.Length; length++)
        {
            Assert.NotEmpty(Given.Read(Given.Input(file[..length], "a.jsonl.gz")).Problems);
        }
    }

    [Fact]
    public void Of_a_gzip_file_that_is_damaged_the_other_members_are_read()
    {
        byte[][] members = [.. Enumerable.Range(0, 9).Select(static i => Given.Gzip(Given.Conversion(Given.Prose(i, 3000), i)))];
        members[4] = [.. members[4][..1000], .. members[4][1100..]];

        var (pages, problems) = Given.Read(Given.Input([.. members.SelectMany(static member => member)]));

        Assert.Equal([0, 1, 2, 3, 5, 6, 7, 8], pages.Select(static page => int.Parse(page.Url!.Split('/')[^1])));
        Assert.NotEmpty(problems);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30_000)]
    [InlineData(2_000_000_000)]
    public void A_record_whose_length_is_wrong_is_passed_over_up_to_the_next(long length)
    {
        byte[] file = [.. Given.Conversion("Ferry", 1), .. Given.Conversion("Lost, it is too long", 2, length), .. Given.Conversion("Lighthouse", 3)];

        var (pages, problems) = Given.Read(Given.Input(file));

        Assert.Equal(["Ferry", "Lighthouse"], pages.Select(Given.TextOf));
        Assert.Equal(Given.Conversion("Ferry", 1).Length, Assert.Single(problems).Offset);
    }

    [Fact]
    public void Garbage_between_records_is_reported_and_passed_over()
    {
        byte[] file = [.. Given.Conversion("Ferry", 1), .. "nothing of use\r\n"u8, .. Given.Conversion("Lighthouse", 2)];

        var (pages, problems) = Given.Read(Given.Input(file));

        Assert.Equal(["Ferry", "Lighthouse"], pages.Select(Given.TextOf));
        Assert.Equal([new CorpusProblem("corpus", Given.Conversion("Ferry", 1).Length, "no WARC record starts here")], problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Content-Encoding: deflate\r\n")]
    public void The_html_of_a_response_is_read(string header)
    {
        byte[] body = Encoding.Latin1.GetBytes("<html lang=en><p>Caf\u00e9 at the pier</p><p>It opens.</p></html>");
        body = header.Contains("gzip", StringComparison.Ordinal) ? Given.Gzip(body)
            : header.Contains("br", StringComparison.Ordinal) ? Packed(body, static stream => new BrotliStream(stream, CompressionLevel.Optimal))
            : header.Contains("deflate", StringComparison.Ordinal) ? Packed(body, static stream => new ZLibStream(stream, CompressionLevel.Optimal))
            : body;
        body = header.Contains("chunked", StringComparison.Ordinal)
            ? [.. Given.Utf8("5;x=y\r\n"), .. body[..5], .. Given.Utf8($"\r\n{body.Length - 5:x}\r\n"), .. body[5..], .. "\r\n0\r\n\r\n"u8]
            : body;

        var (pages, problems) = Given.Read(Given.Input(Given.Warc("response",
            [.. Given.Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"iso-8859-1\"\r\n{header}\r\n"), .. body])));

        Assert.Empty(problems);
        CorpusPage page = Assert.Single(pages);
        Assert.Equal("Caf\u00e9 at the pier\n\nIt opens.\n", Given.TextOf(page));
        Assert.Equal(("https://site.example/1", "en"), (page.Url, page.Language));
    }

    [Fact]
    public void What_a_response_inflates_to_has_a_limit()
    {
        byte[] body = Given.Gzip([.. "<p>"u8, .. Enumerable.Repeat((byte)' ', 100_000_000), .. "end</p>"u8]);

        var (pages, _) = Given.Read(Given.Input(Given.Warc("response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. body])));

        Assert.DoesNotContain("end", Given.TextOf(Assert.Single(pages)), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_read_to_their_end()
    {
        byte[] warc = [.. Given.Conversion("Ferry", 1), .. Given.Warc("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>a<\r\n0\r\n\r\n"u8.ToArray(), 2), .. Given.Conversion("Lighthouse", 3)];
        byte[] lines = Given.Utf8("{\"text\":\"a\",\"warc_headers\":{\"warc-date\":\"b\"}}\n{\"content\":\"a\",\"metadata\":{\"identification\":{\"label\":\"en\"}}}\n");
        byte[][] files = [warc, lines, Given.Gzip(warc), Given.Gzip(Given.Conversion("a"), Given.Conversion("b")), Given.Gzip(lines)];
        var random = new Random(1);
        for (int i = 0; i < 1000; i++)
        {
            byte[] file = [.. files[i % files.Length]];
            for (int changes = random.Next(1, 6); changes > 0; changes--)
            {
                int at = random.Next(file.Length);
                switch (random.Next(3))
                {
                    case 0:
                        file[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        file = [.. file[..at], .. file[Math.Min(file.Length, at + random.Next(20))..], (byte)' '];
                        break;
                    default:
                        file = [.. file[..at], .. file[random.Next(at + 1)..]];
                        break;
                }
            }

            var (pages, problems) = Given.Read(Given.Input(file, piece: random.Next(1, 400)));
            Assert.InRange(pages.Count + problems.Count, 0, file.Length);
        }
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x</p>")]
    public void What_is_no_page_is_passed_over(string response)
    {
        var (pages, problems) = Given.Read(Given.Input([.. Given.Warc("request", "GET"u8.ToArray()), .. Given.Warc("response", Given.Utf8(response)), .. Given.Warc("metadata", "a"u8.ToArray())]));

        Assert.Empty(pages);
        Assert.Empty(problems);
    }

    [Fact]
    public void The_kind_is_told_from_the_content()
    {
        Assert.Equal("{ not an object\nat all", Given.TextOf(Assert.Single(Given.Read(Given.Input("{ not an object\nat all")).Pages)));
        Assert.Equal("Ferry\n", Given.TextOf(Assert.Single(Given.Read(Given.Input("  <!DOCTYPE html><p>Ferry</p>", "page.txt")).Pages)));
        Assert.Equal("a", Given.TextOf(Assert.Single(Given.Read(Given.Input("{\"text\":\"a\"}", "page.txt")).Pages)));
        Assert.Equal(2, Given.Read(Given.Input("{ broken\n{\"text\":\"a\"}", "pages.jsonl")).Problems.Count + Given.Read(Given.Input("{ broken\n{\"text\":\"a\"}", "pages.jsonl")).Pages.Count);
    }

    [Theory]
    [InlineData(new byte[] { 0x28, 0xB5, 0x2F, 0xFD, 1 }, "Zstandard")]
    [InlineData(new byte[] { (byte)'P', (byte)'A', (byte)'R', (byte)'1', 1 }, "Parquet")]
    [InlineData(new byte[] { 0x89, 0, 1 }, "neither")]
    public void What_cannot_be_read_says_what_to_do(byte[] file, string word)
    {
        var (pages, problems) = Given.Read(Given.Input(file), Given.Input("Ferry"));

        Assert.Contains(word, Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Single(pages);
    }

    [Fact]
    public void A_file_that_is_missing_is_a_problem_among_the_others()
    {
        var (pages, problems) = Given.Read(CorpusInput.File("missing.jsonl"), Given.Input("Ferry"));

        Assert.Equal("missing.jsonl", Assert.Single(problems).File);
        Assert.Single(pages);
    }

    private static byte[] Packed(byte[] body, Func<Stream, Stream> packing)
    {
        using var packed = new MemoryStream();
        using (Stream stream = packing(packed))
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
