using System.Diagnostics;
using NewsModel.Fuzzing.Instrumenting;
using NewsModel.Fuzzing.Targets;

namespace NewsModel.Fuzzing.Guided;

/// <summary>Runs targets, one input at a time, on a thread that is given up where an input takes too long.</summary>
/// <param name="mostSeconds">How long that is.</param>
internal sealed class Attempt(int mostSeconds = 60) : IDisposable
{
    private const int StackSize = 1024 * 1024;

    private readonly LastInput _last = new();
    private byte[] _input = [];
    private long _started = Stopwatch.GetTimestamp();

    /// <summary>How many inputs were run.</summary>
    public long Count { get; private set; }

    /// <summary>The file that has the input which was run last, should the process die of it.</summary>
    public string LastInput => _last.File;

    /// <summary>Gives a target an input.</summary>
    /// <returns>What it threw; null where all is well.</returns>
    public Exception? Run(Target target, byte[] input)
    {
        Volatile.Write(ref _input, input);
        Volatile.Write(ref _started, Stopwatch.GetTimestamp());
        _last.Write(input);
        Count++;
        Edges.Clear();
        try
        {
            target.Run(input);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    /// <summary>Does something that runs inputs.</summary>
    /// <returns>The input that does not come to an end, if one does not.</returns>
    public byte[]? Watch(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Catch(action), StackSize) { IsBackground = true };
        Volatile.Write(ref _started, Stopwatch.GetTimestamp());
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _started)).TotalSeconds > mostSeconds)
            {
                return Volatile.Read(ref _input);
            }
        }

        return thrown is null ? null : throw new InvalidOperationException("The fuzzer itself failed.", thrown);
    }

    public void Dispose() => _last.Dispose();

    private static Exception? Catch(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
