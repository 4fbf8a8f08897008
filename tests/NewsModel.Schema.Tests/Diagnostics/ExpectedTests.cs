namespace NewsModel.Schema.Tests.Diagnostics;

/// <summary>A message says what was expected and what stands there instead.</summary>
public class ExpectedTests
{
    private const string Declaration = "a declaration: page, record, choice, boilerplate, using or import";
    private const string Item = "an item, such as 'name: line' or a template in quotes";
    private const string Condition = "a condition, such as 'words(x) <= 10' or 'x starts with \"…\"'";
    private const string Functions = "words, length, blanks, heading, links, upper, marked, caption, item, alternative or main";
    private const string Count = "a count, such as {3}, {0..12} or {1..}";

    [Theory]
    [InlineData("schema \"x\"", "the schema's name", "\"x\"")]
    [InlineData("schema T for x", "the host in quotes, such as \"example.com\"", "'x'")]
    [InlineData("schema T using \"x\"", "a namespace", "\"x\"")]
    [InlineData("schema T using A.", "the rest of the namespace", "the end of the schema")]
    [InlineData("schema T import x", "the file in quotes, such as \"credits.news\"", "'x'")]
    [InlineData("schema T 3", Declaration, "'3'")]
    [InlineData("schema T boilerplate {", "the name of a run of boilerplate", "'{'")]
    [InlineData("schema T choice = A", "the choice's name", "'='")]
    [InlineData("schema T choice C A", "'=' and the choice's records", "'A'")]
    [InlineData("schema T choice C = \"x\"", "a record's name", "\"x\"")]
    [InlineData("schema T record { a: line }", "the record's name", "'{'")]
    [InlineData("schema T record P as { a: line }", "a C# type's name", "'{'")]
    [InlineData("schema T record P ( a: line }", "'{'", "'('")]
    public void Of_a_declaration(string schema, string expected, string found) => Reports(schema, expected, found);

    [Theory]
    [InlineData("a: 3", "'line', a template in quotes or a type", "'3'")]
    [InlineData("a = b", "self, true, false, a number or a string", "'b'")]
    [InlineData("repeat \"x\"", "the name of the field to repeat", "\"x\"")]
    [InlineData("a: line{x}", Count, "'x'")]
    [InlineData("a: line{2..x}", Count, "'x'")]
    [InlineData("a: line{2 b: line", "'}'", "'b'")]
    [InlineData("( a: line", "')'", "'}'")]
    [InlineData(", a: line", Item, "','")]
    [InlineData("boilerplate 3", "a template in quotes, 'to end', 'until' or the name of a run", "'3'")]
    [InlineData("boilerplate to x", "'end'", "'x'")]
    [InlineData("boilerplate \"x\" to y", "'end' or the range's last line in quotes", "'y'")]
    [InlineData("boilerplate \"x\" to \"y\" a: line", "'within' and a number of lines", "'a'")]
    [InlineData("boilerplate \"x\" to \"y\" within z", "a number of lines", "'z'")]
    public void Of_an_item(string item, string expected, string found) => Reports($"schema T page {{ {item} }}", expected, found);

    [Theory]
    [InlineData("3", Condition, "'3'")]
    [InlineData("a", Condition, "'a'")]
    [InlineData("upper(a) and 3", Condition, "'3'")]
    [InlineData("upper(a) or 3", Condition, "'3'")]
    [InlineData("not 3", Condition, "'3'")]
    [InlineData("(upper(a)", "')'", "'}'")]
    [InlineData("lower(a)", Functions, "'lower'")]
    [InlineData("words(3)", "a field's name", "'3'")]
    [InlineData("words(a = 3", "')'", "'='")]
    [InlineData("words(a) 3", "a comparison: = != < <= > >=", "'3'")]
    [InlineData("words(a) < x", "a number", "'x'")]
    [InlineData("a starts with x", "a string", "'x'")]
    [InlineData("a in (\"x\" y", "',' or ')'", "'y'")]
    public void Of_a_condition(string condition, string expected, string found) =>
        Reports($"schema T page {{ a: P }} record P {{ a: line where {condition} }}", expected, found);

    [Theory]
    [InlineData("schema T page { a: line } wher upper(a)", Declaration, "'wher'", "where")]
    [InlineData("schema T page { a: line where lenght(a) < 3 }", Functions, "'lenght'", "length")]
    [InlineData("schema T page { a: line where blank(a) > 1 }", Functions, "'blank'", "blanks")]
    [InlineData("schema T page { a: line where a end in \".\" }", Condition, "'end'", "ends")]
    [InlineData("schema T page { a: line where a endswith \".\" }", Condition, "'endswith'", "ends with")]
    [InlineData("schema T page { a: line where a endsin \".\" }", Condition, "'endsin'", "ends in")]
    [InlineData("schema T page { a: line where a contain \".\" }", Condition, "'contain'", "contains")]
    [InlineData("schema T page { a = fales }", "self, true, false, a number or a string", "'fales'", "false")]
    [InlineData("schema T page { a = ture }", "self, true, false, a number or a string", "'ture'", "true")]
    [InlineData("schema T page { repaet a }", Item, "'repaet'", "repeat")]
    [InlineData("schema T page { a: line comit }", Item, "'comit'", "commit")]
    [InlineData("schema T page { a: line* distnct }", Item, "'distnct'", "distinct")]
    [InlineData("schema T page { a: line wher upper(a) }", Item, "'wher'", "where")]
    [InlineData("schema T page { a: line whithin }", Item, "'whithin'", "within")]
    [InlineData("schema T imprt \"x\"", "a declaration", "'imprt'", "import")]
    public void And_what_was_probably_meant(string schema, string expected, string found, string meant) =>
        Reports(schema, expected, found + "; did you mean '" + meant + "'?");

    private static void Reports(string schema, string expected, string found)
    {
        var messages = SchemaCompiler.Compile(schema).Diagnostics.Where(d => d.Id == "NM1005").Select(d => d.Message);

        Assert.Equal($"Expected {expected}, found {found}", messages.First());
    }
}
