namespace NewsModel.Html;

/// <summary>What letters are, whatever blocks they stand in: elements for this may end in another block than they started in.</summary>
/// <param name="IsLink">Whether they are a link's.</param>
/// <param name="IsStrong">Whether they are bold.</param>
/// <param name="IsEmphasised">Whether they are italic.</param>
internal readonly record struct TextStyle(bool IsLink, bool IsStrong, bool IsEmphasised);
