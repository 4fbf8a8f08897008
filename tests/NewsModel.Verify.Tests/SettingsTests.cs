namespace NewsModel.Snapshots.Tests;

/// <summary>When settings can be made.</summary>
public class SettingsTests : SnapshotTest
{
    [Fact]
    public async Task Those_of_a_verification_come_before_it_starts()
    {
        var verification = Verify((string?)null);
        await Here(verification);
        Assert.ThrowsAny<Exception>(() => { verification.UseFileName("Other"); });
    }

    [Fact]
    public async Task Those_of_the_run_come_before_its_first_verification()
    {
        await Here(Verify((string?)null));
        Assert.ThrowsAny<Exception>(VerifierSettings.UseUtf8NoBom);
        Assert.ThrowsAny<Exception>(VerifierSettings.DontScrubUserProfile);
        Assert.ThrowsAny<Exception>(() => Verifier.UseProjectRelativeDirectory("Elsewhere"));
        Assert.ThrowsAny<Exception>(() => DerivePathInfo(PathInfo.DeriveDefault));
    }

    [Fact]
    public async Task A_verification_runs_once()
    {
        var verification = Here(Verify((string?)null));
        Assert.Same(await verification, await verification);
    }

    [Fact]
    public void By_default_a_snapshot_is_beside_its_source_file()
    {
        var type = typeof(ConventionTests.Nested);
        var path = PathInfo.DeriveDefault(Path.Combine(Snapshots.Path, "Source.cs"), "", type, type.GetMethod("Text")!);
        Assert.Equal((Snapshots.Path, "ConventionTests.Nested", "Text"), (path.Directory, path.TypeName, path.MethodName));
    }
}
