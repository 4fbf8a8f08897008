namespace NewsModel.Fuzzing.Guided;

/// <summary>Makes an input shorter and plainer as long as something about it stays true.</summary>
internal static class Shrinker
{
    private const int MostTries = 4000;

    public static byte[] Shrink(byte[] input, Func<byte[], bool> stays)
    {
        int tries = 0;
        bool changed = true;
        while (changed && tries < MostTries)
        {
            changed = false;
            for (int size = Math.Max(1, input.Length / 2); size > 0; size /= 2)
            {
                for (int at = 0; at + size <= input.Length && tries < MostTries;)
                {
                    changed |= Try([.. input[..at], .. input[(at + size)..]], ref at, step: size);
                }
            }

            for (int at = 0; at < input.Length && tries < MostTries;)
            {
                if (input[at] is (byte)'a' or (byte)'\n' or (byte)' ')
                {
                    at++;
                    continue;
                }

                byte[] plainer = [.. input];
                plainer[at] = (byte)'a';
                changed |= Try(plainer, ref at, step: 1);
            }
        }

        return input;

        bool Try(byte[] candidate, ref int at, int step)
        {
            tries++;
            if (stays(candidate))
            {
                input = candidate;
                return true;
            }

            at += step;
            return false;
        }
    }
}
