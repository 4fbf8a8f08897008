using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsModel.Schema;
using NewsModel.Schema.Planning;

namespace NewsModel.Generators.Emit;

/// <summary>
/// Writes what a single line or piece of text is: one <c>Try…</c> method for each one-line record and choice, one
/// <c>Is…</c> or <c>Try…</c> method for each template.
/// </summary>
internal sealed class MatchEmitter(SchemaContext context, CodeWriter code)
{
    private readonly Dictionary<string, string> _tries = [];
    private readonly Dictionary<string, string> _templates = [];
    private readonly HashSet<string> _names = [];

    /// <summary>Keeps names for what is written beside the methods.</summary>
    public void Reserve(IEnumerable<string> names) => _names.UnionWith(names);

    /// <summary>The method that tries a one-line record or choice.</summary>
    public string Try(string name)
    {
        if (_tries.TryGetValue(name, out string? known))
        {
            return known;
        }

        string method = Unique("Try" + name);
        _tries.Add(name, method);
        if (context.Index.IsChoice(name))
        {
            EmitChoice(context.Index.Choice(name), method);
        }
        else
        {
            EmitRecord(context.Index.Record(name), method);
        }

        return method;
    }

    /// <summary>The test of whether a line is a one-line record or choice.</summary>
    public string IsRecord(string name)
    {
        string key = "record " + name;
        if (!_templates.TryGetValue(key, out string? test))
        {
            string tried = Try(name);
            _templates[key] = test = Unique("Is" + name);
            Tests.Line();
            Tests.Line($"private static readonly LineTest {test} = new(static (Text input, out bool value) => value = {tried}(input, out _));");
        }

        return test;
    }

    /// <summary>The test of whether a line fits a template, whatever its holes hold.</summary>
    public string Is(Template template)
    {
        string key = ItemPrinter.Print(template);
        if (_templates.TryGetValue(key, out string? known))
        {
            return known;
        }

        string test = Unique("Is" + CSharp.Pascal(key));
        _templates[key] = test;
        Tests.Line();
        Tests.Line($"// {CSharp.Comment(key)}");
        if (template.IsLiteral)
        {
            Tests.Line($"private static readonly LineTest {test} = new({CSharp.String(((LiteralPart)template.Parts[0]).Text)});");
            return test;
        }

        var match = new Match(this);
        match.Add(template, "input");
        Tests.Line($"private static readonly LineTest {test} = new(static (Text input, out bool value) =>\n    value = {match.Condition.Replace("\n", "\n    ")});");
        return test;
    }

    /// <summary>The tests, which the grammar needs declared before it.</summary>
    public CodeWriter Tests { get; } = new();

    /// <summary>The method that cuts a line by a template, or checks a field's condition.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="item">A template item, or a field item.</param>
    /// <param name="captures">What it gives, in the order of its tuple.</param>
    public string TryItem(string name, BoundItem item, out List<Capture> captures)
    {
        string method = Unique("Try" + name);
        var match = new Match(this);
        Condition? where = match.Add(item);
        List<(Capture Capture, string Expression)> values = Shapes.Gather(match.Values);
        captures = values.Select(v => v.Capture).ToList();
        code.Line();
        code.Open($"private static bool {method}(Text input, out {Shapes.Type(captures)} value)");
        code.Open($"if ({match.With(where)})");
        code.Line($"value = {Shapes.Tuple(values)};");
        code.Line("return true;");
        code.Close();
        code.Line();
        code.Line("value = default!;");
        code.Line("return false;");
        code.Close();
        return method;
    }

    private string Unique(string name)
    {
        string unique = name;
        for (int i = 2; !_names.Add(unique); i++)
        {
            unique = name + i;
        }

        return unique;
    }

    private void EmitChoice(BoundChoice choice, string method)
    {
        List<(string Item, string Method)> items = choice.Items.Select(i => (i, Try(i))).ToList();
        code.Line();
        code.Line($"// choice {choice.Name} = {string.Join(" | ", choice.Items)}");
        code.Open($"private static bool {method}(Text input, out {context.TypeName(choice.Name)} value)");
        var variables = new HashSet<string> { "input", "value" };
        foreach ((string item, string tryItem) in items)
        {
            string name = Shapes.Camel(item);
            while (!variables.Add(name))
            {
                name += "Item";
            }

            string variable = CSharp.Identifier(name);
            code.Open($"if ({tryItem}(input, out var {variable}))");
            code.Line($"value = {variable};");
            code.Line("return true;");
            code.Close();
            code.Line();
        }

        code.Line("value = default!;");
        code.Line("return false;");
        code.Close();
    }

    private void EmitRecord(BoundRecord record, string method)
    {
        List<(IReadOnlyList<BoundItem> Items, Match Match)> alternatives = [];
        foreach (IReadOnlyList<BoundItem> alternative in SchemaIndex.LineAlternatives(record))
        {
            alternatives.Add((alternative, new Match(this)));
        }

        List<Condition?> conditions = [];
        foreach ((IReadOnlyList<BoundItem> items, Match match) in alternatives)
        {
            Condition? where = null;
            foreach (BoundItem item in items)
            {
                where = match.Add(item) ?? where;
            }

            conditions.Add(where);
        }

        code.Line();
        code.Line($"// record {record.Name}");
        code.Open($"private static bool {method}(Text input, out {context.TypeName(record.Name)} value)");
        bool forgets = context.ConvertsAny && alternatives.Any(static a => a.Match.HasRecords);
        if (forgets)
        {
            code.Line("int mark = Values.Mark(input);");
        }

        bool certain = false;
        for (int i = 0; i < alternatives.Count && !certain; i++)
        {
            Match match = alternatives[i].Match;
            string condition = match.With(conditions[i]);
            certain = condition == "true";

            // Braces of its own: the variables that the test declares belong to this alternative.
            code.Line("// " + CSharp.Comment(string.Join(" ", alternatives[i].Items.Select(ItemPrinter.Print))));
            code.Open();
            if (!certain)
            {
                code.Open($"if ({condition})");
            }

            if (record.Where is { } where)
            {
                // The first alternative that matches is final: where it does not hold, no other is tried.
                code.Open($"if (!({match.Emit(where)}))");
                Forget(forgets);
                code.Line("value = default!;");
                code.Line("return false;");
                code.Close();
                code.Line();
            }

            code.Line($"value = {ConstructionEmitter.New(context, record, Shapes.Gather(match.Values))};");
            code.Line("return true;");
            if (!certain)
            {
                code.Close();
            }

            code.Close();
            if (!certain)
            {
                Forget(forgets);
                code.Line();
            }
        }

        if (!certain)
        {
            code.Line("value = default!;");
            code.Line("return false;");
        }

        code.Close();
    }

    // What an alternative that is given up converted did not count.
    private void Forget(bool forgets)
    {
        if (forgets)
        {
            code.Line("Values.Forget(input, mark);");
        }
    }

    /// <summary>The tests that one alternative makes of <c>input</c>, and the values that it gives.</summary>
    private sealed class Match(MatchEmitter emitter)
    {
        private readonly List<string> _tests = [];
        private readonly HashSet<string> _variables = ["input", "value", "mark"];
        private readonly Dictionary<string, string> _texts = [];

        public List<(Capture Capture, string Expression)> Values { get; } = [];

        /// <summary>Whether it has to be a record in part.</summary>
        public bool HasRecords { get; private set; }

        public string Condition => _tests.Count == 0 ? "true" : string.Join("\n    && ", _tests);

        public string With(Condition? where) => where is null ? Condition : Condition == "true" ? Emit(where) : $"{Condition}\n    && ({Emit(where)})";

        public string Emit(Condition condition) => ConditionEmitter.Emit(condition, f => _texts.TryGetValue(f, out string? text) ? (text, false) : null);

        public Condition? Add(BoundItem item)
        {
            switch (item)
            {
                case TemplateItem template:
                    Add(template.Template, "input");
                    return template.Where;
                case FieldItem field:
                    if (field.Template is { } whole)
                    {
                        Add(whole, "input");
                    }

                    AddValue(field.Field, field.Value, "input");
                    return field.Where;
                case ConstantItem constant:
                    Values.Add((emitter.Context.Capture(new FieldCapture(constant.Field, constant.Type)), ConstructionEmitter.Constant(constant)));
                    return null;
                case SelfItem self:
                    AddValue(self.Field, new FieldType(FieldTypeKind.Text), "input");
                    return null;
                default:
                    return null;
            }
        }

        public void Add(Template template, string input)
        {
            if (template.IsLiteral)
            {
                _tests.Add($"Template.Is({input}, {CSharp.Utf8(((LiteralPart)template.Parts[0]).Text)})");
                return;
            }

            List<TemplatePart> parts = [.. template.Parts];
            string rest = input;
            if (parts[0] is LiteralPart start)
            {
                rest = Cut("CutStart", rest, start.Text);
                parts.RemoveAt(0);
            }

            if (parts[parts.Count - 1] is LiteralPart end)
            {
                rest = Cut("CutEnd", rest, end.Text);
                parts.RemoveAt(parts.Count - 1);
            }

            for (int i = 0; i < parts.Count; i += 2)
            {
                var hole = (HolePart)parts[i];
                bool isAsked = hole.Field is not null || hole.Ending.Length > 0;
                string text = !isAsked ? "_" : Variable(hole.Field is null ? "hole" : IsTyped(hole) ? hole.Field + "Text" : hole.Field);
                string declared = text == "_" ? "out _" : $"out var {text}";
                if (i + 1 == parts.Count)
                {
                    _tests.Add($"Template.IsHole({rest}, {declared})");
                    if (hole.Ending.Length > 0)
                    {
                        _tests.Add($"Conditions.EndsWith({text}, {CSharp.Utf8(hole.Ending)})");
                    }
                }
                else
                {
                    string literal = ((LiteralPart)parts[i + 1]).Text;
                    string next = Variable("rest");
                    string kept = hole.Ending.Length == 0 ? "" : $", kept: {Encoding.UTF8.GetByteCount(hole.Ending)}";
                    _tests.Add($"Template.{(hole.ToLast ? "CutLast" : "CutFirst")}({rest}, {CSharp.Utf8(hole.Ending + literal)}, {declared}, out var {next}{kept})");
                    rest = next;
                }

                if (hole.Field is not null)
                {
                    AddValue(hole.Field, hole.Type, text);
                }
            }
        }

        private static bool IsTyped(HolePart hole) => hole.Type.Kind is FieldTypeKind.Record or FieldTypeKind.Choice;

        private void AddValue(string field, FieldType type, string text)
        {
            _texts[field] = text;
            string expression = text;
            if (type.Kind is FieldTypeKind.Record or FieldTypeKind.Choice)
            {
                expression = Variable(field);
                HasRecords = true;
                _tests.Add($"{emitter.Try(type.Name)}({text}, out var {expression})");
            }

            Values.Add((emitter.Context.Capture(new FieldCapture(field, type)), expression));
        }

        private string Cut(string method, string input, string literal)
        {
            string rest = Variable("rest");
            _tests.Add($"Template.{method}({input}, {CSharp.Utf8(literal)}, out var {rest})");
            return rest;
        }

        private string Variable(string name)
        {
            string unique = name;
            for (int i = 2; !_variables.Add(unique); i++)
            {
                unique = name + i;
            }

            return CSharp.Identifier(unique);
        }
    }

    private SchemaContext Context => context;
}
