namespace NewsModel.Cli;

/// <summary>A table: a text in the first column, numbers in the others.</summary>
internal sealed class ReportTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public IReadOnlyList<string> Columns => columns;

    public IReadOnlyList<string[]> Rows => _rows;

    public void Add(params string[] row) => _rows.Add(row);
}
