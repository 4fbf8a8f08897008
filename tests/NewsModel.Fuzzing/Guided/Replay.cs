using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Guided;

/// <summary>Gives targets what their corpus has, and the seeds.</summary>
internal static class Replay
{
    /// <returns>Whether nothing failed.</returns>
    public static bool Run(IEnumerable<Target> targets, TextWriter output)
    {
        int failures = 0;
        foreach (Target target in targets)
        {
            var folder = new CorpusFolder(target);
            using var attempt = new Attempt();
            byte[]? endless = attempt.Watch(() =>
            {
                foreach (byte[] input in target.Seeds.Concat(folder.Read()))
                {
                    if (attempt.Run(target, input) is { } exception)
                    {
                        failures++;
                        output.WriteLine($"{target.Name}: failed: {exception}\n{folder.Add(input)}");
                    }
                }
            });
            if (endless is not null)
            {
                failures++;
                output.WriteLine($"{target.Name}: does not come to an end: {folder.Add(endless)}");
            }

            output.WriteLine($"{target.Name}: {attempt.Count} inputs");
        }

        return failures == 0;
    }
}
