using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing;

/// <summary>A target that makes its own inputs.</summary>
internal abstract class BlindTarget : Target
{
    /// <summary>What is counted.</summary>
    public abstract string What { get; }

    /// <summary>How many are done.</summary>
    public long Done { get; protected set; }

    /// <summary>What else there is to say.</summary>
    public virtual string Remark => "";

    public override IEnumerable<byte[]> Seeds => [];

    /// <summary>The target that does with an input all that this one does with one or another: what a failure is made shorter on.</summary>
    public virtual Target Whole => Of(Name);

    /// <summary>Makes an input.</summary>
    public abstract byte[] Next();
}
