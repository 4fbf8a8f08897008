using System.Text;

namespace VerifyTests;

/// <summary>Settings of one verification.</summary>
public sealed class VerifySettings
{
    private readonly List<Action<StringBuilder>> _scrubbers = [];
    private object?[]? _parameters;
    private string? _parametersText;
    private bool _sharedNameAllowed;

    /// <summary>The defaults.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy of <paramref name="settings"/>.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null) return;
        Directory = settings.Directory;
        FileName = settings.FileName;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        _parameters = settings._parameters;
        _parametersText = settings._parametersText;
        _sharedNameAllowed = settings._sharedNameAllowed;
        _scrubbers.AddRange(settings._scrubbers);
    }

    /// <summary>The directory of the snapshot, if one was set.</summary>
    public string? Directory { get; private set; }

    /// <summary>Whether parameters were given.</summary>
    public bool HasParameters => _parameters is not null;

    internal string? FileName { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal IReadOnlyList<object?>? Parameters => _parameters;

    internal string? ParametersText => _parametersText;

    internal bool SharedNameAllowed => _sharedNameAllowed || VerifierSettings.SharedNamesAllowed;

    internal IEnumerable<Action<StringBuilder>> Scrubbers => _scrubbers;

    /// <summary>Puts the snapshot into <paramref name="directory"/>; a relative one is relative to the source file's.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = directory;
    }

    /// <summary>Names the snapshot, instead of class, method and parameters.</summary>
    public void UseFileName(string fileName)
    {
        Refuse(TypeName is not null || MethodName is not null, nameof(UseFileName), "UseTypeName or UseMethodName");
        FileName = VerifyTests.FileName.Checked(fileName);
    }

    /// <summary>Stands for the class in the snapshot's name.</summary>
    public void UseTypeName(string name)
    {
        Refuse(FileName is not null, nameof(UseTypeName), nameof(UseFileName));
        TypeName = VerifyTests.FileName.Checked(name);
    }

    /// <summary>Stands for the method in the snapshot's name.</summary>
    public void UseMethodName(string name)
    {
        Refuse(FileName is not null, nameof(UseMethodName), nameof(UseFileName));
        MethodName = VerifyTests.FileName.Checked(name);
    }

    /// <summary>Gives the test's parameters, which become part of the snapshot's name.</summary>
    public void UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Length == 0) throw new ArgumentException("At least one parameter is needed.", nameof(parameters));
        Refuse(FileName is not null, nameof(UseParameters), nameof(UseFileName));
        Refuse(_parametersText is not null, nameof(UseParameters), nameof(UseTextForParameters));
        _parameters = parameters;
    }

    /// <summary>Gives the test's one parameter.</summary>
    public void UseParameters<T>(T parameter) => UseParameters(new object?[] { parameter });

    /// <summary>Gives the test's one parameter, an array.</summary>
    public void UseParameters<T>(T[] parameters) => UseParameters(new object?[] { parameters });

    /// <summary>Stands for the parameters in the snapshot's name.</summary>
    public void UseTextForParameters(string parametersText)
    {
        Refuse(_parameters is not null, nameof(UseTextForParameters), nameof(UseParameters));
        _parametersText = VerifyTests.FileName.CheckedEnd(parametersText);
    }

    /// <summary>Lets this verification use a snapshot that another one has used.</summary>
    public void DisableRequireUniquePrefix() => _sharedNameAllowed = true;

    /// <summary>Changes the text before it is compared. The one added last runs first.</summary>
    public void AddScrubber(Action<StringBuilder> scrubber) => _scrubbers.Insert(0, scrubber);

    /// <summary>Takes lines out of the text.</summary>
    public void ScrubLines(Func<string, bool> removeLine) => ScrubLinesWithReplace(line => removeLine(line) ? null : line);

    /// <summary>Takes out lines that contain any of these, upper and lower case alike.</summary>
    public void ScrubLinesContaining(params string[] stringToMatch) =>
        ScrubLines(line => stringToMatch.Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Replaces lines of the text, or takes them out (<see langword="null"/>).</summary>
    public void ScrubLinesWithReplace(Func<string, string?> replaceLine) => AddScrubber(text => Lines.Replace(text, replaceLine));

    private static void Refuse(bool condition, string method, string other)
    {
        if (condition) throw new InvalidOperationException($"{method} can't be combined with {other}.");
    }
}
