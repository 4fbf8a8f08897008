using System.Reflection;

namespace VerifyXunit;

/// <summary>Says where the snapshots of a test are and what they are called.</summary>
/// <param name="sourceFile">The source file that asks for the snapshot.</param>
/// <param name="projectDirectory">The directory of the test project.</param>
/// <param name="type">The class of the test.</param>
/// <param name="method">The test method.</param>
public delegate PathInfo DerivePathInfo(string sourceFile, string projectDirectory, Type type, MethodInfo method);
