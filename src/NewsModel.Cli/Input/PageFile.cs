namespace NewsModel.Cli;

/// <summary>Reads the page of a file: into memory, or where it is large by mapping it.</summary>
internal static class PageFile
{
    // Measured with files in the system's cache: up to 64 KB reading is as fast; a file of 1 MB takes 0.4 ms more to read
    // than to map, one of 256 MB 30 ms more. Where somebody cuts a file short while it is mapped, Unix ends the process
    // at the first look at what is gone, and nothing can catch that. So only what is worth it is mapped, which no page
    // of a site is, and there it is accepted.
    private const int LeastToMap = 1024 * 1024;

    /// <exception cref="IOException">The file cannot be read, or is too long.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PageBytes Read(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        PageBytes? page = null;
        try
        {
            page = Map(file);
            return page ?? new PageBytes(PageBuffer.ReadToEnd(file));
        }
        finally
        {
            if (page is null)
            {
                file.Dispose();
            }
        }
    }

    // Pipes, and what the system makes up when it is read, say no length, or 0.
    private static PageBytes? Map(FileStream file)
    {
        if (!file.CanSeek || file.Length is not (>= LeastToMap and var length) || length >= PageBuffer.TooLong)
        {
            return null;
        }

        try
        {
            var mapped = new MappedFile(file, (int)length);
            return new PageBytes(mapped.Memory, mapped);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not every file system can do it.
            return null;
        }
    }
}
