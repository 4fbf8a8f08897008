namespace NewsModel.Schema;

/// <summary>A rule, of the schema language or of its use, which a diagnostic says is broken.</summary>
/// <param name="Id">Its id: <c>NM1…</c> for syntax, <c>NM2…</c> for meaning, <c>NM3…</c> for the binding to C#, <c>NM4…</c> for use in C#.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="MessageFormat">What is wrong, what was expected and what to do, with <c>{0}</c>, <c>{1}</c>… for the particulars.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record SchemaRule(string Id, string Title, string MessageFormat, SchemaSeverity Severity)
{
    /// <summary>Where the project is; the same as its <c>RepositoryUrl</c>.</summary>
    public const string Repository = "https://github.com/newsmodel/newsmodel";

    /// <summary>The address of the page that explains it.</summary>
    public string HelpLink => $"{Repository}/blob/main/src/NewsModel.Schema/Diagnostics/Pages/{Id}.md";
}
