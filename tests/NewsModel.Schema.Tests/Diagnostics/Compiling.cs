namespace NewsModel.Schema.Tests.Diagnostics;

internal static class Compiling
{
    /// <summary>The schema has just these diagnostics, written <c>line:column id message</c>.</summary>
    public static void Reports(string schema, params string[] expected)
    {
        var diagnostics = SchemaCompiler.Compile(schema.ReplaceLineEndings("\n")).Diagnostics;

        Assert.Equal(expected, diagnostics.Select(d => $"{d.Place.Start.Line}:{d.Place.Start.Column} {d.Id} {d.Message}"));
    }
}
