using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Corpus.Formats;

/// <summary>Addresses as a standard takes them: absolute, and of nothing but the characters of a URI.</summary>
internal static class WebAddress
{
    public static bool TryEscape(string? address, [NotNullWhen(true)] out string? escaped)
    {
        escaped = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? Escape(uri) : null;
        return escaped is not null;
    }

    // A host may be written in any script, and not every one that is can be a name.
    private static string? Escape(Uri uri)
    {
        string host;
        try
        {
            host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }

        string port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        string whole = $"{uri.Scheme}://{host}{port}{uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)}";
        return System.Text.Ascii.IsValid(whole) && Uri.IsWellFormedUriString(whole, UriKind.Absolute) ? whole : null;
    }
}
