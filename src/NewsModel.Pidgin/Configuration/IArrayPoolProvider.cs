using System.Buffers;

namespace Pidgin.Configuration;

/// <summary>Finds the pool for arrays of a type.</summary>
public interface IArrayPoolProvider
{
    /// <summary>The pool for arrays of a type.</summary>
    /// <typeparam name="T">What the arrays hold.</typeparam>
    /// <returns>The pool.</returns>
    ArrayPool<T> GetArrayPool<T>();
}
