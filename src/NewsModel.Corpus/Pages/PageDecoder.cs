using System.Text;
using NewsModel.Html;

namespace NewsModel.Corpus;

/// <summary>Makes pages of records.</summary>
internal static class PageDecoder
{
    /// <summary>The page of a record; null where it holds none.</summary>
    /// <param name="batch">The batch that has the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="problem">What is wrong with the record; null where nothing is.</param>
    public static CorpusPage? Decode(RecordBatch batch, RawRecord record, out string? problem)
    {
        problem = record.Problem;
        if (problem is not null)
        {
            return null;
        }

        ReadOnlyMemory<byte> bytes = batch.BytesOf(record);
        return record.Kind switch
        {
            InputKind.Text => new CorpusPage { Utf8 = bytes, File = batch.File, Offset = record.Offset },
            InputKind.Html => Html(bytes, null, batch, record),
            InputKind.JsonLines => JsonPage.Read(bytes, batch.File, record.Offset, out problem),
            _ => Warc(bytes, batch, record, out problem),
        };
    }

    private static CorpusPage? Warc(ReadOnlyMemory<byte> bytes, RecordBatch batch, RawRecord record, out string? problem)
    {
        problem = null;
        int head = WarcHeader.Read(bytes.Span, out WarcHeader header);
        ReadOnlyMemory<byte> body = bytes.Slice(head, (int)header.Number("Content-Length"u8)!);
        CorpusPage? page = null;
        if (Ascii.EqualsIgnoreCase(header["WARC-Type"u8], "conversion"u8))
        {
            page = new CorpusPage { Utf8 = body, File = batch.File, Offset = record.Offset, Language = header.Text("WARC-Identified-Content-Language"u8) };
        }
        else if (HttpResponse.HtmlOf(body, out string? charset, out problem) is { } html)
        {
            page = Html(html, charset, batch, record);
        }

        // Heritrix put addresses between brackets.
        return page is null ? null : page with
        {
            Url = header.Text("WARC-Target-URI"u8)?.Trim('<', '>') ?? page.Url,
            Date = header.Text("WARC-Date"u8),
            Record = header.Text("WARC-Record-ID"u8),
        };
    }

    private static CorpusPage Html(ReadOnlyMemory<byte> html, string? charset, RecordBatch batch, RawRecord record)
    {
        HtmlPage page = HtmlPage.Read(html, charset);
        return new CorpusPage { Utf8 = page.Utf8, Url = page.Url?.AbsoluteUri, Language = page.Language, File = batch.File, Offset = record.Offset };
    }
}
