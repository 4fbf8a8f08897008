namespace NewsModel.Html;

/// <summary>An element by its name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Traits">What it does.</param>
/// <param name="Group">A number that it shares with the elements that its end tag closes as well, and with no others.</param>
internal sealed record Element(string Name, ElementTraits Traits, int Group)
{
    public bool Has(ElementTraits traits) => (Traits & traits) != 0;
}
