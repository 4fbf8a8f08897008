namespace NewsModel.Snapshots.Tests;

/// <summary>How a snapshot gets its name.</summary>
public class NamingTests : SnapshotTest
{
    [Fact]
    public async Task Class_and_method() =>
        Assert.Equal("NamingTests.Class_and_method.received.txt", await NameOf(Verify("text")));

    [Fact]
    public async Task Another_class() =>
        Assert.Equal("Other.Another_class.received.txt", await NameOf(Verify("text").UseTypeName("Other")));

    [Fact]
    public async Task Another_method() =>
        Assert.Equal("NamingTests.Other.received.txt", await NameOf(Verify("text").UseMethodName("Other")));

    [Fact]
    public async Task A_name_of_its_own() =>
        Assert.Equal("Other.received.txt", await NameOf(Verify("text").UseFileName("Other")));

    [Fact]
    public async Task Another_extension() =>
        Assert.Equal("Other.received.html", await NameOf(Verify("text", "html").UseFileName("Other")));

    [Fact]
    public async Task Settings_given_as_an_object_are_not_changed()
    {
        var settings = new VerifySettings();
        settings.UseMethodName("Given");
        Assert.Equal("Other.Given.received.txt", await NameOf(Verify("text", settings).UseTypeName("Other")));
        await Failure(Verify("text", settings));
        Assert.Equal(["NamingTests.Given.received.txt", "Other.Given.received.txt"], Snapshots.Files);
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("plain text", "plain text")]
    [InlineData("", "")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\tk\nl", "a-b-c-d-e-f-g-h-i-j-k-l")]
    [InlineData("a.b_c=d,ü", "a.b_c=d,ü")]
    [InlineData('/', "-")]
    [InlineData(-1, "-1")]
    [InlineData(1234567890123L, "1234567890123")]
    [InlineData(1.5, "1.5")]
    [InlineData(1e-9, "1E-09")]
    [InlineData(true, "True")]
    [InlineData(DayOfWeek.Friday, "Friday")]
    public async Task A_parameter(object? value, string text) =>
        Assert.Equal(
            $"NamingTests.A_parameter_value={text}.received.txt",
            await NameOf(Verify("text").UseParameters(value)));

    [Theory]
    [InlineData("x", 2, false)]
    public async Task Several_parameters(string first, int second, bool third) =>
        Assert.Equal(
            "NamingTests.Several_parameters_first=x_second=2_third=False.received.txt",
            await NameOf(Verify("text").UseParameters(first, second, third)));

    [Theory]
    [InlineData("x", 2)]
    public async Task Values_of_another_kind(string date, int list)
    {
        Assert.Equal(("x", 2), (date, list));
        object?[] values = [new DateOnly(2024, 2, 9), new object?[] { 1, null, "a/b", new[] { 3, 4 }, Array.Empty<int>() }];
        Assert.Equal(
            "NamingTests.Values_of_another_kind_date=2024-02-09_list=1,null,a-b,[3,4],[].received.txt",
            await NameOf(Verify("text").UseParameters(values[0], values[1])));
    }

    [Theory]
    [InlineData(1)]
    public async Task An_array_is_one_parameter(int numbers)
    {
        Assert.Equal(1, numbers);
        Assert.Equal(
            "NamingTests.An_array_is_one_parameter_numbers=1,2.received.txt",
            await NameOf(Verify("text").UseParameters(new[] { 1, 2 })));
    }

    [Theory]
    [InlineData(1)]
    public async Task Text_for_parameters(int number)
    {
        Assert.Equal(1, number);
        Assert.Equal(
            "NamingTests.Text_for_parameters_one.received.txt",
            await NameOf(Verify("text").UseTextForParameters("one")));
    }

    [Fact]
    public async Task A_test_without_parameters_uses_none() =>
        Assert.Equal(
            "NamingTests.A_test_without_parameters_uses_none.received.txt",
            await NameOf(Verify("text").UseParameters(1)));

    [Theory]
    [InlineData(1)]
    public async Task More_parameters_than_the_test_has_are_refused(int number) =>
        await Assert.ThrowsAnyAsync<Exception>(() => Here(Verify("text").UseParameters(number, 2)).ToTask());

    [Fact]
    public void Names_that_exclude_each_other_are_refused()
    {
        Refused(Verify("text").UseMethodName("Other"), settings => settings.UseFileName("Other"));
        Refused(Verify("text").UseTypeName("Other"), settings => settings.UseFileName("Other"));
        Refused(Verify("text").UseFileName("Other"), settings => settings.UseMethodName("Other"));
        Refused(Verify("text").UseFileName("Other"), settings => settings.UseParameters(1));
        Refused(Verify("text").UseParameters(1), settings => settings.UseTextForParameters("one"));
        Refused(Verify("text").UseTextForParameters("one"), settings => settings.UseParameters(1));
    }

    [Fact]
    public void What_no_file_can_be_called_is_refused()
    {
        Refused(Verify("text"), settings => settings.UseFileName("a/b"));
        Refused(Verify("text"), settings => settings.UseMethodName(""));
        Refused(Verify("text"), settings => settings.UseTextForParameters("a/b"));
    }

    [Fact]
    public async Task Two_verifications_cannot_have_one_name()
    {
        Snapshots.Write("Other.verified.txt", "text");
        await Here(Verify("text").UseFileName("Other"));
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Here(Verify("text").UseFileName("Other")).ToTask());
        Assert.Contains(Path.Combine(Snapshots.Path, "Other"), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_they_are_allowed_to()
    {
        Snapshots.Write("Other.verified.txt", "text");
        await Here(Verify("text").UseFileName("Other"));
        await Here(Verify("text").UseFileName("Other").DisableRequireUniquePrefix());
    }

    [Fact]
    public async Task An_extension_must_be_known_as_text()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Here(Verify("text", "unknown").UseFileName("Other")).ToTask());
        EmptyFiles.FileExtensions.AddTextExtension("nowknown");
        await Failure(Verify("text", "nowknown").UseFileName("Another"));
        Assert.Equal(["Another.received.nowknown"], Snapshots.Files);
    }

    private static void Refused(SettingsTask verification, Action<SettingsTask> setting) =>
        Assert.ThrowsAny<Exception>(() => setting(verification));
}
