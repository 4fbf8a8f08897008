namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Washington Times.</summary>
[NewsSchema("washington-times.news")]
public static partial class WashingtonTimes;
