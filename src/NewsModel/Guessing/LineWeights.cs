using static NewsModel.Guessing.LineFeature;

namespace NewsModel.Guessing;

/// <summary>How much each feature of a line speaks for it being of the story, of an inset between its lines, or behind it, rather than before it.</summary>
/// <remarks>
/// The weights are those of a linear-chain conditional random field over the lines of the development pages of the two public data
/// sets that benchmarks/NewsModel.Accuracy reads, each page with its markup and without; the lines of the story are those that the data
/// sets give. They were kept small by their squares. Learned with a fifth of the hosts left out in turn, they gave these on the pages
/// left out: from text 89.3 ROUGE-LSum and 81.3 paragraphs, from markup 95.2 and 90.7, and .950 shingles.
/// </remarks>
internal static class LineWeights
{
    // From one line to the next, whatever they are like.
    public const double BeforeBefore = 0.349;
    public const double BeforeStory = -1.518;
    public const double StoryStory = 0.133;
    public const double StoryInset = -2.402;
    public const double StoryAfter = -1.643;
    public const double InsetInset = -0.051;
    public const double InsetStory = -0.402;
    public const double AfterAfter = -0.124;

    private static readonly float[] Weights = Row(
    [
        // Feature, of the story, of an inset, behind it.
        (Always, 0.001f, -0.142f, -0.117f),
        (OneWord, -0.655f, -0.006f, -0.098f),
        (Words2To3, 0.208f, -0.369f, -0.218f),
        (Words4To6, 0.669f, -0.129f, 0.038f),
        (Words7To10, 0.016f, 0.086f, -0.188f),
        (Words11To16, -0.103f, 0.279f, 0.151f),
        (Words17To30, 0.081f, 0.121f, 0.301f),
        (Words31OrMore, 0.726f, -0.540f, -0.323f),
        (ShortWords, 0.154f, -0.068f, 0.138f),
        (Capitals, -0.176f, 0.326f, 0.030f),
        (AllUpper, -1.102f, 0.566f, -0.131f),
        (Digits, -1.297f, 0.322f, -0.254f),
        (StartsLower, 0.346f, 0.616f, 0.287f),
        (StartsWithQuote, 1.271f, 0.385f, -0.420f),
        (StartsWithBracket, 0.395f, 0.545f, -0.380f),
        (StartsWithOther, 0.472f, 0.274f, -0.323f),
        (SentencesInside, 0.302f, -0.095f, -0.081f),
        (Commas, 0.921f, 0.021f, -0.522f),
        (Bar, -2.072f, 0.107f, 0.763f),
        (Address, 0.749f, -0.120f, -0.013f),
        (EndsSentence, 0.762f, -0.443f, -0.046f),
        (EndsShortSentence, 0.196f, -0.058f, 0.366f),
        (EndsQuestion, -0.844f, 0.122f, 0.918f),
        (EndsOpen, 0.499f, 0.307f, 0.422f),
        (EndsInDots, -0.307f, 0.997f, 0.998f),
        (Prose, 0.640f, -0.525f, -0.074f),
        (Share, -1.532f, 0.633f, 0.707f),
        (Join, -1.290f, 0.538f, 0.043f),
        (More, -2.118f, 1.360f, 1.072f),
        (Legal, 0.046f, -0.108f, 0.274f),
        (Talk, -0.301f, 0.336f, 0.929f),
        (Advertisement, -1.766f, 1.766f, -0.175f),
        (Support, -0.449f, 1.130f, 0.273f),
        (Media, -0.808f, -0.014f, -0.235f),
        (Tags, -2.051f, -0.303f, 1.035f),
        (LineFeature.Author, 0.005f, 0.604f, 0.416f),
        (JoinAtLength, -1.098f, 0.559f, 0.552f),
        (LegalAtLength, -0.167f, 0.517f, -0.527f),
        (AuthorAtLength, -1.631f, 1.118f, 0.293f),
        (LineFeature.Credit, -2.314f, 0.581f, 0.096f),
        (ShortCredit, -2.427f, 0.273f, -1.418f),
        (LineFeature.Byline, -1.053f, 0.809f, -0.197f),
        (Date, -1.281f, -0.643f, 0.134f),
        (Repeated, -0.336f, -0.143f, 0.018f),
        (RepeatedAtLength, -0.906f, -0.041f, 0.390f),
        (StartsAsPrevious, -1.139f, 0.188f, -0.144f),
        (StartsAsNext, -0.745f, -0.173f, -0.121f),
        (ShortApart, 0.331f, 0.200f, -0.026f),
        (ShortHalfApart, -0.221f, -0.376f, 0.255f),
        (ShortClose, -0.359f, -0.218f, -0.277f),
        (MiddlingApart, 0.756f, 0.240f, -0.032f),
        (MiddlingHalfApart, -0.349f, 0.043f, 0.011f),
        (MiddlingClose, 0.302f, -0.499f, -0.145f),
        (LongApart, 0.634f, -0.031f, 0.021f),
        (LongHalfApart, -0.993f, 0.075f, -0.220f),
        (LongClose, -0.744f, -0.352f, 0.013f),
        (ProseBefore, -0.252f, 0.205f, 0.357f),
        (ProseAfter, -0.630f, 0.295f, 0.048f),
        (ProseRightBefore, 0.036f, 0.258f, 0.137f),
        (ProseRightAfter, -0.219f, 0.138f, 0.117f),
        (Density, 0.377f, 0.100f, -0.188f),
        (PreviousIsProse, 0.256f, 0.191f, -0.087f),
        (NextIsProse, 0.216f, -0.203f, -0.013f),
        (BetweenProse, 0.063f, 0.554f, -0.152f),
        (BeforeAllProse, 0.027f, -0.065f, -0.686f),
        (BehindAllProse, 0.559f, -0.127f, 0.527f),
        (ProsePassed, -0.122f, -0.135f, 0.820f),
        (AmidProse, 0.163f, -0.101f, 0.244f),
        (PreviousIsSite, -0.499f, -0.059f, 0.300f),
        (NextIsSite, -0.277f, 0.063f, 0.113f),
        (PreviousIsOpen, 0.332f, 0.896f, 0.004f),
        (SiteBefore, -0.595f, -0.052f, 0.317f),
        (SiteAfter, -0.187f, 0.097f, 0.106f),
        (LegalBefore, -0.128f, -0.052f, 0.278f),
        (LegalAfter, -0.163f, 0.091f, 0.358f),
        (HeadAbove, -0.094f, -0.077f, 0.197f),
        (HeadBelow, -0.166f, -0.223f, 0.049f),
        (ShortsAround, 0.089f, -0.252f, -0.173f),
        (TitlesAround, 0.152f, -0.151f, 0.061f),
        (Last, -0.759f, 0.000f, 0.980f),
        (Marked, -0.363f, -0.114f, 0.073f),
        (Heading1, -0.647f, 0.556f, 0.273f),
        (Heading2To3, 0.823f, -0.335f, 0.689f),
        (Heading4To6, -0.507f, -0.568f, 0.736f),
        (Links, -0.789f, -0.106f, 0.103f),
        (AllLink, -0.716f, -0.162f, 0.082f),
        (AllLinkAtLength, -1.414f, 0.009f, 0.770f),
        (ListItem, -0.266f, -0.345f, -0.097f),
        (ListItemAtLength, 0.633f, -0.025f, 0.135f),
        (ListItemOfLinks, -0.530f, -0.284f, -0.123f),
        (LineFeature.Caption, -2.074f, 0.362f, -0.706f),
        (Figure, -1.560f, 0.005f, -0.355f),
        (Quote, 0.835f, 0.479f, -0.402f),
        (Cell, 1.171f, 0.107f, -0.190f),
        (Strong, 1.286f, -0.161f, -0.223f),
        (Emphasis, 0.452f, -0.357f, -0.172f),
        (Header, -0.881f, -0.101f, -0.560f),
        (Footer, -0.724f, -0.454f, 1.286f),
        (Navigation, -0.607f, -0.189f, -0.341f),
        (Aside, -1.445f, 0.355f, 0.942f),
        (InMain, 0.184f, 0.364f, 0.163f),
        (InArticle, 0.233f, 0.176f, 0.171f),
        (InArticleBody, 1.303f, 1.128f, -0.587f),
        (OutsideMain, -0.593f, 0.121f, 0.076f),
        (OutsideArticle, -0.487f, -0.240f, -0.020f),
        (OutsideArticleBody, -0.746f, -0.084f, 0.125f),
        (LineFeature.Paragraph, 0.917f, 0.315f, -0.342f),
        (ElementOfProse, 0.919f, 0.440f, -0.176f),
    ]);

    /// <summary>Sums up what a line's features say.</summary>
    /// <returns>The logarithms of its odds of being of the story, of an inset, and behind the story.</returns>
    public static (double Story, double Inset, double After) Sum(ReadOnlySpan<float> features)
    {
        float story = 0;
        float inset = 0;
        float after = 0;
        for (int i = 0; i < features.Length; i++)
        {
            float value = features[i];
            if (value != 0)
            {
                story += value * Weights[3 * i];
                inset += value * Weights[(3 * i) + 1];
                after += value * Weights[(3 * i) + 2];
            }
        }

        return (story, inset, after);
    }

    private static float[] Row(ReadOnlySpan<(LineFeature Feature, float Story, float Inset, float After)> table)
    {
        float[] row = new float[3 * (int)Count];
        foreach ((LineFeature feature, float story, float inset, float after) in table)
        {
            (row[3 * (int)feature], row[(3 * (int)feature) + 1], row[(3 * (int)feature) + 2]) = (story, inset, after);
        }

        return row;
    }
}
