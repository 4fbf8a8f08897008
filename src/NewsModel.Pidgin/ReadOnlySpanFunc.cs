namespace Pidgin;

/// <summary>Makes a result of a span and something else.</summary>
/// <typeparam name="T">What the span is made of.</typeparam>
/// <typeparam name="TParam">The type of the something else.</typeparam>
/// <typeparam name="TReturn">The type of the result.</typeparam>
/// <param name="span">The span.</param>
/// <param name="param">The something else.</param>
/// <returns>The result.</returns>
public delegate TReturn ReadOnlySpanFunc<T, in TParam, out TReturn>(ReadOnlySpan<T> span, TParam param);
