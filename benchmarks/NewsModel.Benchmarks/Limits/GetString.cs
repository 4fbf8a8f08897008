using System.Text;
using NewsModel.Benchmarks.Contenders;

namespace NewsModel.Benchmarks.Limits;

/// <summary>The page as one string.</summary>
internal sealed class GetString : ITimed
{
    public string Name => "getstring";

    public int Run(byte[] page) => Encoding.UTF8.GetString(page).Length;
}
