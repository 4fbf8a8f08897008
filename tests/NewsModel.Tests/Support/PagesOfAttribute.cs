using System.Reflection;
using Xunit.Sdk;

namespace NewsModel.Tests.Support;

/// <summary>Gives a theory every invented page of a layout, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagesOfAttribute(string layout) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => InventedPages.NamesOf(layout).Select(static name => new object[] { name });
}
