using System.Runtime.Loader;

namespace NewsModel.Generators.Tests.Harness;

/// <summary>A program that was compiled and loaded.</summary>
internal sealed class CompiledProgram(byte[] assembly) : IDisposable
{
    private readonly AssemblyLoadContext _context = new(name: null, isCollectible: true);

    /// <summary>Runs it.</summary>
    /// <returns>What it printed.</returns>
    public string Run()
    {
        TextWriter before = Console.Out;
        var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            _context.LoadFromStream(new MemoryStream(assembly)).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    public void Dispose() => _context.Unload();
}
