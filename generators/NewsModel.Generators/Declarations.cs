using System;
using System.Collections.Generic;
using System.Linq;
using NewsModel.Schema;

namespace NewsModel.Generators;

/// <summary>Which files of a compilation declare which names, without what they mean.</summary>
/// <param name="files">Its files.</param>
/// <param name="references">What it refers to: a token each, another one where the reference is another.</param>
/// <param name="options">What else the meaning of a declaration depends on.</param>
public sealed class Declarations(EquatableArray<DeclaringFile> files, EquatableArray<object> references, string options)
{
    private readonly EquatableArray<DeclaringFile> _files = files;
    private readonly EquatableArray<object> _references = references;
    private readonly string _options = options;

    // The last answer: all schemas ask the same.
    private Tuple<Declarations, HashSet<string>?>? _changes;

    /// <summary>Whether types may mean something else, or have other members, than in an earlier compilation.</summary>
    /// <param name="earlier">The declarations of that compilation.</param>
    /// <param name="names">The types' simple names, together with those of all types that they depend on.</param>
    public bool MayChange(Declarations earlier, IEnumerable<string> names)
    {
        Tuple<Declarations, HashSet<string>?>? changes = _changes;
        if (changes?.Item1 != earlier)
        {
            _changes = changes = Tuple.Create(earlier, ChangedNames(earlier));

            // Each keeps the one before it, but not all before that.
            earlier._changes = null;
        }

        return changes!.Item2 is not { } changed || (changed.Count > 0 && names.Any(changed.Contains));
    }

    // Null where any name may mean something else.
    private HashSet<string>? ChangedNames(Declarations earlier)
    {
        var edited = new HashSet<DeclaringFile>(_files);
        edited.SymmetricExceptWith(earlier._files);
        return _options != earlier._options || _references != earlier._references || edited.Any(static file => file.HasGlobalUsings)
            || (edited.Count > 0 && !Namespaces().SetEquals(earlier.Namespaces()))
            ? null
            : new HashSet<string>(edited.SelectMany(static file => file.TypeNames));
    }

    private HashSet<string> Namespaces() => new(_files.SelectMany(static file => file.Namespaces));
}
