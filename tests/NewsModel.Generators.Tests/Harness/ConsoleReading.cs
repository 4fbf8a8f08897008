namespace NewsModel.Generators.Tests.Harness;

/// <summary>Tests that read what a program prints: the console is the process's, so nothing else runs beside them.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class ConsoleReading
{
    /// <summary>These tests.</summary>
    public const string Collection = "console";
}
