namespace Baogao.Languages;

/// <summary>The slides' own words.</summary>
internal interface ISlideTexts
{
    string Slides();

    string Slide();

    string Back();

    string Next();

    string Overview();

    string Notes();

    string NotesButton();

    string FullScreen();

    string EveryMark();

    /// <summary>What the slides were made from.</summary>
    string Data(string editions);

    /// <summary>How to move and to print.</summary>
    string Help();

    string MoveKey();

    string OverviewKey();

    string NotesKey();

    string FullScreenKey();

    string BlackKey();

    string NotWhole(IReadOnlyList<string> failed);
}
