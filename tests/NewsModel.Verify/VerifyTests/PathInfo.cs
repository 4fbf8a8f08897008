using System.Reflection;

namespace VerifyTests;

/// <summary>Where a snapshot is and what it is called; what is absent keeps its default.</summary>
public readonly struct PathInfo
{
    /// <summary>Names the parts of a snapshot's path.</summary>
    public PathInfo(string? directory = null, string? typeName = null, string? methodName = null)
    {
        Directory = directory;
        TypeName = typeName is null ? null : FileName.Checked(typeName);
        MethodName = methodName is null ? null : FileName.Checked(methodName);
    }

    /// <summary>The directory; a relative one is relative to the source file's.</summary>
    public string? Directory { get; }

    /// <summary>The first part of the file name.</summary>
    public string? TypeName { get; }

    /// <summary>The second part of the file name.</summary>
    public string? MethodName { get; }

    /// <summary>The convention: beside the source file, called after class and method.</summary>
    public static PathInfo DeriveDefault(string sourceFile, string projectDirectory, Type type, MethodInfo method) =>
        new(Path.GetDirectoryName(sourceFile), type.NameWithParent(), method.Name);
}
