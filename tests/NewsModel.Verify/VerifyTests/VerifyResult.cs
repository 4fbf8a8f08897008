namespace VerifyTests;

/// <summary>What a successful verification leaves: the files that were equal.</summary>
public sealed class VerifyResult
{
    private readonly IReadOnlyList<string> _verified;

    internal VerifyResult(params IReadOnlyList<string> verified) => _verified = verified;

    /// <summary>The paths of the verified files.</summary>
    public IEnumerable<string> Files => _verified;

    /// <summary>The text of the one verified file.</summary>
    public string Text => File.ReadAllText(_verified.Single());
}
