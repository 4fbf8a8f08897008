namespace NewsModel.Corpus.Formats;

/// <summary>A picture of an article.</summary>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Block">The place in the body at which it stands; null for one that stands with the headline.</param>
internal readonly record struct PlacedPicture(int Number, Caption Caption, int? Block);

/// <summary>The pictures of an article: those with the headline, then those of the body, in order.</summary>
internal static class Pictures
{
    public static List<PlacedPicture> Of(Article article)
    {
        var pictures = new List<PlacedPicture>();
        foreach (Caption caption in article.Captions)
        {
            pictures.Add(new PlacedPicture(pictures.Count + 1, caption, Block: null));
        }

        for (int i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is Picture picture)
            {
                pictures.Add(new PlacedPicture(pictures.Count + 1, picture.Caption, i));
            }
        }

        return pictures;
    }
}
