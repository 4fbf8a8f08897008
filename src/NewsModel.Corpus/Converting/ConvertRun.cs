using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsModel.Corpus;

/// <summary>What tells one conversion from another: all that its output depends on, but what the files hold.</summary>
internal static class ConvertRun
{
    public static string Of(IReadOnlyList<CorpusInput> inputs, ConvertOptions options, SchemaChoice schemas, OutputKind kind)
    {
        var text = new StringBuilder();
        Add(kind.Name, $"{options.From}", $"{options.Dedup}", options.Fingerprint);
        foreach (NewsSchema schema in schemas.Schemas)
        {
            Add(schema.Name, schema.Host ?? "");
        }

        foreach (CorpusInput input in inputs)
        {
            Add(input.Name, input.Length?.ToString(CultureInfo.InvariantCulture) ?? "");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        void Add(params ReadOnlySpan<string> parts)
        {
            foreach (string part in parts)
            {
                text.Append(part).Append('\0');
            }
        }
    }
}
