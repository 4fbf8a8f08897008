using System.Buffers;

namespace NewsModel.Corpus;

/// <summary>Reads the records of corpus files, some at a time.</summary>
/// <param name="kind">What the files hold; null where that is to be told from how each begins.</param>
/// <param name="count">Told how many bytes of the files themselves were read, each time.</param>
internal sealed class BatchReader(InputKind? kind, Action<int>? count = null)
{
    private const int BatchBytes = 256 * 1024;
    private const int MostRecordBytes = 512 * 1024 * 1024;
    private const int LeastFileBytes = 4 * 1024;

    /// <summary>The records of some files.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="first">The file to begin with, from 0.</param>
    /// <param name="offset">Where to begin in it.</param>
    public IEnumerable<RecordBatch> Read(IReadOnlyList<CorpusInput> inputs, int first = 0, long offset = 0)
    {
        for (int i = first; i < inputs.Count; i++)
        {
            foreach (RecordBatch batch in Read(inputs[i], i, i == first ? offset : 0))
            {
                yield return batch;
            }
        }
    }

    private IEnumerable<RecordBatch> Read(CorpusInput input, int index, long from)
    {
        var problems = new Queue<RawRecord>();
        Stream? stream = Open(input, problems, out ISplitter splitter);
        if (stream is null)
        {
            yield return Problems(input, index, problems);
            yield break;
        }

        using Stream opened = stream;
        bool isPiped = input.Length is null;
        byte[] buffer = Rent(isPiped ? BatchBytes : (int)Math.Clamp(input.Length!.Value + 1, LeastFileBytes, BatchBytes));
        int end = 0;
        long offset = 0;
        bool atEnd = false;
        while (!atEnd)
        {
            // Of a pipe, what is there is handed on before more is waited for.
            atEnd = !Fill(stream, buffer, ref end, once: isPiped, message => problems.Enqueue(new RawRecord(InputKind.Text, 0, 0, offset + end, message)));
            if (offset < from)
            {
                // What was converted before is read again only to get here.
                int skipped = (int)Math.Min(from - offset, end);
                buffer.AsSpan(skipped, end - skipped).CopyTo(buffer);
                offset += skipped;
                end -= skipped;
                if (offset < from)
                {
                    problems.Clear();
                    continue;
                }

                while (problems.TryPeek(out RawRecord problem) && problem.Offset < from)
                {
                    problems.Dequeue();
                }
            }

            var batch = new RecordBatch(input.Name, index, buffer);
            int used = splitter.Split(buffer.AsSpan(0, end), offset, atEnd, batch.Records);
            AddProblems(batch, problems, offset + used, atEnd);
            if (used == 0 && batch.Records.Count == 0 && !atEnd)
            {
                if (end < buffer.Length)
                {
                    continue;
                }

                if (end >= MostRecordBytes)
                {
                    splitter.GiveUp();
                    problems.Enqueue(new RawRecord(InputKind.Text, 0, 0, offset, "a record of more than 512 MB"));
                }
                else
                {
                    byte[] larger = Rent(2 * end);
                    buffer.AsSpan(0, end).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }

                continue;
            }

            offset += used;
            if (!atEnd)
            {
                batch.Next = (index, offset);
            }

            byte[] next = atEnd ? [] : Rent(Math.Max(BatchBytes, 2 * (end - used)));
            end -= used;
            buffer.AsSpan(used, atEnd ? 0 : end).CopyTo(next);
            buffer = next;
            yield return batch;
        }
    }

    /// <summary>Opens a file and sees what it holds; null where it cannot be read.</summary>
    private Stream? Open(CorpusInput input, Queue<RawRecord> problems, out ISplitter splitter)
    {
        splitter = new PageSplitter(InputKind.Text);
        Stream? opened = null;
        try
        {
            opened = input.Open();
            var peeked = new PeekStream(opened, count);
            opened = peeked;
            ReadOnlySpan<byte> head = peeked.Peek(InputKinds.HeadBytes);
            if (GunzipStream.IsStart(head))
            {
                opened = peeked = new PeekStream(new GunzipStream(peeked, (at, message) => problems.Enqueue(new RawRecord(InputKind.Text, 0, 0, at, message))));
                head = peeked.Peek(InputKinds.HeadBytes);
            }

            string? problem = null;
            InputKind found = kind ?? InputKinds.Of(head, input.Name, out problem);
            splitter = found switch
            {
                InputKind.JsonLines => new LineSplitter(),
                InputKind.Warc => new WarcSplitter(),
                _ => new PageSplitter(found),
            };
            if (problem is null)
            {
                return opened;
            }

            opened.Dispose();
            problems.Enqueue(new RawRecord(InputKind.Text, 0, 0, 0, problem));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            opened?.Dispose();
            problems.Enqueue(new RawRecord(InputKind.Text, 0, 0, 0, MessageOf(exception)));
        }

        return null;
    }

    /// <summary>Reads more; false at the end, which may be where the system can read no further.</summary>
    private static bool Fill(Stream stream, byte[] buffer, ref int end, bool once, Action<string> report)
    {
        try
        {
            do
            {
                int read = stream.Read(buffer, end, buffer.Length - end);
                if (read == 0)
                {
                    return end == buffer.Length;
                }

                end += read;
            }
            while (!once && end < buffer.Length);

            return true;
        }
        catch (IOException exception)
        {
            report(MessageOf(exception));
            return false;
        }
    }

    private static string MessageOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder. Check the path.",
        UnauthorizedAccessException => "access is denied. Check the permissions of the file and of the folders above it.",
        _ => $"the system says: {exception.Message}",
    };

    private static byte[] Rent(int bytes) => ArrayPool<byte>.Shared.Rent(bytes);

    private static RecordBatch Problems(CorpusInput input, int index, Queue<RawRecord> problems)
    {
        var batch = new RecordBatch(input.Name, index, []);
        batch.Records.AddRange(problems);
        return batch;
    }

    // Among the records, by where they are.
    private static void AddProblems(RecordBatch batch, Queue<RawRecord> problems, long end, bool atEnd)
    {
        while (problems.TryPeek(out RawRecord problem) && (atEnd || problem.Offset < end))
        {
            problems.Dequeue();
            int at = batch.Records.FindIndex(record => record.Offset > problem.Offset);
            batch.Records.Insert(at < 0 ? batch.Records.Count : at, problem);
        }
    }
}
