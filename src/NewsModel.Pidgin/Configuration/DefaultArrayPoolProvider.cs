using System.Buffers;

namespace Pidgin.Configuration;

/// <summary>Rents from the pools that everyone shares.</summary>
public class DefaultArrayPoolProvider : IArrayPoolProvider
{
    private DefaultArrayPoolProvider()
    {
    }

    /// <summary>The only one.</summary>
    public static IArrayPoolProvider Instance { get; } = new DefaultArrayPoolProvider();

    /// <inheritdoc/>
    public ArrayPool<T> GetArrayPool<T>() => ArrayPool<T>.Shared;
}
