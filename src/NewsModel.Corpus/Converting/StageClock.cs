using System.Diagnostics;

namespace NewsModel.Corpus;

/// <summary>Measures how long one thread is at each stage: the time since the last mark belongs to the stage that is marked.</summary>
internal sealed class StageClock(ConvertCounts counts)
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    private long _last;

    public void Start() => _last = Stopwatch.GetTimestamp();

    public void Mark(Stage stage)
    {
        long now = Stopwatch.GetTimestamp();
        _ticks[(int)stage] += now - _last;
        _last = now;
    }

    /// <summary>Adds what was measured to the counts.</summary>
    public void Add()
    {
        for (int i = 0; i < _ticks.Length; i++)
        {
            if (_ticks[i] != 0)
            {
                counts.AddTime((Stage)i, _ticks[i]);
                _ticks[i] = 0;
            }
        }
    }
}
