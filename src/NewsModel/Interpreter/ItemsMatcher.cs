using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Interpreter;

/// <summary>The items of one way in which a line can be a record.</summary>
internal sealed class ItemsMatcher
{
    private readonly List<Slot> _slots = [];
    private readonly List<(TemplateMatcher Template, int First, int Count)> _templates = [];
    private readonly ConditionTest.Test? _where;

    public ItemsMatcher(IReadOnlyList<BoundItem> items, Func<string, LineMatcher> find)
    {
        Condition? where = null;
        foreach (BoundItem item in items)
        {
            where = Add(item, find) ?? where;
        }

        _where = where is null ? null : ConditionTest.Of(where, PlaceOfText);
    }

    /// <summary>What a field is filled with.</summary>
    /// <param name="Capture">The field and its type.</param>
    /// <param name="IsInput">Whether that is the whole text.</param>
    /// <param name="Constant">The value of a constant.</param>
    /// <param name="Record">The record or choice that the text has to be as well.</param>
    private sealed record Slot(FieldCapture Capture, bool IsInput, object? Constant, LineMatcher? Record);

    /// <summary>What it captures, in the order of the values.</summary>
    public IReadOnlyList<FieldCapture> Captures => [.. _slots.Select(static slot => slot.Capture)];

    /// <summary>Where a field's text stands among the texts; negative where it has none.</summary>
    public int PlaceOfText(string field) => _slots.FindLastIndex(slot => slot.Capture.Field == field && slot.Constant is null);

    /// <summary>Whether a text fits.</summary>
    /// <param name="input">The text.</param>
    /// <param name="texts">The text of each field.</param>
    /// <param name="captured">Their values.</param>
    public bool TryMatch(Text input, out Text?[] texts, out object? captured)
    {
        texts = _slots.Count == 0 ? [] : new Text?[_slots.Count];
        captured = null;
        foreach ((TemplateMatcher template, int first, int count) in _templates)
        {
            if (!template.Fits(input, texts.AsSpan(first, count)))
            {
                return false;
            }
        }

        object?[] values = texts.Length == 0 ? [] : new object?[texts.Length];
        for (int i = 0; i < values.Length; i++)
        {
            Slot slot = _slots[i];
            if (slot.IsInput)
            {
                texts[i] = input;
            }

            if (slot.Record is not null && !slot.Record.TryMatch(texts[i].GetValueOrDefault(), out values[i]))
            {
                return false;
            }
        }

        if (_where is not null && !_where(texts))
        {
            return false;
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= _slots[i].Constant ?? texts[i];
        }

        captured = values.Length == 1 ? values[0] : values;
        return true;
    }

    private Condition? Add(BoundItem item, Func<string, LineMatcher> find)
    {
        switch (item)
        {
            case TemplateItem template:
                int first = _slots.Count;
                foreach (HolePart hole in template.Template.Holes.Where(static h => h.Field is not null))
                {
                    _slots.Add(new Slot(new FieldCapture(hole.Field!, hole.Type), IsInput: false, null, hole.Type.IsDeclared ? find(hole.Type.Name) : null));
                }

                _templates.Add((new TemplateMatcher(template.Template), first, _slots.Count - first));
                return template.Where;
            case FieldItem field:
                if (field.Template is { } whole)
                {
                    _templates.Add((new TemplateMatcher(whole), 0, 0));
                }

                _slots.Add(new Slot(new FieldCapture(field.Field, field.Value), IsInput: true, null, field.Value.IsDeclared ? find(field.Value.Name) : null));
                return field.Where;
            case ConstantItem constant:
                _slots.Add(new Slot(new FieldCapture(constant.Field, constant.Type), IsInput: false, Captured.Constant(constant), null));
                return null;
            case SelfItem self:
                _slots.Add(new Slot(new FieldCapture(self.Field, new FieldType(FieldTypeKind.Text)), IsInput: true, null, null));
                return null;
            default:
                return null;
        }
    }
}
