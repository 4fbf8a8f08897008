namespace NewsModel.Snapshots.Tests;

/// <summary>A test of verifications that happen in a directory of its own.</summary>
public abstract class SnapshotTest : IDisposable
{
    protected TestDirectory Snapshots { get; } = new();

    public void Dispose()
    {
        Snapshots.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Verifies and expects it to fail; gives what it says.</summary>
    protected async Task<string> Failure(SettingsTask verification)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Here(verification).ToTask());
        // The package keeps the class to itself.
        Assert.Equal("VerifyException", exception.GetType().Name);
        return exception.Message;
    }

    /// <summary>The name of the file that a first verification leaves.</summary>
    protected async Task<string> NameOf(SettingsTask verification)
    {
        await Failure(verification);
        return Assert.Single(Snapshots.Files);
    }

    protected SettingsTask Here(SettingsTask verification) => verification.UseDirectory(Snapshots.Path);
}
