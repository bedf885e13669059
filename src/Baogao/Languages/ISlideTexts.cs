namespace Baogao.Languages;

/// <summary>The slides' own words.</summary>
internal interface ISlideTexts
{
    string Slides();

    string Slide();

    /// <summary>The place of a slide in the deck.</summary>
    string Of(int number, int count);

    string Appendix();

    /// <summary>The place of a slide in the appendix.</summary>
    string OfAppendix(int number, int count);

    string Back();

    string Next();

    string Overview();

    string Notes();

    string NotesButton();

    string FullScreen();

    /// <summary>What a reader may rely on.</summary>
    string EveryMark();

    /// <summary>What the slides were made from.</summary>
    string Data(string editions);

    /// <summary>Where a chart of the researcher's own comes from.</summary>
    string DrawnIn(string notebook);

    /// <summary>How to move and to print.</summary>
    string Help();

    string MoveKey();

    string OverviewKey();

    string NotesKey();

    /// <summary>Stands in place of a chart that a script would draw, where scripts are off.</summary>
    string NeedsScript();

    string FullScreenKey();

    string BlackKey();

    string NotWhole(IReadOnlyList<string> failed);
}
