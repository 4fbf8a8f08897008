using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>A run of the command: its status, its results, its messages.</summary>
internal sealed record Run(int Status, string Output, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Run Of(params string[] arguments) => In(new Surroundings(), arguments);

    public static Run In(Surroundings surroundings, params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        int status = Application.Run(arguments, new Terminal
        {
            Input = surroundings.Input is { } bytes ? new MemoryStream(bytes) : Stream.Null,
            InputIsRedirected = surroundings.Input is not null,
            Output = output,
            Error = error,
            Width = surroundings.Width,
            Colour = surroundings.Colour,
        });
        return new Run(status, WithoutFolder(Strict.GetString(output.ToArray())), WithoutFolder(error.ToString()));
    }

    /// <summary>All of it, for a snapshot.</summary>
    public override string ToString() => $"exit {Status}\n\n--- output\n{Output}\n--- error\n{Error}";

    private static string WithoutFolder(string text) => text
        .Replace(TideTable.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Pages.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Pages.Folder, "Pages", StringComparison.Ordinal);
}

/// <summary>What a run finds around it; by default no standard input and no terminal.</summary>
internal sealed record Surroundings(byte[]? Input = null, int? Width = null, bool Colour = false);
