namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Defense Post.</summary>
[NewsSchema("defense-post.news")]
public static partial class DefensePost;
