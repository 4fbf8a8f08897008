namespace NewsModel.Corpus;

/// <summary>Numbers by a hash of what they stand for, several of one hash among them: an open table, at most two thirds full.</summary>
internal sealed class NumberTable
{
    // A number and one; 0 is an empty place.
    private int[] _places = new int[16];
    private int _count;

    public long Bytes => (long)_places.Length * sizeof(int);

    /// <summary>Adds a number.</summary>
    /// <param name="hash">The hash of what it stands for.</param>
    /// <param name="number">The number.</param>
    /// <param name="hashOf">Gives the hash of another.</param>
    public void Add(uint hash, int number, Func<int, uint> hashOf)
    {
        if (_count >= _places.Length / 3 * 2)
        {
            int[] old = _places;
            _places = new int[old.Length * 2];
            foreach (int place in old)
            {
                if (place != 0)
                {
                    Put(hashOf(place - 1), place);
                }
            }
        }

        Put(hash, number + 1);
        _count++;
    }

    /// <summary>The numbers that may have a hash, and others.</summary>
    public Enumerator Find(uint hash) => new(_places, hash);

    private void Put(uint hash, int place)
    {
        int mask = _places.Length - 1;
        int at = (int)hash & mask;
        while (_places[at] != 0)
        {
            at = (at + 1) & mask;
        }

        _places[at] = place;
    }

    /// <summary>Goes through the places from that of a hash on, up to an empty one.</summary>
    public struct Enumerator(int[] places, uint hash)
    {
        private int _next = (int)hash & (places.Length - 1);

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            int place = places[_next];
            _next = (_next + 1) & (places.Length - 1);
            Current = place - 1;
            return place != 0;
        }
    }
}
