namespace Baogao.Acceptance;

/// <summary>Every Chinese character of the data and of the published files has a glyph. Measured by its pixels: the names of fonts promise nothing.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class GlyphTests(PublishedFixture published)
{
    // Draws a character in a font's size of 40 pixels. What no font has comes out as blank or as the box of the missing glyph; U+0378 and U+0379 are no characters.
    private const string Missing =
        """
        const canvas = document.createElement('canvas'); canvas.width = canvas.height = 48;
        const pen = canvas.getContext('2d', { willReadFrequently: true });
        const draw = (c, font) => { pen.clearRect(0, 0, 48, 48); pen.font = '40px ' + font; pen.fillText(c, 2, 40); return pen.getImageData(0, 0, 48, 48).data.join(); };
        const fonts = new Set([...document.querySelectorAll('body, h1, h2, th, td, .kicker, .notes, .gtitle, .xtick text, .ytick text, .annotation-text')].map(e => getComputedStyle(e).fontFamily));
        const seen = new Set(arguments[0] + document.documentElement.textContent);
        const characters = [...seen].filter(c => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(c) && c !== '\u3000');
        return [...fonts].flatMap(font => {
          const none = [' ', '\u0378', '\u0379'].map(c => draw(c, font));
          if (none.includes(draw('A', font))) { return ['the measure itself fails in ' + font]; }
          return characters.filter(c => none.includes(draw(c, font))).map(c => c + ' U+' + c.codePointAt(0).toString(16) + ' in ' + font);
        }).concat(characters.length < 400 || fonts.size === 0 ? ['only ' + characters.length + ' characters and ' + fonts.size + ' fonts were looked at'] : []);
        """;

    [Theory]
    [InlineData("en", "index.html")]
    [InlineData("zh", "index.html")]
    [InlineData("zh", "slides.html")]
    public void No_character_of_the_data_or_of_the_file_lacks_a_glyph(string language, string file)
    {
        var page = published.Open(Path.Combine(published.Folder(language), file), 1280, 720);
        var data = string.Concat(Directory.GetFiles(Path.Combine(BuiltProgram.Root, "data", "gaohang-2022")).Select(File.ReadAllText));
        var missing = ((IEnumerable<object>)page.ExecuteScript(Missing, data)!).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void A_character_that_no_font_has_is_found()
    {
        var page = published.Open(Path.Combine(published.Folder("zh"), "index.html"));
        // A Han character of the latest Unicode that fonts do not carry yet, and one that they do.
        Assert.All((IEnumerable<object>)page.ExecuteScript(Missing, "\U000323AF税")!, missing => Assert.StartsWith("\U000323AF ", (string)missing, StringComparison.Ordinal));
        Assert.NotEmpty((IEnumerable<object>)page.ExecuteScript(Missing, "\U000323AF")!);
    }
}
