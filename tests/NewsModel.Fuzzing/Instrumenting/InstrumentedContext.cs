using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using NewsModel.Fuzzing.Guided;

namespace NewsModel.Fuzzing.Instrumenting;

/// <summary>This program once more, on libraries with counters instead of those that it was built with.</summary>
internal sealed class InstrumentedContext(InstrumentedLibraries libraries) : AssemblyLoadContext("instrumented")
{
    /// <summary>Runs something of the program there.</summary>
    /// <returns>The exit status.</returns>
    public int Run(GuidedRun run, TextWriter output)
    {
        Type type = LoadFromAssemblyName(Assembly.GetExecutingAssembly().GetName()).GetType(typeof(GuidedRun).FullName!, throwOnError: true)!;
        object there = Activator.CreateInstance(type, run.Task, run.Target, run.Seconds, run.Seed, run.Keep)!;
        try
        {
            return (int)type.GetMethod(nameof(GuidedRun.Run))!.Invoke(there, [libraries.Literals, output])!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (libraries.Images.TryGetValue(assemblyName.Name!, out byte[]? image))
        {
            return LoadFromStream(new MemoryStream(image));
        }

        Assembly self = Assembly.GetExecutingAssembly();
        return assemblyName.Name == self.GetName().Name ? LoadFromAssemblyPath(self.Location) : null;
    }
}
