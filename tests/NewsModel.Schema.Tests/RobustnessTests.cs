namespace NewsModel.Schema.Tests;

/// <summary>Whatever the text, compiling it ends, throws nothing and reports places inside the text.</summary>
public class RobustnessTests
{
    private const string Characters = "{}()|:=\"?*+.,<>!/\\ \n\rab0-é“\u0000\uD800\uFEFF";

    private static readonly string[] Schemas =
    [
        Samples.TwiceTold,
        Samples.Datelined,
        "schema T import \"x\" page { ( boilerplate R | a: line* distinct until \"S\" )* boilerplate \"x\" to end } boilerplate R { \"a\" to \"b\" within 12 } choice C as D = E | F",
        "schema T page { a: A* until B } record A { \"{x...} ({y: Y})\" where x in (\"a\", \"b\") } record B { \"b\" commit b: A{1..3} } record Y { l = self line n = -1.5 }",
    ];

    [Fact]
    public void Every_truncation_compiles()
    {
        foreach (var schema in Schemas)
            for (var length = 0; length <= schema.Length; length++) Check(schema[..length]);
    }

    [Fact]
    public void Every_text_that_lacks_its_beginning_compiles()
    {
        foreach (var schema in Schemas)
            for (var start = 0; start <= schema.Length; start++) Check(schema[start..]);
    }

    [Fact]
    public void Every_missing_character_compiles()
    {
        foreach (var schema in Schemas)
            for (var at = 0; at < schema.Length; at++) Check(schema.Remove(at, 1));
    }

    [Fact]
    public void Random_mutations_compile()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 6000; i++)
        {
            var text = Schemas[i % Schemas.Length].ToCharArray();
            for (var n = random.Next(1, 5); n > 0; n--) text[random.Next(text.Length)] = Characters[random.Next(Characters.Length)];
            Check(new string(text));
        }
    }

    [Fact]
    public void Shuffled_words_compile()
    {
        var random = new Random(1);
        var words = Schemas.SelectMany(s => s.Split(' ', '\n')).ToArray();
        for (var i = 0; i < 3000; i++)
            Check("schema T page { " + string.Join(' ', Enumerable.Range(0, 40).Select(_ => words[random.Next(words.Length)])));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("( \"a\" |")]
    [InlineData("( a: line )* (")]
    [InlineData("not (")]
    [InlineData("boilerplate R {")]
    public void Deep_nesting_compiles(string part)
    {
        var nested = string.Concat(Enumerable.Repeat(part + " ", 20_000));

        Check("schema T page { " + nested);
        Check("schema T page { a: line where " + nested);
        Check("schema T page { a: A } record A { a: line } where " + nested + " }");
    }

    [Fact]
    public void Long_chains_of_records_and_imports_compile()
    {
        const int length = 3000;
        var records = string.Concat(Enumerable.Range(0, length).Select(i => $"record R{i} {{ a: R{i + 1} }}\n"));
        var choices = string.Concat(Enumerable.Range(0, length).Select(i => $"choice C{i} = C{i + 1}\n"));

        Check("schema T page { a: R0 } " + records + $"record R{length} {{ text: line }}");
        Check("schema T page { a: R0 } " + records + $"record R{length} {{ a: R0 }}");
        Check("schema T page { a: C0 } " + choices + $"record C{length} {{ text: line }}");
        Check("schema T page { a: C0 } " + choices + $"choice C{length} = C0");
        SchemaCompiler.Compile("import \"0\"", name => name.Length > 4 ? null : "import \"" + (int.Parse(name, null) + 1) + "\"");
    }

    /// <summary>What nests is refused before it gets to whatever calls itself for it: a thread of a compiler has little stack.</summary>
    [Theory]
    [InlineData("page { ", "( ", "a: line", " )", " }")]
    [InlineData("page { ", "( \"x\" | ", "a: line", " )", " }")]
    [InlineData("page { a: line where ", "( ", "upper(a)", " )", " }")]
    [InlineData("page { a: line where ", "not ", "upper(a)", "", " }")]
    [InlineData("page { a: line where ", "not (", "upper(a)", ")", " }")]
    [InlineData("page { a: line where ", "upper(a) and ", "upper(a)", "", " }")]
    [InlineData("page { a: line where ", "upper(a) and words(a) < 3 or ", "upper(a)", "", " }")]
    [InlineData("page { a: line where a in (", "\"s\", ", "\"t\"", "", ") }")]
    [InlineData("page { a: R } record R { ", "\"{x}\" | ", "line", "", " }")]
    [InlineData("page { a: line } boilerplate R { ", "\"m\" ", "line", "", " }")]
    [InlineData("page { a: line{0..", "2000000000", "", "", "} }")]
    public void A_hundred_thousand_of_anything_compile_on_a_small_stack(string before, string open, string inner, string close, string after) =>
        OnSmallStack(() => Check("schema T " + before + Many(open) + inner + Many(close) + after));

    [Fact]
    public void Records_of_groups_compile_on_a_small_stack()
    {
        var open = string.Concat(Enumerable.Repeat("( \"x\" | ", 60));
        var records = string.Concat(Enumerable.Range(0, 50).Select(i => $"record R{i} {{ \"h\" commit {open} a: R{i + 1} {new string(')', 60)} }}\n"));

        OnSmallStack(() => Check("schema T page { a: R0 } " + records + "record R50 { text: line }"));
    }

    private static string Many(string part) => string.Concat(Enumerable.Repeat(part, 100_000));

    private static void OnSmallStack(Action compile)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    compile();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }

    [Fact]
    public void Garbage_compiles()
    {
        Check(new string('}', 20_000));
        Check("schema T page { " + new string('"', 20_001));
        Check("schema T page { " + string.Concat(Enumerable.Repeat("a: line | ", 5_000)));
        Check("schema T page { a: line" + string.Concat(Enumerable.Repeat(" until \"x\" | ", 5_000)));
        Check("schema T page { a: line where upper(a) " + string.Concat(Enumerable.Repeat("and not not upper(a) ", 5_000)) + "}");
        Check("schema T page { a: line{1000000} ( ( ( ( b: line{1000000} ){1000000} ){1000000} ){1000000} ){1000000} }");
    }

    /// <summary>Thousands of names that all are alternatives, fields, unknown or nearly known.</summary>
    [Fact]
    public void Many_names_compile()
    {
        Check("schema T page { " + string.Join(" | ", Enumerable.Range(0, 5_000).Select(i => $"a{i}: line")) + " }");
        Check("schema T page { " + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}: Type{i}x ")) + "}"
            + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"record Type{i} {{ text: line }} ")));
    }

    private static void Check(string text)
    {
        var compilation = SchemaCompiler.Compile(text);

        Assert.All(compilation.Diagnostics, d =>
        {
            Assert.InRange(d.Span.Start, 0, text.Length);
            Assert.InRange(d.Span.Length, 0, text.Length - d.Span.Start);
            Assert.NotEmpty(d.Message);
        });
        Assert.Equal(compilation.Diagnostics.OrderBy(d => d.Span.Start).Select(d => d.Span.Start), compilation.Diagnostics.Select(d => d.Span.Start));
        Assert.Empty(Faults(compilation.Schema));
    }

    /// <summary>What the model mentions without declaring it, and repetitions that take nothing.</summary>
    private static IEnumerable<string> Faults(BoundSchema schema)
    {
        var names = schema.Records.Select(r => r.Name).Concat(schema.Choices.Select(c => c.Name)).ToHashSet();
        var runs = schema.Runs.Select(r => r.Name).ToHashSet();
        foreach (var choice in schema.Choices)
        {
            if (choice.Items.Count == 0) yield return choice.Name;
            foreach (var item in choice.Items.Where(i => !names.Contains(i))) yield return item;
        }

        foreach (var record in schema.Records.Append(schema.Page))
        {
            var fields = record.Fields.Select(f => f.Name).ToHashSet();
            if (record.Alternatives.Count == 0) yield return record.Name;
            foreach (var item in record.Alternatives.SelectMany(Items))
            {
                var fault = item switch
                {
                    FieldItem f => fields.Contains(f.Field) && IsKnown(f.Value) ? null : f.Field,
                    TemplateItem t => t.Template.Parts.OfType<HolePart>().FirstOrDefault(h => !IsKnown(h.Type))?.Type.Name,
                    RepeatItem r => record.Fields.Any(f => f.Name == r.Field && f.IsList == r.IsList) ? null : r.Field,
                    RepetitionItem r => r.Max >= r.Min && r.Max > 0 && r.Until.All(IsTarget) ? null : "repetition",
                    GroupItem g => g.Alternatives.Count > 0 ? null : "group",
                    BoilerplateUntilItem u => u.Until.Count > 0 && u.Until.All(IsTarget) ? null : "until",
                    BoilerplateRunItem r => runs.Contains(r.Run) ? null : r.Run,
                    SelfItem or ConstantItem or AnyLineItem or BoilerplateLineItem or BoilerplateToEndItem or BoilerplateRangeItem => null,
                    _ => item.ToString(),
                };
                if (fault is not null) yield return fault;
            }
        }

        bool IsKnown(FieldType type) => type.Kind is not (FieldTypeKind.Record or FieldTypeKind.Choice) || names.Contains(type.Name);

        bool IsTarget(Target target) => target switch
        {
            RecordTarget r => names.Contains(r.Name),
            RunTarget r => runs.Contains(r.Name),
            _ => true,
        };
    }

    private static IEnumerable<BoundItem> Items(BoundSequence sequence) => sequence.Items.SelectMany(Items);

    private static IEnumerable<BoundItem> Items(BoundItem item) => item switch
    {
        GroupItem group => [item, .. group.Alternatives.SelectMany(Items)],
        RepetitionItem repetition => [item, .. Items(repetition.Item)],
        _ => [item],
    };
}
