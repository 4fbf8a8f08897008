using Spectre.Console;

namespace NewsModel.Cli;

/// <summary>The styles of everything that is printed for people.</summary>
internal static class Styles
{
    public static Style Name { get; } = new(decoration: Decoration.Bold);

    public static Style Label { get; } = new(decoration: Decoration.Dim);

    public static Style Headline { get; } = new(decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Olive);

    public static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Of(LineOwnerKind owner) => owner switch
    {
        LineOwnerKind.Field => Good,
        LineOwnerKind.Marker => new Style(Color.Teal),
        LineOwnerKind.Boilerplate => Label,
        _ => new Style(Color.Red),
    };

    public static Style Of(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? Error : Warning;
}
