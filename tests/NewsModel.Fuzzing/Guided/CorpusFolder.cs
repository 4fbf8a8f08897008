using System.Security.Cryptography;

namespace NewsModel.Fuzzing.Guided;

/// <summary>The inputs of a target that are kept: those that reach what no other does, and those that failed once. Each is a file named after what is in it.</summary>
internal sealed class CorpusFolder(string path)
{
    public CorpusFolder(Targets.Target target)
        : this(Repository.Corpus(target.Name))
    {
    }

    /// <summary>All inputs, in the order of their names.</summary>
    public IReadOnlyList<byte[]> Read() => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
        : [];

    /// <summary>Keeps an input.</summary>
    /// <returns>The path of its file.</returns>
    public string Add(byte[] input)
    {
        Directory.CreateDirectory(path);
        string file = Path.Combine(path, Convert.ToHexStringLower(SHA256.HashData(input))[..16]);
        File.WriteAllBytes(file, input);
        return file;
    }

    /// <summary>Keeps these and no others.</summary>
    public void Replace(IEnumerable<byte[]> inputs)
    {
        HashSet<string> kept = [.. inputs.Select(Add)];
        foreach (string file in Directory.EnumerateFiles(path).Where(file => !kept.Contains(file)))
        {
            File.Delete(file);
        }
    }
}
