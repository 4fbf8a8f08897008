namespace NewsModel.Corpus;

/// <summary>A conversion cannot be resumed; the message says why, and what to do.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class ResumeException(string message) : IOException(message);
