namespace VerifyTests;

/// <summary>A snapshot differs, is missing, or is left over.</summary>
internal sealed class VerifyException(string message) : Exception(message)
{
    /// <summary>None: the message says all, and a trace would push it out of sight.</summary>
    public override string StackTrace => "";
}
