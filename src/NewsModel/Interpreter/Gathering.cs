using NewsModel.Grammar;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Interpreter;

/// <summary>
/// Puts what the parts of a sequence captured together: for each field one value, all of several, or none; then a
/// record of them, or the values themselves.
/// </summary>
internal sealed class Gathering
{
    private readonly FieldCapture[] _fields;
    private readonly Source[][] _sources;
    private readonly RecordShape? _shape;
    private readonly int[] _places;

    /// <param name="parts">The captures of each part.</param>
    /// <param name="constants">The constants set on the way.</param>
    /// <param name="fields">What is gathered.</param>
    /// <param name="shape">The record that is made of it, or null.</param>
    public Gathering(
        IReadOnlyList<IReadOnlyList<FieldCapture>> parts,
        IReadOnlyList<ConstantItem> constants,
        IReadOnlyList<FieldCapture> fields,
        RecordShape? shape)
    {
        _fields = [.. fields];
        _shape = shape;
        _sources = [.. _fields.Select(field => SourcesOf(field, parts, constants))];
        _places = shape is null ? [] : [.. _fields.Select(field => shape.IndexOf(field.Field))];
    }

    /// <summary>What comes of captures that are made one after the other.</summary>
    public static Gathering Of(IReadOnlyList<FieldCapture> captures, RecordShape? shape) =>
        new([captures], [], GrammarPlanner.Merged(captures), shape);

    private readonly record struct Source(int Part, int Index, int Count, object? Constant);

    /// <summary>What comes of the values of the parts.</summary>
    /// <param name="parts">The value of each part; null of one without captures.</param>
    public object? Of(ReadOnlySpan<object?> parts)
    {
        if (_shape is not null)
        {
            var values = new object?[_shape.Fields.Length];
            for (int i = 0; i < _fields.Length; i++)
            {
                values[_places[i]] = Of(parts, i);
            }

            return _shape.Make(values);
        }

        if (_fields.Length <= 1)
        {
            return _fields.Length == 0 ? null : Of(parts, 0);
        }

        var all = new object?[_fields.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Of(parts, i);
        }

        return all;
    }

    private static Source[] SourcesOf(
        FieldCapture field, IReadOnlyList<IReadOnlyList<FieldCapture>> parts, IReadOnlyList<ConstantItem> constants)
    {
        var sources = new List<Source>();
        for (int part = 0; part < parts.Count; part++)
        {
            for (int i = 0; i < parts[part].Count; i++)
            {
                if (parts[part][i].Field == field.Field)
                {
                    sources.Add(new Source(part, i, parts[part].Count, null));
                }
            }
        }

        sources.AddRange(constants.Where(c => c.Field == field.Field).Select(static c => new Source(-1, 0, 0, Captured.Constant(c))));
        return field.IsFlag && sources.Count > 1 ? [sources[^1]] : [.. sources];
    }

    private object? Of(ReadOnlySpan<object?> parts, int field)
    {
        Source[] sources = _sources[field];
        if (sources.Length <= 1)
        {
            return sources.Length == 0 ? null : Captured.Convert(Value(parts, sources[0]), _fields[field].Count);
        }

        ValueList<object> all = default;
        foreach (Source source in sources)
        {
            all = Lists.Concat(all, Captured.AsList(Value(parts, source)));
        }

        return all;
    }

    private static object? Value(ReadOnlySpan<object?> parts, Source source) =>
        source.Part < 0 ? source.Constant : Captured.Of(parts[source.Part], source.Index, source.Count);
}
