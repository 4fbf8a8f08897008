using System.CommandLine;
using NewsModel.Schemas;

namespace NewsModel.Cli;

/// <summary><c>newsmodel schemas</c>: what comes with it.</summary>
internal static class SchemasCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schemas", "Lists the built-in schemas.");
        command.SetAction(_ =>
        {
            using var report = new Report(terminal);
            foreach (NewsSchema schema in (NewsSchema[])[.. BuiltInSchemas.All, AnyNews.Schema])
            {
                report.Line(new Piece(schema.Name, Styles.Name), schema.Host is { } host ? $"  {host}" : "");
                report.Row(["  "], schema.Documentation?.ReplaceLineEndings(" ") ?? "", TooLong.Wrap);
            }
        });
        return command;
    }
}
