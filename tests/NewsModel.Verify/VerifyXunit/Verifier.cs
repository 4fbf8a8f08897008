using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Compares a text with the snapshot file of the running test.</summary>
public static partial class Verifier
{
    /// <summary>Verifies <paramref name="target"/> against a <c>.verified.txt</c> file.</summary>
    public static SettingsTask Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(settings, sourceFile, Task.FromResult(target), Content.Of);

    /// <summary>Verifies what <paramref name="target"/> brings against a <c>.verified.txt</c> file.</summary>
    public static SettingsTask Verify(
        Task<string> target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(settings, sourceFile, target, Content.Of);

    /// <summary>Verifies <paramref name="target"/> against a file with <paramref name="extension"/>.</summary>
    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(settings, sourceFile, Task.FromResult(target), text => Content.Of(text, extension));

    /// <summary>Verifies what <paramref name="target"/> brings against a file with <paramref name="extension"/>.</summary>
    public static SettingsTask Verify(
        Task<string> target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(settings, sourceFile, target, text => Content.Of(text, extension));

    /// <summary>Not here: the package renders objects, the stand-in does not.</summary>
    /// <remarks>Without it, what converts to a string would be text here and an object there.</remarks>
    [Obsolete("The stand-in for Verify verifies text only; render the value first.", error: true)]
    public static SettingsTask Verify(
        object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        throw new NotSupportedException();

    private static SettingsTask Start<T>(
        VerifySettings? settings, string sourceFile, Task<T> target, Func<T, Content?> toContent)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceFile);
        return new SettingsTask(settings, async current =>
        {
            var method = UseVerifyAttribute.GetMethod();
            var type = method.ReflectedType!;
            var project = new TestProject(type.Assembly);

            TestRun.Start();
            var path = _derivePathInfo(sourceFile, project.Directory, type, method);
            var files = SnapshotFiles.For(current, path, sourceFile, type, method);
            TestRun.Claim(files, current);
            files.DeleteReceived();

            var content = toContent(await target);
            return Snapshot.Verify(files, content?.Scrub(current, project));
        });
    }
}
