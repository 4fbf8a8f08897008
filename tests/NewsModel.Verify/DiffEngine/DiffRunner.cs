namespace DiffEngine;

/// <summary>Where a test project says that no diff tool is to be opened.</summary>
public static class DiffRunner
{
    /// <summary>Whether diff tools stay closed. The stand-in never opens one.</summary>
    public static bool Disabled { get; set; } = true;
}
