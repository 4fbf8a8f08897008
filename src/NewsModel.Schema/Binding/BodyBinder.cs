using System.Globalization;
using NewsModel.Schema.Syntax;

namespace NewsModel.Schema.Binding;

/// <summary>Binds the body of a record, of the page or of a run of boilerplate. An item in error is reported and left out.</summary>
internal sealed class BodyBinder
{
    private static readonly FieldType Text = new(FieldTypeKind.Text);

    private readonly SymbolTable _symbols;
    private readonly Symbol _owner;
    private readonly PlaceMap _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly TypeResolver _types;
    private readonly TemplateBinder _templates;
    private readonly FieldTable _fields;
    private readonly List<(RepeatItem Item, NameSyntax Name, bool IsCaptured)> _repeats = [];
    private readonly CapturedNames _captured = new();

    private BodyBinder(SymbolTable symbols, Symbol owner, PlaceMap places, DiagnosticBag diagnostics)
    {
        _symbols = symbols;
        _owner = owner;
        _places = places;
        _diagnostics = diagnostics;
        _types = new TypeResolver(symbols, diagnostics);
        _templates = new TemplateBinder(_types, owner, places, diagnostics);
        _fields = (owner as RecordSymbol)?.Fields ?? new FieldTable();
    }

    private bool InRun => _owner is RunSymbol;

    /// <summary>Binds a record or the page.</summary>
    public static void Bind(RecordSymbol record, SymbolTable symbols, PlaceMap places, DiagnosticBag diagnostics)
    {
        var binder = new BodyBinder(symbols, record, places, diagnostics);
        record.Alternatives = binder.BindAlternatives(record.Syntax.Body, isTopLevel: true);
        binder.CheckRepeats(record);
        FieldSettling.Settle(record, places);
        record.Where = binder.BindWhere(record.Syntax.Where);
    }

    /// <summary>Binds a run of boilerplate.</summary>
    public static void Bind(RunSymbol run, SymbolTable symbols, PlaceMap places, DiagnosticBag diagnostics)
    {
        var binder = new BodyBinder(symbols, run, places, diagnostics);
        var alternatives = binder.BindAlternatives(run.Syntax.Body, isTopLevel: false);
        run.Body = alternatives.Count == 1
            ? alternatives[0]
            : Sequence([places.Add(new GroupItem(alternatives.ToEquatableArray()), run.Syntax.Body.Span)]);
    }

    private static BoundSequence Sequence(IEnumerable<BoundItem> items, int commitIndex = -1) =>
        new(items.ToEquatableArray(), commitIndex);

    /// <summary>Each alternative sees what was captured before all of them; what follows them, what any captured.</summary>
    private List<BoundSequence> BindAlternatives(BodySyntax body, bool isTopLevel)
    {
        var result = new List<BoundSequence>();
        var captured = new List<string>();
        foreach (var alternative in body.Alternatives.DefaultIfEmpty(new SequenceSyntax([], body.Span)))
        {
            var before = _captured.Count;
            result.Add(BindSequence(alternative, isTopLevel));
            captured.AddRange(_captured.TakeBack(before));
        }

        foreach (var name in captured) _captured.Add(name);
        return result;
    }

    private BoundSequence BindSequence(SequenceSyntax syntax, bool isTopLevel)
    {
        var items = new List<BoundItem>();
        var commitIndex = -1;
        if (syntax.Items.Count == 0) items.Add(_places.Add(Missing(), syntax.Span));
        foreach (var item in syntax.Items)
        {
            if (item is CommitSyntax commit)
            {
                if (!isTopLevel) Report(SchemaRules.NestedCommit, commit.Span);
                else if (commitIndex >= 0) Report(SchemaRules.SecondCommit, commit.Span);
                else commitIndex = items.Count;
            }
            else
            {
                items.Add(_places.Add(BindItem(item) ?? Missing(), item.Span));
            }
        }

        return Sequence(items, commitIndex);
    }

    private BoundItem? BindItem(ItemSyntax syntax) => syntax switch
    {
        _ when InRun && !MayStandInRun(syntax) => ReportItem(SchemaRules.NotInRun, syntax.Span),
        FieldSyntax field => BindField(field),
        TemplateItemSyntax template => BindTemplateItem(template),
        AnyLineSyntax => new AnyLineItem(),
        RepeatSyntax repeat => BindRepeat(repeat),
        AssignmentSyntax assignment => BindAssignment(assignment),
        GroupSyntax group => BindGroup(group),
        RepetitionSyntax repetition => BindRepetition(repetition),
        BoilerplateLineSyntax line => BindTemplate(line.Template) is { } template ? new BoilerplateLineItem(template) : null,
        BoilerplateToEndSyntax toEnd => BindToEnd(toEnd),
        BoilerplateRangeSyntax range => BindRange(range),
        BoilerplateUntilSyntax until => BindTargets(until.Until) is { Count: > 0 } targets ? new BoilerplateUntilItem(targets) : null,
        BoilerplateRunSyntax run => BindRun(run),
        _ => null,
    };

    private static bool MayStandInRun(ItemSyntax syntax) =>
        syntax is TemplateItemSyntax { Where: null } or AnyLineSyntax or GroupSyntax or RepetitionSyntax or BoilerplateRangeSyntax;

    private FieldItem? BindField(FieldSyntax syntax)
    {
        if (syntax.Value is null or TemplateValueSyntax { Template.HasErrors: true }) _fields.Damaged.Add(syntax.Name.Text);
        if (syntax.Value is null) return null;

        var type = syntax.Value is TypeValueSyntax value ? _types.Resolve(value.Type, _owner) : Text;
        var template = syntax.Value is TemplateValueSyntax t ? BindTemplate(t.Template) : null;
        var isFaulty = type is null || (syntax.Value is TemplateValueSyntax && template is null);
        if (isFaulty)
        {
            _fields.Damaged.Add(syntax.Name.Text);
            return null;
        }

        if (!Mention(syntax.Name, type!, syntax.Value.Span, syntax.Documentation)) return null;
        _captured.Add(syntax.Name.Text);
        var where = new ConditionBinder(_places, name => SeesOnly([syntax.Name.Text], name)).Bind(syntax.Where);
        return new FieldItem(syntax.Name.Text, type!, template, where);
    }

    private TemplateItem? BindTemplateItem(TemplateItemSyntax syntax)
    {
        var holes = syntax.Template.Parts.OfType<HoleSyntax>().Where(h => h.Name is not null).ToArray();
        if (_templates.Bind(syntax.Template, mayCapture: !InRun) is not { } template)
        {
            foreach (var hole in holes) _fields.Damaged.Add(hole.Name!.Text);
            return null;
        }

        var parts = template.Parts.OfType<HolePart>().Where(h => h.Field is not null).ToArray();
        var isWell = true;
        for (var i = 0; i < holes.Length; i++)
            isWell &= Mention(holes[i].Name!, parts[i].Type, (holes[i].Type ?? holes[i].Name!).Span, null);
        if (!isWell) return null;

        var names = holes.Select(h => h.Name!.Text).ToArray();
        foreach (var name in names) _captured.Add(name);
        var where = new ConditionBinder(_places, name => SeesOnly(names, name)).Bind(syntax.Where);
        return new TemplateItem(template, where);
    }

    private RepeatItem BindRepeat(RepeatSyntax syntax)
    {
        var item = new RepeatItem(syntax.Field.Text, IsList: false);
        _repeats.Add((item, syntax.Field, _captured.Contains(syntax.Field.Text)));
        return item;
    }

    private BoundItem? BindAssignment(AssignmentSyntax syntax)
    {
        var type = syntax.Kind switch
        {
            AssignedValue.Boolean => new FieldType(FieldTypeKind.Boolean),
            AssignedValue.Number => new FieldType(FieldTypeKind.Number),
            AssignedValue.String => new FieldType(FieldTypeKind.String),
            _ => Text,
        };
        if (!Mention(syntax.Name, type, syntax.Name.Span, syntax.Documentation)) return null;
        return syntax.Kind == AssignedValue.Self
            ? new SelfItem(syntax.Name.Text)
            : new ConstantItem(syntax.Name.Text, type, syntax.Value);
    }

    private GroupItem BindGroup(GroupSyntax syntax) =>
        new(BindAlternatives(syntax.Body, isTopLevel: false).ToEquatableArray());

    private BoundItem? BindRepetition(RepetitionSyntax syntax)
    {
        var item = _places.Add(BindItem(syntax.Item) ?? Missing(), syntax.Item.Span);
        var until = syntax.Until is null ? EquatableArray<Target>.Empty : BindTargets(syntax.Until);
        var quantifier = syntax.Quantifier;
        var repeats = quantifier is not null && quantifier.Max > 1;
        if (syntax.Distinct is { } distinct && !repeats) Report(SchemaRules.NothingRepeats, distinct, "distinct");
        var stops = repeats || quantifier is { Min: 0, Max: 1 };
        if (syntax.Until is not null && !stops) Report(SchemaRules.NothingRepeats, syntax.Until.Span, "until");
        if (quantifier is null) return item;

        if (quantifier.Max < quantifier.Min)
            return ReportItem(SchemaRules.CountsReversed, quantifier.Span, Number(quantifier.Min), Number(quantifier.Max));
        if (quantifier.Max == 0) return ReportItem(SchemaRules.CountsNothing, quantifier.Span);
        return new RepetitionItem(
            item, quantifier.Min, quantifier.Max, repeats && syntax.Distinct is not null, stops ? until : EquatableArray<Target>.Empty);
    }

    private BoundItem? BindToEnd(BoilerplateToEndSyntax syntax)
    {
        if (syntax.From is null) return new BoilerplateToEndItem(null);
        return BindTemplate(syntax.From) is { } from ? new BoilerplateToEndItem(from) : null;
    }

    private BoundItem? BindRange(BoilerplateRangeSyntax syntax)
    {
        var from = BindTemplate(syntax.From);
        var to = BindTemplate(syntax.To);
        if (syntax.Within.Value == 0) return ReportItem(SchemaRules.WithinNothing, syntax.Within.Span);
        return from is null || to is null ? null : new BoilerplateRangeItem(from, to, syntax.Within.Value);
    }

    private BoundItem? BindRun(BoilerplateRunSyntax syntax)
    {
        if (_symbols.Find(syntax.Run.Text) is not RunSymbol run)
        {
            var hint = Spelling.Hint(syntax.Run.Text, [.. _symbols.Runs.Select(r => r.Name), "until"]);
            return ReportItem(SchemaRules.UnknownRun, syntax.Run.Span, syntax.Run.Text, hint);
        }

        run.IsUsed = true;
        return new BoilerplateRunItem(run.Name);
    }

    private EquatableArray<Target> BindTargets(UntilSyntax syntax)
    {
        var targets = new List<Target>();
        foreach (var target in syntax.Targets)
        {
            var bound = target is TemplateTargetSyntax template ? BindTarget(template) : BindTarget(((NameTargetSyntax)target).Name);
            if (bound is null) _owner.IsDamaged = true;
            else targets.Add(_places.Add(bound, target.Span));
        }

        return targets.ToEquatableArray();
    }

    private TemplateTarget? BindTarget(TemplateTargetSyntax syntax) =>
        BindTemplate(syntax.Template) is { } template ? new TemplateTarget(template) : null;

    private Target? BindTarget(NameSyntax name)
    {
        var symbol = _symbols.Find(name.Text);
        if (symbol is null)
        {
            var hint = Spelling.Hint(name.Text, _symbols.Declared.Select(s => s.Name));
            Report(SchemaRules.UnknownTarget, name.Span, name.Text, hint);
            return null;
        }

        if (symbol != _owner) symbol.IsUsed = true;
        return symbol switch
        {
            RunSymbol => new RunTarget(name.Text),
            ChoiceSymbol { Items.Count: 0 } => null,
            _ => new RecordTarget(name.Text),
        };
    }

    /// <summary>A template without named holes.</summary>
    private Template? BindTemplate(TemplateSyntax syntax) => _templates.Bind(syntax, mayCapture: false);

    /// <summary>Notes a field where it is filled; false where it can't be.</summary>
    private bool Mention(NameSyntax name, FieldType type, TextSpan typeSpan, string? documentation)
    {
        var field = _fields.Find(name.Text);
        if (field is null)
        {
            CheckReserved(name);
            field = new FieldSymbol(name.Text, type, name.Span, typeSpan);
            _fields.Add(field);
        }
        else if (field.Type != type)
        {
            Report(SchemaRules.FieldOfTwoTypes, typeSpan, name.Text, Describe(field.Type), Describe(type));
            return false;
        }

        field.Documentation ??= documentation;
        return true;
    }

    private void CheckReserved(NameSyntax name)
    {
        if (_owner is not RecordSymbol record) return;
        var isReserved = record.Syntax.IsPage
            ? name.Text is "source" or "schema" or "boilerplate" or "unclaimed" or "diagnostics"
            : record.IsChoiceItem && name.Text is "kind";
        if (isReserved) Report(SchemaRules.ReservedField, name.Span, name.Text, record.Syntax.IsPage ? "a page" : "a record of a choice");
    }

    private bool SeesOnly(IReadOnlyCollection<string> names, NameSyntax name)
    {
        if (names.Contains(name.Text, StringComparer.Ordinal)) return true;
        _owner.IsDamaged = true;
        Report(SchemaRules.UnseenField, name.Span, name.Text);
        return false;
    }

    private Condition? BindWhere(ConditionSyntax? syntax) => new ConditionBinder(_places, SeesInRecord).Bind(syntax);

    private bool SeesInRecord(NameSyntax name)
    {
        var field = _fields.Find(name.Text);
        if (field is null) ReportUnknownField(name);
        else if (field.Type.Kind is FieldTypeKind.Boolean or FieldTypeKind.Number or FieldTypeKind.String)
            Report(SchemaRules.TextlessField, name.Span, name.Text, Describe(field.Type));
        else if (!field.IsInHead) Report(SchemaRules.FieldAfterHead, name.Span, name.Text);
        else if (field.IsList) Report(SchemaRules.ListInCondition, name.Span, name.Text);
        else return true;
        _owner.IsDamaged = true;
        return false;
    }

    /// <summary>Now that all fields are known: which repeated ones are captured too late, or nowhere.</summary>
    private void CheckRepeats(RecordSymbol record)
    {
        var early = new HashSet<object>(_repeats.Where(r => !r.IsCaptured).Select(r => r.Item), ByIdentity.Instance);
        if (early.Count == 0) return;
        foreach (var (_, name, isCaptured) in _repeats)
        {
            if (isCaptured) continue;
            if (_fields.Find(name.Text) is null) ReportUnknownField(name);
            else Report(SchemaRules.RepeatBeforeCapture, name.Span, name.Text);
        }

        var rewriter = new ItemRewriter(_places, item => early.Contains(item) ? Missing() : item);
        record.Alternatives = rewriter.Rewrite(record.Alternatives);
    }

    private void ReportUnknownField(NameSyntax name)
    {
        if (!_fields.Damaged.Contains(name.Text))
            Report(SchemaRules.UnknownField, name.Span, name.Text, Spelling.Hint(name.Text, _fields.Names));
    }

    /// <summary>What stands for an item in error.</summary>
    private MissingItem Missing()
    {
        _owner.IsDamaged = true;
        return new MissingItem(new object());
    }

    private BoundItem? ReportItem(SchemaRule rule, TextSpan span, params string[] arguments)
    {
        Report(rule, span, arguments);
        return null;
    }

    private void Report(SchemaRule rule, TextSpan span, params string[] arguments) =>
        _diagnostics.Report(rule, _owner.File, span, arguments);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Describe(FieldType type) => type.Kind switch
    {
        FieldTypeKind.Text => "text",
        FieldTypeKind.Boolean => "true or false",
        FieldTypeKind.Number => "a number",
        FieldTypeKind.String => "a constant string",
        _ => "'" + type.Name + "'",
    };
}
