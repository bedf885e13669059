namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string DeckLink() => "PPT 演示文稿";

    public string Quotes() => "出处：";

    public string Quote(string mark, string citation) => $"{mark}：{citation}";

    public string MoreQuotes(int left) => $"其余{N(left)}项见网页";

    public string NeedsImages() => "此图为笔记本自绘，未生成图片，请见网页和 slides.html。";
}
