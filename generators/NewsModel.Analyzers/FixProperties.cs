using System.Collections.Immutable;
using NewsModel.Schema;
using NewsModel.Schema.Binding;

namespace NewsModel.Analyzers;

/// <summary>What a diagnostic tells its fix beside the message.</summary>
internal static class FixProperties
{
    /// <summary>The name that was probably meant.</summary>
    public const string Near = "near";

    /// <summary>The types that a switch leaves out: their documentation ids, with <see cref="Separator"/> between them.</summary>
    public const string Missing = "missing";

    /// <summary>Stands between names.</summary>
    public const char Separator = '|';

    /// <summary>The name that was probably meant, where there is one.</summary>
    public static ImmutableDictionary<string, string?> WithNear(string? name) =>
        name is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Near, name);

    /// <summary>The same, where a message's arguments hint at it.</summary>
    public static ImmutableDictionary<string, string?> WithNear(SchemaRule rule, EquatableArray<string> arguments) =>
        WithNear(rule == SchemaRules.UndeclaredType ? arguments[1] : Spelling.HintedIn(arguments));
}
