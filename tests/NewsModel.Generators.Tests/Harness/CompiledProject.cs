using System.Reflection;
using System.Runtime.Loader;

namespace NewsModel.Generators.Tests.Harness;

/// <summary>A project that was compiled, loaded, and is unloaded when it is done with.</summary>
internal sealed class CompiledProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new(name: null, isCollectible: true);
    private readonly Assembly _assembly;

    public CompiledProject(byte[] assembly) => _assembly = _context.LoadFromStream(new MemoryStream(assembly));

    /// <summary>Parses a page with one of its parsers.</summary>
    public ParseResult Parse(string page, string parser = "Site.Parser") =>
        (ParseResult)Type(parser).GetMethod("Parse", [typeof(string)])!.Invoke(null, [page])!;

    /// <summary>The schema of one of its parsers.</summary>
    public NewsSchema Schema(string parser = "Site.Parser") => (NewsSchema)Type(parser).GetProperty("Schema")!.GetValue(null)!;

    /// <summary>The typed page that one of its parsers makes.</summary>
    public object Value(string page, string parser = "Site.Parser")
    {
        ParseResult result = Parse(page, parser);
        return result.GetType().GetProperty("Value")!.GetValue(result)!;
    }

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    public void Dispose() => _context.Unload();
}
