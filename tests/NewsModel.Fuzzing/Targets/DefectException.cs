namespace NewsModel.Fuzzing.Targets;

/// <summary>Something that must hold does not.</summary>
internal sealed class DefectException(string message) : Exception(message)
{
    public static void Unless(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new DefectException(otherwise);
        }
    }
}
