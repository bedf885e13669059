namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string DeckLink() => "PowerPoint";

    public string Quotes() => "Where it stands:";

    public string Quote(string mark, string citation) => $"{mark}: {citation}";

    public string MoreQuotes(int left) => $"{N(left)} more on the page";

    public string NeedsImages() => "This chart of a notebook's own was not drawn as an image. It is on the page and in slides.html.";
}
