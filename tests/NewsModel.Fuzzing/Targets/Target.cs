namespace NewsModel.Fuzzing.Targets;

/// <summary>Something that takes whatever bytes it is given, and what must hold of that.</summary>
internal abstract class Target
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } = [new PagesTarget(), new SchemasTarget(), new RecordsTarget(), new CommandTarget()];

    /// <summary>Its name, and that of its corpus's folder.</summary>
    public abstract string Name { get; }

    /// <summary>How many bytes are worth trying.</summary>
    public virtual int Longest => 2048;

    /// <summary>Inputs to start from that the repository has anyway.</summary>
    public abstract IEnumerable<byte[]> Seeds { get; }

    /// <summary>Takes an input; throws where it does not do with it what it should.</summary>
    public abstract void Run(byte[] input);

    public static Target Of(string name) => All.Single(it => it.Name == name);
}
