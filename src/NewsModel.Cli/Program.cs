namespace NewsModel.Cli;

internal static class Program
{
    private static int Main(string[] args) => Application.Run(args, Terminal.OfProcess());
}
