using System.Text.Json;

namespace NewsModel.Corpus;

/// <summary>How far a conversion was when all that it had written was on the disk.</summary>
/// <param name="Run">What the conversion is: its inputs and options.</param>
/// <param name="Input">The file to read on in, from 0.</param>
/// <param name="Offset">Where to read on in it.</param>
/// <param name="Writer">The writer's token.</param>
/// <param name="Seen">How many articles are in the index.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record Checkpoint(string Run, int Input, long Offset, string Writer, int Seen, IReadOnlyList<long> Counts)
{
    /// <summary>The path of the checkpoint of an output.</summary>
    public static string PathOf(string output) => output + ".checkpoint";

    /// <summary>Reads the checkpoint of an output; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read, or is none.</exception>
    public static Checkpoint? Read(string output)
    {
        string path = PathOf(output);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = document.RootElement;
            return new Checkpoint(
                root.GetProperty("run").GetString()!,
                root.GetProperty("input").GetInt32(),
                root.GetProperty("offset").GetInt64(),
                root.GetProperty("writer").GetString()!,
                root.GetProperty("seen").GetInt32(),
                [.. root.GetProperty("counts").EnumerateArray().Select(static count => count.GetInt64())]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new IOException($"{path} is no checkpoint. Remove it, and begin again without resuming.", exception);
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string output)
    {
        string path = PathOf(output);
        string draft = DraftFile.DraftOf(path);
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var json = new Utf8JsonWriter(file))
            {
                json.WriteStartObject();
                json.WriteString("run", Run);
                json.WriteNumber("input", Input);
                json.WriteNumber("offset", Offset);
                json.WriteString("writer", Writer);
                json.WriteNumber("seen", Seen);
                json.WriteStartArray("counts");
                foreach (long count in Counts)
                {
                    json.WriteNumberValue(count);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
