using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using NewsModel.Generators.Binding;

namespace NewsModel.Generators.Emit;

/// <summary>C# spellings.</summary>
internal static class CSharp
{
    /// <summary>A name as an identifier, escaped where it is a keyword, and never a discard.</summary>
    public static string Identifier(string name) =>
        name == "_" ? "underscore__" : EmittedNames.IsKeyword(name) ? "@" + name : name;

    /// <summary>The name of a member as it is used, escaped where it is a keyword.</summary>
    public static string Member(string name) => EmittedNames.IsKeyword(name) ? "@" + name : name;

    /// <summary>A name as that of a tuple's element, of which some belong to the tuple itself.</summary>
    public static string TupleElement(string name) =>
        name is "Rest" or "ToString" or "Equals" or "GetHashCode" or "GetType" or "CompareTo" or "Deconstruct" || (name.StartsWith("Item", System.StringComparison.Ordinal) && name.Skip(4).All(char.IsDigit))
            ? name + "Element"
            : Identifier(name);

    /// <summary>Text on one line of a comment, whatever it holds.</summary>
    public static string Comment(string text) => string.Join(" ", Lines(text));

    /// <summary>A string literal.</summary>
    public static string String(string? value) => value is null ? "null" : SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string value) => String(value) + "u8";

    /// <summary>A name in PascalCase made of the letters and digits of a text.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        bool start = true;
        foreach (char c in text)
        {
            if (c < 128 && char.IsLetterOrDigit(c))
            {
                name.Append(start ? char.ToUpperInvariant(c) : c);
                start = false;
            }
            else
            {
                start = true;
            }

            if (name.Length == 40)
            {
                break;
            }
        }

        return name.Length == 0 ? "Text" : char.IsDigit(name[0]) ? "N" + name : name.ToString();
    }

    /// <summary>Text as the content of an XML documentation comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A documentation comment, one line or several.</summary>
    public static string Summary(string text)
    {
        string[] lines = Lines(Xml(text));
        return lines.Length == 1
            ? $"/// <summary>{lines[0]}</summary>"
            : "/// <summary>\n" + string.Join("\n", lines.Select(l => "/// " + l)) + "\n/// </summary>";
    }

    // By every character that ends a line of C#.
    private static string[] Lines(string text) => text.Split('\n', '\r', '\u0085', '\u2028', '\u2029');
}
