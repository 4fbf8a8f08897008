namespace NewsModel;

/// <summary>An input has more bytes than one page can have.</summary>
internal sealed class PageTooLongException() : IOException("the page has 2 GB or more; split it, and parse the parts as pages of their own");
