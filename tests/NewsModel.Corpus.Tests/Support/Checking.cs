using FsCheck;
using FsCheck.Fluent;

namespace NewsModel.Corpus.Tests.Support;

/// <summary>Demands something of any article. The one that fails is named with its seed.</summary>
internal static class Checking
{
    public static void ForAnyArticle(int count, Action<CorpusArticle> demand) =>
        Prop.ForAll(AnyArticle.Arbitrary, demand).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true));
}
