namespace NewsModel.Schema;

/// <summary>How much a diagnostic matters.</summary>
public enum SchemaSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The schema works, but probably not as meant.</summary>
    Warning,

    /// <summary>The schema does not compile.</summary>
    Error,
}
