using System.ComponentModel;
using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Remembers which test is running; the build puts it on every test assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> _running = new();

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => _running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => _running.Value = null;

    /// <summary>The test method that is running.</summary>
    public static MethodInfo GetMethod() =>
        _running.Value ?? throw new InvalidOperationException(
            "No test is running here, or its project does not say <UsesVerify>true</UsesVerify>.");
}
