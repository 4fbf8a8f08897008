namespace NewsModel.Schema;

/// <summary>One item of a sequence: something that takes lines, or sets a field.</summary>
public abstract record BoundItem;

/// <summary>A line (or piece of text) that fits a template: a marker, or one that fills the record's own fields by its holes.</summary>
/// <param name="Template">The template.</param>
/// <param name="Where">A condition on the fields it fills, or null.</param>
public sealed record TemplateItem(Template Template, Condition? Where) : BoundItem;

/// <summary>Any line, not kept: a bare <c>line</c>.</summary>
public sealed record AnyLineItem : BoundItem;

/// <summary><c>name: line</c>, <c>name: "template"</c> (no named holes) or <c>name: Type</c>.</summary>
/// <param name="Field">The field it fills.</param>
/// <param name="Value">Its type: text, a record, a choice or a C# type.</param>
/// <param name="Template">The template that the whole line has to fit, or null.</param>
/// <param name="Where">A condition on the field, or null.</param>
public sealed record FieldItem(string Field, FieldType Value, Template? Template, Condition? Where) : BoundItem;

/// <summary><c>repeat x</c>: a line equal to what the field took; any number of lines where it is a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsList">Whether the field is a list.</param>
public sealed record RepeatItem(string Field, bool IsList) : BoundItem;

/// <summary><c>name = value</c>.</summary>
/// <param name="Field">The field it sets.</param>
/// <param name="Type">Boolean, number or string.</param>
/// <param name="Value">The value: <c>true</c> or <c>false</c>, invariant digits, or the string's characters.</param>
public sealed record ConstantItem(string Field, FieldType Type, string Value) : BoundItem;

/// <summary><c>name = self</c>: the whole folded text of the line or piece that the record matched.</summary>
/// <param name="Field">The field it sets.</param>
public sealed record SelfItem(string Field) : BoundItem;

/// <summary><c>( … | … )</c>.</summary>
/// <param name="Alternatives">The alternatives, tried in order. Never empty.</param>
public sealed record GroupItem(EquatableArray<BoundSequence> Alternatives) : BoundItem;

/// <summary>An item with <c>?</c>, <c>*</c>, <c>+</c> or <c>{m..n}</c>, perhaps <c>distinct</c>, perhaps <c>until …</c>.</summary>
/// <param name="Item">What is repeated.</param>
/// <param name="Min">The least number of times.</param>
/// <param name="Max">The greatest; <see cref="LineRange.Unbounded"/> for <c>*</c> and <c>+</c>.</param>
/// <param name="Distinct">Whether equal values are kept once.</param>
/// <param name="Until">What it stops before.</param>
public sealed record RepetitionItem(
    BoundItem Item, int Min, int Max, bool Distinct, EquatableArray<Target> Until) : BoundItem;

/// <summary><c>boilerplate "…"</c>: one line of the site's.</summary>
/// <param name="Template">The template that it fits.</param>
public sealed record BoilerplateLineItem(Template Template) : BoundItem;

/// <summary><c>boilerplate "…" to end</c>, <c>boilerplate to end</c>: this line and the rest of the page.</summary>
/// <param name="From">The template that its first line fits; null for any.</param>
public sealed record BoilerplateToEndItem(Template? From) : BoundItem;

/// <summary><c>"a" to "b" within n</c>: takes nothing unless b comes within n lines after a.</summary>
/// <param name="From">The template of the first line.</param>
/// <param name="To">The template of the last.</param>
/// <param name="Within">How many lines after the first the last may stand: at least 1. The range takes at most one line more than that.</param>
public sealed record BoilerplateRangeItem(Template From, Template To, int Within) : BoundItem;

/// <summary><c>boilerplate until X</c>: whatever stands before the first target.</summary>
/// <param name="Until">What it stops before. Never empty.</param>
public sealed record BoilerplateUntilItem(EquatableArray<Target> Until) : BoundItem;

/// <summary><c>boilerplate Name</c>: a named run.</summary>
/// <param name="Run">The run's name.</param>
public sealed record BoilerplateRunItem(string Run) : BoundItem;

/// <summary>Something that is looked ahead for.</summary>
public abstract record Target;

/// <summary>A line that fits a template.</summary>
/// <param name="Template">The template.</param>
public sealed record TemplateTarget(Template Template) : Target;

/// <summary>The head of a record, or of one of a choice's items.</summary>
/// <param name="Name">The record's or choice's name.</param>
public sealed record RecordTarget(string Name) : Target;

/// <summary>A named run.</summary>
/// <param name="Name">The run's name.</param>
public sealed record RunTarget(string Name) : Target;
