namespace NewsModel.Schemas;

/// <summary>The parser of pages of The Gateway Pundit.</summary>
[NewsSchema("gateway-pundit.news")]
public static partial class GatewayPundit;
