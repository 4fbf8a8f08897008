using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsModel;

/// <summary>Who took some lines: those from a line on, up to the next claim's.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Scope">The record in the page in which they were taken.</param>
/// <param name="Owner">The owner's id.</param>
internal readonly record struct Claim(int From, int Scope, int Owner);

/// <summary>
/// Who took each line, in the order of the lines. To take a line takes it, and all behind it, from whoever had it: the
/// last to take a line is the one that kept it, so nothing has to be undone when an alternative is given up.
/// </summary>
internal sealed class ClaimList
{
    private const int FirstLength = 256;

    // Where a claim is asked for, it is mostly one of the last.
    private const int Few = 8;

    private readonly Claim[] _few = new Claim[FirstLength];
    private Claim[] _claims;
    private int _count;

    public ClaimList() => _claims = _few;

    /// <summary>The claims.</summary>
    public ReadOnlySpan<Claim> All => _claims.AsSpan(0, _count);

    /// <summary>Who took a line; some claim has to be there.</summary>
    public ref readonly Claim this[int line] => ref _claims[IndexOf(All, line)];

    /// <summary>The place of the claim that has a line.</summary>
    public static int IndexOf(ReadOnlySpan<Claim> claims, int line)
    {
        int high = claims.Length - 1;
        for (int least = Math.Max(0, claims.Length - Few); high >= least; high--)
        {
            if (claims[high].From <= line)
            {
                return high;
            }
        }

        int low = 0;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (claims[middle].From <= line)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _count = 0;
        Use(_few);
    }

    /// <summary>Takes the lines from one on.</summary>
    public void Take(int from, int scope, int owner)
    {
        Claim[] claims = _claims;
        int count = _count;
        while (count > 0 && claims[count - 1].From >= from)
        {
            count--;
        }

        if (count == 0 || claims[count - 1].Owner != owner || claims[count - 1].Scope != scope)
        {
            if (count == claims.Length)
            {
                claims = Enlarge(count);
            }

            claims[count++] = new Claim(from, scope, owner);
        }

        _count = count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Claim[] Enlarge(int count)
    {
        Claim[] larger = ArrayPool<Claim>.Shared.Rent(count * 2);
        _claims.AsSpan(0, count).CopyTo(larger);
        Use(larger);
        return larger;
    }

    private void Use(Claim[] claims)
    {
        if (_claims != _few)
        {
            ArrayPool<Claim>.Shared.Return(_claims);
        }

        _claims = claims;
    }
}
