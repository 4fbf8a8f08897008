namespace A
{
    public abstract class Base<T> : Exception, IComparable<T?> where T : struct, IComparable<T>
    {
        public const string Name = "name";
        public readonly int Field;
        protected Base(int a = 1, string? b = null, params List<string?>[] c);
        public int Count { get; protected set; }
        public required string Needed { get; init; }
        protected internal virtual T? Value { get; }
        public string this[int index] { get; }
        public event Action? Changed;
        [EditorBrowsable(Never)]
        [Obsolete]
        public static void Old(in T value, out T other);
        public static bool operator +(Base<T> left, int right);

        public struct Inner
        {
            public Inner(int a);
        }
    }

    public static class More
    {
        public static int Count(this string text, StringComparison by = Ordinal);
    }

    public sealed record Pair : IEquatable<Pair>
    {
        public Pair(int One, string? Two = null);
        public int One { get; init; }
        public string? Two { get; init; }
    }
}

namespace B
{
    public delegate T? Find<in TKey, out T>(TKey key, ref int at) where T : class;

    [Flags]
    public enum Sides
    {
        None = 0,
        Right = 1,
        Left = 2,
    }
}